"""Models of `notes`.

Made by comgen, not to be edited.
"""

from enum import StrEnum


from .._runtime.model import Model, Open


class NoteD(StrEnum):
    X = "x"
    Y = "y"


class Part(Model):
    id: str | None = None


class Note(Model):
    a: str | None
    b: str | None
    c: str | None
    d: Open[NoteD] | None
    e: Part | None = None
