"""Models of API version v1beta1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy import lazy

if TYPE_CHECKING:
    from .fans import FansListResponseItem as FansListResponseItem

__all__ = ("FansListResponseItem",)

__getattr__, __dir__ = lazy(__name__, {"FansListResponseItem": ".fans"})
