"""Models that belong to no version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .common import Tool as Tool

__all__ = ("Tool",)

__getattr__, __dir__ = lazy(__name__, {"Tool": ".common"})
