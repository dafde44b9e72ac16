"""Commands of `activities`; made by comgen, not to be edited."""

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
                path="/compute-ops-mgmt/v1beta2/activities",
                summary="GET /compute-ops-mgmt/v1beta2/activities",
                options=(
                    Argument("groups", "groups", "integer"),
                    Argument("offset", "offset", "integer"),
                    Argument("filter", "filter", "text"),
                    Argument("select", "select", "text"),
                    Argument("sort", "sort", "text"),
                    Argument("accept_language", "accept-language", "text"),
                    Argument("tenant_acid", "tenant-acid", "text"),
                ),
                lists=True,
                limit="limit",
                size=1000,
                columns=("id", "title", "createdAt", "source.name", "updatedAt", "source.displayName"),
            ),
        ),
    ),
)
