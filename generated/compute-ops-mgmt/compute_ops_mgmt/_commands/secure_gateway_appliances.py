"""Commands of `secure_gateway_appliances`.

Made by comgen, not to be edited.
"""

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
                summary="List the secure gateway appliances of the workspace.",
                text="Shows version, address, mode and connection state of each gateway. The path says `appliances`, but OneView appliances aren't among them. Only `limit` is declared, no `offset`.",
                options=(
                    Argument(
                        "filter",
                        "filter",
                        "text",
                        help="Which properties can be used isn't documented; examples have operators in front, with `id`, `state` and `applianceType`, as in `eq(state,'CONNECTED')`.",
                    ),
                    Argument(
                        "sort",
                        "sort",
                        "text",
                        help="Comma-separated properties to order by, each with `asc` (the default) or `desc`, e.g. `name,createdAt desc`. The first counts most.",
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
                summary="Get one secure gateway appliance.",
                text="Tells whether the gateway is connected, and when it was last disconnected. For an unknown gateway no 404 is declared, but 400 and 409 are; be ready for any of them.",
                paths=(
                    Argument(
                        "device_id",
                        "device-id",
                        "text",
                        help="Identifier of the gateway; declared as a UUID, although examples of such identifiers begin with `gateway+`.",
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
    Command(
        "delete",
        (
            Call(
                version="v1beta2",
                method="delete",
                http="DELETE",
                path="/compute-ops-mgmt/v1beta2/appliances/{device_id}",
                summary="Remove a secure gateway appliance.",
                text="Check before whether servers still reach the service through this gateway. 409 for a conflict; a 404 isn't declared.",
                paths=(
                    Argument(
                        "device_id",
                        "device-id",
                        "text",
                        help="Identifier of the gateway; declared as a UUID, although examples of such identifiers begin with `gateway+`.",
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
    Command(
        "get-certificate",
        (
            Call(
                version="v1beta2",
                method="get_certificate",
                http="GET",
                path="/compute-ops-mgmt/v1beta2/appliances/{device_id}/certificate",
                summary="Download the certificate of a secure gateway appliance.",
                text="Answers with a PEM file, not with JSON. `Content-Disposition` proposes the gateway's host name as file name, or `certificate.pem` when that is unknown.",
                paths=(
                    Argument(
                        "device_id",
                        "device-id",
                        "text",
                        help="Identifier of the gateway; declared as a UUID, although examples of such identifiers begin with `gateway+`.",
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
                downloads=True,
            ),
        ),
    ),
)
