"""Commands of `filters`.

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
                path="/compute-ops-mgmt/v1beta1/filters",
                summary="List the saved filters of the workspace.",
                text="Includes predefined filters, which have `readOnly` set and can be neither changed nor deleted.",
                options=(
                    Argument(
                        "offset",
                        "offset",
                        "integer",
                        help="Number of items to skip before the page begins, 0 for the first page. Advance it by the number of items received, which may be less than `limit`.",
                    ),
                    Argument(
                        "filter",
                        "filter",
                        "text",
                        help="Documented properties: `id`, `type`, `filterResourceType`.",
                    ),
                    Argument(
                        "sort",
                        "sort",
                        "text",
                        help="Comma-separated properties to order by, each with `asc` (the default) or `desc`, e.g. `name,createdAt desc`. The first counts most.",
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
                summary="Save a filter.",
                text="Give an expression over server properties (`filter`), over tags (`filterTags`), or both, which then must both match; `GET /compute-ops-mgmt/v1beta1/filters/properties` tells what can be used. The name must be unique, else 409. Only administrators without scope restrictions can create a filter with `enabledForRRP`. Send an `Idempotency-Key` to repeat the call safely after a lost answer.",
                options=(
                    Argument(
                        "dry_run",
                        "param-dry-run",
                        "boolean",
                        help="`true` only checks name and syntax and saves nothing.",
                    ),
                    Argument(
                        "idempotency_key",
                        "idempotency-key",
                        "text",
                        help="A UUID of your choice, the same for every attempt at one call, so that a retry after a lost answer doesn't create the resource twice.",
                    ),
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
                        Property("createdAt", "text", help="When it was created, in UTC."),
                        Property(
                            "description",
                            "text",
                            help="Free text about the purpose, at most 10000 characters; may be null.",
                        ),
                        Property(
                            "enabledForRRP",
                            "boolean",
                            help="Whether resource restriction policies may use the filter for scope-based access control; off by default. Only administrators with access to all scopes can then create, change or delete it, and some properties are barred from it.",
                        ),
                        Property(
                            "filter",
                            "text",
                            help="Filter expression in the syntax of the `filter` query parameter, at most 2000 characters. A saved filter needs this or `filterTags`; with both, a resource must satisfy both.",
                        ),
                        Property(
                            "filterResourceType",
                            "text",
                            help="Type of resource that the filter selects; `compute-ops-mgmt/server`, the default, is the only one so far.",
                            choices=("compute-ops-mgmt/server",),
                        ),
                        Property(
                            "filterTags",
                            "text",
                            help="Tag expression in the syntax of the `filter-tags` query parameter, at most 2000 characters; copes with special characters in tag keys. Needed unless `filter` is given; with both, a resource must satisfy both.",
                        ),
                        Property(
                            "generation",
                            "integer",
                            help="Counter that grows with every change of the filter; in double quotes it is the value for `If-Match`.",
                        ),
                        Property(
                            "id",
                            "text",
                            help="Identifier that Compute Ops Management has given to the object; use it in paths and in references to it.",
                        ),
                        Property(
                            "matchesUri",
                            "text",
                            help="Path of the list of resources that the filter selects at the moment.",
                        ),
                        Property(
                            "name", "text", help="Name of the saved filter, 1 to 100 characters and unique."
                        ),
                        Property(
                            "readOnly",
                            "boolean",
                            help="True for a filter that HPE supplies; it can be neither changed nor deleted.",
                        ),
                        Property(
                            "resourceUri",
                            "text",
                            help="Path of this object itself (self link), relative to the API host.",
                        ),
                        Property(
                            "type",
                            "text",
                            help="Resource type; tells what kind of object it is.",
                            choices=("compute-ops-mgmt/filter",),
                        ),
                        Property(
                            "uiData",
                            "json",
                            help="Data of HPE's own user interface without a stable format; clients leave it alone.",
                        ),
                        Property("updatedAt", "text", help="When it was last changed, in UTC."),
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
                summary="Get the properties that saved filters can use.",
                text="Describes them for each type of resource that filters can match, at present servers only. Useful to offer or check expressions before saving them.",
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
        "get",
        (
            Call(
                version="v1beta1",
                method="get",
                http="GET",
                path="/compute-ops-mgmt/v1beta1/filters/{id}",
                summary="Get one saved filter.",
                text="`generation` is the value to send as `If-Match` in a later PATCH. Which servers match is told by `GET /compute-ops-mgmt/v1beta1/filters/{id}/matches`. 404 for an unknown filter.",
                paths=(
                    Argument("id", "id", "text", help="Identifier (UUID) of a saved filter.", required=True),
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
                version="v1beta1",
                method="delete",
                http="DELETE",
                path="/compute-ops-mgmt/v1beta1/filters/{id}",
                summary="Delete a saved filter.",
                text="Predefined filters can't be deleted, and filters with `enabledForRRP` only by administrators without scope restrictions. The servers that matched aren't affected. 404 for an unknown filter.",
                paths=(
                    Argument("id", "id", "text", help="Identifier (UUID) of a saved filter.", required=True),
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
                version="v1beta1",
                method="update",
                http="PATCH",
                path="/compute-ops-mgmt/v1beta1/filters/{id}",
                summary="Change a saved filter.",
                text="A JSON merge patch: properties left out stay, null deletes. With `If-Match` the change happens only if nobody else has changed the filter since, otherwise 412. Predefined filters can't be changed, and filters with `enabledForRRP` only by administrators without scope restrictions.",
                paths=(
                    Argument("id", "id", "text", help="Identifier (UUID) of a saved filter.", required=True),
                ),
                options=(
                    Argument(
                        "if_match",
                        "if-match",
                        "text",
                        help='Last seen `generation` of the resource, in double quotes, such as `"3"`. The change is refused if somebody else has changed the resource since.',
                    ),
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
                        Property("createdAt", "text", help="When it was created, in UTC."),
                        Property(
                            "description",
                            "text",
                            help="Free text about the purpose, at most 10000 characters; may be null.",
                        ),
                        Property(
                            "enabledForRRP",
                            "boolean",
                            help="Whether resource restriction policies may use the filter for scope-based access control; off by default. Only administrators with access to all scopes can then create, change or delete it, and some properties are barred from it.",
                        ),
                        Property(
                            "filter",
                            "text",
                            help="Filter expression in the syntax of the `filter` query parameter, at most 2000 characters. A saved filter needs this or `filterTags`; with both, a resource must satisfy both.",
                        ),
                        Property(
                            "filterResourceType",
                            "text",
                            help="Type of resource that the filter selects; `compute-ops-mgmt/server`, the default, is the only one so far.",
                            choices=("compute-ops-mgmt/server",),
                        ),
                        Property(
                            "filterTags",
                            "text",
                            help="Tag expression in the syntax of the `filter-tags` query parameter, at most 2000 characters; copes with special characters in tag keys. Needed unless `filter` is given; with both, a resource must satisfy both.",
                        ),
                        Property(
                            "generation",
                            "integer",
                            help="Counter that grows with every change of the filter; in double quotes it is the value for `If-Match`.",
                        ),
                        Property(
                            "id",
                            "text",
                            help="Identifier that Compute Ops Management has given to the object; use it in paths and in references to it.",
                        ),
                        Property(
                            "matchesUri",
                            "text",
                            help="Path of the list of resources that the filter selects at the moment.",
                        ),
                        Property(
                            "name", "text", help="Name of the saved filter, 1 to 100 characters and unique."
                        ),
                        Property(
                            "readOnly",
                            "boolean",
                            help="True for a filter that HPE supplies; it can be neither changed nor deleted.",
                        ),
                        Property(
                            "resourceUri",
                            "text",
                            help="Path of this object itself (self link), relative to the API host.",
                        ),
                        Property(
                            "type",
                            "text",
                            help="Resource type; tells what kind of object it is.",
                            choices=("compute-ops-mgmt/filter",),
                        ),
                        Property(
                            "uiData",
                            "json",
                            help="Data of HPE's own user interface without a stable format; clients leave it alone.",
                        ),
                        Property("updatedAt", "text", help="When it was last changed, in UTC."),
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
                summary="List the servers that a saved filter matches.",
                text="The filter is evaluated at the time of the call. An entry has no more than identifier and type of the resource; read the servers themselves for their details. 404 for an unknown filter.",
                paths=(
                    Argument("id", "id", "text", help="Identifier (UUID) of a saved filter.", required=True),
                ),
                options=(
                    Argument(
                        "offset",
                        "offset",
                        "integer",
                        help="Number of items to skip before the page begins, 0 for the first page. Advance it by the number of items received, which may be less than `limit`.",
                    ),
                    Argument(
                        "sort",
                        "sort",
                        "text",
                        help="Comma-separated properties to order by, each with `asc` (the default) or `desc`, e.g. `name,createdAt desc`. The first counts most.",
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
                size=10000,
                columns=("id", "type"),
            ),
        ),
    ),
)
