"""Commands of `filters`; made by comgen, not to be edited."""

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
                path="/compute-ops-mgmt/v1beta1/filters",
                summary="GET /compute-ops-mgmt/v1beta1/filters",
                options=(
                    Argument("offset", "offset", "integer"),
                    Argument("filter", "filter", "text"),
                    Argument("sort", "sort", "text"),
                    Argument("tenant_acid", "tenant-acid", "text"),
                ),
                lists=True,
                limit="limit",
                size=10000,
                columns=("id", "name", "createdAt", "filterResourceType", "description", "updatedAt"),
            ),
        ),
    ),
    Command(
        "create",
        (
            Call(
                version="v1beta1",
                method="create",
                http="POST",
                path="/compute-ops-mgmt/v1beta1/filters",
                summary="POST /compute-ops-mgmt/v1beta1/filters",
                options=(
                    Argument("dry_run", "param-dry-run", "boolean"),
                    Argument("idempotency_key", "idempotency-key", "text"),
                    Argument("tenant_acid", "tenant-acid", "text"),
                ),
                body=Body(
                    "json",
                    True,
                    ("application/json",),
                    (
                        Property("createdAt", "text"),
                        Property("description", "text"),
                        Property("enabledForRRP", "boolean"),
                        Property("filter", "text"),
                        Property("filterResourceType", "text", choices=("compute-ops-mgmt/server",)),
                        Property("filterTags", "text"),
                        Property("generation", "integer"),
                        Property("id", "text"),
                        Property("matchesUri", "text"),
                        Property("name", "text"),
                        Property("readOnly", "boolean"),
                        Property("resourceUri", "text"),
                        Property("type", "text", choices=("compute-ops-mgmt/filter",)),
                        Property("uiData", "json"),
                        Property("updatedAt", "text"),
                    ),
                    False,
                ),
            ),
        ),
    ),
    Command(
        "get-properties",
        (
            Call(
                version="v1beta1",
                method="get_properties",
                http="GET",
                path="/compute-ops-mgmt/v1beta1/filters/properties",
                summary="GET /compute-ops-mgmt/v1beta1/filters/properties",
                options=(Argument("tenant_acid", "tenant-acid", "text"),),
            ),
        ),
    ),
    Command(
        "get",
        (
            Call(
                version="v1beta1",
                method="get",
                http="GET",
                path="/compute-ops-mgmt/v1beta1/filters/{id}",
                summary="GET /compute-ops-mgmt/v1beta1/filters/{id}",
                paths=(Argument("id", "id", "text", required=True),),
                options=(Argument("tenant_acid", "tenant-acid", "text"),),
            ),
        ),
    ),
    Command(
        "delete",
        (
            Call(
                version="v1beta1",
                method="delete",
                http="DELETE",
                path="/compute-ops-mgmt/v1beta1/filters/{id}",
                summary="DELETE /compute-ops-mgmt/v1beta1/filters/{id}",
                paths=(Argument("id", "id", "text", required=True),),
                options=(Argument("tenant_acid", "tenant-acid", "text"),),
            ),
        ),
    ),
    Command(
        "update",
        (
            Call(
                version="v1beta1",
                method="update",
                http="PATCH",
                path="/compute-ops-mgmt/v1beta1/filters/{id}",
                summary="PATCH /compute-ops-mgmt/v1beta1/filters/{id}",
                paths=(Argument("id", "id", "text", required=True),),
                options=(
                    Argument("if_match", "if-match", "text"),
                    Argument("tenant_acid", "tenant-acid", "text"),
                ),
                body=Body(
                    "json",
                    True,
                    ("application/merge-patch+json",),
                    (
                        Property("createdAt", "text"),
                        Property("description", "text"),
                        Property("enabledForRRP", "boolean"),
                        Property("filter", "text"),
                        Property("filterResourceType", "text", choices=("compute-ops-mgmt/server",)),
                        Property("filterTags", "text"),
                        Property("generation", "integer"),
                        Property("id", "text"),
                        Property("matchesUri", "text"),
                        Property("name", "text"),
                        Property("readOnly", "boolean"),
                        Property("resourceUri", "text"),
                        Property("type", "text", choices=("compute-ops-mgmt/filter",)),
                        Property("uiData", "json"),
                        Property("updatedAt", "text"),
                    ),
                    False,
                ),
            ),
        ),
    ),
    Command(
        "list-matches",
        (
            Call(
                version="v1beta1",
                method="list_matches",
                http="GET",
                path="/compute-ops-mgmt/v1beta1/filters/{id}/matches",
                summary="GET /compute-ops-mgmt/v1beta1/filters/{id}/matches",
                paths=(Argument("id", "id", "text", required=True),),
                options=(
                    Argument("offset", "offset", "integer"),
                    Argument("sort", "sort", "text"),
                    Argument("tenant_acid", "tenant-acid", "text"),
                ),
                lists=True,
                limit="limit",
                size=10000,
                columns=("id", "type"),
            ),
        ),
    ),
)
