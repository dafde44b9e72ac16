"""Models of `v1beta1.server_settings`.

Made by comgen, not to be edited.
"""

from enum import StrEnum
from typing import Annotated, Any, Literal

from pydantic import AwareDatetime, Field
from typing_extensions import TypeAliasType

from ..._runtime.model import Model, Open
from ...models.common import ExternalStorageHostOS


class ServerSettingBIOSRedfishData(Model):
    """BIOS settings in Redfish form: `Attributes` maps BIOS attribute names to values."""

    attributes: Annotated[dict[str, Any] | None, Field(alias="Attributes")] = None
    """BIOS attributes by name, each with the wanted value; HPE's Redfish reference of the iLO
    generation lists them under the `Bios` resource.
    """


class ServerSettingExternalStorage(Model):
    """Content of an `EXTERNAL_STORAGE` server setting: the host's operating system.

    The storage belongs to Data Services Cloud Console, where a server is a host and a group a host
    group.
    """

    external_storage_host_os: Annotated[Open[ExternalStorageHostOS], Field(alias="externalStorageHostOs")]
    """Operating system with which the hosts are created in HPE's Data Services Cloud Console."""


class ServerSettingFirmware(Model):
    """Content of a `FIRMWARE` server setting: the bundle that is the baseline."""

    id: str
    """Identifier of the firmware bundle that serves as baseline."""


class ServerSettingILOAttributesAccountService(Model):
    """Values written to the Redfish resource `/redfish/v1/AccountService`: password rules of
    iLO and its reaction to failed logins.
    """

    auth_failure_delay_time_seconds: Annotated[int | None, Field(alias="AuthFailureDelayTimeSeconds")] = 10
    """How long iLO holds back the next login after too many failed ones: 2, 5, 10 or 30
    seconds; 10 by default.
    """
    auth_failure_logging_threshold: Annotated[int | None, Field(alias="AuthFailureLoggingThreshold")] = 3
    """Number of failed logins after which iLO writes a log entry; 3 by default."""
    auth_failures_before_delay: Annotated[int | None, Field(alias="AuthFailuresBeforeDelay")] = 1
    """How many logins may fail before iLO starts to delay: 0 (delay from the first failure
    on), 1, 3 or 5; 1 by default.
    """
    enforce_password_complexity: Annotated[bool | None, Field(alias="EnforcePasswordComplexity")] = False
    """Whether iLO insists on complex passwords when one is set or changed; off by default."""
    min_password_length: Annotated[int | None, Field(alias="MinPasswordLength")] = 8
    """Fewest characters that iLO accepts in the password of a local account; 8 by default."""


