"""Models that belong to no version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .servers import (
        Host as Host,
        HostOs as HostOs,
        HostOsKind as HostOsKind,
        Page as Page,
        Part as Part,
        Server as Server,
        ServerPower as ServerPower,
    )

__all__ = ("Host", "HostOs", "HostOsKind", "Page", "Part", "Server", "ServerPower")

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Host": ".servers",
        "HostOs": ".servers",
        "HostOsKind": ".servers",
        "Page": ".servers",
        "Part": ".servers",
        "Server": ".servers",
        "ServerPower": ".servers",
    },
)
