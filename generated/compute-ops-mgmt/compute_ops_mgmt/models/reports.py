"""Models of `reports`.

Made by comgen, not to be edited.
"""

from enum import StrEnum


class ReportStatus(StrEnum):
    """Progress of making a report; `COMPLETED` and `FAILED` are final."""

    IN_PROGRESS = "IN_PROGRESS"
    COMPLETED = "COMPLETED"
    FAILED = "FAILED"


class ReportType(StrEnum):
    """Kind of report, such as `SERVER_HARDWARE_INVENTORY`.

    More kinds may come without a new API version, and carbon footprint reports exist beside the
    value listed.
    """

    SERVER_HARDWARE_INVENTORY = "SERVER_HARDWARE_INVENTORY"
