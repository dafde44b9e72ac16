"""Models of `fans`.

Made by comgen, not to be edited.
"""

from .._runtime.model import Model


class Fan(Model):
    name: str
    speed: int | None = None


class FanCollectionLink(Model):
    href: str | None = None
    method: str | None = None


class FanCollection(Model):
    count: int
    items: list[Fan]
    link: FanCollectionLink | None = None
