"""Models that belong to no version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .common import Currency as Currency, Price as Price
    from .orders import Order as Order

__all__ = ("Currency", "Order", "Price")

__getattr__, __dir__ = lazy(__name__, {"Currency": ".common", "Order": ".orders", "Price": ".common"})
