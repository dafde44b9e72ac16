"""Models of `v1beta2.jobs`.

Made by comgen, not to be edited.
"""

from enum import StrEnum
from typing import Annotated, Any, Literal

from pydantic import AwareDatetime, Field

from ..._runtime.model import Model, Open
from ...models.jobs import JobState


class JobCreate(Model):
    """Orders a job in the oldest API (deprecated), with URIs of template and resource."""

    data: dict[str, Any] | None = None
    """Parameters of the job; the job template's `schema` says which ones exist. Called
    `jobParams` in v1.
    """
    job_template_uri: Annotated[str, Field(alias="jobTemplateUri")]
    """Job template that fixes what the job does, as path or bare identifier."""
    resource_uri: Annotated[str, Field(alias="resourceUri")]
    """Path of the resource on which the job is to run, such as a server or group."""


class JobResource(Model):
    """What the job works on, such as a server or group."""

    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    """Path of the resource that the job works on."""
    type: str | None = None
    """Resource type of what the job works on, such as `compute-ops-mgmt/server`."""


class JobUpdateInput(Model):
    """Instruction to a running job: `stopOnRequest` cancels the serial firmware update of a
    group.
    """

    stop_on_request: Annotated[bool | None, Field(alias="stopOnRequest")] = None
    """True cancels a serial firmware update of a group for the servers that have not begun;
    servers that have started, finished or stalled are not affected.
    """


class JobUpdateState(StrEnum):
    """State to put the job in; only `ERROR` is accepted, for dismissing a stalled job."""

    ERROR = "ERROR"


class Job(Model):
    """A job in the oldest API (deprecated).

    There is no result code; the outcome is in `state`, `status` and `results`.
    """

    associated_resource_uri: Annotated[str | None, Field(alias="associatedResourceUri")] = None
    """Path of the server, group or other resource that the job works on."""
    created_at: Annotated[AwareDatetime, Field(alias="createdAt")]
    """When it was created, in UTC."""
    data: dict[str, Any] | None = None
    """Parameters of the job; the job template's `schema` says which ones exist. Called
    `jobParams` in v1.
    """
    generation: int
    """Counter that grows with every change of the object; where `If-Match` is accepted, this
    number in double quotes is its value.
    """
    id: str
    """Identifier that Compute Ops Management has given to the object; use it in paths and in
    references to it.
    """
    job_template_uri: Annotated[str | None, Field(alias="jobTemplateUri")] = None
    """Path of the job template, which fixes what the job does."""
    name: str | None = None
    """Name that tells what kind of job it is, such as `FirmwareUpdate.New`."""
    parent_job_id: Annotated[str | None, Field(alias="parentJobId")] = None
    """Identifier of the job that started this one; null if no job did."""
    resource: JobResource | None = None
    """What the job works on, such as a server or group."""
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    """Path of this object itself (self link), relative to the API host."""
    results: dict[str, Any] | None = None
    """What the job produced; the content depends on its template."""
    state: Open[JobState] | None = None
    """State of the job. `ERROR` (failure of the job framework) and `COMPLETE` are final; a
    `STALLED` job stays so until a user dismisses it.
    """
    status: str | None = None
    """Text about the job's progress or outcome; programs should look at `state` and
    `resultCode`, where present.
    """
    status_details: Annotated[dict[str, Any] | None, Field(alias="statusDetails")] = None
    """Structured details to the job's `status`; null if there are none."""
    type: Literal["compute-ops-mgmt/job"] | str
    """Resource type; tells what kind of object it is."""
    updated_at: Annotated[AwareDatetime, Field(alias="updatedAt")]
    """When it was last changed, in UTC."""


class JobCollection(Model):
    """A page of jobs from the oldest jobs API (deprecated)."""

    count: int
    """Number of items in this answer; how many the whole collection has is in `total`."""
    items: list[Job]
    """The objects on this page, in the order of `sort` where the operation has it."""
    offset: int
    """Position of the first returned item in the whole collection, counted from 0."""
    total: int
    """Number of items on all pages together, after filtering."""


class JobUpdate(Model):
    """Stops a job or dismisses it as failed, in the oldest API (deprecated)."""

    input: JobUpdateInput | None = None
    """Instruction to a running job: `stopOnRequest` cancels the serial firmware update of a
    group.
    """
    state: Open[JobUpdateState] | None = None
    """State to put the job in; only `ERROR` is accepted, for dismissing a stalled job."""
