"""Commands of `alerts`.

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
                path="/compute-ops-mgmt/v1/alerts",
                summary="List the alerts of all servers.",
                text="Covers every active alert and those cleared in the past 180 days; older ones are gone and no filter brings them back. An alert is active while `clearedAt` is null. For the alerts of one server there is `GET /compute-ops-mgmt/v1/servers/{id}/alerts`.",
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
                        help="Documented properties: `severity`, `category`, `alertType` (these three ignore case), `id`, `device/id`, `messageId`, `messageKey`, `serviceEvent`, `originOfCondition`, `createdAt`, `updatedAt`, `clearedAt` (null while active). `contains` works besides the usual operators.",
                    ),
                    Argument("sort", "sort", "text", help="Takes the same properties as `filter`."),
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
                size=1000,
                columns=("id", "severity", "category", "serviceNowIncident.state", "alertType", "createdAt"),
            ),
        ),
    ),
)
