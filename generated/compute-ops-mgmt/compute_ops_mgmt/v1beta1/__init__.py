"""API version v1beta1 of HPE Compute Ops Management.

A resource is loaded on first touch.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._runtime.client import AsyncClient, Client
    from .accounts import Accounts, AsyncAccounts, AsyncRawAccounts, RawAccounts
    from .activation_keys import (
        ActivationKeys,
        AsyncActivationKeys,
        AsyncRawActivationKeys,
        RawActivationKeys,
    )
    from .activation_tokens import (
        ActivationTokens,
        AsyncActivationTokens,
        AsyncRawActivationTokens,
        RawActivationTokens,
    )
    from .ahs_files import AhsFiles, AsyncAhsFiles, AsyncRawAhsFiles, RawAhsFiles
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
    from .energy_by_entity import (
        AsyncEnergyByEntity,
        AsyncRawEnergyByEntity,
        EnergyByEntity,
        RawEnergyByEntity,
    )
    from .energy_over_time import (
        AsyncEnergyOverTime,
        AsyncRawEnergyOverTime,
        EnergyOverTime,
        RawEnergyOverTime,
    )
    from .external_services import (
        AsyncExternalServices,
        AsyncRawExternalServices,
        ExternalServices,
        RawExternalServices,
    )
    from .filters import AsyncFilters, AsyncRawFilters, Filters, RawFilters
    from .metrics_collection_requests import (
        AsyncMetricsCollectionRequests,
        AsyncRawMetricsCollectionRequests,
        MetricsCollectionRequests,
        RawMetricsCollectionRequests,
    )
    from .oneview_appliances import (
        AsyncOneviewAppliances,
        AsyncRawOneviewAppliances,
        OneviewAppliances,
        RawOneviewAppliances,
    )
    from .oneview_server_templates import (
        AsyncOneviewServerTemplates,
        AsyncRawOneviewServerTemplates,
        OneviewServerTemplates,
        RawOneviewServerTemplates,
    )
    from .oneview_settings import (
        AsyncOneviewSettings,
        AsyncRawOneviewSettings,
        OneviewSettings,
        RawOneviewSettings,
    )
    from .server_locations import (
        AsyncRawServerLocations,
        AsyncServerLocations,
        RawServerLocations,
        ServerLocations,
    )
    from .server_settings import (
        AsyncRawServerSettings,
        AsyncServerSettings,
        RawServerSettings,
        ServerSettings,
    )
    from .settings import AsyncRawSettings, AsyncSettings, RawSettings, Settings
    from .user_preferences import (
        AsyncRawUserPreferences,
        AsyncUserPreferences,
        RawUserPreferences,
        UserPreferences,
    )
    from .utilization_by_entity import (
        AsyncRawUtilizationByEntity,
        AsyncUtilizationByEntity,
        RawUtilizationByEntity,
        UtilizationByEntity,
    )
    from .utilization_over_time import (
        AsyncRawUtilizationOverTime,
        AsyncUtilizationOverTime,
        RawUtilizationOverTime,
        UtilizationOverTime,
    )
    from .webhooks import AsyncRawWebhooks, AsyncWebhooks, RawWebhooks, Webhooks


class V1beta1:
    """API version v1beta1 of HPE Compute Ops Management.

    A resource is loaded on first touch.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def accounts(self) -> Accounts:
        """Workspaces as Compute Ops Management accounts, above all the tenants of a managed
        service provider (MSP).
        """
        from .accounts import Accounts

        return Accounts(self._client)

    @cached_property
    def activation_keys(self) -> ActivationKeys:
        """Keys with a limited lifetime that connect iLOs and secure gateway appliances to the
        workspace.
        """
        from .activation_keys import ActivationKeys

        return ActivationKeys(self._client)

    @cached_property
    def activation_tokens(self) -> ActivationTokens:
        """JSON Web Tokens that connect the iLOs of servers to the workspace.

        `v1beta1.activation_keys` is the one to use.
        """
        from .activation_tokens import ActivationTokens

        return ActivationTokens(self._client)

    @cached_property
    def ahs_files(self) -> AhsFiles:
        """Active Health System (AHS) logs that are uploaded and analysed for servers not
        connected to the service.
        """
        from .ahs_files import AhsFiles

        return AhsFiles(self._client)

    @cached_property
    def appliance_firmware_bundles(self) -> ApplianceFirmwareBundles:
        """Software releases for HPE OneView appliances, in the beta version of the resource.

        `v1.appliance_firmware_bundles` is the one to use.
        """
        from .appliance_firmware_bundles import ApplianceFirmwareBundles

        return ApplianceFirmwareBundles(self._client)

    @cached_property
    def async_operations(self) -> AsyncOperations:
        """Progress and outcome of long-running work, in the beta version without cancellation.

        `v1.async_operations` is the one to use.
        """
        from .async_operations import AsyncOperations

        return AsyncOperations(self._client)

    @cached_property
    def energy_by_entity(self) -> EnergyByEntity:
        """Energy use, carbon emissions and energy cost, split by server, model, location or tag."""
        from .energy_by_entity import EnergyByEntity

        return EnergyByEntity(self._client)

    @cached_property
    def energy_over_time(self) -> EnergyOverTime:
        """Energy use, carbon emissions and energy cost as a course over time."""
        from .energy_over_time import EnergyOverTime

        return EnergyOverTime(self._client)

    @cached_property
    def external_services(self) -> ExternalServices:
        """Connections to ServiceNow, Data Services Cloud Console (DSCC) and VMware vCenter."""
        from .external_services import ExternalServices

        return ExternalServices(self._client)

    @cached_property
    def filters(self) -> Filters:
        """Saved filter expressions that stand for a changing set of servers, e.g. for reports or
        access control.
        """
        from .filters import Filters

        return Filters(self._client)

    @cached_property
    def metrics_collection_requests(self) -> MetricsCollectionRequests:
        """Requests to collect energy metrics from the servers now."""
        from .metrics_collection_requests import MetricsCollectionRequests

        return MetricsCollectionRequests(self._client)

    @cached_property
    def oneview_appliances(self) -> OneviewAppliances:
        """HPE OneView appliances that are managed through Compute Ops Management."""
        from .oneview_appliances import OneviewAppliances

        return OneviewAppliances(self._client)

    @cached_property
    def oneview_server_templates(self) -> OneviewServerTemplates:
        """Server profile templates found on the connected OneView appliances."""
        from .oneview_server_templates import OneviewServerTemplates

        return OneviewServerTemplates(self._client)

    @cached_property
    def oneview_settings(self) -> OneviewSettings:
        """Settings as read from the connected OneView appliances, such as network time,
        notifications and security.
        """
        from .oneview_settings import OneviewSettings

        return OneviewSettings(self._client)

    @cached_property
    def server_locations(self) -> ServerLocations:
        """Places of GreenLake's locations service and the servers that stand there."""
        from .server_locations import ServerLocations

        return ServerLocations(self._client)

    @cached_property
    def server_settings(self) -> ServerSettings:
        """Reusable server settings for groups, the predecessor of settings under the path prefix
        `/compute-ops`, which might stop working after 2025-04-01.

        `v1.settings` is the one to use.
        """
        from .server_settings import ServerSettings

        return ServerSettings(self._client)

    @cached_property
    def settings(self) -> Settings:
        """Reusable settings for groups, in the beta version of the resource.

        `v1.settings` is the one to use.
        """
        from .settings import Settings

        return Settings(self._client)

    @cached_property
    def user_preferences(self) -> UserPreferences:
        """What e-mail notifications a user gets for new servers, in the beta version with fewer
        kinds.

        `v1.user_preferences` is the one to use.
        """
        from .user_preferences import UserPreferences

        return UserPreferences(self._client)

    @cached_property
    def utilization_by_entity(self) -> UtilizationByEntity:
        """Utilization of processors, memory bus and I/O bus, server by server."""
        from .utilization_by_entity import UtilizationByEntity

        return UtilizationByEntity(self._client)

    @cached_property
    def utilization_over_time(self) -> UtilizationOverTime:
        """Utilization of processors, memory bus and I/O bus as a course over time."""
        from .utilization_over_time import UtilizationOverTime

        return UtilizationOverTime(self._client)

    @cached_property
    def webhooks(self) -> Webhooks:
        """Subscriptions by which the service posts changes of resources to an HTTPS endpoint of
        yours.
        """
        from .webhooks import Webhooks

        return Webhooks(self._client)


