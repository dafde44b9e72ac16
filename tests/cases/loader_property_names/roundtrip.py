"""`propertyNames` in each of its forms: no type can say it, and the types beside it stay."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    body = {
        "by_pattern": {"x-a": {"size": 1}},
        "by_enum": {"a": 1},
        "by_ref": {"k": "v"},
        "by_length": {"abc": [1]},
        "alone": {"y": 1},
        "never": {},
        "beside": {"id": "1", "more": 2},
    }
    wire.answers(body)
    thing = wire.client.things.create(body)
    assert wire.sent.json == body
    assert thing.by_pattern["x-a"].size == 1
    assert (thing.by_enum, thing.by_ref, thing.by_length) == ({"a": 1}, {"k": "v"}, {"abc": [1]})
    assert (thing.alone, thing.never, thing.beside.id) == ({"y": 1}, {}, "1")
