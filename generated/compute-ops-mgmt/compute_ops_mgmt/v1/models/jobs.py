"""Models of `v1.jobs`.

Made by comgen, not to be edited.
"""

from enum import StrEnum
from typing import Annotated, Any, Literal

from pydantic import AwareDatetime, Field

from ..._runtime.model import Model, Open
from ...models.jobs import JobState


class JobResource(Model):
    """What the job works on, such as a server or group."""

    id: str | None = None
    """Identifier of the resource that the job works on; `productId+serialNumber` for a
    server.
    """
    type: str | None = None
    """Resource type of what the job works on, such as `compute-ops-mgmt/server`."""


class JobResultCode(StrEnum):
    """Outcome of the job: `SUCCESS`, `FAILURE`, or `DECLINED` by an approver; null while
    there is none. A job has succeeded only if it is `COMPLETE` with `SUCCESS`.
    """

    SUCCESS = "SUCCESS"
    FAILURE = "FAILURE"
    DECLINED = "DECLINED"


class Job(Model):
    """Work ordered on a server, group or other resource, such as a firmware update.

    A job has succeeded only when `state` is `COMPLETE` and `resultCode` is `SUCCESS`.
    """

    created_at: Annotated[AwareDatetime | None, Field(alias="createdAt")] = None
    """When it was created, in UTC."""
    delete_on_complete: Annotated[bool | None, Field(alias="deleteOnComplete")] = None
    """Whether the job removes itself once it is in state `COMPLETE`; its result is gone then."""
    generation: int | None = None
    """Counter that grows with every change of the object; where `If-Match` is accepted, this
    number in double quotes is its value.
    """
    id: str | None = None
    """Identifier that Compute Ops Management has given to the object; use it in paths and in
    references to it.
    """
    job_params: Annotated[dict[str, Any] | None, Field(alias="jobParams")] = None
    """Parameters of the job; which ones exist is up to its job template."""
    job_template: Annotated[str | None, Field(alias="jobTemplate")] = None
    """Identifier of the job template, which fixes what the job does; the same in all regions."""
    name: str | None = None
    """Name that tells what kind of job it is, such as `FirmwareUpdate.New`."""
    parent_job_id: Annotated[str | None, Field(alias="parentJobId")] = None
    """Identifier of the job that started this one; null if no job did."""
    resource: JobResource | None = None
    """What the job works on, such as a server or group."""
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    """Path of this object itself (self link), relative to the API host."""
    result_code: Annotated[Open[JobResultCode] | None, Field(alias="resultCode")] = None
    """Outcome of the job: `SUCCESS`, `FAILURE`, or `DECLINED` by an approver; null while
    there is none. A job has succeeded only if it is `COMPLETE` with `SUCCESS`.
    """
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
    type: Literal["compute-ops-mgmt/job"] | str | None = None
    """Resource type; tells what kind of object it is."""
    updated_at: Annotated[AwareDatetime | None, Field(alias="updatedAt")] = None
    """When it was last changed, in UTC."""


class JobCollection(Model):
    """A page of jobs; `offset` and `total` may be missing."""

    count: int
    """Number of items in this answer; how many the whole collection has is in `total`."""
    items: list[Job] | None = None
    """The objects on this page, in the order of `sort` where the operation has it."""
    offset: int | None = None
    """Position of the first returned item in the whole collection, counted from 0."""
    total: int | None = None
    """Number of items on all pages together, after filtering."""