class RawV1beta1:
    """`V1beta1`, each call giving status, headers and body."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def accounts(self) -> RawAccounts:
        """Workspaces as Compute Ops Management accounts, above all the tenants of a managed
        service provider (MSP).
        """
        from .accounts import Accounts, RawAccounts

        return RawAccounts(Accounts(self._client, raw=True))

    @cached_property
    def activation_keys(self) -> RawActivationKeys:
        """Keys with a limited lifetime that connect iLOs and secure gateway appliances to the
        workspace.
        """
        from .activation_keys import ActivationKeys, RawActivationKeys

        return RawActivationKeys(ActivationKeys(self._client, raw=True))

    @cached_property
    def activation_tokens(self) -> RawActivationTokens:
        """JSON Web Tokens that connect the iLOs of servers to the workspace.

        `v1beta1.activation_keys` is the one to use.
        """
        from .activation_tokens import ActivationTokens, RawActivationTokens

        return RawActivationTokens(ActivationTokens(self._client, raw=True))

    @cached_property
    def ahs_files(self) -> RawAhsFiles:
        """Active Health System (AHS) logs that are uploaded and analysed for servers not
        connected to the service.
        """
        from .ahs_files import AhsFiles, RawAhsFiles

        return RawAhsFiles(AhsFiles(self._client, raw=True))

    @cached_property
    def appliance_firmware_bundles(self) -> RawApplianceFirmwareBundles:
        """Software releases for HPE OneView appliances, in the beta version of the resource.

        `v1.appliance_firmware_bundles` is the one to use.
        """
        from .appliance_firmware_bundles import ApplianceFirmwareBundles, RawApplianceFirmwareBundles

        return RawApplianceFirmwareBundles(ApplianceFirmwareBundles(self._client, raw=True))

    @cached_property
    def async_operations(self) -> RawAsyncOperations:
        """Progress and outcome of long-running work, in the beta version without cancellation.

        `v1.async_operations` is the one to use.
        """
        from .async_operations import AsyncOperations, RawAsyncOperations

        return RawAsyncOperations(AsyncOperations(self._client, raw=True))

    @cached_property
    def energy_by_entity(self) -> RawEnergyByEntity:
        """Energy use, carbon emissions and energy cost, split by server, model, location or tag."""
        from .energy_by_entity import EnergyByEntity, RawEnergyByEntity

        return RawEnergyByEntity(EnergyByEntity(self._client, raw=True))

    @cached_property
    def energy_over_time(self) -> RawEnergyOverTime:
        """Energy use, carbon emissions and energy cost as a course over time."""
        from .energy_over_time import EnergyOverTime, RawEnergyOverTime

        return RawEnergyOverTime(EnergyOverTime(self._client, raw=True))

    @cached_property
    def external_services(self) -> RawExternalServices:
        """Connections to ServiceNow, Data Services Cloud Console (DSCC) and VMware vCenter."""
        from .external_services import ExternalServices, RawExternalServices

        return RawExternalServices(ExternalServices(self._client, raw=True))

    @cached_property
    def filters(self) -> RawFilters:
        """Saved filter expressions that stand for a changing set of servers, e.g. for reports or
        access control.
        """
        from .filters import Filters, RawFilters

        return RawFilters(Filters(self._client, raw=True))

    @cached_property
    def metrics_collection_requests(self) -> RawMetricsCollectionRequests:
        """Requests to collect energy metrics from the servers now."""
        from .metrics_collection_requests import MetricsCollectionRequests, RawMetricsCollectionRequests

        return RawMetricsCollectionRequests(MetricsCollectionRequests(self._client, raw=True))

    @cached_property
    def oneview_appliances(self) -> RawOneviewAppliances:
        """HPE OneView appliances that are managed through Compute Ops Management."""
        from .oneview_appliances import OneviewAppliances, RawOneviewAppliances

        return RawOneviewAppliances(OneviewAppliances(self._client, raw=True))

    @cached_property
    def oneview_server_templates(self) -> RawOneviewServerTemplates:
        """Server profile templates found on the connected OneView appliances."""
        from .oneview_server_templates import OneviewServerTemplates, RawOneviewServerTemplates

        return RawOneviewServerTemplates(OneviewServerTemplates(self._client, raw=True))

    @cached_property
    def oneview_settings(self) -> RawOneviewSettings:
        """Settings as read from the connected OneView appliances, such as network time,
        notifications and security.
        """
        from .oneview_settings import OneviewSettings, RawOneviewSettings

        return RawOneviewSettings(OneviewSettings(self._client, raw=True))

    @cached_property
    def server_locations(self) -> RawServerLocations:
        """Places of GreenLake's locations service and the servers that stand there."""
        from .server_locations import ServerLocations, RawServerLocations

        return RawServerLocations(ServerLocations(self._client, raw=True))

    @cached_property
    def server_settings(self) -> RawServerSettings:
        """Reusable server settings for groups, the predecessor of settings under the path prefix
        `/compute-ops`, which might stop working after 2025-04-01.

        `v1.settings` is the one to use.
        """
        from .server_settings import ServerSettings, RawServerSettings

        return RawServerSettings(ServerSettings(self._client, raw=True))

    @cached_property
    def settings(self) -> RawSettings:
        """Reusable settings for groups, in the beta version of the resource.

        `v1.settings` is the one to use.
        """
        from .settings import Settings, RawSettings

        return RawSettings(Settings(self._client, raw=True))

    @cached_property
    def user_preferences(self) -> RawUserPreferences:
        """What e-mail notifications a user gets for new servers, in the beta version with fewer
        kinds.

        `v1.user_preferences` is the one to use.
        """
        from .user_preferences import UserPreferences, RawUserPreferences

        return RawUserPreferences(UserPreferences(self._client, raw=True))

    @cached_property
    def utilization_by_entity(self) -> RawUtilizationByEntity:
        """Utilization of processors, memory bus and I/O bus, server by server."""
        from .utilization_by_entity import UtilizationByEntity, RawUtilizationByEntity

        return RawUtilizationByEntity(UtilizationByEntity(self._client, raw=True))

    @cached_property
    def utilization_over_time(self) -> RawUtilizationOverTime:
        """Utilization of processors, memory bus and I/O bus as a course over time."""
        from .utilization_over_time import UtilizationOverTime, RawUtilizationOverTime

        return RawUtilizationOverTime(UtilizationOverTime(self._client, raw=True))

    @cached_property
    def webhooks(self) -> RawWebhooks:
        """Subscriptions by which the service posts changes of resources to an HTTPS endpoint of
        yours.
        """
        from .webhooks import Webhooks, RawWebhooks

        return RawWebhooks(Webhooks(self._client, raw=True))


