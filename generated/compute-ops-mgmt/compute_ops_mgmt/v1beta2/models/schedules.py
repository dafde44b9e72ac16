"""Models of `v1beta2.schedules`.

Made by comgen, not to be edited.
"""

from enum import StrEnum
from typing import Annotated, Any, Literal

from pydantic import AwareDatetime, Field

from ..._runtime.model import Model, Open


class SchedulePatchSchedule(Model):
    """When the operation runs: first time and repetition."""

    interval: str | None = None
    """Time between runs as ISO 8601 duration, such as `P7D`; more than 15 minutes, less than
    a year. Null for a schedule that runs once.
    """
    start_at: Annotated[AwareDatetime | None, Field(alias="startAt")] = None
    """When the operation runs, or runs first if it is repeated, in UTC; no further than a
    year ahead.
    """


class SchedulePostSchedule(Model):
    """When the operation runs: first time and repetition."""

    interval: str | None = None
    """Time between runs as ISO 8601 duration, such as `P7D`; more than 15 minutes, less than
    a year. Null for a schedule that runs once.
    """
    start_at: Annotated[AwareDatetime | None, Field(alias="startAt")] = None
    """When the operation runs, or runs first if it is repeated, in UTC; no further than a
    year ahead.
    """


class ScheduleRESTHistory(Model):
    """Record of one scheduled REST call, with status, headers and body of the answer."""

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
    body: Any | None = None
    """JSON payload of the answer that the scheduled request got."""
    headers: dict[str, str]
    """HTTP headers of the answer that the scheduled request got."""
    status: int | None
    """HTTP status of the answer; null if there was an error without one, such as a failed
    connection.
    """


class ScheduleRESTOperationMethod(StrEnum):
    """HTTP method of the request that the schedule sends, such as `POST`."""

    DELETE = "DELETE"
    GET = "GET"
    HEAD = "HEAD"
    OPTIONS = "OPTIONS"
    PATCH = "PATCH"
    POST = "POST"
    PUT = "PUT"
    TRACE = "TRACE"


class ScheduleRESTOperationPatchMethod(StrEnum):
    """HTTP method of the request that the schedule sends, such as `POST`."""

    DELETE = "DELETE"
    GET = "GET"
    HEAD = "HEAD"
    OPTIONS = "OPTIONS"
    PATCH = "PATCH"
    POST = "POST"
    PUT = "PUT"
    TRACE = "TRACE"


class ScheduleRESTOperationPostMethod(StrEnum):
    """HTTP method of the request that the schedule sends, such as `POST`."""

    DELETE = "DELETE"
    GET = "GET"
    HEAD = "HEAD"
    OPTIONS = "OPTIONS"
    PATCH = "PATCH"
    POST = "POST"
    PUT = "PUT"
    TRACE = "TRACE"


class ScheduleSchedule(Model):
    """When the operation runs; see `interval` for repetition."""

    interval: str | None = None
    """Time between runs as ISO 8601 duration, such as `P7D`; more than 15 minutes, less than
    a year. Null for a schedule that runs once.
    """
    start_at: Annotated[AwareDatetime, Field(alias="startAt")]
    """When the operation runs, or runs first if it is repeated, in UTC; no further than a
    year ahead.
    """


ScheduleHistory = ScheduleRESTHistory
"""Record of one past run of a schedule; `operationType` tells its form, so far only REST."""


class ScheduleHistoryCollection(Model):
    """A page of a schedule's past runs."""

    count: int
    """Number of items in this answer; how many the whole collection has is in `total`."""
    items: list[ScheduleHistory]
    """The objects on this page, in the order of `sort` where the operation has it."""
    offset: int
    """Position of the first returned item in the whole collection, counted from 0."""
    total: int
    """Number of items on all pages together, after filtering."""


class ScheduleRESTOperation(Model):
    """The REST call of a schedule: method, URI, query, headers and body."""

    timeout_in_sec: Annotated[float | None, Field(alias="timeoutInSec")] = 20
    """Seconds after which the scheduled operation is aborted, more than 0 and at most 60; 20
    by default.
    """
    type: str
    """Kind of operation; so far `REST`, a request to this API."""
    body: Any | None = None
    """JSON payload that the scheduled request sends, if its method takes one; otherwise null."""
    headers: dict[str, str] | None = None
    """HTTP headers that the scheduled request sends, by name; at most 32, with values of at
    most 256 characters.
    """
    method: Open[ScheduleRESTOperationMethod]
    """HTTP method of the request that the schedule sends, such as `POST`."""
    query: dict[str, str] | None = None
    """Query parameters of the request that the schedule sends, by name; at most 32, with
    values of at most 256 characters.
    """
    uri: str
    """Path of the request to send, without host, such as `/compute-ops-mgmt/v1beta3/jobs`; at
    most 128 characters.
    """


