"""API version v1beta1 of Versions Successors.

A resource is loaded on first touch.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._runtime.client import AsyncClient, Client
    from .keys import AsyncKeys, AsyncRawKeys, Keys, RawKeys
    from .server_settings import (
        AsyncRawServerSettings,
        AsyncServerSettings,
        RawServerSettings,
        ServerSettings,
    )
    from .settings import AsyncRawSettings, AsyncSettings, RawSettings, Settings


class V1beta1:
    """API version v1beta1 of Versions Successors.

    A resource is loaded on first touch.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def keys(self) -> Keys:
        """Operations of `keys`, API version v1beta1.

        `v1beta2.keys` is the one to use.
        """
        from .keys import Keys

        return Keys(self._client)

    @cached_property
    def server_settings(self) -> ServerSettings:
        """Operations of `server-settings`, API version v1beta1.

        `v1.settings` is the one to use.
        """
        from .server_settings import ServerSettings

        return ServerSettings(self._client)

    @cached_property
    def settings(self) -> Settings:
        """Operations of `settings`, API version v1beta1.

        `v1.settings` is the one to use.
        """
        from .settings import Settings

        return Settings(self._client)


class RawV1beta1:
    """`V1beta1`, each call giving status, headers and body."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def keys(self) -> RawKeys:
        """Operations of `keys`, API version v1beta1.

        `v1beta2.keys` is the one to use.
        """
        from .keys import Keys, RawKeys

        return RawKeys(Keys(self._client, raw=True))

    @cached_property
    def server_settings(self) -> RawServerSettings:
        """Operations of `server-settings`, API version v1beta1.

        `v1.settings` is the one to use.
        """
        from .server_settings import ServerSettings, RawServerSettings

        return RawServerSettings(ServerSettings(self._client, raw=True))

    @cached_property
    def settings(self) -> RawSettings:
        """Operations of `settings`, API version v1beta1.

        `v1.settings` is the one to use.
        """
        from .settings import Settings, RawSettings

        return RawSettings(Settings(self._client, raw=True))


class AsyncV1beta1:
    """API version v1beta1 of Versions Successors.

    A resource is loaded on first touch.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def keys(self) -> AsyncKeys:
        """Operations of `keys`, API version v1beta1.

        `v1beta2.keys` is the one to use.
        """
        from .keys import AsyncKeys

        return AsyncKeys(self._client)

    @cached_property
    def server_settings(self) -> AsyncServerSettings:
        """Operations of `server-settings`, API version v1beta1.

        `v1.settings` is the one to use.
        """
        from .server_settings import AsyncServerSettings

        return AsyncServerSettings(self._client)

    @cached_property
    def settings(self) -> AsyncSettings:
        """Operations of `settings`, API version v1beta1.

        `v1.settings` is the one to use.
        """
        from .settings import AsyncSettings

        return AsyncSettings(self._client)


class AsyncRawV1beta1:
    """`AsyncV1beta1`, each call giving status, headers and body."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def keys(self) -> AsyncRawKeys:
        """Operations of `keys`, API version v1beta1.

        `v1beta2.keys` is the one to use.
        """
        from .keys import AsyncKeys, AsyncRawKeys

        return AsyncRawKeys(AsyncKeys(self._client, raw=True))

    @cached_property
    def server_settings(self) -> AsyncRawServerSettings:
        """Operations of `server-settings`, API version v1beta1.

        `v1.settings` is the one to use.
        """
        from .server_settings import AsyncServerSettings, AsyncRawServerSettings

        return AsyncRawServerSettings(AsyncServerSettings(self._client, raw=True))

    @cached_property
    def settings(self) -> AsyncRawSettings:
        """Operations of `settings`, API version v1beta1.

        `v1.settings` is the one to use.
        """
        from .settings import AsyncSettings, AsyncRawSettings

        return AsyncRawSettings(AsyncSettings(self._client, raw=True))
