"""API version v1 of HPE Compute Ops Management.

A resource is loaded on first touch.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._runtime.client import AsyncClient, Client
    from .alerts import Alerts, AsyncAlerts, AsyncRawAlerts, RawAlerts
    from .appliance_firmware_bundles import (
        ApplianceFirmwareBundles,
        AsyncApplianceFirmwareBundles,
        AsyncRawApplianceFirmwareBundles,
        RawApplianceFirmwareBundles,
    )
    from .async_operations import (
        AsyncAsyncOperations,
        AsyncOperations,
        AsyncRawAsyncOperations,
        RawAsyncOperations,
    )
    from .firmware_bundles import (
        AsyncFirmwareBundles,
        AsyncRawFirmwareBundles,
        FirmwareBundles,
        RawFirmwareBundles,
    )
    from .firmware_bundles_details import (
        AsyncFirmwareBundlesDetails,
        AsyncRawFirmwareBundlesDetails,
        FirmwareBundlesDetails,
        RawFirmwareBundlesDetails,
    )
    from .groups import AsyncGroups, AsyncRawGroups, Groups, RawGroups
    from .jobs import AsyncJobs, AsyncRawJobs, Jobs, RawJobs
    from .metrics_configurations import (
        AsyncMetricsConfigurations,
        AsyncRawMetricsConfigurations,
        MetricsConfigurations,
        RawMetricsConfigurations,
    )
    from .servers import AsyncRawServers, AsyncServers, RawServers, Servers
    from .settings import AsyncRawSettings, AsyncSettings, RawSettings, Settings
    from .user_preferences import (
        AsyncRawUserPreferences,
        AsyncUserPreferences,
        RawUserPreferences,
        UserPreferences,
    )


class V1:
    """API version v1 of HPE Compute Ops Management.

    A resource is loaded on first touch.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def alerts(self) -> Alerts:
        """Hardware and software alerts of all servers, active ones and those cleared in the last
        180 days.
        """
        from .alerts import Alerts

        return Alerts(self._client)

    @cached_property
    def appliance_firmware_bundles(self) -> ApplianceFirmwareBundles:
        """Software releases for HPE OneView appliances, virtual machines and Synergy."""
        from .appliance_firmware_bundles import ApplianceFirmwareBundles

        return ApplianceFirmwareBundles(self._client)

    @cached_property
    def async_operations(self) -> AsyncOperations:
        """Progress and outcome of long-running work that isn't a job, such as moving devices
        between groups.
        """
        from .async_operations import AsyncOperations

        return AsyncOperations(self._client)

    @cached_property
    def firmware_bundles(self) -> FirmwareBundles:
        """Catalogue of firmware baselines for servers: Service Packs for ProLiant, patches and
        hotfixes.
        """
        from .firmware_bundles import FirmwareBundles

        return FirmwareBundles(self._client)

    @cached_property
    def firmware_bundles_details(self) -> FirmwareBundlesDetails:
        """Components of a firmware bundle, ordered by category."""
        from .firmware_bundles_details import FirmwareBundlesDetails

        return FirmwareBundlesDetails(self._client)

    @cached_property
    def groups(self) -> Groups:
        """Groups of servers or OneView appliances that share settings, firmware baseline and
        policies.
        """
        from .groups import Groups

        return Groups(self._client)

    @cached_property
    def jobs(self) -> Jobs:
        """Work on servers, groups or appliances that runs in the background, such as firmware
        updates and power actions.
        """
        from .jobs import Jobs

        return Jobs(self._client)

    @cached_property
    def metrics_configurations(self) -> MetricsConfigurations:
        """Whether energy and utilization metrics are collected on schedule or on demand, and when
        power use raises alerts.
        """
        from .metrics_configurations import MetricsConfigurations

        return MetricsConfigurations(self._client)

    @cached_property
    def servers(self) -> Servers:
        """Servers in the workspace, with their hardware, state, inventory, alerts and e-mail
        notifications.
        """
        from .servers import Servers

        return Servers(self._client)

    @cached_property
    def settings(self) -> Settings:
        """Reusable settings for groups: firmware baseline, BIOS, storage, operating system, iLO,
        OneView appliances.
        """
        from .settings import Settings

        return Settings(self._client)

    @cached_property
    def user_preferences(self) -> UserPreferences:
        """What e-mail notifications a user gets for servers that are added from now on."""
        from .user_preferences import UserPreferences

        return UserPreferences(self._client)


