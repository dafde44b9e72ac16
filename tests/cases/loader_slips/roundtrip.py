"""Slips that change nothing: keys without a value, values that are there twice, examples in the wrong form."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    models = wire.models()
    body = {"id": "1", "kind": "b", "part": {"size": 1}, "note": None}
    wire.answers(body)
    thing = wire.client.things.create(body)
    assert wire.sent.json == body
    assert (thing.id, thing.kind, thing.part.size, thing.note) == ("1", models.ThingKind.B, 1, None)
    assert list(models.ThingKind) == ["a", "b"]
    wire.answers(status=204)
    wire.client.things.replace_many(body=[1, "a"])
    assert wire.sent.json == [1, "a"]
