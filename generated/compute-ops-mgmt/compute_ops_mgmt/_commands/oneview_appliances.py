"""Commands of `oneview_appliances`; made by comgen, not to be edited."""

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
                path="/compute-ops-mgmt/v1beta1/oneview-appliances",
                summary="GET /compute-ops-mgmt/v1beta1/oneview-appliances",
                options=(
                    Argument("filter", "filter", "text"),
                    Argument("sort", "sort", "text"),
                    Argument("tenant_acid", "tenant-acid", "text"),
                ),
                lists=True,
                limit="limit",
                size=1000,
                columns=("id", "name", "hostname", "state", "complianceState", "templateName"),
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
                path="/compute-ops-mgmt/v1beta1/oneview-appliances",
                summary="POST /compute-ops-mgmt/v1beta1/oneview-appliances",
                options=(Argument("tenant_acid", "tenant-acid", "text"),),
                body=Body("json", False, ("application/json",), (Property("id", "text"),), False),
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
                path="/compute-ops-mgmt/v1beta1/oneview-appliances/{device-id}",
                summary="GET /compute-ops-mgmt/v1beta1/oneview-appliances/{device-id}",
                paths=(Argument("device_id", "device-id", "text", required=True),),
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
                path="/compute-ops-mgmt/v1beta1/oneview-appliances/{device-id}",
                summary="DELETE /compute-ops-mgmt/v1beta1/oneview-appliances/{device-id}",
                paths=(Argument("device_id", "device-id", "text", required=True),),
                options=(Argument("tenant_acid", "tenant-acid", "text"),),
            ),
        ),
    ),
)
