"""API version v1 of Example.

A resource is loaded on first touch.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._runtime.client import AsyncClient, Client
    from .incidents import AsyncIncidents, AsyncRawIncidents, Incidents, RawIncidents


class V1:
    """API version v1 of Example.

    A resource is loaded on first touch.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def incidents(self) -> Incidents:
        """Operations of `incidents`, API version v1."""
        from .incidents import Incidents

        return Incidents(self._client)


class RawV1:
    """`V1`, each call giving status, headers and body."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def incidents(self) -> RawIncidents:
        """Operations of `incidents`, API version v1."""
        from .incidents import Incidents, RawIncidents

        return RawIncidents(Incidents(self._client, raw=True))


class AsyncV1:
    """API version v1 of Example.

    A resource is loaded on first touch.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def incidents(self) -> AsyncIncidents:
        """Operations of `incidents`, API version v1."""
        from .incidents import AsyncIncidents

        return AsyncIncidents(self._client)


class AsyncRawV1:
    """`AsyncV1`, each call giving status, headers and body."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def incidents(self) -> AsyncRawIncidents:
        """Operations of `incidents`, API version v1."""
        from .incidents import AsyncIncidents, AsyncRawIncidents

        return AsyncRawIncidents(AsyncIncidents(self._client, raw=True))
