"""Commands of `appliance_firmware_bundles`.

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
                path="/compute-ops-mgmt/v1/appliance-firmware-bundles",
                summary="List the software releases for OneView appliances.",
                text="The `id` of a release is what settings of the categories `OVE_SOFTWARE_VM` and `OVE_SOFTWARE_SYNERGY` and the appliance software update job ask for. `supportedUpgrades` tells which changes of version are supported. Which appliances could take a release is told only on request, with `displayAppliances`.",
                options=(
                    Argument(
                        "offset",
                        "offset",
                        "integer",
                        help="Number of items to skip before the page begins, 0 for the first page. Advance it by the number of items received, which may be less than `limit`.",
                    ),
                    Argument(
                        "sort",
                        "sort",
                        "text",
                        help="Comma-separated properties to order by, each with `asc` (the default) or `desc`, e.g. `name,createdAt desc`. The first counts most.",
                    ),
                    Argument(
                        "filter",
                        "filter",
                        "text",
                        help="Documented properties: `applianceType`, `applianceVersion`.",
                    ),
                    Argument(
                        "display_appliances",
                        "display-appliances",
                        "boolean",
                        help="`true` fills `applicableAppliances` with the appliances that can be upgraded to the release; works only with a filter on `applianceType` and a `limit` of one release.",
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
                size=1000,
                columns=("id", "name", "state", "ovaFileName", "applianceType", "applianceVersion"),
            ),
            Call(
                version="v1beta1",
                method="list",
                http="GET",
                path="/compute-ops-mgmt/v1beta1/appliance-firmware-bundles",
                summary="List the software releases for OneView appliances.",
                text="Has the same properties and parameters as v1, except that `Tenant-Acid` isn't declared. Ask with `displayAppliances` which appliances could take a release.",
                options=(
                    Argument(
                        "offset",
                        "offset",
                        "integer",
                        help="Number of items to skip before the page begins, 0 for the first page. Advance it by the number of items received, which may be less than `limit`.",
                    ),
                    Argument(
                        "sort",
                        "sort",
                        "text",
                        help="Comma-separated properties to order by, each with `asc` (the default) or `desc`, e.g. `name,createdAt desc`. The first counts most.",
                    ),
                    Argument(
                        "filter",
                        "filter",
                        "text",
                        help="Documented properties: `applianceType`, `applianceVersion`. The examples for this version have operators in front, as in `eq(applianceType,'...')`.",
                    ),
                    Argument(
                        "display_appliances",
                        "display-appliances",
                        "boolean",
                        help="`true` fills `applicableAppliances` with the appliances that can be upgraded to the release; works only with a filter on `applianceType` and a `limit` of one release.",
                    ),
                ),
                lists=True,
                limit="limit",
                size=1000,
                columns=("id", "name", "state", "ovaFileName", "applianceType", "applianceVersion"),
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
                path="/compute-ops-mgmt/v1/appliance-firmware-bundles/{id}",
                summary="Get one software release for OneView appliances.",
                text="Has the release notes, the size and the features of the release. 404 when the catalogue has no release of this identifier.",
                paths=(
                    Argument(
                        "id",
                        "id",
                        "text",
                        help="Identifier of an appliance firmware bundle: 32 hexadecimal digits in the example, without hyphens.",
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
            Call(
                version="v1beta1",
                method="get",
                http="GET",
                path="/compute-ops-mgmt/v1beta1/appliance-firmware-bundles/{id}",
                summary="Get one software release for OneView appliances.",
                text="Answers with the properties of v1; `Tenant-Acid` isn't declared. 404 when the catalogue has no release of this identifier.",
                paths=(
                    Argument(
                        "id",
                        "id",
                        "text",
                        help="Identifier of an appliance firmware bundle: 32 hexadecimal digits in the example, without hyphens.",
                        required=True,
                    ),
                ),
            ),
        ),
    ),
)
