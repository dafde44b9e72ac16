"""Models of `v1beta2.servers`.

Made by comgen, not to be edited.
"""

from enum import StrEnum
from typing import Annotated, Any, Literal

from pydantic import AwareDatetime, Field
from typing_extensions import TypeAliasType

from ..._runtime.model import Model, Open
from ...models.common import ExternalStorageHostOS
from ...models.servers import HealthState, RedundancyState
from ...v1.models.common import ServiceNowIncident


class AlertSeverity(StrEnum):
    """How serious the alert is; next to levels such as `WARNING` and `CRITICAL` the values
    include redundancy states.
    """

    OK = "OK"
    WARNING = "WARNING"
    CRITICAL = "CRITICAL"
    UNKNOWN = "UNKNOWN"
    NOT_PRESENT = "NOT_PRESENT"
    REDUNDANT = "REDUNDANT"
    NON_REDUNDANT = "NON_REDUNDANT"


class AnalyzeOsInstallResponse(Model):
    """Answer of the older API to the check for a volume before an OS install."""

    server_has_storage_volume: Annotated[bool | None, Field(alias="serverHasStorageVolume")] = None
    """True if the server has a volume on which an operating system can be installed."""


class ChassisInventoryItemRequestOemHpe(Model):
    """Facts about the chassis that HPE adds to the Redfish standard."""

    formfactor: str | None = None
    """Height of the chassis in rack units, such as `1U`."""


class ChassisInventoryItemResponseOemHpe(Model):
    """Facts about the chassis that HPE adds to the Redfish standard."""

    formfactor: str | None = None
    """Height of the chassis in rack units, such as `1U`."""


class FirmwareInventoryItem(Model):
    """A firmware component found on a server, with its version, in the older API."""

    device_context: Annotated[str | None, Field(alias="deviceContext")] = None
    """Where in the server the component sits, such as a slot or the system board."""
    name: str | None = None
    """Firmware component, as iLO lists it."""
    version: str | None = None
    """Firmware version that the component runs, in the vendor's own notation."""


class FirmwareInventoryUpdateStatus(StrEnum):
    """How the update of the component went."""

    OK = "OK"
    FAILED = "FAILED"


class NotificationsRequest(Model):
    """Which e-mails you get about one server, in the older API.

    It has no choices for disconnection and power resets.
    """

    critical_non_service_notification: Annotated[
        bool | None, Field(alias="criticalNonServiceNotification")
    ] = None
    """Whether critical events that are not service events are e-mailed too, beyond those of
    `criticalNotification`. Null counts as false.
    """
    critical_notification: Annotated[bool, Field(alias="criticalNotification")]
    """Whether service events, of critical or warning severity, are e-mailed; the narrowest of
    the three event choices.
    """
    health_notification: Annotated[bool | None, Field(alias="healthNotification")] = None
    """Whether a summary of server health is e-mailed every day. Null counts as false."""
    warning_notification: Annotated[bool | None, Field(alias="warningNotification")] = None
    """Whether warning events that are not service events are e-mailed too; the widest of the
    three event choices, beyond `criticalNotification` and
    `criticalNonServiceNotification`. Null counts as false.
    """


class NotificationsResponse(Model):
    """Which e-mails are sent about one server, in the older API; null means no e-mail."""

    critical_non_service_notification: Annotated[
        bool | None, Field(alias="criticalNonServiceNotification")
    ] = None
    """Whether critical events that are not service events are e-mailed too, beyond those of
    `criticalNotification`. Null counts as false.
    """
    critical_notification: Annotated[bool | None, Field(alias="criticalNotification")] = None
    """Whether service events, of critical or warning severity, are e-mailed; the narrowest of
    the three event choices.
    """
    health_notification: Annotated[bool | None, Field(alias="healthNotification")] = None
    """Whether a summary of server health is e-mailed every day. Null counts as false."""
    server_id: Annotated[str | None, Field(alias="serverId")] = None
    """Identifier of the server, `productId+serialNumber`."""
    warning_notification: Annotated[bool | None, Field(alias="warningNotification")] = None
    """Whether warning events that are not service events are e-mailed too; the widest of the
    three event choices, beyond `criticalNotification` and
    `criticalNonServiceNotification`. Null counts as false.
    """


class ProcessorInventoryItemRequest(Model):
    """Processor properties to be returned in a partial inventory of the older API."""

    max_speed_m_hz: Annotated[int | None, Field(alias="maxSpeedMHz")] = None
    """Highest clock rate of the processor, in MHz."""
    model: str | None = None
    """Processor model in words, such as `AMD EPYC 7262 8-Core Processor`."""
    name: str | None = None
    """Redfish name of the inventory entry, typically `Processors` rather than a name of its
    own.
    """
    status: dict[str, Any] | None = None
    """Health and state of the processor, as in Redfish."""
    total_cores: Annotated[int | None, Field(alias="totalCores")] = None
    """Number of cores of the processor."""
    total_threads: Annotated[int | None, Field(alias="totalThreads")] = None
    """Number of hardware threads of the processor."""


class ProcessorInventoryItemResponseStatus(Model):
    """Health and state of the processor, as in Redfish."""

    health: str | None = None
    """Health of the processor, such as `OK`."""
    state: str | None = None
    """Redfish state of the processor, such as `Enabled`."""


class SecurityParameterSecurityStatus(StrEnum):
    """Verdict on the parameter: `OK`, a `RISK`, or a risk set to `IGNORE`."""

    OK = "OK"
    RISK = "RISK"
    IGNORE = "IGNORE"


class SecurityParameterState(StrEnum):
    """Value or condition of the parameter; whether that is a risk is said in
    `securityStatus`.
    """

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
    """Security state of the server across its parameters: `OK`, a `RISK`, or risks set to
    `IGNORE`.
    """

    OK = "OK"
    RISK = "RISK"
    IGNORE = "IGNORE"


class ServerCreateRequestAppliance(Model):
    """Secure gateway through which the server is to be reached."""

    appliance_id: Annotated[str | None, Field(alias="applianceId")] = None
    """Identifier of the secure gateway through which the server is to be reached."""


