"""Models of `ahs_files`.

Made by comgen, not to be edited.
"""

from enum import StrEnum


class AhsfileComponent(StrEnum):
    """Part of an Active Health System (AHS) log that can be parsed; so far only `INVENTORY`."""

    INVENTORY = "INVENTORY"
