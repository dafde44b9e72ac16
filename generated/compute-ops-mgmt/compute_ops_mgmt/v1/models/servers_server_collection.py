"""Models of `v1.servers_server_collection`.

Made by comgen, not to be edited.
"""

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import AwareDatetime, Field

from ..._runtime.model import Model, Open
from ...models.servers import HealthState, RedundancyState


class FirmwareInventoryItem(Model):
    """A firmware component found on a server, with its version and where it sits."""

    device_context: Annotated[str | None, Field(alias="deviceContext")] = None
    """Where in the server the component sits, such as a slot or the system board."""
    name: str | None = None
    """Firmware component, as iLO lists it."""
    version: str | None = None
    """Firmware version that the component runs, in the vendor's own notation."""


class FirmwareInventoryUpdateStatus(StrEnum):
    """How the update of the component went; `SKIPPED` and `NOT_UPDATED` ones kept their
    version.
    """

    OK = "OK"
    FAILED = "FAILED"
    SKIPPED = "SKIPPED"
    NOT_UPDATED = "NOT_UPDATED"


class ServerAppliance(Model):
    """The OneView or secure gateway appliance between the server and Compute Ops Management;
    its values are null for a directly connected server.
    """

    appliance_id: Annotated[str | None, Field(alias="applianceId")] = None
    """Identifier of the appliance that the server connects through; null when it connects
    directly.
    """
    appliance_uri: Annotated[str | None, Field(alias="applianceUri")] = None
    """Path of the appliance that the server connects through, ending in `oneview+` or
    `gateway+` and its UUID; null when it connects directly.
    """


class ServerConnectionType(StrEnum):
    """How the server reaches Compute Ops Management: straight from iLO (`DIRECT`), through a
    OneView appliance (`ONEVIEW`) or a secure gateway (`GATEWAY`), or with stored
    credentials of its management processor (`CREDENTIAL`), which suits hardware of other
    makers too; may be null.
    """

    DIRECT = "DIRECT"
    ONEVIEW = "ONEVIEW"
    GATEWAY = "GATEWAY"
    CREDENTIAL = "CREDENTIAL"


class ServerDeviceClaimType(StrEnum):
    """How the server came into the workspace: zero-touch provisioning (`ZTP`), by hand
    (`MANUAL`), through a link (`MAGICLINK`) or `UNKNOWN`; null when not recorded.
    """

    ZTP = "ZTP"
    MANUAL = "MANUAL"
    MAGICLINK = "MAGICLINK"
    UNKNOWN = "UNKNOWN"


