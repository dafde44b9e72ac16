"""Commands of `secure_gateway_appliances`; made by comgen, not to be edited."""

from __future__ import annotations

from .._runtime.cli.describe import Argument, Body, Call, Command, Property

COMMANDS = (
    Command(
        "list",
        (
            Call(
                version="v1beta2",
                method="list",
                http="GET",
                path="/compute-ops-mgmt/v1beta2/appliances",
                summary="GET /compute-ops-mgmt/v1beta2/appliances",
                options=(
                    Argument("filter", "filter", "text"),
                    Argument("sort", "sort", "text"),
                    Argument("tenant_acid", "tenant-acid", "text"),
                ),
                lists=True,
                limit="limit",
                size=1000,
                columns=("id", "name", "hostname", "state", "version", "applianceType"),
            ),
        ),
    ),
    Command(
        "get",
        (
            Call(
                version="v1beta2",
                method="get",
                http="GET",
                path="/compute-ops-mgmt/v1beta2/appliances/{device_id}",
                summary="GET /compute-ops-mgmt/v1beta2/appliances/{device_id}",
                paths=(Argument("device_id", "device-id", "text", required=True),),
                options=(Argument("tenant_acid", "tenant-acid", "text"),),
            ),
        ),
    ),
    Command(
        "delete",
        (
            Call(
                version="v1beta2",
                method="delete",
                http="DELETE",
                path="/compute-ops-mgmt/v1beta2/appliances/{device_id}",
                summary="DELETE /compute-ops-mgmt/v1beta2/appliances/{device_id}",
                paths=(Argument("device_id", "device-id", "text", required=True),),
                options=(Argument("tenant_acid", "tenant-acid", "text"),),
            ),
        ),
    ),
    Command(
        "get-certificate",
        (
            Call(
                version="v1beta2",
                method="get_certificate",
                http="GET",
                path="/compute-ops-mgmt/v1beta2/appliances/{device_id}/certificate",
                summary="GET /compute-ops-mgmt/v1beta2/appliances/{device_id}/certificate",
                paths=(Argument("device_id", "device-id", "text", required=True),),
                options=(Argument("tenant_acid", "tenant-acid", "text"),),
                downloads=True,
            ),
        ),
    ),
)
