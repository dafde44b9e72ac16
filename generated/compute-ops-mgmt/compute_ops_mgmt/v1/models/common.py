"""Models of `v1.common`; made by comgen, not to be edited."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any, Literal

from pydantic import AwareDatetime, Field

from ..._runtime.model import Model, Open


class AlertAlertType(StrEnum):
    HARDWARE = "hardware"
    SOFTWARE = "software"


class AlertDevice(Model):
    id: str | None = None


class AlertSeverity(StrEnum):
    OK = "OK"
    WARNING = "WARNING"
    CRITICAL = "CRITICAL"
    UNKNOWN = "UNKNOWN"
    NOT_PRESENT = "NOT_PRESENT"
    REDUNDANT = "REDUNDANT"
    NON_REDUNDANT = "NON_REDUNDANT"


class DeviceRemoveRequest(Model):
    device_id: Annotated[str | None, Field(alias="deviceId")] = None


class ServiceNowIncidentState(StrEnum):
    CREATION_SUCCESS = "CREATION_SUCCESS"
    CREATION_IN_PROGRESS = "CREATION_IN_PROGRESS"
    CREATION_FAILED = "CREATION_FAILED"


class SettingsResponseNoSettingCategory(StrEnum):
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
    id: str | None = None
    state: Open[ServiceNowIncidentState] | None = None
    url: str | None = None


class SettingsResponseNoSetting(Model):
    category: Open[SettingsResponseNoSettingCategory] | None = None
    created_at: Annotated[AwareDatetime | None, Field(alias="createdAt")] = None
    description: str | None = None
    generation: int | None = None
    id: str | None = None
    name: str | None = None
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    settings: dict[str, Any] | None = None
    type: Literal["compute-ops-mgmt/setting"] | str | None = None
    updated_at: Annotated[AwareDatetime | None, Field(alias="updatedAt")] = None


class Alert(Model):
    alert_type: Annotated[Open[AlertAlertType] | None, Field(alias="alertType")] = None
    arguments: list[str] | None = None
    case_id: Annotated[int | None, Field(alias="caseId")] = None
    case_url: Annotated[str | None, Field(alias="caseUrl")] = None
    category: str | None = None
    cleared: bool | None = None
    cleared_at: Annotated[AwareDatetime | None, Field(alias="clearedAt")] = None
    created_at: Annotated[AwareDatetime, Field(alias="createdAt")]
    description: str | None = None
    device: AlertDevice | None = None
    generation: int
    id: str
    is_recurrent: Annotated[bool | None, Field(alias="isRecurrent")] = None
    message: str | None = None
    message_id: Annotated[str | None, Field(alias="messageId")] = None
    message_key: Annotated[str | None, Field(alias="messageKey")] = None
    origin_of_condition: Annotated[str | None, Field(alias="originOfCondition")] = None
    resolution: str | None = None
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    server_id: Annotated[str | None, Field(alias="serverId")] = None
    service_event: Annotated[bool | None, Field(alias="serviceEvent")] = None
    service_now_incident: Annotated[ServiceNowIncident | None, Field(alias="serviceNowIncident")] = None
    severity: Open[AlertSeverity] | None = None
    timestamp: AwareDatetime | None = None
    type: Literal["compute-ops-mgmt/alert"] | str
    updated_at: Annotated[AwareDatetime, Field(alias="updatedAt")]


class AlertCollection(Model):
    count: int
    items: list[Alert]
    offset: int
    total: int
