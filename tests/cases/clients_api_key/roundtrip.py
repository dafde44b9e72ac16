"""A key in a header."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    wire.answers(["a"])
    assert wire.client_with(auth="secret").zones.list() == ["a"]
    assert wire.sent.headers["x-api-key"] == "secret"
    assert "secret" not in repr(wire.client_with(auth="secret"))
