"""Commands of `accounts`; made by comgen, not to be edited."""

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
                summary="GET /compute-ops-mgmt/v1beta1/accounts/{id}",
                paths=(Argument("id", "id", "text", required=True),),
                options=(Argument("tenant_acid", "tenant-acid", "text"),),
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
                summary="GET /compute-ops-mgmt/v1beta1/accounts/{id}/tenants",
                paths=(Argument("id", "id", "text", required=True),),
                options=(
                    Argument("fields", "fields", "any", repeated=True),
                    Argument("tenant_acid", "tenant-acid", "text"),
                ),
                lists=True,
                columns=("id", "name", "accountType", "createdAt", "accountInfo.createdAt", "description"),
            ),
        ),
    ),
)
