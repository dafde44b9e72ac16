"""Models of `things`.

Made by comgen, not to be edited.
"""

from .._runtime.model import Model


class ThingPart(Model):
    size: int | None = None


class Thing(Model):
    id: str
    part: ThingPart | None = None
