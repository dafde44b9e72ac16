"""Models of `v1beta1.settings`.

Made by comgen, not to be edited.
"""

from enum import StrEnum
from typing import Annotated, Any, Literal

from pydantic import AwareDatetime, Field
from typing_extensions import TypeAliasType

from ..._runtime.model import Model, Open
from ...models.common import ExternalStorageHostOS
from ...models.settings import SettingOperationStatus
from ...v1beta1.models.common import (
    OveApplianceSettingsAnyGlobalSettings,
    OveApplianceSettingsAnyNotifications,
    OveApplianceSettingsAnyProxy,
    OveApplianceSettingsAnyRemoteSupport,
    OveApplianceSettingsAnySecurity,
    OveApplianceSettingsAnySnmp,
    OveApplianceSettingsAnyTimeAndLocale,
    OveApplianceSettingsAnyUpdates,
)


class OveApplianceSettingsSynergyGlobalSettingsInterconnectManagerNtpSource(StrEnum):
    """Where the interconnects get their time from: the OneView appliance (`APPLIANCE`) or
    external NTP servers (`EXTERNAL_NTP_SERVERS`).
    """

    APPLIANCE = "APPLIANCE"
    EXTERNAL_NTP_SERVERS = "EXTERNAL_NTP_SERVERS"


class OveApplianceSettingsSynergyGlobalSettingsReservedVlanRange(Model):
    """Contiguous VLAN IDs that the appliance keeps for internal use; external networks cannot
    have them.
    """

    length: int | None = None
    """How many VLAN identifiers the reserved range holds: 60 to 128, or 0 except on embedded
    platforms. `start` plus this number is at most 4095.
    """
    start: int | None = None
    """Lowest VLAN ID of the reserved range, 1 to 4094; of no meaning if `length` is 0."""
    vlan_range: Annotated[str | None, Field(alias="vlanRange")] = None
    """VLAN IDs as text made up of single values and ranges."""


class OveApplianceSoftwareSynergy(Model):
    """Content of an `OVE_SOFTWARE_SYNERGY` setting in the older API.

    The identifier is that of a `v1beta1` appliance firmware bundle.
    """

    appliance_firmware_id: Annotated[str, Field(alias="applianceFirmwareId")]
    """Identifier of the appliance software to install: the `id` of an entry in
    `/compute-ops-mgmt/v1beta1/appliance-firmware-bundles`.
    """


class OveApplianceSoftwareVm(Model):
    """Content of an `OVE_SOFTWARE_VM` setting in the older API.

    The identifier is that of a `v1beta1` appliance firmware bundle.
    """

    appliance_firmware_id: Annotated[str, Field(alias="applianceFirmwareId")]
    """Identifier of the appliance software to install: the `id` of an entry in
    `/compute-ops-mgmt/v1beta1/appliance-firmware-bundles`.
    """


class OveServerTemplatesDataItemTemplatesItem(Model):
    """An item of `templates`: Server profile templates to copy, each by its OneView URI."""

    uri: str | None = None
    """URI of the server profile template on its OneView appliance, below `/rest`."""


class SettingBIOSRedfishData(Model):
    """BIOS settings in Redfish form: `Attributes` maps BIOS attribute names to values."""

    attributes: Annotated[dict[str, Any] | None, Field(alias="Attributes")] = None
    """BIOS attributes by name, each with the wanted value; HPE's Redfish reference of the iLO
    generation lists them under the `Bios` resource.
    """


class SettingExternalStorage(Model):
    """Content of an `EXTERNAL_STORAGE` setting in the older API, same as in `v1`."""

    external_storage_host_os: Annotated[Open[ExternalStorageHostOS], Field(alias="externalStorageHostOs")]
    """Operating system with which the hosts are created in HPE's Data Services Cloud Console."""