class ServerCreateRequestHardwareBmcUserDefined(Model):
    """Address and credentials of the management processor for a server reached through a
    secure gateway; may be null in answers.
    """

    certificate_fingerprint: Annotated[str | None, Field(alias="certificateFingerprint")] = None
    """Fingerprint of the certificate that the management processor presents, so that it can
    be trusted.
    """
    host: str | None = None
    """IP address at which the secure gateway reaches the server's iLO."""
    password: str | None = None
    """Password for logging in to the server's management processor."""
    username: str | None = None
    """Account name for logging in to the server's management processor."""


class ServerHardwareBmcUserDefined(Model):
    """Address and credentials of the management processor for a server reached through a
    secure gateway; may be null in answers.
    """

    certificate_fingerprint: Annotated[str | None, Field(alias="certificateFingerprint")] = None
    """Fingerprint of the certificate that the management processor presents, so that it can
    be trusted.
    """
    host: str | None = None
    """IP address at which the secure gateway reaches the server's iLO."""
    password: str | None = None
    """Password for logging in to the server's management processor."""
    username: str | None = None
    """Account name for logging in to the server's management processor."""


class ServerHardwareHealth(Model):
    """Health of the server, overall and by subsystem; null when unknown."""

    bios: Open[HealthState] | None = None
    """Health of the BIOS."""
    fan_redundancy: Annotated[Open[RedundancyState] | None, Field(alias="fanRedundancy")] = None
    """Whether the fans are redundant, so that the server stands the failure of one."""
    fans: Open[HealthState] | None = None
    """Health of the fans."""
    health_led: Annotated[Open[HealthState] | None, Field(alias="healthLED")] = None
    """State that the health LED on the server shows."""
    liquid_cooling: Annotated[Open[HealthState] | None, Field(alias="liquidCooling")] = None
    """Health of the liquid cooling."""
    liquid_cooling_redundancy: Annotated[
        Open[RedundancyState] | None, Field(alias="liquidCoolingRedundancy")
    ] = None
    """Whether the liquid cooling is redundant, so that it stands the failure of a part."""
    memory: Open[HealthState] | None = None
    """Health of the memory."""
    network: Open[HealthState] | None = None
    """Health of the network adapters."""
    power_supplies: Annotated[Open[HealthState] | None, Field(alias="powerSupplies")] = None
    """Health of the power supplies."""
    power_supply_redundancy: Annotated[Open[RedundancyState] | None, Field(alias="powerSupplyRedundancy")] = (
        None
    )
    """Redundancy state of the power supplies: whether the server survives the failure of one."""
    processor: Open[HealthState] | None = None
    """Health of the processors."""
    smart_storage: Annotated[Open[HealthState] | None, Field(alias="smartStorage")] = None
    """Health of Smart Storage controllers and drives."""
    storage: Open[HealthState] | None = None
    """Health of the storage controllers and drives."""
    summary: Open[HealthState] | None = None
    """Overall health, calculated from the components."""
    temperature: Open[HealthState] | None = None
    """Health as judged by the temperature sensors."""


class ServerHardwareIndicatorLed(StrEnum):
    """State of the unit identification (UID) light on the server."""

    UNKNOWN = "UNKNOWN"
    LIT = "LIT"
    BLINKING = "BLINKING"
    OFF = "OFF"


class ServerHardwarePowerState(StrEnum):
    """Power state of the server as last reported by iLO; the values mix steady states,
    transitions and a reset.
    """

    UNKNOWN = "UNKNOWN"
    ON = "ON"
    OFF = "OFF"
    POWERING_ON = "POWERING_ON"
    POWERING_OFF = "POWERING_OFF"
    RESET = "RESET"


class ServerHost(Model):
    """What the server's operating system reports about itself; null when unknown."""

    hostname: str | None = None
    """Host name that the operating system reports through the iLO; null when it reports none."""
    os_description: Annotated[str | None, Field(alias="osDescription")] = None
    """Operating system in words, as the host reports it; null when unknown."""
    os_name: Annotated[str | None, Field(alias="osName")] = None
    """Name of the operating system running on the server; null when unknown."""
    os_type: Annotated[int | None, Field(alias="osType")] = None
    """Operating system family as the numeric code that the host reports; null when unknown."""
    os_version: Annotated[str | None, Field(alias="osVersion")] = None
    """Version of the operating system running on the server; null when unknown."""


ServerInventoryItem = TypeAliasType(
    "ServerInventoryItem", dict[str, list[Any] | int | dict[str, Any] | str | bool | None]
)
"""One part in a server's inventory of the older API, in the form the server reported."""


class ServerLastFirmwareUpdateStatus(StrEnum):
    """Outcome of the last firmware update as a whole."""

    OK = "OK"
    FAILED = "FAILED"


class ServerOneview(Model):
    """OneView's view of the server; null for a server that no OneView appliance manages."""

    appliance_uri: Annotated[str | None, Field(alias="applianceUri")] = None
    """Path of the OneView appliance that manages the server."""
    maintenance_mode: Annotated[bool | None, Field(alias="maintenanceMode")] = None
    """True while the server is in maintenance mode in OneView."""
    name: str | None = None
    """Name of the server hardware in OneView."""
    state: str | None = None
    """State of the server hardware in OneView."""


class ServerPlatformFamily(StrEnum):
    """Family of server hardware, such as `PROLIANT` or `ALLETRA`; null when unknown."""

    PROLIANT = "PROLIANT"
    ALLETRA = "ALLETRA"
    EDGELINE = "EDGELINE"


ServerRawInventoryItem = TypeAliasType(
    "ServerRawInventoryItem", dict[str, list[Any] | int | dict[str, Any] | str | bool | None]
)
"""One part in a server's raw inventory of the older API (deprecated)."""


class ServerServerGeneration(StrEnum):
    """Generation of the hardware; `UNKNOWN` if not recognized."""

    GEN_8 = "GEN_8"
    GEN_9 = "GEN_9"
    GEN_10 = "GEN_10"
    GEN_11 = "GEN_11"
    GEN_12 = "GEN_12"
    UNKNOWN = "UNKNOWN"


class ServerStateSubscriptionState(StrEnum):
    """Whether the server has a valid GreenLake subscription: `SUBSCRIBED`, `EXPIRED`, or none
    and therefore `REQUIRED`.
    """

    REQUIRED = "REQUIRED"
    SUBSCRIBED = "SUBSCRIBED"
    EXPIRED = "EXPIRED"