class ServerSettingILOAttributesField1(Model):
    """Values written to the Redfish resource `/redfish/v1/Managers/1/`: general settings of
    iLO itself.
    """

    idle_connection_timeout_minutes: Annotated[int | None, Field(alias="IdleConnectionTimeoutMinutes")] = 30
    """Minutes without activity after which iLO ends a session of its web interface; 30 by
    default.
    """
    physical_monitor_health_status_enabled: Annotated[
        bool | None, Field(alias="PhysicalMonitorHealthStatusEnabled")
    ] = True
    """Whether a monitor plugged into the server shows the server health status; on by
    default.
    """
    ribcl_enabled: Annotated[bool | None, Field(alias="RIBCLEnabled")] = True
    """Whether iLO accepts RIBCL, its older XML scripting language; on by default. A change
    takes effect after an iLO reset.
    """
    remote_console_thumbnail_enabled: Annotated[bool | None, Field(alias="RemoteConsoleThumbnailEnabled")] = (
        True
    )
    """Whether iLO shows a thumbnail image of the remote console; the console itself stays
    available either way. On by default.
    """
    require_host_authentication: Annotated[bool | None, Field(alias="RequireHostAuthentication")] = False
    """Whether host tools that talk to iLO over its host interface (CHIF) must present iLO
    credentials; off by default.
    """
    required_login_fori_lorbsu: Annotated[bool | None, Field(alias="RequiredLoginForiLORBSU")] = False
    """Whether users must log in before they reach the iLO configuration utility at server
    start; off by default.
    """
    serial_cli_speed: Annotated[int | None, Field(alias="SerialCLISpeed")] = 9600
    """Speed of the serial command line in bits per second; 9600 by default."""
    serial_cli_status: Annotated[str | None, Field(alias="SerialCLIStatus")] = "Disabled"
    """Whether iLO's command line is reachable on the serial port, and whether it asks for a
    login; `Disabled` by default.
    """
    vsp_log_download_enabled: Annotated[bool | None, Field(alias="VSPLogDownloadEnabled")] = False
    """Whether the log of the virtual serial port (VSP) can be downloaded from iLO; off by
    default.
    """
    video_presence_detect_override: Annotated[bool | None, Field(alias="VideoPresenceDetectOverride")] = True
    """How iLO deals with detection of a monitor on the VGA port; on by default."""
    virtual_nic_enabled: Annotated[bool | None, Field(alias="VirtualNICEnabled")] = False
    """Whether the host operating system can reach iLO through a virtual network interface;
    off by default.
    """
    web_gui_enabled: Annotated[bool | None, Field(alias="WebGuiEnabled")] = True
    """Whether iLO's web interface is available; on by default. A change takes effect after an
    iLO reset.
    """
    iloi_pduring_post_enabled: Annotated[bool | None, Field(alias="iLOIPduringPOSTEnabled")] = True
    """Whether the server's screen shows the IP address of iLO during power-on self-test
    (POST); on by default.
    """
    ilorbsu_enabled: Annotated[bool | None, Field(alias="iLORBSUEnabled")] = True
    """Whether the iLO configuration utility can be opened while the server boots; on by
    default.
    """


class ServerSettingILOAttributesNetworkProtocolHTTP(Model):
    """Whether iLO's web server takes unencrypted connections, and on which port."""

    port: Annotated[int | None, Field(alias="Port")] = 80
    """TCP port of iLO's unencrypted web server; 80 by default."""
    protocol_enabled: Annotated[bool | None, Field(alias="ProtocolEnabled")] = True
    """Whether iLO's web server answers without encryption; on by default."""


class ServerSettingILOAttributesNetworkProtocolHTTPS(Model):
    """Whether iLO's web server takes encrypted connections, and on which port."""

    port: Annotated[int | None, Field(alias="Port")] = 443
    """TCP port of iLO's encrypted web server; 443 by default."""
    protocol_enabled: Annotated[bool | None, Field(alias="ProtocolEnabled")] = True
    """Whether iLO's encrypted web server is on; it is by default."""


class ServerSettingILOAttributesNetworkProtocolIPMI(Model):
    """Whether iLO answers IPMI over LAN, and on which port."""

    port: Annotated[int | None, Field(alias="Port")] = 623
    """UDP port for IPMI over LAN; 623 by default."""
    protocol_enabled: Annotated[bool | None, Field(alias="ProtocolEnabled")] = False
    """Whether iLO accepts IPMI commands over the network; off by default."""


class ServerSettingILOAttributesNetworkProtocolKVMIP(Model):
    """Whether iLO's remote console (keyboard, video and mouse over IP) is reachable, and on
    which port.
    """

    port: Annotated[int | None, Field(alias="Port")] = 17990
    """TCP port of the remote console (KVM over IP); 17990 by default."""
    protocol_enabled: Annotated[bool | None, Field(alias="ProtocolEnabled")] = True
    """Whether the remote console (KVM over IP) is available; on by default."""


