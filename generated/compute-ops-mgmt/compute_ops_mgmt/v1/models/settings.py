"""Models of `v1.settings`; made by comgen, not to be edited."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any, Literal

from pydantic import AwareDatetime, Field
from typing_extensions import TypeAliasType

from ..._runtime.model import Model, Open
from ...models.common import ExternalStorageHostOS
from ...v1beta1.models.settings import (
    OveApplianceSettingsAny,
    OveApplianceSettingsSynergy,
    OveServerTemplates,
)


class OveApplianceSoftwareSynergy(Model):
    appliance_firmware_id: Annotated[str, Field(alias="applianceFirmwareId")]


class OveApplianceSoftwareVm(Model):
    appliance_firmware_id: Annotated[str, Field(alias="applianceFirmwareId")]


class SettingBIOSRedfishData(Model):
    attributes: Annotated[dict[str, Any] | None, Field(alias="Attributes")] = None


class SettingExternalStorage(Model):
    external_storage_host_os: Annotated[Open[ExternalStorageHostOS], Field(alias="externalStorageHostOs")]


class SettingFirmwareComponentExclusionsItemComponentsToExcludeArrayItem(Model):
    name: str | None = None
    target: str | None = None


class SettingILOAttributesAccountService(Model):
    auth_failure_delay_time_seconds: Annotated[int | None, Field(alias="AuthFailureDelayTimeSeconds")] = 10
    auth_failure_logging_threshold: Annotated[int | None, Field(alias="AuthFailureLoggingThreshold")] = 3
    auth_failures_before_delay: Annotated[int | None, Field(alias="AuthFailuresBeforeDelay")] = 1
    enforce_password_complexity: Annotated[bool | None, Field(alias="EnforcePasswordComplexity")] = False
    min_password_length: Annotated[int | None, Field(alias="MinPasswordLength")] = 8


class SettingILOAttributesField1(Model):
    idle_connection_timeout_minutes: Annotated[int | None, Field(alias="IdleConnectionTimeoutMinutes")] = 30
    physical_monitor_health_status_enabled: Annotated[
        bool | None, Field(alias="PhysicalMonitorHealthStatusEnabled")
    ] = True
    ribcl_enabled: Annotated[bool | None, Field(alias="RIBCLEnabled")] = True
    remote_console_thumbnail_enabled: Annotated[bool | None, Field(alias="RemoteConsoleThumbnailEnabled")] = (
        True
    )
    require_host_authentication: Annotated[bool | None, Field(alias="RequireHostAuthentication")] = False
    required_login_fori_lorbsu: Annotated[bool | None, Field(alias="RequiredLoginForiLORBSU")] = False
    serial_cli_speed: Annotated[int | None, Field(alias="SerialCLISpeed")] = 9600
    serial_cli_status: Annotated[str | None, Field(alias="SerialCLIStatus")] = "Disabled"
    vsp_log_download_enabled: Annotated[bool | None, Field(alias="VSPLogDownloadEnabled")] = False
    video_presence_detect_override: Annotated[bool | None, Field(alias="VideoPresenceDetectOverride")] = True
    virtual_nic_enabled: Annotated[bool | None, Field(alias="VirtualNICEnabled")] = False
    web_gui_enabled: Annotated[bool | None, Field(alias="WebGuiEnabled")] = True
    iloi_pduring_post_enabled: Annotated[bool | None, Field(alias="iLOIPduringPOSTEnabled")] = True
    ilorbsu_enabled: Annotated[bool | None, Field(alias="iLORBSUEnabled")] = True


class SettingILOAttributesNetworkProtocolHTTP(Model):
    port: Annotated[int | None, Field(alias="Port")] = 80
    protocol_enabled: Annotated[bool | None, Field(alias="ProtocolEnabled")] = True


class SettingILOAttributesNetworkProtocolHTTPS(Model):
    port: Annotated[int | None, Field(alias="Port")] = 443
    protocol_enabled: Annotated[bool | None, Field(alias="ProtocolEnabled")] = True


class SettingILOAttributesNetworkProtocolIPMI(Model):
    port: Annotated[int | None, Field(alias="Port")] = 623
    protocol_enabled: Annotated[bool | None, Field(alias="ProtocolEnabled")] = False


class SettingILOAttributesNetworkProtocolKVMIP(Model):
    port: Annotated[int | None, Field(alias="Port")] = 17990
    protocol_enabled: Annotated[bool | None, Field(alias="ProtocolEnabled")] = True


class SettingILOAttributesNetworkProtocolSNMP(Model):
    port: Annotated[int | None, Field(alias="Port")] = 161
    protocol_enabled: Annotated[bool | None, Field(alias="ProtocolEnabled")] = True


class SettingILOAttributesNetworkProtocolSSH(Model):
    port: Annotated[int | None, Field(alias="Port")] = 22
    protocol_enabled: Annotated[bool | None, Field(alias="ProtocolEnabled")] = True


class SettingILOAttributesNetworkProtocolVirtualMedia(Model):
    port: Annotated[int | None, Field(alias="Port")] = 17988
    protocol_enabled: Annotated[bool | None, Field(alias="ProtocolEnabled")] = True


class SettingILOAttributesSNMPAlertDestinations(Model):
    alert_destination: Annotated[str | None, Field(alias="AlertDestination")] = None
    snmp_alert_protocol: Annotated[str | None, Field(alias="SNMPAlertProtocol")] = None
    trap_community: Annotated[str | None, Field(alias="TrapCommunity")] = None


class SettingILOAttributesSNMPUsers(Model):
    auth_passphrase: Annotated[str | None, Field(alias="AuthPassphrase")] = None
    auth_protocol: Annotated[str | None, Field(alias="AuthProtocol")] = None
    privacy_passphrase: Annotated[str | None, Field(alias="PrivacyPassphrase")] = None
    privacy_protocol: Annotated[str | None, Field(alias="PrivacyProtocol")] = None
    security_name: Annotated[str | None, Field(alias="SecurityName")] = None
    user_engine_id: Annotated[str | None, Field(alias="UserEngineID")] = None


class SettingILOAttributesSecurityService(Model):
    component_integrity_policy: Annotated[str | None, Field(alias="ComponentIntegrityPolicy")] = "NoPolicy"
    global_component_integrity: Annotated[str | None, Field(alias="GlobalComponentIntegrity")] = "Disabled"


class SettingILOAttributesSnmpService(Model):
    contact: Annotated[str | None, Field(alias="Contact")] = None
    location: Annotated[str | None, Field(alias="Location")] = None
    periodic_hsa_trap_config: Annotated[str | None, Field(alias="PeriodicHSATrapConfig")] = "Disabled"
    read_communities: Annotated[list[str] | None, Field(alias="ReadCommunities")] = None
    role: Annotated[str | None, Field(alias="Role")] = None
    role_detail: Annotated[str | None, Field(alias="RoleDetail")] = None
    snmp_cold_start_trap_broadcast: Annotated[bool | None, Field(alias="SNMPColdStartTrapBroadcast")] = True
    snm_pv1_requests_enabled: Annotated[bool | None, Field(alias="SNMPv1RequestsEnabled")] = False
    snm_pv1_trap_enabled: Annotated[bool | None, Field(alias="SNMPv1TrapEnabled")] = True
    snm_pv3_engine_id: Annotated[str | None, Field(alias="SNMPv3EngineID")] = None
    snm_pv3_inform_retry_attempt: Annotated[int | None, Field(alias="SNMPv3InformRetryAttempt")] = 2
    snm_pv3_inform_retry_interval_seconds: Annotated[
        int | None, Field(alias="SNMPv3InformRetryIntervalSeconds")
    ] = 15
    snm_pv3_requests_enabled: Annotated[bool | None, Field(alias="SNMPv3RequestsEnabled")] = False
    snm_pv3_trap_enabled: Annotated[bool | None, Field(alias="SNMPv3TrapEnabled")] = True
    trap_source_hostname: Annotated[str | None, Field(alias="TrapSourceHostname")] = "Manager"


class SettingILOAttributesUpdateService(Model):
    accept3rd_party_firmware: Annotated[bool | None, Field(alias="Accept3rdPartyFirmware")] = False


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


class SettingBIOS(Model):
    enable_custom_workload_profile: Annotated[bool | None, Field(alias="enableCustomWorkloadProfile")] = None
    redfish_data: Annotated[SettingBIOSRedfishData | None, Field(alias="redfishData")] = None


class SettingFirmwareComponentExclusionsItem(Model):
    component_category: Annotated[str | None, Field(alias="componentCategory")] = None
    components_to_exclude: Annotated[
        str | list[SettingFirmwareComponentExclusionsItemComponentsToExcludeArrayItem] | None,
        Field(alias="componentsToExclude"),
    ] = None


class SettingILOAttributesNetworkProtocol(Model):
    http: Annotated[SettingILOAttributesNetworkProtocolHTTP | None, Field(alias="HTTP")] = None
    https: Annotated[SettingILOAttributesNetworkProtocolHTTPS | None, Field(alias="HTTPS")] = None
    ipmi: Annotated[SettingILOAttributesNetworkProtocolIPMI | None, Field(alias="IPMI")] = None
    kvmip: Annotated[SettingILOAttributesNetworkProtocolKVMIP | None, Field(alias="KVMIP")] = None
    snmp: Annotated[SettingILOAttributesNetworkProtocolSNMP | None, Field(alias="SNMP")] = None
    snmp_trap_port: Annotated[int | None, Field(alias="SNMPTrapPort")] = 162
    ssh: Annotated[SettingILOAttributesNetworkProtocolSSH | None, Field(alias="SSH")] = None
    serial_over_lan_logging: Annotated[bool | None, Field(alias="SerialOverLanLogging")] = False
    virtual_media: Annotated[
        SettingILOAttributesNetworkProtocolVirtualMedia | None, Field(alias="VirtualMedia")
    ] = None
    xml_response_enabled: Annotated[bool | None, Field(alias="XMLResponseEnabled")] = True


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


class SettingFirmware(Model):
    component_exclusions: Annotated[
        list[SettingFirmwareComponentExclusionsItem] | None, Field(alias="componentExclusions")
    ] = None
    component_exclusions_enabled: Annotated[bool | None, Field(alias="componentExclusionsEnabled")] = None
    id: str


class SettingILOAttributes(Model):
    field_1: Annotated[SettingILOAttributesField1 | None, Field(alias="1")] = None
    account_service: Annotated[SettingILOAttributesAccountService | None, Field(alias="AccountService")] = (
        None
    )
    network_protocol: Annotated[
        SettingILOAttributesNetworkProtocol | None, Field(alias="NetworkProtocol")
    ] = None
    snmp_alert_destinations: Annotated[
        SettingILOAttributesSNMPAlertDestinations | None, Field(alias="SNMPAlertDestinations")
    ] = None
    snmp_users: Annotated[SettingILOAttributesSNMPUsers | None, Field(alias="SNMPUsers")] = None
    security_service: Annotated[
        SettingILOAttributesSecurityService | None, Field(alias="SecurityService")
    ] = None
    snmp_service: Annotated[SettingILOAttributesSnmpService | None, Field(alias="SnmpService")] = None
    update_service: Annotated[SettingILOAttributesUpdateService | None, Field(alias="UpdateService")] = None


class SettingMultiVolumeStorage(Model):
    volumes: list[SettingMultiVolumeStorageVolumesItem] | None = None


class SettingILO(Model):
    attributes: Annotated[SettingILOAttributes, Field(alias="Attributes")]


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
