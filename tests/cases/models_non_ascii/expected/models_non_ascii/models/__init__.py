"""Models that belong to no version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .masse import Mass as Mass, MassArt as MassArt

__all__ = ("Mass", "MassArt")

__getattr__, __dir__ = lazy(__name__, {"Mass": ".masse", "MassArt": ".masse"})