class ServerSettingILOAttributesNetworkProtocolSNMP(Model):
    """Whether iLO's SNMP service is on, and its port, as in
    `/redfish/v1/Managers/1/NetworkProtocol/`.
    """

    port: Annotated[int | None, Field(alias="Port")] = 161
    """UDP port for SNMP requests; 161 by default."""
    protocol_enabled: Annotated[bool | None, Field(alias="ProtocolEnabled")] = True
    """Whether iLO's SNMP service is on; it is by default."""


class ServerSettingILOAttributesNetworkProtocolSSH(Model):
    """Whether iLO's SSH server is on, and its port, as in
    `/redfish/v1/Managers/1/NetworkProtocol/`.
    """

    port: Annotated[int | None, Field(alias="Port")] = 22
    """TCP port of iLO's SSH server; 22 by default. A change resets iLO."""
    protocol_enabled: Annotated[bool | None, Field(alias="ProtocolEnabled")] = True
    """Whether iLO's SSH server is on; it is by default. A change resets iLO."""


class ServerSettingILOAttributesNetworkProtocolVirtualMedia(Model):
    """Whether images can be mounted as virtual media, and the port for it, as in
    `/redfish/v1/Managers/1/NetworkProtocol/`.
    """

    port: Annotated[int | None, Field(alias="Port")] = 17988
    """TCP port for virtual media; 17988 by default."""
    protocol_enabled: Annotated[bool | None, Field(alias="ProtocolEnabled")] = True
    """Whether images can be mounted as virtual media; on by default."""


class ServerSettingILOAttributesSNMPAlertDestinations(Model):
    """Values written to `/redfish/v1/Managers/1/SnmpService/SNMPAlertDestinations/{item}/`:
    where iLO sends SNMP traps, and how.
    """

    alert_destination: Annotated[str | None, Field(alias="AlertDestination")] = None
    """Host that receives the SNMP alerts of iLO, as IP address or fully qualified name."""
    snmp_alert_protocol: Annotated[str | None, Field(alias="SNMPAlertProtocol")] = None
    """SNMP version and kind of message for traps to `AlertDestination`."""
    trap_community: Annotated[str | None, Field(alias="TrapCommunity")] = None
    """Community string that iLO puts into SNMPv1 traps."""


class ServerSettingILOAttributesSNMPUsers(Model):
    """Values written to `/redfish/v1/Managers/1/SnmpService/SNMPUsers/{item}/`: one SNMPv3
    user of iLO.
    """

    auth_passphrase: Annotated[str | None, Field(alias="AuthPassphrase")] = None
    """Passphrase for signing messages of the SNMPv3 user, 8 to 49 characters."""
    auth_protocol: Annotated[str | None, Field(alias="AuthProtocol")] = None
    """Hash algorithm applied to the authentication passphrase of the SNMPv3 user."""
    privacy_passphrase: Annotated[str | None, Field(alias="PrivacyPassphrase")] = None
    """Passphrase for encrypting SNMPv3 messages, 8 to 49 characters."""
    privacy_protocol: Annotated[str | None, Field(alias="PrivacyProtocol")] = None
    """Encryption algorithm for SNMPv3 messages, used with `PrivacyPassphrase`."""
    security_name: Annotated[str | None, Field(alias="SecurityName")] = None
    """Name of the SNMPv3 user, 1 to 32 alphanumeric characters."""
    user_engine_id: Annotated[str | None, Field(alias="UserEngineID")] = None
    """Engine ID of a remote SNMPv3 partner; with `SecurityName` it makes up a remote account,
    needed only for inform messages.
    """


class ServerSettingILOAttributesSecurityService(Model):
    """Values written to the Redfish resource `/redfish/v1/Managers/1/SecurityService/`: how
    iLO checks the integrity of components.
    """

    component_integrity_policy: Annotated[str | None, Field(alias="ComponentIntegrityPolicy")] = "NoPolicy"
    """Whether the server boots when a device fails its SPDM authentication; the default
    `NoPolicy` lets it boot anyway.
    """
    global_component_integrity: Annotated[str | None, Field(alias="GlobalComponentIntegrity")] = "Disabled"
    """Whether iLO takes the SPDM authentication of components into account or ignores the
    results; `Disabled` by default.
    """


