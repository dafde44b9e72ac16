"""API version v1beta1 of HPE Compute Ops Management; a resource is loaded on first touch."""

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
    """API version v1beta1 of HPE Compute Ops Management; a resource is loaded on first touch."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def accounts(self) -> Accounts:
        from .accounts import Accounts

        return Accounts(self._client)

    @cached_property
    def activation_keys(self) -> ActivationKeys:
        from .activation_keys import ActivationKeys

        return ActivationKeys(self._client)

    @cached_property
    def activation_tokens(self) -> ActivationTokens:
        from .activation_tokens import ActivationTokens

        return ActivationTokens(self._client)

    @cached_property
    def ahs_files(self) -> AhsFiles:
        from .ahs_files import AhsFiles

        return AhsFiles(self._client)

    @cached_property
    def appliance_firmware_bundles(self) -> ApplianceFirmwareBundles:
        from .appliance_firmware_bundles import ApplianceFirmwareBundles

        return ApplianceFirmwareBundles(self._client)

    @cached_property
    def async_operations(self) -> AsyncOperations:
        from .async_operations import AsyncOperations

        return AsyncOperations(self._client)

    @cached_property
    def energy_by_entity(self) -> EnergyByEntity:
        from .energy_by_entity import EnergyByEntity

        return EnergyByEntity(self._client)

    @cached_property
    def energy_over_time(self) -> EnergyOverTime:
        from .energy_over_time import EnergyOverTime

        return EnergyOverTime(self._client)

    @cached_property
    def external_services(self) -> ExternalServices:
        from .external_services import ExternalServices

        return ExternalServices(self._client)

    @cached_property
    def filters(self) -> Filters:
        from .filters import Filters

        return Filters(self._client)

    @cached_property
    def metrics_collection_requests(self) -> MetricsCollectionRequests:
        from .metrics_collection_requests import MetricsCollectionRequests

        return MetricsCollectionRequests(self._client)

    @cached_property
    def oneview_appliances(self) -> OneviewAppliances:
        from .oneview_appliances import OneviewAppliances

        return OneviewAppliances(self._client)

    @cached_property
    def oneview_server_templates(self) -> OneviewServerTemplates:
        from .oneview_server_templates import OneviewServerTemplates

        return OneviewServerTemplates(self._client)

    @cached_property
    def oneview_settings(self) -> OneviewSettings:
        from .oneview_settings import OneviewSettings

        return OneviewSettings(self._client)

    @cached_property
    def server_locations(self) -> ServerLocations:
        from .server_locations import ServerLocations

        return ServerLocations(self._client)

    @cached_property
    def server_settings(self) -> ServerSettings:
        from .server_settings import ServerSettings

        return ServerSettings(self._client)

    @cached_property
    def settings(self) -> Settings:
        from .settings import Settings

        return Settings(self._client)

    @cached_property
    def user_preferences(self) -> UserPreferences:
        from .user_preferences import UserPreferences

        return UserPreferences(self._client)

    @cached_property
    def utilization_by_entity(self) -> UtilizationByEntity:
        from .utilization_by_entity import UtilizationByEntity

        return UtilizationByEntity(self._client)

    @cached_property
    def utilization_over_time(self) -> UtilizationOverTime:
        from .utilization_over_time import UtilizationOverTime

        return UtilizationOverTime(self._client)

    @cached_property
    def webhooks(self) -> Webhooks:
        from .webhooks import Webhooks

        return Webhooks(self._client)


class RawV1beta1:
    """`V1beta1`, each call giving status, headers and body."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def accounts(self) -> RawAccounts:
        from .accounts import Accounts, RawAccounts

        return RawAccounts(Accounts(self._client, raw=True))

    @cached_property
    def activation_keys(self) -> RawActivationKeys:
        from .activation_keys import ActivationKeys, RawActivationKeys

        return RawActivationKeys(ActivationKeys(self._client, raw=True))

    @cached_property
    def activation_tokens(self) -> RawActivationTokens:
        from .activation_tokens import ActivationTokens, RawActivationTokens

        return RawActivationTokens(ActivationTokens(self._client, raw=True))

    @cached_property
    def ahs_files(self) -> RawAhsFiles:
        from .ahs_files import AhsFiles, RawAhsFiles

        return RawAhsFiles(AhsFiles(self._client, raw=True))

    @cached_property
    def appliance_firmware_bundles(self) -> RawApplianceFirmwareBundles:
        from .appliance_firmware_bundles import ApplianceFirmwareBundles, RawApplianceFirmwareBundles

        return RawApplianceFirmwareBundles(ApplianceFirmwareBundles(self._client, raw=True))

    @cached_property
    def async_operations(self) -> RawAsyncOperations:
        from .async_operations import AsyncOperations, RawAsyncOperations

        return RawAsyncOperations(AsyncOperations(self._client, raw=True))

    @cached_property
    def energy_by_entity(self) -> RawEnergyByEntity:
        from .energy_by_entity import EnergyByEntity, RawEnergyByEntity

        return RawEnergyByEntity(EnergyByEntity(self._client, raw=True))

    @cached_property
    def energy_over_time(self) -> RawEnergyOverTime:
        from .energy_over_time import EnergyOverTime, RawEnergyOverTime

        return RawEnergyOverTime(EnergyOverTime(self._client, raw=True))

    @cached_property
    def external_services(self) -> RawExternalServices:
        from .external_services import ExternalServices, RawExternalServices

        return RawExternalServices(ExternalServices(self._client, raw=True))

    @cached_property
    def filters(self) -> RawFilters:
        from .filters import Filters, RawFilters

        return RawFilters(Filters(self._client, raw=True))

    @cached_property
    def metrics_collection_requests(self) -> RawMetricsCollectionRequests:
        from .metrics_collection_requests import MetricsCollectionRequests, RawMetricsCollectionRequests

        return RawMetricsCollectionRequests(MetricsCollectionRequests(self._client, raw=True))

    @cached_property
    def oneview_appliances(self) -> RawOneviewAppliances:
        from .oneview_appliances import OneviewAppliances, RawOneviewAppliances

        return RawOneviewAppliances(OneviewAppliances(self._client, raw=True))

    @cached_property
    def oneview_server_templates(self) -> RawOneviewServerTemplates:
        from .oneview_server_templates import OneviewServerTemplates, RawOneviewServerTemplates

        return RawOneviewServerTemplates(OneviewServerTemplates(self._client, raw=True))

    @cached_property
    def oneview_settings(self) -> RawOneviewSettings:
        from .oneview_settings import OneviewSettings, RawOneviewSettings

        return RawOneviewSettings(OneviewSettings(self._client, raw=True))

    @cached_property
    def server_locations(self) -> RawServerLocations:
        from .server_locations import ServerLocations, RawServerLocations

        return RawServerLocations(ServerLocations(self._client, raw=True))

    @cached_property
    def server_settings(self) -> RawServerSettings:
        from .server_settings import ServerSettings, RawServerSettings

        return RawServerSettings(ServerSettings(self._client, raw=True))

    @cached_property
    def settings(self) -> RawSettings:
        from .settings import Settings, RawSettings

        return RawSettings(Settings(self._client, raw=True))

    @cached_property
    def user_preferences(self) -> RawUserPreferences:
        from .user_preferences import UserPreferences, RawUserPreferences

        return RawUserPreferences(UserPreferences(self._client, raw=True))

    @cached_property
    def utilization_by_entity(self) -> RawUtilizationByEntity:
        from .utilization_by_entity import UtilizationByEntity, RawUtilizationByEntity

        return RawUtilizationByEntity(UtilizationByEntity(self._client, raw=True))

    @cached_property
    def utilization_over_time(self) -> RawUtilizationOverTime:
        from .utilization_over_time import UtilizationOverTime, RawUtilizationOverTime

        return RawUtilizationOverTime(UtilizationOverTime(self._client, raw=True))

    @cached_property
    def webhooks(self) -> RawWebhooks:
        from .webhooks import Webhooks, RawWebhooks

        return RawWebhooks(Webhooks(self._client, raw=True))


