"""Models of API version v2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy import lazy

if TYPE_CHECKING:
    from ...models.groups import Group_Item as Group_Item, LowercaseGroup as LowercaseGroup
    from .groups import Group as Group

__all__ = ("Group", "Group_Item", "LowercaseGroup")

__getattr__, __dir__ = lazy(
    __name__, {"Group": ".groups", "Group_Item": "...models.groups", "LowercaseGroup": "...models.groups"}
)
