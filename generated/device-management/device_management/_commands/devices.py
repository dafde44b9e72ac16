"""Commands of `devices`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from .._runtime.cli.describe import Argument, Body, Call, Command, Property

COMMANDS = (
    Command(
        "get-async-operation",
        (
            Call(
                version="v1",
                method="get_async_operation",
                http="GET",
                path="/devices/v1/async-operations/{id}",
                summary="Get the progress of adding or updating devices.",
                text="Adding and updating devices return at once with a `Location` that leads here; poll until `status` is `SUCCEEDED`, `FAILED` or `TIMEDOUT`. With several devices, `result` tells by serial number which of them succeeded and which failed. The record is gone 24 hours after reaching such a final state. At most 90 calls a minute per workspace.",
                paths=(
                    Argument(
                        "id",
                        "id",
                        "text",
                        help="Identifier (UUID) of the background operation, the last part of `Location`.",
                        required=True,
                    ),
                ),
                waits="wait_async_operations",
            ),
            Call(
                version="v1beta1",
                method="get_async_operation",
                http="GET",
                path="/devices/v1beta1/async-operations/{id}",
                summary="Get the progress of adding or updating devices (deprecated).",
                text="As in v1: poll until `status` is `SUCCEEDED`, `FAILED` or `TIMEDOUT`; the record goes 24 hours later. Deprecated since 15 January 2025, with 15 April 2025 announced as its end.",
                paths=(
                    Argument(
                        "id",
                        "id",
                        "text",
                        help="Identifier (UUID) of the background operation, the last part of `Location`.",
                        required=True,
                    ),
                ),
                waits="wait_async_operations",
                deprecated="Deprecated since 2025-01-15; sunset 2025-04-15; use `v1.devices.get_async_operation`.",
            ),
        ),
    ),
    Command(
        "list",
        (
            Call(
                version="v1",
                method="list",
                http="GET",
                path="/devices/v1/devices",
                summary="List the devices of the workspace.",
                text="Lists servers, storage, network and other devices, whether or not a service such as Compute Ops Management manages them. Needs view permission for devices and subscriptions. At most 160 calls a minute per workspace.",
                options=(
                    Argument(
                        "filter",
                        "filter",
                        "text",
                        help="OData-like expression that picks the devices, such as `deviceType eq 'COMPUTE' and createdAt ge '2026-01-01T00:00:00Z'`. Operators are `eq`, `ne`, `gt`, `ge`, `lt`, `le`, `in`, `and`, `or`, `not`.",
                    ),
                    Argument(
                        "filter_tags",
                        "filter-tags",
                        "text",
                        help="Expression that picks devices by tag, such as `'city' eq 'London' and 'street' eq 'Piccadilly'`, with names and values in single quotes. Only `eq`, `ne`, `in`, `and`, `or`, `not`.",
                    ),
                    Argument(
                        "sort",
                        "sort",
                        "text",
                        help="Comma-separated properties to order by, each with `asc` (the default) or `desc`, such as `serialNumber,macAddress desc`.",
                    ),
                    Argument(
                        "select",
                        "select",
                        "text",
                        help="Names of the properties to return for each device; all of them when absent.",
                        repeated=True,
                    ),
                    Argument(
                        "offset",
                        "offset",
                        "integer",
                        help="Number of items to skip before the page begins, 0 for the first page.",
                    ),
                ),
                lists=True,
                limit="limit",
                size=2000,
                columns=("id", "serialNumber", "category", "model", "assignedState", "billingAccountName"),
            ),
            Call(
                version="v2beta1",
                method="list",
                http="GET",
                path="/devices/v2beta1/devices",
                summary="List the devices of the workspace.",
                text="Pages are smaller than in v1 (100 by default, 500 at most), but 300 calls a minute are allowed per workspace. Discovered devices are listed beside managed ones. Tags can't be searched by `filter-tags` here. Needs view permission for devices and subscriptions.",
                options=(
                    Argument(
                        "filter",
                        "filter",
                        "text",
                        help="OData-like expression that picks the devices, such as `deviceType eq 'COMPUTE' and createdAt ge '2026-01-01T00:00:00Z'`. Operators are `eq`, `ne`, `gt`, `ge`, `lt`, `le`, `in`, `and`, `or`, `not`.",
                    ),
                    Argument(
                        "sort",
                        "sort",
                        "text",
                        help="Comma-separated properties to order by, each with `asc` (the default) or `desc`, such as `serialNumber,macAddress desc`.",
                    ),
                    Argument(
                        "select",
                        "select",
                        "text",
                        help="Names of the properties to return for each device; all of them when absent.",
                        repeated=True,
                    ),
                    Argument(
                        "offset",
                        "offset",
                        "integer",
                        help="Number of items to skip before the page begins, 0 for the first page.",
                    ),
                ),
                lists=True,
                limit="limit",
                size=500,
                columns=("id", "serialNumber", "category", "model", "assignedState", "billingAccountName"),
            ),
            Call(
                version="v1beta1",
                method="list",
                http="GET",
                path="/devices/v1beta1/devices",
                summary="List the devices of the workspace (deprecated).",
                text="Same as the list of v1, with at most 160 calls a minute per workspace. Deprecated since 15 January 2025, with 15 April 2025 announced as its end.",
                options=(
                    Argument(
                        "filter",
                        "filter",
                        "text",
                        help="OData-like expression that picks the devices, such as `deviceType eq 'COMPUTE' and createdAt ge '2026-01-01T00:00:00Z'`. Operators are `eq`, `ne`, `gt`, `ge`, `lt`, `le`, `in`, `and`, `or`, `not`.",
                    ),
                    Argument(
                        "filter_tags",
                        "filter-tags",
                        "text",
                        help="Expression that picks devices by tag, such as `'city' eq 'London' and 'street' eq 'Piccadilly'`, with names and values in single quotes. Only `eq`, `ne`, `in`, `and`, `or`, `not`.",
                    ),
                    Argument(
                        "sort",
                        "sort",
                        "text",
                        help="Comma-separated properties to order by, each with `asc` (the default) or `desc`, such as `serialNumber,macAddress desc`.",
                    ),
                    Argument(
                        "select",
                        "select",
                        "text",
                        help="Names of the properties to return for each device; all of them when absent.",
                        repeated=True,
                    ),
                    Argument(
                        "offset",
                        "offset",
                        "integer",
                        help="Number of items to skip before the page begins, 0 for the first page.",
                    ),
                ),
                lists=True,
                limit="limit",
                size=2000,
                columns=("id", "serialNumber", "category", "model", "assignedState", "billingAccountName"),
                deprecated="Deprecated since 2025-01-15; sunset 2025-04-15; use `v1.devices.list`.",
            ),
        ),
    ),
    Command(
        "create",
        (
            Call(
                version="v1",
                method="create",
                http="POST",
                path="/devices/v1/devices",
                summary="Add up to five devices to the workspace.",
                text="Claims devices by serial number, with part number for servers and storage or MAC address for network devices. 202 only says that the request is well formed: follow `Location` to learn whether the devices were added. Needs edit permission for devices and subscriptions. At most 50 calls a minute per workspace.",
                options=(
                    Argument(
                        "dry_run",
                        "param-dry-run",
                        "boolean",
                        help="`true` validates the request and answers as if it had been carried out, but changes nothing.",
                    ),
                ),
                body=Body(
                    "json",
                    True,
                    ("application/json",),
                    (
                        Property(
                            "compute", "json", help="Servers to add; empty if there are none.", required=True
                        ),
                        Property(
                            "network",
                            "json",
                            help="Network devices to add; empty if there are none.",
                            required=True,
                        ),
                        Property(
                            "storage",
                            "json",
                            help="Storage devices to add; empty if there are none.",
                            required=True,
                        ),
                    ),
                    False,
                ),
                starts=True,
            ),
            Call(
                version="v2beta1",
                method="create",
                http="POST",
                path="/devices/v2beta1/devices",
                summary="Add a device to the workspace.",
                text="Claims one device, and can give it tags, a location and a contact at once. 202 only says that the request is well formed: follow `Location`, which leads to the v1 background operation. Needs edit permission for devices and subscriptions. At most 50 calls a minute per workspace.",
                options=(
                    Argument(
                        "dry_run",
                        "param-dry-run",
                        "boolean",
                        help="`true` validates the request and answers as if it had been carried out, but changes nothing.",
                    ),
                ),
                body=Body(
                    "json",
                    True,
                    ("application/json",),
                    (
                        Property("contact", "json", help="Whom to contact about the device."),
                        Property(
                            "deviceType",
                            "text",
                            help="Kind of device: server, network or storage; decides which of `partNumber` and `macAddress` is needed.",
                            required=True,
                            choices=("COMPUTE", "NETWORK", "STORAGE"),
                        ),
                        Property(
                            "location", "json", help="Where the device stands: a location of the workspace."
                        ),
                        Property(
                            "macAddress", "text", help="MAC address of the device; required for `NETWORK`."
                        ),
                        Property(
                            "partNumber",
                            "text",
                            help="Part number of the device; required for `COMPUTE` and `STORAGE`.",
                        ),
                        Property(
                            "serialNumber",
                            "text",
                            help="Serial number as printed on the device.",
                            required=True,
                        ),
                        Property(
                            "tags",
                            "json",
                            help='Tags to put on the device, an object of names and values such as `{"city": "Oslo"}`; not for sensitive or personal data.',
                        ),
                    ),
                    False,
                ),
                starts=True,
            ),
            Call(
                version="v1beta1",
                method="create",
                http="POST",
                path="/devices/v1beta1/devices",
                summary="Add up to five devices to the workspace (deprecated).",
                text="As in v1, but without a dry run and with at most 25 calls a minute per workspace. Follow `Location` to learn whether the devices were added. Deprecated since 15 January 2025, with 15 April 2025 announced as its end.",
                body=Body(
                    "json",
                    True,
                    ("application/json",),
                    (
                        Property(
                            "compute", "json", help="Servers to add; empty if there are none.", required=True
                        ),
                        Property(
                            "network",
                            "json",
                            help="Network devices to add; empty if there are none.",
                            required=True,
                        ),
                        Property(
                            "storage",
                            "json",
                            help="Storage devices to add; empty if there are none.",
                            required=True,
                        ),
                    ),
                    False,
                ),
                starts=True,
                deprecated="Deprecated since 2025-01-15; sunset 2025-04-15; use `v1.devices.create`.",
            ),
        ),
    ),
    Command(
        "update-many",
        (
            Call(
                version="v1",
                method="update_many",
                http="PATCH",
                path="/devices/v1/devices",
                summary="Assign a service or subscription to up to five devices, or take it away.",
                text="One call changes either the service (`application` with `region`) or the subscription, never both. Setting `id` of `application` and `region` to null removes the devices from their service; an empty `subscription` list removes their subscription. The change runs in the background: follow `Location`. Needs edit permission for devices and subscriptions. At most 40 calls a minute per workspace.",
                options=(
                    Argument(
                        "id",
                        "id",
                        "text",
                        help="Identifiers (UUID) of the devices to change, five at most.",
                        required=True,
                        repeated=True,
                    ),
                    Argument(
                        "dry_run",
                        "param-dry-run",
                        "boolean",
                        help="`true` validates the request and answers as if it had been carried out, but changes nothing.",
                    ),
                ),
                body=Body(
                    "json",
                    True,
                    ("application/merge-patch+json",),
                    (
                        Property(
                            "application",
                            "json",
                            help="The service to assign; null for its `id` (and for `region`) removes the present one.",
                        ),
                        Property(
                            "region",
                            "text",
                            help="Region of the service to assign; null when the service is removed.",
                        ),
                        Property(
                            "subscription",
                            "json",
                            help="The subscription to apply; an empty list removes it.",
                        ),
                        Property(
                            "tenantPlatformCustomerId",
                            "text",
                            help="For managed service providers: platform customer ID of the tenant concerned.",
                        ),
                    ),
                    False,
                ),
                starts=True,
            ),
            Call(
                version="v2beta1",
                method="update_many",
                http="PATCH",
                path="/devices/v2beta1/devices",
                summary="Change up to 25 devices: service, subscription, tags, location and more.",
                text="Changes to the devices themselves (service, tags, location, contact) can go together in one call; a subscription, and likewise archiving, takes a call of its own. Null for `id` of `application` and for `region` removes the service, an empty list the subscription, an empty object location or contact, a null value a tag. The warranty can be filled in for discovered devices only. The change runs in the background: follow `Location`. At most 40 calls a minute per workspace.",
                options=(
                    Argument(
                        "id",
                        "id",
                        "text",
                        help="Identifiers (UUID) of the devices to change, 25 at most.",
                        required=True,
                        repeated=True,
                    ),
                    Argument(
                        "dry_run",
                        "param-dry-run",
                        "boolean",
                        help="`true` validates the request and answers as if it had been carried out, but changes nothing.",
                    ),
                ),
                body=Body(
                    "json",
                    True,
                    ("application/merge-patch+json",),
                    (
                        Property(
                            "application",
                            "json",
                            help="The service to assign; null for its `id` (and for `region`) removes the present one.",
                        ),
                        Property(
                            "archived",
                            "boolean",
                            help="`true` archives the devices, `false` brings them back; not to be combined with other changes.",
                        ),
                        Property(
                            "contact",
                            "json",
                            help="Whom to contact about the devices; an empty object removes the contact.",
                        ),
                        Property(
                            "location",
                            "json",
                            help="Where the devices stand: a location of the workspace; an empty object removes it.",
                        ),
                        Property(
                            "region",
                            "text",
                            help="Region of the service to assign; null when the service is removed.",
                        ),
                        Property(
                            "subscription",
                            "json",
                            help="The subscription to apply; an empty list removes it.",
                        ),
                        Property(
                            "tags",
                            "json",
                            help="Tags to add or change, as pairs of name and value; a null value removes the tag. Names differing only in upper and lower case count as the same tag.",
                        ),
                        Property(
                            "tenantWorkspaceId",
                            "text",
                            help="For managed service providers: workspace (platform customer ID) of the tenant concerned.",
                        ),
                        Property(
                            "warranty/currentSupportLevel",
                            "json",
                            help="Support level to fill in for discovered devices whose warranty is unknown.",
                        ),
                    ),
                    False,
                ),
                starts=True,
            ),
            Call(
                version="v1beta1",
                method="update_many",
                http="PATCH",
                path="/devices/v1beta1/devices",
                summary="Change service or subscription of up to five devices (deprecated).",
                text="As in v1, but without a dry run and with at most five calls a minute per workspace. One call changes either the service or the subscription. Deprecated since 15 January 2025, with 15 April 2025 announced as its end.",
                options=(
                    Argument(
                        "id",
                        "id",
                        "text",
                        help="Identifiers (UUID) of the devices to change, five at most.",
                        required=True,
                        repeated=True,
                    ),
                ),
                body=Body(
                    "json",
                    True,
                    ("application/merge-patch+json",),
                    (
                        Property(
                            "application",
                            "json",
                            help="The service to assign; null for its `id` (and for `region`) removes the present one.",
                        ),
                        Property(
                            "region",
                            "text",
                            help="Region of the service to assign; null when the service is removed.",
                        ),
                        Property(
                            "subscription",
                            "json",
                            help="The subscription to apply; an empty list removes it.",
                        ),
                        Property(
                            "tenantPlatformCustomerId",
                            "text",
                            help="For managed service providers: platform customer ID of the tenant concerned.",
                        ),
                    ),
                    False,
                ),
                starts=True,
                deprecated="Deprecated since 2025-01-15; sunset 2025-04-15; use `v1.devices.update_many`.",
            ),
        ),
    ),
    Command(
        "get",
        (
            Call(
                version="v1",
                method="get",
                http="GET",
                path="/devices/v1/devices/{id}",
                summary="Get one device.",
                text="Shows a device with its service, subscription, location and warranty. Needs view permission. At most 40 calls a minute per workspace.",
                paths=(
                    Argument(
                        "id",
                        "id",
                        "text",
                        help="Identifier (UUID) of a device, or a list of them to change several.",
                        required=True,
                    ),
                ),
            ),
            Call(
                version="v2beta1",
                method="get",
                http="GET",
                path="/devices/v2beta1/devices/{id}",
                summary="Get one device.",
                text="Shows a device with its service, subscription, location, contact and warranty. Needs view permission. At most 300 calls a minute per workspace.",
                paths=(
                    Argument(
                        "id",
                        "id",
                        "text",
                        help="Identifier (UUID) of a device, or a list of them to change several.",
                        required=True,
                    ),
                ),
            ),
            Call(
                version="v1beta1",
                method="get",
                http="GET",
                path="/devices/v1beta1/devices/{id}",
                summary="Get one device (deprecated).",
                text="Same as in v1, with at most 40 calls a minute per workspace. Deprecated since 15 January 2025, with 15 April 2025 announced as its end.",
                paths=(
                    Argument(
                        "id",
                        "id",
                        "text",
                        help="Identifier (UUID) of a device, or a list of them to change several.",
                        required=True,
                    ),
                ),
                deprecated="Deprecated since 2025-01-15; sunset 2025-04-15; use `v1.devices.get`.",
            ),
        ),
    ),
    Command(
        "group",
        (
            Call(
                version="v2beta1",
                method="group",
                http="GET",
                path="/devices/v2beta1/devices/group",
                summary="Count devices by a property such as make or model.",
                text="Gives each value of the property in `group-by` with the number of devices that have it, or only the distinct values if `select` names the same property. Dates can be cut into ranges by two thresholds. At most 300 calls a minute per workspace.",
                options=(
                    Argument(
                        "group_by",
                        "group-by",
                        "text",
                        help="Property to count by: `make`, `model`, `source`, `category`, `deviceType`, `ownership`, `isFlex`, `billingTier`, `billingAccountId`, `manufacturedDate` or `currentSupportLevelEndDate`.",
                        required=True,
                    ),
                    Argument(
                        "filter",
                        "filter",
                        "text",
                        help="OData-like expression that picks the devices before they are counted, such as `source eq 'MANAGED' and locationName eq 'San Jose'`.",
                    ),
                    Argument(
                        "lower_threshold",
                        "lower-threshold",
                        "datetime",
                        help="Lower date when counting by a date: with `upper-threshold` it cuts the devices into those before, between, after and without a date. A UTC timestamp.",
                    ),
                    Argument(
                        "upper_threshold",
                        "upper-threshold",
                        "datetime",
                        help="Upper date when counting by a date, to be used with `lower-threshold`. A UTC timestamp.",
                    ),
                    Argument(
                        "select",
                        "select",
                        "text",
                        help="The property given in `group-by` once more, to get its distinct values without counts.",
                    ),
                    Argument(
                        "offset",
                        "offset",
                        "integer",
                        help="Number of items to skip before the page begins, 0 for the first page.",
                    ),
                ),
                lists=True,
                limit="limit",
                size=100,
                columns=("count", "field"),
            ),
        ),
    ),
)
