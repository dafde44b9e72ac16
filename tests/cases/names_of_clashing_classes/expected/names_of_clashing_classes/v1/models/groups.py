"""Models of `v1.groups`.

Made by comgen, not to be edited.
"""

from ..._runtime.model import Model
from ...models.groups import Group as SharedGroup, GroupItem as SharedGroupItem, LowercaseGroup


class GroupItem(Model):
    id: str | None = None


class Group(Model):
    Item: GroupItem | None = None
    item: SharedGroupItem | None = None
    lower: LowercaseGroup | None = None
    old: SharedGroup | None = None
