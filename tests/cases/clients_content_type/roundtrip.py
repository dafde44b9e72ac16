"""Header parameters `Content-Type` and `Accept` are no arguments; null is sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    wire.answers(status=204)
    wire.client.groups.update("1", {"name": None})
    assert (wire.sent.headers["content-type"], wire.sent.json) == (
        "application/merge-patch+json",
        {"name": None},
    )
    wire.client.groups.create("1")
    assert (wire.sent.headers["content-type"], wire.sent.content) == ("application/json", b"")
