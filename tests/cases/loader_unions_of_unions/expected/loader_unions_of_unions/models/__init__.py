"""Models that belong to no version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .things import (
        All as All,
        AllWithA as AllWithA,
        AllWithC as AllWithC,
        Part as Part,
        Thing as Thing,
        ThingNested as ThingNested,
    )

__all__ = ("All", "AllWithA", "AllWithC", "Part", "Thing", "ThingNested")

__getattr__, __dir__ = lazy(
    __name__,
    {
        "All": ".things",
        "AllWithA": ".things",
        "AllWithC": ".things",
        "Part": ".things",
        "Thing": ".things",
        "ThingNested": ".things",
    },
)
