"""Models of `v1beta1.server_settings`; made by comgen, not to be edited."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any, Literal

from pydantic import AwareDatetime, Field
from typing_extensions import TypeAliasType

from ..._runtime.model import Model, Open
from ...models.common import ExternalStorageHostOS


class ServerSettingBIOSRedfishData(Model):
    attributes: Annotated[dict[str, Any] | None, Field(alias="Attributes")] = None


class ServerSettingExternalStorage(Model):
    external_storage_host_os: Annotated[Open[ExternalStorageHostOS], Field(alias="externalStorageHostOs")]


class ServerSettingFirmware(Model):
    id: str


class ServerSettingILOAttributesAccountService(Model):
    auth_failure_delay_time_seconds: Annotated[int | None, Field(alias="AuthFailureDelayTimeSeconds")] = 10
    auth_failure_logging_threshold: Annotated[int | None, Field(alias="AuthFailureLoggingThreshold")] = 3
    auth_failures_before_delay: Annotated[int | None, Field(alias="AuthFailuresBeforeDelay")] = 1
    enforce_password_complexity: Annotated[bool | None, Field(alias="EnforcePasswordComplexity")] = False
    min_password_length: Annotated[int | None, Field(alias="MinPasswordLength")] = 8


class ServerSettingILOAttributesField1(Model):
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


class ServerSettingILOAttributesNetworkProtocolHTTP(Model):
    port: Annotated[int | None, Field(alias="Port")] = 80
    protocol_enabled: Annotated[bool | None, Field(alias="ProtocolEnabled")] = True


class ServerSettingILOAttributesNetworkProtocolHTTPS(Model):
    port: Annotated[int | None, Field(alias="Port")] = 443
    protocol_enabled: Annotated[bool | None, Field(alias="ProtocolEnabled")] = True


class ServerSettingILOAttributesNetworkProtocolIPMI(Model):
    port: Annotated[int | None, Field(alias="Port")] = 623
    protocol_enabled: Annotated[bool | None, Field(alias="ProtocolEnabled")] = False


class ServerSettingILOAttributesNetworkProtocolKVMIP(Model):
    port: Annotated[int | None, Field(alias="Port")] = 17990
    protocol_enabled: Annotated[bool | None, Field(alias="ProtocolEnabled")] = True


class ServerSettingILOAttributesNetworkProtocolSNMP(Model):
    port: Annotated[int | None, Field(alias="Port")] = 161
    protocol_enabled: Annotated[bool | None, Field(alias="ProtocolEnabled")] = True


class ServerSettingILOAttributesNetworkProtocolSSH(Model):
    port: Annotated[int | None, Field(alias="Port")] = 22
    protocol_enabled: Annotated[bool | None, Field(alias="ProtocolEnabled")] = True


class ServerSettingILOAttributesNetworkProtocolVirtualMedia(Model):
    port: Annotated[int | None, Field(alias="Port")] = 17988
    protocol_enabled: Annotated[bool | None, Field(alias="ProtocolEnabled")] = True


class ServerSettingILOAttributesSNMPAlertDestinations(Model):
    alert_destination: Annotated[str | None, Field(alias="AlertDestination")] = None
    snmp_alert_protocol: Annotated[str | None, Field(alias="SNMPAlertProtocol")] = None
    trap_community: Annotated[str | None, Field(alias="TrapCommunity")] = None


class ServerSettingILOAttributesSNMPUsers(Model):
    auth_passphrase: Annotated[str | None, Field(alias="AuthPassphrase")] = None
    auth_protocol: Annotated[str | None, Field(alias="AuthProtocol")] = None
    privacy_passphrase: Annotated[str | None, Field(alias="PrivacyPassphrase")] = None
    privacy_protocol: Annotated[str | None, Field(alias="PrivacyProtocol")] = None
    security_name: Annotated[str | None, Field(alias="SecurityName")] = None
    user_engine_id: Annotated[str | None, Field(alias="UserEngineID")] = None


class ServerSettingILOAttributesSecurityService(Model):
    component_integrity_policy: Annotated[str | None, Field(alias="ComponentIntegrityPolicy")] = "NoPolicy"
    global_component_integrity: Annotated[str | None, Field(alias="GlobalComponentIntegrity")] = "Disabled"


class ServerSettingILOAttributesSnmpService(Model):
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


class ServerSettingILOAttributesUpdateService(Model):
    accept3rd_party_firmware: Annotated[bool | None, Field(alias="Accept3rdPartyFirmware")] = False


class ServerSettingMultiVolumeStorageVolumesItemDriveTechnology(StrEnum):
    SAS_HDD = "SAS_HDD"
    SAS_SSD = "SAS_SSD"
    SATA_HDD = "SATA_HDD"
    SATA_SSD = "SATA_SSD"
    NVME_SSD = "NVME_SSD"


class ServerSettingMultiVolumeStorageVolumesItemRaidType(StrEnum):
    RAID0 = "RAID0"
    RAID1 = "RAID1"
    RAID1_TRIPLE = "RAID1_TRIPLE"
    RAID10 = "RAID10"
    RAID10_TRIPLE = "RAID10_TRIPLE"
    RAID5 = "RAID5"
    RAID50 = "RAID50"
    RAID6 = "RAID6"
    RAID60 = "RAID60"


class ServerSettingMultiVolumeStorageVolumesItemReadCachePolicy(StrEnum):
    READ_AHEAD = "READ_AHEAD"
    ADAPTIVE_READ_AHEAD = "ADAPTIVE_READ_AHEAD"
    OFF = "OFF"


class ServerSettingMultiVolumeStorageVolumesItemWriteCachePolicy(StrEnum):
    PROTECTED_WRITE_BACK = "PROTECTED_WRITE_BACK"
    UNPROTECTED_WRITE_BACK = "UNPROTECTED_WRITE_BACK"
    WRITE_THROUGH = "WRITE_THROUGH"
    OFF = "OFF"


class ServerSettingOSImageToMountOnCD(StrEnum):
    OS_IMAGE = "OS_IMAGE"
    UNATTENDED_INSTALLATION_FILE_IMAGE = "UNATTENDED_INSTALLATION_FILE_IMAGE"


class ServerSettingOSOsType(StrEnum):
    MICROSOFT_WINDOWS = "MICROSOFT_WINDOWS"
    VMWARE_ESXI = "VMWARE_ESXI"
    RHEL = "RHEL"
    SUSE_LINUX = "SUSE_LINUX"
    UBUNTU_LINUX = "UBUNTU_LINUX"
    CUSTOM = "CUSTOM"
    ORACLE_LINUX = "ORACLE_LINUX"
    ROCKY_LINUX = "ROCKY_LINUX"
    CENTOS_LINUX = "CENTOS_LINUX"


class ServerSettingSingleVolumeStorageRaidType(StrEnum):
    RAID0 = "RAID0"
    RAID1 = "RAID1"
    RAID5 = "RAID5"


class ServerSettingsCreateRequestCategory(StrEnum):
    BIOS = "BIOS"
    EXTERNAL_STORAGE = "EXTERNAL_STORAGE"
    FIRMWARE = "FIRMWARE"
    ILO = "ILO"
    OS = "OS"
    STORAGE = "STORAGE"


class ServerSettingsCreateRequestPlatformFamily(StrEnum):
    ANY = "ANY"
    PROLIANT = "PROLIANT"


class ServerSettingsResponseCategory(StrEnum):
    FIRMWARE = "FIRMWARE"
    BIOS = "BIOS"
    STORAGE = "STORAGE"
    OS = "OS"
    EXTERNAL_STORAGE = "EXTERNAL_STORAGE"
    ILO = "ILO"


class ServerSettingsResponsePlatformFamily(StrEnum):
    ANY = "ANY"
    PROLIANT = "PROLIANT"


class ServerSettingBIOS(Model):
    enable_custom_workload_profile: Annotated[bool | None, Field(alias="enableCustomWorkloadProfile")] = None
    redfish_data: Annotated[ServerSettingBIOSRedfishData | None, Field(alias="redfishData")] = None


class ServerSettingILOAttributesNetworkProtocol(Model):
    http: Annotated[ServerSettingILOAttributesNetworkProtocolHTTP | None, Field(alias="HTTP")] = None
    https: Annotated[ServerSettingILOAttributesNetworkProtocolHTTPS | None, Field(alias="HTTPS")] = None
    ipmi: Annotated[ServerSettingILOAttributesNetworkProtocolIPMI | None, Field(alias="IPMI")] = None
    kvmip: Annotated[ServerSettingILOAttributesNetworkProtocolKVMIP | None, Field(alias="KVMIP")] = None
    snmp: Annotated[ServerSettingILOAttributesNetworkProtocolSNMP | None, Field(alias="SNMP")] = None
    snmp_trap_port: Annotated[int | None, Field(alias="SNMPTrapPort")] = 162
    ssh: Annotated[ServerSettingILOAttributesNetworkProtocolSSH | None, Field(alias="SSH")] = None
    serial_over_lan_logging: Annotated[bool | None, Field(alias="SerialOverLanLogging")] = False
    virtual_media: Annotated[
        ServerSettingILOAttributesNetworkProtocolVirtualMedia | None, Field(alias="VirtualMedia")
    ] = None
    xml_response_enabled: Annotated[bool | None, Field(alias="XMLResponseEnabled")] = True


class ServerSettingMultiVolumeStorageVolumesItem(Model):
    capacity_in_gi_b: Annotated[int | None, Field(alias="capacityInGiB")] = None
    drive_count: Annotated[int | None, Field(alias="driveCount")] = None
    drive_technology: Annotated[
        Open[ServerSettingMultiVolumeStorageVolumesItemDriveTechnology] | None, Field(alias="driveTechnology")
    ] = None
    id: str | None = None
    io_perf_mode_enabled: Annotated[bool | None, Field(alias="ioPerfModeEnabled")] = None
    raid_type: Annotated[Open[ServerSettingMultiVolumeStorageVolumesItemRaidType], Field(alias="raidType")]
    read_cache_policy: Annotated[
        Open[ServerSettingMultiVolumeStorageVolumesItemReadCachePolicy] | None, Field(alias="readCachePolicy")
    ] = None
    spare_drive_count: Annotated[int | None, Field(alias="spareDriveCount")] = None
    write_cache_policy: Annotated[
        Open[ServerSettingMultiVolumeStorageVolumesItemWriteCachePolicy] | None,
        Field(alias="writeCachePolicy"),
    ] = None


class ServerSettingOS(Model):
    image_to_mount_on_cd: Annotated[
        Open[ServerSettingOSImageToMountOnCD] | None, Field(alias="imageToMountOnCD")
    ] = None
    media_url: Annotated[str, Field(alias="mediaUrl")]
    os_type: Annotated[Open[ServerSettingOSOsType], Field(alias="osType")]
    unattended_installation_file_url: Annotated[str | None, Field(alias="unattendedInstallationFileUrl")] = (
        None
    )


class ServerSettingSingleVolumeStorage(Model):
    raid_type: Annotated[Open[ServerSettingSingleVolumeStorageRaidType], Field(alias="raidType")]
    volume_size_in_gb: Annotated[float, Field(alias="volumeSizeInGB")]


class ServerSettingILOAttributes(Model):
    field_1: Annotated[ServerSettingILOAttributesField1 | None, Field(alias="1")] = None
    account_service: Annotated[
        ServerSettingILOAttributesAccountService | None, Field(alias="AccountService")
    ] = None
    network_protocol: Annotated[
        ServerSettingILOAttributesNetworkProtocol | None, Field(alias="NetworkProtocol")
    ] = None
    snmp_alert_destinations: Annotated[
        ServerSettingILOAttributesSNMPAlertDestinations | None, Field(alias="SNMPAlertDestinations")
    ] = None
    snmp_users: Annotated[ServerSettingILOAttributesSNMPUsers | None, Field(alias="SNMPUsers")] = None
    security_service: Annotated[
        ServerSettingILOAttributesSecurityService | None, Field(alias="SecurityService")
    ] = None
    snmp_service: Annotated[ServerSettingILOAttributesSnmpService | None, Field(alias="SnmpService")] = None
    update_service: Annotated[
        ServerSettingILOAttributesUpdateService | None, Field(alias="UpdateService")
    ] = None


class ServerSettingMultiVolumeStorage(Model):
    volumes: list[ServerSettingMultiVolumeStorageVolumesItem] | None = None


class ServerSettingILO(Model):
    attributes: Annotated[ServerSettingILOAttributes, Field(alias="Attributes")]


ServerSettingsCreateRequestSettingsDEFAULT = TypeAliasType(
    "ServerSettingsCreateRequestSettingsDEFAULT",
    ServerSettingBIOS
    | ServerSettingMultiVolumeStorage
    | ServerSettingSingleVolumeStorage
    | ServerSettingOS
    | ServerSettingExternalStorage
    | ServerSettingILO,
)


ServerSettingsResponseSettingsDEFAULT = TypeAliasType(
    "ServerSettingsResponseSettingsDEFAULT",
    ServerSettingBIOS
    | ServerSettingMultiVolumeStorage
    | ServerSettingSingleVolumeStorage
    | ServerSettingOS
    | ServerSettingExternalStorage
    | ServerSettingILO,
)


ServerSettingsUpdateRequestSettingsDEFAULT = TypeAliasType(
    "ServerSettingsUpdateRequestSettingsDEFAULT",
    ServerSettingBIOS
    | ServerSettingMultiVolumeStorage
    | ServerSettingSingleVolumeStorage
    | ServerSettingOS
    | ServerSettingExternalStorage
    | ServerSettingILO,
)


class ServerSettingsCreateRequestSettings(Model):
    default: Annotated[ServerSettingsCreateRequestSettingsDEFAULT | None, Field(alias="DEFAULT")] = None
    gen10: Annotated[ServerSettingFirmware | None, Field(alias="GEN10")] = None
    gen11: Annotated[ServerSettingFirmware | None, Field(alias="GEN11")] = None
    gen12: Annotated[ServerSettingFirmware | None, Field(alias="GEN12")] = None


class ServerSettingsResponseSettings(Model):
    default: Annotated[ServerSettingsResponseSettingsDEFAULT | None, Field(alias="DEFAULT")] = None
    gen10: Annotated[ServerSettingFirmware | None, Field(alias="GEN10")] = None
    gen11: Annotated[ServerSettingFirmware | None, Field(alias="GEN11")] = None
    gen12: Annotated[ServerSettingFirmware | None, Field(alias="GEN12")] = None


class ServerSettingsUpdateRequestSettings(Model):
    default: Annotated[ServerSettingsUpdateRequestSettingsDEFAULT | None, Field(alias="DEFAULT")] = None
    gen10: Annotated[ServerSettingFirmware | None, Field(alias="GEN10")] = None
    gen11: Annotated[ServerSettingFirmware | None, Field(alias="GEN11")] = None
    gen12: Annotated[ServerSettingFirmware | None, Field(alias="GEN12")] = None


class ServerSettingsCreateRequest(Model):
    category: Open[ServerSettingsCreateRequestCategory]
    description: Annotated[str | None, Field(max_length=10000)] = None
    name: Annotated[str, Field(max_length=100, min_length=1)]
    platform_family: Annotated[
        Open[ServerSettingsCreateRequestPlatformFamily] | None, Field(alias="platformFamily")
    ] = ServerSettingsCreateRequestPlatformFamily.ANY
    settings: ServerSettingsCreateRequestSettings | None = None


class ServerSettingsResponse(Model):
    category: Open[ServerSettingsResponseCategory]
    created_at: Annotated[AwareDatetime, Field(alias="createdAt")]
    description: str | None = None
    generation: int
    id: str
    name: str
    platform_family: Annotated[
        Open[ServerSettingsResponsePlatformFamily] | None, Field(alias="platformFamily")
    ] = ServerSettingsResponsePlatformFamily.ANY
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    settings: ServerSettingsResponseSettings | None = None
    type: Literal["compute-ops/server-setting"] | str
    updated_at: Annotated[AwareDatetime, Field(alias="updatedAt")]


class ServerSettingsUpdateRequest(Model):
    description: Annotated[str | None, Field(max_length=10000)] = None
    name: Annotated[str | None, Field(max_length=100, min_length=1)] = None
    settings: ServerSettingsUpdateRequestSettings | None = None


class ServerSettingsCollection(Model):
    count: int
    items: list[ServerSettingsResponse]
    offset: int
    total: int | None = None
