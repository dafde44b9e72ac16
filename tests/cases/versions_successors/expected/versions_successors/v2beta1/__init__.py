"""API version v2beta1 of Versions Successors.

A resource is loaded on first touch.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._runtime.client import AsyncClient, Client
    from .settings import AsyncRawSettings, AsyncSettings, RawSettings, Settings


class V2beta1:
    """API version v2beta1 of Versions Successors.

    A resource is loaded on first touch.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def settings(self) -> Settings:
        """Operations of `settings`, API version v2beta1.

        `v1.settings` is the one to use.
        """
        from .settings import Settings

        return Settings(self._client)


class RawV2beta1:
    """`V2beta1`, each call giving status, headers and body."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def settings(self) -> RawSettings:
        """Operations of `settings`, API version v2beta1.

        `v1.settings` is the one to use.
        """
        from .settings import Settings, RawSettings

        return RawSettings(Settings(self._client, raw=True))


class AsyncV2beta1:
    """API version v2beta1 of Versions Successors.

    A resource is loaded on first touch.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def settings(self) -> AsyncSettings:
        """Operations of `settings`, API version v2beta1.

        `v1.settings` is the one to use.
        """
        from .settings import AsyncSettings

        return AsyncSettings(self._client)


class AsyncRawV2beta1:
    """`AsyncV2beta1`, each call giving status, headers and body."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def settings(self) -> AsyncRawSettings:
        """Operations of `settings`, API version v2beta1.

        `v1.settings` is the one to use.
        """
        from .settings import AsyncSettings, AsyncRawSettings

        return AsyncRawSettings(AsyncSettings(self._client, raw=True))
