"""Models that belong to no version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .things import Anything as Anything, Empty as Empty, Nothing as Nothing, Thing as Thing

__all__ = ("Anything", "Empty", "Nothing", "Thing")

__getattr__, __dir__ = lazy(
    __name__, {"Anything": ".things", "Empty": ".things", "Nothing": ".things", "Thing": ".things"}
)
