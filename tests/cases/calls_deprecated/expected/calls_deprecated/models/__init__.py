"""Models that belong to no version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .things import Old as Old, OldKind as OldKind

__all__ = ("Old", "OldKind")

__getattr__, __dir__ = lazy(__name__, {"Old": ".things", "OldKind": ".things"})
