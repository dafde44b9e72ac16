"""Models that belong to no version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .things import Number as Number, Text as Text, Thing as Thing

__all__ = ("Number", "Text", "Thing")

__getattr__, __dir__ = lazy(__name__, {"Number": ".things", "Text": ".things", "Thing": ".things"})
