"""Commands of `job_templates`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from .._runtime.cli.describe import Argument, Body, Call, Command, Property

COMMANDS = (
    Command(
        "list",
        (
            Call(
                version="v1beta2",
                method="list",
                http="GET",
                path="/compute-ops-mgmt/v1beta2/job-templates",
                summary="List the job templates.",
                text="A template tells by its JSON Schema (`schema`) which parameters a job of its kind takes. The identifiers of templates are the same in all regions, so that programs can contain them.",
                options=(
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
                size=1000,
                columns=("id", "name", "createdAt", "description", "updatedAt", "type"),
                deprecated="Deprecated since 2025-02-28; sunset 2025-04-01.",
            ),
        ),
    ),
    Command(
        "get",
        (
            Call(
                version="v1beta2",
                method="get",
                http="GET",
                path="/compute-ops-mgmt/v1beta2/job-templates/{id}",
                summary="Get one job template.",
                text="Read `schema` to learn which data a job of this kind needs; it may be null. 404 for an unknown template.",
                paths=(
                    Argument(
                        "id",
                        "id",
                        "text",
                        help="Identifier (UUID) of a job template; the same in every region.",
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
                deprecated="Deprecated since 2025-02-28; sunset 2025-04-01.",
            ),
        ),
    ),
)
