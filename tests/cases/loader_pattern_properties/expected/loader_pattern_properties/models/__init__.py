"""Models that belong to no version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .things import (
        Part as Part,
        Thing as Thing,
        ThingBeside as ThingBeside,
        ThingSeveralValue as ThingSeveralValue,
    )

__all__ = ("Part", "Thing", "ThingBeside", "ThingSeveralValue")

__getattr__, __dir__ = lazy(
    __name__,
    {"Part": ".things", "Thing": ".things", "ThingBeside": ".things", "ThingSeveralValue": ".things"},
)