class ServerSettingILOAttributesSnmpService(Model):
    """Values written to the Redfish resource `/redfish/v1/Managers/1/SnmpService`: how iLO
    answers SNMP requests and sends traps.
    """

    contact: Annotated[str | None, Field(alias="Contact")] = None
    """Administrator or owner that SNMP reports for the server, as name, e-mail address or
    telephone number; up to 49 characters.
    """
    location: Annotated[str | None, Field(alias="Location")] = None
    """Where the server stands, as SNMP reports it; up to 49 characters."""
    periodic_hsa_trap_config: Annotated[str | None, Field(alias="PeriodicHSATrapConfig")] = "Disabled"
    """How often iLO repeats the health status array trap while a component is degraded or
    failed; `Disabled` by default.
    """
    read_communities: Annotated[list[str] | None, Field(alias="ReadCommunities")] = None
    """Community strings that iLO accepts in SNMPv1 read requests."""
    role: Annotated[str | None, Field(alias="Role")] = None
    """Function of the server, up to 64 characters, which iLO reports over SNMP."""
    role_detail: Annotated[str | None, Field(alias="RoleDetail")] = None
    """Tasks that the server carries out, up to 512 characters, which iLO reports over SNMP."""
    snmp_cold_start_trap_broadcast: Annotated[bool | None, Field(alias="SNMPColdStartTrapBroadcast")] = True
    """Whether iLO broadcasts a cold start trap on its subnet while no trap destination is
    configured; on by default.
    """
    snm_pv1_requests_enabled: Annotated[bool | None, Field(alias="SNMPv1RequestsEnabled")] = False
    """Whether iLO answers SNMPv1 requests; off by default."""
    snm_pv1_trap_enabled: Annotated[bool | None, Field(alias="SNMPv1TrapEnabled")] = True
    """Whether iLO sends SNMPv1 traps; on by default."""
    snm_pv3_engine_id: Annotated[str | None, Field(alias="SNMPv3EngineID")] = None
    """Engine ID by which SNMPv3 partners recognize iLO's SNMP agent; must be unique."""
    snm_pv3_inform_retry_attempt: Annotated[int | None, Field(alias="SNMPv3InformRetryAttempt")] = 2
    """How often iLO repeats an SNMPv3 inform that nobody acknowledged; 2 by default."""
    snm_pv3_inform_retry_interval_seconds: Annotated[
        int | None, Field(alias="SNMPv3InformRetryIntervalSeconds")
    ] = 15
    """Seconds between repetitions of an unacknowledged SNMPv3 inform; 15 by default."""
    snm_pv3_requests_enabled: Annotated[bool | None, Field(alias="SNMPv3RequestsEnabled")] = False
    """Whether iLO answers SNMPv3 requests; off by default."""
    snm_pv3_trap_enabled: Annotated[bool | None, Field(alias="SNMPv3TrapEnabled")] = True
    """Whether iLO sends SNMPv3 traps; on by default."""
    trap_source_hostname: Annotated[str | None, Field(alias="TrapSourceHostname")] = "Manager"
    """Whose host name iLO's traps carry as `sysName`; `Manager`, the default, stands for iLO
    itself.
    """


class ServerSettingILOAttributesUpdateService(Model):
    """Values written to the Redfish resource `/redfish/v1/UpdateService`: whether third-party
    firmware is accepted.
    """

    accept3rd_party_firmware: Annotated[bool | None, Field(alias="Accept3rdPartyFirmware")] = False
    """Whether iLO takes firmware packages that don't come from HPE; off by default."""


