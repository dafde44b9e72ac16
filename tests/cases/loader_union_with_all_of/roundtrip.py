"""A union one of whose members is made by `allOf`, the other an array of a union."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    for body in ({"id": "1", "name": "n"}, ["a", None]):
        wire.answers(body)
        thing = wire.client.things.create(body)
        assert wire.sent.json == body
        assert (thing == body) is isinstance(body, list)
