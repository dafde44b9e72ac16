"""Commands of `energy_over_time`.

Made by comgen, not to be edited.
"""

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
                summary="Get energy use, emissions and cost as a time series.",
                text="Returns collected values for the past and projected ones for the future, with sums, daily averages, minima and maxima in kilowatt-hours, kilograms of CO2 equivalent and US dollars. Only servers whose metrics are collected contribute. The whole series comes in one answer; there are no pages. Start and end must lie within 180 days of today, otherwise expect 400.",
                options=(
                    Argument(
                        "start_date",
                        "start-date",
                        "text",
                        help="Start of the period, past or future, at most 180 days from today: a date such as `2026-01-31` with `sample-size` `1_DAY`, else a UTC timestamp.",
                        required=True,
                    ),
                    Argument(
                        "end_date",
                        "end-date",
                        "text",
                        help="End of the period, past or future, at most 180 days from today: a date such as `2026-01-31` with `sample-size` `1_DAY`, else a UTC timestamp.",
                        required=True,
                    ),
                    Argument(
                        "sample_size",
                        "sample-size",
                        "text",
                        help="Distance between two values of the series: a day (the default), an hour or 5 minutes.",
                        required=True,
                        choices=("1_DAY", "1_HOUR", "5_MINS"),
                    ),
                    Argument(
                        "filter_tags",
                        "filter-tags",
                        "text",
                        help="Expression that picks servers by tag, e.g. `('Rack' eq 'Rack1')` or `(('Rack' eq 'Rack1') AND ('Row' eq 'Row1'))`: names and values in single quotes, everything in parentheses.",
                    ),
                    Argument(
                        "resource_uri",
                        "resource-uri",
                        "text",
                        help="URI of a server, a group or a saved filter to which the series is limited; all servers when absent.",
                    ),
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
)
