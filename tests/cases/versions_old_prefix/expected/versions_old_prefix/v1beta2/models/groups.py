"""Models of `v1beta2.groups`.

Made by comgen, not to be edited.
"""

from ..._runtime.model import Model


class GroupsListResponseItem(Model):
    id: str | None = None
