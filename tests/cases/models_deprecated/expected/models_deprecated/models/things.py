"""Models of `things`.

Made by comgen, not to be edited.
"""

from enum import StrEnum


from .._runtime.model import Model, Open


class Gone(Model):
    """It was here.

    Deprecated.
    """

    id: str | None = None


class Kind(StrEnum):
    A = "a"


class ThingPart(Model):
    id: str | None = None


class Thing(Model):
    gone: Gone | None = None
    kind: Open[Kind] | None = None
    """Deprecated."""
    new: str | None = None
    old: str | None = None
    """Deprecated."""
    older: int | None = None
    """Deprecated. How old it is."""
    part: ThingPart | None = None
    """Deprecated."""
