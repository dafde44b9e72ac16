"""Commands of `oneview_appliances`.

Made by comgen, not to be edited.
"""

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
                summary="List the OneView appliances of the workspace.",
                text="Without a OneView Edition subscription the answer lacks a good deal: activation key, health, certificate and keys, mode, firmware, template, compliance and last disconnect. Only `limit` is declared, no `offset`.",
                options=(
                    Argument(
                        "filter",
                        "filter",
                        "text",
                        help="Which properties can be used isn't documented; examples have operators in front, with `id`, `state` and `applianceType`, as in `eq(state,'connected')`.",
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
                summary="Add a OneView appliance.",
                text="Takes the appliance under management. It must still be activated with the `activationKey`, which is shown only with a OneView Edition subscription; until then its `state` is `not activated`. 409 for a conflict. Answers 200, not 201.",
                options=(
                    Argument(
                        "tenant_acid",
                        "tenant-acid",
                        "text",
                        help="For managed service providers: application customer ID of the tenant to act for, with a token of the MSP workspace. Absent, the call concerns the token's own workspace.",
                    ),
                ),
                body=Body(
                    "json",
                    False,
                    ("application/json",),
                    (Property("id", "text", help="Identifier of the OneView appliance to add (UUID)."),),
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
                path="/compute-ops-mgmt/v1beta1/oneview-appliances/{device-id}",
                summary="Get one OneView appliance.",
                text="Shows version, connection state, compliance and the settings template. For an unknown appliance no 404 is declared, but 400 and 409 are; be ready for any of them.",
                paths=(
                    Argument(
                        "device_id",
                        "device-id",
                        "text",
                        help="Identifier of the OneView appliance.",
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
                version="v1beta1",
                method="delete",
                http="DELETE",
                path="/compute-ops-mgmt/v1beta1/oneview-appliances/{device-id}",
                summary="Remove a OneView appliance.",
                text="Ends the management of the appliance by this service. 409 for a conflict; a 404 isn't declared.",
                paths=(
                    Argument(
                        "device_id",
                        "device-id",
                        "text",
                        help="Identifier of the OneView appliance.",
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
)
