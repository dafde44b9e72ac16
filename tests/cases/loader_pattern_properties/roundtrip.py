"""Maps by patterns of their keys, and `propertyNames`, which no type can say."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    body = {
        "one": {"x-a": 1},
        "several": {"a": "t", "b1": {"name": "n"}},
        "named": {"k": 1},
        "beside": {"id": "1", "x-a": 2},
    }
    wire.answers(body)
    thing = wire.client.things.create(body)
    assert thing.one == {"x-a": 1}
    assert thing.several["b1"].name == "n"
    assert thing.beside.model_extra == {"x-a": 2}
    assert wire.sent.json == body