class ScheduleRESTOperationPatch(Model):
    """Changes to the REST call of a schedule; each part can be changed by itself."""

    timeout_in_sec: Annotated[float | None, Field(alias="timeoutInSec", gt=0.0, le=60.0)] = 20
    """Seconds after which the scheduled operation is aborted, more than 0 and at most 60; 20
    by default.
    """
    type: str | None = None
    """Kind of operation; so far `REST`, a request to this API."""
    body: Any | None = None
    """JSON payload that the scheduled request sends, if its method takes one; otherwise null."""
    headers: dict[str, Annotated[str | None, Field(max_length=256)]] | None = None
    """HTTP headers that the scheduled request sends, by name; at most 32, with values of at
    most 256 characters.
    """
    method: Open[ScheduleRESTOperationPatchMethod] | None = None
    """HTTP method of the request that the schedule sends, such as `POST`."""
    query: dict[str, Annotated[str | None, Field(max_length=256)]] | None = None
    """Query parameters of the request that the schedule sends, by name; at most 32, with
    values of at most 256 characters.
    """
    uri: Annotated[str | None, Field(max_length=128)] = None
    """Path of the request to send, without host, such as `/compute-ops-mgmt/v1beta3/jobs`; at
    most 128 characters.
    """


class ScheduleRESTOperationPost(Model):
    """The REST call a new schedule is to make."""

    timeout_in_sec: Annotated[float | None, Field(alias="timeoutInSec", gt=0.0, le=60.0)] = 20
    """Seconds after which the scheduled operation is aborted, more than 0 and at most 60; 20
    by default.
    """
    type: str | None = None
    """Kind of operation; so far `REST`, a request to this API."""
    body: Any | None = None
    """JSON payload that the scheduled request sends, if its method takes one; otherwise null."""
    headers: dict[str, Annotated[str | None, Field(max_length=256)]] | None = None
    """HTTP headers that the scheduled request sends, by name."""
    method: Open[ScheduleRESTOperationPostMethod] | None = None
    """HTTP method of the request that the schedule sends, such as `POST`."""
    query: dict[str, Annotated[str | None, Field(max_length=256)]] | None = None
    """Query parameters of the request that the schedule sends, as an object."""
    uri: Annotated[str | None, Field(max_length=128)] = None
    """Path of the request to send, without host, such as `/compute-ops-mgmt/v1beta3/jobs`; at
    most 128 characters.
    """


ScheduleOperation = ScheduleRESTOperation
"""What a schedule does when its time comes; so far always a REST call."""


ScheduleOperationPatch = ScheduleRESTOperationPatch
"""Changes to what a schedule does; so far always to a REST call."""


ScheduleOperationPost = ScheduleRESTOperationPost
"""What a new schedule is to do; so far always a REST call."""


class SchedulePatch(Model):
    """Changes to a schedule; what is left out stays, null clears.

    Properties set by the service, such as `nextStartAt`, can't be changed.
    """

    associated_resource_uri: Annotated[str | None, Field(alias="associatedResourceUri", max_length=128)] = (
        None
    )
    """Path of a resource that the schedule belongs to, at most 128 characters; deleting that
    resource deletes the schedule too. Null when it belongs to none.
    """
    created_at: Annotated[AwareDatetime | None, Field(alias="createdAt")] = None
    """When it was created, in UTC."""
    description: Annotated[str | None, Field(max_length=10000)] = None
    """Free text about the purpose, at most 10000 characters; may be null."""
    generation: Annotated[int | None, Field(ge=1)] = None
    """Counter that grows with every change of the schedule; in double quotes it is the value
    for `If-Match`.
    """
    history_uri: Annotated[str | None, Field(alias="historyUri")] = None
    """Path of the list of past runs of the schedule."""
    id: str | None = None
    """Identifier that Compute Ops Management has given to the object; use it in paths and in
    references to it.
    """
    last_run: Annotated[ScheduleHistory | None, Field(alias="lastRun")] = None
    """The latest run of the schedule, with its outcome; null before the first."""
    name: Annotated[str | None, Field(max_length=100, min_length=1)] = None
    """Name of the schedule, 1 to 100 characters. Several schedules can share one, so show the
    start time along with it.
    """
    next_start_at: Annotated[AwareDatetime | None, Field(alias="nextStartAt")] = None
    """When the operation runs next, in UTC; null when no further run is planned."""
    operation: ScheduleOperationPatch | None = None
    """What the schedule executes: currently a REST request to this API."""
    purpose: Annotated[str | None, Field(max_length=64)] = None
    """Machine-readable category of the schedule, at most 64 characters, for clients to tell
    their schedules apart; null if none.
    """
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    """Path of this object itself (self link), relative to the API host."""
    schedule: SchedulePatchSchedule | None = None
    """When the operation runs: first time and repetition."""
    type: Literal["compute-ops-mgmt/schedule"] | None = None
    """Resource type; tells what kind of object it is."""
    updated_at: Annotated[AwareDatetime | None, Field(alias="updatedAt")] = None
    """When it was last changed, in UTC."""