class SettingFirmwareComponentExclusionsItemComponentsToExcludeArrayItem(Model):
    """An item of `array`: Components of the category that updates leave alone: the text
    `ALL`, or a list of components by name and target.
    """

    name: str | None = None
    """Name of a component to leave out of firmware updates, as in the bundle's details."""
    target: str | None = None
    """Identifier of the device kind to exclude, a GUID, taken from `Target` in the details of
    the firmware bundle.
    """


class SettingILOAttributesAccountService(Model):
    """Values written to the Redfish resource `/redfish/v1/AccountService`: password rules of
    iLO and its reaction to failed logins.
    """

    auth_failure_logging_threshold: Annotated[int | None, Field(alias="AuthFailureLoggingThreshold")] = 3
    """Number of failed logins after which iLO writes a log entry; 3 by default."""
    enforce_password_complexity: Annotated[bool | None, Field(alias="EnforcePasswordComplexity")] = True
    """Whether iLO insists on complex passwords when one is set or changed; on by default."""
    min_password_length: Annotated[int | None, Field(alias="MinPasswordLength")] = 8
    """Fewest characters that iLO accepts in the password of a local account; 8 by default."""


class SettingILOAttributesField1(Model):
    """Values written to the Redfish resource `/redfish/v1/Managers/1/`: general settings of
    iLO itself.
    """

    required_login_fori_lorbsu: Annotated[bool | None, Field(alias="RequiredLoginForiLORBSU")] = True
    """Whether users must log in before they reach the iLO configuration utility at server
    start; on by default.
    """


class SettingILOAttributesNetworkProtocol(Model):
    """Values written to the Redfish resource `/redfish/v1/Managers/1/NetworkProtocol`; here
    only IPMI over LAN.
    """

    ipmi_protocol_enabled: Annotated[bool | None, Field(alias="IPMI_ProtocolEnabled")] = False
    """Whether iLO answers IPMI over LAN; off by default."""


class SettingILOAttributesSecurityService(Model):
    """Values written to the Redfish resource `/redfish/v1/Managers/1/SecurityService/`; here
    only `GlobalComponentIntegrity`.
    """

    global_component_integrity: Annotated[str | None, Field(alias="GlobalComponentIntegrity")] = "Enabled"
    """Whether iLO takes the SPDM authentication of components into account or ignores the
    results; `Enabled` by default.
    """


class SettingILOAttributesSnmpService(Model):
    """Values written to the Redfish resource `/redfish/v1/Managers/1/SnmpService`; here only
    `SNMPv1Enabled`.
    """

    snm_pv1_enabled: Annotated[bool | None, Field(alias="SNMPv1Enabled")] = False
    """Whether iLO uses SNMPv1 for requests or traps; off by default."""


class SettingMultiVolumeStorageVolumesItemDriveTechnology(StrEnum):
    """Type of drive to build the volume from; null takes the first type of which there are
    enough drives.
    """

    SAS_HDD = "SAS_HDD"
    SAS_SSD = "SAS_SSD"
    SATA_HDD = "SATA_HDD"
    SATA_SSD = "SATA_SSD"
    NVME_SSD = "NVME_SSD"


class SettingMultiVolumeStorageVolumesItemRaidType(StrEnum):
    """RAID level of the volume, which also decides how many drives it needs at least."""

    RAID0 = "RAID0"
    RAID1 = "RAID1"
    RAID1_TRIPLE = "RAID1_TRIPLE"
    RAID10 = "RAID10"
    RAID10_TRIPLE = "RAID10_TRIPLE"
    RAID5 = "RAID5"
    RAID50 = "RAID50"
    RAID6 = "RAID6"
    RAID60 = "RAID60"


class SettingMultiVolumeStorageVolumesItemReadCachePolicy(StrEnum):
    """Whether and how the controller reads ahead on the volume; null leaves the choice to the
    controller.
    """

    READ_AHEAD = "READ_AHEAD"
    ADAPTIVE_READ_AHEAD = "ADAPTIVE_READ_AHEAD"
    OFF = "OFF"


