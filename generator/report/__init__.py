"""A comparison as people and programs read it: text, Markdown, JSON, HTML; and as an entry of a changelog."""

from .data import as_data
from .entry import changelog_entry, with_entry
from .page import as_html, as_markdown
from .text import as_text

__all__ = ["as_data", "as_html", "as_markdown", "as_text", "changelog_entry", "with_entry"]
