"""Models of `v1.common`.

Made by comgen, not to be edited.
"""

from enum import StrEnum
from typing import Annotated, Any, Literal

from pydantic import AwareDatetime, Field

from ..._runtime.model import Model, Open


class AlertAlertType(StrEnum):
    """Whether the alert concerns `hardware` or `software`."""

    HARDWARE = "hardware"
    SOFTWARE = "software"


class AlertDevice(Model):
    """The server that raised the alert."""

    id: str | None = None
    """Identifier of the server, `productId+serialNumber`."""


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


class DeviceRemoveRequest(Model):
    """A device to take out of a group."""

    device_id: Annotated[str | None, Field(alias="deviceId")] = None
    """Identifier of the device to take out of the group; `productId+serialNumber` for a
    server.
    """


class ServiceNowIncidentState(StrEnum):
    """How far creation of the incident in ServiceNow has come."""

    CREATION_SUCCESS = "CREATION_SUCCESS"
    CREATION_IN_PROGRESS = "CREATION_IN_PROGRESS"
    CREATION_FAILED = "CREATION_FAILED"


class SettingsResponseNoSettingCategory(StrEnum):
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


class ServiceNowIncident(Model):
    """The ServiceNow incident opened for an alert; present only once there is one."""

    id: str | None = None
    """Number of the incident in ServiceNow, such as `INC0010008`."""
    state: Open[ServiceNowIncidentState] | None = None
    """How far creation of the incident in ServiceNow has come."""
    url: str | None = None
    """Address of the ServiceNow incident."""


class SettingsResponseNoSetting(Model):
    """What all settings have in common, without the content of `settings`."""

    category: Open[SettingsResponseNoSettingCategory] | None = None
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
    settings: dict[str, Any] | None = None
    """Configuration by key: `DEFAULT`, or for firmware `GEN10`, `GEN11` and `GEN12`; what a
    key holds depends on the category of the setting.
    """
    type: Literal["compute-ops-mgmt/setting"] | str | None = None
    """Resource type; tells what kind of object it is."""
    updated_at: Annotated[AwareDatetime | None, Field(alias="updatedAt")] = None
    """When it was last changed, in UTC."""


class Alert(Model):
    """A hardware or software alert of one server, active or cleared, with a suggested remedy.

    Unlike `v1beta2` it has the Redfish message (`messageId`, `arguments`), its origin and whether
    it was cleared.
    """

    alert_type: Annotated[Open[AlertAlertType] | None, Field(alias="alertType")] = None
    """Whether the alert concerns `hardware` or `software`."""
    arguments: list[str] | None = None
    """Values for the placeholders of the alert's message template, in order."""
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
    cleared: bool | None = None
    """True once the alert has been cleared, false as long as it is active."""
    cleared_at: Annotated[AwareDatetime | None, Field(alias="clearedAt")] = None
    """When the alert was cleared, in UTC; null as long as it is active."""
    created_at: Annotated[AwareDatetime, Field(alias="createdAt")]
    """When it was created, in UTC."""
    description: str | None = None
    """Explanation of the alert for people."""
    device: AlertDevice | None = None
    """The server that raised the alert."""
    generation: int
    """Counter that grows with every change of the object; where `If-Match` is accepted, this
    number in double quotes is its value.
    """
    id: str
    """Identifier that Compute Ops Management has given to the object; use it in paths and in
    references to it.
    """
    is_recurrent: Annotated[bool | None, Field(alias="isRecurrent")] = None
    """True when the alert has come up again after earlier occurrences."""
    message: str | None = None
    """Alert text, with the values that belong to this occurrence filled in."""
    message_id: Annotated[str | None, Field(alias="messageId")] = None
    """Identifier of the message with registry name, version and key, such as
    `Utilization.1.0.ProjectedCriticalPowerUtilExceeded`.
    """
    message_key: Annotated[str | None, Field(alias="messageKey")] = None
    """Last part of `messageId`, without registry and version, such as `FanFailed`."""
    origin_of_condition: Annotated[str | None, Field(alias="originOfCondition")] = None
    """Path of the component that raised the alert; null when not known."""
    resolution: str | None = None
    """Advice on how to resolve the alert."""
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    """Path of this object itself (self link), relative to the API host."""
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
    """A page of alerts, of one server or of all servers in the workspace."""

    count: int
    """Number of items in this answer; how many the whole collection has is in `total`."""
    items: list[Alert]
    """The objects on this page, in the order of `sort` where the operation has it."""
    offset: int
    """Position of the first returned item in the whole collection, counted from 0."""
    total: int
    """Number of items on all pages together, after filtering."""
