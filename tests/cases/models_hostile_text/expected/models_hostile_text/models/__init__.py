"""Models that belong to no version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .x import Evil as Evil, EvilE as EvilE

__all__ = ("Evil", "EvilE")

__getattr__, __dir__ = lazy(__name__, {"Evil": ".x", "EvilE": ".x"})