class SettingMultiVolumeStorageVolumesItemWriteCachePolicy(StrEnum):
    """How the controller caches writes to the volume; `UNPROTECTED_WRITE_BACK` risks data on
    power loss. Null leaves the choice to the controller.
    """

    PROTECTED_WRITE_BACK = "PROTECTED_WRITE_BACK"
    UNPROTECTED_WRITE_BACK = "UNPROTECTED_WRITE_BACK"
    WRITE_THROUGH = "WRITE_THROUGH"
    OFF = "OFF"


class SettingOSOsType(StrEnum):
    """Operating system family that the setting installs; `CUSTOM`, where offered, stands for
    any other.
    """

    MICROSOFT_WINDOWS = "MICROSOFT_WINDOWS"
    VMWARE_ESXI = "VMWARE_ESXI"
    RHEL = "RHEL"
    SUSE_LINUX = "SUSE_LINUX"
    UBUNTU_LINUX = "UBUNTU_LINUX"
    CUSTOM = "CUSTOM"


class SettingSingleVolumeStorageRaidType(StrEnum):
    """RAID level of the volume."""

    RAID0 = "RAID0"
    RAID1 = "RAID1"
    RAID5 = "RAID5"


class SettingsCreateRequestCategory(StrEnum):
    """What the settings are about: `BIOS`, `EXTERNAL_STORAGE`, `FIRMWARE`, `ILO`, `OS` or
    `STORAGE` of servers, or one of the `OVE_…` categories for OneView appliances.
    Determines the shape of `settings`.
    """

    BIOS = "BIOS"
    EXTERNAL_STORAGE = "EXTERNAL_STORAGE"
    FIRMWARE = "FIRMWARE"
    ILO = "ILO"
    OS = "OS"
    STORAGE = "STORAGE"
    OVE_APPLIANCE_SETTINGS_ANY = "OVE_APPLIANCE_SETTINGS_ANY"
    OVE_APPLIANCE_SETTINGS_SYNERGY = "OVE_APPLIANCE_SETTINGS_SYNERGY"
    OVE_SERVER_TEMPLATES_SYNERGY = "OVE_SERVER_TEMPLATES_SYNERGY"
    OVE_SERVER_TEMPLATES_VM = "OVE_SERVER_TEMPLATES_VM"
    OVE_SOFTWARE_VM = "OVE_SOFTWARE_VM"
    OVE_SOFTWARE_SYNERGY = "OVE_SOFTWARE_SYNERGY"


class SettingsResponseCategory(StrEnum):
    """What the settings are about: `BIOS`, `EXTERNAL_STORAGE`, `FIRMWARE`, `ILO`, `OS` or
    `STORAGE` of servers, or one of the `OVE_…` categories for OneView appliances.
    Determines the shape of `settings`.
    """

    BIOS = "BIOS"
    EXTERNAL_STORAGE = "EXTERNAL_STORAGE"
    FIRMWARE = "FIRMWARE"
    ILO = "ILO"
    OS = "OS"
    STORAGE = "STORAGE"
    OVE_APPLIANCE_SETTINGS_ANY = "OVE_APPLIANCE_SETTINGS_ANY"
    OVE_APPLIANCE_SETTINGS_SYNERGY = "OVE_APPLIANCE_SETTINGS_SYNERGY"
    OVE_SERVER_TEMPLATES_SYNERGY = "OVE_SERVER_TEMPLATES_SYNERGY"
    OVE_SERVER_TEMPLATES_VM = "OVE_SERVER_TEMPLATES_VM"
    OVE_SOFTWARE_VM = "OVE_SOFTWARE_VM"
    OVE_SOFTWARE_SYNERGY = "OVE_SOFTWARE_SYNERGY"


