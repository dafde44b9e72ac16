"""Models of `groups`.

Made by comgen, not to be edited.
"""

from .._runtime.model import Model


class Group(Model):
    name: str | None = None


class Groups(Model):
    items: list[Group]
    total: int | None = None
