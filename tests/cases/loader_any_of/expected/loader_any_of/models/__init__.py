"""Models that belong to no version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .shapes import (
        Circle as Circle,
        Shape as Shape,
        Square as Square,
        SquareOwner as SquareOwner,
        SquareOwnerWithName as SquareOwnerWithName,
    )

__all__ = ("Circle", "Shape", "Square", "SquareOwner", "SquareOwnerWithName")

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Circle": ".shapes",
        "Shape": ".shapes",
        "Square": ".shapes",
        "SquareOwner": ".shapes",
        "SquareOwnerWithName": ".shapes",
    },
)