class RawV1:
    """`V1`, each call giving status, headers and body."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def alerts(self) -> RawAlerts:
        """Hardware and software alerts of all servers, active ones and those cleared in the last
        180 days.
        """
        from .alerts import Alerts, RawAlerts

        return RawAlerts(Alerts(self._client, raw=True))

    @cached_property
    def appliance_firmware_bundles(self) -> RawApplianceFirmwareBundles:
        """Software releases for HPE OneView appliances, virtual machines and Synergy."""
        from .appliance_firmware_bundles import ApplianceFirmwareBundles, RawApplianceFirmwareBundles

        return RawApplianceFirmwareBundles(ApplianceFirmwareBundles(self._client, raw=True))

    @cached_property
    def async_operations(self) -> RawAsyncOperations:
        """Progress and outcome of long-running work that isn't a job, such as moving devices
        between groups.
        """
        from .async_operations import AsyncOperations, RawAsyncOperations

        return RawAsyncOperations(AsyncOperations(self._client, raw=True))

    @cached_property
    def firmware_bundles(self) -> RawFirmwareBundles:
        """Catalogue of firmware baselines for servers: Service Packs for ProLiant, patches and
        hotfixes.
        """
        from .firmware_bundles import FirmwareBundles, RawFirmwareBundles

        return RawFirmwareBundles(FirmwareBundles(self._client, raw=True))

    @cached_property
    def firmware_bundles_details(self) -> RawFirmwareBundlesDetails:
        """Components of a firmware bundle, ordered by category."""
        from .firmware_bundles_details import FirmwareBundlesDetails, RawFirmwareBundlesDetails

        return RawFirmwareBundlesDetails(FirmwareBundlesDetails(self._client, raw=True))

    @cached_property
    def groups(self) -> RawGroups:
        """Groups of servers or OneView appliances that share settings, firmware baseline and
        policies.
        """
        from .groups import Groups, RawGroups

        return RawGroups(Groups(self._client, raw=True))

    @cached_property
    def jobs(self) -> RawJobs:
        """Work on servers, groups or appliances that runs in the background, such as firmware
        updates and power actions.
        """
        from .jobs import Jobs, RawJobs

        return RawJobs(Jobs(self._client, raw=True))

    @cached_property
    def metrics_configurations(self) -> RawMetricsConfigurations:
        """Whether energy and utilization metrics are collected on schedule or on demand, and when
        power use raises alerts.
        """
        from .metrics_configurations import MetricsConfigurations, RawMetricsConfigurations

        return RawMetricsConfigurations(MetricsConfigurations(self._client, raw=True))

    @cached_property
    def servers(self) -> RawServers:
        """Servers in the workspace, with their hardware, state, inventory, alerts and e-mail
        notifications.
        """
        from .servers import Servers, RawServers

        return RawServers(Servers(self._client, raw=True))

    @cached_property
    def settings(self) -> RawSettings:
        """Reusable settings for groups: firmware baseline, BIOS, storage, operating system, iLO,
        OneView appliances.
        """
        from .settings import Settings, RawSettings

        return RawSettings(Settings(self._client, raw=True))

    @cached_property
    def user_preferences(self) -> RawUserPreferences:
        """What e-mail notifications a user gets for servers that are added from now on."""
        from .user_preferences import UserPreferences, RawUserPreferences

        return RawUserPreferences(UserPreferences(self._client, raw=True))


class AsyncV1:
    """API version v1 of HPE Compute Ops Management.

    A resource is loaded on first touch.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def alerts(self) -> AsyncAlerts:
        """Hardware and software alerts of all servers, active ones and those cleared in the last
        180 days.
        """
        from .alerts import AsyncAlerts

        return AsyncAlerts(self._client)

    @cached_property
    def appliance_firmware_bundles(self) -> AsyncApplianceFirmwareBundles:
        """Software releases for HPE OneView appliances, virtual machines and Synergy."""
        from .appliance_firmware_bundles import AsyncApplianceFirmwareBundles

        return AsyncApplianceFirmwareBundles(self._client)

    @cached_property
    def async_operations(self) -> AsyncAsyncOperations:
        """Progress and outcome of long-running work that isn't a job, such as moving devices
        between groups.
        """
        from .async_operations import AsyncAsyncOperations

        return AsyncAsyncOperations(self._client)

    @cached_property
    def firmware_bundles(self) -> AsyncFirmwareBundles:
        """Catalogue of firmware baselines for servers: Service Packs for ProLiant, patches and
        hotfixes.
        """
        from .firmware_bundles import AsyncFirmwareBundles

        return AsyncFirmwareBundles(self._client)

    @cached_property
    def firmware_bundles_details(self) -> AsyncFirmwareBundlesDetails:
        """Components of a firmware bundle, ordered by category."""
        from .firmware_bundles_details import AsyncFirmwareBundlesDetails

        return AsyncFirmwareBundlesDetails(self._client)

    @cached_property
    def groups(self) -> AsyncGroups:
        """Groups of servers or OneView appliances that share settings, firmware baseline and
        policies.
        """
        from .groups import AsyncGroups

        return AsyncGroups(self._client)

    @cached_property
    def jobs(self) -> AsyncJobs:
        """Work on servers, groups or appliances that runs in the background, such as firmware
        updates and power actions.
        """
        from .jobs import AsyncJobs

        return AsyncJobs(self._client)

    @cached_property
    def metrics_configurations(self) -> AsyncMetricsConfigurations:
        """Whether energy and utilization metrics are collected on schedule or on demand, and when
        power use raises alerts.
        """
        from .metrics_configurations import AsyncMetricsConfigurations

        return AsyncMetricsConfigurations(self._client)

    @cached_property
    def servers(self) -> AsyncServers:
        """Servers in the workspace, with their hardware, state, inventory, alerts and e-mail
        notifications.
        """
        from .servers import AsyncServers

        return AsyncServers(self._client)

    @cached_property
    def settings(self) -> AsyncSettings:
        """Reusable settings for groups: firmware baseline, BIOS, storage, operating system, iLO,
        OneView appliances.
        """
        from .settings import AsyncSettings

        return AsyncSettings(self._client)

    @cached_property
    def user_preferences(self) -> AsyncUserPreferences:
        """What e-mail notifications a user gets for servers that are added from now on."""
        from .user_preferences import AsyncUserPreferences

        return AsyncUserPreferences(self._client)