class ServerStateSubscriptionTier(StrEnum):
    """Level of the GreenLake subscription, which decides what Compute Ops Management offers
    for the server; null without a subscription.
    """

    STANDARD = "Standard"
    ENHANCED = "Enhanced"
    ADVANCED = "Advanced"


class ServerUpdateRequestAppliance(Model):
    """Secure gateway through which the server is to be reached."""

    appliance_id: Annotated[str | None, Field(alias="applianceId")] = None
    """Identifier of the secure gateway through which the server is to be reached."""


class ServerUpdateRequestHardwareBmcUserDefined(Model):
    """Address and credentials of the management processor for a server reached through a
    secure gateway; may be null in answers.
    """

    certificate_fingerprint: Annotated[str | None, Field(alias="certificateFingerprint")] = None
    """Fingerprint of the certificate that the management processor presents, so that it can
    be trusted.
    """
    host: str | None = None
    """IP address at which the secure gateway reaches the server's iLO."""
    password: str | None = None
    """Password for logging in to the server's management processor."""
    username: str | None = None
    """Account name for logging in to the server's management processor."""


class ServerVolumeDetailsResponseHostGroupsItem(Model):
    """An item of `hostGroups`: Host groups on the external storage to which the host belongs."""

    id: str | None = None
    """Identifier of the host group on the external storage."""
    name: str | None = None
    """Name of the host group on the external storage."""


class ServerVolumeDetailsResponseVolumeDetailsItem(Model):
    """An item of `volumeDetails`: Volumes of the external storage that the server sees, each
    with its LUN.
    """

    lun: int | None = None
    """Logical unit number at which the host sees the volume."""
    name: str | None = None
    """Name of the volume on the external storage."""


class SoftwareInventoryItem(Model):
    """A piece of software found on a server, with its version, in the older API."""

    device_context: Annotated[str | None, Field(alias="deviceContext")] = None
    """Where in the server the component sits, such as a slot or the system board."""
    name: str | None = None
    """Software package installed on the server."""
    version: str | None = None
    """Version of the installed software package."""


class SubsetServerInventoryRequestProcessor(Model):
    """The processors of the server, one entry each in `data`."""

    data: list[ProcessorInventoryItemRequest] | None = None
    """Template of the answer: the processor properties to return; published examples give
    them null values.
    """


class TorPortMappingsClientState(StrEnum):
    """Whether the switch has learnt the MAC address of the server port: `ONLINE` has traffic
    now, `OFFLINE` had some in the last 90 days, `UNKNOWN` is undetermined; null when there
    is no state.
    """

    ONLINE = "ONLINE"
    OFFLINE = "OFFLINE"
    UNKNOWN = "UNKNOWN"


class TorPortMappingsPortConnectivityState(StrEnum):
    """How reliable the link information is: `CURRENT` seen now, `CACHED` from earlier,
    `UNDETERMINED` unclear, `NOMAPPING` no switch port found; null when never determined.
    """

    CURRENT = "CURRENT"
    CACHED = "CACHED"
    UNDETERMINED = "UNDETERMINED"
    NOMAPPING = "NOMAPPING"


class TorPortMappingsSwitchPortAdminState(StrEnum):
    """Whether an administrator has enabled the switch port; null when unknown."""

    UP = "UP"
    DOWN = "DOWN"
    UNKNOWN = "UNKNOWN"


class TorPortMappingsSwitchPortLinkStatus(StrEnum):
    """Whether the switch port has a link; null when unknown."""

    UP = "UP"
    DOWN = "DOWN"
    UNKNOWN = "UNKNOWN"


class TorPortMappingsSwitchStatus(StrEnum):
    """Whether the switch itself is reachable; null when unknown."""

    UP = "UP"
    DOWN = "DOWN"
    UNKNOWN = "UNKNOWN"


class Alert(Model):
    """An alert of one server with severity, remedy and any support case or incident opened.

    Whether it is still active is told only by `v1`.
    """

    case_id: Annotated[int | None, Field(alias="caseId")] = None
    """Number of the HPE support case opened automatically; present only if a service event
    led to one.
    """
    case_url: Annotated[str | None, Field(alias="caseUrl")] = None
    """Web address of the HPE support case opened automatically; present only if a service
    event led to one.
    """
    category: str | None = None
    """Area of the hardware or software that the alert comes from."""
    created_at: Annotated[AwareDatetime, Field(alias="createdAt")]
    """When it was created, in UTC."""
    description: str | None = None
    """Explanation of the alert for people."""
    generation: int
    """Counter that grows with every change of the object; where `If-Match` is accepted, this
    number in double quotes is its value.
    """
    id: str
    """Identifier that Compute Ops Management has given to the object; use it in paths and in
    references to it.
    """
    message: str | None = None
    """Alert text, with the values that belong to this occurrence filled in."""
    resolution: str | None = None
    """Advice on how to resolve the alert."""
    server_id: Annotated[str | None, Field(alias="serverId")] = None
    """Identifier of the server that raised the alert, `productId+serialNumber`."""
    service_event: Annotated[bool | None, Field(alias="serviceEvent")] = None
    """True if the alert counts as a service event, the kind for which a support case or
    ServiceNow incident can be opened.
    """
    service_now_incident: Annotated[ServiceNowIncident | None, Field(alias="serviceNowIncident")] = None
    """ServiceNow incident opened for the alert; present only if the integration opened one."""
    severity: Open[AlertSeverity] | None = None
    """How serious the alert is; next to levels such as `WARNING` and `CRITICAL` the values
    include redundancy states.
    """
    timestamp: AwareDatetime | None = None
    """When the server raised the alert, in UTC."""
    type: Literal["compute-ops-mgmt/alert"] | str
    """Resource type; tells what kind of object it is."""
    updated_at: Annotated[AwareDatetime, Field(alias="updatedAt")]
    """When it was last changed, in UTC."""


class AlertCollection(Model):
    """A page of alerts of one server."""

    count: int
    """Number of items in this answer; how many the whole collection has is in `total`."""
    items: list[Alert]
    """The objects on this page, in the order of `sort` where the operation has it."""
    offset: int
    """Position of the first returned item in the whole collection, counted from 0."""
    total: int
    """Number of items on all pages together, after filtering."""


