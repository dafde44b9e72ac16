"""Models of `auth`.

Made by comgen, not to be edited.
"""

from enum import StrEnum


from .._runtime.model import Model, Open


class GrantKind(StrEnum):
    READ = "read"
    WRITE = "write"


class GrantParent(Model):
    name: str | None = None
    state: str | None = None


class Grant(Model):
    id: int | None = None
    kind: Open[GrantKind] | None = None
    name: str
    """Called so [31m"""
    parent: GrantParent | None = None
    uri: str | None = None


class Grants(Model):
    items: list[Grant]
    total: int
