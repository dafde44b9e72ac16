"""A list of types is a union; one type in a list is that type; all of them are anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    body = {"one": "a", "either": 1, "listed": [1], "maybe": None, "number": 1.5, "anything": [{}]}
    wire.answers(body)
    values = wire.client.values.get()
    assert (values.either, values.listed, values.maybe, values.number) == (1, [1], None, 1.5)
    assert values.anything == [{}]
    wire.client.values.replace_many(values)
    assert wire.sent.json == body
