"""Models that belong to no version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .groups import (
        Group as Group,
        GroupItem as GroupItem,
        Group_Item as Group_Item,
        LowercaseGroup as LowercaseGroup,
    )

__all__ = ("Group", "GroupItem", "Group_Item", "LowercaseGroup")

__getattr__, __dir__ = lazy(
    __name__,
    {"Group": ".groups", "GroupItem": ".groups", "Group_Item": ".groups", "LowercaseGroup": ".groups"},
)
