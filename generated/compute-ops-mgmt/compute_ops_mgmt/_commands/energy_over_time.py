"""Commands of `energy_over_time`; made by comgen, not to be edited."""

from __future__ import annotations

from .._runtime.cli.describe import Argument, Body, Call, Command, Property

COMMANDS = (
    Command(
        "get",
        (
            Call(
                version="v1beta1",
                method="get",
                http="GET",
                path="/compute-ops-mgmt/v1beta1/energy-over-time",
                summary="GET /compute-ops-mgmt/v1beta1/energy-over-time",
                options=(
                    Argument("start_date", "start-date", "text", required=True),
                    Argument("end_date", "end-date", "text", required=True),
                    Argument(
                        "sample_size",
                        "sample-size",
                        "text",
                        required=True,
                        choices=("1_DAY", "1_HOUR", "5_MINS"),
                    ),
                    Argument("filter_tags", "filter-tags", "text"),
                    Argument("resource_uri", "resource-uri", "text"),
                    Argument("tenant_acid", "tenant-acid", "text"),
                ),
            ),
        ),
    ),
)
