"""Models that belong to no version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .things import (
        Owner as Owner,
        Place as Place,
        PlaceLabel as PlaceLabel,
        Point as Point,
        Thing as Thing,
        ThingSize as ThingSize,
    )

__all__ = ("Owner", "Place", "PlaceLabel", "Point", "Thing", "ThingSize")

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Owner": ".things",
        "Place": ".things",
        "PlaceLabel": ".things",
        "Point": ".things",
        "Thing": ".things",
        "ThingSize": ".things",
    },
)
