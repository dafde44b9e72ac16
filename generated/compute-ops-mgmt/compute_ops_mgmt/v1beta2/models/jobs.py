"""Models of `v1beta2.jobs`; made by comgen, not to be edited."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any, Literal

from pydantic import AwareDatetime, Field

from ..._runtime.model import Model, Open
from ...models.jobs import JobState


class JobCreate(Model):
    data: dict[str, Any] | None = None
    job_template_uri: Annotated[str, Field(alias="jobTemplateUri")]
    resource_uri: Annotated[str, Field(alias="resourceUri")]


class JobResource(Model):
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    type: str | None = None


class JobUpdateInput(Model):
    stop_on_request: Annotated[bool | None, Field(alias="stopOnRequest")] = None


class JobUpdateState(StrEnum):
    ERROR = "ERROR"


class Job(Model):
    associated_resource_uri: Annotated[str | None, Field(alias="associatedResourceUri")] = None
    created_at: Annotated[AwareDatetime, Field(alias="createdAt")]
    data: dict[str, Any] | None = None
    generation: int
    id: str
    job_template_uri: Annotated[str | None, Field(alias="jobTemplateUri")] = None
    name: str | None = None
    parent_job_id: Annotated[str | None, Field(alias="parentJobId")] = None
    resource: JobResource | None = None
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    results: dict[str, Any] | None = None
    state: Open[JobState] | None = None
    status: str | None = None
    status_details: Annotated[dict[str, Any] | None, Field(alias="statusDetails")] = None
    type: Literal["compute-ops-mgmt/job"] | str
    updated_at: Annotated[AwareDatetime, Field(alias="updatedAt")]


class JobCollection(Model):
    count: int
    items: list[Job]
    offset: int
    total: int


class JobUpdate(Model):
    input: JobUpdateInput | None = None
    state: Open[JobUpdateState] | None = None
