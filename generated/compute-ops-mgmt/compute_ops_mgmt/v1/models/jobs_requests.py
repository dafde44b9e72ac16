"""Models of `v1.jobs_requests`.

Made by comgen, not to be edited.
"""

from enum import IntEnum, StrEnum
from typing import Annotated, Any

from pydantic import Field

from ..._runtime.model import Model, Open, OpenInt


class ApplianceSoftwareUpdateParameters(Model):
    """Which software a OneView appliance gets."""

    appliance_firmware_id: Annotated[str, Field(alias="applianceFirmwareId")]
    """Identifier of the firmware bundle to install, as `v1.appliance_firmware_bundles.list`
    lists it.
    """


class GroupAppliancesParameters(Model):
    """For which appliances of a group a job is run."""

    target_appliance_ids: Annotated[list[str], Field(alias="targetApplianceIds")]
    """Identifiers of the appliances of the group to work on."""


class GroupFirmwareComplianceParameters(Model):
    """Which devices of a group are compared with its firmware baseline."""

    devices: list[str] | None = None
    """Identifiers of the servers of the group to look at. The table of all jobs demands them,
    the job's own page knows no parameter; they may be left out.
    """


class GroupFirmwareDownloadParameters(Model):
    """Which devices of a group fetch its firmware baseline without installing it."""

    devices: Annotated[list[str] | None, Field(min_length=1)] = None
    """Identifiers of the servers of the group to work on; all of them if it is not given."""
    downgrade: bool | None = False
    """Whether firmware may be replaced by older firmware."""
    install_sw_drivers: Annotated[bool | None, Field(alias="installSWDrivers")] = False
    """Whether drivers and software of the operating system are fetched too."""
    prerequisite_check: bool | None = True
    """Whether it is first looked at whether the servers are ready for it."""
    skip_blocklisted_components: bool | None = False
    """Whether components with known issues are left out."""


class GroupFirmwareUpdateParametersWaitForPowerOffOrRebootTimeout(IntEnum):
    """How many hours the job waits for that."""

    _1 = 1
    _2 = 2
    _4 = 4
    _8 = 8
    _12 = 12
    _24 = 24


class GroupInternalStorageParametersVolumesItem(Model):
    """An item of `volumes`: A name for each volume of the group's storage setting."""

    id: str
    """Identifier of the volume in the storage setting."""
    name: str
    """Name that the volume gets."""


class GroupOsInstallParameters(Model):
    """On which devices of a group its operating system is installed, and in which order."""

    devices: Annotated[list[str] | None, Field(min_length=1)] = None
    """Identifiers of the servers of the group to work on; all of them if it is not given."""
    os_completion_timeout_min: Annotated[int | None, Field(alias="osCompletionTimeoutMin", ge=60, le=720)] = (
        240
    )
    """After how many minutes an installation counts as complete; 60 to 720."""
    parallel: bool | None = True
    """Whether the system is installed on all servers at once instead of one after the other."""
    stop_on_failure: Annotated[bool | None, Field(alias="stopOnFailure")] = False
    """Whether one failure ends the job for the servers that are still to come."""


class GroupServerSettingParametersRedfishSubsystem(StrEnum):
    """Which setting of the group is applied: that of the BIOS or that of iLO."""

    BIOS = "BIOS"
    ILO_SETTINGS = "ILO_SETTINGS"


class JobCreate(Model):
    """Orders a job: a template, the resource to run it on, and its parameters.

    Each template has its own `jobParams`.
    """

    job_params: Annotated[dict[str, Any] | None, Field(alias="jobParams")] = None
    """Parameters of the job; its template says which ones exist and which are required."""
    job_template: Annotated[str, Field(alias="jobTemplate")]
    """Identifier of the job template, which fixes what the job does; the same in all regions."""
    resource_id: Annotated[str, Field(alias="resourceId")]
    """Identifier of the resource on which the job is to run; for a server
    `productId+serialNumber`.
    """
    resource_type: Annotated[str, Field(alias="resourceType")]
    """Type of the resource on which the job is to run, such as `compute-ops-mgmt/server`;
    must fit the job template.
    """


class JobUpdateInput(Model):
    """Instruction to a running job: `stopOnRequest` cancels the serial firmware update of a
    group.
    """

    stop_on_request: Annotated[bool | None, Field(alias="stopOnRequest")] = None
    """True cancels a serial firmware update of a group for the servers that have not begun;
    servers that have started, finished or stalled are not affected.
    """


class JobUpdateState(StrEnum):
    """State to put the job in, `COMPLETE` or `ERROR`; meant for dismissing a stalled job."""

    COMPLETE = "COMPLETE"
    ERROR = "ERROR"