class OveApplianceSettingsSynergyGlobalSettings(Model):
    """Synergy settings of a OneView appliance: reserved VLANs, interconnects' NTP source."""

    interconnect_manager_ntp_source: Annotated[
        Open[OveApplianceSettingsSynergyGlobalSettingsInterconnectManagerNtpSource] | None,
        Field(alias="interconnectManagerNtpSource"),
    ] = None
    """Where the interconnects get their time from: the OneView appliance (`APPLIANCE`) or
    external NTP servers (`EXTERNAL_NTP_SERVERS`).
    """
    reserved_vlan_range: Annotated[
        OveApplianceSettingsSynergyGlobalSettingsReservedVlanRange | None, Field(alias="reservedVlanRange")
    ] = None
    """Contiguous VLAN IDs that the appliance keeps for internal use; external networks cannot
    have them.
    """


class OveServerTemplatesDataItem(Model):
    """An item of `data`: OneView appliances, each with the server templates to take from it."""

    appliance_id: Annotated[str | None, Field(alias="applianceId")] = None
    """Identifier (UUID) of the OneView appliance or secure gateway concerned."""
    templates: list[OveServerTemplatesDataItemTemplatesItem] | None = None
    """Server profile templates to copy, each by its OneView URI."""


class SettingBIOS(Model):
    """Content of a `BIOS` setting in the older API, same as in `v1`."""

    enable_custom_workload_profile: Annotated[bool | None, Field(alias="enableCustomWorkloadProfile")] = None
    """When true, BIOS settings are applied in two steps: first the workload profile named in
    `Attributes`, then after a restart all of `Attributes` under the profile `Custom`.
    False by default.
    """
    redfish_data: Annotated[SettingBIOSRedfishData | None, Field(alias="redfishData")] = None
    """BIOS settings in Redfish form: `Attributes` maps BIOS attribute names to values."""


class SettingFirmwareComponentExclusionsItem(Model):
    """An item of `componentExclusions`: Firmware components that updates leave alone, by
    category.
    """

    component_category: Annotated[str | None, Field(alias="componentCategory")] = None
    """Category of firmware to leave out of updates, such as `STORAGE_DRIVES` or
    `NETWORKING_ADAPTERS`.
    """
    components_to_exclude: Annotated[
        str | list[SettingFirmwareComponentExclusionsItemComponentsToExcludeArrayItem] | None,
        Field(alias="componentsToExclude"),
    ] = None
    """Components of the category that updates leave alone: the text `ALL`, or a list of
    components by name and target.
    """


class SettingILOAttributes(Model):
    """Values of the iLO settings, sorted by the Redfish resource they are written to;
    readable here, but not open to change.
    """

    field_1: Annotated[SettingILOAttributesField1 | None, Field(alias="1")] = None
    """Values written to the Redfish resource `/redfish/v1/Managers/1/`: general settings of
    iLO itself.
    """
    account_service: Annotated[SettingILOAttributesAccountService | None, Field(alias="AccountService")] = (
        None
    )
    """Values written to the Redfish resource `/redfish/v1/AccountService`: password rules of
    iLO and its reaction to failed logins.
    """
    network_protocol: Annotated[
        SettingILOAttributesNetworkProtocol | None, Field(alias="NetworkProtocol")
    ] = None
    """Values written to the Redfish resource `/redfish/v1/Managers/1/NetworkProtocol`; here
    only IPMI over LAN.
    """
    security_service: Annotated[
        SettingILOAttributesSecurityService | None, Field(alias="SecurityService")
    ] = None
    """Values written to the Redfish resource `/redfish/v1/Managers/1/SecurityService/`; here
    only `GlobalComponentIntegrity`.
    """
    snmp_service: Annotated[SettingILOAttributesSnmpService | None, Field(alias="SnmpService")] = None
    """Values written to the Redfish resource `/redfish/v1/Managers/1/SnmpService`; here only
    `SNMPv1Enabled`.
    """


