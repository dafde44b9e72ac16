"""Models of API version v1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy import lazy

if TYPE_CHECKING:
    from .a import FooHyphenMinusV1 as FooHyphenMinusV1
    from .b import FooFullStopV1 as FooFullStopV1

__all__ = ("FooFullStopV1", "FooHyphenMinusV1")

__getattr__, __dir__ = lazy(__name__, {"FooFullStopV1": ".b", "FooHyphenMinusV1": ".a"})
