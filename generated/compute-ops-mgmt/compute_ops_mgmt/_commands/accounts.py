"""Commands of `accounts`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from .._runtime.cli.describe import Argument, Body, Call, Command, Property

COMMANDS = (
    Command(
        "get",
        (
            Call(
                version="v1beta1",
                method="get",
                http="GET",
                path="/compute-ops-mgmt/v1beta1/accounts/{id}",
                summary="Get the account of one workspace.",
                text="Tells whether the workspace is standalone, an MSP or one of an MSP's tenants (`accountType`), and for a tenant names the MSP it belongs to. The identifier is the application customer ID, not the workspace ID; both are in the answer as `applicationCustomerId` and `platformCustomerId`. 404 when no account of this identifier is visible to the caller.",
                paths=(
                    Argument(
                        "id", "id", "text", help="Application customer ID of the account.", required=True
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
    Command(
        "list-tenants",
        (
            Call(
                version="v1beta1",
                method="list_tenants",
                http="GET",
                path="/compute-ops-mgmt/v1beta1/accounts/{id}/tenants",
                summary="List the tenants of an MSP account.",
                text="Gives the `applicationCustomerId` of each tenant, the value that an MSP sends as `Tenant-Acid` to act on behalf of that tenant. Needs a token of the MSP workspace. The answer has the shape of a page, but no parameter for paging is declared.",
                paths=(
                    Argument(
                        "id",
                        "id",
                        "text",
                        help="Application customer ID of the MSP account whose tenants are wanted.",
                        required=True,
                    ),
                ),
                options=(
                    Argument(
                        "fields",
                        "fields",
                        "any",
                        help="Names of the account properties to return for each tenant.",
                        repeated=True,
                    ),
                    Argument(
                        "tenant_acid",
                        "tenant-acid",
                        "text",
                        help="For managed service providers: application customer ID of the tenant to act for, with a token of the MSP workspace. Absent, the call concerns the token's own workspace.",
                    ),
                ),
                lists=True,
                columns=("id", "name", "accountType", "createdAt", "accountInfo.createdAt", "description"),
            ),
        ),
    ),
)
