"""`$defs`, `$anchor`, `$id` and `$dynamicRef` within one document."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    models = wire.models()
    body = {"leaf": {"c": "1"}, "kids": [{"leaf": {"c": "2"}}], "again": {"c": "3"}, "node": {"q": "4"}}
    wire.answers(body)
    thing = wire.client.things.create(body)
    assert type(thing.leaf) is type(thing.again) is models.ThingLeaf
    assert type(thing.kids[0]) is models.Thing
    assert thing.node.q == "4"
    assert wire.sent.json == body
