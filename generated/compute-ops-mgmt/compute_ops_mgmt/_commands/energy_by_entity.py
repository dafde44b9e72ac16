"""Commands of `energy_by_entity`.

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
                path="/compute-ops-mgmt/v1beta1/energy-by-entity",
                summary="Get energy use, emissions and cost per server or kind of server.",
                text="For each entity and in total: kilowatt-hours, kilograms of CO2 equivalent and US dollars, collected for the past and projected for the future. Data exist only for servers whose metrics are collected (see `POST /compute-ops-mgmt/v1/metrics-configurations`); `excluded` counts the others. Covers all servers unless `resource-uri` or a filter narrows it. Start and end must lie within 180 days of today, otherwise expect 400.",
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
                        help="Resolution of the data that are evaluated: days (the default), hours or steps of 5 minutes.",
                        required=True,
                        choices=("1_DAY", "1_HOUR", "5_MINS"),
                    ),
                    Argument(
                        "aggregate_by",
                        "aggregate-by",
                        "text",
                        help="What one item stands for: a server (the default), or all servers of the same model, generation, processor, location or combination of tag values.",
                        choices=(
                            "SERVER",
                            "SERVER_MODEL",
                            "SERVER_GENERATION",
                            "SERVER_PROCESSOR",
                            "SERVER_LOCATION",
                            "SERVER_TAG_VALUES",
                        ),
                    ),
                    Argument(
                        "excluded_servers",
                        "excluded-servers",
                        "boolean",
                        help="`true` lists also the servers for which no energy data exist.",
                    ),
                    Argument(
                        "resource_uri",
                        "resource-uri",
                        "text",
                        help="URI of a server, a group or a saved filter to which the evaluation is limited; all servers when absent.",
                    ),
                    Argument(
                        "filter",
                        "filter",
                        "text",
                        help="Examples use `entityDetails/model`, `entityDetails/generation`, `entityDetails/processor` and `entityDetails/location`.",
                    ),
                    Argument(
                        "filter_tags",
                        "filter-tags",
                        "text",
                        help="Expression that picks servers by tag, e.g. `('Rack' eq 'Rack1')` or `(('Rack' eq 'Rack1') AND ('Row' eq 'Row1'))`: names and values in single quotes, everything in parentheses.",
                    ),
                    Argument(
                        "aggregation_tag_names",
                        "aggregation-tag-names",
                        "text",
                        help="Up to three tag names, separated by commas, to group by; only with `aggregate-by` `SERVER_TAG_VALUES`.",
                    ),
                    Argument(
                        "sort",
                        "sort",
                        "text",
                        help="One property with `asc` or `desc`, e.g. `kwh/collected desc` or `name asc`; `co2eKg/collected asc` when absent.",
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
                columns=("id", "name", "status", "serverCount", "type", "statusReason"),
            ),
        ),
    ),
)