class SettingMultiVolumeStorageVolumesItem(Model):
    """An item of `volumes`: Definitions of the volumes that are created when the setting is
    applied to a server.
    """

    capacity_in_gi_b: Annotated[int | None, Field(alias="capacityInGiB")] = None
    """Size of the volume in GiB; null takes all the space of its drives."""
    drive_count: Annotated[int | None, Field(alias="driveCount")] = None
    """How many drives the volume spans; null takes the fewest that `raidType` allows."""
    drive_technology: Annotated[
        Open[SettingMultiVolumeStorageVolumesItemDriveTechnology] | None, Field(alias="driveTechnology")
    ] = None
    """Type of drive to build the volume from; null takes the first type of which there are
    enough drives.
    """
    id: str | None = None
    """UUID that tells the volumes of the setting apart, also when it is applied; generated on
    creation if omitted or null.
    """
    io_perf_mode_enabled: Annotated[bool | None, Field(alias="ioPerfModeEnabled")] = None
    """Whether the volume uses the controller's I/O performance mode; null leaves the choice
    to the storage controller.
    """
    raid_type: Annotated[Open[SettingMultiVolumeStorageVolumesItemRaidType], Field(alias="raidType")]
    """RAID level of the volume, which also decides how many drives it needs at least."""
    read_cache_policy: Annotated[
        Open[SettingMultiVolumeStorageVolumesItemReadCachePolicy] | None, Field(alias="readCachePolicy")
    ] = None
    """Whether and how the controller reads ahead on the volume; null leaves the choice to the
    controller.
    """
    spare_drive_count: Annotated[int | None, Field(alias="spareDriveCount")] = None
    """Number of spare drives to set up along with the volume; may be null."""
    write_cache_policy: Annotated[
        Open[SettingMultiVolumeStorageVolumesItemWriteCachePolicy] | None, Field(alias="writeCachePolicy")
    ] = None
    """How the controller caches writes to the volume; `UNPROTECTED_WRITE_BACK` risks data on
    power loss. Null leaves the choice to the controller.
    """


class SettingOS(Model):
    """Content of an `OS` setting in the older API, which also lists Ubuntu and custom images."""

    media_url: Annotated[str, Field(alias="mediaUrl")]
    """Complete address of the ISO file with the operating system."""
    os_type: Annotated[Open[SettingOSOsType], Field(alias="osType")]
    """Operating system family that the setting installs; `CUSTOM`, where offered, stands for
    any other.
    """
    unattended_installation_file_url: Annotated[str | None, Field(alias="unattendedInstallationFileUrl")] = (
        None
    )
    """URL of the ISO image with the answer file for an unattended installation."""


class SettingSingleVolumeStorage(Model):
    """Content of a `STORAGE` setting with one volume, in the older API."""

    raid_type: Annotated[Open[SettingSingleVolumeStorageRaidType], Field(alias="raidType")]
    """RAID level of the volume."""
    volume_size_in_gb: Annotated[float, Field(alias="volumeSizeInGB")]
    """Size of the volume, above 0, in GB; -1 takes the entire disk."""


