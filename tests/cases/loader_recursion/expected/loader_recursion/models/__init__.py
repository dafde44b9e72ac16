"""Models that belong to no version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .things import (
        Deep as Deep,
        Filter as Filter,
        FilterAllItem as FilterAllItem,
        Json as Json,
        Nested as Nested,
        Thing as Thing,
        Tree as Tree,
    )

__all__ = ("Deep", "Filter", "FilterAllItem", "Json", "Nested", "Thing", "Tree")

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Deep": ".things",
        "Filter": ".things",
        "FilterAllItem": ".things",
        "Json": ".things",
        "Nested": ".things",
        "Thing": ".things",
        "Tree": ".things",
    },
)
