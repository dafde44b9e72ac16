"""Commands of `oneview_server_templates`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from .._runtime.cli.describe import Argument, Body, Call, Command, Property

COMMANDS = (
    Command(
        "list",
        (
            Call(
                version="v1beta1",
                method="list",
                http="GET",
                path="/compute-ops-mgmt/v1beta1/oneview-server-templates",
                summary="List the server templates of all OneView appliances.",
                text="Each item contains the template as OneView has it (`attributes`), with the appliance it comes from. Settings of the two `OVE_SERVER_TEMPLATES` categories are made of such templates. Pages have 25 items when `limit` is absent, 50 at most.",
                options=(
                    Argument(
                        "offset",
                        "offset",
                        "integer",
                        help="Number of items to skip before the page begins, 0 for the first page. Advance it by the number of items received, which may be less than `limit`.",
                    ),
                    Argument(
                        "sort",
                        "sort",
                        "text",
                        help="Comma-separated properties to order by, each with `asc` (the default) or `desc`, e.g. `name,createdAt desc`. The first counts most.",
                    ),
                    Argument(
                        "filter",
                        "filter",
                        "text",
                        help="Documented properties: `applianceId`, `uri`. The examples have operators in front, as in `eq(applianceId,'...')`.",
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
                size=50,
                columns=("id", "name", "state", "status", "applianceName", "createdAt"),
            ),
        ),
    ),
    Command(
        "get",
        (
            Call(
                version="v1beta1",
                method="get",
                http="GET",
                path="/compute-ops-mgmt/v1beta1/oneview-server-templates/{id}",
                summary="Get one OneView server template.",
                text="The identifier is the one given by this service; `uri` is the template's address in OneView. 404 for an unknown template.",
                paths=(
                    Argument(
                        "id",
                        "id",
                        "text",
                        help="Identifier (UUID) of a OneView server template.",
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
            ),
        ),
    ),
)
