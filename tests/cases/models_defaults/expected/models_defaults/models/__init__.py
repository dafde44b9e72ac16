"""Models that belong to no version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .jobs import Job as Job, JobMode as JobMode

__all__ = ("Job", "JobMode")

__getattr__, __dir__ = lazy(__name__, {"Job": ".jobs", "JobMode": ".jobs"})
