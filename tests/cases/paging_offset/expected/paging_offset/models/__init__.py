"""Models that belong to no version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .common import Devices as Devices
    from .groups import Group as Group, Groups as Groups

__all__ = ("Devices", "Group", "Groups")

__getattr__, __dir__ = lazy(__name__, {"Devices": ".common", "Group": ".groups", "Groups": ".groups"})
