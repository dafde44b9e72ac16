"""Models of API version v1beta2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy import lazy

if TYPE_CHECKING:
    from ...v1.models.common import Incident as Incident
    from .alerts import Alert as Alert

__all__ = ("Alert", "Incident")

__getattr__, __dir__ = lazy(__name__, {"Alert": ".alerts", "Incident": "...v1.models.common"})
