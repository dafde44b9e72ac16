"""`prefixItems`: an array of any of its members."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    body = {"pair": ["a", 1], "rest": ["a", {"x": "y"}, True], "open": ["a", "b"]}
    wire.answers(body)
    thing = wire.client.things.create(body)
    assert thing.pair == ["a", 1]
    assert thing.rest[1].x == "y"
    assert thing.model_dump(exclude_unset=True) == wire.sent.json == body
