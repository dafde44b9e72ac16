"""`$defs`, `$anchor`, and `$id`, from which references within the schema begin."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    models = wire.models()
    body = {
        "size": {"width": 1},
        "owner": {"name": "a"},
        "place": {"at": {"x": 1.5}, "inner": {"at": {"x": 2.5}}, "label": {"text": "b"}},
    }
    wire.answers(body)
    thing = wire.client.things.create(body)
    assert wire.sent.json == body
    assert thing.size.width == 1
    assert thing.place.label.text == "b"
    assert type(thing.owner) is models.Owner
    assert type(thing.place.inner) is models.Place
    assert type(thing.place.inner.at) is models.Point
