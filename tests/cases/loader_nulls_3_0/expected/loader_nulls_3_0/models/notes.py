"""Models of `notes`.

Made by comgen, not to be edited.
"""

from enum import StrEnum


from .._runtime.model import Model, Open


class NoteC(StrEnum):
    X = "x"


class Part(Model):
    id: str | None = None


class Note(Model):
    a: str | None
    b: Part | None
    c: Open[NoteC] | None = None
    d: int | None = None
