"""API version v1 of Example.

A resource is loaded on first touch.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._runtime.client import AsyncClient, Client
    from .racks import AsyncRacks, AsyncRawRacks, Racks, RawRacks


class V1:
    """API version v1 of Example.

    A resource is loaded on first touch.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def racks(self) -> Racks:
        """Operations of `racks`, API version v1."""
        from .racks import Racks

        return Racks(self._client)


class RawV1:
    """`V1`, each call giving status, headers and body."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def racks(self) -> RawRacks:
        """Operations of `racks`, API version v1."""
        from .racks import Racks, RawRacks

        return RawRacks(Racks(self._client, raw=True))


class AsyncV1:
    """API version v1 of Example.

    A resource is loaded on first touch.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def racks(self) -> AsyncRacks:
        """Operations of `racks`, API version v1."""
        from .racks import AsyncRacks

        return AsyncRacks(self._client)


class AsyncRawV1:
    """`AsyncV1`, each call giving status, headers and body."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def racks(self) -> AsyncRawRacks:
        """Operations of `racks`, API version v1."""
        from .racks import AsyncRacks, AsyncRawRacks

        return AsyncRawRacks(AsyncRacks(self._client, raw=True))
