"""Models that belong to no version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .values import Values as Values, ValuesMaybe as ValuesMaybe

__all__ = ("Values", "ValuesMaybe")

__getattr__, __dir__ = lazy(__name__, {"Values": ".values", "ValuesMaybe": ".values"})
