"""A bearer token, and an operation with `security: []`, which does not get it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    client = wire.client_with(auth="secret")
    wire.answers(["a"])
    assert client.zones.list() == ["a"]
    assert wire.sent.headers["authorization"] == "Bearer secret"
    wire.answers({"up": True})
    assert client.status.get().up is True
    assert "authorization" not in wire.sent.headers
