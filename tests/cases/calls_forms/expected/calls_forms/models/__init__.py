"""Models that belong to no version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .token import (
        TokenCreateRequest as TokenCreateRequest,
        TokenCreateRequestDevice as TokenCreateRequestDevice,
    )

__all__ = ("TokenCreateRequest", "TokenCreateRequestDevice")

__getattr__, __dir__ = lazy(__name__, {"TokenCreateRequest": ".token", "TokenCreateRequestDevice": ".token"})
