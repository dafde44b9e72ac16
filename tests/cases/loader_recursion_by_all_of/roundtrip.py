"""Schemas that hold themselves through `allOf`, through each other, and inline."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    models = wire.models()
    body = {
        "node": {"id": 1, "next": {"id": 2, "next": {"id": 3}}},
        "ping": {"pong": {"ping": {}}},
        "own": {"x": {"y": "1", "x": {"y": "2"}}},
    }
    wire.answers(body)
    thing = wire.client.things.create(body)
    assert type(thing.node.next.next) is models.Node
    assert type(thing.ping.pong.ping) is models.Ping
    assert thing.own.x.x.y == "2"
    assert wire.sent.json == body
