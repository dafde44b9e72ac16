"""Commands of `oneview_settings`; made by comgen, not to be edited."""

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
                summary="GET /compute-ops-mgmt/v1beta1/oneview-settings",
                options=(
                    Argument("offset", "offset", "integer"),
                    Argument("sort", "sort", "text"),
                    Argument("filter", "filter", "text"),
                    Argument("tenant_acid", "tenant-acid", "text"),
                ),
                lists=True,
                limit="limit",
                size=100,
                columns=("id", "name", "createdAt", "description", "updatedAt", "type"),
            ),
        ),
    ),
)