class ServerHardwareBmcUserDefined(Model):
    """Address and credentials of the management processor for a server reached through a
    secure gateway; may be null.
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

    air_filter: Annotated[Open[HealthState] | None, Field(alias="airFilter")] = None
    """Health of the air filter."""
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


class ServerLastFirmwareUpdateBundleUpdateMethod(StrEnum):
    """How the last update handled the bundle: `Update` applied it at once, `Stage` laid it
    ready for the next restart of the server; null when unknown.
    """

    UPDATE = "Update"
    STAGE = "Stage"


class ServerLastFirmwareUpdateStatus(StrEnum):
    """Outcome of the last firmware update as a whole."""

    OK = "OK"
    FAILED = "FAILED"
    SKIPPED = "SKIPPED"
    NOT_UPDATED = "NOT_UPDATED"


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
    SDFLEX280 = "SDFLEX280"
    ALLETRA = "ALLETRA"
    EDGELINE = "EDGELINE"
    DMTF = "DMTF"


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

    STANDARD = "STANDARD"
    ENHANCED = "ENHANCED"
    ADVANCED = "ADVANCED"


class SoftwareInventoryItem(Model):
    """A piece of software found on a server, with its version and where it belongs."""

    device_context: Annotated[str | None, Field(alias="deviceContext")] = None
    """Where in the server the component sits, such as a slot or the system board."""
    name: str | None = None
    """Software package installed on the server."""
    version: str | None = None
    """Version of the installed software package."""


class FirmwareInventoryUpdate(Model):
    """What became of one component in a server's latest firmware update.

    `SKIPPED` mostly means it was up to date; `NOT_UPDATED` that the job left it alone.
    """

    name: str | None = None
    """Firmware component that the update dealt with."""
    status: Open[FirmwareInventoryUpdateStatus] | None = None
    """How the update of the component went; `SKIPPED` and `NOT_UPDATED` ones kept their
    version.
    """
    version: str | None = None
    """Firmware version to which the component was updated."""


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
    model: str | None = None
    """Generation of the management processor, such as `iLO 5`; null when unknown."""
    user_defined: Annotated[ServerHardwareBmcUserDefined | None, Field(alias="userDefined")] = None
    """Address and credentials of the management processor for a server reached through a
    secure gateway; may be null.
    """
    version: str | None = None
    """Generation and firmware version of the management processor, such as `iLO 5 v2.72`;
    null when unknown.
    """


class ServerLastFirmwareUpdate(Model):
    """What the last firmware update tried to install and how it ended; null if there was
    none.
    """

    attempted_at: Annotated[AwareDatetime | None, Field(alias="attemptedAt")] = None
    """When the last firmware update job was tried, in UTC."""
    attempted_baseline_uri: Annotated[str | None, Field(alias="attemptedBaselineUri")] = None
    """Path of the firmware bundle that the last update tried to install; null when unknown."""
    bundle_update_method: Annotated[
        Open[ServerLastFirmwareUpdateBundleUpdateMethod] | None, Field(alias="bundleUpdateMethod")
    ] = None
    """How the last update handled the bundle: `Update` applied it at once, `Stage` laid it
    ready for the next restart of the server; null when unknown.
    """
    completed_at: Annotated[AwareDatetime | None, Field(alias="completedAt")] = None
    """When the last firmware update finished, in UTC; null as long as it has not."""
    downgrade: bool | None = None
    """Whether the last update was allowed to install older firmware over newer; null when
    unknown.
    """
    firmware_inventory_updates: Annotated[
        list[FirmwareInventoryUpdate] | None, Field(alias="firmwareInventoryUpdates")
    ] = None
    """Components that the last firmware update touched."""
    install_sw_drivers: Annotated[bool | None, Field(alias="installSwDrivers")] = None
    """Whether the last update included software and drivers for the operating system; null
    when unknown.
    """
    power_off: Annotated[bool | None, Field(alias="powerOff")] = None
    """Whether the server was switched off once the firmware update had finished; null when
    unknown.
    """
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
    subscription_key: Annotated[str | None, Field(alias="subscriptionKey")] = None
    """Key of the GreenLake subscription that covers the server; null if it has none."""
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
    manufacturer: str | None = None
    """Company that made the server."""
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


class Server(Model):
    """A server: hardware, health, firmware, operating system and connection.

    Unlike `v1beta2` it shows how the server connects (`connectionType`, `appliance`) and how it was
    onboarded.
    """

    appliance: ServerAppliance | None = None
    """The OneView or secure gateway appliance between the server and Compute Ops Management;
    its values are null for a directly connected server.
    """
    auto_ilo_fw_update: Annotated[bool | None, Field(alias="autoIloFwUpdate")] = None
    """Whether Compute Ops Management may update the iLO firmware of the server, and only
    that, by itself.
    """
    bios_family: Annotated[str | None, Field(alias="biosFamily")] = None
    """BIOS of the server, given by family or version; null when unknown."""
    connection_type: Annotated[Open[ServerConnectionType] | None, Field(alias="connectionType")] = None
    """How the server reaches Compute Ops Management: straight from iLO (`DIRECT`), through a
    OneView appliance (`ONEVIEW`) or a secure gateway (`GATEWAY`), or with stored
    credentials of its management processor (`CREDENTIAL`), which suits hardware of other
    makers too; may be null.
    """
    created_at: Annotated[AwareDatetime | None, Field(alias="createdAt")] = None
    """When it was created, in UTC."""
    device_claim_type: Annotated[Open[ServerDeviceClaimType] | None, Field(alias="deviceClaimType")] = None
    """How the server came into the workspace: zero-touch provisioning (`ZTP`), by hand
    (`MANUAL`), through a link (`MAGICLINK`) or `UNKNOWN`; null when not recorded.
    """
    firmware_bundle_uri: Annotated[str | None, Field(alias="firmwareBundleUri")] = None
    """Path of the firmware bundle assigned to the server; null when none is. Some observed
    answers lack the leading `/compute-ops-mgmt`.
    """
    firmware_inventory: Annotated[list[FirmwareInventoryItem] | None, Field(alias="firmwareInventory")] = None
    """Firmware components installed in the server, with their versions; null when not
    collected.
    """
    generation: int | None = None
    """Counter that grows with every change of the object; where `If-Match` is accepted, this
    number in double quotes is its value.
    """
    hardware: ServerHardware | None = None
    """Hardware of the server: what identifies it, its power state, health and iLO."""
    host: ServerHost | None = None
    """What the server's operating system reports about itself; null when unknown."""
    id: str | None = None
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
    """Power state of the server when the complete inventory was last collected."""
    last_server_log_collection_at: Annotated[
        AwareDatetime | None, Field(alias="lastServerLogCollectionAt")
    ] = None
    """When the logs (AHS) of the server were last collected, in UTC; null if they never were."""
    maintenance_mode: Annotated[bool | None, Field(alias="maintenanceMode")] = None
    """True while the server is in maintenance mode."""
    managed_by: Annotated[str | None, Field(alias="managedBy")] = None
    """Third-party system that manages the server, such as `Nutanix`; null when none is known."""
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
    type: Literal["compute-ops-mgmt/server"] | str | None = None
    """Resource type; tells what kind of object it is."""
    updated_at: Annotated[AwareDatetime | None, Field(alias="updatedAt")] = None
    """When it was last changed, in UTC."""


class ServerCollection(Model):
    """A page of servers, 100 at most."""

    count: int
    """Number of items in this answer; how many the whole collection has is in `total`."""
    items: list[Server]
    """The objects on this page, in the order of `sort` where the operation has it."""
    offset: int
    """Position of the first returned item in the whole collection, counted from 0."""
    total: int
    """Number of items on all pages together, after filtering."""