class ServerCollectLogParameters(Model):
    """Which logs of a server are collected."""

    collect_ahs_log: bool | None = False
    """Whether the log of the Active Health System is collected too."""


class ServerFirmwareDownloadParameters(Model):
    """Which firmware a server fetches without installing it."""

    bundle_id: str
    """Identifier of the firmware bundle to fetch. It is called a UUID, and the examples write
    it without hyphens; any text is taken.
    """
    downgrade: bool | None = False
    """Whether firmware may be replaced by older firmware."""
    install_sw_drivers: bool | None = False
    """Whether drivers and software of the operating system are fetched too."""
    prerequisite_check: bool | None = True
    """Whether it is first looked at whether the server is ready for it."""
    skip_blocklisted_components: bool | None = False
    """Whether components with known issues are left out."""


class ServerFirmwareUpdateParametersWaitForPowerOffOrRebootTimeout(IntEnum):
    """How many hours the job waits for that."""

    _1 = 1
    _2 = 2
    _4 = 4
    _8 = 8
    _12 = 12
    _24 = 24


class ServerIgnoreIloSecurityParametersIgnoreSecuritySettingsItem(Model):
    """An item of `ignoreSecuritySettings`: The security parameters of the server's iLO that
    count or do not, as `v1.servers.get_security_parameters` names them.
    """

    id: str
    """Identifier of the security parameter."""
    ignore: bool
    """Whether its risk does not count."""
    name: str
    """Name of the security parameter."""


class ServerInventoryParametersFiltersItem(StrEnum):
    """An item of `filters`: The parts to collect, all of them if there are none.

    Their case matters.
    """

    CHASSIS = "Chassis"
    PROCESSOR = "Processor"
    MEMORY = "memory"
    NETWORK_ADAPTERS = "networkAdapters"
    LOCAL_STORAGE = "localStorage"
    LOCAL_STORAGE_V2 = "localStorageV2"
    DEVICES = "devices"
    DEVICES_V2 = "devicesV2"
    POWER_SUPPLIES = "powerSupplies"
    FANS = "fans"
    FIRMWARE = "firmware"
    SOFTWARE = "software"


class ServerPowerOffParametersOperationType(StrEnum):
    """How to switch it off: `GracefulShutdown` asks the operating system to shut down,
    `ForceOff` does not wait for it.
    """

    FORCE_OFF = "ForceOff"
    GRACEFUL_SHUTDOWN = "GracefulShutdown"


class SettingUpdateOneviewTemplateParametersTemplatesDataItemTemplatesItem(Model):
    """An item of `templates`: The templates of that appliance."""

    uri: str
    """Path of the template on its appliance."""


class VcenterDeleteParameters(Model):
    """Which vCenter is taken out of an external service."""

    associated_gateway_uri: Annotated[str, Field(alias="associatedGatewayUri")]
    """Path of the secure gateway by which the vCenter is reached."""
    external_service_id: Annotated[str, Field(alias="externalServiceId")]
    """Identifier of the external service that stands for the vCenter."""
    v_center_url: Annotated[str, Field(alias="vCenterUrl")]
    """URL or address of the vCenter that is taken out."""
    v_center_uuid: Annotated[str, Field(alias="vCenterUuid")]
    """UUID of the vCenter itself, as VMware gives it."""


class GroupFirmwareUpdateParameters(Model):
    """Which devices of a group get its firmware baseline, and in which way."""

    devices: Annotated[list[str] | None, Field(min_length=1)] = None
    """Identifiers of the servers of the group to work on; all of them if it is not given."""
    downgrade: bool | None = False
    """Whether firmware may be replaced by older firmware."""
    install_sw_drivers: Annotated[bool | None, Field(alias="installSWDrivers")] = False
    """Whether drivers and software of the operating system are installed too."""
    parallel: bool | None = False
    """Whether all servers are updated at once instead of one after the other."""
    power_off: Annotated[bool | None, Field(alias="powerOff")] = False
    """Whether the servers are switched off afterwards."""
    prerequisite_check: bool | None = True
    """Whether it is first looked at whether the servers are ready for it."""
    skip_blocklisted_components: bool | None = False
    """Whether components with known issues are left out."""
    stop_on_failure: Annotated[bool | None, Field(alias="stopOnFailure")] = False
    """Whether one failure ends the job for the servers that are still to come."""
    wait_for_power_off_or_reboot: bool | None = False
    """Whether the job waits until somebody switches the servers off or restarts them, by
    other means than this API.
    """
    wait_for_power_off_or_reboot_timeout: (
        OpenInt[GroupFirmwareUpdateParametersWaitForPowerOffOrRebootTimeout] | None
    ) = GroupFirmwareUpdateParametersWaitForPowerOffOrRebootTimeout._4
    """How many hours the job waits for that."""


