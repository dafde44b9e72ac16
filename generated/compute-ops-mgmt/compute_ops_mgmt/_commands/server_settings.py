"""Commands of `server_settings`; made by comgen, not to be edited."""

from __future__ import annotations

from .._runtime.cli.describe import Argument, Body, Call, Command, Property

COMMANDS = (
    Command(
        "list",
        (
            Call(
                version="v1beta1",
                method="list",
                http="GET",
                path="/compute-ops/v1beta1/server-settings",
                summary="GET /compute-ops/v1beta1/server-settings",
                options=(
                    Argument("filter", "filter", "text"),
                    Argument("tenant_acid", "tenant-acid", "text"),
                ),
                lists=True,
                columns=("id", "name", "category", "createdAt", "description", "updatedAt"),
            ),
        ),
    ),
    Command(
        "create",
        (
            Call(
                version="v1beta1",
                method="create",
                http="POST",
                path="/compute-ops/v1beta1/server-settings",
                summary="POST /compute-ops/v1beta1/server-settings",
                options=(Argument("tenant_acid", "tenant-acid", "text"),),
                body=Body(
                    "json",
                    True,
                    ("application/json",),
                    (
                        Property(
                            "category",
                            "text",
                            required=True,
                            choices=("BIOS", "EXTERNAL_STORAGE", "FIRMWARE", "ILO", "OS", "STORAGE"),
                        ),
                        Property("description", "text"),
                        Property("name", "text", required=True),
                        Property("platformFamily", "text", choices=("ANY", "PROLIANT")),
                        Property("settings", "json"),
                    ),
                    False,
                ),
            ),
        ),
    ),
    Command(
        "get",
        (
            Call(
                version="v1beta1",
                method="get",
                http="GET",
                path="/compute-ops/v1beta1/server-settings/{id}",
                summary="GET /compute-ops/v1beta1/server-settings/{id}",
                paths=(Argument("id", "id", "text", required=True),),
                options=(Argument("tenant_acid", "tenant-acid", "text"),),
            ),
        ),
    ),
    Command(
        "delete",
        (
            Call(
                version="v1beta1",
                method="delete",
                http="DELETE",
                path="/compute-ops/v1beta1/server-settings/{id}",
                summary="DELETE /compute-ops/v1beta1/server-settings/{id}",
                paths=(Argument("id", "id", "text", required=True),),
                options=(
                    Argument("force", "force", "boolean"),
                    Argument("tenant_acid", "tenant-acid", "text"),
                ),
            ),
        ),
    ),
    Command(
        "update",
        (
            Call(
                version="v1beta1",
                method="update",
                http="PATCH",
                path="/compute-ops/v1beta1/server-settings/{id}",
                summary="PATCH /compute-ops/v1beta1/server-settings/{id}",
                paths=(Argument("id", "id", "text", required=True),),
                options=(Argument("tenant_acid", "tenant-acid", "text"),),
                body=Body(
                    "json",
                    True,
                    ("application/merge-patch+json",),
                    (Property("description", "text"), Property("name", "text"), Property("settings", "json")),
                    False,
                ),
            ),
        ),
    ),
)
