"""Models that belong to no version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .labels import (
        Closed as Closed,
        Labels as Labels,
        LabelsLimitsValue as LabelsLimitsValue,
        Mixed as Mixed,
    )

__all__ = ("Closed", "Labels", "LabelsLimitsValue", "Mixed")

__getattr__, __dir__ = lazy(
    __name__, {"Closed": ".labels", "Labels": ".labels", "LabelsLimitsValue": ".labels", "Mixed": ".labels"}
)