class AsyncRawV1:
    """`AsyncV1`, each call giving status, headers and body."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def alerts(self) -> AsyncRawAlerts:
        """Hardware and software alerts of all servers, active ones and those cleared in the last
        180 days.
        """
        from .alerts import AsyncAlerts, AsyncRawAlerts

        return AsyncRawAlerts(AsyncAlerts(self._client, raw=True))

    @cached_property
    def appliance_firmware_bundles(self) -> AsyncRawApplianceFirmwareBundles:
        """Software releases for HPE OneView appliances, virtual machines and Synergy."""
        from .appliance_firmware_bundles import (
            AsyncApplianceFirmwareBundles,
            AsyncRawApplianceFirmwareBundles,
        )

        return AsyncRawApplianceFirmwareBundles(AsyncApplianceFirmwareBundles(self._client, raw=True))

    @cached_property
    def async_operations(self) -> AsyncRawAsyncOperations:
        """Progress and outcome of long-running work that isn't a job, such as moving devices
        between groups.
        """
        from .async_operations import AsyncAsyncOperations, AsyncRawAsyncOperations

        return AsyncRawAsyncOperations(AsyncAsyncOperations(self._client, raw=True))

    @cached_property
    def firmware_bundles(self) -> AsyncRawFirmwareBundles:
        """Catalogue of firmware baselines for servers: Service Packs for ProLiant, patches and
        hotfixes.
        """
        from .firmware_bundles import AsyncFirmwareBundles, AsyncRawFirmwareBundles

        return AsyncRawFirmwareBundles(AsyncFirmwareBundles(self._client, raw=True))

    @cached_property
    def firmware_bundles_details(self) -> AsyncRawFirmwareBundlesDetails:
        """Components of a firmware bundle, ordered by category."""
        from .firmware_bundles_details import AsyncFirmwareBundlesDetails, AsyncRawFirmwareBundlesDetails

        return AsyncRawFirmwareBundlesDetails(AsyncFirmwareBundlesDetails(self._client, raw=True))

    @cached_property
    def groups(self) -> AsyncRawGroups:
        """Groups of servers or OneView appliances that share settings, firmware baseline and
        policies.
        """
        from .groups import AsyncGroups, AsyncRawGroups

        return AsyncRawGroups(AsyncGroups(self._client, raw=True))

    @cached_property
    def jobs(self) -> AsyncRawJobs:
        """Work on servers, groups or appliances that runs in the background, such as firmware
        updates and power actions.
        """
        from .jobs import AsyncJobs, AsyncRawJobs

        return AsyncRawJobs(AsyncJobs(self._client, raw=True))

    @cached_property
    def metrics_configurations(self) -> AsyncRawMetricsConfigurations:
        """Whether energy and utilization metrics are collected on schedule or on demand, and when
        power use raises alerts.
        """
        from .metrics_configurations import AsyncMetricsConfigurations, AsyncRawMetricsConfigurations

        return AsyncRawMetricsConfigurations(AsyncMetricsConfigurations(self._client, raw=True))

    @cached_property
    def servers(self) -> AsyncRawServers:
        """Servers in the workspace, with their hardware, state, inventory, alerts and e-mail
        notifications.
        """
        from .servers import AsyncServers, AsyncRawServers

        return AsyncRawServers(AsyncServers(self._client, raw=True))

    @cached_property
    def settings(self) -> AsyncRawSettings:
        """Reusable settings for groups: firmware baseline, BIOS, storage, operating system, iLO,
        OneView appliances.
        """
        from .settings import AsyncSettings, AsyncRawSettings

        return AsyncRawSettings(AsyncSettings(self._client, raw=True))

    @cached_property
    def user_preferences(self) -> AsyncRawUserPreferences:
        """What e-mail notifications a user gets for servers that are added from now on."""
        from .user_preferences import AsyncUserPreferences, AsyncRawUserPreferences

        return AsyncRawUserPreferences(AsyncUserPreferences(self._client, raw=True))
