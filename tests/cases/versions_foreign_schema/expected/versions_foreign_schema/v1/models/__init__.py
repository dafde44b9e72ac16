"""Models of API version v1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy import lazy

if TYPE_CHECKING:
    from .common import Incident as Incident

__all__ = ("Incident",)

__getattr__, __dir__ = lazy(__name__, {"Incident": ".common"})
