"""A key in the query."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    wire.answers(["a"])
    assert wire.client_with(auth="s&t").zones.list(q="x") == ["a"]
    assert wire.sent.raw == "GET /zones?q=x&api%20key=s%26t"
