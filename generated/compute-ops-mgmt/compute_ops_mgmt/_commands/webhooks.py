"""Commands of `webhooks`; made by comgen, not to be edited."""

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
                path="/compute-ops-mgmt/v1beta1/webhooks",
                summary="GET /compute-ops-mgmt/v1beta1/webhooks",
                lists=True,
                columns=("id", "name", "state", "status", "createdAt", "updatedAt"),
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
                path="/compute-ops-mgmt/v1beta1/webhooks",
                summary="POST /compute-ops-mgmt/v1beta1/webhooks",
                body=Body(
                    "json",
                    True,
                    ("application/json",),
                    (
                        Property("destination", "text", required=True),
                        Property("eventFilter", "text", required=True),
                        Property("headers", "json", required=True),
                        Property("name", "text", required=True),
                        Property("state", "text", required=True, choices=("DISABLED", "ENABLED")),
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
                path="/compute-ops-mgmt/v1beta1/webhooks/{webhook_id}",
                summary="GET /compute-ops-mgmt/v1beta1/webhooks/{webhook_id}",
                paths=(Argument("webhook_id", "webhook-id", "text", required=True),),
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
                path="/compute-ops-mgmt/v1beta1/webhooks/{webhook_id}",
                summary="DELETE /compute-ops-mgmt/v1beta1/webhooks/{webhook_id}",
                paths=(Argument("webhook_id", "webhook-id", "text", required=True),),
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
                path="/compute-ops-mgmt/v1beta1/webhooks/{webhook_id}",
                summary="PATCH /compute-ops-mgmt/v1beta1/webhooks/{webhook_id}",
                paths=(Argument("webhook_id", "webhook-id", "text", required=True),),
                body=Body(
                    "json",
                    True,
                    ("application/merge-patch+json",),
                    (
                        Property("destination", "text"),
                        Property("eventFilter", "text"),
                        Property("headers", "json"),
                        Property("name", "text"),
                        Property("state", "text", choices=("DISABLED", "ENABLED")),
                    ),
                    False,
                ),
            ),
        ),
    ),
    Command(
        "list-deliveries",
        (
            Call(
                version="v1beta1",
                method="list_deliveries",
                http="GET",
                path="/compute-ops-mgmt/v1beta1/webhooks/{webhook_id}/deliveries",
                summary="GET /compute-ops-mgmt/v1beta1/webhooks/{webhook_id}/deliveries",
                paths=(Argument("webhook_id", "webhook-id", "text", required=True),),
                lists=True,
                columns=("id", "createdAt", "eventType", "updatedAt", "type", "attempt"),
            ),
        ),
    ),
    Command(
        "get-deliveries",
        (
            Call(
                version="v1beta1",
                method="get_deliveries",
                http="GET",
                path="/compute-ops-mgmt/v1beta1/webhooks/{webhook_id}/deliveries/{delivery_id}",
                summary="GET /compute-ops-mgmt/v1beta1/webhooks/{webhook_id}/deliveries/{delivery_id}",
                paths=(
                    Argument("webhook_id", "webhook-id", "text", required=True),
                    Argument("delivery_id", "delivery-id", "text", required=True),
                ),
            ),
        ),
    ),
)
