"""Models that belong to no version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .common import (
        Job as Job,
        Rack as Rack,
        RackWithMeta as RackWithMeta,
        RackWithMetaMeta as RackWithMetaMeta,
        Server as Server,
        ServerMeta as ServerMeta,
    )
    from .jobs import (
        JobCreate as JobCreate,
        JobCreateTarget as JobCreateTarget,
        PowerOff as PowerOff,
        PowerOffOperationType as PowerOffOperationType,
        Update as Update,
        UpdateDisksItem as UpdateDisksItem,
    )
    from .racks import Most as Most, Page as Page, RacksSearchRequest as RacksSearchRequest

__all__ = (
    "Job",
    "JobCreate",
    "JobCreateTarget",
    "Most",
    "Page",
    "PowerOff",
    "PowerOffOperationType",
    "Rack",
    "RackWithMeta",
    "RackWithMetaMeta",
    "RacksSearchRequest",
    "Server",
    "ServerMeta",
    "Update",
    "UpdateDisksItem",
)

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Job": ".common",
        "JobCreate": ".jobs",
        "JobCreateTarget": ".jobs",
        "Most": ".racks",
        "Page": ".racks",
        "PowerOff": ".jobs",
        "PowerOffOperationType": ".jobs",
        "Rack": ".common",
        "RackWithMeta": ".common",
        "RackWithMetaMeta": ".common",
        "RacksSearchRequest": ".racks",
        "Server": ".common",
        "ServerMeta": ".common",
        "Update": ".jobs",
        "UpdateDisksItem": ".jobs",
    },
)
