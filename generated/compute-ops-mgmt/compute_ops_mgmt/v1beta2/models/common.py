"""Models of `v1beta2.common`.

Made by comgen, not to be edited.
"""

from typing import Annotated, Literal

from pydantic import AwareDatetime, Field

from ..._runtime.model import Model


class ScheduleBaseHistory(Model):
    """What every run of a schedule records: when, how long, and whether it succeeded."""

    created_at: Annotated[AwareDatetime, Field(alias="createdAt")]
    """When this run was recorded, in UTC."""
    debug_id: Annotated[str, Field(alias="debugId")]
    """Identifier of this run for troubleshooting; quote it when asking HPE for support."""
    duration_in_sec: Annotated[float, Field(alias="durationInSec")]
    """Seconds that the operation took, with fractions."""
    generation: Literal[1] | int = 1
    """Counter of changes; always 1, since a finished run never changes."""
    id: str
    """Identifier of this run of the schedule."""
    operation_type: Annotated[str, Field(alias="operationType")]
    """Kind of operation that the schedule ran, so far `REST`."""
    resource_uri: Annotated[str, Field(alias="resourceUri")]
    """Path of this object itself (self link), relative to the API host."""
    schedule_id: Annotated[str, Field(alias="scheduleId")]
    """Identifier of the schedule that ran."""
    schedule_uri: Annotated[str, Field(alias="scheduleUri")]
    """Path of the schedule that ran."""
    started_at: Annotated[AwareDatetime, Field(alias="startedAt")]
    """When this run of the schedule began, in UTC."""
    succeeded: bool
    """True if the run was successful; for a REST request, if the answer had a 2xx status."""
    summary: str
    """Outcome in a few words, such as the HTTP status line or a short connection error."""
    type: Literal["compute-ops-mgmt/schedule/history"] | str = "compute-ops-mgmt/schedule/history"
    """Resource type; tells what kind of object it is."""
    updated_at: Annotated[AwareDatetime, Field(alias="updatedAt")]
    """When it was last changed, in UTC."""


class ScheduleBaseOperation(Model):
    """What every scheduled operation has: its type and a time limit in seconds."""

    timeout_in_sec: Annotated[float | None, Field(alias="timeoutInSec")] = 20
    """Seconds after which the scheduled operation is aborted, more than 0 and at most 60; 20
    by default.
    """
    type: str | None = None
    """Kind of operation; so far `REST`, a request to this API."""
