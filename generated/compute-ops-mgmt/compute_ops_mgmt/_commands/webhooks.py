"""Commands of `webhooks`.

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
                path="/compute-ops-mgmt/v1beta1/webhooks",
                summary="List the webhooks of the workspace.",
                text="`status` tells whether a webhook works: `ACTIVE`, `PENDING` during the handshake, `WARNING` after some failures, `ERROR` or `DISABLED`. Paging isn't declared; a workspace can have 25 webhooks per region.",
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
                summary="Create a webhook.",
                text='When enabled, the service first sends a GET with `x-compute-ops-mgmt-verification-challenge` to the destination, which must answer 200 with `{"verification": "<value>"}`; only then are events posted. The destination needs HTTPS with a certificate of a public authority. Deliveries aren\'t signed: use own `headers` as a secret, whose names must not begin with `x-compute-ops-mgmt`. Repeated failures disable the webhook.',
                body=Body(
                    "json",
                    True,
                    ("application/json",),
                    (
                        Property(
                            "destination",
                            "text",
                            help="HTTPS address that gets the verification challenge by GET and the events by POST; needs a certificate from a public authority.",
                            required=True,
                        ),
                        Property(
                            "eventFilter",
                            "text",
                            help="OData expression that picks the events to deliver, such as `type eq 'compute-ops/server'`; knows `type`, `operation`, `name`, `changed/\u2026`, `new/\u2026` and `old/\u2026`.",
                            required=True,
                        ),
                        Property(
                            "headers",
                            "json",
                            help="HTTP headers sent with every challenge and event, a means to authenticate the sender. Names beginning with `x-compute-ops-mgmt` are refused; the values are never returned.",
                            required=True,
                        ),
                        Property(
                            "name", "text", help="Name of the webhook, chosen by the user.", required=True
                        ),
                        Property(
                            "state",
                            "text",
                            help="Whether events are to be delivered; setting it to `ENABLED` runs the verification handshake again.",
                            required=True,
                            choices=("DISABLED", "ENABLED"),
                        ),
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
                summary="Get one webhook.",
                text="`statusReason` explains a `WARNING` or `ERROR`, such as a failed handshake. The own `headers` are never returned. 404 for an unknown webhook.",
                paths=(
                    Argument(
                        "webhook_id",
                        "webhook-id",
                        "text",
                        help="Identifier (UUID) of a webhook.",
                        required=True,
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
                path="/compute-ops-mgmt/v1beta1/webhooks/{webhook_id}",
                summary="Delete a webhook and its deliveries.",
                text="No more events are sent, and the record of past deliveries is gone. To pause a webhook set its `state` to `DISABLED` instead. 404 for an unknown webhook.",
                paths=(
                    Argument(
                        "webhook_id",
                        "webhook-id",
                        "text",
                        help="Identifier (UUID) of a webhook.",
                        required=True,
                    ),
                ),
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
                summary="Change a webhook.",
                text="Setting `state` to `ENABLED`, or changing destination or headers, starts the verification handshake anew. After more than 5 attempts to enable within 15 minutes expect 429, although it isn't declared. 404 for an unknown webhook.",
                paths=(
                    Argument(
                        "webhook_id",
                        "webhook-id",
                        "text",
                        help="Identifier (UUID) of a webhook.",
                        required=True,
                    ),
                ),
                body=Body(
                    "json",
                    True,
                    ("application/merge-patch+json",),
                    (
                        Property(
                            "destination",
                            "text",
                            help="HTTPS address that gets the verification challenge by GET and the events by POST; needs a certificate from a public authority.",
                        ),
                        Property(
                            "eventFilter",
                            "text",
                            help="OData expression that picks the events to deliver, such as `type eq 'compute-ops/server'`; knows `type`, `operation`, `name`, `changed/\u2026`, `new/\u2026` and `old/\u2026`.",
                        ),
                        Property(
                            "headers",
                            "json",
                            help="HTTP headers sent with every challenge and event, a means to authenticate the sender. Names beginning with `x-compute-ops-mgmt` are refused; the values are never returned.",
                        ),
                        Property("name", "text", help="Name of the webhook, chosen by the user."),
                        Property(
                            "state",
                            "text",
                            help="Whether events are to be delivered; setting it to `ENABLED` runs the verification handshake again.",
                            choices=("DISABLED", "ENABLED"),
                        ),
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
                summary="List the latest deliveries of a webhook.",
                text="Kept are the last ten deliveries and the last five that failed, so never more than 15. Shows what was sent and which status the destination answered. 404 for an unknown webhook.",
                paths=(
                    Argument(
                        "webhook_id",
                        "webhook-id",
                        "text",
                        help="Identifier (UUID) of a webhook.",
                        required=True,
                    ),
                ),
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
                summary="Get one delivery of a webhook.",
                text="Has the posted `data`, the times of request and answer, and the destination's status code. `attempt` counts from zero. Older deliveries are dropped, then the answer is 404.",
                paths=(
                    Argument(
                        "webhook_id",
                        "webhook-id",
                        "text",
                        help="Identifier (UUID) of a webhook.",
                        required=True,
                    ),
                    Argument(
                        "delivery_id",
                        "delivery-id",
                        "text",
                        help="Identifier (UUID) of one delivery made for the webhook.",
                        required=True,
                    ),
                ),
            ),
        ),
    ),
)
