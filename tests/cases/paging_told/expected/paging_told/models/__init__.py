"""Models that belong to no version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .search import (
        Found as Found,
        FoundMeta as FoundMeta,
        FoundResults as FoundResults,
        Hit as Hit,
        Search as Search,
    )
    from .summary import Summary as Summary

__all__ = ("Found", "FoundMeta", "FoundResults", "Hit", "Search", "Summary")

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Found": ".search",
        "FoundMeta": ".search",
        "FoundResults": ".search",
        "Hit": ".search",
        "Search": ".search",
        "Summary": ".summary",
    },
)
