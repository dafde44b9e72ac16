"""Commands of `utilization_by_entity`.

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
                path="/compute-ops-mgmt/v1beta1/utilization-by-entity",
                summary="Get the utilization of each server.",
                text="One call returns one metric for the servers behind `resource-uri`. Data exist only for servers whose metrics are collected; `excluded` counts the others. The unit of the values is in `metricDetails`.",
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
                        "excluded_servers",
                        "excluded-servers",
                        "boolean",
                        help="`true` lists also the servers for which no utilization data exist.",
                    ),
                    Argument(
                        "resource_uri",
                        "resource-uri",
                        "text",
                        help="URI of a server, a group or a saved filter whose servers are wanted.",
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
                        "sort",
                        "sort",
                        "text",
                        help="One property with `asc` or `desc`, e.g. `collected/high desc` or `name asc`; `collected/average asc` when absent.",
                    ),
                    Argument(
                        "offset",
                        "offset",
                        "integer",
                        help="Number of items to skip before the page begins, 0 for the first page. Advance it by the number of items received, which may be less than `limit`.",
                    ),
                    Argument(
                        "tenant_acid",
                        "tenant-acid",
                        "text",
                        help="For managed service providers: application customer ID of the tenant to act for, with a token of the MSP workspace. Absent, the call concerns the token's own workspace.",
                    ),
                ),
                lists=True,
                limit="limit",
                size=100,
                columns=("id", "name", "status", "type", "statusReason", "collected.average"),
            ),
        ),
    ),
)
