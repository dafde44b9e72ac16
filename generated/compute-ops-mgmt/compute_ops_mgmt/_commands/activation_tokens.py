"""Commands of `activation_tokens`; made by comgen, not to be edited."""

from __future__ import annotations

from .._runtime.cli.describe import Argument, Body, Call, Command, Property

COMMANDS = (
    Command(
        "create",
        (
            Call(
                version="v1beta1",
                method="create",
                http="POST",
                path="/compute-ops-mgmt/v1beta1/activation-tokens",
                summary="POST /compute-ops-mgmt/v1beta1/activation-tokens",
                options=(Argument("tenant_acid", "tenant-acid", "text"),),
                body=Body(
                    "json",
                    True,
                    ("application/json",),
                    (Property("expirationInHours", "number"), Property("subscriptionKey", "text")),
                    False,
                ),
                deprecated="Deprecated since 2025-03-07; sunset 2025-04-07; use `v1beta1.activation_keys.create`.",
            ),
        ),
    ),
)
