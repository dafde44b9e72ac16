"""Models that belong to no version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .users import User as User, UserRequest as UserRequest

__all__ = ("User", "UserRequest")

__getattr__, __dir__ = lazy(__name__, {"User": ".users", "UserRequest": ".users"})
