"""API version v1 of Versions Successors.

A resource is loaded on first touch.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._runtime.client import AsyncClient, Client
    from .settings import AsyncRawSettings, AsyncSettings, RawSettings, Settings


class V1:
    """API version v1 of Versions Successors.

    A resource is loaded on first touch.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def settings(self) -> Settings:
        """Operations of `settings`, API version v1."""
        from .settings import Settings

        return Settings(self._client)


class RawV1:
    """`V1`, each call giving status, headers and body."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def settings(self) -> RawSettings:
        """Operations of `settings`, API version v1."""
        from .settings import Settings, RawSettings

        return RawSettings(Settings(self._client, raw=True))


class AsyncV1:
    """API version v1 of Versions Successors.

    A resource is loaded on first touch.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def settings(self) -> AsyncSettings:
        """Operations of `settings`, API version v1."""
        from .settings import AsyncSettings

        return AsyncSettings(self._client)


class AsyncRawV1:
    """`AsyncV1`, each call giving status, headers and body."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def settings(self) -> AsyncRawSettings:
        """Operations of `settings`, API version v1."""
        from .settings import AsyncSettings, AsyncRawSettings

        return AsyncRawSettings(AsyncSettings(self._client, raw=True))