class ChassisInventoryItemRequestOem(Model):
    """Vendor-specific Redfish extensions; HPE's are under `hpe`."""

    hpe: ChassisInventoryItemRequestOemHpe | None = None
    """Facts about the chassis that HPE adds to the Redfish standard."""


class ChassisInventoryItemResponseOem(Model):
    """Vendor-specific Redfish extensions; HPE's are under `hpe`."""

    hpe: ChassisInventoryItemResponseOemHpe | None = None
    """Facts about the chassis that HPE adds to the Redfish standard."""


class FirmwareInventoryUpdate(Model):
    """What became of one component in a server's latest firmware update, `OK` or `FAILED`."""

    name: str | None = None
    """Firmware component that the update dealt with."""
    status: Open[FirmwareInventoryUpdateStatus] | None = None
    """How the update of the component went."""
    version: str | None = None
    """Firmware version that the component was to be brought to."""


class InventoryChassis(Model):
    """Inventory of the chassis, with the state and time of its collection."""

    collection_state: Annotated[str | None, Field(alias="collectionState")] = None
    """Outcome of collecting this part of the inventory; may be null."""
    data: list[ServerInventoryItem] | None = None
    """Items found for this part of the server's inventory; null when nothing was collected."""
    modified: AwareDatetime | None = None
    """When this part of the inventory last changed, in UTC; null if it was never collected."""


class InventoryDevice(Model):
    """Inventory of devices such as PCIe cards, with the state and time of its collection."""

    collection_state: Annotated[str | None, Field(alias="collectionState")] = None
    """Outcome of collecting this part of the inventory; may be null."""
    data: list[ServerInventoryItem] | None = None
    """Items found for this part of the server's inventory; null when nothing was collected."""
    modified: AwareDatetime | None = None
    """When this part of the inventory last changed, in UTC; null if it was never collected."""


class InventoryFirmware(Model):
    """Inventory of firmware components, with the state and time of its collection."""

    collection_state: Annotated[str | None, Field(alias="collectionState")] = None
    """Outcome of collecting this part of the inventory; may be null."""
    data: list[ServerInventoryItem] | None = None
    """Items found for this part of the server's inventory; null when nothing was collected."""
    modified: AwareDatetime | None = None
    """When this part of the inventory last changed, in UTC; null if it was never collected."""


class InventoryMemory(Model):
    """Inventory of the memory modules, with the state and time of its collection."""

    collection_state: Annotated[str | None, Field(alias="collectionState")] = None
    """Outcome of collecting this part of the inventory; may be null."""
    data: list[ServerInventoryItem] | None = None
    """Items found for this part of the server's inventory; null when nothing was collected."""
    modified: AwareDatetime | None = None
    """When this part of the inventory last changed, in UTC; null if it was never collected."""


class InventoryNetworkAdapter(Model):
    """Inventory of the network adapters, with the state and time of its collection."""

    collection_state: Annotated[str | None, Field(alias="collectionState")] = None
    """Outcome of collecting this part of the inventory; may be null."""
    data: list[ServerInventoryItem] | None = None
    """Items found for this part of the server's inventory; null when nothing was collected."""
    modified: AwareDatetime | None = None
    """When this part of the inventory last changed, in UTC; null if it was never collected."""


class InventoryPowerSupply(Model):
    """Inventory of the power supplies, with the state and time of its collection."""

    collection_state: Annotated[str | None, Field(alias="collectionState")] = None
    """Outcome of collecting this part of the inventory; may be null."""
    data: list[ServerInventoryItem] | None = None
    """Items found for this part of the server's inventory; null when nothing was collected."""
    modified: AwareDatetime | None = None
    """When this part of the inventory last changed, in UTC; null if it was never collected."""


class InventoryProcessor(Model):
    """Inventory of the processors, with the state and time of its collection."""

    collection_state: Annotated[str | None, Field(alias="collectionState")] = None
    """Outcome of collecting this part of the inventory; may be null."""
    data: list[ServerInventoryItem] | None = None
    """Items found for this part of the server's inventory; null when nothing was collected."""
    modified: AwareDatetime | None = None
    """When this part of the inventory last changed, in UTC; null if it was never collected."""


class InventorySmartStorage(Model):
    """Inventory of Smart Storage controllers and drives, with the state and time of its
    collection.
    """

    collection_state: Annotated[str | None, Field(alias="collectionState")] = None
    """Outcome of collecting this part of the inventory; may be null."""
    data: list[ServerInventoryItem] | None = None
    """Items found for this part of the server's inventory; null when nothing was collected."""
    modified: AwareDatetime | None = None
    """When this part of the inventory last changed, in UTC; null if it was never collected."""


class InventorySmartUpdateToolInventory(Model):
    """Settings of HPE's Integrated Smart Update Tools, with the time of their collection."""

    data: list[ServerInventoryItem] | None = None
    """Items found for this part of the server's inventory; null when nothing was collected."""
    modified: AwareDatetime | None = None
    """When this part of the inventory last changed, in UTC; null if it was never collected."""


class InventorySoftware(Model):
    """Inventory of the installed software, with the state and time of its collection."""

    collection_state: Annotated[str | None, Field(alias="collectionState")] = None
    """Outcome of collecting this part of the inventory; may be null."""
    data: list[ServerInventoryItem] | None = None
    """Items found for this part of the server's inventory; null when nothing was collected."""
    modified: AwareDatetime | None = None
    """When this part of the inventory last changed, in UTC; null if it was never collected."""


class InventoryStorage(Model):
    """Inventory of storage controllers and drives, with the state and time of its collection."""

    collection_state: Annotated[str | None, Field(alias="collectionState")] = None
    """Outcome of collecting this part of the inventory; may be null."""
    data: list[ServerInventoryItem] | None = None
    """Items found for this part of the server's inventory; null when nothing was collected."""
    modified: AwareDatetime | None = None
    """When this part of the inventory last changed, in UTC; null if it was never collected."""


