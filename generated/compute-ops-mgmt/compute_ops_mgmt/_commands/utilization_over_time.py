"""Commands of `utilization_over_time`; made by comgen, not to be edited."""

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
                path="/compute-ops-mgmt/v1beta1/utilization-over-time",
                summary="GET /compute-ops-mgmt/v1beta1/utilization-over-time",
                options=(
                    Argument("start_date", "start-date", "text", required=True),
                    Argument("end_date", "end-date", "text", required=True),
                    Argument("resource_uri", "resource-uri", "text", required=True),
                    Argument(
                        "metric_type",
                        "metric-type",
                        "text",
                        required=True,
                        choices=(
                            "CPU_UTILIZATION",
                            "MEMORY_BUS_UTILIZATION",
                            "IO_BUS_UTILIZATION",
                            "CPU_INTERCONNECT_UTILIZATION",
                        ),
                    ),
                    Argument("filter_tags", "filter-tags", "text"),
                    Argument("tenant_acid", "tenant-acid", "text"),
                ),
                lists=True,
                columns=("resource.id", "averages.collected", "resource.type"),
            ),
        ),
    ),
)
