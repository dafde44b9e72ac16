"""Models of `filters`.

Made by comgen, not to be edited.
"""

from .._runtime.model import Model


class Filter(Model):
    query: str | None = None
    tags: list[str] | None = None
