"""Commands of `oneview_server_templates`; made by comgen, not to be edited."""

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
                summary="GET /compute-ops-mgmt/v1beta1/oneview-server-templates",
                options=(
                    Argument("offset", "offset", "integer"),
                    Argument("sort", "sort", "text"),
                    Argument("filter", "filter", "text"),
                    Argument("tenant_acid", "tenant-acid", "text"),
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
                summary="GET /compute-ops-mgmt/v1beta1/oneview-server-templates/{id}",
                paths=(Argument("id", "id", "text", required=True),),
                options=(Argument("tenant_acid", "tenant-acid", "text"),),
            ),
        ),
    ),
)
