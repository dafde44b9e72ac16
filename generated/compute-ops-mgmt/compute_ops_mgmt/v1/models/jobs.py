"""Models of `v1.jobs`; made by comgen, not to be edited."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any, Literal

from pydantic import AwareDatetime, Field

from ..._runtime.model import Model, Open
from ...models.jobs import JobState


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