class InventoryThermal(Model):
    """Inventory of fans and temperature sensors, with the state and time of its collection."""

    collection_state: Annotated[str | None, Field(alias="collectionState")] = None
    """Outcome of collecting this part of the inventory; may be null."""
    data: list[ServerInventoryItem] | None = None
    """Items found for this part of the server's inventory; null when nothing was collected."""
    modified: AwareDatetime | None = None
    """When this part of the inventory last changed, in UTC; null if it was never collected."""


class ProcessorInventoryItemResponse(Model):
    """A processor in a partial inventory of the older API, with cores and health."""

    max_speed_m_hz: Annotated[int | None, Field(alias="maxSpeedMHz")] = None
    """Highest clock rate of the processor, in MHz."""
    model: str | None = None
    """Processor model in words, such as `AMD EPYC 7262 8-Core Processor`."""
    name: str | None = None
    """Redfish name of the inventory entry, typically `Processors` rather than a name of its
    own.
    """
    status: ProcessorInventoryItemResponseStatus | None = None
    """Health and state of the processor, as in Redfish."""
    total_cores: Annotated[int | None, Field(alias="totalCores")] = None
    """Number of cores of the processor."""
    total_threads: Annotated[int | None, Field(alias="totalThreads")] = None
    """Number of hardware threads of the processor."""


class RawInventory(Model):
    """A server's unedited inventory in the older API (deprecated)."""

    firmware_inventory: Annotated[list[ServerRawInventoryItem] | None, Field(alias="firmwareInventory")] = (
        None
    )
    """Firmware components of the server, in the form in which iLO reported them."""
    id: str
    """Identifier of the inventoried server."""
    pci_devices: Annotated[list[ServerRawInventoryItem] | None, Field(alias="pciDevices")] = None
    """PCI devices of the server, as raw Redfish data."""
    product_id: Annotated[str | None, Field(alias="productId")] = None
    """Product number (SKU), such as `P43990-B21`; together with the serial number it forms
    the server's identifier, `productId+serialNumber`.
    """
    serial: str | None = None
    """Serial number of the server; together with `productId` it forms the server's
    identifier.
    """
    smart_update_tool: Annotated[
        dict[str, list[Any] | int | dict[str, Any] | str | bool | None] | None, Field(alias="smartUpdateTool")
    ] = None
    """Settings of HPE's Integrated Smart Update Tools on the server, as raw data."""
    software_inventory: Annotated[list[ServerRawInventoryItem] | None, Field(alias="softwareInventory")] = (
        None
    )
    """Software installed on the server; null if not known."""
    storage_inventory: Annotated[
        dict[str, list[Any] | int | dict[str, Any] | str | bool | None] | None,
        Field(alias="storageInventory"),
    ] = None
    """Storage controllers and drives of the server, as raw data."""
    type: Literal["compute-ops-mgmt/server/raw-inventory"] | str
    """Resource type; tells what kind of object it is."""


class SecurityParameter(Model):
    """One security check of a server's iLO in the older API, same content as `v1`."""

    description: str | None = None
    """What the security parameter means."""
    id: str | None = None
    """Identifier of the security parameter; the job that ignores parameters takes it."""
    ignore: bool | None = None
    """True when the parameter is not counted in the overall security status of iLO."""
    name: str | None = None
    """Name of the iLO security parameter."""
    recommended_action: Annotated[str | None, Field(alias="recommendedAction")] = None
    """How to set the parameter so that it is no longer a risk."""
    security_status: Annotated[
        Open[SecurityParameterSecurityStatus] | None, Field(alias="securityStatus")
    ] = None
    """Verdict on the parameter: `OK`, a `RISK`, or a risk set to `IGNORE`."""
    state: Open[SecurityParameterState] | None = None
    """Value or condition of the parameter; whether that is a risk is said in
    `securityStatus`.
    """


class SecurityParametersResponse(Model):
    """Security checks of a server's iLO in the older API, with an overall status."""

    id: str | None = None
    """Identifier of the security parameter resource of the server."""
    ilo_security_params: Annotated[list[SecurityParameter] | None, Field(alias="iloSecurityParams")] = None
    """Security checks of iLO with the state of each; null as long as they have not been
    collected.
    """
    overall_security_status: Annotated[
        Open[SecurityParametersResponseOverallSecurityStatus] | None, Field(alias="overallSecurityStatus")
    ] = None
    """Security state of the server across its parameters: `OK`, a `RISK`, or risks set to
    `IGNORE`.
    """
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    """Path of the server's security parameters below the API host."""
    type: Literal["compute-ops-mgmt/server/security-parameter"] | str | None = None
    """Resource type; tells what kind of object it is."""


class ServerCreateRequestHardwareBmc(Model):
    """Management processor (iLO) of the server: where it is and how to log in."""

    user_defined: Annotated[ServerCreateRequestHardwareBmcUserDefined | None, Field(alias="userDefined")] = (
        None
    )
    """Address and credentials of the management processor for a server reached through a
    secure gateway; may be null in answers.
    """


class ServerHardwareBmc(Model):
    """The server's management processor (iLO): its address, name and licence."""

    hostname: str | None = None
    """Host name of the iLO itself, not of the operating system."""
    ip: str | None = None
    """IP address of the iLO."""
    license: str | None = None
    """Licence of the iLO; null when unknown."""
    mac: str | None = None
    """MAC address of the iLO's network port."""
    user_defined: Annotated[ServerHardwareBmcUserDefined | None, Field(alias="userDefined")] = None
    """Address and credentials of the management processor for a server reached through a
    secure gateway; may be null in answers.
    """


class ServerLastFirmwareUpdate(Model):
    """What the last firmware update tried to install and how it ended; null if there was
    none.
    """

    attempted_at: Annotated[AwareDatetime | None, Field(alias="attemptedAt")] = None
    """When the last firmware update job was tried, in UTC."""
    firmware_inventory_updates: Annotated[
        list[FirmwareInventoryUpdate] | None, Field(alias="firmwareInventoryUpdates")
    ] = None
    """Components that the last firmware update touched."""
    status: Open[ServerLastFirmwareUpdateStatus] | None = None
    """Outcome of the last firmware update as a whole."""


