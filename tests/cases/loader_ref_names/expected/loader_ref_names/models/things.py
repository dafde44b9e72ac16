"""Models of `things`.

Made by comgen, not to be edited.
"""

from .._runtime.model import Model


class ThingLeaf(Model):
    c: str | None = None


class ThingPoint(Model):
    q: str | None = None


class Thing(Model):
    again: ThingLeaf | None = None
    kids: "list[Thing] | None" = None
    leaf: ThingLeaf | None = None
    node: ThingPoint | None = None
