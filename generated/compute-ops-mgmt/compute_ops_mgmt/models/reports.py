"""Models of `reports`; made by comgen, not to be edited."""

from __future__ import annotations

from enum import StrEnum


class ReportStatus(StrEnum):
    IN_PROGRESS = "IN_PROGRESS"
    COMPLETED = "COMPLETED"
    FAILED = "FAILED"


class ReportType(StrEnum):
    SERVER_HARDWARE_INVENTORY = "SERVER_HARDWARE_INVENTORY"
