"""Models of `groups`.

Made by comgen, not to be edited.
"""

from .._runtime.model import Model


class GroupsUpdateRequest(Model):
    name: str | None = None