class OveApplianceSettingsAny(Model):
    """Content of an `OVE_APPLIANCE_SETTINGS_ANY` setting, for all OneView appliances.

    The values are copied from `sourceApplianceId`, and `allowSensitiveInfoUse` must consent to
    storing secrets.
    """

    allow_sensitive_info_use: Annotated[bool, Field(alias="allowSensitiveInfoUse")]
    """Consent to encrypt, transfer and store sensitive data of OneView appliances in Compute
    Ops Management; anything but `true` makes the request fail.
    """
    global_settings: Annotated[
        OveApplianceSettingsAnyGlobalSettings | None, Field(alias="globalSettings")
    ] = None
    """Settings of the OneView appliance that fit no other section."""
    notifications: OveApplianceSettingsAnyNotifications | None = None
    """E-mail notification settings of the OneView appliance."""
    proxy: OveApplianceSettingsAnyProxy | None = None
    """Proxy settings of the OneView appliance."""
    remote_support: Annotated[OveApplianceSettingsAnyRemoteSupport | None, Field(alias="remoteSupport")] = (
        None
    )
    """Remote support settings of the OneView appliance: contacts, sites, partners and
    collection schedules.
    """
    security: OveApplianceSettingsAnySecurity | None = None
    """Security settings of the OneView appliance: login, directories, certificates, audit log
    forwarding.
    """
    snmp: OveApplianceSettingsAnySnmp | None = None
    """SNMP settings of the OneView appliance."""
    source_appliance_id: Annotated[str, Field(alias="sourceApplianceId")]
    """Identifier of the OneView appliance whose settings are copied."""
    status: Open[SettingOperationStatus] | None = None
    """Whether creating or updating the setting is in progress, has succeeded or has failed;
    set by the service.
    """
    time_and_locale: Annotated[OveApplianceSettingsAnyTimeAndLocale | None, Field(alias="timeAndLocale")] = (
        None
    )
    """Time source and language settings of the OneView appliance."""
    updates: OveApplianceSettingsAnyUpdates | None = None
    """How the OneView appliance checks for updates: on demand or weekly, and when."""


class OveApplianceSettingsSynergy(Model):
    """Content of an `OVE_APPLIANCE_SETTINGS_SYNERGY` setting, for OneView on Synergy only.

    The values are copied from `sourceApplianceId`, and `allowSensitiveInfoUse` must consent to
    storing secrets.
    """

    allow_sensitive_info_use: Annotated[bool, Field(alias="allowSensitiveInfoUse")]
    """Consent to encrypt, transfer and store sensitive data of OneView appliances in Compute
    Ops Management; anything but `true` makes the request fail.
    """
    global_settings: Annotated[
        OveApplianceSettingsSynergyGlobalSettings | None, Field(alias="globalSettings")
    ] = None
    """Settings of the OneView appliance that fit no other section."""
    source_appliance_id: Annotated[str, Field(alias="sourceApplianceId")]
    """Identifier of the OneView appliance whose settings are copied."""
    status: Open[SettingOperationStatus] | None = None
    """Whether creating or updating the setting is in progress, has succeeded or has failed;
    set by the service.
    """


class OveServerTemplates(Model):
    """Content of a setting that spreads OneView server templates: templates per appliance.

    Its category is `OVE_SERVER_TEMPLATES_SYNERGY` or `OVE_SERVER_TEMPLATES_VM`.
    """

    data: list[OveServerTemplatesDataItem]
    """OneView appliances, each with the server templates to take from it."""


class SettingFirmware(Model):
    """Content of a `FIRMWARE` setting in the older API: bundle and components left out."""

    component_exclusions: Annotated[
        list[SettingFirmwareComponentExclusionsItem] | None, Field(alias="componentExclusions")
    ] = None
    """Firmware components that updates leave alone, by category."""
    component_exclusions_enabled: Annotated[bool | None, Field(alias="componentExclusionsEnabled")] = None
    """Whether updates respect `componentExclusions`."""
    id: str
    """Identifier of the firmware bundle that serves as baseline."""


class SettingILO(Model):
    """Content of an `ILO` setting in the older API.

    SNMP users, SNMP alert destinations and the update service came with `v1`.
    """

    attributes: Annotated[SettingILOAttributes, Field(alias="Attributes")]
    """Values of the iLO settings, sorted by the Redfish resource they are written to;
    readable here, but not open to change.
    """


class SettingMultiVolumeStorage(Model):
    """Content of a `STORAGE` setting with one or more volumes, in the older API."""

    volumes: list[SettingMultiVolumeStorageVolumesItem] | None = None
    """Definitions of the volumes that are created when the setting is applied to a server."""


