"""Commands of `firmware_bundles_details`; made by comgen, not to be edited."""

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
                path="/compute-ops-mgmt/v1/firmware-bundles/{id}/bundle-details",
                summary="GET /compute-ops-mgmt/v1/firmware-bundles/{id}/bundle-details",
                paths=(Argument("id", "id", "text", required=True),),
                options=(Argument("tenant_acid", "tenant-acid", "text"),),
                lists=True,
                columns=("id", "category", "createdAt", "updatedAt", "type", "bundleId"),
            ),
        ),
    ),
)
