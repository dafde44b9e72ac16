"""API version v1 of HPE GreenLake Device Management.

A resource is loaded on first touch.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._runtime.client import AsyncClient, Client
    from .devices import AsyncDevices, AsyncRawDevices, Devices, RawDevices


class V1:
    """API version v1 of HPE GreenLake Device Management.

    A resource is loaded on first touch.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def devices(self) -> Devices:
        """Inventory of a GreenLake workspace: list and add devices, assign services and
        subscriptions.
        """
        from .devices import Devices

        return Devices(self._client)


class RawV1:
    """`V1`, each call giving status, headers and body."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def devices(self) -> RawDevices:
        """Inventory of a GreenLake workspace: list and add devices, assign services and
        subscriptions.
        """
        from .devices import Devices, RawDevices

        return RawDevices(Devices(self._client, raw=True))


class AsyncV1:
    """API version v1 of HPE GreenLake Device Management.

    A resource is loaded on first touch.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def devices(self) -> AsyncDevices:
        """Inventory of a GreenLake workspace: list and add devices, assign services and
        subscriptions.
        """
        from .devices import AsyncDevices

        return AsyncDevices(self._client)


class AsyncRawV1:
    """`AsyncV1`, each call giving status, headers and body."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def devices(self) -> AsyncRawDevices:
        """Inventory of a GreenLake workspace: list and add devices, assign services and
        subscriptions.
        """
        from .devices import AsyncDevices, AsyncRawDevices

        return AsyncRawDevices(AsyncDevices(self._client, raw=True))
