"""Commands of `activation_tokens`.

Made by comgen, not to be edited.
"""

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
                summary="Generate an activation token for onboarding servers.",
                text="The token is a JSON Web Token, returned in `activationKey` although the property's name says key. It is shown this once only and can't be read again; when it is lost, generate another. It is valid for 72 hours unless `expirationInHours` says otherwise.",
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
                    True,
                    ("application/json",),
                    (
                        Property(
                            "expirationInHours",
                            "number",
                            help="Hours for which the new activation token is valid, 0.5 to 168; 72 by default.",
                        ),
                        Property(
                            "subscriptionKey",
                            "text",
                            help="Key of the subscription that devices onboarded with the token receive.",
                        ),
                    ),
                    False,
                ),
                deprecated="Deprecated since 2025-03-07; sunset 2025-04-07; use `v1beta1.activation_keys.create`.",
            ),
        ),
    ),
)
