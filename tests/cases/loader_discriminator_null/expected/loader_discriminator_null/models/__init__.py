"""Models that belong to no version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .things import (
        A as A,
        B as B,
        Large as Large,
        LargeSize as LargeSize,
        Small as Small,
        SmallSize as SmallSize,
        Thing as Thing,
        ThingBy as ThingBy,
        ThingOne as ThingOne,
    )

__all__ = ("A", "B", "Large", "LargeSize", "Small", "SmallSize", "Thing", "ThingBy", "ThingOne")

__getattr__, __dir__ = lazy(
    __name__,
    {
        "A": ".things",
        "B": ".things",
        "Large": ".things",
        "LargeSize": ".things",
        "Small": ".things",
        "SmallSize": ".things",
        "Thing": ".things",
        "ThingBy": ".things",
        "ThingOne": ".things",
    },
)
