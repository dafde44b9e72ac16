"""Models of `jobs`; made by comgen, not to be edited."""

from __future__ import annotations

from enum import IntEnum, StrEnum
from typing import Annotated, Any, Literal

from pydantic import AwareDatetime, Field

from ..._runtime.model import Model, Open, OpenInt
from ...models.jobs import JobState


class ApplianceSoftwareUpdateParameters(Model):
    appliance_firmware_id: Annotated[str, Field(alias="applianceFirmwareId")]
    """The firmware bundle for appliances."""


class GroupAppliancesParameters(Model):
    target_appliance_ids: Annotated[list[str], Field(alias="targetApplianceIds")]
    """The appliances of the group, by their identifiers."""


class GroupFirmwareComplianceParameters(Model):
    devices: list[str] | None = None
    """The servers of the group, by their identifiers. The table of all jobs demands them, the job's own page knows no parameter: they may be left out."""


class GroupFirmwareDownloadParameters(Model):
    devices: Annotated[list[str] | None, Field(min_length=1)] = None
    """The servers of the group, by their identifiers; all of them if it is not given."""
    downgrade: bool | None = False
    """Whether older firmware may be installed."""
    install_sw_drivers: Annotated[bool | None, Field(alias="installSWDrivers")] = False
    """Whether drivers and software of the operating system are installed too."""
    prerequisite_check: bool | None = True
    """Whether the prerequisites are checked first."""
    skip_blocklisted_components: bool | None = False
    """Whether components with known issues are left out."""


class GroupFirmwareUpdateParametersWaitForPowerOffOrRebootTimeout(IntEnum):
    """How many hours it waits for that."""

    _1 = 1
    _2 = 2
    _4 = 4
    _8 = 8
    _12 = 12
    _24 = 24


class GroupInternalStorageParametersVolumesItem(Model):
    id: str
    name: str


class GroupOsInstallParameters(Model):
    devices: Annotated[list[str] | None, Field(min_length=1)] = None
    """The servers of the group, by their identifiers; all of them if it is not given."""
    os_completion_timeout_min: Annotated[int | None, Field(alias="osCompletionTimeoutMin", ge=60, le=720)] = (
        240
    )
    """After how many minutes an installation counts as complete."""
    parallel: bool | None = True
    """Whether all servers are installed at once."""
    stop_on_failure: Annotated[bool | None, Field(alias="stopOnFailure")] = False
    """Whether one failure ends it for the others that wait."""


class GroupServerSettingParametersRedfishSubsystem(StrEnum):
    """Which setting of the group."""

    BIOS = "BIOS"
    ILO_SETTINGS = "ILO_SETTINGS"


class JobCreate(Model):
    job_params: Annotated[dict[str, Any] | None, Field(alias="jobParams")] = None
    job_template: Annotated[str, Field(alias="jobTemplate")]
    resource_id: Annotated[str, Field(alias="resourceId")]
    resource_type: Annotated[str, Field(alias="resourceType")]


class JobResource(Model):
    id: str | None = None
    type: str | None = None


class JobResultCode(StrEnum):
    SUCCESS = "SUCCESS"
    FAILURE = "FAILURE"
    DECLINED = "DECLINED"


class JobUpdateInput(Model):
    stop_on_request: Annotated[bool | None, Field(alias="stopOnRequest")] = None


class JobUpdateState(StrEnum):
    COMPLETE = "COMPLETE"
    ERROR = "ERROR"


class ServerCollectLogParameters(Model):
    collect_ahs_log: bool | None = False
    """Whether the log of the Active Health System is collected too."""


class ServerFirmwareDownloadParameters(Model):
    bundle_id: str
    """The firmware bundle. It is called a UUID, and the examples write it without hyphens; any text is taken."""
    downgrade: bool | None = False
    """Whether older firmware may be installed."""
    install_sw_drivers: bool | None = False
    """Whether drivers and software of the operating system are installed too."""
    prerequisite_check: bool | None = True
    """Whether the prerequisites are checked first."""
    skip_blocklisted_components: bool | None = False
    """Whether components with known issues are left out."""


class ServerFirmwareUpdateParametersWaitForPowerOffOrRebootTimeout(IntEnum):
    """How many hours it waits for that."""

    _1 = 1
    _2 = 2
    _4 = 4
    _8 = 8
    _12 = 12
    _24 = 24


class ServerIgnoreIloSecurityParametersIgnoreSecuritySettingsItem(Model):
    id: str
    ignore: bool
    name: str


class ServerInventoryParametersFiltersItem(StrEnum):
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
    """How to switch it off."""

    FORCE_OFF = "ForceOff"
    GRACEFUL_SHUTDOWN = "GracefulShutdown"


class SettingUpdateOneviewTemplateParametersTemplatesDataItemTemplatesItem(Model):
    uri: str


class VcenterDeleteParameters(Model):
    associated_gateway_uri: Annotated[str, Field(alias="associatedGatewayUri")]
    """The appliance by which it is reached."""
    external_service_id: Annotated[str, Field(alias="externalServiceId")]
    """The external service that goes."""
    v_center_url: Annotated[str, Field(alias="vCenterUrl")]
    """The URL or the address of the vCenter."""
    v_center_uuid: Annotated[str, Field(alias="vCenterUuid")]
    """The UUID of the vCenter itself."""


