"""Commands of `metrics_configurations`.

Made by comgen, not to be edited.
"""

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
                summary="List the metrics configurations of the workspace.",
                text="An empty collection means that nothing has been configured yet. Neither paging nor filters are declared.",
                options=(
                    Argument(
                        "tenant_acid",
                        "tenant-acid",
                        "text",
                        help="For managed service providers: application customer ID of the tenant to act for, with a token of the MSP workspace. Absent, the call concerns the token's own workspace.",
                    ),
                ),
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
                summary="Create a metrics configuration.",
                text="With `SYSTEM_SCHEDULED` the service collects metrics regularly, with `ON_DEMAND` only on `POST /compute-ops-mgmt/v1beta1/metrics-collection-requests`. Alerts are raised by default when power utilization exceeds its threshold: 10 percent unless given, of what isn't documented. They can be limited to groups, tags and at most one saved filter.",
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
                            "alertResources",
                            "json",
                            help="What the power utilization alerts watch: any number of groups and tags, at most one saved filter; a null entry stands for nothing. Empty by default.",
                        ),
                        Property(
                            "metricsCollection",
                            "text",
                            help="How sustainability metrics are collected: `SYSTEM_SCHEDULED` at regular times by the service, `ON_DEMAND` only when someone asks for a collection.",
                            required=True,
                            choices=("SYSTEM_SCHEDULED", "ON_DEMAND"),
                        ),
                        Property(
                            "powerThresholdAlerts",
                            "boolean",
                            help="Whether an alert is raised when power utilization passes its threshold; on by default.",
                        ),
                        Property(
                            "powerUtilizationThresholdPercentage",
                            "integer",
                            help="Threshold in percent beyond which power utilization alerts are raised; 10 by default. What the percentage is taken of isn't documented.",
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
                version="v1",
                method="get",
                http="GET",
                path="/compute-ops-mgmt/v1/metrics-configurations/{id}",
                summary="Get one metrics configuration.",
                text="Shows the collection mode and the alert threshold with the resources it holds for. 404 for an unknown configuration.",
                paths=(
                    Argument(
                        "id",
                        "id",
                        "text",
                        help="Identifier (UUID) of a metrics configuration.",
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
                version="v1",
                method="delete",
                http="DELETE",
                path="/compute-ops-mgmt/v1/metrics-configurations/{id}",
                summary="Delete a metrics configuration.",
                text="Gives up the collection mode and the alert threshold that were set by it. What becomes of data collected before isn't documented. 404 for an unknown configuration.",
                paths=(
                    Argument(
                        "id",
                        "id",
                        "text",
                        help="Identifier (UUID) of a metrics configuration.",
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
        "update",
        (
            Call(
                version="v1",
                method="update",
                http="PATCH",
                path="/compute-ops-mgmt/v1/metrics-configurations/{id}",
                summary="Change a metrics configuration.",
                text="At least one property must be sent, an empty patch gives 400. `alertResources` is replaced as a whole and may hold several groups and tags but only one filter. 404 for an unknown configuration.",
                paths=(
                    Argument(
                        "id",
                        "id",
                        "text",
                        help="Identifier (UUID) of a metrics configuration.",
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
                body=Body(
                    "json",
                    True,
                    ("application/merge-patch+json",),
                    (
                        Property(
                            "alertResources",
                            "json",
                            help="What the power utilization alerts watch: any number of groups and tags, at most one saved filter; a null entry stands for nothing.",
                        ),
                        Property(
                            "metricsCollection",
                            "text",
                            help="How sustainability metrics are collected: `SYSTEM_SCHEDULED` at regular times by the service, `ON_DEMAND` only when someone asks for a collection.",
                            choices=("SYSTEM_SCHEDULED", "ON_DEMAND"),
                        ),
                        Property(
                            "powerThresholdAlerts",
                            "boolean",
                            help="Whether an alert is raised when power utilization passes its threshold; leave it out to keep the current choice.",
                        ),
                        Property(
                            "powerUtilizationThresholdPercentage",
                            "integer",
                            help="Threshold in percent beyond which power utilization alerts are raised; leave it out to keep the current one.",
                        ),
                    ),
                    False,
                ),
            ),
        ),
    ),
)
