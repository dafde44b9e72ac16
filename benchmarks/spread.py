"""Medians and their spread."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Spread:
    """What several measurements of one thing came to. Half of them lie between `low` and `high`, the quartiles."""

    median: float
    low: float
    high: float
    least: float
    most: float
    number: int

    @property
    def half(self) -> float:
        """Half of the distance between the quartiles: what stands behind ±."""
        return (self.high - self.low) / 2


def spread(values: Sequence[float]) -> Spread:
    """The spread of at least one value."""
    if len(values) == 1:
        return Spread(values[0], values[0], values[0], values[0], values[0], 1)
    low, median, high = statistics.quantiles(values, n=4, method="inclusive")
    return Spread(median, low, high, min(values), max(values), len(values))
