"""Models that belong to no version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .orders import Order as Order, OrderSizesItem as OrderSizesItem, OrderState as OrderState

__all__ = ("Order", "OrderSizesItem", "OrderState")

__getattr__, __dir__ = lazy(
    __name__, {"Order": ".orders", "OrderSizesItem": ".orders", "OrderState": ".orders"}
)
