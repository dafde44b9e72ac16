"""Models of `things`.

Made by comgen, not to be edited.
"""

from enum import StrEnum


from .._runtime.model import Model, Open


class OldKind(StrEnum):
    A = "a"


class Old(Model):
    """Deprecated."""

    kind: Open[OldKind] | None = None
    """Deprecated."""
    parts: list[str | int] | None = None
    """Deprecated."""
