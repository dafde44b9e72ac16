"""Models of `v1beta1.settings`; made by comgen, not to be edited."""

from __future__ import annotations

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
    APPLIANCE = "APPLIANCE"
    EXTERNAL_NTP_SERVERS = "EXTERNAL_NTP_SERVERS"


class OveApplianceSettingsSynergyGlobalSettingsReservedVlanRange(Model):
    length: int | None = None
    start: int | None = None
    vlan_range: Annotated[str | None, Field(alias="vlanRange")] = None


class OveApplianceSoftwareSynergy(Model):
    appliance_firmware_id: Annotated[str, Field(alias="applianceFirmwareId")]


class OveApplianceSoftwareVm(Model):
    appliance_firmware_id: Annotated[str, Field(alias="applianceFirmwareId")]


class OveServerTemplatesDataItemTemplatesItem(Model):
    uri: str | None = None


class SettingBIOSRedfishData(Model):
    attributes: Annotated[dict[str, Any] | None, Field(alias="Attributes")] = None


class SettingExternalStorage(Model):
    external_storage_host_os: Annotated[Open[ExternalStorageHostOS], Field(alias="externalStorageHostOs")]


class SettingFirmwareComponentExclusionsItemComponentsToExcludeArrayItem(Model):
    name: str | None = None
    target: str | None = None


class SettingILOAttributesAccountService(Model):
    auth_failure_logging_threshold: Annotated[int | None, Field(alias="AuthFailureLoggingThreshold")] = 3
    enforce_password_complexity: Annotated[bool | None, Field(alias="EnforcePasswordComplexity")] = True
    min_password_length: Annotated[int | None, Field(alias="MinPasswordLength")] = 8


class SettingILOAttributesField1(Model):
    required_login_fori_lorbsu: Annotated[bool | None, Field(alias="RequiredLoginForiLORBSU")] = True


class SettingILOAttributesNetworkProtocol(Model):
    ipmi_protocol_enabled: Annotated[bool | None, Field(alias="IPMI_ProtocolEnabled")] = False


class SettingILOAttributesSecurityService(Model):
    global_component_integrity: Annotated[str | None, Field(alias="GlobalComponentIntegrity")] = "Enabled"


class SettingILOAttributesSnmpService(Model):
    snm_pv1_enabled: Annotated[bool | None, Field(alias="SNMPv1Enabled")] = False


class SettingMultiVolumeStorageVolumesItemDriveTechnology(StrEnum):
    SAS_HDD = "SAS_HDD"
    SAS_SSD = "SAS_SSD"
    SATA_HDD = "SATA_HDD"
    SATA_SSD = "SATA_SSD"
    NVME_SSD = "NVME_SSD"


class SettingMultiVolumeStorageVolumesItemRaidType(StrEnum):
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
    READ_AHEAD = "READ_AHEAD"
    ADAPTIVE_READ_AHEAD = "ADAPTIVE_READ_AHEAD"
    OFF = "OFF"


class SettingMultiVolumeStorageVolumesItemWriteCachePolicy(StrEnum):
    PROTECTED_WRITE_BACK = "PROTECTED_WRITE_BACK"
    UNPROTECTED_WRITE_BACK = "UNPROTECTED_WRITE_BACK"
    WRITE_THROUGH = "WRITE_THROUGH"
    OFF = "OFF"


class SettingOSOsType(StrEnum):
    MICROSOFT_WINDOWS = "MICROSOFT_WINDOWS"
    VMWARE_ESXI = "VMWARE_ESXI"
    RHEL = "RHEL"
    SUSE_LINUX = "SUSE_LINUX"
    UBUNTU_LINUX = "UBUNTU_LINUX"
    CUSTOM = "CUSTOM"


class SettingSingleVolumeStorageRaidType(StrEnum):
    RAID0 = "RAID0"
    RAID1 = "RAID1"
    RAID5 = "RAID5"


