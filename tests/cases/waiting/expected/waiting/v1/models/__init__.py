"""Models of API version v1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy import lazy

if TYPE_CHECKING:
    from ...models.moves import Receipt as Receipt
    from ...v2.models.jobs import JobStatus as JobStatus
    from .jobs import Job as Job, JobState as JobState

__all__ = ("Job", "JobState", "JobStatus", "Receipt")

__getattr__, __dir__ = lazy(
    __name__,
    {"Job": ".jobs", "JobState": ".jobs", "JobStatus": "...v2.models.jobs", "Receipt": "...models.moves"},
)
