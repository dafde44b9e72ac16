"""Models of `settings`.

Made by comgen, not to be edited.
"""

from enum import StrEnum


class SettingOperationStatus(StrEnum):
    """Progress of making or changing an appliance setting; `SUCCESS` and `FAILURE` are final."""

    IN_PROGRESS = "IN_PROGRESS"
    SUCCESS = "SUCCESS"
    FAILURE = "FAILURE"
