"""Commands of `server_warranty`.

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
                path="/compute-ops-mgmt/v1beta2/server-warranty",
                summary="List the warranty of all servers.",
                text="`deviceId` links an item to its server; `id` is a UUID of its own. A server is `ACTIVE`, `EXPIRED` or `UNKNOWN`. Pages have 100 items at most.",
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
                        help="Documented properties: `supportState`, `supportStartDate`, `supportEndDate`, with `eq`, `gt`, `ge`, `lt`, `le` and `and` only; dates are written without quotes, as in `supportEndDate le 2026-12-31`.",
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
                columns=("id", "supportState", "createdAt", "updatedAt", "type", "contractLevel"),
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
                path="/compute-ops-mgmt/v1beta2/server-warranty/{id}",
                summary="Get the warranty of one server.",
                text="Takes the UUID of the warranty, not the identifier of the server; find it in `GET /compute-ops-mgmt/v1beta2/server-warranty` by `deviceId`. For an unknown one no 404 is declared, so expect 400 as well.",
                paths=(
                    Argument(
                        "id",
                        "id",
                        "text",
                        help="Identifier (UUID) of the support contract record, not of the server it is for.",
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
