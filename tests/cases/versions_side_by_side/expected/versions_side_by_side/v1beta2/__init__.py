"""API version v1beta2 of Example.

A resource is loaded on first touch.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._runtime.client import AsyncClient, Client
    from .groups import AsyncGroups, AsyncRawGroups, Groups, RawGroups


class V1beta2:
    """API version v1beta2 of Example.

    A resource is loaded on first touch.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def groups(self) -> Groups:
        """Operations of `groups`, API version v1beta2.

        `v1.groups` is the one to use.
        """
        from .groups import Groups

        return Groups(self._client)


class RawV1beta2:
    """`V1beta2`, each call giving status, headers and body."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def groups(self) -> RawGroups:
        """Operations of `groups`, API version v1beta2.

        `v1.groups` is the one to use.
        """
        from .groups import Groups, RawGroups

        return RawGroups(Groups(self._client, raw=True))


class AsyncV1beta2:
    """API version v1beta2 of Example.

    A resource is loaded on first touch.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def groups(self) -> AsyncGroups:
        """Operations of `groups`, API version v1beta2.

        `v1.groups` is the one to use.
        """
        from .groups import AsyncGroups

        return AsyncGroups(self._client)


class AsyncRawV1beta2:
    """`AsyncV1beta2`, each call giving status, headers and body."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def groups(self) -> AsyncRawGroups:
        """Operations of `groups`, API version v1beta2.

        `v1.groups` is the one to use.
        """
        from .groups import AsyncGroups, AsyncRawGroups

        return AsyncRawGroups(AsyncGroups(self._client, raw=True))
