"""Models that belong to no version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .common import Collection as Collection, CollectionLink as CollectionLink, Named as Named
    from .fans import Fan as Fan, FanCollection as FanCollection, FanCollectionLink as FanCollectionLink

__all__ = ("Collection", "CollectionLink", "Fan", "FanCollection", "FanCollectionLink", "Named")

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Collection": ".common",
        "CollectionLink": ".common",
        "Fan": ".fans",
        "FanCollection": ".fans",
        "FanCollectionLink": ".fans",
        "Named": ".common",
    },
)
