"""Commands of `async_operations`; made by comgen, not to be edited."""

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
                path="/compute-ops-mgmt/v1/async-operations",
                summary="GET /compute-ops-mgmt/v1/async-operations",
                options=(Argument("next", "next", "text"), Argument("filter", "filter", "text")),
                lists=True,
                limit="limit",
                size=1000,
                columns=("id", "state", "createdAt", "operationType", "updatedAt", "type"),
            ),
            Call(
                version="v1beta1",
                method="list",
                http="GET",
                path="/compute-ops-mgmt/v1beta1/async-operations",
                summary="GET /compute-ops-mgmt/v1beta1/async-operations",
                options=(
                    Argument("next", "next", "text"),
                    Argument("filter", "filter", "text"),
                    Argument("tenant_acid", "tenant-acid", "text"),
                ),
                lists=True,
                limit="limit",
                size=1000,
                columns=("id", "state", "createdAt", "operationType", "updatedAt", "type"),
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
                path="/compute-ops-mgmt/v1/async-operations/{id}",
                summary="GET /compute-ops-mgmt/v1/async-operations/{id}",
                paths=(Argument("id", "id", "text", required=True),),
                waits="wait",
            ),
            Call(
                version="v1beta1",
                method="get",
                http="GET",
                path="/compute-ops-mgmt/v1beta1/async-operations/{id}",
                summary="GET /compute-ops-mgmt/v1beta1/async-operations/{id}",
                paths=(Argument("id", "id", "text", required=True),),
                options=(Argument("tenant_acid", "tenant-acid", "text"),),
                waits="wait",
            ),
        ),
    ),
    Command(
        "cancel",
        (
            Call(
                version="v1",
                method="cancel",
                http="POST",
                path="/compute-ops-mgmt/v1/async-operations/{id}/cancel",
                summary="POST /compute-ops-mgmt/v1/async-operations/{id}/cancel",
                paths=(Argument("id", "id", "text", required=True),),
                options=(Argument("tenant_acid", "tenant-acid", "text"),),
                body=Body("json", False, ("application/json",), (), False),
            ),
        ),
    ),
)
