"""Commands of `reports`.

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
                path="/compute-ops-mgmt/v1beta2/reports",
                summary="List the reports of the workspace.",
                text="Lists metadata only, the content is fetched with `GET /compute-ops-mgmt/v1beta2/reports/{id}/data`. At most one report of each type is kept: a new one replaces the old.",
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
                        help="Documented properties: `status`, `reportType`, `type`, `id`, `resourceUri`, `reportDataStartAt`, `reportDataEndAt`, `generation`, `updatedAt`, `createdAt`.",
                    ),
                    Argument(
                        "sort",
                        "sort",
                        "text",
                        help="Comma-separated properties to order by, each with `asc` (the default) or `desc`, e.g. `name,createdAt desc`. The first counts most.",
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
                summary="Generate a report.",
                text="Runs in the background: poll `GET /compute-ops-mgmt/v1beta2/reports/{id}` until `status` is `COMPLETED` or `FAILED`, then fetch the data. Covers all servers unless a group, a saved filter or tags narrow it. A time range is used only by reports about metrics. The report replaces the last one of its type; declared is only `SERVER_HARDWARE_INVENTORY`, but others may exist.",
                options=(
                    Argument(
                        "tenant_acid",
                        "tenant-acid",
                        "text",
                        help="For managed service providers: application customer ID of the tenant to act for, with a token of the MSP workspace. Absent, the call concerns the token's own workspace.",
                    ),
                ),
                body=Body(
                    "json",
                    False,
                    ("application/json",),
                    (
                        Property(
                            "filterTags",
                            "text",
                            help="Tag expression that limits the report, such as `('Rack' eq 'Rack1') AND ('Row' eq 'Row1')`; only resources that satisfy all of it are included.",
                        ),
                        Property(
                            "notifyViaEmail",
                            "boolean",
                            help="Whether to send an e-mail when the report is ready; off by default.",
                        ),
                        Property(
                            "reportEndTime",
                            "text",
                            help="End of the time range to report on, in UTC; for reports built from collected metrics, such as sustainability.",
                        ),
                        Property(
                            "reportStartTime",
                            "text",
                            help="Start of the time range to report on, in UTC; for reports built from collected metrics, such as sustainability.",
                        ),
                        Property(
                            "reportType",
                            "text",
                            help="Kind of report, such as `SERVER_HARDWARE_INVENTORY`; expect further kinds in future.",
                            required=True,
                            choices=("SERVER_HARDWARE_INVENTORY",),
                        ),
                        Property(
                            "resourceUri",
                            "text",
                            help="Path of the group or saved filter whose servers are reported on; all servers by default.",
                        ),
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
                summary="Get the metadata of one report, for instance to wait for it.",
                text="`status` goes from `IN_PROGRESS` to `COMPLETED` or `FAILED`. Some properties, such as `deviceIds`, are null while the report is being made. 404 for an unknown report or one that a newer one has replaced.",
                paths=(Argument("id", "id", "text", help="Identifier (UUID) of a report.", required=True),),
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
        "get-data",
        (
            Call(
                version="v1beta2",
                method="get_data",
                http="GET",
                path="/compute-ops-mgmt/v1beta2/reports/{id}/data",
                summary="Get the content of a report.",
                text="Available when `status` of the report is `COMPLETED`. Comes as JSON, whose structure depends on the type of report (`SERVER_HARDWARE_INVENTORY` or `CARBON_FOOTPRINT`). 404 for an unknown report.",
                paths=(Argument("id", "id", "text", help="Identifier (UUID) of a report.", required=True),),
                options=(
                    Argument(
                        "filter",
                        "filter",
                        "text",
                        help="Which properties can be used isn't documented; the examples are copied from OneView appliances.",
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
