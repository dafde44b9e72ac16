"""Models of `jobs`; made by comgen, not to be edited."""

from __future__ import annotations

from enum import StrEnum


class JobState(StrEnum):
    PENDING = "PENDING"
    APPROVAL_PENDING = "APPROVAL_PENDING"
    RUNNING = "RUNNING"
    STALLED = "STALLED"
    ERROR = "ERROR"
    COMPLETE = "COMPLETE"
