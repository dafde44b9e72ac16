"""Models of `v1beta2.common`; made by comgen, not to be edited."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AwareDatetime, Field

from ..._runtime.model import Model


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
