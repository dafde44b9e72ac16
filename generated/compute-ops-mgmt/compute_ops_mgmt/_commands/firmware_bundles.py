"""Commands of `firmware_bundles`; made by comgen, not to be edited."""

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
                path="/compute-ops-mgmt/v1/firmware-bundles",
                summary="GET /compute-ops-mgmt/v1/firmware-bundles",
                options=(
                    Argument("offset", "offset", "integer"),
                    Argument("tenant_acid", "tenant-acid", "text"),
                ),
                lists=True,
                limit="limit",
                size=1000,
                columns=("id", "name", "displayName", "summary", "bundleType", "createdAt"),
            ),
            Call(
                version="v1beta2",
                method="list",
                http="GET",
                path="/compute-ops-mgmt/v1beta2/firmware-bundles",
                summary="GET /compute-ops-mgmt/v1beta2/firmware-bundles",
                options=(
                    Argument("offset", "offset", "integer"),
                    Argument("tenant_acid", "tenant-acid", "text"),
                ),
                lists=True,
                limit="limit",
                size=1000,
                columns=("id", "name", "summary", "bundleType", "createdAt", "releaseVersion"),
            ),
        ),
    ),
    Command(
        "get",
        (
            Call(
                version="v1",
                method="get",
                http="GET",
                path="/compute-ops-mgmt/v1/firmware-bundles/{id}",
                summary="GET /compute-ops-mgmt/v1/firmware-bundles/{id}",
                paths=(Argument("id", "id", "text", required=True),),
                options=(Argument("tenant_acid", "tenant-acid", "text"),),
            ),
            Call(
                version="v1beta2",
                method="get",
                http="GET",
                path="/compute-ops-mgmt/v1beta2/firmware-bundles/{id}",
                summary="GET /compute-ops-mgmt/v1beta2/firmware-bundles/{id}",
                paths=(Argument("id", "id", "text", required=True),),
                options=(Argument("tenant_acid", "tenant-acid", "text"),),
            ),
        ),
    ),
)