class GroupFirmwareUpdateParameters(Model):
    devices: Annotated[list[str] | None, Field(min_length=1)] = None
    """The servers of the group, by their identifiers; all of them if it is not given."""
    downgrade: bool | None = False
    """Whether older firmware may be installed."""
    install_sw_drivers: Annotated[bool | None, Field(alias="installSWDrivers")] = False
    """Whether drivers and software of the operating system are installed too."""
    parallel: bool | None = False
    """Whether all servers are updated at once."""
    power_off: Annotated[bool | None, Field(alias="powerOff")] = False
    """Whether the server is switched off afterwards."""
    prerequisite_check: bool | None = True
    """Whether the prerequisites are checked first."""
    skip_blocklisted_components: bool | None = False
    """Whether components with known issues are left out."""
    stop_on_failure: Annotated[bool | None, Field(alias="stopOnFailure")] = False
    """Whether one failure ends it for the others that wait."""
    wait_for_power_off_or_reboot: bool | None = False
    """Whether it waits until somebody switches the server off or restarts it, by other means than this API."""
    wait_for_power_off_or_reboot_timeout: (
        OpenInt[GroupFirmwareUpdateParametersWaitForPowerOffOrRebootTimeout] | None
    ) = GroupFirmwareUpdateParametersWaitForPowerOffOrRebootTimeout._4
    """How many hours it waits for that."""


class GroupInternalStorageParameters(Model):
    devices: Annotated[list[str] | None, Field(min_length=1)] = None
    """The servers of the group, by their identifiers; all of them if it is not given."""
    initialize: bool
    """Whether what is on the disks is erased; if it is not and there are volumes, the job fails."""
    volumes: list[GroupInternalStorageParametersVolumesItem]
    """A name for each volume of the group's storage setting."""


class GroupServerSettingParameters(Model):
    batch_size: Annotated[int | None, Field(ge=1, le=20)] = 1
    """How many servers are set at a time, by a job of their own."""
    devices: Annotated[list[str] | None, Field(min_length=1)] = None
    """The servers of the group, by their identifiers; all of them if it is not given."""
    redfish_subsystem: Open[GroupServerSettingParametersRedfishSubsystem]
    """Which setting of the group."""


class Job(Model):
    created_at: Annotated[AwareDatetime | None, Field(alias="createdAt")] = None
    delete_on_complete: Annotated[bool | None, Field(alias="deleteOnComplete")] = None
    generation: int | None = None
    id: str | None = None
    job_params: Annotated[dict[str, Any] | None, Field(alias="jobParams")] = None
    job_template: Annotated[str | None, Field(alias="jobTemplate")] = None
    name: str | None = None
    parent_job_id: Annotated[str | None, Field(alias="parentJobId")] = None
    resource: JobResource | None = None
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    result_code: Annotated[Open[JobResultCode] | None, Field(alias="resultCode")] = None
    results: dict[str, Any] | None = None
    state: Open[JobState] | None = None
    status: str | None = None
    status_details: Annotated[dict[str, Any] | None, Field(alias="statusDetails")] = None
    type: Literal["compute-ops-mgmt/job"] | str | None = None
    updated_at: Annotated[AwareDatetime | None, Field(alias="updatedAt")] = None


class JobCollection(Model):
    count: int
    items: list[Job] | None = None
    offset: int | None = None
    total: int | None = None


class JobUpdate(Model):
    input: JobUpdateInput | None = None
    state: Open[JobUpdateState] | None = None


class ServerFirmwareUpdateParameters(Model):
    bundle_id: str
    """The firmware bundle. It is called a UUID, and the examples write it without hyphens; any text is taken."""
    downgrade: bool | None = False
    """Whether older firmware may be installed."""
    install_sw_drivers: bool | None = False
    """Whether drivers and software of the operating system are installed too."""
    power_off: bool | None = False
    """Whether the server is switched off afterwards."""
    prerequisite_check: bool | None = True
    """Whether the prerequisites are checked first."""
    skip_blocklisted_components: bool | None = False
    """Whether components with known issues are left out."""
    wait_for_power_off_or_reboot: bool | None = False
    """Whether it waits until somebody switches the server off or restarts it, by other means than this API."""
    wait_for_power_off_or_reboot_timeout: (
        OpenInt[ServerFirmwareUpdateParametersWaitForPowerOffOrRebootTimeout] | None
    ) = ServerFirmwareUpdateParametersWaitForPowerOffOrRebootTimeout._4
    """How many hours it waits for that."""


class ServerIgnoreIloSecurityParameters(Model):
    ignore_security_settings: Annotated[
        list[ServerIgnoreIloSecurityParametersIgnoreSecuritySettingsItem],
        Field(alias="ignoreSecuritySettings"),
    ]
    """The security parameters of the server's iLO, as `servers.get_security_parameters` names them."""


class ServerInventoryParameters(Model):
    filters: list[Open[ServerInventoryParametersFiltersItem]] | None = None
    """The parts that are wanted, all of them if there are none. Their case matters."""
    is_reports_call: bool | None = False
    """Whether reports can use it."""


class ServerPowerOffParameters(Model):
    operation_type: Annotated[
        Open[ServerPowerOffParametersOperationType] | None, Field(alias="operationType")
    ] = ServerPowerOffParametersOperationType.FORCE_OFF
    """How to switch it off."""


class SettingUpdateOneviewTemplateParametersTemplatesDataItem(Model):
    appliance_id: Annotated[str, Field(alias="applianceId")]
    templates: list[SettingUpdateOneviewTemplateParametersTemplatesDataItemTemplatesItem]


class SettingUpdateOneviewTemplateParameters(Model):
    templates_data: Annotated[
        list[SettingUpdateOneviewTemplateParametersTemplatesDataItem], Field(alias="templatesData")
    ]
    """Which templates of which appliances."""
