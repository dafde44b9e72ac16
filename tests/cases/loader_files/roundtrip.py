"""`$ref` to a JSON and a YAML file below the folder, which refer to each other; what both use is one class."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    models = wire.models()
    body = {"price": {"amount": 3, "currency": "NOK"}, "then": {"price": {"amount": 4}}}
    wire.answers(body)
    order = wire.client.orders.create(body, x_trace="t1")
    assert wire.sent.headers["x-trace"] == "t1"
    assert wire.sent.json == body
    assert type(order.then) is models.Order
    wire.answers({"amount": 3, "currency": "NOK"})
    price = wire.client.prices.get()
    assert type(price) is type(order.price) is models.Price
    assert price == order.price
