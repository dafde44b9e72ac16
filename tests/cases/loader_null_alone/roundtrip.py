"""A property that is null and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    wire.answers({"a": None, "b": None, "c": None, "d": [None]})
    note = wire.client.notes.get()
    assert (note.a, note.b, note.c, note.d) == (None, None, None, [None])