class ServerState(Model):
    """Connection, management and subscription state of the server."""

    connected: bool | None = None
    """Whether the server is in contact with Compute Ops Management right now."""
    connected_modified_at: Annotated[AwareDatetime | None, Field(alias="connectedModifiedAt")] = None
    """When `connected` last changed, in UTC; null when unknown."""
    managed: bool | None = None
    """Whether Compute Ops Management manages the server."""
    subscription_expires_at: Annotated[AwareDatetime | None, Field(alias="subscriptionExpiresAt")] = None
    """When the server's subscription runs out, in UTC; null without a subscription."""
    subscription_state: Annotated[
        Open[ServerStateSubscriptionState] | None, Field(alias="subscriptionState")
    ] = None
    """Whether the server has a valid GreenLake subscription: `SUBSCRIBED`, `EXPIRED`, or none
    and therefore `REQUIRED`.
    """
    subscription_tier: Annotated[
        Open[ServerStateSubscriptionTier] | None, Field(alias="subscriptionTier")
    ] = None
    """Level of the GreenLake subscription, which decides what Compute Ops Management offers
    for the server; null without a subscription.
    """


class ServerUpdateRequestHardwareBmc(Model):
    """Management processor (iLO) of the server: where it is and how to log in."""

    user_defined: Annotated[ServerUpdateRequestHardwareBmcUserDefined | None, Field(alias="userDefined")] = (
        None
    )
    """Address and credentials of the management processor for a server reached through a
    secure gateway; may be null in answers.
    """


class ServerVolumeDetailsResponse(Model):
    """External storage of a server in the older API: volumes and host groups."""

    created_at: Annotated[AwareDatetime | None, Field(alias="createdAt")] = None
    """When the details of the volumes were collected, in UTC."""
    generation: int | None = None
    """Counter that grows with every change of the object; where `If-Match` is accepted, this
    number in double quotes is its value.
    """
    host_groups: Annotated[
        list[ServerVolumeDetailsResponseHostGroupsItem] | None, Field(alias="hostGroups")
    ] = None
    """Host groups on the external storage to which the host belongs."""
    host_name: Annotated[str | None, Field(alias="hostName")] = None
    """Name under which the external storage knows the server."""
    host_os: Annotated[Open[ExternalStorageHostOS] | None, Field(alias="hostOs")] = None
    """Operating system with which the host is registered on the external storage."""
    server_id: Annotated[str | None, Field(alias="serverId")] = None
    """Identifier of the server whose volumes are listed, declared as a UUID."""
    updated_at: Annotated[AwareDatetime | None, Field(alias="updatedAt")] = None
    """When the volume details were last read from the storage, in UTC."""
    volume_details: Annotated[
        list[ServerVolumeDetailsResponseVolumeDetailsItem] | None, Field(alias="volumeDetails")
    ] = None
    """Volumes of the external storage that the server sees, each with its LUN."""


class SubsetServerInventoryResponseProcessor(Model):
    """The processors of the server, one entry each in `data`."""

    data: list[ProcessorInventoryItemResponse] | None = None
    """Items found for this part of the server's inventory; null when nothing was collected."""


class TorPortMappings(Model):
    """A server's network port and its top-of-rack switch port, in the older API."""

    client_state: Annotated[Open[TorPortMappingsClientState] | None, Field(alias="clientState")] = None
    """Whether the switch has learnt the MAC address of the server port: `ONLINE` has traffic
    now, `OFFLINE` had some in the last 90 days, `UNKNOWN` is undetermined; null when there
    is no state.
    """
    created_at: Annotated[AwareDatetime, Field(alias="createdAt")]
    """When it was created, in UTC."""
    generation: int
    """Counter that grows with every change of the object; where `If-Match` is accepted, this
    number in double quotes is its value.
    """
    id: str
    """Identifier that Compute Ops Management has given to the object; use it in paths and in
    references to it.
    """
    port_connectivity_state: Annotated[
        Open[TorPortMappingsPortConnectivityState] | None, Field(alias="portConnectivityState")
    ] = None
    """How reliable the link information is: `CURRENT` seen now, `CACHED` from earlier,
    `UNDETERMINED` unclear, `NOMAPPING` no switch port found; null when never determined.
    """
    port_last_connected_at: Annotated[AwareDatetime | None, Field(alias="portLastConnectedAt")] = None
    """When traffic was last seen on the adapter port, in UTC."""
    port_mac: Annotated[str | None, Field(alias="portMac")] = None
    """MAC address of the port on the server's network adapter."""
    server_id: Annotated[str | None, Field(alias="serverId")] = None
    """Identifier of the server that the adapter port belongs to, `productId+serialNumber`."""
    switch_fw_version: Annotated[str | None, Field(alias="switchFwVersion")] = None
    """Firmware version that the switch runs."""
    switch_group_name: Annotated[str | None, Field(alias="switchGroupName")] = None
    """Name of the group that the switch belongs to."""
    switch_ip_address: Annotated[str | None, Field(alias="switchIpAddress")] = None
    """IP address that the switch is known by."""
    switch_model: Annotated[str | None, Field(alias="switchModel")] = None
    """Model of the top-of-rack switch."""
    switch_name: Annotated[str | None, Field(alias="switchName")] = None
    """Host name or label of the switch."""
    switch_port: Annotated[str | None, Field(alias="switchPort")] = None
    """Port of the switch that the server's adapter port is cabled to."""
    switch_port_admin_state: Annotated[
        Open[TorPortMappingsSwitchPortAdminState] | None, Field(alias="switchPortAdminState")
    ] = None
    """Whether an administrator has enabled the switch port; null when unknown."""
    switch_port_link_status: Annotated[
        Open[TorPortMappingsSwitchPortLinkStatus] | None, Field(alias="switchPortLinkStatus")
    ] = None
    """Whether the switch port has a link; null when unknown."""
    switch_port_native_vlan: Annotated[str | None, Field(alias="switchPortNativeVlan")] = None
    """VLAN for untagged frames on the switch port."""
    switch_port_speed: Annotated[str | None, Field(alias="switchPortSpeed")] = None
    """Speed set on the switch port, as text."""
    switch_port_vlans: Annotated[str | None, Field(alias="switchPortVlans")] = None
    """VLANs set up on the switch port, as text."""
    switch_serial_number: Annotated[str | None, Field(alias="switchSerialNumber")] = None
    """Serial number that identifies the switch hardware."""
    switch_site: Annotated[str | None, Field(alias="switchSite")] = None
    """Site at which the switch stands."""
    switch_status: Annotated[Open[TorPortMappingsSwitchStatus] | None, Field(alias="switchStatus")] = None
    """Whether the switch itself is reachable; null when unknown."""
    type: Literal["compute-ops-mgmt/server/tor-port-mapping"] | str
    """Resource type; tells what kind of object it is."""
    updated_at: Annotated[AwareDatetime, Field(alias="updatedAt")]
    """When the connection information was last brought up to date, in UTC."""


