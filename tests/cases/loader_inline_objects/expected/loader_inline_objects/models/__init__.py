"""Models that belong to no version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .orders import (
        OrdersCreateRequest as OrdersCreateRequest,
        OrdersCreateRequestLinesItem as OrdersCreateRequestLinesItem,
        OrdersCreateRequestShip as OrdersCreateRequestShip,
        OrdersCreateRequestShipTo as OrdersCreateRequestShipTo,
        OrdersCreateResponse as OrdersCreateResponse,
        OrdersCreateResponseBill as OrdersCreateResponseBill,
    )

__all__ = (
    "OrdersCreateRequest",
    "OrdersCreateRequestLinesItem",
    "OrdersCreateRequestShip",
    "OrdersCreateRequestShipTo",
    "OrdersCreateResponse",
    "OrdersCreateResponseBill",
)

__getattr__, __dir__ = lazy(
    __name__,
    {
        "OrdersCreateRequest": ".orders",
        "OrdersCreateRequestLinesItem": ".orders",
        "OrdersCreateRequestShip": ".orders",
        "OrdersCreateRequestShipTo": ".orders",
        "OrdersCreateResponse": ".orders",
        "OrdersCreateResponseBill": ".orders",
    },
)
