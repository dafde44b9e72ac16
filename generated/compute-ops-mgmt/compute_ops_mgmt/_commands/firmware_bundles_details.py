"""Commands of `firmware_bundles_details`.

Made by comgen, not to be edited.
"""

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
                summary="List the components of a firmware bundle.",
                text="One item per category, e.g. `NETWORKING_ADAPTERS`, with device names and targets in `categoryDetails`. From these the `componentExclusions` of a firmware setting can be put together. The whole list comes in one answer. 404 when the catalogue has no such bundle.",
                paths=(
                    Argument("id", "id", "text", help="Identifier of the firmware bundle.", required=True),
                ),
                options=(
                    Argument(
                        "tenant_acid",
                        "tenant-acid",
                        "text",
                        help="For managed service providers: application customer ID of the tenant to act for, with a token of the MSP workspace. Absent, the call concerns the token's own workspace.",
                    ),
                ),
                lists=True,
                columns=("id", "category", "createdAt", "updatedAt", "type", "bundleId"),
            ),
        ),
    ),
)
