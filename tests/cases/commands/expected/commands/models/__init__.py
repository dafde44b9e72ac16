"""Models that belong to no version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .auth import Grant as Grant, GrantKind as GrantKind, GrantParent as GrantParent, Grants as Grants

__all__ = ("Grant", "GrantKind", "GrantParent", "Grants")

__getattr__, __dir__ = lazy(
    __name__, {"Grant": ".auth", "GrantKind": ".auth", "GrantParent": ".auth", "Grants": ".auth"}
)
