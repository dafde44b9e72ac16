"""A schema with `properties` and no `type` is an object; this is a repair."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    wire.answers({"id": "1", "part": {"size": 2}})
    thing = wire.client.things.get()
    assert (thing.id, thing.part.size) == ("1", 2)
    assert wire.sent.target == "GET /things"
