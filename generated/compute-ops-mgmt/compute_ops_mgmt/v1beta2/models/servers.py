"""Models of `v1beta2.servers`; made by comgen, not to be edited."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any, Literal

from pydantic import AwareDatetime, Field
from typing_extensions import TypeAliasType

from ..._runtime.model import Model, Open
from ...models.common import ExternalStorageHostOS
from ...models.servers import HealthState, RedundancyState
from ...v1.models.common import ServiceNowIncident


class AlertSeverity(StrEnum):
    OK = "OK"
    WARNING = "WARNING"
    CRITICAL = "CRITICAL"
    UNKNOWN = "UNKNOWN"
    NOT_PRESENT = "NOT_PRESENT"
    REDUNDANT = "REDUNDANT"
    NON_REDUNDANT = "NON_REDUNDANT"


class AnalyzeOsInstallResponse(Model):
    server_has_storage_volume: Annotated[bool | None, Field(alias="serverHasStorageVolume")] = None


class ChassisInventoryItemRequestOemHpe(Model):
    formfactor: str | None = None


class ChassisInventoryItemResponseOemHpe(Model):
    formfactor: str | None = None


class FirmwareInventoryItem(Model):
    device_context: Annotated[str | None, Field(alias="deviceContext")] = None
    name: str | None = None
    version: str | None = None


class FirmwareInventoryUpdateStatus(StrEnum):
    OK = "OK"
    FAILED = "FAILED"


class NotificationsRequest(Model):
    critical_non_service_notification: Annotated[
        bool | None, Field(alias="criticalNonServiceNotification")
    ] = None
    critical_notification: Annotated[bool, Field(alias="criticalNotification")]
    health_notification: Annotated[bool | None, Field(alias="healthNotification")] = None
    warning_notification: Annotated[bool | None, Field(alias="warningNotification")] = None


class NotificationsResponse(Model):
    critical_non_service_notification: Annotated[
        bool | None, Field(alias="criticalNonServiceNotification")
    ] = None
    critical_notification: Annotated[bool | None, Field(alias="criticalNotification")] = None
    health_notification: Annotated[bool | None, Field(alias="healthNotification")] = None
    server_id: Annotated[str | None, Field(alias="serverId")] = None
    warning_notification: Annotated[bool | None, Field(alias="warningNotification")] = None


class ProcessorInventoryItemRequest(Model):
    max_speed_m_hz: Annotated[int | None, Field(alias="maxSpeedMHz")] = None
    model: str | None = None
    name: str | None = None
    status: dict[str, Any] | None = None
    total_cores: Annotated[int | None, Field(alias="totalCores")] = None
    total_threads: Annotated[int | None, Field(alias="totalThreads")] = None


class ProcessorInventoryItemResponseStatus(Model):
    health: str | None = None
    state: str | None = None


class SecurityParameterSecurityStatus(StrEnum):
    OK = "OK"
    RISK = "RISK"
    IGNORE = "IGNORE"


class SecurityParameterState(StrEnum):
    DISABLED = "DISABLED"
    ENABLED = "ENABLED"
    FAILED = "FAILED"
    INSUFFICIENT = "INSUFFICIENT"
    OFF = "OFF"
    OK = "OK"
    REPAIRED = "REPAIRED"
    TRUE = "TRUE"
    FALSE = "FALSE"


class SecurityParametersResponseOverallSecurityStatus(StrEnum):
    OK = "OK"
    RISK = "RISK"
    IGNORE = "IGNORE"


class ServerCreateRequestAppliance(Model):
    appliance_id: Annotated[str | None, Field(alias="applianceId")] = None


class ServerCreateRequestHardwareBmcUserDefined(Model):
    certificate_fingerprint: Annotated[str | None, Field(alias="certificateFingerprint")] = None
    host: str | None = None
    password: str | None = None
    username: str | None = None


class ServerHardwareBmcUserDefined(Model):
    certificate_fingerprint: Annotated[str | None, Field(alias="certificateFingerprint")] = None
    host: str | None = None
    password: str | None = None
    username: str | None = None


class ServerHardwareHealth(Model):
    bios: Open[HealthState] | None = None
    fan_redundancy: Annotated[Open[RedundancyState] | None, Field(alias="fanRedundancy")] = None
    fans: Open[HealthState] | None = None
    health_led: Annotated[Open[HealthState] | None, Field(alias="healthLED")] = None
    liquid_cooling: Annotated[Open[HealthState] | None, Field(alias="liquidCooling")] = None
    liquid_cooling_redundancy: Annotated[
        Open[RedundancyState] | None, Field(alias="liquidCoolingRedundancy")
    ] = None
    memory: Open[HealthState] | None = None
    network: Open[HealthState] | None = None
    power_supplies: Annotated[Open[HealthState] | None, Field(alias="powerSupplies")] = None
    power_supply_redundancy: Annotated[Open[RedundancyState] | None, Field(alias="powerSupplyRedundancy")] = (
        None
    )
    processor: Open[HealthState] | None = None
    smart_storage: Annotated[Open[HealthState] | None, Field(alias="smartStorage")] = None
    storage: Open[HealthState] | None = None
    summary: Open[HealthState] | None = None
    temperature: Open[HealthState] | None = None


class ServerHardwareIndicatorLed(StrEnum):
    UNKNOWN = "UNKNOWN"
    LIT = "LIT"
    BLINKING = "BLINKING"
    OFF = "OFF"


class ServerHardwarePowerState(StrEnum):
    UNKNOWN = "UNKNOWN"
    ON = "ON"
    OFF = "OFF"
    POWERING_ON = "POWERING_ON"
    POWERING_OFF = "POWERING_OFF"
    RESET = "RESET"


class ServerHost(Model):
    hostname: str | None = None
    os_description: Annotated[str | None, Field(alias="osDescription")] = None
    os_name: Annotated[str | None, Field(alias="osName")] = None
    os_type: Annotated[int | None, Field(alias="osType")] = None
    os_version: Annotated[str | None, Field(alias="osVersion")] = None


ServerInventoryItem = TypeAliasType(
    "ServerInventoryItem", dict[str, list[Any] | int | dict[str, Any] | str | bool | None]
)


class ServerLastFirmwareUpdateStatus(StrEnum):
    OK = "OK"
    FAILED = "FAILED"


class ServerOneview(Model):
    appliance_uri: Annotated[str | None, Field(alias="applianceUri")] = None
    maintenance_mode: Annotated[bool | None, Field(alias="maintenanceMode")] = None
    name: str | None = None
    state: str | None = None


class ServerPlatformFamily(StrEnum):
    PROLIANT = "PROLIANT"
    ALLETRA = "ALLETRA"
    EDGELINE = "EDGELINE"


ServerRawInventoryItem = TypeAliasType(
    "ServerRawInventoryItem", dict[str, list[Any] | int | dict[str, Any] | str | bool | None]
)


class ServerServerGeneration(StrEnum):
    GEN_8 = "GEN_8"
    GEN_9 = "GEN_9"
    GEN_10 = "GEN_10"
    GEN_11 = "GEN_11"
    GEN_12 = "GEN_12"
    UNKNOWN = "UNKNOWN"


class ServerStateSubscriptionState(StrEnum):
    REQUIRED = "REQUIRED"
    SUBSCRIBED = "SUBSCRIBED"
    EXPIRED = "EXPIRED"


class ServerStateSubscriptionTier(StrEnum):
    STANDARD = "Standard"
    ENHANCED = "Enhanced"
    ADVANCED = "Advanced"


class ServerUpdateRequestAppliance(Model):
    appliance_id: Annotated[str | None, Field(alias="applianceId")] = None


class ServerUpdateRequestHardwareBmcUserDefined(Model):
    certificate_fingerprint: Annotated[str | None, Field(alias="certificateFingerprint")] = None
    host: str | None = None
    password: str | None = None
    username: str | None = None


class ServerVolumeDetailsResponseHostGroupsItem(Model):
    id: str | None = None
    name: str | None = None


class ServerVolumeDetailsResponseVolumeDetailsItem(Model):
    lun: int | None = None
    name: str | None = None


class SoftwareInventoryItem(Model):
    device_context: Annotated[str | None, Field(alias="deviceContext")] = None
    name: str | None = None
    version: str | None = None


class SubsetServerInventoryRequestProcessor(Model):
    data: list[ProcessorInventoryItemRequest] | None = None


class TorPortMappingsClientState(StrEnum):
    ONLINE = "ONLINE"
    OFFLINE = "OFFLINE"
    UNKNOWN = "UNKNOWN"


class TorPortMappingsPortConnectivityState(StrEnum):
    CURRENT = "CURRENT"
    CACHED = "CACHED"
    UNDETERMINED = "UNDETERMINED"
    NOMAPPING = "NOMAPPING"


class TorPortMappingsSwitchPortAdminState(StrEnum):
    UP = "UP"
    DOWN = "DOWN"
    UNKNOWN = "UNKNOWN"


class TorPortMappingsSwitchPortLinkStatus(StrEnum):
    UP = "UP"
    DOWN = "DOWN"
    UNKNOWN = "UNKNOWN"


class TorPortMappingsSwitchStatus(StrEnum):
    UP = "UP"
    DOWN = "DOWN"
    UNKNOWN = "UNKNOWN"


class Alert(Model):
    case_id: Annotated[int | None, Field(alias="caseId")] = None
    case_url: Annotated[str | None, Field(alias="caseUrl")] = None
    category: str | None = None
    created_at: Annotated[AwareDatetime, Field(alias="createdAt")]
    description: str | None = None
    generation: int
    id: str
    message: str | None = None
    resolution: str | None = None
    server_id: Annotated[str | None, Field(alias="serverId")] = None
    service_event: Annotated[bool | None, Field(alias="serviceEvent")] = None
    service_now_incident: Annotated[ServiceNowIncident | None, Field(alias="serviceNowIncident")] = None
    severity: Open[AlertSeverity] | None = None
    timestamp: AwareDatetime | None = None
    type: Literal["compute-ops-mgmt/alert"] | str
    updated_at: Annotated[AwareDatetime, Field(alias="updatedAt")]


class AlertCollection(Model):
    count: int
    items: list[Alert]
    offset: int
    total: int


class ChassisInventoryItemRequestOem(Model):
    hpe: ChassisInventoryItemRequestOemHpe | None = None


class ChassisInventoryItemResponseOem(Model):
    hpe: ChassisInventoryItemResponseOemHpe | None = None


class FirmwareInventoryUpdate(Model):
    name: str | None = None
    status: Open[FirmwareInventoryUpdateStatus] | None = None
    version: str | None = None


class InventoryChassis(Model):
    collection_state: Annotated[str | None, Field(alias="collectionState")] = None
    data: list[ServerInventoryItem] | None = None
    modified: AwareDatetime | None = None


class InventoryDevice(Model):
    collection_state: Annotated[str | None, Field(alias="collectionState")] = None
    data: list[ServerInventoryItem] | None = None
    modified: AwareDatetime | None = None


class InventoryFirmware(Model):
    collection_state: Annotated[str | None, Field(alias="collectionState")] = None
    data: list[ServerInventoryItem] | None = None
    modified: AwareDatetime | None = None


class InventoryMemory(Model):
    collection_state: Annotated[str | None, Field(alias="collectionState")] = None
    data: list[ServerInventoryItem] | None = None
    modified: AwareDatetime | None = None


class InventoryNetworkAdapter(Model):
    collection_state: Annotated[str | None, Field(alias="collectionState")] = None
    data: list[ServerInventoryItem] | None = None
    modified: AwareDatetime | None = None


class InventoryPowerSupply(Model):
    collection_state: Annotated[str | None, Field(alias="collectionState")] = None
    data: list[ServerInventoryItem] | None = None
    modified: AwareDatetime | None = None


class InventoryProcessor(Model):
    collection_state: Annotated[str | None, Field(alias="collectionState")] = None
    data: list[ServerInventoryItem] | None = None
    modified: AwareDatetime | None = None


class InventorySmartStorage(Model):
    collection_state: Annotated[str | None, Field(alias="collectionState")] = None
    data: list[ServerInventoryItem] | None = None
    modified: AwareDatetime | None = None


class InventorySmartUpdateToolInventory(Model):
    data: list[ServerInventoryItem] | None = None
    modified: AwareDatetime | None = None


class InventorySoftware(Model):
    collection_state: Annotated[str | None, Field(alias="collectionState")] = None
    data: list[ServerInventoryItem] | None = None
    modified: AwareDatetime | None = None


class InventoryStorage(Model):
    collection_state: Annotated[str | None, Field(alias="collectionState")] = None
    data: list[ServerInventoryItem] | None = None
    modified: AwareDatetime | None = None


class InventoryThermal(Model):
    collection_state: Annotated[str | None, Field(alias="collectionState")] = None
    data: list[ServerInventoryItem] | None = None
    modified: AwareDatetime | None = None


class ProcessorInventoryItemResponse(Model):
    max_speed_m_hz: Annotated[int | None, Field(alias="maxSpeedMHz")] = None
    model: str | None = None
    name: str | None = None
    status: ProcessorInventoryItemResponseStatus | None = None
    total_cores: Annotated[int | None, Field(alias="totalCores")] = None
    total_threads: Annotated[int | None, Field(alias="totalThreads")] = None


class RawInventory(Model):
    firmware_inventory: Annotated[list[ServerRawInventoryItem] | None, Field(alias="firmwareInventory")] = (
        None
    )
    id: str
    pci_devices: Annotated[list[ServerRawInventoryItem] | None, Field(alias="pciDevices")] = None
    product_id: Annotated[str | None, Field(alias="productId")] = None
    serial: str | None = None
    smart_update_tool: Annotated[
        dict[str, list[Any] | int | dict[str, Any] | str | bool | None] | None, Field(alias="smartUpdateTool")
    ] = None
    software_inventory: Annotated[list[ServerRawInventoryItem] | None, Field(alias="softwareInventory")] = (
        None
    )
    storage_inventory: Annotated[
        dict[str, list[Any] | int | dict[str, Any] | str | bool | None] | None,
        Field(alias="storageInventory"),
    ] = None
    type: Literal["compute-ops-mgmt/server/raw-inventory"] | str


class SecurityParameter(Model):
    description: str | None = None
    id: str | None = None
    ignore: bool | None = None
    name: str | None = None
    recommended_action: Annotated[str | None, Field(alias="recommendedAction")] = None
    security_status: Annotated[
        Open[SecurityParameterSecurityStatus] | None, Field(alias="securityStatus")
    ] = None
    state: Open[SecurityParameterState] | None = None


class SecurityParametersResponse(Model):
    id: str | None = None
    ilo_security_params: Annotated[list[SecurityParameter] | None, Field(alias="iloSecurityParams")] = None
    overall_security_status: Annotated[
        Open[SecurityParametersResponseOverallSecurityStatus] | None, Field(alias="overallSecurityStatus")
    ] = None
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    type: Literal["compute-ops-mgmt/server/security-parameter"] | str | None = None


class ServerCreateRequestHardwareBmc(Model):
    user_defined: Annotated[ServerCreateRequestHardwareBmcUserDefined | None, Field(alias="userDefined")] = (
        None
    )


class ServerHardwareBmc(Model):
    hostname: str | None = None
    ip: str | None = None
    license: str | None = None
    mac: str | None = None
    user_defined: Annotated[ServerHardwareBmcUserDefined | None, Field(alias="userDefined")] = None


class ServerLastFirmwareUpdate(Model):
    attempted_at: Annotated[AwareDatetime | None, Field(alias="attemptedAt")] = None
    firmware_inventory_updates: Annotated[
        list[FirmwareInventoryUpdate] | None, Field(alias="firmwareInventoryUpdates")
    ] = None
    status: Open[ServerLastFirmwareUpdateStatus] | None = None


class ServerState(Model):
    connected: bool | None = None
    connected_modified_at: Annotated[AwareDatetime | None, Field(alias="connectedModifiedAt")] = None
    managed: bool | None = None
    subscription_expires_at: Annotated[AwareDatetime | None, Field(alias="subscriptionExpiresAt")] = None
    subscription_state: Annotated[
        Open[ServerStateSubscriptionState] | None, Field(alias="subscriptionState")
    ] = None
    subscription_tier: Annotated[
        Open[ServerStateSubscriptionTier] | None, Field(alias="subscriptionTier")
    ] = None


class ServerUpdateRequestHardwareBmc(Model):
    user_defined: Annotated[ServerUpdateRequestHardwareBmcUserDefined | None, Field(alias="userDefined")] = (
        None
    )


class ServerVolumeDetailsResponse(Model):
    created_at: Annotated[AwareDatetime | None, Field(alias="createdAt")] = None
    generation: int | None = None
    host_groups: Annotated[
        list[ServerVolumeDetailsResponseHostGroupsItem] | None, Field(alias="hostGroups")
    ] = None
    host_name: Annotated[str | None, Field(alias="hostName")] = None
    host_os: Annotated[Open[ExternalStorageHostOS] | None, Field(alias="hostOs")] = None
    server_id: Annotated[str | None, Field(alias="serverId")] = None
    updated_at: Annotated[AwareDatetime | None, Field(alias="updatedAt")] = None
    volume_details: Annotated[
        list[ServerVolumeDetailsResponseVolumeDetailsItem] | None, Field(alias="volumeDetails")
    ] = None


class SubsetServerInventoryResponseProcessor(Model):
    data: list[ProcessorInventoryItemResponse] | None = None


class TorPortMappings(Model):
    client_state: Annotated[Open[TorPortMappingsClientState] | None, Field(alias="clientState")] = None
    created_at: Annotated[AwareDatetime, Field(alias="createdAt")]
    generation: int
    id: str
    port_connectivity_state: Annotated[
        Open[TorPortMappingsPortConnectivityState] | None, Field(alias="portConnectivityState")
    ] = None
    port_last_connected_at: Annotated[AwareDatetime | None, Field(alias="portLastConnectedAt")] = None
    port_mac: Annotated[str | None, Field(alias="portMac")] = None
    server_id: Annotated[str | None, Field(alias="serverId")] = None
    switch_fw_version: Annotated[str | None, Field(alias="switchFwVersion")] = None
    switch_group_name: Annotated[str | None, Field(alias="switchGroupName")] = None
    switch_ip_address: Annotated[str | None, Field(alias="switchIpAddress")] = None
    switch_model: Annotated[str | None, Field(alias="switchModel")] = None
    switch_name: Annotated[str | None, Field(alias="switchName")] = None
    switch_port: Annotated[str | None, Field(alias="switchPort")] = None
    switch_port_admin_state: Annotated[
        Open[TorPortMappingsSwitchPortAdminState] | None, Field(alias="switchPortAdminState")
    ] = None
    switch_port_link_status: Annotated[
        Open[TorPortMappingsSwitchPortLinkStatus] | None, Field(alias="switchPortLinkStatus")
    ] = None
    switch_port_native_vlan: Annotated[str | None, Field(alias="switchPortNativeVlan")] = None
    switch_port_speed: Annotated[str | None, Field(alias="switchPortSpeed")] = None
    switch_port_vlans: Annotated[str | None, Field(alias="switchPortVlans")] = None
    switch_serial_number: Annotated[str | None, Field(alias="switchSerialNumber")] = None
    switch_site: Annotated[str | None, Field(alias="switchSite")] = None
    switch_status: Annotated[Open[TorPortMappingsSwitchStatus] | None, Field(alias="switchStatus")] = None
    type: Literal["compute-ops-mgmt/server/tor-port-mapping"] | str
    updated_at: Annotated[AwareDatetime, Field(alias="updatedAt")]


class TorPortMappingsCollection(Model):
    count: int
    items: list[TorPortMappings]
    offset: int
    total: int


class ChassisInventoryItemRequest(Model):
    chassis_type: Annotated[str | None, Field(alias="chassisType")] = None
    oem: ChassisInventoryItemRequestOem | None = None


class ChassisInventoryItemResponse(Model):
    chassis_type: Annotated[str | None, Field(alias="chassisType")] = None
    oem: ChassisInventoryItemResponseOem | None = None


class Inventory(Model):
    chassis: InventoryChassis | None = None
    device: InventoryDevice | None = None
    firmware: InventoryFirmware | None = None
    id: str
    last_full_inventory_collection_at: Annotated[
        AwareDatetime | None, Field(alias="lastFullInventoryCollectionAt")
    ] = None
    last_full_inventory_collection_power_state: Annotated[
        str | None, Field(alias="lastFullInventoryCollectionPowerState")
    ] = None
    memory: InventoryMemory | None = None
    network_adapter: Annotated[InventoryNetworkAdapter | None, Field(alias="networkAdapter")] = None
    power_supply: Annotated[InventoryPowerSupply | None, Field(alias="powerSupply")] = None
    processor: InventoryProcessor | None = None
    product_id: Annotated[str | None, Field(alias="productId")] = None
    serial: str | None = None
    smart_storage: Annotated[InventorySmartStorage | None, Field(alias="smartStorage")] = None
    smart_update_tool_inventory: Annotated[
        InventorySmartUpdateToolInventory | None, Field(alias="smartUpdateToolInventory")
    ] = None
    software: InventorySoftware | None = None
    storage: InventoryStorage | None = None
    thermal: InventoryThermal | None = None
    type: Literal["compute-ops-mgmt/server/inventory"] | str


class ServerCreateRequestHardware(Model):
    bmc: ServerCreateRequestHardwareBmc | None = None


class ServerHardware(Model):
    bmc: ServerHardwareBmc | None = None
    form_factor: Annotated[str | None, Field(alias="formFactor")] = None
    health: ServerHardwareHealth | None = None
    indicator_led: Annotated[Open[ServerHardwareIndicatorLed] | None, Field(alias="indicatorLed")] = None
    memory_mb: Annotated[int | None, Field(alias="memoryMb")] = None
    model: str | None = None
    platform: str | None = None
    power_state: Annotated[Open[ServerHardwarePowerState] | None, Field(alias="powerState")] = None
    product_id: Annotated[str | None, Field(alias="productId")] = None
    serial_number: Annotated[str | None, Field(alias="serialNumber")] = None
    uuid: str | None = None


class ServerUpdateRequestHardware(Model):
    bmc: ServerUpdateRequestHardwareBmc | None = None


class SubsetServerInventoryRequestChassis(Model):
    data: list[ChassisInventoryItemRequest] | None = None


class SubsetServerInventoryResponseChassis(Model):
    data: list[ChassisInventoryItemResponse] | None = None


class Server(Model):
    auto_ilo_fw_update: Annotated[bool | None, Field(alias="autoIloFwUpdate")] = None
    bios_family: Annotated[str | None, Field(alias="biosFamily")] = None
    created_at: Annotated[AwareDatetime, Field(alias="createdAt")]
    firmware_bundle_uri: Annotated[str | None, Field(alias="firmwareBundleUri")] = None
    firmware_inventory: Annotated[list[FirmwareInventoryItem] | None, Field(alias="firmwareInventory")] = None
    generation: int
    hardware: ServerHardware | None = None
    host: ServerHost | None = None
    id: str
    last_firmware_update: Annotated[ServerLastFirmwareUpdate | None, Field(alias="lastFirmwareUpdate")] = None
    last_full_inventory_collection_at: Annotated[
        AwareDatetime | None, Field(alias="lastFullInventoryCollectionAt")
    ] = None
    last_full_inventory_collection_power_state: Annotated[
        str | None, Field(alias="lastFullInventoryCollectionPowerState")
    ] = None
    maintenance_mode: Annotated[bool | None, Field(alias="maintenanceMode")] = None
    name: str | None = None
    oneview: ServerOneview | None = None
    platform_family: Annotated[Open[ServerPlatformFamily] | None, Field(alias="platformFamily")] = None
    processor_vendor: Annotated[str | None, Field(alias="processorVendor")] = None
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    server_generation: Annotated[Open[ServerServerGeneration] | None, Field(alias="serverGeneration")] = None
    software_inventory: Annotated[list[SoftwareInventoryItem] | None, Field(alias="softwareInventory")] = None
    state: ServerState | None = None
    tags: dict[str, str] | None = None
    type: Literal["compute-ops-mgmt/server"] | str
    updated_at: Annotated[AwareDatetime, Field(alias="updatedAt")]


class ServerCollection(Model):
    count: int
    items: list[Server]
    offset: int
    total: int


class ServerCreateRequest(Model):
    appliance: ServerCreateRequestAppliance | None = None
    hardware: ServerCreateRequestHardware | None = None


class ServerUpdateRequest(Model):
    appliance: ServerUpdateRequestAppliance | None = None
    auto_ilo_fw_update: Annotated[bool | None, Field(alias="autoIloFwUpdate")] = True
    hardware: ServerUpdateRequestHardware | None = None


class SubsetServerInventoryRequest(Model):
    chassis: SubsetServerInventoryRequestChassis | None = None
    processor: SubsetServerInventoryRequestProcessor | None = None


class SubsetServerInventoryResponse(Model):
    chassis: SubsetServerInventoryResponseChassis | None = None
    processor: SubsetServerInventoryResponseProcessor | None = None
