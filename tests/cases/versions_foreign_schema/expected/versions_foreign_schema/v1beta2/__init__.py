"""API version v1beta2 of Example.

A resource is loaded on first touch.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._runtime.client import AsyncClient, Client
    from .alerts import Alerts, AsyncAlerts, AsyncRawAlerts, RawAlerts
    from .incidents import AsyncIncidents, AsyncRawIncidents, Incidents, RawIncidents


class V1beta2:
    """API version v1beta2 of Example.

    A resource is loaded on first touch.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def alerts(self) -> Alerts:
        """Operations of `alerts`, API version v1beta2."""
        from .alerts import Alerts

        return Alerts(self._client)

    @cached_property
    def incidents(self) -> Incidents:
        """Operations of `incidents`, API version v1beta2.

        `v1.incidents` is the one to use.
        """
        from .incidents import Incidents

        return Incidents(self._client)


class RawV1beta2:
    """`V1beta2`, each call giving status, headers and body."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def alerts(self) -> RawAlerts:
        """Operations of `alerts`, API version v1beta2."""
        from .alerts import Alerts, RawAlerts

        return RawAlerts(Alerts(self._client, raw=True))

    @cached_property
    def incidents(self) -> RawIncidents:
        """Operations of `incidents`, API version v1beta2.

        `v1.incidents` is the one to use.
        """
        from .incidents import Incidents, RawIncidents

        return RawIncidents(Incidents(self._client, raw=True))


class AsyncV1beta2:
    """API version v1beta2 of Example.

    A resource is loaded on first touch.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def alerts(self) -> AsyncAlerts:
        """Operations of `alerts`, API version v1beta2."""
        from .alerts import AsyncAlerts

        return AsyncAlerts(self._client)

    @cached_property
    def incidents(self) -> AsyncIncidents:
        """Operations of `incidents`, API version v1beta2.

        `v1.incidents` is the one to use.
        """
        from .incidents import AsyncIncidents

        return AsyncIncidents(self._client)


class AsyncRawV1beta2:
    """`AsyncV1beta2`, each call giving status, headers and body."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def alerts(self) -> AsyncRawAlerts:
        """Operations of `alerts`, API version v1beta2."""
        from .alerts import AsyncAlerts, AsyncRawAlerts

        return AsyncRawAlerts(AsyncAlerts(self._client, raw=True))

    @cached_property
    def incidents(self) -> AsyncRawIncidents:
        """Operations of `incidents`, API version v1beta2.

        `v1.incidents` is the one to use.
        """
        from .incidents import AsyncIncidents, AsyncRawIncidents

        return AsyncRawIncidents(AsyncIncidents(self._client, raw=True))
