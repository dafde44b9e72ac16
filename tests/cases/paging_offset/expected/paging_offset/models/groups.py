"""Models of `groups`.

Made by comgen, not to be edited.
"""

from __future__ import annotations


from .._runtime.model import Model


class Group(Model):
    name: str | None = None


class Groups(Model):
    items: list[Group]
    total: int | None = None