class AsyncV1beta1:
    """API version v1beta1 of HPE Compute Ops Management; a resource is loaded on first touch."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def accounts(self) -> AsyncAccounts:
        from .accounts import AsyncAccounts

        return AsyncAccounts(self._client)

    @cached_property
    def activation_keys(self) -> AsyncActivationKeys:
        from .activation_keys import AsyncActivationKeys

        return AsyncActivationKeys(self._client)

    @cached_property
    def activation_tokens(self) -> AsyncActivationTokens:
        from .activation_tokens import AsyncActivationTokens

        return AsyncActivationTokens(self._client)

    @cached_property
    def ahs_files(self) -> AsyncAhsFiles:
        from .ahs_files import AsyncAhsFiles

        return AsyncAhsFiles(self._client)

    @cached_property
    def appliance_firmware_bundles(self) -> AsyncApplianceFirmwareBundles:
        from .appliance_firmware_bundles import AsyncApplianceFirmwareBundles

        return AsyncApplianceFirmwareBundles(self._client)

    @cached_property
    def async_operations(self) -> AsyncAsyncOperations:
        from .async_operations import AsyncAsyncOperations

        return AsyncAsyncOperations(self._client)

    @cached_property
    def energy_by_entity(self) -> AsyncEnergyByEntity:
        from .energy_by_entity import AsyncEnergyByEntity

        return AsyncEnergyByEntity(self._client)

    @cached_property
    def energy_over_time(self) -> AsyncEnergyOverTime:
        from .energy_over_time import AsyncEnergyOverTime

        return AsyncEnergyOverTime(self._client)

    @cached_property
    def external_services(self) -> AsyncExternalServices:
        from .external_services import AsyncExternalServices

        return AsyncExternalServices(self._client)

    @cached_property
    def filters(self) -> AsyncFilters:
        from .filters import AsyncFilters

        return AsyncFilters(self._client)

    @cached_property
    def metrics_collection_requests(self) -> AsyncMetricsCollectionRequests:
        from .metrics_collection_requests import AsyncMetricsCollectionRequests

        return AsyncMetricsCollectionRequests(self._client)

    @cached_property
    def oneview_appliances(self) -> AsyncOneviewAppliances:
        from .oneview_appliances import AsyncOneviewAppliances

        return AsyncOneviewAppliances(self._client)

    @cached_property
    def oneview_server_templates(self) -> AsyncOneviewServerTemplates:
        from .oneview_server_templates import AsyncOneviewServerTemplates

        return AsyncOneviewServerTemplates(self._client)

    @cached_property
    def oneview_settings(self) -> AsyncOneviewSettings:
        from .oneview_settings import AsyncOneviewSettings

        return AsyncOneviewSettings(self._client)

    @cached_property
    def server_locations(self) -> AsyncServerLocations:
        from .server_locations import AsyncServerLocations

        return AsyncServerLocations(self._client)

    @cached_property
    def server_settings(self) -> AsyncServerSettings:
        from .server_settings import AsyncServerSettings

        return AsyncServerSettings(self._client)

    @cached_property
    def settings(self) -> AsyncSettings:
        from .settings import AsyncSettings

        return AsyncSettings(self._client)

    @cached_property
    def user_preferences(self) -> AsyncUserPreferences:
        from .user_preferences import AsyncUserPreferences

        return AsyncUserPreferences(self._client)

    @cached_property
    def utilization_by_entity(self) -> AsyncUtilizationByEntity:
        from .utilization_by_entity import AsyncUtilizationByEntity

        return AsyncUtilizationByEntity(self._client)

    @cached_property
    def utilization_over_time(self) -> AsyncUtilizationOverTime:
        from .utilization_over_time import AsyncUtilizationOverTime

        return AsyncUtilizationOverTime(self._client)

    @cached_property
    def webhooks(self) -> AsyncWebhooks:
        from .webhooks import AsyncWebhooks

        return AsyncWebhooks(self._client)


class AsyncRawV1beta1:
    """`AsyncV1beta1`, each call giving status, headers and body."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def accounts(self) -> AsyncRawAccounts:
        from .accounts import AsyncAccounts, AsyncRawAccounts

        return AsyncRawAccounts(AsyncAccounts(self._client, raw=True))

    @cached_property
    def activation_keys(self) -> AsyncRawActivationKeys:
        from .activation_keys import AsyncActivationKeys, AsyncRawActivationKeys

        return AsyncRawActivationKeys(AsyncActivationKeys(self._client, raw=True))

    @cached_property
    def activation_tokens(self) -> AsyncRawActivationTokens:
        from .activation_tokens import AsyncActivationTokens, AsyncRawActivationTokens

        return AsyncRawActivationTokens(AsyncActivationTokens(self._client, raw=True))

    @cached_property
    def ahs_files(self) -> AsyncRawAhsFiles:
        from .ahs_files import AsyncAhsFiles, AsyncRawAhsFiles

        return AsyncRawAhsFiles(AsyncAhsFiles(self._client, raw=True))

    @cached_property
    def appliance_firmware_bundles(self) -> AsyncRawApplianceFirmwareBundles:
        from .appliance_firmware_bundles import (
            AsyncApplianceFirmwareBundles,
            AsyncRawApplianceFirmwareBundles,
        )

        return AsyncRawApplianceFirmwareBundles(AsyncApplianceFirmwareBundles(self._client, raw=True))

    @cached_property
    def async_operations(self) -> AsyncRawAsyncOperations:
        from .async_operations import AsyncAsyncOperations, AsyncRawAsyncOperations

        return AsyncRawAsyncOperations(AsyncAsyncOperations(self._client, raw=True))

    @cached_property
    def energy_by_entity(self) -> AsyncRawEnergyByEntity:
        from .energy_by_entity import AsyncEnergyByEntity, AsyncRawEnergyByEntity

        return AsyncRawEnergyByEntity(AsyncEnergyByEntity(self._client, raw=True))

    @cached_property
    def energy_over_time(self) -> AsyncRawEnergyOverTime:
        from .energy_over_time import AsyncEnergyOverTime, AsyncRawEnergyOverTime

        return AsyncRawEnergyOverTime(AsyncEnergyOverTime(self._client, raw=True))

    @cached_property
    def external_services(self) -> AsyncRawExternalServices:
        from .external_services import AsyncExternalServices, AsyncRawExternalServices

        return AsyncRawExternalServices(AsyncExternalServices(self._client, raw=True))

    @cached_property
    def filters(self) -> AsyncRawFilters:
        from .filters import AsyncFilters, AsyncRawFilters

        return AsyncRawFilters(AsyncFilters(self._client, raw=True))

    @cached_property
    def metrics_collection_requests(self) -> AsyncRawMetricsCollectionRequests:
        from .metrics_collection_requests import (
            AsyncMetricsCollectionRequests,
            AsyncRawMetricsCollectionRequests,
        )

        return AsyncRawMetricsCollectionRequests(AsyncMetricsCollectionRequests(self._client, raw=True))

    @cached_property
    def oneview_appliances(self) -> AsyncRawOneviewAppliances:
        from .oneview_appliances import AsyncOneviewAppliances, AsyncRawOneviewAppliances

        return AsyncRawOneviewAppliances(AsyncOneviewAppliances(self._client, raw=True))

    @cached_property
    def oneview_server_templates(self) -> AsyncRawOneviewServerTemplates:
        from .oneview_server_templates import AsyncOneviewServerTemplates, AsyncRawOneviewServerTemplates

        return AsyncRawOneviewServerTemplates(AsyncOneviewServerTemplates(self._client, raw=True))

    @cached_property
    def oneview_settings(self) -> AsyncRawOneviewSettings:
        from .oneview_settings import AsyncOneviewSettings, AsyncRawOneviewSettings

        return AsyncRawOneviewSettings(AsyncOneviewSettings(self._client, raw=True))

    @cached_property
    def server_locations(self) -> AsyncRawServerLocations:
        from .server_locations import AsyncServerLocations, AsyncRawServerLocations

        return AsyncRawServerLocations(AsyncServerLocations(self._client, raw=True))

    @cached_property
    def server_settings(self) -> AsyncRawServerSettings:
        from .server_settings import AsyncServerSettings, AsyncRawServerSettings

        return AsyncRawServerSettings(AsyncServerSettings(self._client, raw=True))

    @cached_property
    def settings(self) -> AsyncRawSettings:
        from .settings import AsyncSettings, AsyncRawSettings

        return AsyncRawSettings(AsyncSettings(self._client, raw=True))

    @cached_property
    def user_preferences(self) -> AsyncRawUserPreferences:
        from .user_preferences import AsyncUserPreferences, AsyncRawUserPreferences

        return AsyncRawUserPreferences(AsyncUserPreferences(self._client, raw=True))

    @cached_property
    def utilization_by_entity(self) -> AsyncRawUtilizationByEntity:
        from .utilization_by_entity import AsyncUtilizationByEntity, AsyncRawUtilizationByEntity

        return AsyncRawUtilizationByEntity(AsyncUtilizationByEntity(self._client, raw=True))

    @cached_property
    def utilization_over_time(self) -> AsyncRawUtilizationOverTime:
        from .utilization_over_time import AsyncUtilizationOverTime, AsyncRawUtilizationOverTime

        return AsyncRawUtilizationOverTime(AsyncUtilizationOverTime(self._client, raw=True))

    @cached_property
    def webhooks(self) -> AsyncRawWebhooks:
        from .webhooks import AsyncWebhooks, AsyncRawWebhooks

        return AsyncRawWebhooks(AsyncWebhooks(self._client, raw=True))
