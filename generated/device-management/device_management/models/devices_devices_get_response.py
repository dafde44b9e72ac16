"""Models of `devices_devices_get_response`.

Made by comgen, not to be edited.
"""

from enum import StrEnum
from typing import Annotated

from pydantic import AwareDatetime, Field

from .._runtime.model import Model, Open


class DeviceDetailAssignedState(StrEnum):
    """Where the device belongs: to a service, to a dedicated platform workspace, to an
    Activate configuration, or nowhere yet (`UNASSIGNED`, free to be assigned).
    """

    ASSIGNED_TO_ACTIVATE_CONFIG = "ASSIGNED_TO_ACTIVATE_CONFIG"
    ASSIGNED_TO_DEDICATED_PLATFORM = "ASSIGNED_TO_DEDICATED_PLATFORM"
    ASSIGNED_TO_SERVICE = "ASSIGNED_TO_SERVICE"
    UNASSIGNED = "UNASSIGNED"


class DeviceDetailCategory(StrEnum):
    """Broad kind of the device, derived from `deviceType`: network, storage or compute."""

    NETWORK = "NETWORK"
    STORAGE = "STORAGE"
    COMPUTE = "COMPUTE"


class DeviceDetailDeviceType(StrEnum):
    """Exact kind of the device, such as `COMPUTE`, `STORAGE`, `SWITCH`, `AP` (access point)
    or `GATEWAY`; `category` sums kinds up.
    """

    ALS = "ALS"
    AP = "AP"
    BLE = "BLE"
    COMPUTE = "COMPUTE"
    CONTROLLER = "CONTROLLER"
    DHCI_COMPUTE = "DHCI_COMPUTE"
    DHCI_STORAGE = "DHCI_STORAGE"
    EINAR = "EINAR"
    EINR = "EINR"
    GATEWAY = "GATEWAY"
    IAP = "IAP"
    LTE_MODEM = "LTE_MODEM"
    MC = "MC"
    STORAGE = "STORAGE"
    SWITCH = "SWITCH"
    NW_THIRD_PARTY = "NW_THIRD_PARTY"
    PCE = "PCE"
    SD_WAN_GW = "SD_WAN_GW"
    OPSRAMP_SAAS = "OPSRAMP_SAAS"
    SD_SAAS = "SD_SAAS"
    SENSOR = "SENSOR"
    BRIDGES = "BRIDGES"
    UNKNOWN = "UNKNOWN"


class DeviceDetailManagement(StrEnum):
    """Who manages the device, a managed service provider or its tenant; null for devices of
    an ordinary enterprise workspace.
    """

    MSP = "MSP"
    TENANT = "TENANT"


class DeviceDetailOwnership(StrEnum):
    """How the device came into the inventory: managed, billed by use (`FLEX`) or merely
    discovered.
    """

    MANAGED = "MANAGED"
    FLEX = "FLEX"
    DISCOVERED = "DISCOVERED"


class DeviceDetailSource(StrEnum):
    """Whether the device was put under management (`MANAGED`) or merely found (`DISCOVERED`)."""

    MANAGED = "MANAGED"
    DISCOVERED = "DISCOVERED"


class ResponseApplication(Model):
    """The service that manages a device."""

    id: str
    """Identifier (UUID) of the service."""
    resource_uri: Annotated[str, Field(alias="resourceUri")]
    """Path of the service in GreenLake's service catalogue."""


class ResponseContactType(StrEnum):
    """Whether the contact is a user of the workspace or not."""

    WORKSPACE_USER = "WORKSPACE-USER"
    NON_WORKSPACE_USER = "NON-WORKSPACE-USER"


class ResponseDedicatedPlatform(Model):
    """The dedicated platform workspace that a device is used in."""

    id: str
    """Identifier (UUID) of the dedicated platform workspace."""


class ResponseInUseWorkspaceId(Model):
    """The workspace that currently uses a device."""

    id: str
    """Identifier of the workspace, 32 hexadecimal digits without hyphens."""
    resource_uri: Annotated[str, Field(alias="resourceUri")]
    """Path of the workspace."""
    type: str
    """Kind of resource: `workspaces/workspace`."""


