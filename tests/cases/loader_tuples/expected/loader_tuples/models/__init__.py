"""Models that belong to no version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .things import (
        Thing as Thing,
        ThingRestItem as ThingRestItem,
        ThingRestItemWithX as ThingRestItemWithX,
    )

__all__ = ("Thing", "ThingRestItem", "ThingRestItemWithX")

__getattr__, __dir__ = lazy(
    __name__, {"Thing": ".things", "ThingRestItem": ".things", "ThingRestItemWithX": ".things"}
)
