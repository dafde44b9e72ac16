"""Commands of `schedules`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from .._runtime.cli.describe import Argument, Body, Call, Command, Property

COMMANDS = (
    Command(
        "list",
        (
            Call(
                version="v1beta2",
                method="list",
                http="GET",
                path="/compute-ops-mgmt/v1beta2/schedules",
                summary="List the schedules of the workspace.",
                text="Each schedule contains the REST call it makes (`operation`), its times (`schedule`), the next start and the last run. Names aren't unique, so show the start time as well.",
                options=(
                    Argument(
                        "offset",
                        "offset",
                        "integer",
                        help="Number of items to skip before the page begins, 0 for the first page. Advance it by the number of items received, which may be less than `limit`.",
                    ),
                    Argument(
                        "filter",
                        "filter",
                        "text",
                        help="Documented properties: `id`, `type`, `resourceUri`, `historyUri`, `nextStartAt`, `schedule/startAt`, `schedule/intervalInSec`, `generation`, `updatedAt`, `createdAt`, and of `operation` its `uri`, `method`, `query`, `headers`, `body`, `type` and `timeoutInSec`.",
                    ),
                    Argument(
                        "sort",
                        "sort",
                        "text",
                        help="Comma-separated properties to order by, each with `asc` (the default) or `desc`, e.g. `name,createdAt desc`. The first counts most.",
                    ),
                    Argument(
                        "select",
                        "select",
                        "text",
                        help="Comma-separated list of the properties to return, with `/` for nested ones, e.g. `name,hardware/powerState`. Everything else is left out of each resource; paging properties stay. All properties when absent.",
                    ),
                    Argument(
                        "tenant_acid",
                        "tenant-acid",
                        "text",
                        help="For managed service providers: application customer ID of the tenant to act for, with a token of the MSP workspace. Absent, the call concerns the token's own workspace.",
                    ),
                ),
                lists=True,
                limit="limit",
                size=10000,
                columns=("id", "name", "lastRun.summary", "lastRun.status", "createdAt", "description"),
            ),
        ),
    ),
    Command(
        "create",
        (
            Call(
                version="v1beta2",
                method="create",
                http="POST",
                path="/compute-ops-mgmt/v1beta2/schedules",
                summary="Create a schedule for an API call.",
                text="Stores a REST call, typically `POST /compute-ops-mgmt/v1/jobs`, to be made once or repeatedly. The caller needs the permission to make this call. The first start must be within a year, the interval longer than 15 minutes and shorter than a year. A call gets 20 seconds, or up to 60 with `timeoutInSec`; the schedule is deleted together with the resource in `associatedResourceUri`. Send an `Idempotency-Key` to repeat the request safely; 409 for a conflict.",
                options=(
                    Argument(
                        "select",
                        "select",
                        "text",
                        help="Comma-separated list of the properties to return, with `/` for nested ones, e.g. `name,hardware/powerState`. Everything else is left out of each resource; paging properties stay. All properties when absent.",
                    ),
                    Argument(
                        "idempotency_key",
                        "idempotency-key",
                        "text",
                        help="A UUID of your choice, the same for every attempt at one call, so that a retry after a lost answer doesn't create the resource twice.",
                    ),
                    Argument(
                        "tenant_acid",
                        "tenant-acid",
                        "text",
                        help="For managed service providers: application customer ID of the tenant to act for, with a token of the MSP workspace. Absent, the call concerns the token's own workspace.",
                    ),
                ),
                body=Body(
                    "json",
                    True,
                    ("application/json",),
                    (
                        Property(
                            "associatedResourceUri",
                            "text",
                            help="Path of a resource that the schedule belongs to, at most 128 characters; deleting that resource deletes the schedule too. Null when it belongs to none.",
                        ),
                        Property(
                            "description",
                            "text",
                            help="Free text about the purpose, at most 10000 characters; may be null.",
                        ),
                        Property(
                            "name",
                            "text",
                            help="Name of the schedule, 1 to 100 characters. Several schedules can share one, so show the start time along with it.",
                        ),
                        Property(
                            "operation",
                            "json",
                            help="What the schedule executes: currently a REST request to this API.",
                        ),
                        Property(
                            "purpose",
                            "text",
                            help="Machine-readable category of the schedule, at most 64 characters, for clients to tell their schedules apart; null if none.",
                        ),
                        Property(
                            "schedule", "json", help="When the operation runs: first time and repetition."
                        ),
                    ),
                    False,
                ),
            ),
        ),
    ),
    Command(
        "get",
        (
            Call(
                version="v1beta2",
                method="get",
                http="GET",
                path="/compute-ops-mgmt/v1beta2/schedules/{id}",
                summary="Get one schedule.",
                text="`nextStartAt` is null when no further run is due, `lastRun` is null before the first one. `generation` is the value to send as `If-Match` in a later PATCH. 404 for an unknown schedule.",
                paths=(Argument("id", "id", "text", help="Identifier (UUID) of a schedule.", required=True),),
                options=(
                    Argument(
                        "select",
                        "select",
                        "text",
                        help="Comma-separated list of the properties to return, with `/` for nested ones, e.g. `name,hardware/powerState`. Everything else is left out of each resource; paging properties stay. All properties when absent.",
                    ),
                    Argument(
                        "tenant_acid",
                        "tenant-acid",
                        "text",
                        help="For managed service providers: application customer ID of the tenant to act for, with a token of the MSP workspace. Absent, the call concerns the token's own workspace.",
                    ),
                ),
            ),
        ),
    ),
    Command(
        "delete",
        (
            Call(
                version="v1beta2",
                method="delete",
                http="DELETE",
                path="/compute-ops-mgmt/v1beta2/schedules/{id}",
                summary="Delete a schedule and its history.",
                text="No further runs take place, and the records of past ones are gone. 404 for an unknown schedule.",
                paths=(Argument("id", "id", "text", help="Identifier (UUID) of a schedule.", required=True),),
                options=(
                    Argument(
                        "tenant_acid",
                        "tenant-acid",
                        "text",
                        help="For managed service providers: application customer ID of the tenant to act for, with a token of the MSP workspace. Absent, the call concerns the token's own workspace.",
                    ),
                ),
            ),
        ),
    ),
    Command(
        "update",
        (
            Call(
                version="v1beta2",
                method="update",
                http="PATCH",
                path="/compute-ops-mgmt/v1beta2/schedules/{id}",
                summary="Change a schedule.",
                text="A JSON merge patch: what is left out stays, null deletes. Method and URI of the call can't be changed, its body, query and headers can. With `If-Match` the change happens only if nobody else has changed the schedule since, otherwise 412.",
                paths=(Argument("id", "id", "text", help="Identifier (UUID) of a schedule.", required=True),),
                options=(
                    Argument(
                        "select",
                        "select",
                        "text",
                        help="Comma-separated list of the properties to return, with `/` for nested ones, e.g. `name,hardware/powerState`. Everything else is left out of each resource; paging properties stay. All properties when absent.",
                    ),
                    Argument(
                        "if_match",
                        "if-match",
                        "text",
                        help='Last seen `generation` of the resource, in double quotes, such as `"3"`. The change is refused if somebody else has changed the resource since.',
                    ),
                    Argument(
                        "tenant_acid",
                        "tenant-acid",
                        "text",
                        help="For managed service providers: application customer ID of the tenant to act for, with a token of the MSP workspace. Absent, the call concerns the token's own workspace.",
                    ),
                ),
                body=Body(
                    "json",
                    True,
                    ("application/merge-patch+json",),
                    (
                        Property(
                            "associatedResourceUri",
                            "text",
                            help="Path of a resource that the schedule belongs to, at most 128 characters; deleting that resource deletes the schedule too. Null when it belongs to none.",
                        ),
                        Property("createdAt", "text", help="When it was created, in UTC."),
                        Property(
                            "description",
                            "text",
                            help="Free text about the purpose, at most 10000 characters; may be null.",
                        ),
                        Property(
                            "generation",
                            "integer",
                            help="Counter that grows with every change of the schedule; in double quotes it is the value for `If-Match`.",
                        ),
                        Property("historyUri", "text", help="Path of the list of past runs of the schedule."),
                        Property(
                            "id",
                            "text",
                            help="Identifier that Compute Ops Management has given to the object; use it in paths and in references to it.",
                        ),
                        Property(
                            "lastRun",
                            "json",
                            help="The latest run of the schedule, with its outcome; null before the first.",
                        ),
                        Property(
                            "name",
                            "text",
                            help="Name of the schedule, 1 to 100 characters. Several schedules can share one, so show the start time along with it.",
                        ),
                        Property(
                            "nextStartAt",
                            "text",
                            help="When the operation runs next, in UTC; null when no further run is planned.",
                        ),
                        Property(
                            "operation",
                            "json",
                            help="What the schedule executes: currently a REST request to this API.",
                        ),
                        Property(
                            "purpose",
                            "text",
                            help="Machine-readable category of the schedule, at most 64 characters, for clients to tell their schedules apart; null if none.",
                        ),
                        Property(
                            "resourceUri",
                            "text",
                            help="Path of this object itself (self link), relative to the API host.",
                        ),
                        Property(
                            "schedule", "json", help="When the operation runs: first time and repetition."
                        ),
                        Property(
                            "type",
                            "text",
                            help="Resource type; tells what kind of object it is.",
                            choices=("compute-ops-mgmt/schedule",),
                        ),
                        Property("updatedAt", "text", help="When it was last changed, in UTC."),
                    ),
                    False,
                ),
            ),
        ),
    ),
    Command(
        "list-history",
        (
            Call(
                version="v1beta2",
                method="list_history",
                http="GET",
                path="/compute-ops-mgmt/v1beta2/schedules/{id}/history",
                summary="List the past runs of a schedule.",
                text="A run has succeeded when the call was answered with a 2xx status; a job that it started may still fail later. 404 for an unknown schedule.",
                paths=(Argument("id", "id", "text", help="Identifier (UUID) of a schedule.", required=True),),
                options=(
                    Argument(
                        "offset",
                        "offset",
                        "integer",
                        help="Number of items to skip before the page begins, 0 for the first page. Advance it by the number of items received, which may be less than `limit`.",
                    ),
                    Argument(
                        "filter",
                        "filter",
                        "text",
                        help="The documented properties are those of schedules, copied from their list; which ones work here isn't documented.",
                    ),
                    Argument(
                        "sort",
                        "sort",
                        "text",
                        help="Comma-separated properties to order by, each with `asc` (the default) or `desc`, e.g. `name,createdAt desc`. The first counts most.",
                    ),
                    Argument(
                        "select",
                        "select",
                        "text",
                        help="Comma-separated list of the properties to return, with `/` for nested ones, e.g. `name,hardware/powerState`. Everything else is left out of each resource; paging properties stay. All properties when absent.",
                    ),
                    Argument(
                        "tenant_acid",
                        "tenant-acid",
                        "text",
                        help="For managed service providers: application customer ID of the tenant to act for, with a token of the MSP workspace. Absent, the call concerns the token's own workspace.",
                    ),
                ),
                lists=True,
                limit="limit",
                size=10000,
                columns=("id", "summary", "status", "createdAt", "operationType", "updatedAt"),
            ),
        ),
    ),
    Command(
        "get-history",
        (
            Call(
                version="v1beta2",
                method="get_history",
                http="GET",
                path="/compute-ops-mgmt/v1beta2/schedules/{id}/history/{history-id}",
                summary="Get one past run of a schedule.",
                text="Has status, headers and JSON body of the answer that the call got, its duration, and a `debugId` for support. `status` is null when there was no HTTP answer at all. 404 when schedule or run are unknown.",
                paths=(
                    Argument("id", "id", "text", help="Identifier (UUID) of a schedule.", required=True),
                    Argument(
                        "history_id", "history-id", "text", help="Identifier of the run.", required=True
                    ),
                ),
                options=(
                    Argument(
                        "select",
                        "select",
                        "text",
                        help="Comma-separated list of the properties to return, with `/` for nested ones, e.g. `name,hardware/powerState`. Everything else is left out of each resource; paging properties stay. All properties when absent.",
                    ),
                    Argument(
                        "tenant_acid",
                        "tenant-acid",
                        "text",
                        help="For managed service providers: application customer ID of the tenant to act for, with a token of the MSP workspace. Absent, the call concerns the token's own workspace.",
                    ),
                ),
            ),
        ),
    ),
)
