"""Commands of `settings`; made by comgen, not to be edited."""

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
                path="/compute-ops-mgmt/v1/settings",
                summary="GET /compute-ops-mgmt/v1/settings",
                options=(
                    Argument("filter", "filter", "text"),
                    Argument("tenant_acid", "tenant-acid", "text"),
                ),
                lists=True,
                columns=("id", "name", "category", "createdAt", "description", "updatedAt"),
            ),
            Call(
                version="v1beta1",
                method="list",
                http="GET",
                path="/compute-ops-mgmt/v1beta1/settings",
                summary="GET /compute-ops-mgmt/v1beta1/settings",
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
                version="v1",
                method="create",
                http="POST",
                path="/compute-ops-mgmt/v1/settings",
                summary="POST /compute-ops-mgmt/v1/settings",
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
                            choices=(
                                "BIOS",
                                "EXTERNAL_STORAGE",
                                "FIRMWARE",
                                "ILO",
                                "OS",
                                "STORAGE",
                                "OVE_APPLIANCE_SETTINGS_ANY",
                                "OVE_APPLIANCE_SETTINGS_SYNERGY",
                                "OVE_SERVER_TEMPLATES_SYNERGY",
                                "OVE_SERVER_TEMPLATES_VM",
                                "OVE_SOFTWARE_VM",
                                "OVE_SOFTWARE_SYNERGY",
                            ),
                        ),
                        Property("description", "text"),
                        Property("name", "text", required=True),
                        Property("settings", "json"),
                    ),
                    False,
                ),
            ),
            Call(
                version="v1beta1",
                method="create",
                http="POST",
                path="/compute-ops-mgmt/v1beta1/settings",
                summary="POST /compute-ops-mgmt/v1beta1/settings",
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
                            choices=(
                                "BIOS",
                                "EXTERNAL_STORAGE",
                                "FIRMWARE",
                                "ILO",
                                "OS",
                                "STORAGE",
                                "OVE_APPLIANCE_SETTINGS_ANY",
                                "OVE_APPLIANCE_SETTINGS_SYNERGY",
                                "OVE_SERVER_TEMPLATES_SYNERGY",
                                "OVE_SERVER_TEMPLATES_VM",
                                "OVE_SOFTWARE_VM",
                                "OVE_SOFTWARE_SYNERGY",
                            ),
                        ),
                        Property("description", "text"),
                        Property("name", "text", required=True),
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
                version="v1",
                method="get",
                http="GET",
                path="/compute-ops-mgmt/v1/settings/{id}",
                summary="GET /compute-ops-mgmt/v1/settings/{id}",
                paths=(Argument("id", "id", "text", required=True),),
                options=(Argument("tenant_acid", "tenant-acid", "text"),),
            ),
            Call(
                version="v1beta1",
                method="get",
                http="GET",
                path="/compute-ops-mgmt/v1beta1/settings/{id}",
                summary="GET /compute-ops-mgmt/v1beta1/settings/{id}",
                paths=(Argument("id", "id", "text", required=True),),
                options=(Argument("tenant_acid", "tenant-acid", "text"),),
            ),
        ),
    ),
    Command(
        "delete",
        (
            Call(
                version="v1",
                method="delete",
                http="DELETE",
                path="/compute-ops-mgmt/v1/settings/{id}",
                summary="DELETE /compute-ops-mgmt/v1/settings/{id}",
                paths=(Argument("id", "id", "text", required=True),),
                options=(
                    Argument("force", "force", "boolean"),
                    Argument("tenant_acid", "tenant-acid", "text"),
                ),
            ),
            Call(
                version="v1beta1",
                method="delete",
                http="DELETE",
                path="/compute-ops-mgmt/v1beta1/settings/{id}",
                summary="DELETE /compute-ops-mgmt/v1beta1/settings/{id}",
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
                version="v1",
                method="update",
                http="PATCH",
                path="/compute-ops-mgmt/v1/settings/{id}",
                summary="PATCH /compute-ops-mgmt/v1/settings/{id}",
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
            Call(
                version="v1beta1",
                method="update",
                http="PATCH",
                path="/compute-ops-mgmt/v1beta1/settings/{id}",
                summary="PATCH /compute-ops-mgmt/v1beta1/settings/{id}",
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