class SettingsCreateRequestCategory(StrEnum):
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
    interconnect_manager_ntp_source: Annotated[
        Open[OveApplianceSettingsSynergyGlobalSettingsInterconnectManagerNtpSource] | None,
        Field(alias="interconnectManagerNtpSource"),
    ] = None
    reserved_vlan_range: Annotated[
        OveApplianceSettingsSynergyGlobalSettingsReservedVlanRange | None, Field(alias="reservedVlanRange")
    ] = None


class OveServerTemplatesDataItem(Model):
    appliance_id: Annotated[str | None, Field(alias="applianceId")] = None
    templates: list[OveServerTemplatesDataItemTemplatesItem] | None = None


class SettingBIOS(Model):
    enable_custom_workload_profile: Annotated[bool | None, Field(alias="enableCustomWorkloadProfile")] = None
    redfish_data: Annotated[SettingBIOSRedfishData | None, Field(alias="redfishData")] = None


class SettingFirmwareComponentExclusionsItem(Model):
    component_category: Annotated[str | None, Field(alias="componentCategory")] = None
    components_to_exclude: Annotated[
        str | list[SettingFirmwareComponentExclusionsItemComponentsToExcludeArrayItem] | None,
        Field(alias="componentsToExclude"),
    ] = None


class SettingILOAttributes(Model):
    field_1: Annotated[SettingILOAttributesField1 | None, Field(alias="1")] = None
    account_service: Annotated[SettingILOAttributesAccountService | None, Field(alias="AccountService")] = (
        None
    )
    network_protocol: Annotated[
        SettingILOAttributesNetworkProtocol | None, Field(alias="NetworkProtocol")
    ] = None
    security_service: Annotated[
        SettingILOAttributesSecurityService | None, Field(alias="SecurityService")
    ] = None
    snmp_service: Annotated[SettingILOAttributesSnmpService | None, Field(alias="SnmpService")] = None


class SettingMultiVolumeStorageVolumesItem(Model):
    capacity_in_gi_b: Annotated[int | None, Field(alias="capacityInGiB")] = None
    drive_count: Annotated[int | None, Field(alias="driveCount")] = None
    drive_technology: Annotated[
        Open[SettingMultiVolumeStorageVolumesItemDriveTechnology] | None, Field(alias="driveTechnology")
    ] = None
    id: str | None = None
    io_perf_mode_enabled: Annotated[bool | None, Field(alias="ioPerfModeEnabled")] = None
    raid_type: Annotated[Open[SettingMultiVolumeStorageVolumesItemRaidType], Field(alias="raidType")]
    read_cache_policy: Annotated[
        Open[SettingMultiVolumeStorageVolumesItemReadCachePolicy] | None, Field(alias="readCachePolicy")
    ] = None
    spare_drive_count: Annotated[int | None, Field(alias="spareDriveCount")] = None
    write_cache_policy: Annotated[
        Open[SettingMultiVolumeStorageVolumesItemWriteCachePolicy] | None, Field(alias="writeCachePolicy")
    ] = None


class SettingOS(Model):
    media_url: Annotated[str, Field(alias="mediaUrl")]
    os_type: Annotated[Open[SettingOSOsType], Field(alias="osType")]
    unattended_installation_file_url: Annotated[str | None, Field(alias="unattendedInstallationFileUrl")] = (
        None
    )


class SettingSingleVolumeStorage(Model):
    raid_type: Annotated[Open[SettingSingleVolumeStorageRaidType], Field(alias="raidType")]
    volume_size_in_gb: Annotated[float, Field(alias="volumeSizeInGB")]


class OveApplianceSettingsAny(Model):
    allow_sensitive_info_use: Annotated[bool, Field(alias="allowSensitiveInfoUse")]
    global_settings: Annotated[
        OveApplianceSettingsAnyGlobalSettings | None, Field(alias="globalSettings")
    ] = None
    notifications: OveApplianceSettingsAnyNotifications | None = None
    proxy: OveApplianceSettingsAnyProxy | None = None
    remote_support: Annotated[OveApplianceSettingsAnyRemoteSupport | None, Field(alias="remoteSupport")] = (
        None
    )
    security: OveApplianceSettingsAnySecurity | None = None
    snmp: OveApplianceSettingsAnySnmp | None = None
    source_appliance_id: Annotated[str, Field(alias="sourceApplianceId")]
    status: Open[SettingOperationStatus] | None = None
    time_and_locale: Annotated[OveApplianceSettingsAnyTimeAndLocale | None, Field(alias="timeAndLocale")] = (
        None
    )
    updates: OveApplianceSettingsAnyUpdates | None = None