class AsyncV1beta1:
    """API version v1beta1 of HPE Compute Ops Management.

    A resource is loaded on first touch.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def accounts(self) -> AsyncAccounts:
        """Workspaces as Compute Ops Management accounts, above all the tenants of a managed
        service provider (MSP).
        """
        from .accounts import AsyncAccounts

        return AsyncAccounts(self._client)

    @cached_property
    def activation_keys(self) -> AsyncActivationKeys:
        """Keys with a limited lifetime that connect iLOs and secure gateway appliances to the
        workspace.
        """
        from .activation_keys import AsyncActivationKeys

        return AsyncActivationKeys(self._client)

    @cached_property
    def activation_tokens(self) -> AsyncActivationTokens:
        """JSON Web Tokens that connect the iLOs of servers to the workspace.

        `v1beta1.activation_keys` is the one to use.
        """
        from .activation_tokens import AsyncActivationTokens

        return AsyncActivationTokens(self._client)

    @cached_property
    def ahs_files(self) -> AsyncAhsFiles:
        """Active Health System (AHS) logs that are uploaded and analysed for servers not
        connected to the service.
        """
        from .ahs_files import AsyncAhsFiles

        return AsyncAhsFiles(self._client)

    @cached_property
    def appliance_firmware_bundles(self) -> AsyncApplianceFirmwareBundles:
        """Software releases for HPE OneView appliances, in the beta version of the resource.

        `v1.appliance_firmware_bundles` is the one to use.
        """
        from .appliance_firmware_bundles import AsyncApplianceFirmwareBundles

        return AsyncApplianceFirmwareBundles(self._client)

    @cached_property
    def async_operations(self) -> AsyncAsyncOperations:
        """Progress and outcome of long-running work, in the beta version without cancellation.

        `v1.async_operations` is the one to use.
        """
        from .async_operations import AsyncAsyncOperations

        return AsyncAsyncOperations(self._client)

    @cached_property
    def energy_by_entity(self) -> AsyncEnergyByEntity:
        """Energy use, carbon emissions and energy cost, split by server, model, location or tag."""
        from .energy_by_entity import AsyncEnergyByEntity

        return AsyncEnergyByEntity(self._client)

    @cached_property
    def energy_over_time(self) -> AsyncEnergyOverTime:
        """Energy use, carbon emissions and energy cost as a course over time."""
        from .energy_over_time import AsyncEnergyOverTime

        return AsyncEnergyOverTime(self._client)

    @cached_property
    def external_services(self) -> AsyncExternalServices:
        """Connections to ServiceNow, Data Services Cloud Console (DSCC) and VMware vCenter."""
        from .external_services import AsyncExternalServices

        return AsyncExternalServices(self._client)

    @cached_property
    def filters(self) -> AsyncFilters:
        """Saved filter expressions that stand for a changing set of servers, e.g. for reports or
        access control.
        """
        from .filters import AsyncFilters

        return AsyncFilters(self._client)

    @cached_property
    def metrics_collection_requests(self) -> AsyncMetricsCollectionRequests:
        """Requests to collect energy metrics from the servers now."""
        from .metrics_collection_requests import AsyncMetricsCollectionRequests

        return AsyncMetricsCollectionRequests(self._client)

    @cached_property
    def oneview_appliances(self) -> AsyncOneviewAppliances:
        """HPE OneView appliances that are managed through Compute Ops Management."""
        from .oneview_appliances import AsyncOneviewAppliances

        return AsyncOneviewAppliances(self._client)

    @cached_property
    def oneview_server_templates(self) -> AsyncOneviewServerTemplates:
        """Server profile templates found on the connected OneView appliances."""
        from .oneview_server_templates import AsyncOneviewServerTemplates

        return AsyncOneviewServerTemplates(self._client)

    @cached_property
    def oneview_settings(self) -> AsyncOneviewSettings:
        """Settings as read from the connected OneView appliances, such as network time,
        notifications and security.
        """
        from .oneview_settings import AsyncOneviewSettings

        return AsyncOneviewSettings(self._client)

    @cached_property
    def server_locations(self) -> AsyncServerLocations:
        """Places of GreenLake's locations service and the servers that stand there."""
        from .server_locations import AsyncServerLocations

        return AsyncServerLocations(self._client)

    @cached_property
    def server_settings(self) -> AsyncServerSettings:
        """Reusable server settings for groups, the predecessor of settings under the path prefix
        `/compute-ops`, which might stop working after 2025-04-01.

        `v1.settings` is the one to use.
        """
        from .server_settings import AsyncServerSettings

        return AsyncServerSettings(self._client)

    @cached_property
    def settings(self) -> AsyncSettings:
        """Reusable settings for groups, in the beta version of the resource.

        `v1.settings` is the one to use.
        """
        from .settings import AsyncSettings

        return AsyncSettings(self._client)

    @cached_property
    def user_preferences(self) -> AsyncUserPreferences:
        """What e-mail notifications a user gets for new servers, in the beta version with fewer
        kinds.

        `v1.user_preferences` is the one to use.
        """
        from .user_preferences import AsyncUserPreferences

        return AsyncUserPreferences(self._client)

    @cached_property
    def utilization_by_entity(self) -> AsyncUtilizationByEntity:
        """Utilization of processors, memory bus and I/O bus, server by server."""
        from .utilization_by_entity import AsyncUtilizationByEntity

        return AsyncUtilizationByEntity(self._client)

    @cached_property
    def utilization_over_time(self) -> AsyncUtilizationOverTime:
        """Utilization of processors, memory bus and I/O bus as a course over time."""
        from .utilization_over_time import AsyncUtilizationOverTime

        return AsyncUtilizationOverTime(self._client)

    @cached_property
    def webhooks(self) -> AsyncWebhooks:
        """Subscriptions by which the service posts changes of resources to an HTTPS endpoint of
        yours.
        """
        from .webhooks import AsyncWebhooks

        return AsyncWebhooks(self._client)


