"""An API -> the pages of its reference site, as Markdown for mkdocs-material."""

from .pages import site_files

__all__ = ["site_files"]
