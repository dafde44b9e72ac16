"""Commands of `utilization_over_time`.

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
                path="/compute-ops-mgmt/v1beta1/utilization-over-time",
                summary="Get the utilization of servers as a time series.",
                text="One call returns one metric for a server, group or saved filter, averaged over its servers, with the average of the whole period. The unit is in `metricUnit`. The series isn't divided into pages, and its resolution can't be chosen.",
                options=(
                    Argument(
                        "start_date",
                        "start-date",
                        "text",
                        help="Start of the period: a date such as `2026-01-31`, or a UTC timestamp.",
                        required=True,
                    ),
                    Argument(
                        "end_date",
                        "end-date",
                        "text",
                        help="End of the period: a date such as `2026-01-31`, or a UTC timestamp.",
                        required=True,
                    ),
                    Argument(
                        "resource_uri",
                        "resource-uri",
                        "text",
                        help="URI of a server, a group or a saved filter whose utilization is wanted.",
                        required=True,
                    ),
                    Argument(
                        "metric_type",
                        "metric-type",
                        "text",
                        help="What is measured: processor, memory bus, I/O bus or the interconnect between processors.",
                        required=True,
                        choices=(
                            "CPU_UTILIZATION",
                            "MEMORY_BUS_UTILIZATION",
                            "IO_BUS_UTILIZATION",
                            "CPU_INTERCONNECT_UTILIZATION",
                        ),
                    ),
                    Argument(
                        "filter_tags",
                        "filter-tags",
                        "text",
                        help="Expression that picks servers by tag, e.g. `('Rack' eq 'Rack1')` or `(('Rack' eq 'Rack1') AND ('Row' eq 'Row1'))`: names and values in single quotes, everything in parentheses.",
                    ),
                    Argument(
                        "tenant_acid",
                        "tenant-acid",
                        "text",
                        help="For managed service providers: application customer ID of the tenant to act for, with a token of the MSP workspace. Absent, the call concerns the token's own workspace.",
                    ),
                ),
                lists=True,
                columns=("resource.id", "averages.collected", "resource.type"),
            ),
        ),
    ),
)
