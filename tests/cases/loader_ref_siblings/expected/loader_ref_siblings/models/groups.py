"""Models of `groups`.

Made by comgen, not to be edited.
"""

from .._runtime.model import Model


class GroupKeeper(Model):
    name: str | None = None
    phone: str | None = None


class Owner(Model):
    name: str | None = None


class Group(Model):
    id: str | None = None
    keeper: GroupKeeper | None = None
    owner: Owner | None = None
    """Who pays"""
