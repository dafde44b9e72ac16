"""Models of API version v2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy import lazy

if TYPE_CHECKING:
    from .jobs import Job as Job, JobStatus as JobStatus

__all__ = ("Job", "JobStatus")

__getattr__, __dir__ = lazy(__name__, {"Job": ".jobs", "JobStatus": ".jobs"})
