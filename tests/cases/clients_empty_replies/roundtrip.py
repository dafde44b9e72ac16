"""Replies without a body: nothing comes back."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    wire.answers(status=204)
    assert wire.client.locks.delete("1") is None
    assert wire.sent.target == "DELETE /locks/1"
    wire.answers(b"ignored", status=201)
    assert wire.client.locks.replace("1") is None
    assert wire.client.ping.head() is None
    assert wire.sent.target == "HEAD /ping"
