"""Models that belong to no version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .common import Part as Part
    from .things import Extended as Extended, Thing as Thing

__all__ = ("Extended", "Part", "Thing")

__getattr__, __dir__ = lazy(__name__, {"Extended": ".things", "Part": ".common", "Thing": ".things"})
