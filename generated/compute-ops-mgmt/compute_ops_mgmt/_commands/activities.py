"""Commands of `activities`.

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
                path="/compute-ops-mgmt/v1beta2/activities",
                summary="List the activities of the workspace.",
                text="Each activity has a title and a message in plain language, a `key` that names the kind of event, and the resource it is about in `source`. Titles and messages are translated according to `Accept-Language`. With `groups` the service merges successive activities of the same `key` into one item. An expression in `filter` or `sort` that it can't read gives 400.",
                options=(
                    Argument(
                        "groups",
                        "groups",
                        "integer",
                        help="How many runs of successive activities with the same `key` to return, 1 to 10, each merged into one item such as a count of servers updated; unrelated to server groups.",
                    ),
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
                        help="Documented properties: `source/type`, `source/id`, `resourceUri`, `key`, `id`, `hidden`, `healthState`, `groupDisplayName`, `groupId`, `createdAt`, `associatedServerUri`, `associatedServerId`, `serverSettingsName`, `serverSettingsId`, `serverSettingsCategory`. `source/displayName`, `source/originId` and `source/resourceUri` are to disappear.",
                    ),
                    Argument(
                        "select",
                        "select",
                        "text",
                        help="Comma-separated list of the properties to return, with `/` for nested ones, e.g. `name,hardware/powerState`. Everything else is left out of each resource; paging properties stay. All properties when absent.",
                    ),
                    Argument(
                        "sort",
                        "sort",
                        "text",
                        help="Comma-separated properties to order by, each with `asc` (the default) or `desc`, e.g. `name,createdAt desc`. The first counts most.",
                    ),
                    Argument(
                        "accept_language",
                        "accept-language",
                        "text",
                        help="Language of titles and messages: `en` or `ja`, with weights if wanted; English when absent or unsupported.",
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
                columns=("id", "title", "createdAt", "source.name", "updatedAt", "source.displayName"),
            ),
        ),
    ),
)
