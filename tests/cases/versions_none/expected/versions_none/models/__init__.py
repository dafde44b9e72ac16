"""Models that belong to no version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .pets import Pet as Pet
    from .stores import Store as Store

__all__ = ("Pet", "Store")

__getattr__, __dir__ = lazy(__name__, {"Pet": ".pets", "Store": ".stores"})
