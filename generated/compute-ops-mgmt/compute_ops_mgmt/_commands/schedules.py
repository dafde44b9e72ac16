"""Commands of `schedules`; made by comgen, not to be edited."""

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
                summary="GET /compute-ops-mgmt/v1beta2/schedules",
                options=(
                    Argument("offset", "offset", "integer"),
                    Argument("filter", "filter", "text"),
                    Argument("sort", "sort", "text"),
                    Argument("select", "select", "text"),
                    Argument("tenant_acid", "tenant-acid", "text"),
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
                summary="POST /compute-ops-mgmt/v1beta2/schedules",
                options=(
                    Argument("select", "select", "text"),
                    Argument("idempotency_key", "idempotency-key", "text"),
                    Argument("tenant_acid", "tenant-acid", "text"),
                ),
                body=Body(
                    "json",
                    True,
                    ("application/json",),
                    (
                        Property("associatedResourceUri", "text"),
                        Property("description", "text"),
                        Property("name", "text"),
                        Property("operation", "json"),
                        Property("purpose", "text"),
                        Property("schedule", "json"),
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
                summary="GET /compute-ops-mgmt/v1beta2/schedules/{id}",
                paths=(Argument("id", "id", "text", required=True),),
                options=(
                    Argument("select", "select", "text"),
                    Argument("tenant_acid", "tenant-acid", "text"),
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
                summary="DELETE /compute-ops-mgmt/v1beta2/schedules/{id}",
                paths=(Argument("id", "id", "text", required=True),),
                options=(Argument("tenant_acid", "tenant-acid", "text"),),
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
                summary="PATCH /compute-ops-mgmt/v1beta2/schedules/{id}",
                paths=(Argument("id", "id", "text", required=True),),
                options=(
                    Argument("select", "select", "text"),
                    Argument("if_match", "if-match", "text"),
                    Argument("tenant_acid", "tenant-acid", "text"),
                ),
                body=Body(
                    "json",
                    True,
                    ("application/merge-patch+json",),
                    (
                        Property("associatedResourceUri", "text"),
                        Property("createdAt", "text"),
                        Property("description", "text"),
                        Property("generation", "integer"),
                        Property("historyUri", "text"),
                        Property("id", "text"),
                        Property("lastRun", "json"),
                        Property("name", "text"),
                        Property("nextStartAt", "text"),
                        Property("operation", "json"),
                        Property("purpose", "text"),
                        Property("resourceUri", "text"),
                        Property("schedule", "json"),
                        Property("type", "text", choices=("compute-ops-mgmt/schedule",)),
                        Property("updatedAt", "text"),
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
                summary="GET /compute-ops-mgmt/v1beta2/schedules/{id}/history",
                paths=(Argument("id", "id", "text", required=True),),
                options=(
                    Argument("offset", "offset", "integer"),
                    Argument("filter", "filter", "text"),
                    Argument("sort", "sort", "text"),
                    Argument("select", "select", "text"),
                    Argument("tenant_acid", "tenant-acid", "text"),
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
                summary="GET /compute-ops-mgmt/v1beta2/schedules/{id}/history/{history-id}",
                paths=(
                    Argument("id", "id", "text", required=True),
                    Argument("history_id", "history-id", "text", required=True),
                ),
                options=(
                    Argument("select", "select", "text"),
                    Argument("tenant_acid", "tenant-acid", "text"),
                ),
            ),
        ),
    ),
)