class ResponseLocation(Model):
    """Where a device stands: address, coordinates and the location's name."""

    city: str | None = None
    """City of the address."""
    country: str | None = None
    """Country of the address."""
    id: str
    """Identifier (UUID) of the location in GreenLake."""
    latitude: float | None = None
    """Geographic latitude of the location in degrees."""
    location_name: Annotated[str | None, Field(alias="locationName")] = None
    """Name of the location in the workspace."""
    location_source: Annotated[str | None, Field(alias="locationSource")] = None
    """Where the position data come from, such as `GPS`."""
    longitude: float | None = None
    """Geographic longitude of the location in degrees."""
    postal_code: Annotated[str | None, Field(alias="postalCode")] = None
    """Postal code of the address."""
    resource_uri: Annotated[str, Field(alias="resourceUri")]
    """Path of the location."""
    state: str | None = None
    """State or province of the address."""
    street_address: Annotated[str | None, Field(alias="streetAddress")] = None
    """Street and number of the address."""


class ResponseSubscriptionTier(StrEnum):
    """Tier of the subscription, such as `ENHANCED_PROLIANT`; the possible tiers depend on the
    kind of device.
    """

    BASIC_AP = "BASIC_AP"
    BASIC_SWITCH = "BASIC_SWITCH"
    SPECIAL = "SPECIAL"
    FOUNDATION_70_XX = "FOUNDATION_70XX"
    ADVANCE_70_XX = "ADVANCE_70XX"
    FOUNDATION_7005 = "FOUNDATION_7005"
    ADVANCE_7005 = "ADVANCE_7005"
    FOUNDATION_72_XX = "FOUNDATION_72XX"
    ADVANCE_72_XX = "ADVANCE_72XX"
    ADVANCE_90_XX_SEC = "ADVANCE_90XX_SEC"
    FOUNDATION_BASE_90_XX_SEC = "FOUNDATION_BASE_90XX_SEC"
    FOUNDATION_90_XX_SEC = "FOUNDATION_90XX_SEC"
    SDWAN_SECURITY = "SDWAN_SECURITY"
    DEVICE_PROFILING = "DEVICE_PROFILING"
    VGW_500_M = "VGW_500M"
    VGW_2_G = "VGW_2G"
    VGW_4_G = "VGW_4G"
    ANALYTICS = "ANALYTICS"
    NETWORK_ACCESS_CONTROL = "NETWORK_ACCESS_CONTROL"
    FOUNDATION_AP = "FOUNDATION_AP"
    ADVANCED_AP = "ADVANCED_AP"
    BRIDGE = "BRIDGE"
    FOUNDATION_BRIDGE = "FOUNDATION_BRIDGE"
    FOUNDATION_WLAN_GW = "FOUNDATION_WLAN_GW"
    FOUNDATION_SWITCH_6100 = "FOUNDATION_SWITCH_6100"
    FOUNDATION_SWITCH_6200 = "FOUNDATION_SWITCH_6200"
    FOUNDATION_SWITCH_6300 = "FOUNDATION_SWITCH_6300"
    FOUNDATION_SWITCH_6400 = "FOUNDATION_SWITCH_6400"
    FOUNDATION_SWITCH_8400 = "FOUNDATION_SWITCH_8400"
    FOUNDATION_SWITCH_8_XXX_9_XXX_10_XXX = "FOUNDATION_SWITCH_8XXX_9XXX_10XXX"
    ADVANCED_SWITCH_6100 = "ADVANCED_SWITCH_6100"
    ADVANCED_SWITCH_6200 = "ADVANCED_SWITCH_6200"
    ADVANCED_SWITCH_6300 = "ADVANCED_SWITCH_6300"
    ADVANCED_SWITCH_6400 = "ADVANCED_SWITCH_6400"
    ADVANCED_SWITCH_8400 = "ADVANCED_SWITCH_8400"
    ADVANCED_SWITCH_8_XXX_9_XXX_10_XXX = "ADVANCED_SWITCH_8XXX_9XXX_10XXX"
    ADVANCED_PROLIANT = "ADVANCED_PROLIANT"
    FOUNDATION_PROLIANT = "FOUNDATION_PROLIANT"
    STANDARD_PROLIANT = "STANDARD_PROLIANT"
    ENHANCED_PROLIANT = "ENHANCED_PROLIANT"
    FOUNDATION_SDFLEX = "FOUNDATION_SDFLEX"
    STANDARD_SDFLEX = "STANDARD_SDFLEX"
    ENHANCED_SDFLEX = "ENHANCED_SDFLEX"
    FOUNDATION_EDGELINE = "FOUNDATION_EDGELINE"
    STANDARD_EDGELINE = "STANDARD_EDGELINE"
    ENHANCED_EDGELINE = "ENHANCED_EDGELINE"
    FOUNDATION_VM_BACKUP = "FOUNDATION_VM_BACKUP"
    STANDARD_VM_BACKUP = "STANDARD_VM_BACKUP"
    ENHANCED_VM_BACKUP = "ENHANCED_VM_BACKUP"
    FOUNDATION_ZERTO = "FOUNDATION_ZERTO"
    FOUNDATION_ZERTO_LEGACY = "FOUNDATION_ZERTO_LEGACY"
    NO_TIER_ZERTO = "NO_TIER_ZERTO"
    FOUNDATION_SFM = "FOUNDATION_SFM"
    STANDARD_OVOPSMGMT = "STANDARD_OVOPSMGMT"
    ENHANCED_OVOPSMGMT = "ENHANCED_OVOPSMGMT"
    FOUNDATION_ALLETRA = "FOUNDATION_ALLETRA"
    STANDARD_ALLETRA = "STANDARD_ALLETRA"
    ENHANCED_ALLETRA = "ENHANCED_ALLETRA"
    ADVANCED_ALLETRA_4_K = "ADVANCED_ALLETRA_4K"
    STANDARD_ALLETRA_4_K = "STANDARD_ALLETRA_4K"
    ENHANCED_ALLETRA_4_K = "ENHANCED_ALLETRA_4K"
    MCP_BAAS = "MCP_BAAS"
    MCV_BAAS = "MCV_BAAS"
    MCB_BAAS = "MCB_BAAS"
    BCP_BAAS = "BCP_BAAS"
    BCV_BAAS = "BCV_BAAS"
    BCB_BAAS = "BCB_BAAS"
    GPP_BAAS = "GPP_BAAS"
    GPV_BAAS = "GPV_BAAS"
    GPB_BAAS = "GPB_BAAS"
    GPP_HCIAAS = "GPP_HCIAAS"
    GPB_HCIAAS = "GPB_HCIAAS"
    GPV_HCIAAS = "GPV_HCIAAS"
    EVP_HCIAAS = "EVP_HCIAAS"
    EVB_HCIAAS = "EVB_HCIAAS"
    EPP_HCIAAS = "EPP_HCIAAS"
    EPB_HCIAAS = "EPB_HCIAAS"
    BCP_HCIAAS = "BCP_HCIAAS"
    BCV_HCIAAS = "BCV_HCIAAS"
    BCB_HCIAAS = "BCB_HCIAAS"
    AFP_HCIAAS = "AFP_HCIAAS"
    AFB_HCIAAS = "AFB_HCIAAS"
    AFV_HCIAAS = "AFV_HCIAAS"
    HFP_HCIAAS = "HFP_HCIAAS"
    HFB_HCIAAS = "HFB_HCIAAS"
    HFV_HCIAAS = "HFV_HCIAAS"
    FOUNDATION_BLOCK_STORAGE = "FOUNDATION_BLOCK_STORAGE"
    FOUNDATION_HCI_MANAGER = "FOUNDATION_HCI_MANAGER"
    FOUNDATION_CARE_EMBEDDED = "FOUNDATION_CARE_EMBEDDED"
    FOUNDATION_CARE_PLUS_EMBEDDED = "FOUNDATION_CARE_PLUS_EMBEDDED"
    FOUNDATION_NW_THIRD_PARTY = "FOUNDATION_NW_THIRD_PARTY"
    ADVANCED_NW_THIRD_PARTY = "ADVANCED_NW_THIRD_PARTY"
    WLAN_ADVANCED_90_XX_SEC = "WLAN_ADVANCED_90XX_SEC"
    WLAN_ADVANCED_92_XX_SEC = "WLAN_ADVANCED_92XX_SEC"
    FOUNDATION_92_XX_SEC = "FOUNDATION_92XX_SEC"
    ADVANCED_92_XX_SEC = "ADVANCED_92XX_SEC"
    WLAN_ADVANCED_90_XX_70_XX = "WLAN_ADVANCED_90XX_70XX"
    WLAN_ADVANCED_92_XX_72_XX = "WLAN_ADVANCED_92XX_72XX"
    WLAN_ADVANCED_91_XX = "WLAN_ADVANCED_91XX"
    WLAN_ADVANCED_91_XX_SEC = "WLAN_ADVANCED_91XX_SEC"
    FOUNDATION_91_XX = "FOUNDATION_91XX"
    FOUNDATION_91_XX_SEC = "FOUNDATION_91XX_SEC"
    ADVANCED_91_XX = "ADVANCED_91XX"
    ADVANCED_91_XX_SEC = "ADVANCED_91XX_SEC"
    SMALL_VM_BACKUP = "SMALL_VM_BACKUP"
    MEDIUM_VM_BACKUP = "MEDIUM_VM_BACKUP"
    LARGE_VM_BACKUP = "LARGE_VM_BACKUP"
    XLARGE_VM_BACKUP = "XLARGE_VM_BACKUP"
    PRIVATE_CLOUD_ENTERPRISE = "PRIVATE_CLOUD_ENTERPRISE"
    STA = "STA"
    STB = "STB"
    STC = "STC"
    ES = "ES"
    PR = "PR"
    ET = "ET"
    ST = "ST"
    FOUNDATION_MLDE = "FOUNDATION_MLDE"
    FOUNDATION_SENSOR_CLOUD = "FOUNDATION_SENSOR_CLOUD"
    FOUNDATION_SENSOR_LTE = "FOUNDATION_SENSOR_LTE"
    FOUNDATION_ZEBRA_AGENT_CLOUD = "FOUNDATION_ZEBRA_AGENT_CLOUD"
    FOUNDATION_AGENT_CLOUD = "FOUNDATION_AGENT_CLOUD"
    SDWAN_FO_EC_HUB = "SDWAN_FO_EC_HUB"
    SDWAN_AD_EC_HUB = "SDWAN_AD_EC_HUB"
    FOUNDATION_STORAGE = "FOUNDATION_STORAGE"
    FOUNDATION_EZMERAL_K8_S = "FOUNDATION_EZMERAL_K8S"
    ONPREM_SERVICE = "ONPREM_SERVICE"
    FOUNDATION_SUPER_COMPUTING = "FOUNDATION_SUPER_COMPUTING"
    HPE_ALLETRA_STORAGE_MP_B10000_SOFTWARE_AND_SUPPORT_SAAS = (
        "HPE_ALLETRA_STORAGE_MP_B10000_SOFTWARE_AND_SUPPORT_SAAS"
    )
    CENTRAL_OPSRAMP_EXTENSION = "CENTRAL_OPSRAMP_EXTENSION"
    OPSRAMP_INTEGRATIONS = "OPSRAMP_INTEGRATIONS"
    UNKNOWN = "UNKNOWN"


