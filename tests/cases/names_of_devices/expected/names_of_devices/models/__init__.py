"""Models that belong to no version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .common import Con as Con
    from .con_ import Aux as Aux, AuxNul as AuxNul

__all__ = ("Aux", "AuxNul", "Con")

__getattr__, __dir__ = lazy(__name__, {"Aux": ".con_", "AuxNul": ".con_", "Con": ".common"})
