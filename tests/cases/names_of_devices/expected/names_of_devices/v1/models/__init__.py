"""Models of API version v1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy import lazy

if TYPE_CHECKING:
    from ...models.con_ import Aux as Aux, AuxNul as AuxNul

__all__ = ("Aux", "AuxNul")

__getattr__, __dir__ = lazy(__name__, {"Aux": "...models.con_", "AuxNul": "...models.con_"})
