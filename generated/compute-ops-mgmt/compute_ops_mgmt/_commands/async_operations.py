"""Commands of `async_operations`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from .._runtime.cli.describe import Argument, Body, Call, Command, Property

COMMANDS = (
    Command(
        "list",
        (
            Call(
                version="v1",
                method="list",
                http="GET",
                path="/compute-ops-mgmt/v1/async-operations",
                summary="List the async operations of the last 7 days.",
                text="Pages are linked by a cursor, not an offset: send the `next` of one page to get the following one. 412 is declared, but under which condition isn't said.",
                options=(
                    Argument(
                        "next",
                        "next",
                        "text",
                        help="Cursor for the following page: the value of `next` in the page before. Absent for the first page.",
                    ),
                    Argument(
                        "filter",
                        "filter",
                        "text",
                        help="Documented properties: `state`, `sourceResourceUri`, `results`, `error`, `progressPercent`, `id`, `generation`, `logMessages`, `recommendations`, `createdAt`, `startedAt`, `endedAt`, `updatedAt`.",
                    ),
                ),
                lists=True,
                limit="limit",
                size=1000,
                columns=("id", "state", "createdAt", "operationType", "updatedAt", "type"),
            ),
            Call(
                version="v1beta1",
                method="list",
                http="GET",
                path="/compute-ops-mgmt/v1beta1/async-operations",
                summary="List the async operations of the last 7 days.",
                text="Has the properties of v1 and pages by the cursor in `next`. Unlike the list of v1 it declares `Tenant-Acid`.",
                options=(
                    Argument(
                        "next",
                        "next",
                        "text",
                        help="Cursor for the following page: the value of `next` in the page before. Absent for the first page.",
                    ),
                    Argument(
                        "filter",
                        "filter",
                        "text",
                        help="Documented properties: `state`, `sourceResourceUri`, `results`, `error`, `progressPercent`, `id`, `generation`, `logMessages`, `recommendations`, `createdAt`, `startedAt`, `endedAt`, `updatedAt`.",
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
                size=1000,
                columns=("id", "state", "createdAt", "operationType", "updatedAt", "type"),
            ),
        ),
    ),
    Command(
        "get",
        (
            Call(
                version="v1",
                method="get",
                http="GET",
                path="/compute-ops-mgmt/v1/async-operations/{id}",
                summary="Get one async operation, for instance to follow its progress.",
                text="Calls that answer 202 with a `Location` header point here, except for adding a server, which points to a job. Poll until `state` is `SUCCEEDED`, `FAILED` or `CANCELLED`. `PAUSED` waits for a user, and `TIMEDOUT` isn't final. `error` and `recommendations` explain a failure, `results` lists the resources that were touched. Operations older than 7 days give 404.",
                paths=(
                    Argument(
                        "id",
                        "id",
                        "text",
                        help="Identifier (UUID) of an async operation, the last part of the `Location` that started it.",
                        required=True,
                    ),
                ),
                waits="wait",
            ),
            Call(
                version="v1beta1",
                method="get",
                http="GET",
                path="/compute-ops-mgmt/v1beta1/async-operations/{id}",
                summary="Get one async operation, for instance to follow its progress.",
                text="Follows the same states as v1: final are `SUCCEEDED`, `FAILED` and `CANCELLED`. Operations are kept for 7 days, then the answer is 404.",
                paths=(
                    Argument(
                        "id",
                        "id",
                        "text",
                        help="Identifier (UUID) of an async operation, the last part of the `Location` that started it.",
                        required=True,
                    ),
                ),
                options=(
                    Argument(
                        "tenant_acid",
                        "tenant-acid",
                        "text",
                        help="For managed service providers: application customer ID of the tenant to act for, with a token of the MSP workspace. Absent, the call concerns the token's own workspace.",
                    ),
                ),
                waits="wait",
            ),
        ),
    ),
    Command(
        "cancel",
        (
            Call(
                version="v1",
                method="cancel",
                http="POST",
                path="/compute-ops-mgmt/v1/async-operations/{id}/cancel",
                summary="Cancel an async operation.",
                text="Possible only for operations of type `SUSTAINABILITY_METRICS_COLLECTION`, which `POST /compute-ops-mgmt/v1beta1/metrics-collection-requests` starts. 202 means that the wish was accepted; poll the operation to see it reach `CANCELLED`. 404 for an unknown operation; for one that can't be cancelled expect 400 or 412.",
                paths=(
                    Argument(
                        "id",
                        "id",
                        "text",
                        help="Identifier (UUID) of an async operation, the last part of the `Location` that started it.",
                        required=True,
                    ),
                ),
                options=(
                    Argument(
                        "tenant_acid",
                        "tenant-acid",
                        "text",
                        help="For managed service providers: application customer ID of the tenant to act for, with a token of the MSP workspace. Absent, the call concerns the token's own workspace.",
                    ),
                ),
                body=Body("json", False, ("application/json",), (), False),
            ),
        ),
    ),
)
