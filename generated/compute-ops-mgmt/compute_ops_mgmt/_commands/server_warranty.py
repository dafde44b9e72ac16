"""Commands of `server_warranty`; made by comgen, not to be edited."""

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
                summary="GET /compute-ops-mgmt/v1beta2/server-warranty",
                options=(
                    Argument("offset", "offset", "integer"),
                    Argument("filter", "filter", "text"),
                    Argument("tenant_acid", "tenant-acid", "text"),
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
                summary="GET /compute-ops-mgmt/v1beta2/server-warranty/{id}",
                paths=(Argument("id", "id", "text", required=True),),
                options=(Argument("tenant_acid", "tenant-acid", "text"),),
            ),
        ),
    ),
)
