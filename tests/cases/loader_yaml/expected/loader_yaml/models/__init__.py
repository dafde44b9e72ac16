"""Models that belong to no version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .common import Base as Base, BaseNo as BaseNo
    from .things import Thing as Thing, ThingCodes as ThingCodes, ThingNo as ThingNo

__all__ = ("Base", "BaseNo", "Thing", "ThingCodes", "ThingNo")

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Base": ".common",
        "BaseNo": ".common",
        "Thing": ".things",
        "ThingCodes": ".things",
        "ThingNo": ".things",
    },
)
