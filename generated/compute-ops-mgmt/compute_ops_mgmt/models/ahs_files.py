"""Models of `ahs_files`; made by comgen, not to be edited."""

from __future__ import annotations

from enum import StrEnum


class AhsfileComponent(StrEnum):
    INVENTORY = "INVENTORY"
