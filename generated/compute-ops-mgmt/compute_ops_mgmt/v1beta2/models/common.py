"""Models of `common`; made by comgen, not to be edited."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any, Literal

from pydantic import AwareDatetime, Field
from typing_extensions import TypeAliasType

from ..._runtime.model import Model, Open


class ScheduleBaseHistory(Model):
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


class ScheduleBaseOperation(Model):
    timeout_in_sec: Annotated[float | None, Field(alias="timeoutInSec")] = 20
    type: str | None = None


class ScheduleRESTOperationMethod(StrEnum):
    DELETE = "DELETE"
    GET = "GET"
    HEAD = "HEAD"
    OPTIONS = "OPTIONS"
    PATCH = "PATCH"
    POST = "POST"
    PUT = "PUT"
    TRACE = "TRACE"


class ScheduleRESTOperation(Model):
    timeout_in_sec: Annotated[float | None, Field(alias="timeoutInSec")] = 20
    type: str
    body: Any | None = None
    headers: dict[str, Any] | None = None
    method: Open[ScheduleRESTOperationMethod]
    query: dict[str, Any] | None = None
    uri: str


ScheduleOperation = TypeAliasType("ScheduleOperation", ScheduleRESTOperation)
