"""Models of `orders`.

Made by comgen, not to be edited.
"""

from .._runtime.model import Model


class OrdersCreateRequestLinesItem(Model):
    product: str | None = None


class OrdersCreateRequestShipTo(Model):
    city: str | None = None


class OrdersCreateResponseBill(Model):
    sum: float | None = None


class OrdersCreateRequestShip(Model):
    to: OrdersCreateRequestShipTo | None = None


class OrdersCreateResponse(Model):
    bill: OrdersCreateResponseBill | None = None
    id: str | None = None


class OrdersCreateRequest(Model):
    lines: list[OrdersCreateRequestLinesItem] | None = None
    ship: OrdersCreateRequestShip | None = None
