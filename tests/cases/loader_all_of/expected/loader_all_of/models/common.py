"""Models of `common`.

Made by comgen, not to be edited.
"""

from typing import Any


from .._runtime.model import Model


class CollectionLink(Model):
    href: str | None = None


class Named(Model):
    name: str


class Collection(Model):
    count: int
    items: list[Any] | None = None
    link: CollectionLink | None = None
