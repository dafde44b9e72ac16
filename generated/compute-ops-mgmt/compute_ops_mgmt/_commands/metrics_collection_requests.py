"""Commands of `metrics_collection_requests`.

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
                path="/compute-ops-mgmt/v1beta1/metrics-collection-requests",
                summary="Start an on-demand collection of metrics.",
                text="Fetches the sustainability metrics from the servers outside of any schedule. Answers 202 with the URI of an async operation in `Location`; poll that until it ends, or stop it with `POST /compute-ops-mgmt/v1/async-operations/{id}/cancel`. Afterwards the energy and utilization operations show the new data.",
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
                            "requestType",
                            "text",
                            help="What to collect; so far only sustainability metrics.",
                            required=True,
                            choices=("SUSTAINABILITY_METRICS_COLLECTION",),
                        ),
                    ),
                    False,
                ),
                starts=True,
            ),
        ),
    ),
)
