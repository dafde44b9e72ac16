"""Models of `v1.groups`.

Made by comgen, not to be edited.
"""

from ..._runtime.model import Model


class GroupsGetResponse(Model):
    id: str | None = None


class GroupsListResponse(Model):
    items: list[str] | None = None
