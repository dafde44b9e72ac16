"""Models of `v1.groups`.

Made by comgen, not to be edited.
"""

from ..._runtime.model import Model


class GroupsListResponseItem(Model):
    id: str | None = None