class AsyncRawV1beta1:
    """`AsyncV1beta1`, each call giving status, headers and body."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def accounts(self) -> AsyncRawAccounts:
        """Workspaces as Compute Ops Management accounts, above all the tenants of a managed
        service provider (MSP).
        """
        from .accounts import AsyncAccounts, AsyncRawAccounts

        return AsyncRawAccounts(AsyncAccounts(self._client, raw=True))

    @cached_property
    def activation_keys(self) -> AsyncRawActivationKeys:
        """Keys with a limited lifetime that connect iLOs and secure gateway appliances to the
        workspace.
        """
        from .activation_keys import AsyncActivationKeys, AsyncRawActivationKeys

        return AsyncRawActivationKeys(AsyncActivationKeys(self._client, raw=True))

    @cached_property
    def activation_tokens(self) -> AsyncRawActivationTokens:
        """JSON Web Tokens that connect the iLOs of servers to the workspace.

        `v1beta1.activation_keys` is the one to use.
        """
        from .activation_tokens import AsyncActivationTokens, AsyncRawActivationTokens

        return AsyncRawActivationTokens(AsyncActivationTokens(self._client, raw=True))

    @cached_property
    def ahs_files(self) -> AsyncRawAhsFiles:
        """Active Health System (AHS) logs that are uploaded and analysed for servers not
        connected to the service.
        """
        from .ahs_files import AsyncAhsFiles, AsyncRawAhsFiles

        return AsyncRawAhsFiles(AsyncAhsFiles(self._client, raw=True))

    @cached_property
    def appliance_firmware_bundles(self) -> AsyncRawApplianceFirmwareBundles:
        """Software releases for HPE OneView appliances, in the beta version of the resource.

        `v1.appliance_firmware_bundles` is the one to use.
        """
        from .appliance_firmware_bundles import (
            AsyncApplianceFirmwareBundles,
            AsyncRawApplianceFirmwareBundles,
        )

        return AsyncRawApplianceFirmwareBundles(AsyncApplianceFirmwareBundles(self._client, raw=True))

    @cached_property
    def async_operations(self) -> AsyncRawAsyncOperations:
        """Progress and outcome of long-running work, in the beta version without cancellation.

        `v1.async_operations` is the one to use.
        """
        from .async_operations import AsyncAsyncOperations, AsyncRawAsyncOperations

        return AsyncRawAsyncOperations(AsyncAsyncOperations(self._client, raw=True))

    @cached_property
    def energy_by_entity(self) -> AsyncRawEnergyByEntity:
        """Energy use, carbon emissions and energy cost, split by server, model, location or tag."""
        from .energy_by_entity import AsyncEnergyByEntity, AsyncRawEnergyByEntity

        return AsyncRawEnergyByEntity(AsyncEnergyByEntity(self._client, raw=True))

    @cached_property
    def energy_over_time(self) -> AsyncRawEnergyOverTime:
        """Energy use, carbon emissions and energy cost as a course over time."""
        from .energy_over_time import AsyncEnergyOverTime, AsyncRawEnergyOverTime

        return AsyncRawEnergyOverTime(AsyncEnergyOverTime(self._client, raw=True))

    @cached_property
    def external_services(self) -> AsyncRawExternalServices:
        """Connections to ServiceNow, Data Services Cloud Console (DSCC) and VMware vCenter."""
        from .external_services import AsyncExternalServices, AsyncRawExternalServices

        return AsyncRawExternalServices(AsyncExternalServices(self._client, raw=True))

    @cached_property
    def filters(self) -> AsyncRawFilters:
        """Saved filter expressions that stand for a changing set of servers, e.g. for reports or
        access control.
        """
        from .filters import AsyncFilters, AsyncRawFilters

        return AsyncRawFilters(AsyncFilters(self._client, raw=True))

    @cached_property
    def metrics_collection_requests(self) -> AsyncRawMetricsCollectionRequests:
        """Requests to collect energy metrics from the servers now."""
        from .metrics_collection_requests import (
            AsyncMetricsCollectionRequests,
            AsyncRawMetricsCollectionRequests,
        )

        return AsyncRawMetricsCollectionRequests(AsyncMetricsCollectionRequests(self._client, raw=True))

    @cached_property
    def oneview_appliances(self) -> AsyncRawOneviewAppliances:
        """HPE OneView appliances that are managed through Compute Ops Management."""
        from .oneview_appliances import AsyncOneviewAppliances, AsyncRawOneviewAppliances

        return AsyncRawOneviewAppliances(AsyncOneviewAppliances(self._client, raw=True))

    @cached_property
    def oneview_server_templates(self) -> AsyncRawOneviewServerTemplates:
        """Server profile templates found on the connected OneView appliances."""
        from .oneview_server_templates import AsyncOneviewServerTemplates, AsyncRawOneviewServerTemplates

        return AsyncRawOneviewServerTemplates(AsyncOneviewServerTemplates(self._client, raw=True))

    @cached_property
    def oneview_settings(self) -> AsyncRawOneviewSettings:
        """Settings as read from the connected OneView appliances, such as network time,
        notifications and security.
        """
        from .oneview_settings import AsyncOneviewSettings, AsyncRawOneviewSettings

        return AsyncRawOneviewSettings(AsyncOneviewSettings(self._client, raw=True))

    @cached_property
    def server_locations(self) -> AsyncRawServerLocations:
        """Places of GreenLake's locations service and the servers that stand there."""
        from .server_locations import AsyncServerLocations, AsyncRawServerLocations

        return AsyncRawServerLocations(AsyncServerLocations(self._client, raw=True))

    @cached_property
    def server_settings(self) -> AsyncRawServerSettings:
        """Reusable server settings for groups, the predecessor of settings under the path prefix
        `/compute-ops`, which might stop working after 2025-04-01.

        `v1.settings` is the one to use.
        """
        from .server_settings import AsyncServerSettings, AsyncRawServerSettings

        return AsyncRawServerSettings(AsyncServerSettings(self._client, raw=True))

    @cached_property
    def settings(self) -> AsyncRawSettings:
        """Reusable settings for groups, in the beta version of the resource.

        `v1.settings` is the one to use.
        """
        from .settings import AsyncSettings, AsyncRawSettings

        return AsyncRawSettings(AsyncSettings(self._client, raw=True))

    @cached_property
    def user_preferences(self) -> AsyncRawUserPreferences:
        """What e-mail notifications a user gets for new servers, in the beta version with fewer
        kinds.

        `v1.user_preferences` is the one to use.
        """
        from .user_preferences import AsyncUserPreferences, AsyncRawUserPreferences

        return AsyncRawUserPreferences(AsyncUserPreferences(self._client, raw=True))

    @cached_property
    def utilization_by_entity(self) -> AsyncRawUtilizationByEntity:
        """Utilization of processors, memory bus and I/O bus, server by server."""
        from .utilization_by_entity import AsyncUtilizationByEntity, AsyncRawUtilizationByEntity

        return AsyncRawUtilizationByEntity(AsyncUtilizationByEntity(self._client, raw=True))

    @cached_property
    def utilization_over_time(self) -> AsyncRawUtilizationOverTime:
        """Utilization of processors, memory bus and I/O bus as a course over time."""
        from .utilization_over_time import AsyncUtilizationOverTime, AsyncRawUtilizationOverTime

        return AsyncRawUtilizationOverTime(AsyncUtilizationOverTime(self._client, raw=True))

    @cached_property
    def webhooks(self) -> AsyncRawWebhooks:
        """Subscriptions by which the service posts changes of resources to an HTTPS endpoint of
        yours.
        """
        from .webhooks import AsyncWebhooks, AsyncRawWebhooks

        return AsyncRawWebhooks(AsyncWebhooks(self._client, raw=True))
