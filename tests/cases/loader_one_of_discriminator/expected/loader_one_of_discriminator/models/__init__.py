"""Models that belong to no version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .devices import (
        Appliance as Appliance,
        DeviceRequest as DeviceRequest,
        DeviceType as DeviceType,
        Server as Server,
    )

__all__ = ("Appliance", "DeviceRequest", "DeviceType", "Server")

__getattr__, __dir__ = lazy(
    __name__,
    {"Appliance": ".devices", "DeviceRequest": ".devices", "DeviceType": ".devices", "Server": ".devices"},
)
