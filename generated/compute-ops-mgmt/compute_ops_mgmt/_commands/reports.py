"""Commands of `reports`; made by comgen, not to be edited."""

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
                path="/compute-ops-mgmt/v1beta2/reports",
                summary="GET /compute-ops-mgmt/v1beta2/reports",
                options=(
                    Argument("offset", "offset", "integer"),
                    Argument("filter", "filter", "text"),
                    Argument("sort", "sort", "text"),
                    Argument("tenant_acid", "tenant-acid", "text"),
                ),
                lists=True,
                limit="limit",
                size=10,
                columns=(
                    "id",
                    "name",
                    "status",
                    "reportTypeDisplayName",
                    "createdAt",
                    "reportMetadata.associatedResourceName",
                ),
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
                path="/compute-ops-mgmt/v1beta2/reports",
                summary="POST /compute-ops-mgmt/v1beta2/reports",
                options=(Argument("tenant_acid", "tenant-acid", "text"),),
                body=Body(
                    "json",
                    False,
                    ("application/json",),
                    (
                        Property("filterTags", "text"),
                        Property("notifyViaEmail", "boolean"),
                        Property("reportEndTime", "text"),
                        Property("reportStartTime", "text"),
                        Property("reportType", "text", required=True, choices=("SERVER_HARDWARE_INVENTORY",)),
                        Property("resourceUri", "text"),
                    ),
                    False,
                ),
                starts=True,
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
                path="/compute-ops-mgmt/v1beta2/reports/{id}",
                summary="GET /compute-ops-mgmt/v1beta2/reports/{id}",
                paths=(Argument("id", "id", "text", required=True),),
                options=(Argument("tenant_acid", "tenant-acid", "text"),),
                waits="wait",
            ),
        ),
    ),
    Command(
        "get-data",
        (
            Call(
                version="v1beta2",
                method="get_data",
                http="GET",
                path="/compute-ops-mgmt/v1beta2/reports/{id}/data",
                summary="GET /compute-ops-mgmt/v1beta2/reports/{id}/data",
                paths=(Argument("id", "id", "text", required=True),),
                options=(
                    Argument("filter", "filter", "text"),
                    Argument("tenant_acid", "tenant-acid", "text"),
                ),
            ),
        ),
    ),
)
