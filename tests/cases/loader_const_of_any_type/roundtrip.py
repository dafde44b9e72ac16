"""Constants: texts, integers and booleans are literals, of the rest the type is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    body = {"text": "a", "number": 3, "flag": True, "float": 1.5, "object": {"a": 1}, "array": [1], "nothing": None}
    wire.answers(body)
    thing = wire.client.things.create(body)
    assert (thing.float_, thing.object, thing.array, thing.nothing) == (1.5, {"a": 1}, [1], None)
    assert wire.sent.json == body
    wire.answers({"text": "another", "number": 4, "flag": False})
    assert wire.client.things.create({}).text == "another"
