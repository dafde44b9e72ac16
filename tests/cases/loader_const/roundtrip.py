"""A required constant is filled in in a request; in a response another value is let through."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    wire.answers({"kind": "surprise", "version": 3}, status=201)
    reply = wire.client.events.create(wire.models().EventRequest(text="hi"))
    assert wire.sent.json == {"kind": "event", "version": 2, "text": "hi"}
    assert (reply.kind, reply.version) == ("surprise", 3)