class SchedulePost(Model):
    """A new schedule: the call to make, when first, and at which interval."""

    associated_resource_uri: Annotated[str | None, Field(alias="associatedResourceUri", max_length=128)] = (
        None
    )
    """Path of a resource that the schedule belongs to, at most 128 characters; deleting that
    resource deletes the schedule too. Null when it belongs to none.
    """
    description: Annotated[str | None, Field(max_length=10000)] = None
    """Free text about the purpose, at most 10000 characters; may be null."""
    name: Annotated[str | None, Field(max_length=100, min_length=1)] = None
    """Name of the schedule, 1 to 100 characters. Several schedules can share one, so show the
    start time along with it.
    """
    operation: ScheduleOperationPost | None = None
    """What the schedule executes: currently a REST request to this API."""
    purpose: Annotated[str | None, Field(max_length=64)] = None
    """Machine-readable category of the schedule, at most 64 characters, for clients to tell
    their schedules apart; null if none.
    """
    schedule: SchedulePostSchedule | None = None
    """When the operation runs: first time and repetition."""


class Schedule(Model):
    """An API call that is made at a set time, once or again and again.

    Shows the latest and the next run.
    """

    associated_resource_uri: Annotated[str | None, Field(alias="associatedResourceUri")] = None
    """Path of a resource that the schedule belongs to, at most 128 characters; deleting that
    resource deletes the schedule too. Null when it belongs to none.
    """
    created_at: Annotated[AwareDatetime | None, Field(alias="createdAt")] = None
    """When it was created, in UTC."""
    description: str | None = None
    """Free text that explains the purpose of the object."""
    generation: int | None = None
    """Counter that grows with every change of the schedule; in double quotes it is the value
    for `If-Match`.
    """
    history_uri: Annotated[str | None, Field(alias="historyUri")] = None
    """Path of the list of past runs of the schedule."""
    id: str
    """Identifier that Compute Ops Management has given to the object; use it in paths and in
    references to it.
    """
    last_run: Annotated[ScheduleHistory | None, Field(alias="lastRun")] = None
    """The latest run of the schedule, with its outcome; null before the first."""
    name: str
    """Name of the schedule, 1 to 100 characters. Several schedules can share one, so show the
    start time along with it.
    """
    next_start_at: Annotated[AwareDatetime | None, Field(alias="nextStartAt")] = None
    """When the operation runs next, in UTC; null when no further run is planned."""
    operation: ScheduleOperation
    """What the schedule executes: currently a REST request to this API."""
    purpose: str | None = None
    """Machine-readable category of the schedule, at most 64 characters, for clients to tell
    their schedules apart; null if none.
    """
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    """Path of this object itself (self link), relative to the API host."""
    schedule: ScheduleSchedule
    """When the operation runs; see `interval` for repetition."""
    type: Literal["compute-ops-mgmt/schedule"] | str
    """Resource type; tells what kind of object it is."""
    updated_at: Annotated[AwareDatetime | None, Field(alias="updatedAt")] = None
    """When it was last changed, in UTC."""


class ScheduleCollection(Model):
    """A page of schedules."""

    count: int
    """Number of items in this answer; how many the whole collection has is in `total`."""
    items: list[Schedule]
    """The objects on this page, in the order of `sort` where the operation has it."""
    offset: int
    """Position of the first returned item in the whole collection, counted from 0."""
    total: int
    """Number of items on all pages together, after filtering."""
