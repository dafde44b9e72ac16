"""Commands of `oneview_settings`.

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
                path="/compute-ops-mgmt/v1beta1/oneview-settings",
                summary="List the settings of the OneView appliances.",
                text="Shows per appliance what is configured there. Read-only: to bring values to appliances create settings of an `OVE_APPLIANCE_SETTINGS` category with `POST /compute-ops-mgmt/v1/settings` and apply them to a group by a job. Pages have 100 items at most.",
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
                        help="Documented property: `applianceId`. The examples have operators in front, as in `eq(applianceId,'...')`.",
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
                size=100,
                columns=("id", "name", "createdAt", "description", "updatedAt", "type"),
            ),
        ),
    ),
)
