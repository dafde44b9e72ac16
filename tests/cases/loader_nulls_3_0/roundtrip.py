"""OpenAPI 3.0 says `nullable`, and bounds are exclusive by a boolean."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    wire.answers({"a": None, "b": None, "c": None, "d": 5}, status=201)
    note = wire.client.notes.create({"a": None, "b": None})
    assert wire.sent.json == {"a": None, "b": None}
    assert (note.a, note.b, note.c, note.d) == (None, None, None, 5)
