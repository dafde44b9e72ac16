"""Inline objects get names from their places."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    wire.answers({"id": "1", "bill": {"sum": 1.5}}, status=201)
    order = wire.client.orders.create({"lines": [{"product": "p"}], "ship": {"to": {"city": "Bern"}}})
    assert wire.sent.json == {"lines": [{"product": "p"}], "ship": {"to": {"city": "Bern"}}}
    assert type(order.bill) is wire.models().OrdersCreateResponseBill
