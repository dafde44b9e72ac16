"""Models that belong to no version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .carts import CartsGetResponse as CartsGetResponse

__all__ = ("CartsGetResponse",)

__getattr__, __dir__ = lazy(__name__, {"CartsGetResponse": ".carts"})
