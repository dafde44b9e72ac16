"""`not` and `if`, `then`, `else` do not change the types; what they ask for is left to the server."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    body = {"kind": "coded", "free": [1, "a"], "extra": 1}
    wire.answers(body)
    thing = wire.client.things.create(body)
    assert wire.sent.json == body
    assert (thing.kind, thing.free) == ("coded", [1, "a"])
    wire.answers({"kind": "none", "code": "a"})
    thing = wire.client.things.create({"kind": "none", "code": "a"})
    assert (thing.kind, thing.code) == ("none", "a")
