"""Two schemas that would be one class both get a longer name."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    wire.answers([{"a": "1"}])
    (first,) = wire.client.v1.a.list()
    wire.answers([{"b": "2"}])
    (second,) = wire.client.v1.b.list()
    assert (first.a, second.b) == ("1", "2")
    assert type(first) is not type(second)
    assert wire.sent.target == "GET /v1/b"
