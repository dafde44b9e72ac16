"""Models that belong to no version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .pins import Pin as Pin, PinRequest as PinRequest

__all__ = ("Pin", "PinRequest")

__getattr__, __dir__ = lazy(__name__, {"Pin": ".pins", "PinRequest": ".pins"})
