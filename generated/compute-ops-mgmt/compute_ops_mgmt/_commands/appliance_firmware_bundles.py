"""Commands of `appliance_firmware_bundles`; made by comgen, not to be edited."""

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
                summary="GET /compute-ops-mgmt/v1/appliance-firmware-bundles",
                options=(
                    Argument("offset", "offset", "integer"),
                    Argument("sort", "sort", "text"),
                    Argument("filter", "filter", "text"),
                    Argument("display_appliances", "display-appliances", "boolean"),
                    Argument("tenant_acid", "tenant-acid", "text"),
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
                summary="GET /compute-ops-mgmt/v1beta1/appliance-firmware-bundles",
                options=(
                    Argument("offset", "offset", "integer"),
                    Argument("sort", "sort", "text"),
                    Argument("filter", "filter", "text"),
                    Argument("display_appliances", "display-appliances", "boolean"),
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
                summary="GET /compute-ops-mgmt/v1/appliance-firmware-bundles/{id}",
                paths=(Argument("id", "id", "text", required=True),),
                options=(Argument("tenant_acid", "tenant-acid", "text"),),
            ),
            Call(
                version="v1beta1",
                method="get",
                http="GET",
                path="/compute-ops-mgmt/v1beta1/appliance-firmware-bundles/{id}",
                summary="GET /compute-ops-mgmt/v1beta1/appliance-firmware-bundles/{id}",
                paths=(Argument("id", "id", "text", required=True),),
            ),
        ),
    ),
)
