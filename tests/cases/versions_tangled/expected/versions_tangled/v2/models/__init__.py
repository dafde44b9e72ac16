"""Models of API version v2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy import lazy

if TYPE_CHECKING:
    from ...models.common import Tool as Tool, V1Tool as V1Tool, V2Tool as V2Tool
    from .common import Part as Part

__all__ = ("Part", "Tool", "V1Tool", "V2Tool")

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Part": ".common",
        "Tool": "...models.common",
        "V1Tool": "...models.common",
        "V2Tool": "...models.common",
    },
)