class TorPortMappingsCollection(Model):
    """A page of a server's switch connections from the older API."""

    count: int
    """Number of items in this answer; how many the whole collection has is in `total`."""
    items: list[TorPortMappings]
    """The objects on this page, in the order of `sort` where the operation has it."""
    offset: int
    """Position of the first returned item in the whole collection, counted from 0."""
    total: int
    """Number of items on all pages together, after filtering."""


class ChassisInventoryItemRequest(Model):
    """Chassis properties to be returned in a partial inventory of the older API."""

    chassis_type: Annotated[str | None, Field(alias="chassisType")] = None
    """Build of the chassis, such as `RackMount`."""
    oem: ChassisInventoryItemRequestOem | None = None
    """Vendor-specific Redfish extensions; HPE's are under `hpe`."""


class ChassisInventoryItemResponse(Model):
    """A chassis in a partial inventory of the older API: type and HPE-specific part."""

    chassis_type: Annotated[str | None, Field(alias="chassisType")] = None
    """Build of the chassis, such as `RackMount`."""
    oem: ChassisInventoryItemResponseOem | None = None
    """Vendor-specific Redfish extensions; HPE's are under `hpe`."""


class Inventory(Model):
    """Hardware and software inventory of a server in the older API, same sections as `v1`."""

    chassis: InventoryChassis | None = None
    """Inventory of the chassis, with the state and time of its collection."""
    device: InventoryDevice | None = None
    """Inventory of devices such as PCIe cards, with the state and time of its collection."""
    firmware: InventoryFirmware | None = None
    """Inventory of firmware components, with the state and time of its collection."""
    id: str
    """Identifier of the inventoried server."""
    last_full_inventory_collection_at: Annotated[
        AwareDatetime | None, Field(alias="lastFullInventoryCollectionAt")
    ] = None
    """When the complete inventory was last collected, in UTC; null if it never was."""
    last_full_inventory_collection_power_state: Annotated[
        str | None, Field(alias="lastFullInventoryCollectionPowerState")
    ] = None
    """Whether the server was on or off during the last complete inventory; results from a
    server that was off may be incomplete.
    """
    memory: InventoryMemory | None = None
    """Inventory of the memory modules, with the state and time of its collection."""
    network_adapter: Annotated[InventoryNetworkAdapter | None, Field(alias="networkAdapter")] = None
    """Inventory of the network adapters, with the state and time of its collection."""
    power_supply: Annotated[InventoryPowerSupply | None, Field(alias="powerSupply")] = None
    """Inventory of the power supplies, with the state and time of its collection."""
    processor: InventoryProcessor | None = None
    """Inventory of the processors, with the state and time of its collection."""
    product_id: Annotated[str | None, Field(alias="productId")] = None
    """Product number (SKU), such as `P43990-B21`; together with the serial number it forms
    the server's identifier, `productId+serialNumber`.
    """
    serial: str | None = None
    """Serial number of the server that the inventory describes."""
    smart_storage: Annotated[InventorySmartStorage | None, Field(alias="smartStorage")] = None
    """Inventory of Smart Storage controllers and drives, with the state and time of its
    collection.
    """
    smart_update_tool_inventory: Annotated[
        InventorySmartUpdateToolInventory | None, Field(alias="smartUpdateToolInventory")
    ] = None
    """Settings of HPE's Integrated Smart Update Tools, with the time of their collection."""
    software: InventorySoftware | None = None
    """Inventory of the installed software, with the state and time of its collection."""
    storage: InventoryStorage | None = None
    """Inventory of storage controllers and drives, with the state and time of its collection."""
    thermal: InventoryThermal | None = None
    """Inventory of fans and temperature sensors, with the state and time of its collection."""
    type: Literal["compute-ops-mgmt/server/inventory"] | str
    """Resource type; tells what kind of object it is."""


class ServerCreateRequestHardware(Model):
    """Where the iLO of the server is and how to log in to it."""

    bmc: ServerCreateRequestHardwareBmc | None = None
    """Management processor (iLO) of the server: where it is and how to log in."""


class ServerHardware(Model):
    """Hardware of the server: what identifies it, its power state, health and iLO."""

    bmc: ServerHardwareBmc | None = None
    """The server's management processor (iLO): its address, name and licence."""
    form_factor: Annotated[str | None, Field(alias="formFactor")] = None
    """Size of the chassis, such as `1U`; null when unknown."""
    health: ServerHardwareHealth | None = None
    """Health of the server, overall and by subsystem; null when unknown."""
    indicator_led: Annotated[Open[ServerHardwareIndicatorLed] | None, Field(alias="indicatorLed")] = None
    """State of the unit identification (UID) light on the server."""
    memory_mb: Annotated[int | None, Field(alias="memoryMb")] = None
    """Installed memory in megabytes; null when unknown."""
    model: str | None = None
    """Server model, such as `ProLiant DL560 Gen11`; null until the hardware has reported it."""
    platform: str | None = None
    """Name of the hardware platform as reported by the server; null when unknown."""
    power_state: Annotated[Open[ServerHardwarePowerState] | None, Field(alias="powerState")] = None
    """Power state of the server as last reported by iLO; the values mix steady states,
    transitions and a reset.
    """
    product_id: Annotated[str | None, Field(alias="productId")] = None
    """Product number (SKU), such as `P43990-B21`; together with the serial number it forms
    the server's identifier, `productId+serialNumber`.
    """
    serial_number: Annotated[str | None, Field(alias="serialNumber")] = None
    """Serial number as printed on the chassis; together with `productId` it forms the
    server's identifier.
    """
    uuid: str | None = None
    """UUID of the server hardware, null when unknown; not the identifier used by this API."""


