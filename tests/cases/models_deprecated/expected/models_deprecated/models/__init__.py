"""Models that belong to no version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .things import Gone as Gone, Kind as Kind, Thing as Thing, ThingPart as ThingPart

__all__ = ("Gone", "Kind", "Thing", "ThingPart")

__getattr__, __dir__ = lazy(
    __name__, {"Gone": ".things", "Kind": ".things", "Thing": ".things", "ThingPart": ".things"}
)
