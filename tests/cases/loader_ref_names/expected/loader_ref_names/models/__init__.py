"""Models that belong to no version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .things import Thing as Thing, ThingLeaf as ThingLeaf, ThingPoint as ThingPoint

__all__ = ("Thing", "ThingLeaf", "ThingPoint")

__getattr__, __dir__ = lazy(__name__, {"Thing": ".things", "ThingLeaf": ".things", "ThingPoint": ".things"})