SettingsCreateRequestSettingsDEFAULT = TypeAliasType(
    "SettingsCreateRequestSettingsDEFAULT",
    SettingBIOS
    | SettingMultiVolumeStorage
    | SettingSingleVolumeStorage
    | SettingOS
    | SettingExternalStorage
    | OveApplianceSettingsAny
    | OveApplianceSettingsSynergy
    | OveServerTemplates
    | OveApplianceSoftwareVm
    | OveApplianceSoftwareSynergy
    | SettingILO,
)
"""Settings for servers of every generation, or for OneView appliances; their shape
depends on `category`.
"""


SettingsResponseSettingsDEFAULT = TypeAliasType(
    "SettingsResponseSettingsDEFAULT",
    SettingBIOS
    | SettingMultiVolumeStorage
    | SettingSingleVolumeStorage
    | SettingOS
    | SettingExternalStorage
    | SettingILO
    | OveApplianceSettingsAny
    | OveApplianceSettingsSynergy
    | OveServerTemplates
    | OveApplianceSoftwareVm
    | OveApplianceSoftwareSynergy,
)
"""Settings for servers of every generation, or for OneView appliances; their shape
depends on `category`.
"""


SettingsUpdateRequestSettingsDEFAULT = TypeAliasType(
    "SettingsUpdateRequestSettingsDEFAULT",
    SettingBIOS
    | SettingMultiVolumeStorage
    | SettingSingleVolumeStorage
    | SettingOS
    | SettingExternalStorage
    | OveApplianceSettingsAny
    | OveApplianceSettingsSynergy
    | OveApplianceSoftwareVm
    | OveApplianceSoftwareSynergy
    | SettingILO,
)
"""Settings for servers of every generation, or for OneView appliances; their shape
depends on `category`.
"""


class SettingsCreateRequestSettings(Model):
    """Configuration by key: `GEN10`, `GEN11` and `GEN12` for `FIRMWARE`, `DEFAULT` for all
    other categories. Must match `category`; iLO settings are supplied by HPE and cannot be
    created.
    """

    default: Annotated[SettingsCreateRequestSettingsDEFAULT | None, Field(alias="DEFAULT")] = None
    """Settings for servers of every generation, or for OneView appliances; their shape
    depends on `category`.
    """
    gen10: Annotated[SettingFirmware | None, Field(alias="GEN10")] = None
    """Firmware settings for servers of generation 10."""
    gen11: Annotated[SettingFirmware | None, Field(alias="GEN11")] = None
    """Firmware settings for servers of generation 11."""
    gen12: Annotated[SettingFirmware | None, Field(alias="GEN12")] = None
    """Firmware settings for servers of generation 12."""


class SettingsResponseSettings(Model):
    """Configuration by key: `DEFAULT`, or for firmware `GEN10`, `GEN11` and `GEN12`; what a
    key holds depends on the category of the setting.
    """

    default: Annotated[SettingsResponseSettingsDEFAULT | None, Field(alias="DEFAULT")] = None
    """Settings for servers of every generation, or for OneView appliances; their shape
    depends on `category`.
    """
    gen10: Annotated[SettingFirmware | None, Field(alias="GEN10")] = None
    """Firmware settings for servers of generation 10."""
    gen11: Annotated[SettingFirmware | None, Field(alias="GEN11")] = None
    """Firmware settings for servers of generation 11."""
    gen12: Annotated[SettingFirmware | None, Field(alias="GEN12")] = None
    """Firmware settings for servers of generation 12."""


class SettingsUpdateRequestSettings(Model):
    """New configuration by key: `GEN10`, `GEN11` and `GEN12` for `FIRMWARE`, `DEFAULT` for
    all other categories; the form follows the setting's category.
    """

    default: Annotated[SettingsUpdateRequestSettingsDEFAULT | None, Field(alias="DEFAULT")] = None
    """Settings for servers of every generation, or for OneView appliances; their shape
    depends on `category`.
    """
    gen10: Annotated[SettingFirmware | None, Field(alias="GEN10")] = None
    """Firmware settings for servers of generation 10."""
    gen11: Annotated[SettingFirmware | None, Field(alias="GEN11")] = None
    """Firmware settings for servers of generation 11."""
    gen12: Annotated[SettingFirmware | None, Field(alias="GEN12")] = None
    """Firmware settings for servers of generation 12."""


