"""Commands of `alerts`; made by comgen, not to be edited."""

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
                summary="GET /compute-ops-mgmt/v1/alerts",
                options=(
                    Argument("offset", "offset", "integer"),
                    Argument("filter", "filter", "text"),
                    Argument("sort", "sort", "text"),
                    Argument("select", "select", "text"),
                    Argument("tenant_acid", "tenant-acid", "text"),
                ),
                lists=True,
                limit="limit",
                size=1000,
                columns=("id", "severity", "category", "serviceNowIncident.state", "alertType", "createdAt"),
            ),
        ),
    ),
)
