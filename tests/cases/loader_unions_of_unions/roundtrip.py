"""`oneOf`, `anyOf`, `allOf` and `not` in each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    models = wire.models()
    body = {"both": 5, "nested": {"name": "n"}, "apart": {"name": "n"}, "all": {"a": "1", "b": "2"}}
    wire.answers(body)
    thing = wire.client.things.create(body)
    assert thing.both == 5
    assert type(thing.nested) is models.Part
    assert type(thing.apart) is models.Part
    assert (thing.all.a, thing.all.b) == ("1", "2")
    assert wire.sent.json == body
