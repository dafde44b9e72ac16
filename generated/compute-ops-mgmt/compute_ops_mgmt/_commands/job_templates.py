"""Commands of `job_templates`; made by comgen, not to be edited."""

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
                path="/compute-ops-mgmt/v1beta2/job-templates",
                summary="GET /compute-ops-mgmt/v1beta2/job-templates",
                options=(
                    Argument("offset", "offset", "integer"),
                    Argument("tenant_acid", "tenant-acid", "text"),
                ),
                lists=True,
                limit="limit",
                size=1000,
                columns=("id", "name", "createdAt", "description", "updatedAt", "type"),
                deprecated="Deprecated since 2025-02-28; sunset 2025-04-01.",
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
                path="/compute-ops-mgmt/v1beta2/job-templates/{id}",
                summary="GET /compute-ops-mgmt/v1beta2/job-templates/{id}",
                paths=(Argument("id", "id", "text", required=True),),
                options=(Argument("tenant_acid", "tenant-acid", "text"),),
                deprecated="Deprecated since 2025-02-28; sunset 2025-04-01.",
            ),
        ),
    ),
)
