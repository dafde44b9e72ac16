"""A required constant of a schema that is sent and comes back: filled in, and open in a response."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    wire.answers({"kind": "other", "url": "u"}, status=201)
    hook = wire.client.hooks.create(wire.models().Hook(url="u"))
    assert hook.kind == "other"
    assert wire.sent.json == {"kind": "hook", "url": "u"}
