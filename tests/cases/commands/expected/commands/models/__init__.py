"""Models that belong to no version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .auth import (
        AuthListResponse as AuthListResponse,
        Grant as Grant,
        GrantKind as GrantKind,
        GrantParent as GrantParent,
    )

__all__ = ("AuthListResponse", "Grant", "GrantKind", "GrantParent")

__getattr__, __dir__ = lazy(
    __name__, {"AuthListResponse": ".auth", "Grant": ".auth", "GrantKind": ".auth", "GrantParent": ".auth"}
)
