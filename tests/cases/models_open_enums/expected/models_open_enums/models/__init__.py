"""Models that belong to no version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .lamps import (
        Lamp as Lamp,
        LampLevel as LampLevel,
        LampMixedInteger as LampMixedInteger,
        LampMixedString as LampMixedString,
        LampState as LampState,
    )

__all__ = ("Lamp", "LampLevel", "LampMixedInteger", "LampMixedString", "LampState")

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Lamp": ".lamps",
        "LampLevel": ".lamps",
        "LampMixedInteger": ".lamps",
        "LampMixedString": ".lamps",
        "LampState": ".lamps",
    },
)
