"""A deprecated operation says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    wire.answers(["a"])
    assert wire.client.old.list(q="x") == ["a"]
    assert wire.sent.target == "GET /old?q=x"
    assert "Deprecated." in type(wire.client.old).list.__doc__
