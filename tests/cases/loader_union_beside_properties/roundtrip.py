"""What stands beside a union belongs to each variant, also where a variant is a union itself, or holds one."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    body = {"id": "a", "kind": "disk", "size": {"cm": 1.5}}
    wire.answers(body)
    thing = wire.client.things.create(body)
    assert wire.sent.json == body
    assert (thing.id, thing.size.cm) == ("a", 1.5)

    wire.answers({"id": "b", "sides": 6, "inner": {"note": "n", "id": "c", "sides": 4}})
    thing = wire.client.things.create({"id": "b", "sides": 6})
    assert (thing.id, thing.sides, thing.inner.note, thing.inner.id) == ("b", 6, "n", "c")
