"""Models that belong to no version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .cars import Car as Car, CarEngine as CarEngine

__all__ = ("Car", "CarEngine")

__getattr__, __dir__ = lazy(__name__, {"Car": ".cars", "CarEngine": ".cars"})
