"""Models that belong to no version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .common import (
        Box as Box,
        Disk as Disk,
        DiskKind as DiskKind,
        DiskSize as DiskSize,
        DiskSizeWithCm as DiskSizeWithCm,
        Ring as Ring,
        RingKind as RingKind,
        Shape as Shape,
    )
    from .things import (
        Nested as Nested,
        NestedRing as NestedRing,
        NestedRingKind as NestedRingKind,
        NestedThingBox as NestedThingBox,
        NestedThingShapeDisk as NestedThingShapeDisk,
        NestedThingShapeDiskKind as NestedThingShapeDiskKind,
        NestedThingShapeDiskSize as NestedThingShapeDiskSize,
        NestedThingShapeDiskSizeWithCm as NestedThingShapeDiskSizeWithCm,
        NestedThingShapeRing as NestedThingShapeRing,
        NestedThingShapeRingKind as NestedThingShapeRingKind,
        Thing as Thing,
        ThingBox as ThingBox,
        ThingShapeDisk as ThingShapeDisk,
        ThingShapeDiskKind as ThingShapeDiskKind,
        ThingShapeDiskSize as ThingShapeDiskSize,
        ThingShapeDiskSizeWithCm as ThingShapeDiskSizeWithCm,
        ThingShapeRing as ThingShapeRing,
        ThingShapeRingKind as ThingShapeRingKind,
    )

__all__ = (
    "Box",
    "Disk",
    "DiskKind",
    "DiskSize",
    "DiskSizeWithCm",
    "Nested",
    "NestedRing",
    "NestedRingKind",
    "NestedThingBox",
    "NestedThingShapeDisk",
    "NestedThingShapeDiskKind",
    "NestedThingShapeDiskSize",
    "NestedThingShapeDiskSizeWithCm",
    "NestedThingShapeRing",
    "NestedThingShapeRingKind",
    "Ring",
    "RingKind",
    "Shape",
    "Thing",
    "ThingBox",
    "ThingShapeDisk",
    "ThingShapeDiskKind",
    "ThingShapeDiskSize",
    "ThingShapeDiskSizeWithCm",
    "ThingShapeRing",
    "ThingShapeRingKind",
)

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Box": ".common",
        "Disk": ".common",
        "DiskKind": ".common",
        "DiskSize": ".common",
        "DiskSizeWithCm": ".common",
        "Nested": ".things",
        "NestedRing": ".things",
        "NestedRingKind": ".things",
        "NestedThingBox": ".things",
        "NestedThingShapeDisk": ".things",
        "NestedThingShapeDiskKind": ".things",
        "NestedThingShapeDiskSize": ".things",
        "NestedThingShapeDiskSizeWithCm": ".things",
        "NestedThingShapeRing": ".things",
        "NestedThingShapeRingKind": ".things",
        "Ring": ".common",
        "RingKind": ".common",
        "Shape": ".common",
        "Thing": ".things",
        "ThingBox": ".things",
        "ThingShapeDisk": ".things",
        "ThingShapeDiskKind": ".things",
        "ThingShapeDiskSize": ".things",
        "ThingShapeDiskSizeWithCm": ".things",
        "ThingShapeRing": ".things",
        "ThingShapeRingKind": ".things",
    },
)
