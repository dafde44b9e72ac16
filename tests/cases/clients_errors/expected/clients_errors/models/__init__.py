"""Models that belong to no version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .keys import Error as Error, KeysGetResponse as KeysGetResponse

__all__ = ("Error", "KeysGetResponse")

__getattr__, __dir__ = lazy(__name__, {"Error": ".keys", "KeysGetResponse": ".keys"})
