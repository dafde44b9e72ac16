"""Commands of `energy_by_entity`; made by comgen, not to be edited."""

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
                summary="GET /compute-ops-mgmt/v1beta1/energy-by-entity",
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
                    Argument(
                        "aggregate_by",
                        "aggregate-by",
                        "text",
                        choices=(
                            "SERVER",
                            "SERVER_MODEL",
                            "SERVER_GENERATION",
                            "SERVER_PROCESSOR",
                            "SERVER_LOCATION",
                            "SERVER_TAG_VALUES",
                        ),
                    ),
                    Argument("excluded_servers", "excluded-servers", "boolean"),
                    Argument("resource_uri", "resource-uri", "text"),
                    Argument("filter", "filter", "text"),
                    Argument("filter_tags", "filter-tags", "text"),
                    Argument("aggregation_tag_names", "aggregation-tag-names", "text"),
                    Argument("sort", "sort", "text"),
                    Argument("offset", "offset", "integer"),
                    Argument("tenant_acid", "tenant-acid", "text"),
                ),
                lists=True,
                limit="limit",
                size=100,
                columns=("id", "name", "status", "serverCount", "type", "statusReason"),
            ),
        ),
    ),
)
