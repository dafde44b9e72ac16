"""Models of `groups`.

Made by comgen, not to be edited.
"""

from __future__ import annotations


from .._runtime.model import Model


class GroupsUpdateRequest(Model):
    name: str | None = None
