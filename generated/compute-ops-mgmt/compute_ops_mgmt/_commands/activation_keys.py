"""Commands of `activation_keys`.

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
                path="/compute-ops-mgmt/v1beta1/activation-keys",
                summary="List the activation keys of the workspace.",
                text="Shows for each key the kind of device it is for, when it expires, and the subscription, location, tags and gateway that devices get with it. The keys themselves are part of the answer, so treat it as confidential.",
                options=(
                    Argument(
                        "offset",
                        "offset",
                        "integer",
                        help="Number of items to skip before the page begins, 0 for the first page. Advance it by the number of items received, which may be less than `limit`.",
                    ),
                    Argument(
                        "filter",
                        "filter",
                        "text",
                        help="Documented properties: `targetDevice`, `applianceUri`, `activationKey`, `subscriptionKey`.",
                    ),
                ),
                lists=True,
                limit="limit",
                size=1000,
                columns=("id", "applianceName", "createdAt", "details.applianceName", "updatedAt", "type"),
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
                path="/compute-ops-mgmt/v1beta1/activation-keys",
                summary="Generate an activation key for an iLO or a secure gateway.",
                text="The key is entered on the device, which then connects to the workspace: an iLO directly, an iLO through a secure gateway (with `applianceUri`), or a gateway appliance itself. iLOs need firmware 1.62 (iLO 6) or 3.09 (iLO 5) at least. A subscription must have a free seat; a location must exist in the workspace, whereas unknown tags are created; a tag that belongs to a group makes the server join it. The key lives 72 hours unless `expirationInHours` (0.5 to 168) says otherwise. 201 without a `Location` header.",
                body=Body(
                    "json",
                    True,
                    ("application/json",),
                    (
                        Property(
                            "applianceUri",
                            "text",
                            help="Path of the secure gateway appliance; required to onboard a server that is managed through a secure gateway.",
                        ),
                        Property(
                            "expirationInHours",
                            "number",
                            help="Hours for which the new activation key is valid, 0.5 to 168; 72 by default.",
                        ),
                        Property(
                            "locationId",
                            "text",
                            help="Identifier of the location given to devices onboarded with the key; it must exist in the GreenLake workspace.",
                        ),
                        Property(
                            "serviceDeliveryContact",
                            "text",
                            help="E-mail address of the person responsible for service deliveries, assigned to devices onboarded with the key.",
                        ),
                        Property(
                            "subscriptionKey",
                            "text",
                            help="Key of the subscription to link to every server onboarded with the activation key, whatever the workspace's automatic subscription says; must have a free seat, and is added to the workspace.",
                        ),
                        Property(
                            "tags",
                            "json",
                            help="GreenLake tags for the servers onboarded with the activation key. Unknown tags are created in the workspace; a server whose tag matches a group joins that group.",
                        ),
                        Property(
                            "targetDevice",
                            "text",
                            help="What the activation key onboards: a server's iLO or a secure gateway appliance.",
                            required=True,
                            choices=("ILO", "SECURE_GATEWAY"),
                        ),
                    ),
                    False,
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
                path="/compute-ops-mgmt/v1beta1/activation-keys/{activation_key}",
                summary="Delete an activation key.",
                text="Withdraws a key before it expires, so that no further device can be onboarded with it. The path takes the key's own value. 404 when the workspace has no such key.",
                paths=(
                    Argument(
                        "activation_key",
                        "activation-key",
                        "text",
                        help="The activation key itself, as listed in `activationKey`.",
                        required=True,
                    ),
                ),
            ),
        ),
    ),
)
