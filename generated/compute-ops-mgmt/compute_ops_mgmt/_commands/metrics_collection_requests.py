"""Commands of `metrics_collection_requests`; made by comgen, not to be edited."""

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
                summary="POST /compute-ops-mgmt/v1beta1/metrics-collection-requests",
                options=(Argument("tenant_acid", "tenant-acid", "text"),),
                body=Body(
                    "json",
                    True,
                    ("application/json",),
                    (
                        Property(
                            "requestType",
                            "text",
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
