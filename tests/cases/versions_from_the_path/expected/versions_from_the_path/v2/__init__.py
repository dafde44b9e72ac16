"""API version v2 of Example.

A resource is loaded on first touch.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._runtime.client import AsyncClient, Client
    from .disks import AsyncDisks, AsyncRawDisks, Disks, RawDisks


class V2:
    """API version v2 of Example.

    A resource is loaded on first touch.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def disks(self) -> Disks:
        """Operations of `disks`, API version v2."""
        from .disks import Disks

        return Disks(self._client)


class RawV2:
    """`V2`, each call giving status, headers and body."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def disks(self) -> RawDisks:
        """Operations of `disks`, API version v2."""
        from .disks import Disks, RawDisks

        return RawDisks(Disks(self._client, raw=True))


class AsyncV2:
    """API version v2 of Example.

    A resource is loaded on first touch.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def disks(self) -> AsyncDisks:
        """Operations of `disks`, API version v2."""
        from .disks import AsyncDisks

        return AsyncDisks(self._client)


class AsyncRawV2:
    """`AsyncV2`, each call giving status, headers and body."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def disks(self) -> AsyncRawDisks:
        """Operations of `disks`, API version v2."""
        from .disks import AsyncDisks, AsyncRawDisks

        return AsyncRawDisks(AsyncDisks(self._client, raw=True))
