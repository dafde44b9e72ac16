"""Commands of `activation_keys`; made by comgen, not to be edited."""

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
                summary="GET /compute-ops-mgmt/v1beta1/activation-keys",
                options=(Argument("offset", "offset", "integer"), Argument("filter", "filter", "text")),
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
                summary="POST /compute-ops-mgmt/v1beta1/activation-keys",
                body=Body(
                    "json",
                    True,
                    ("application/json",),
                    (
                        Property("applianceUri", "text"),
                        Property("expirationInHours", "number"),
                        Property("locationId", "text"),
                        Property("serviceDeliveryContact", "text"),
                        Property("subscriptionKey", "text"),
                        Property("tags", "json"),
                        Property("targetDevice", "text", required=True, choices=("ILO", "SECURE_GATEWAY")),
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
                summary="DELETE /compute-ops-mgmt/v1beta1/activation-keys/{activation_key}",
                paths=(Argument("activation_key", "activation-key", "text", required=True),),
            ),
        ),
    ),
)
