"""Models that belong to no version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .groups import Group as Group, GroupKeeper as GroupKeeper, Owner as Owner

__all__ = ("Group", "GroupKeeper", "Owner")

__getattr__, __dir__ = lazy(__name__, {"Group": ".groups", "GroupKeeper": ".groups", "Owner": ".groups"})