class ServerSettingMultiVolumeStorageVolumesItemDriveTechnology(StrEnum):
    """Type of drive to build the volume from; null takes the first type of which there are
    enough drives.
    """

    SAS_HDD = "SAS_HDD"
    SAS_SSD = "SAS_SSD"
    SATA_HDD = "SATA_HDD"
    SATA_SSD = "SATA_SSD"
    NVME_SSD = "NVME_SSD"


class ServerSettingMultiVolumeStorageVolumesItemRaidType(StrEnum):
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


class ServerSettingMultiVolumeStorageVolumesItemReadCachePolicy(StrEnum):
    """Whether and how the controller reads ahead on the volume; null leaves the choice to the
    controller.
    """

    READ_AHEAD = "READ_AHEAD"
    ADAPTIVE_READ_AHEAD = "ADAPTIVE_READ_AHEAD"
    OFF = "OFF"


class ServerSettingMultiVolumeStorageVolumesItemWriteCachePolicy(StrEnum):
    """How the controller caches writes to the volume; `UNPROTECTED_WRITE_BACK` risks data on
    power loss. Null leaves the choice to the controller.
    """

    PROTECTED_WRITE_BACK = "PROTECTED_WRITE_BACK"
    UNPROTECTED_WRITE_BACK = "UNPROTECTED_WRITE_BACK"
    WRITE_THROUGH = "WRITE_THROUGH"
    OFF = "OFF"


class ServerSettingOSImageToMountOnCD(StrEnum):
    """Which image the server sees as CD-ROM: the operating system (`OS_IMAGE`, the default)
    or the answers for the unattended installation (`UNATTENDED_INSTALLATION_FILE_IMAGE`).
    """

    OS_IMAGE = "OS_IMAGE"
    UNATTENDED_INSTALLATION_FILE_IMAGE = "UNATTENDED_INSTALLATION_FILE_IMAGE"


class ServerSettingOSOsType(StrEnum):
    """Operating system family that the setting installs; `CUSTOM`, where offered, stands for
    any other.
    """

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
    """RAID level of the volume."""

    RAID0 = "RAID0"
    RAID1 = "RAID1"
    RAID5 = "RAID5"


class ServerSettingsResponseCategory(StrEnum):
    """What the settings are about: `BIOS`, `EXTERNAL_STORAGE` (storage set up in HPE's Data
    Services Cloud Console), `FIRMWARE`, `ILO`, `OS` or `STORAGE` (internal). Determines
    the shape of `settings`.
    """

    FIRMWARE = "FIRMWARE"
    BIOS = "BIOS"
    STORAGE = "STORAGE"
    OS = "OS"
    EXTERNAL_STORAGE = "EXTERNAL_STORAGE"
    ILO = "ILO"


class ServerSettingsResponsePlatformFamily(StrEnum):
    """Server family that the setting is for; always `ANY`, whatever value is sent."""

    ANY = "ANY"
    PROLIANT = "PROLIANT"


class ServerSettingBIOS(Model):
    """Content of a `BIOS` server setting: BIOS attributes by their Redfish names.

    With `enableCustomWorkloadProfile`, single attributes override the workload profile.
    """

    enable_custom_workload_profile: Annotated[bool | None, Field(alias="enableCustomWorkloadProfile")] = None
    """When true, BIOS settings are applied in two steps: first the workload profile named in
    `Attributes`, then after a restart all of `Attributes` under the profile `Custom`.
    False by default.
    """
    redfish_data: Annotated[ServerSettingBIOSRedfishData | None, Field(alias="redfishData")] = None
    """BIOS settings in Redfish form: `Attributes` maps BIOS attribute names to values."""