class OveApplianceSettingsSynergy(Model):
    allow_sensitive_info_use: Annotated[bool, Field(alias="allowSensitiveInfoUse")]
    global_settings: Annotated[
        OveApplianceSettingsSynergyGlobalSettings | None, Field(alias="globalSettings")
    ] = None
    source_appliance_id: Annotated[str, Field(alias="sourceApplianceId")]
    status: Open[SettingOperationStatus] | None = None


class OveServerTemplates(Model):
    data: list[OveServerTemplatesDataItem]


class SettingFirmware(Model):
    component_exclusions: Annotated[
        list[SettingFirmwareComponentExclusionsItem] | None, Field(alias="componentExclusions")
    ] = None
    component_exclusions_enabled: Annotated[bool | None, Field(alias="componentExclusionsEnabled")] = None
    id: str


class SettingILO(Model):
    attributes: Annotated[SettingILOAttributes, Field(alias="Attributes")]


class SettingMultiVolumeStorage(Model):
    volumes: list[SettingMultiVolumeStorageVolumesItem] | None = None


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


class SettingsCreateRequestSettings(Model):
    default: Annotated[SettingsCreateRequestSettingsDEFAULT | None, Field(alias="DEFAULT")] = None
    gen10: Annotated[SettingFirmware | None, Field(alias="GEN10")] = None
    gen11: Annotated[SettingFirmware | None, Field(alias="GEN11")] = None
    gen12: Annotated[SettingFirmware | None, Field(alias="GEN12")] = None


class SettingsResponseSettings(Model):
    default: Annotated[SettingsResponseSettingsDEFAULT | None, Field(alias="DEFAULT")] = None
    gen10: Annotated[SettingFirmware | None, Field(alias="GEN10")] = None
    gen11: Annotated[SettingFirmware | None, Field(alias="GEN11")] = None
    gen12: Annotated[SettingFirmware | None, Field(alias="GEN12")] = None


class SettingsUpdateRequestSettings(Model):
    default: Annotated[SettingsUpdateRequestSettingsDEFAULT | None, Field(alias="DEFAULT")] = None
    gen10: Annotated[SettingFirmware | None, Field(alias="GEN10")] = None
    gen11: Annotated[SettingFirmware | None, Field(alias="GEN11")] = None
    gen12: Annotated[SettingFirmware | None, Field(alias="GEN12")] = None


class SettingsCreateRequest(Model):
    category: Open[SettingsCreateRequestCategory]
    description: Annotated[str | None, Field(max_length=10000)] = None
    name: Annotated[str, Field(max_length=100, min_length=1)]
    settings: SettingsCreateRequestSettings | None = None


class SettingsResponse(Model):
    category: Open[SettingsResponseCategory] | None = None
    created_at: Annotated[AwareDatetime | None, Field(alias="createdAt")] = None
    description: str | None = None
    generation: int | None = None
    id: str | None = None
    name: str | None = None
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    settings: SettingsResponseSettings | None = None
    type: Literal["compute-ops-mgmt/setting"] | str | None = None
    updated_at: Annotated[AwareDatetime | None, Field(alias="updatedAt")] = None


class SettingsUpdateRequest(Model):
    description: Annotated[str | None, Field(max_length=10000)] = None
    name: Annotated[str | None, Field(max_length=100, min_length=1)] = None
    settings: SettingsUpdateRequestSettings | None = None


class SettingsCollection(Model):
    count: int
    items: list[SettingsResponse]
    offset: int
    total: int | None = None