class ServerUpdateRequestHardware(Model):
    """Where the iLO of the server is and how to log in to it; may be null."""

    bmc: ServerUpdateRequestHardwareBmc | None = None
    """Management processor (iLO) of the server: where it is and how to log in."""


class SubsetServerInventoryRequestChassis(Model):
    """Which facts about the chassis to return."""

    data: list[ChassisInventoryItemRequest] | None = None
    """Template of the answer: the chassis properties to return; published examples give them
    null values.
    """


class SubsetServerInventoryResponseChassis(Model):
    """The requested facts about the chassis."""

    data: list[ChassisInventoryItemResponse] | None = None
    """Items found for this part of the server's inventory; null when nothing was collected."""


class Server(Model):
    """A server in the older API: hardware, health, firmware, operating system and state.

    How the server connects is only in `v1`.
    """

    auto_ilo_fw_update: Annotated[bool | None, Field(alias="autoIloFwUpdate")] = None
    """Whether Compute Ops Management may update the iLO firmware of the server, and only
    that, by itself.
    """
    bios_family: Annotated[str | None, Field(alias="biosFamily")] = None
    """BIOS of the server, given by family or version; null when unknown."""
    created_at: Annotated[AwareDatetime, Field(alias="createdAt")]
    """When it was created, in UTC."""
    firmware_bundle_uri: Annotated[str | None, Field(alias="firmwareBundleUri")] = None
    """Path of the firmware bundle assigned to the server; null when none is. Some observed
    answers lack the leading `/compute-ops-mgmt`.
    """
    firmware_inventory: Annotated[list[FirmwareInventoryItem] | None, Field(alias="firmwareInventory")] = None
    """Firmware components installed in the server, with their versions; null when not
    collected.
    """
    generation: int
    """Counter that grows with every change of the object; where `If-Match` is accepted, this
    number in double quotes is its value.
    """
    hardware: ServerHardware | None = None
    """Hardware of the server: what identifies it, its power state, health and iLO."""
    host: ServerHost | None = None
    """What the server's operating system reports about itself; null when unknown."""
    id: str
    """Identifier of the server, `productId+serialNumber`; encode the plus sign as `%2B` in
    URLs.
    """
    last_firmware_update: Annotated[ServerLastFirmwareUpdate | None, Field(alias="lastFirmwareUpdate")] = None
    """What the last firmware update tried to install and how it ended; null if there was
    none.
    """
    last_full_inventory_collection_at: Annotated[
        AwareDatetime | None, Field(alias="lastFullInventoryCollectionAt")
    ] = None
    """When the complete inventory was last collected, in UTC; null if it never was."""
    last_full_inventory_collection_power_state: Annotated[
        str | None, Field(alias="lastFullInventoryCollectionPowerState")
    ] = None
    """Whether the server was on or off during the last complete inventory; results from a
    server that was off may be incomplete.
    """
    maintenance_mode: Annotated[bool | None, Field(alias="maintenanceMode")] = None
    """True while the server is in maintenance mode."""
    name: str | None = None
    """Name of the server in Compute Ops Management, normally its serial number; the operating
    system's name for it is `host/hostname`.
    """
    oneview: ServerOneview | None = None
    """OneView's view of the server; null for a server that no OneView appliance manages."""
    platform_family: Annotated[Open[ServerPlatformFamily] | None, Field(alias="platformFamily")] = None
    """Family of server hardware, such as `PROLIANT` or `ALLETRA`; null when unknown."""
    processor_vendor: Annotated[str | None, Field(alias="processorVendor")] = None
    """Brand and model of the processors in words; null when unknown."""
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    """Path of this object itself (self link), relative to the API host."""
    server_generation: Annotated[Open[ServerServerGeneration] | None, Field(alias="serverGeneration")] = None
    """Generation of the hardware; `UNKNOWN` if not recognized."""
    software_inventory: Annotated[list[SoftwareInventoryItem] | None, Field(alias="softwareInventory")] = None
    """Software installed on the server; null if not known."""
    state: ServerState | None = None
    """Connection, management and subscription state of the server."""
    tags: dict[str, str] | None = None
    """GreenLake tags of the server, as an object of names and values; may be null."""
    type: Literal["compute-ops-mgmt/server"] | str
    """Resource type; tells what kind of object it is."""
    updated_at: Annotated[AwareDatetime, Field(alias="updatedAt")]
    """When it was last changed, in UTC."""


class ServerCollection(Model):
    """A page of servers from the older API, 100 at most."""

    count: int
    """Number of items in this answer; how many the whole collection has is in `total`."""
    items: list[Server]
    """The objects on this page, in the order of `sort` where the operation has it."""
    offset: int
    """Position of the first returned item in the whole collection, counted from 0."""
    total: int
    """Number of items on all pages together, after filtering."""


class ServerCreateRequest(Model):
    """Adds a server through a secure gateway in the older API, by its BMC's login."""

    appliance: ServerCreateRequestAppliance | None = None
    """Secure gateway through which the server is to be reached."""
    hardware: ServerCreateRequestHardware | None = None
    """Where the iLO of the server is and how to log in to it."""


class ServerUpdateRequest(Model):
    """Changes to one or several servers in the older API: gateway, BMC login, iLO updates."""

    appliance: ServerUpdateRequestAppliance | None = None
    """Secure gateway through which the server is to be reached."""
    auto_ilo_fw_update: Annotated[bool | None, Field(alias="autoIloFwUpdate")] = True
    """Whether Compute Ops Management may update the iLO firmware of the server, and only
    that, by itself; the documented default is `true`.
    """
    hardware: ServerUpdateRequestHardware | None = None
    """Where the iLO of the server is and how to log in to it; may be null."""


class SubsetServerInventoryRequest(Model):
    """Which parts of a server's inventory to return in the older API; empty for all."""

    chassis: SubsetServerInventoryRequestChassis | None = None
    """Which facts about the chassis to return."""
    processor: SubsetServerInventoryRequestProcessor | None = None
    """The processors of the server, one entry each in `data`."""


class SubsetServerInventoryResponse(Model):
    """The picked parts of a server's inventory in the older API."""

    chassis: SubsetServerInventoryResponseChassis | None = None
    """The requested facts about the chassis."""
    processor: SubsetServerInventoryResponseProcessor | None = None
    """The processors of the server, one entry each in `data`."""