class ResponseSupportLevel(Model):
    """A level of support for a device, with its term and its rank among levels."""

    contract_level: Annotated[str | None, Field(alias="contractLevel")] = None
    """Finer name of the support level, for display."""
    contract_level_rank: Annotated[int | None, Field(alias="contractLevelRank")] = None
    """Order of the contract level within its support level; the lower, the better."""
    end_date: Annotated[AwareDatetime | None, Field(alias="endDate")] = None
    """When the support level ends, in UTC."""
    service_level: Annotated[str | None, Field(alias="serviceLevel")] = None
    """Name of the support level."""
    service_level_rank: Annotated[int | None, Field(alias="serviceLevelRank")] = None
    """Order of the support level; the lower, the better."""
    start_date: Annotated[AwareDatetime | None, Field(alias="startDate")] = None
    """When the support level begins, in UTC."""


class ResponseWarranty(Model):
    """Support a device is entitled to: the level that counts now and all levels."""

    country: str | None = None
    """Country the warranty is registered for."""
    current_support_level: Annotated[ResponseSupportLevel | None, Field(alias="currentSupportLevel")] = None
    """The support level in force for the device."""
    support_levels: Annotated[list[ResponseSupportLevel] | None, Field(alias="supportLevels")] = None
    """All support levels the device has or had."""