class ServerSettingILOAttributesNetworkProtocol(Model):
    """Values written to the Redfish resource `/redfish/v1/Managers/1/NetworkProtocol`: which
    network services iLO offers, and on which ports.
    """

    http: Annotated[ServerSettingILOAttributesNetworkProtocolHTTP | None, Field(alias="HTTP")] = None
    """Whether iLO's web server takes unencrypted connections, and on which port."""
    https: Annotated[ServerSettingILOAttributesNetworkProtocolHTTPS | None, Field(alias="HTTPS")] = None
    """Whether iLO's web server takes encrypted connections, and on which port."""
    ipmi: Annotated[ServerSettingILOAttributesNetworkProtocolIPMI | None, Field(alias="IPMI")] = None
    """Whether iLO answers IPMI over LAN, and on which port."""
    kvmip: Annotated[ServerSettingILOAttributesNetworkProtocolKVMIP | None, Field(alias="KVMIP")] = None
    """Whether iLO's remote console (keyboard, video and mouse over IP) is reachable, and on
    which port.
    """
    snmp: Annotated[ServerSettingILOAttributesNetworkProtocolSNMP | None, Field(alias="SNMP")] = None
    """Whether iLO's SNMP service is on, and its port, as in
    `/redfish/v1/Managers/1/NetworkProtocol/`.
    """
    snmp_trap_port: Annotated[int | None, Field(alias="SNMPTrapPort")] = 162
    """UDP port to which iLO sends traps; 162 by default."""
    ssh: Annotated[ServerSettingILOAttributesNetworkProtocolSSH | None, Field(alias="SSH")] = None
    """Whether iLO's SSH server is on, and its port, as in
    `/redfish/v1/Managers/1/NetworkProtocol/`.
    """
    serial_over_lan_logging: Annotated[bool | None, Field(alias="SerialOverLanLogging")] = False
    """Whether iLO records the output of the virtual serial port (Serial over LAN); off by
    default.
    """
    virtual_media: Annotated[
        ServerSettingILOAttributesNetworkProtocolVirtualMedia | None, Field(alias="VirtualMedia")
    ] = None
    """Whether images can be mounted as virtual media, and the port for it, as in
    `/redfish/v1/Managers/1/NetworkProtocol/`.
    """
    xml_response_enabled: Annotated[bool | None, Field(alias="XMLResponseEnabled")] = True
    """Whether iLO answers anonymous XML discovery requests with information about itself; on
    by default.
    """


