"""A body that may be left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    wire.answers({"passed": True})
    assert wire.client.tests.create().passed is True
    assert wire.sent.content == b""
    assert "content-type" not in wire.sent.headers
    wire.client.tests.create(body={"name": "n"})
    assert wire.sent.json == {"name": "n"}