class ResponseContact(Model):
    """Whom to contact about a device.

    For a workspace user only the reference is filled, for others only name, e-mail and telephone.
    """

    email: str | None = None
    """E-mail address of the contact."""
    first_name: Annotated[str | None, Field(alias="firstName")] = None
    """Given name of the contact."""
    id: str | None = None
    """Identifier (UUID) of the workspace user; absent for other contacts."""
    last_name: Annotated[str | None, Field(alias="lastName")] = None
    """Family name of the contact."""
    phone_number: Annotated[str | None, Field(alias="phoneNumber")] = None
    """Telephone number of the contact."""
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    """Path of the workspace user; absent for other contacts."""
    type: Open[ResponseContactType] | None = None
    """Whether the contact is a user of the workspace or not."""


class ResponseSubscription(Model):
    """A subscription applied to a device: its key, tier and term."""

    end_time: Annotated[AwareDatetime | None, Field(alias="endTime")] = None
    """When the subscription ends, in UTC."""
    id: str
    """Identifier (UUID) of the subscription."""
    key: str | None = None
    """The subscription key, as bought and entered; `id` is the technical identifier."""
    resource_uri: Annotated[str, Field(alias="resourceUri")]
    """Path of the subscription."""
    start_time: Annotated[AwareDatetime | None, Field(alias="startTime")] = None
    """When the subscription begins, in UTC."""
    tier: Open[ResponseSubscriptionTier] | None = None
    """Tier of the subscription, such as `ENHANCED_PROLIANT`; the possible tiers depend on the
    kind of device.
    """


