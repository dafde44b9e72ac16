"""API version v1beta1 of HPE GreenLake Device Management.

A resource is loaded on first touch.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._runtime.client import AsyncClient, Client
    from .devices import AsyncDevices, AsyncRawDevices, Devices, RawDevices


class V1beta1:
    """API version v1beta1 of HPE GreenLake Device Management.

    A resource is loaded on first touch.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def devices(self) -> Devices:
        """First version of the device inventory, deprecated since 15 January 2025; use v1.

        `v1.devices` is the one to use.
        """
        from .devices import Devices

        return Devices(self._client)


class RawV1beta1:
    """`V1beta1`, each call giving status, headers and body."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def devices(self) -> RawDevices:
        """First version of the device inventory, deprecated since 15 January 2025; use v1.

        `v1.devices` is the one to use.
        """
        from .devices import Devices, RawDevices

        return RawDevices(Devices(self._client, raw=True))


class AsyncV1beta1:
    """API version v1beta1 of HPE GreenLake Device Management.

    A resource is loaded on first touch.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def devices(self) -> AsyncDevices:
        """First version of the device inventory, deprecated since 15 January 2025; use v1.

        `v1.devices` is the one to use.
        """
        from .devices import AsyncDevices

        return AsyncDevices(self._client)


class AsyncRawV1beta1:
    """`AsyncV1beta1`, each call giving status, headers and body."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def devices(self) -> AsyncRawDevices:
        """First version of the device inventory, deprecated since 15 January 2025; use v1.

        `v1.devices` is the one to use.
        """
        from .devices import AsyncDevices, AsyncRawDevices

        return AsyncRawDevices(AsyncDevices(self._client, raw=True))
