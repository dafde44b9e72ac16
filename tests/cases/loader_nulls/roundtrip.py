"""Three spellings of "text or null", and null in `enum`, beside a class and as a constant."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    body = {"a": None, "b": None, "c": None, "d": None, "e": None}
    wire.answers(body, status=201)
    note = wire.client.notes.create({"a": None, "b": None, "c": None, "d": None})
    assert wire.sent.json == {"a": None, "b": None, "c": None, "d": None}
    assert note.model_dump() == body
    wire.client.notes.create(wire.models().Note(a="1", b="2", c="3", d="x", e={"id": "4"}))
    assert wire.sent.json == {"a": "1", "b": "2", "c": "3", "d": "x", "e": {"id": "4"}}
