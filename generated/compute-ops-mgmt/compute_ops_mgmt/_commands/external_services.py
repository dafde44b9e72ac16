"""Commands of `external_services`; made by comgen, not to be edited."""

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
                path="/compute-ops-mgmt/v1beta1/external-services",
                summary="GET /compute-ops-mgmt/v1beta1/external-services",
                options=(
                    Argument("filter", "filter", "text"),
                    Argument("tenant_acid", "tenant-acid", "text"),
                ),
                lists=True,
                columns=("id", "name", "state", "status", "authenticationType", "createdAt"),
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
                path="/compute-ops-mgmt/v1beta1/external-services",
                summary="POST /compute-ops-mgmt/v1beta1/external-services",
                options=(Argument("tenant_acid", "tenant-acid", "text"),),
                body=Body(
                    "json",
                    True,
                    ("application/json",),
                    (
                        Property("authentication", "json", required=True),
                        Property("authenticationType", "text", required=True, choices=("OAUTH", "BASIC")),
                        Property("description", "text", required=True),
                        Property("name", "text", required=True),
                        Property("serviceData", "json", required=True),
                        Property(
                            "serviceType",
                            "text",
                            required=True,
                            choices=("SERVICE_NOW", "DSCC", "VMWARE_VCENTER"),
                        ),
                        Property("state", "text", choices=("ENABLED", "DISABLED")),
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
                path="/compute-ops-mgmt/v1beta1/external-services/{id}",
                summary="GET /compute-ops-mgmt/v1beta1/external-services/{id}",
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
                path="/compute-ops-mgmt/v1beta1/external-services/{id}",
                summary="DELETE /compute-ops-mgmt/v1beta1/external-services/{id}",
                paths=(Argument("id", "id", "text", required=True),),
                options=(Argument("tenant_acid", "tenant-acid", "text"),),
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
                path="/compute-ops-mgmt/v1beta1/external-services/{id}",
                summary="PATCH /compute-ops-mgmt/v1beta1/external-services/{id}",
                paths=(Argument("id", "id", "text", required=True),),
                options=(Argument("tenant_acid", "tenant-acid", "text"),),
                body=Body(
                    "json",
                    True,
                    ("application/merge-patch+json",),
                    (
                        Property("authentication", "json"),
                        Property("description", "text"),
                        Property("name", "text"),
                        Property("serviceData", "json"),
                        Property("state", "text", choices=("ENABLED", "DISABLED")),
                    ),
                    False,
                ),
            ),
        ),
    ),
    Command(
        "test",
        (
            Call(
                version="v1beta1",
                method="test",
                http="POST",
                path="/compute-ops-mgmt/v1beta1/external-services/{id}/test",
                summary="POST /compute-ops-mgmt/v1beta1/external-services/{id}/test",
                paths=(Argument("id", "id", "text", required=True),),
                options=(Argument("tenant_acid", "tenant-acid", "text"),),
            ),
        ),
    ),
)
