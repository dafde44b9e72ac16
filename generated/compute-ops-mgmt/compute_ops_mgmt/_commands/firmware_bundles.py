"""Commands of `firmware_bundles`.

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
                path="/compute-ops-mgmt/v1/firmware-bundles",
                summary="List the firmware bundles in the catalogue.",
                text="The `id` of a bundle is what firmware update jobs (`bundle_id`) and settings of the category `FIRMWARE` ask for. Pages have 10 bundles if `limit` is absent. There is no `filter`: choose by `bundleGeneration`, `bundleType`, `isActive` and `releaseVersion` on your side. Compared with v1beta2 it adds `displayName`, `description`, `platformFamily` and, in place of `hotfixBaseUri`, `baseBundleUri`.",
                options=(
                    Argument(
                        "offset",
                        "offset",
                        "integer",
                        help="Number of items to skip before the page begins, 0 for the first page. Advance it by the number of items received, which may be less than `limit`.",
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
                columns=("id", "name", "displayName", "summary", "bundleType", "createdAt"),
            ),
            Call(
                version="v1beta2",
                method="list",
                http="GET",
                path="/compute-ops-mgmt/v1beta2/firmware-bundles",
                summary="List the firmware bundles in the catalogue.",
                text="Lacks the display name, description and platform family that v1 has, and names the base of a hotfix in `hotfixBaseUri`. There is no `filter`, so that the choice has to be made on the caller's side.",
                options=(
                    Argument(
                        "offset",
                        "offset",
                        "integer",
                        help="Number of items to skip before the page begins, 0 for the first page. Advance it by the number of items received, which may be less than `limit`.",
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
                summary="Get one firmware bundle.",
                text="Has the release date, the supported operating systems, and links to release notes and advisories. Its components are listed by `GET /compute-ops-mgmt/v1/firmware-bundles/{id}/bundle-details`. 404 when the catalogue has no such bundle.",
                paths=(
                    Argument(
                        "id",
                        "id",
                        "text",
                        help="Identifier of a firmware bundle, as listed among the bundles.",
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
                version="v1beta2",
                method="get",
                http="GET",
                path="/compute-ops-mgmt/v1beta2/firmware-bundles/{id}",
                summary="Get one firmware bundle.",
                text="Has fewer properties than v1, and `hotfixBaseUri` instead of `baseBundleUri`. 404 when the catalogue has no such bundle.",
                paths=(
                    Argument(
                        "id",
                        "id",
                        "text",
                        help="Identifier of a firmware bundle, as listed among the bundles.",
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
        ),
    ),
)
