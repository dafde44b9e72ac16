"""Models that belong to no version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .lamps import Lamp as Lamp, LampLevel as LampLevel, LampUnit as LampUnit

__all__ = ("Lamp", "LampLevel", "LampUnit")

__getattr__, __dir__ = lazy(__name__, {"Lamp": ".lamps", "LampLevel": ".lamps", "LampUnit": ".lamps"})
