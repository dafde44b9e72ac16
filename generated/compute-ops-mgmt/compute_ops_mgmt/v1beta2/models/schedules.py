"""Models of `v1beta2.schedules`; made by comgen, not to be edited."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any, Literal

from pydantic import AwareDatetime, Field

from ..._runtime.model import Model, Open


class SchedulePatchSchedule(Model):
    interval: str | None = None
    start_at: Annotated[AwareDatetime | None, Field(alias="startAt")] = None


class SchedulePostSchedule(Model):
    interval: str | None = None
    start_at: Annotated[AwareDatetime | None, Field(alias="startAt")] = None


class ScheduleRESTHistory(Model):
    created_at: Annotated[AwareDatetime, Field(alias="createdAt")]
    debug_id: Annotated[str, Field(alias="debugId")]
    duration_in_sec: Annotated[float, Field(alias="durationInSec")]
    generation: Literal[1] | int = 1
    id: str
    operation_type: Annotated[str, Field(alias="operationType")]
    resource_uri: Annotated[str, Field(alias="resourceUri")]
    schedule_id: Annotated[str, Field(alias="scheduleId")]
    schedule_uri: Annotated[str, Field(alias="scheduleUri")]
    started_at: Annotated[AwareDatetime, Field(alias="startedAt")]
    succeeded: bool
    summary: str
    type: Literal["compute-ops-mgmt/schedule/history"] | str = "compute-ops-mgmt/schedule/history"
    updated_at: Annotated[AwareDatetime, Field(alias="updatedAt")]
    body: Any | None = None
    headers: dict[str, str]
    status: int | None


class ScheduleRESTOperationMethod(StrEnum):
    DELETE = "DELETE"
    GET = "GET"
    HEAD = "HEAD"
    OPTIONS = "OPTIONS"
    PATCH = "PATCH"
    POST = "POST"
    PUT = "PUT"
    TRACE = "TRACE"


class ScheduleRESTOperationPatchMethod(StrEnum):
    DELETE = "DELETE"
    GET = "GET"
    HEAD = "HEAD"
    OPTIONS = "OPTIONS"
    PATCH = "PATCH"
    POST = "POST"
    PUT = "PUT"
    TRACE = "TRACE"


class ScheduleRESTOperationPostMethod(StrEnum):
    DELETE = "DELETE"
    GET = "GET"
    HEAD = "HEAD"
    OPTIONS = "OPTIONS"
    PATCH = "PATCH"
    POST = "POST"
    PUT = "PUT"
    TRACE = "TRACE"


class ScheduleSchedule(Model):
    interval: str | None = None
    start_at: Annotated[AwareDatetime, Field(alias="startAt")]


ScheduleHistory = ScheduleRESTHistory


class ScheduleHistoryCollection(Model):
    count: int
    items: list[ScheduleHistory]
    offset: int
    total: int


class ScheduleRESTOperation(Model):
    timeout_in_sec: Annotated[float | None, Field(alias="timeoutInSec")] = 20
    type: str
    body: Any | None = None
    headers: dict[str, str] | None = None
    method: Open[ScheduleRESTOperationMethod]
    query: dict[str, str] | None = None
    uri: str


class ScheduleRESTOperationPatch(Model):
    timeout_in_sec: Annotated[float | None, Field(alias="timeoutInSec", gt=0.0, le=60.0)] = 20
    type: str | None = None
    body: Any | None = None
    headers: dict[str, Annotated[str | None, Field(max_length=256)]] | None = None
    method: Open[ScheduleRESTOperationPatchMethod] | None = None
    query: dict[str, Annotated[str | None, Field(max_length=256)]] | None = None
    uri: Annotated[str | None, Field(max_length=128)] = None


class ScheduleRESTOperationPost(Model):
    timeout_in_sec: Annotated[float | None, Field(alias="timeoutInSec", gt=0.0, le=60.0)] = 20
    type: str | None = None
    body: Any | None = None
    headers: dict[str, Annotated[str | None, Field(max_length=256)]] | None = None
    method: Open[ScheduleRESTOperationPostMethod] | None = None
    query: dict[str, Annotated[str | None, Field(max_length=256)]] | None = None
    uri: Annotated[str | None, Field(max_length=128)] = None


ScheduleOperation = ScheduleRESTOperation


ScheduleOperationPatch = ScheduleRESTOperationPatch


ScheduleOperationPost = ScheduleRESTOperationPost


class SchedulePatch(Model):
    associated_resource_uri: Annotated[str | None, Field(alias="associatedResourceUri", max_length=128)] = (
        None
    )
    created_at: Annotated[AwareDatetime | None, Field(alias="createdAt")] = None
    description: Annotated[str | None, Field(max_length=10000)] = None
    generation: Annotated[int | None, Field(ge=1)] = None
    history_uri: Annotated[str | None, Field(alias="historyUri")] = None
    id: str | None = None
    last_run: Annotated[ScheduleHistory | None, Field(alias="lastRun")] = None
    name: Annotated[str | None, Field(max_length=100, min_length=1)] = None
    next_start_at: Annotated[AwareDatetime | None, Field(alias="nextStartAt")] = None
    operation: ScheduleOperationPatch | None = None
    purpose: Annotated[str | None, Field(max_length=64)] = None
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    schedule: SchedulePatchSchedule | None = None
    type: Literal["compute-ops-mgmt/schedule"] | None = None
    updated_at: Annotated[AwareDatetime | None, Field(alias="updatedAt")] = None


class SchedulePost(Model):
    associated_resource_uri: Annotated[str | None, Field(alias="associatedResourceUri", max_length=128)] = (
        None
    )
    description: Annotated[str | None, Field(max_length=10000)] = None
    name: Annotated[str | None, Field(max_length=100, min_length=1)] = None
    operation: ScheduleOperationPost | None = None
    purpose: Annotated[str | None, Field(max_length=64)] = None
    schedule: SchedulePostSchedule | None = None


class Schedule(Model):
    associated_resource_uri: Annotated[str | None, Field(alias="associatedResourceUri")] = None
    created_at: Annotated[AwareDatetime | None, Field(alias="createdAt")] = None
    description: str | None = None
    generation: int | None = None
    history_uri: Annotated[str | None, Field(alias="historyUri")] = None
    id: str
    last_run: Annotated[ScheduleHistory | None, Field(alias="lastRun")] = None
    name: str
    next_start_at: Annotated[AwareDatetime | None, Field(alias="nextStartAt")] = None
    operation: ScheduleOperation
    purpose: str | None = None
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    schedule: ScheduleSchedule
    type: Literal["compute-ops-mgmt/schedule"] | str
    updated_at: Annotated[AwareDatetime | None, Field(alias="updatedAt")] = None


class ScheduleCollection(Model):
    count: int
    items: list[Schedule]
    offset: int
    total: int