class DeviceDetail(Model):
    """A device in the inventory of a GreenLake workspace: server, storage, network or other.

    Shows what the device is, which service and subscription it has, where it stands and how long it
    is supported.
    """

    application: ResponseApplication | None = None
    """Service that manages the device, such as Compute Ops Management."""
    archived: bool | None = None
    """Whether the device was archived, that is, taken out of service but kept in the
    inventory.
    """
    assigned_state: Annotated[Open[DeviceDetailAssignedState] | None, Field(alias="assignedState")] = None
    """Where the device belongs: to a service, to a dedicated platform workspace, to an
    Activate configuration, or nowhere yet (`UNASSIGNED`, free to be assigned).
    """
    billing_account_id: Annotated[str | None, Field(alias="billingAccountId")] = None
    """Account to which a Flex device is billed."""
    billing_account_name: Annotated[str | None, Field(alias="billingAccountName")] = None
    """Name of the account to which a Flex device is billed."""
    billing_tier: Annotated[str | None, Field(alias="billingTier")] = None
    """Tier at which a Flex device is billed."""
    category: Open[DeviceDetailCategory] | None = None
    """Broad kind of the device, derived from `deviceType`: network, storage or compute."""
    contact: ResponseContact | None = None
    """Whom to contact about the device: for a workspace user a reference, for anyone else
    name, e-mail and telephone.
    """
    created_at: Annotated[AwareDatetime | None, Field(alias="createdAt")] = None
    """When the device came into the inventory, in UTC."""
    dedicated_platform_workspace: Annotated[
        ResponseDedicatedPlatform | None, Field(alias="dedicatedPlatformWorkspace")
    ] = None
    """Dedicated platform workspace in which the device is used, if any."""
    device_name: Annotated[str | None, Field(alias="deviceName")] = None
    """Host name of the device, for servers that of the iLO."""
    device_type: Annotated[Open[DeviceDetailDeviceType] | None, Field(alias="deviceType")] = None
    """Exact kind of the device, such as `COMPUTE`, `STORAGE`, `SWITCH`, `AP` (access point)
    or `GATEWAY`; `category` sums kinds up.
    """
    id: str
    """Identifier (UUID) of the device, needed to change it; not the identifier Compute Ops
    Management uses for a server.
    """
    in_use_workspace: Annotated[ResponseInUseWorkspaceId | None, Field(alias="inUseWorkspace")] = None
    """Workspace that uses the device at present; null for accounts of managed service
    providers.
    """
    is_flex: Annotated[bool | None, Field(alias="isFlex")] = None
    """Whether the device has a Flex subscription, that is, is billed by use."""
    location: ResponseLocation | None = None
    """Where the device stands, as known to the workspace."""
    mac_address: Annotated[str | None, Field(alias="macAddress")] = None
    """MAC address, six pairs of hexadecimal digits with colons; what a network device is
    claimed by.
    """
    make: str | None = None
    """Manufacturer of the device, such as `HPE`."""
    management: Open[DeviceDetailManagement] | None = None
    """Who manages the device, a managed service provider or its tenant; null for devices of
    an ordinary enterprise workspace.
    """
    manufactured_date: Annotated[AwareDatetime | None, Field(alias="manufacturedDate")] = None
    """When the device was made, in UTC."""
    model: str | None = None
    """Hardware model of the device."""
    ownership: Open[DeviceDetailOwnership] | None = None
    """How the device came into the inventory: managed, billed by use (`FLEX`) or merely
    discovered.
    """
    part_number: Annotated[str, Field(alias="partNumber")]
    """Product (part) number as printed on the device; with the serial number it identifies a
    server or storage device.
    """
    region: str | None = None
    """Region in which the device's service runs, such as `us-west`."""
    secondary_name: Annotated[str | None, Field(alias="secondaryName")] = None
    """Second host name of the device, for servers that of the operating system."""
    serial_number: Annotated[str, Field(alias="serialNumber")]
    """Serial number as printed on the device."""
    source: Open[DeviceDetailSource] | None = None
    """Whether the device was put under management (`MANAGED`) or merely found (`DISCOVERED`)."""
    subscription: list[ResponseSubscription] | None = None
    """Subscriptions applied to the device."""
    subscription_category: Annotated[str | None, Field(alias="subscriptionCategory")] = None
    """Platform for which the subscription is meant, such as `ProLiant`; only servers have it."""
    tags: dict[str, str] | None = None
    """Tags of the device, as pairs of name and value."""
    tenant_workspace_id: Annotated[str | None, Field(alias="tenantWorkspaceId")] = None
    """Workspace of the tenant that has the device; only where a managed service provider owns
    devices and subscriptions on behalf of its customers.
    """
    type: str
    """Kind of resource: `devices/device`."""
    updated_at: Annotated[AwareDatetime | None, Field(alias="updatedAt")] = None
    """When the device was last changed, in UTC."""
    warranty: ResponseWarranty | None = None
    """Support the device is entitled to."""


class DevicesGetResponse(Model):
    """A page of devices."""

    count: int
    """Number of items in this page."""
    items: list[DeviceDetail]
    """The items of this page."""
    offset: int | None = None
    """Number of items skipped before this page."""
    total: int | None = None
    """Number of items in all pages that match the filter."""
