"""Models of `common`.

Made by comgen, not to be edited.
"""

from enum import StrEnum
from typing import Annotated

from typing_extensions import TypeAliasType

from .._runtime.model import Discriminated, Model, Open
from ..models.things import Nested


class DiskKind(StrEnum):
    DISK = "disk"


class DiskSizeWithCm(Model):
    cm: float | None = None


class RingKind(StrEnum):
    RING = "ring"


DiskSize = TypeAliasType("DiskSize", int | DiskSizeWithCm)


class Ring(Model):
    kind: Open[RingKind]


class Disk(Model):
    kind: Open[DiskKind]
    size: DiskSize | None = None


Shape = TypeAliasType("Shape", Annotated[Disk | Ring, Discriminated("kind", {"disk": 0, "ring": 1})])


class Box(Model):
    inner: Nested | None = None
    sides: int
