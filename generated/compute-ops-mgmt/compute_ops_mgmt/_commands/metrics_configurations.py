"""Commands of `metrics_configurations`; made by comgen, not to be edited."""

from __future__ import annotations

from .._runtime.cli.describe import Argument, Body, Call, Command, Property

COMMANDS = (
    Command(
        "list",
        (
            Call(
                version="v1",
                method="list",
                http="GET",
                path="/compute-ops-mgmt/v1/metrics-configurations",
                summary="GET /compute-ops-mgmt/v1/metrics-configurations",
                options=(Argument("tenant_acid", "tenant-acid", "text"),),
                lists=True,
                columns=("id", "createdAt", "updatedAt", "type", "metricsCollection", "powerThresholdAlerts"),
            ),
        ),
    ),
    Command(
        "create",
        (
            Call(
                version="v1",
                method="create",
                http="POST",
                path="/compute-ops-mgmt/v1/metrics-configurations",
                summary="POST /compute-ops-mgmt/v1/metrics-configurations",
                options=(Argument("tenant_acid", "tenant-acid", "text"),),
                body=Body(
                    "json",
                    True,
                    ("application/json",),
                    (
                        Property("alertResources", "json"),
                        Property(
                            "metricsCollection",
                            "text",
                            required=True,
                            choices=("SYSTEM_SCHEDULED", "ON_DEMAND"),
                        ),
                        Property("powerThresholdAlerts", "boolean"),
                        Property("powerUtilizationThresholdPercentage", "integer"),
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
                version="v1",
                method="get",
                http="GET",
                path="/compute-ops-mgmt/v1/metrics-configurations/{id}",
                summary="GET /compute-ops-mgmt/v1/metrics-configurations/{id}",
                paths=(Argument("id", "id", "text", required=True),),
                options=(Argument("tenant_acid", "tenant-acid", "text"),),
            ),
        ),
    ),
    Command(
        "delete",
        (
            Call(
                version="v1",
                method="delete",
                http="DELETE",
                path="/compute-ops-mgmt/v1/metrics-configurations/{id}",
                summary="DELETE /compute-ops-mgmt/v1/metrics-configurations/{id}",
                paths=(Argument("id", "id", "text", required=True),),
                options=(Argument("tenant_acid", "tenant-acid", "text"),),
            ),
        ),
    ),
    Command(
        "update",
        (
            Call(
                version="v1",
                method="update",
                http="PATCH",
                path="/compute-ops-mgmt/v1/metrics-configurations/{id}",
                summary="PATCH /compute-ops-mgmt/v1/metrics-configurations/{id}",
                paths=(Argument("id", "id", "text", required=True),),
                options=(Argument("tenant_acid", "tenant-acid", "text"),),
                body=Body(
                    "json",
                    True,
                    ("application/merge-patch+json",),
                    (
                        Property("alertResources", "json"),
                        Property("metricsCollection", "text", choices=("SYSTEM_SCHEDULED", "ON_DEMAND")),
                        Property("powerThresholdAlerts", "boolean"),
                        Property("powerUtilizationThresholdPercentage", "integer"),
                    ),
                    False,
                ),
            ),
        ),
    ),
)
