"""Models that belong to no version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .common import Bill as Bill, Card as Card, Error as Error, Order as Order, OrderPay as OrderPay
    from .returns import PartsCommonError as PartsCommonError

__all__ = ("Bill", "Card", "Error", "Order", "OrderPay", "PartsCommonError")

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Bill": ".common",
        "Card": ".common",
        "Error": ".common",
        "Order": ".common",
        "OrderPay": ".common",
        "PartsCommonError": ".returns",
    },
)
