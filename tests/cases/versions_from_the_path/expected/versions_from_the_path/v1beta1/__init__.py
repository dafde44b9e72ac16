"""API version v1beta1 of Example.

A resource is loaded on first touch.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._runtime.client import AsyncClient, Client
    from .fans import AsyncFans, AsyncRawFans, Fans, RawFans


class V1beta1:
    """API version v1beta1 of Example.

    A resource is loaded on first touch.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def fans(self) -> Fans:
        """Operations of `fans`, API version v1beta1."""
        from .fans import Fans

        return Fans(self._client)


class RawV1beta1:
    """`V1beta1`, each call giving status, headers and body."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def fans(self) -> RawFans:
        """Operations of `fans`, API version v1beta1."""
        from .fans import Fans, RawFans

        return RawFans(Fans(self._client, raw=True))


class AsyncV1beta1:
    """API version v1beta1 of Example.

    A resource is loaded on first touch.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def fans(self) -> AsyncFans:
        """Operations of `fans`, API version v1beta1."""
        from .fans import AsyncFans

        return AsyncFans(self._client)


class AsyncRawV1beta1:
    """`AsyncV1beta1`, each call giving status, headers and body."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def fans(self) -> AsyncRawFans:
        """Operations of `fans`, API version v1beta1."""
        from .fans import AsyncFans, AsyncRawFans

        return AsyncRawFans(AsyncFans(self._client, raw=True))
