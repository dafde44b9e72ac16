"""API version v1beta2 of Versions Successors.

A resource is loaded on first touch.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._runtime.client import AsyncClient, Client
    from .keys import AsyncKeys, AsyncRawKeys, Keys, RawKeys


class V1beta2:
    """API version v1beta2 of Versions Successors.

    A resource is loaded on first touch.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def keys(self) -> Keys:
        """Operations of `keys`, API version v1beta2."""
        from .keys import Keys

        return Keys(self._client)


class RawV1beta2:
    """`V1beta2`, each call giving status, headers and body."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def keys(self) -> RawKeys:
        """Operations of `keys`, API version v1beta2."""
        from .keys import Keys, RawKeys

        return RawKeys(Keys(self._client, raw=True))


class AsyncV1beta2:
    """API version v1beta2 of Versions Successors.

    A resource is loaded on first touch.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def keys(self) -> AsyncKeys:
        """Operations of `keys`, API version v1beta2."""
        from .keys import AsyncKeys

        return AsyncKeys(self._client)


class AsyncRawV1beta2:
    """`AsyncV1beta2`, each call giving status, headers and body."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def keys(self) -> AsyncRawKeys:
        """Operations of `keys`, API version v1beta2."""
        from .keys import AsyncKeys, AsyncRawKeys

        return AsyncRawKeys(AsyncKeys(self._client, raw=True))
