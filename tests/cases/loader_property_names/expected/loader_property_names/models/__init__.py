"""Models that belong to no version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .common import Name as Name
    from .things import Part as Part, Thing as Thing, ThingBeside as ThingBeside

__all__ = ("Name", "Part", "Thing", "ThingBeside")

__getattr__, __dir__ = lazy(
    __name__, {"Name": ".common", "Part": ".things", "Thing": ".things", "ThingBeside": ".things"}
)
