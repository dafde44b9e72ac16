"""Models that belong to no version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .things import Thing as Thing, ThingKind as ThingKind, ThingPart as ThingPart

__all__ = ("Thing", "ThingKind", "ThingPart")

__getattr__, __dir__ = lazy(__name__, {"Thing": ".things", "ThingKind": ".things", "ThingPart": ".things"})
