"""Empty and boolean schemas, as components and in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    body = {"any": 1, "none": "x", "empty": [None], "yes": {"a": 1}, "no": 2, "list": [1, "a"], "closed": {}}
    wire.answers(body)
    thing = wire.client.things.create(body)
    assert (thing.any, thing.yes, thing.list_) == (1, {"a": 1}, [1, "a"])
    assert wire.sent.json == body
