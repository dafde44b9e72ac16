"""Models that belong to no version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .notes import Note as Note, NoteD as NoteD, Part as Part

__all__ = ("Note", "NoteD", "Part")

__getattr__, __dir__ = lazy(__name__, {"Note": ".notes", "NoteD": ".notes", "Part": ".notes"})
