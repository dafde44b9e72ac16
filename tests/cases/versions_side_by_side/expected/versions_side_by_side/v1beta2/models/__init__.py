"""Models of API version v1beta2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy import lazy

if TYPE_CHECKING:
    from ...models.groups import State as State
    from .groups import Group as Group

__all__ = ("Group", "State")

__getattr__, __dir__ = lazy(__name__, {"Group": ".groups", "State": "...models.groups"})
