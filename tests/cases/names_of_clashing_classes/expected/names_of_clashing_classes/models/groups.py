"""Models of `groups`.

Made by comgen, not to be edited.
"""

from .._runtime.model import Model


class GroupItem(Model):
    component: str | None = None


class Group_Item(Model):
    id: str | None = None


class LowercaseGroup(Model):
    name: str | None = None


class Group(Model):
    id: int | None = None
    item: Group_Item | None = None
