"""Inline enumerations become classes with names from their places, but for those of parameters."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    models = wire.models()
    wire.answers([{"state": "done", "sizes": ["S", "XL"]}])
    (order,) = wire.client.orders.list(state="open", size=["S", "L"])
    assert wire.sent.target == "GET /orders?state=open&size=S&size=L"
    assert order.state is models.OrderState.DONE
    assert order.sizes == [models.OrderSizesItem.S, "XL"]
