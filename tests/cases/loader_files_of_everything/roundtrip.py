"""Path items, parameters, bodies, answers and whole files by `$ref`, relative to the file that it stands in."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    models = wire.models()
    order = {"id": "1", "pay": {"kind": "card", "number": "42"}}
    wire.answers(order)
    made = wire.client.orders.create(order, dry_run=True)
    assert wire.sent.raw == "POST /orders?dry-run=true"
    assert wire.sent.json == order
    assert type(made.pay) is models.Card
    wire.answers({"id": "2", "pay": {"kind": "bill"}})
    assert type(wire.client.returns.create(order).pay) is models.Bill
    assert wire.sent.raw == "POST /returns"
    wire.answers({"why": "broken"}, status=400)
    with pytest.raises(wire.package.BadRequestError) as caught:
        wire.client.returns.create(order)
    assert caught.value.body.why == "broken"
    assert type(caught.value.body) is not models.Error
