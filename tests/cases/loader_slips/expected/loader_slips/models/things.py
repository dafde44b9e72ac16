"""Models of `things`.

Made by comgen, not to be edited.
"""

from enum import StrEnum


from .._runtime.model import Model, Open


class ThingKind(StrEnum):
    A = "a"
    B = "b"


class ThingPart(Model):
    size: int | None = None


class Thing(Model):
    id: str
    kind: Open[ThingKind] | None = None
    note: str | None = None
    part: ThingPart | None = None
