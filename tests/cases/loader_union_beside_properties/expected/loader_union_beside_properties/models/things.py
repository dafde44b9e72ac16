"""Models of `things`.

Made by comgen, not to be edited.
"""

from enum import StrEnum

from typing_extensions import TypeAliasType

from .._runtime.model import Model, Open


class NestedRingKind(StrEnum):
    RING = "ring"


class NestedThingShapeDiskKind(StrEnum):
    DISK = "disk"


class NestedThingShapeDiskSizeWithCm(Model):
    cm: float | None = None


class NestedThingShapeRingKind(StrEnum):
    RING = "ring"


class ThingShapeDiskKind(StrEnum):
    DISK = "disk"


class ThingShapeDiskSizeWithCm(Model):
    cm: float | None = None


class ThingShapeRingKind(StrEnum):
    RING = "ring"


class NestedRing(Model):
    note: str | None = None
    kind: Open[NestedRingKind]


NestedThingShapeDiskSize = TypeAliasType("NestedThingShapeDiskSize", int | NestedThingShapeDiskSizeWithCm)


class NestedThingShapeRing(Model):
    note: str | None = None
    id: str
    kind: Open[NestedThingShapeRingKind]


ThingShapeDiskSize = TypeAliasType("ThingShapeDiskSize", int | ThingShapeDiskSizeWithCm)


class ThingShapeRing(Model):
    id: str
    kind: Open[ThingShapeRingKind]


class NestedThingShapeDisk(Model):
    note: str | None = None
    id: str
    kind: Open[NestedThingShapeDiskKind]
    size: NestedThingShapeDiskSize | None = None


class ThingShapeDisk(Model):
    id: str
    kind: Open[ThingShapeDiskKind]
    size: ThingShapeDiskSize | None = None


Nested = TypeAliasType("Nested", "NestedThingShapeDisk | NestedThingShapeRing | NestedThingBox | NestedRing")


class NestedThingBox(Model):
    note: str | None = None
    id: str
    inner: Nested | None = None
    sides: int


Thing = TypeAliasType("Thing", "ThingShapeDisk | ThingShapeRing | ThingBox")


class ThingBox(Model):
    id: str
    inner: Nested | None = None
    sides: int