class SettingsCreateRequest(Model):
    """A new setting in the older API; `category` decides what goes into `settings`."""

    category: Open[SettingsCreateRequestCategory]
    """What the settings are about: `BIOS`, `EXTERNAL_STORAGE`, `FIRMWARE`, `ILO`, `OS` or
    `STORAGE` of servers, or one of the `OVE_…` categories for OneView appliances.
    Determines the shape of `settings`.
    """
    description: Annotated[str | None, Field(max_length=10000)] = None
    """Free text about the purpose of the setting, at most 10000 characters; may be null."""
    name: Annotated[str, Field(max_length=100, min_length=1)]
    """Name of the setting, 1 to 100 characters."""
    settings: SettingsCreateRequestSettings | None = None
    """Configuration by key: `GEN10`, `GEN11` and `GEN12` for `FIRMWARE`, `DEFAULT` for all
    other categories. Must match `category`; iLO settings are supplied by HPE and cannot be
    created.
    """


class SettingsResponse(Model):
    """A setting in the older API: configuration of one category, for use in groups."""

    category: Open[SettingsResponseCategory] | None = None
    """What the settings are about: `BIOS`, `EXTERNAL_STORAGE`, `FIRMWARE`, `ILO`, `OS` or
    `STORAGE` of servers, or one of the `OVE_…` categories for OneView appliances.
    Determines the shape of `settings`.
    """
    created_at: Annotated[AwareDatetime | None, Field(alias="createdAt")] = None
    """When it was created, in UTC."""
    description: str | None = None
    """Free text about the purpose of the setting, at most 10000 characters; may be null."""
    generation: int | None = None
    """Counter that grows with every change of the object; where `If-Match` is accepted, this
    number in double quotes is its value.
    """
    id: str | None = None
    """Identifier that Compute Ops Management has given to the object; use it in paths and in
    references to it.
    """
    name: str | None = None
    """Name of the setting, 1 to 100 characters."""
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    """Path of this object itself (self link), relative to the API host."""
    settings: SettingsResponseSettings | None = None
    """Configuration by key: `DEFAULT`, or for firmware `GEN10`, `GEN11` and `GEN12`; what a
    key holds depends on the category of the setting.
    """
    type: Literal["compute-ops-mgmt/setting"] | str | None = None
    """Resource type; tells what kind of object it is."""
    updated_at: Annotated[AwareDatetime | None, Field(alias="updatedAt")] = None
    """When it was last changed, in UTC."""


class SettingsUpdateRequest(Model):
    """Changes to a setting of the older API; its category stays."""

    description: Annotated[str | None, Field(max_length=10000)] = None
    """Free text about the purpose of the setting, at most 10000 characters; may be null."""
    name: Annotated[str | None, Field(max_length=100, min_length=1)] = None
    """Name of the setting, 1 to 100 characters."""
    settings: SettingsUpdateRequestSettings | None = None
    """New configuration by key: `GEN10`, `GEN11` and `GEN12` for `FIRMWARE`, `DEFAULT` for
    all other categories; the form follows the setting's category.
    """


class SettingsCollection(Model):
    """The settings of the workspace from the older API; `total` may be missing."""

    count: int
    """Number of items in this answer; how many the whole collection has is in `total`."""
    items: list[SettingsResponse]
    """The objects on this page, in the order of `sort` where the operation has it."""
    offset: int
    """Position of the first returned item in the whole collection, counted from 0."""
    total: int | None = None
    """Number of items on all pages together, after filtering."""