class GroupInternalStorageParameters(Model):
    """Which volumes the devices of a group get on their internal storage."""

    devices: Annotated[list[str] | None, Field(min_length=1)] = None
    """Identifiers of the servers of the group to work on; all of them if it is not given."""
    initialize: bool
    """Whether what is on the disks is erased; if it is not and there are volumes, the job
    fails.
    """
    volumes: list[GroupInternalStorageParametersVolumesItem]
    """A name for each volume of the group's storage setting."""


class GroupServerSettingParameters(Model):
    """Which settings of its group a job applies, and to how many devices at a time."""

    batch_size: Annotated[int | None, Field(ge=1, le=20)] = 1
    """How many servers are set at a time, each by a job of its own; 1 to 20."""
    devices: Annotated[list[str] | None, Field(min_length=1)] = None
    """Identifiers of the servers of the group to work on; all of them if it is not given."""
    redfish_subsystem: Open[GroupServerSettingParametersRedfishSubsystem]
    """Which setting of the group is applied: that of the BIOS or that of iLO."""


class JobUpdate(Model):
    """Stops a running job, or dismisses a stalled one by setting it to `COMPLETE` or `ERROR`.

    Only serial firmware updates of a server group can be stopped; servers already started are not.
    """

    input: JobUpdateInput | None = None
    """Instruction to a running job: `stopOnRequest` cancels the serial firmware update of a
    group.
    """
    state: Open[JobUpdateState] | None = None
    """State to put the job in, `COMPLETE` or `ERROR`; meant for dismissing a stalled job."""


class ServerFirmwareUpdateParameters(Model):
    """Which firmware a server gets, and what is done before and after."""

    bundle_id: str
    """Identifier of the firmware bundle. It is called a UUID, and the examples write it
    without hyphens; any text is taken.
    """
    downgrade: bool | None = False
    """Whether firmware may be replaced by older firmware."""
    install_sw_drivers: bool | None = False
    """Whether drivers and software of the operating system are installed too."""
    power_off: bool | None = False
    """Whether the server is switched off afterwards."""
    prerequisite_check: bool | None = True
    """Whether it is first looked at whether the server is ready for it."""
    skip_blocklisted_components: bool | None = False
    """Whether components with known issues are left out."""
    wait_for_power_off_or_reboot: bool | None = False
    """Whether the job waits until somebody switches the server off or restarts it, by other
    means than this API.
    """
    wait_for_power_off_or_reboot_timeout: (
        OpenInt[ServerFirmwareUpdateParametersWaitForPowerOffOrRebootTimeout] | None
    ) = ServerFirmwareUpdateParametersWaitForPowerOffOrRebootTimeout._4
    """How many hours the job waits for that."""


class ServerIgnoreIloSecurityParameters(Model):
    """Which security settings of an iLO no longer count for its risk."""

    ignore_security_settings: Annotated[
        list[ServerIgnoreIloSecurityParametersIgnoreSecuritySettingsItem],
        Field(alias="ignoreSecuritySettings"),
    ]
    """The security parameters of the server's iLO that count or do not, as
    `v1.servers.get_security_parameters` names them.
    """


class ServerInventoryParameters(Model):
    """Which parts of a server are inventoried anew."""

    filters: list[Open[ServerInventoryParametersFiltersItem]] | None = None
    """The parts to collect, all of them if there are none. Their case matters."""
    is_reports_call: bool | None = False
    """Whether reports can use what is collected."""


class ServerPowerOffParameters(Model):
    """How a server is switched off."""

    operation_type: Annotated[
        Open[ServerPowerOffParametersOperationType] | None, Field(alias="operationType")
    ] = ServerPowerOffParametersOperationType.FORCE_OFF
    """How to switch it off: `GracefulShutdown` asks the operating system to shut down,
    `ForceOff` does not wait for it.
    """


class SettingUpdateOneviewTemplateParametersTemplatesDataItem(Model):
    """An item of `templatesData`: Which templates of which appliances are fetched."""

    appliance_id: Annotated[str, Field(alias="applianceId")]
    """Identifier of the OneView appliance that has the templates."""
    templates: list[SettingUpdateOneviewTemplateParametersTemplatesDataItemTemplatesItem]
    """The templates of that appliance."""


class SettingUpdateOneviewTemplateParameters(Model):
    """Which templates of which OneView appliances are brought up to date."""

    templates_data: Annotated[
        list[SettingUpdateOneviewTemplateParametersTemplatesDataItem], Field(alias="templatesData")
    ]
    """Which templates of which appliances are fetched."""