class ServerSettingMultiVolumeStorageVolumesItem(Model):
    """An item of `volumes`: Definitions of the volumes that are created when the setting is
    applied to a server.
    """

    capacity_in_gi_b: Annotated[int | None, Field(alias="capacityInGiB")] = None
    """Size of the volume in GiB; null takes all the space of its drives."""
    drive_count: Annotated[int | None, Field(alias="driveCount")] = None
    """How many drives the volume spans; null takes the fewest that `raidType` allows."""
    drive_technology: Annotated[
        Open[ServerSettingMultiVolumeStorageVolumesItemDriveTechnology] | None, Field(alias="driveTechnology")
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
    raid_type: Annotated[Open[ServerSettingMultiVolumeStorageVolumesItemRaidType], Field(alias="raidType")]
    """RAID level of the volume, which also decides how many drives it needs at least."""
    read_cache_policy: Annotated[
        Open[ServerSettingMultiVolumeStorageVolumesItemReadCachePolicy] | None, Field(alias="readCachePolicy")
    ] = None
    """Whether and how the controller reads ahead on the volume; null leaves the choice to the
    controller.
    """
    spare_drive_count: Annotated[int | None, Field(alias="spareDriveCount")] = None
    """Number of spare drives to set up along with the volume; may be null."""
    write_cache_policy: Annotated[
        Open[ServerSettingMultiVolumeStorageVolumesItemWriteCachePolicy] | None,
        Field(alias="writeCachePolicy"),
    ] = None
    """How the controller caches writes to the volume; `UNPROTECTED_WRITE_BACK` risks data on
    power loss. Null leaves the choice to the controller.
    """


class ServerSettingOS(Model):
    """Content of an `OS` server setting: the image to install, unattended if a file is given.

    Knows more systems than the later settings, and which image goes on the virtual CD.
    """

    image_to_mount_on_cd: Annotated[
        Open[ServerSettingOSImageToMountOnCD] | None, Field(alias="imageToMountOnCD")
    ] = None
    """Which image the server sees as CD-ROM: the operating system (`OS_IMAGE`, the default)
    or the answers for the unattended installation (`UNATTENDED_INSTALLATION_FILE_IMAGE`).
    """
    media_url: Annotated[str, Field(alias="mediaUrl")]
    """Complete address of the ISO file with the operating system."""
    os_type: Annotated[Open[ServerSettingOSOsType], Field(alias="osType")]
    """Operating system family that the setting installs; `CUSTOM`, where offered, stands for
    any other.
    """
    unattended_installation_file_url: Annotated[str | None, Field(alias="unattendedInstallationFileUrl")] = (
        None
    )
    """URL of the ISO image with the answer file for an unattended installation."""


class ServerSettingSingleVolumeStorage(Model):
    """Content of a `STORAGE` server setting with one volume: its RAID type and size."""

    raid_type: Annotated[Open[ServerSettingSingleVolumeStorageRaidType], Field(alias="raidType")]
    """RAID level of the volume."""
    volume_size_in_gb: Annotated[float, Field(alias="volumeSizeInGB")]
    """Size of the volume, above 0, in GB; -1 takes the entire disk."""


class ServerSettingILOAttributes(Model):
    """Values of the iLO settings, sorted by the Redfish resource they are written to;
    readable here, but not open to change.
    """

    field_1: Annotated[ServerSettingILOAttributesField1 | None, Field(alias="1")] = None
    """Values written to the Redfish resource `/redfish/v1/Managers/1/`: general settings of
    iLO itself.
    """
    account_service: Annotated[
        ServerSettingILOAttributesAccountService | None, Field(alias="AccountService")
    ] = None
    """Values written to the Redfish resource `/redfish/v1/AccountService`: password rules of
    iLO and its reaction to failed logins.
    """
    network_protocol: Annotated[
        ServerSettingILOAttributesNetworkProtocol | None, Field(alias="NetworkProtocol")
    ] = None
    """Values written to the Redfish resource `/redfish/v1/Managers/1/NetworkProtocol`: which
    network services iLO offers, and on which ports.
    """
    snmp_alert_destinations: Annotated[
        ServerSettingILOAttributesSNMPAlertDestinations | None, Field(alias="SNMPAlertDestinations")
    ] = None
    """Values written to `/redfish/v1/Managers/1/SnmpService/SNMPAlertDestinations/{item}/`:
    where iLO sends SNMP traps, and how.
    """
    snmp_users: Annotated[ServerSettingILOAttributesSNMPUsers | None, Field(alias="SNMPUsers")] = None
    """Values written to `/redfish/v1/Managers/1/SnmpService/SNMPUsers/{item}/`: one SNMPv3
    user of iLO.
    """
    security_service: Annotated[
        ServerSettingILOAttributesSecurityService | None, Field(alias="SecurityService")
    ] = None
    """Values written to the Redfish resource `/redfish/v1/Managers/1/SecurityService/`: how
    iLO checks the integrity of components.
    """
    snmp_service: Annotated[ServerSettingILOAttributesSnmpService | None, Field(alias="SnmpService")] = None
    """Values written to the Redfish resource `/redfish/v1/Managers/1/SnmpService`: how iLO
    answers SNMP requests and sends traps.
    """
    update_service: Annotated[
        ServerSettingILOAttributesUpdateService | None, Field(alias="UpdateService")
    ] = None
    """Values written to the Redfish resource `/redfish/v1/UpdateService`: whether third-party
    firmware is accepted.
    """


class ServerSettingMultiVolumeStorage(Model):
    """Content of a `STORAGE` server setting that defines one or more volumes."""

    volumes: list[ServerSettingMultiVolumeStorageVolumesItem] | None = None
    """Definitions of the volumes that are created when the setting is applied to a server."""


class ServerSettingILO(Model):
    """Content of an `ILO` server setting: iLO attributes by their Redfish names.

    HPE defines these settings; own ones can't be added.
    """

    attributes: Annotated[ServerSettingILOAttributes, Field(alias="Attributes")]
    """Values of the iLO settings, sorted by the Redfish resource they are written to;
    readable here, but not open to change.
    """


ServerSettingsResponseSettingsDEFAULT = TypeAliasType(
    "ServerSettingsResponseSettingsDEFAULT",
    ServerSettingBIOS
    | ServerSettingMultiVolumeStorage
    | ServerSettingSingleVolumeStorage
    | ServerSettingOS
    | ServerSettingExternalStorage
    | ServerSettingILO,
)
"""Settings for servers of every generation, or for OneView appliances; their shape
depends on `category`.
"""


class ServerSettingsResponseSettings(Model):
    """Configuration by key: `DEFAULT`, or for firmware `GEN10`, `GEN11` and `GEN12`; what a
    key holds depends on the category of the setting.
    """

    default: Annotated[ServerSettingsResponseSettingsDEFAULT | None, Field(alias="DEFAULT")] = None
    """Settings for servers of every generation, or for OneView appliances; their shape
    depends on `category`.
    """
    gen10: Annotated[ServerSettingFirmware | None, Field(alias="GEN10")] = None
    """Firmware settings for servers of generation 10."""
    gen11: Annotated[ServerSettingFirmware | None, Field(alias="GEN11")] = None
    """Firmware settings for servers of generation 11."""
    gen12: Annotated[ServerSettingFirmware | None, Field(alias="GEN12")] = None
    """Firmware settings for servers of generation 12."""


class ServerSettingsResponse(Model):
    """A server setting: configuration of one category that groups apply to their servers."""

    category: Open[ServerSettingsResponseCategory]
    """What the settings are about: `BIOS`, `EXTERNAL_STORAGE` (storage set up in HPE's Data
    Services Cloud Console), `FIRMWARE`, `ILO`, `OS` or `STORAGE` (internal). Determines
    the shape of `settings`.
    """
    created_at: Annotated[AwareDatetime, Field(alias="createdAt")]
    """When it was created, in UTC."""
    description: str | None = None
    """Free text about the purpose of the setting, at most 10000 characters; may be null."""
    generation: int
    """Counter that grows with every change of the object; where `If-Match` is accepted, this
    number in double quotes is its value.
    """
    id: str
    """Identifier that Compute Ops Management has given to the object; use it in paths and in
    references to it.
    """
    name: str
    """Name of the setting, 1 to 100 characters."""
    platform_family: Annotated[
        Open[ServerSettingsResponsePlatformFamily] | None, Field(alias="platformFamily")
    ] = ServerSettingsResponsePlatformFamily.ANY
    """Server family that the setting is for; always `ANY`, whatever value is sent."""
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    """Path of this object itself (self link), relative to the API host."""
    settings: ServerSettingsResponseSettings | None = None
    """Configuration by key: `DEFAULT`, or for firmware `GEN10`, `GEN11` and `GEN12`; what a
    key holds depends on the category of the setting.
    """
    type: Literal["compute-ops/server-setting"] | str
    """Resource type, here still with the older prefix `compute-ops/`."""
    updated_at: Annotated[AwareDatetime, Field(alias="updatedAt")]
    """When it was last changed, in UTC."""


class ServerSettingsCollection(Model):
    """The server settings of the workspace; `total` may be missing."""

    count: int
    """Number of items in this answer; how many the whole collection has is in `total`."""
    items: list[ServerSettingsResponse]
    """The objects on this page, in the order of `sort` where the operation has it."""
    offset: int
    """Position of the first returned item in the whole collection, counted from 0."""
    total: int | None = None
    """Number of items on all pages together, after filtering."""
