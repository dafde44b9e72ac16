"""Models of API version v1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy import lazy

if TYPE_CHECKING:
    from .groups import Group as Group, GroupItem as GroupItem

__all__ = ("Group", "GroupItem")

__getattr__, __dir__ = lazy(__name__, {"Group": ".groups", "GroupItem": ".groups"})
