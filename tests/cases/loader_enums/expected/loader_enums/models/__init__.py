"""Models that belong to no version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .things import (
        Thing as Thing,
        ThingIntegers as ThingIntegers,
        ThingMixedString as ThingMixedString,
        ThingNullable as ThingNullable,
        ThingTexts as ThingTexts,
    )

__all__ = ("Thing", "ThingIntegers", "ThingMixedString", "ThingNullable", "ThingTexts")

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Thing": ".things",
        "ThingIntegers": ".things",
        "ThingMixedString": ".things",
        "ThingNullable": ".things",
        "ThingTexts": ".things",
    },
)
