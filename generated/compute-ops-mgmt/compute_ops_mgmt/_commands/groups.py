"""Commands of `groups`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from .._runtime.cli.describe import Argument, Body, Call, Command, Property

COMMANDS = (
    Command(
        "list",
        (
            Call(
                version="v1",
                method="list",
                http="GET",
                path="/compute-ops-mgmt/v1/groups",
                summary="List the groups of the workspace.",
                text="Each group comes with its devices, policies, settings and summarized compliance. `deviceType` tells whether it holds servers or OneView appliances; the shape of `policies` depends on that. `Tenant-Acid` isn't declared for any operation on groups in v1.",
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
                        help="Documented properties: `name`, `description`, `id`, `deviceType`, `complianceStatus`, `securityStatus`, `autoAddTags`, `settingsUris`, `policies`, `generation`, `updatedAt`, `createdAt`.",
                    ),
                    Argument(
                        "sort",
                        "sort",
                        "text",
                        help="Comma-separated properties to order by, each with `asc` (the default) or `desc`, e.g. `name,createdAt desc`. The first counts most.",
                    ),
                ),
                lists=True,
                limit="limit",
                size=1000,
                columns=(
                    "id",
                    "name",
                    "groupCompliance.summary",
                    "complianceStatus",
                    "createdAt",
                    "deviceType",
                ),
            ),
            Call(
                version="v1beta3",
                method="list",
                http="GET",
                path="/compute-ops-mgmt/v1beta3/groups",
                summary="List the groups of the workspace.",
                text="Has the properties of v1, with one more policy: `firmwareDowngrade` also under `onDeviceAdd`. Server groups and OneView appliance groups are listed together and told apart by `deviceType`.",
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
                        help="Documented properties: `name`, `description`, `id`, `deviceType`, `complianceStatus`, `securityStatus`, `autoAddTags`, `settingsUris`, `policies`, `generation`, `updatedAt`, `createdAt`.",
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
                size=1000,
                columns=(
                    "id",
                    "name",
                    "groupCompliance.summary",
                    "complianceStatus",
                    "createdAt",
                    "deviceType",
                ),
            ),
            Call(
                version="v1beta2",
                method="list",
                http="GET",
                path="/compute-ops/v1beta2/groups",
                summary="List the groups of the workspace.",
                text="Knows server groups only, with other names than later versions: `serverPolicies`, `serverSettingsUris`, `autoAddServerTags`, `platformFamily` and `groupComplianceStatus`. Devices are named by `serverId`.",
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
                        help="Documented properties: `name`, `description`, `id`, `platformFamily`, `groupComplianceStatus`, `autoAddServerTags`, `autoFwUpdateOnAdd`, `serverSettingsUris`, `serverPolicies`, `generation`, `updatedAt`, `createdAt`.",
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
                size=1000,
                columns=(
                    "id",
                    "name",
                    "groupCompliance.summary",
                    "groupComplianceStatus",
                    "createdAt",
                    "groupCompliance.firmware.status",
                ),
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
                path="/compute-ops-mgmt/v1/groups",
                summary="Create a group.",
                text="The group takes devices of one `deviceType` only, which can't be changed afterwards. Devices join by `POST /compute-ops-mgmt/v1/groups/{group-id}/devices`, or by themselves when their tags match `autoAddTags` before they are first connected; no two groups may have the same tag. Policies in `onDeviceAdd` take effect when a device joins. 409 when it conflicts with an existing group.",
                body=Body(
                    "json",
                    True,
                    ("application/json",),
                    (
                        Property(
                            "autoAddTags",
                            "json",
                            help="One tag at most, unique among groups, its case ignored. A device without a group that has this tag joins when it is onboarded or its tags change, as long as it was never connected; one that fits several groups joins none. Letters, digits, spaces and `_ . : = + - @` may be used.",
                        ),
                        Property(
                            "description",
                            "text",
                            help="Free text about the purpose of the group, at most 10000 characters.",
                        ),
                        Property(
                            "deviceType",
                            "text",
                            help="Kind of the devices, one for the whole group: servers (`DIRECT_CONNECT_SERVER`), OneView Synergy (`OVE_APPLIANCE_SYNERGY`) or OneView VM appliances (`OVE_APPLIANCE_VM`). Decides which settings and policies apply.",
                            required=True,
                            choices=("DIRECT_CONNECT_SERVER", "OVE_APPLIANCE_SYNERGY", "OVE_APPLIANCE_VM"),
                        ),
                        Property(
                            "name",
                            "text",
                            help="Name of the new group, 1 to 100 characters and unique.",
                            required=True,
                        ),
                        Property(
                            "policies",
                            "json",
                            help="What the group does to its devices automatically, and when.",
                        ),
                        Property(
                            "settingsUris",
                            "json",
                            help="Paths of the settings that the group applies to its devices; empty by default.",
                        ),
                    ),
                    False,
                ),
            ),
            Call(
                version="v1beta3",
                method="create",
                http="POST",
                path="/compute-ops-mgmt/v1beta3/groups",
                summary="Create a group.",
                text="First version that can create groups of OneView appliances, by `deviceType`. Devices whose tags match `autoAddTags` join by themselves before they are first connected; no two groups may have the same tag. 409 when it conflicts with an existing group.",
                options=(
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
                        Property(
                            "autoAddTags",
                            "json",
                            help="One tag at most, unique among groups, its case ignored. A device without a group that has this tag joins when it is onboarded or its tags change, as long as it was never connected; one that fits several groups joins none. Letters, digits, spaces and `_ . : = + - @` may be used.",
                        ),
                        Property(
                            "description",
                            "text",
                            help="Free text about the purpose of the group, at most 10000 characters.",
                        ),
                        Property(
                            "deviceType",
                            "text",
                            help="Kind of the devices, one for the whole group: servers (`DIRECT_CONNECT_SERVER`), OneView Synergy (`OVE_APPLIANCE_SYNERGY`) or OneView VM appliances (`OVE_APPLIANCE_VM`). Decides which settings and policies apply.",
                            required=True,
                            choices=("DIRECT_CONNECT_SERVER", "OVE_APPLIANCE_SYNERGY", "OVE_APPLIANCE_VM"),
                        ),
                        Property(
                            "name",
                            "text",
                            help="Name of the new group, 1 to 100 characters and unique.",
                            required=True,
                        ),
                        Property(
                            "policies",
                            "json",
                            help="What the group does to its devices automatically, and when.",
                        ),
                        Property(
                            "settingsUris",
                            "json",
                            help="Paths of the settings that the group applies to its devices; empty by default.",
                        ),
                    ),
                    False,
                ),
            ),
            Call(
                version="v1beta2",
                method="create",
                http="POST",
                path="/compute-ops/v1beta2/groups",
                summary="Create a group.",
                text="Creates server groups only; for OneView appliances use v1beta3 or later. `autoFwUpdateOnAdd` and `serverPolicies/onServerAdd/firmwareUpdate` mean the same and must agree if both are sent. No two groups may have the same tag in `autoAddServerTags`. 409 when it conflicts with an existing group.",
                options=(
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
                        Property(
                            "autoAddServerTags",
                            "json",
                            help="Tag (one at most, unique among groups, case ignored) that draws servers without a group into this one, until they have connected once. A server whose tags fit several groups joins none. Letters, digits, spaces and `_ . : = + - @` may be used.",
                        ),
                        Property(
                            "autoFwUpdateOnAdd",
                            "boolean",
                            help="Whether a server joining the group is updated to the group's firmware baseline; off by default. Means the same as `firmwareUpdate` in `serverPolicies`, so both must agree when given.",
                        ),
                        Property("data", "json", help="Free additional data of the group; empty by default."),
                        Property(
                            "description",
                            "text",
                            help="Free text about the purpose of the group, at most 10000 characters.",
                        ),
                        Property(
                            "name",
                            "text",
                            help="Name of the new group, 1 to 100 characters and unique.",
                            required=True,
                        ),
                        Property(
                            "platformFamily",
                            "text",
                            help="Server family of the group; always `ANY` for server groups, whatever value is sent.",
                            choices=("ANY", "PROLIANT"),
                        ),
                        Property(
                            "serverPolicies",
                            "json",
                            help="What the group does to its servers automatically, and when.",
                        ),
                        Property(
                            "serverSettingsUris",
                            "json",
                            help="Paths of the server settings that belong to the group; empty by default.",
                        ),
                    ),
                    False,
                ),
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
                path="/compute-ops-mgmt/v1/groups/{group-id}",
                summary="Get one group.",
                text="Includes the devices of the group and, in `groupCompliance`, the outcome of the last compliance checks. Details per device are in `GET /compute-ops-mgmt/v1/groups/{group-id}/compliance`. 404 for an unknown group.",
                paths=(
                    Argument(
                        "group_id", "group-id", "text", help="Identifier (UUID) of a group.", required=True
                    ),
                ),
            ),
            Call(
                version="v1beta3",
                method="get",
                http="GET",
                path="/compute-ops-mgmt/v1beta3/groups/{group-id}",
                summary="Get one group.",
                text="Includes the devices of the group and a summary of its compliance. The shape of `policies` depends on `deviceType`. 404 for an unknown group.",
                paths=(
                    Argument(
                        "group_id", "group-id", "text", help="Identifier (UUID) of a group.", required=True
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
            ),
            Call(
                version="v1beta2",
                method="get",
                http="GET",
                path="/compute-ops/v1beta2/groups/{group-id}",
                summary="Get one group.",
                text="Includes the servers of the group with their assignment `state`, which later versions no longer have. 404 for an unknown group.",
                paths=(
                    Argument(
                        "group_id", "group-id", "text", help="Identifier (UUID) of a group.", required=True
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
            ),
        ),
    ),
    Command(
        "delete",
        (
            Call(
                version="v1",
                method="delete",
                http="DELETE",
                path="/compute-ops-mgmt/v1/groups/{group-id}",
                summary="Delete a group.",
                text="A group that still has devices is deleted only with `force`; its devices then belong to no group. 404 for an unknown group.",
                paths=(
                    Argument(
                        "group_id", "group-id", "text", help="Identifier (UUID) of a group.", required=True
                    ),
                ),
                options=(
                    Argument(
                        "force",
                        "force",
                        "boolean",
                        help="`true` takes all devices out of the group and then deletes it.",
                    ),
                ),
            ),
            Call(
                version="v1beta3",
                method="delete",
                http="DELETE",
                path="/compute-ops-mgmt/v1beta3/groups/{group-id}",
                summary="Delete a group.",
                text="A group that still has devices is deleted only with `force`; its devices then belong to no group. 404 for an unknown group.",
                paths=(
                    Argument(
                        "group_id", "group-id", "text", help="Identifier (UUID) of a group.", required=True
                    ),
                ),
                options=(
                    Argument(
                        "force",
                        "force",
                        "boolean",
                        help="`true` takes all devices out of the group and then deletes it.",
                    ),
                    Argument(
                        "tenant_acid",
                        "tenant-acid",
                        "text",
                        help="For managed service providers: application customer ID of the tenant to act for, with a token of the MSP workspace. Absent, the call concerns the token's own workspace.",
                    ),
                ),
            ),
            Call(
                version="v1beta2",
                method="delete",
                http="DELETE",
                path="/compute-ops/v1beta2/groups/{group-id}",
                summary="Delete a group.",
                text="A group that still has servers is deleted only with `force`. 404 for an unknown group.",
                paths=(
                    Argument(
                        "group_id", "group-id", "text", help="Identifier (UUID) of a group.", required=True
                    ),
                ),
                options=(
                    Argument(
                        "force",
                        "force",
                        "boolean",
                        help="`true` deletes the group although it still has servers.",
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
    Command(
        "update",
        (
            Call(
                version="v1",
                method="update",
                http="PATCH",
                path="/compute-ops-mgmt/v1/groups/{group-id}",
                summary="Change a group.",
                text="Replaces name, description, settings, policies or the tag for automatic membership; what is left out stays. Changed settings aren't applied to the servers by that: start a job for it, such as a group firmware update. `deviceType` and membership can't be changed here. 404 for an unknown group.",
                paths=(
                    Argument(
                        "group_id", "group-id", "text", help="Identifier (UUID) of a group.", required=True
                    ),
                ),
                body=Body(
                    "json",
                    True,
                    ("application/merge-patch+json",),
                    (
                        Property(
                            "autoAddTags",
                            "json",
                            help="One tag at most, unique among groups, its case ignored. A device without a group that has this tag joins when it is onboarded or its tags change, as long as it was never connected; one that fits several groups joins none. Letters, digits, spaces and `_ . : = + - @` may be used.",
                        ),
                        Property(
                            "description",
                            "text",
                            help="Free text about the purpose of the group, at most 10000 characters.",
                        ),
                        Property(
                            "name", "text", help="New name for the group, 1 to 100 characters and unique."
                        ),
                        Property(
                            "policies",
                            "json",
                            help="What the group does to its devices automatically, and when.",
                        ),
                        Property(
                            "settingsUris",
                            "json",
                            help="Paths of the settings that the group applies to its devices; empty by default.",
                        ),
                    ),
                    False,
                ),
            ),
            Call(
                version="v1beta3",
                method="update",
                http="PATCH",
                path="/compute-ops-mgmt/v1beta3/groups/{group-id}",
                summary="Change a group.",
                text="Replaces name, description, settings, policies or tag; what is left out stays. Changed settings aren't applied to the devices by that, a job is needed. `deviceType` can't be changed. 404 for an unknown group.",
                paths=(
                    Argument(
                        "group_id", "group-id", "text", help="Identifier (UUID) of a group.", required=True
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
                body=Body(
                    "json",
                    True,
                    ("application/merge-patch+json",),
                    (
                        Property(
                            "autoAddTags",
                            "json",
                            help="One tag at most, unique among groups, its case ignored. A device without a group that has this tag joins when it is onboarded or its tags change, as long as it was never connected; one that fits several groups joins none. Letters, digits, spaces and `_ . : = + - @` may be used.",
                        ),
                        Property(
                            "description",
                            "text",
                            help="Free text about the purpose of the group, at most 10000 characters.",
                        ),
                        Property(
                            "name", "text", help="New name for the group, 1 to 100 characters and unique."
                        ),
                        Property(
                            "policies",
                            "json",
                            help="What the group does to its devices automatically, and when.",
                        ),
                        Property(
                            "settingsUris",
                            "json",
                            help="Paths of the settings that the group applies to its devices; empty by default.",
                        ),
                    ),
                    False,
                ),
            ),
            Call(
                version="v1beta2",
                method="update",
                http="PATCH",
                path="/compute-ops/v1beta2/groups/{group-id}",
                summary="Change a group.",
                text="Replaces name, description, settings, policies or tag; what is left out stays. The platform family can't be changed. `autoFwUpdateOnAdd` must agree with `firmwareUpdate` in the policies if both are sent. 404 for an unknown group.",
                paths=(
                    Argument(
                        "group_id", "group-id", "text", help="Identifier (UUID) of a group.", required=True
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
                body=Body(
                    "json",
                    True,
                    ("application/merge-patch+json",),
                    (
                        Property(
                            "autoAddServerTags",
                            "json",
                            help="Tag (one at most, unique among groups, case ignored) that draws servers without a group into this one, until they have connected once. A server whose tags fit several groups joins none. Letters, digits, spaces and `_ . : = + - @` may be used.",
                        ),
                        Property(
                            "autoFwUpdateOnAdd",
                            "boolean",
                            help="Whether a server joining the group is updated to the group's firmware baseline; off by default. Means the same as `firmwareUpdate` in `serverPolicies`, so both must agree when given.",
                        ),
                        Property(
                            "description",
                            "text",
                            help="Free text about the purpose of the group, at most 10000 characters.",
                        ),
                        Property(
                            "name", "text", help="New name for the group, 1 to 100 characters and unique."
                        ),
                        Property(
                            "serverPolicies",
                            "json",
                            help="What the group does to its servers automatically, and when.",
                        ),
                        Property(
                            "serverSettingsUris",
                            "json",
                            help="Paths of the server settings that belong to the group; empty by default.",
                        ),
                    ),
                    False,
                ),
            ),
        ),
    ),
    Command(
        "list-compliance",
        (
            Call(
                version="v1",
                method="list_compliance",
                http="GET",
                path="/compute-ops-mgmt/v1/groups/{group-id}/compliance",
                summary="List how the devices of a group comply with its settings.",
                text="Shows the result of the last check, not the state of this moment: for servers run the group firmware compliance job to renew it. In v1 items of the category `ILO_SETTINGS` stand beside those of `FIRMWARE`, there is no path of its own for them. `deviations` names what differs, and `errorReason` explains an `UNKNOWN`.",
                paths=(
                    Argument(
                        "group_id", "group-id", "text", help="Identifier (UUID) of a group.", required=True
                    ),
                ),
                options=(
                    Argument(
                        "filter",
                        "filter",
                        "text",
                        help="Documented properties: `complianceState`, `complianceCategory`, `productId`, `bundleId`, `score`, `remediation`, `generation`, `updatedAt`, `createdAt`.",
                    ),
                ),
                lists=True,
                columns=("id", "complianceState", "createdAt", "updatedAt", "type", "bundleId"),
            ),
            Call(
                version="v1beta3",
                method="list_compliance",
                http="GET",
                path="/compute-ops-mgmt/v1beta3/groups/{group-id}/compliance",
                summary="List how the devices of a group comply with its settings.",
                text="Shows the result of the last check per device, with `remediation` and `score`. iLO settings have a path of their own in this version, whereas v1 lists them here too.",
                paths=(
                    Argument(
                        "group_id", "group-id", "text", help="Identifier (UUID) of a group.", required=True
                    ),
                ),
                options=(
                    Argument(
                        "filter",
                        "filter",
                        "text",
                        help="Documented properties: `complianceState`, `complianceCategory`, `productId`, `bundleId`, `score`, `remediation`, `generation`, `updatedAt`, `createdAt`.",
                    ),
                    Argument(
                        "tenant_acid",
                        "tenant-acid",
                        "text",
                        help="For managed service providers: application customer ID of the tenant to act for, with a token of the MSP workspace. Absent, the call concerns the token's own workspace.",
                    ),
                ),
                lists=True,
                columns=("id", "complianceState", "createdAt", "updatedAt", "type", "bundleId"),
            ),
            Call(
                version="v1beta2",
                method="list_compliance",
                http="GET",
                path="/compute-ops/v1beta2/groups/{group-id}/compliance",
                summary="List how the servers of a group comply with its firmware baseline.",
                text="Shows the result of the last firmware check. Items give `complianceStatus` and `serverId`, and have neither `score` nor `remediation`. iLO settings have their own path in this version.",
                paths=(
                    Argument(
                        "group_id", "group-id", "text", help="Identifier (UUID) of a group.", required=True
                    ),
                ),
                options=(
                    Argument(
                        "filter",
                        "filter",
                        "text",
                        help="The documented properties are those of groups, copied from the list of groups; which ones work here isn't documented.",
                    ),
                    Argument(
                        "tenant_acid",
                        "tenant-acid",
                        "text",
                        help="For managed service providers: application customer ID of the tenant to act for, with a token of the MSP workspace. Absent, the call concerns the token's own workspace.",
                    ),
                ),
                lists=True,
                columns=("id", "complianceStatus", "createdAt", "updatedAt", "type", "complianceCategory"),
            ),
        ),
    ),
    Command(
        "get-compliance",
        (
            Call(
                version="v1",
                method="get_compliance",
                http="GET",
                path="/compute-ops-mgmt/v1/groups/{group-id}/compliance/{compliance-id}",
                summary="Get one compliance result of a group.",
                text="Takes the `id` of an item of `GET /compute-ops-mgmt/v1/groups/{group-id}/compliance`, not that of a device. `remediation` says what would make the device comply. 404 when group or result are unknown.",
                paths=(
                    Argument(
                        "group_id", "group-id", "text", help="Identifier (UUID) of a group.", required=True
                    ),
                    Argument(
                        "compliance_id",
                        "compliance-id",
                        "text",
                        help="Identifier (UUID) of one device's compliance result in the group, as listed under the group.",
                        required=True,
                    ),
                ),
            ),
            Call(
                version="v1beta3",
                method="get_compliance",
                http="GET",
                path="/compute-ops-mgmt/v1beta3/groups/{group-id}/compliance/{compliance-id}",
                summary="Get one compliance result of a group.",
                text="Takes the `id` of an item of `GET /compute-ops-mgmt/v1beta3/groups/{group-id}/compliance`, not that of a device. 404 when group or result are unknown.",
                paths=(
                    Argument(
                        "group_id", "group-id", "text", help="Identifier (UUID) of a group.", required=True
                    ),
                    Argument(
                        "compliance_id",
                        "compliance-id",
                        "text",
                        help="Identifier (UUID) of one device's compliance result in the group, as listed under the group.",
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
            ),
            Call(
                version="v1beta2",
                method="get_compliance",
                http="GET",
                path="/compute-ops/v1beta2/groups/{group-id}/compliance/{compliance-id}",
                summary="Get one firmware compliance result of a group.",
                text="Takes the `id` of an item of `GET /compute-ops/v1beta2/groups/{group-id}/compliance`, not that of a server. 404 when group or result are unknown.",
                paths=(
                    Argument(
                        "group_id", "group-id", "text", help="Identifier (UUID) of a group.", required=True
                    ),
                    Argument(
                        "compliance_id",
                        "compliance-id",
                        "text",
                        help="Identifier (UUID) of one device's compliance result in the group, as listed under the group.",
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
            ),
        ),
    ),
    Command(
        "list-devices",
        (
            Call(
                version="v1",
                method="list_devices",
                http="GET",
                path="/compute-ops-mgmt/v1/groups/{group-id}/devices",
                summary="List the devices of a group.",
                text="Each item has the `eTag` that must be sent when the device is to move to another group, and its subscription and security status. 404 for an unknown group.",
                paths=(
                    Argument(
                        "group_id", "group-id", "text", help="Identifier (UUID) of a group.", required=True
                    ),
                ),
                options=(
                    Argument(
                        "filter",
                        "filter",
                        "text",
                        help="Documented properties: `serial`, `productId`, `groupId`, `eTag`, `subscriptionState`, `subscriptionTier`, `overallSecurityStatus`.",
                    ),
                ),
                lists=True,
                columns=("id", "subscriptionState", "type", "deviceId", "groupId", "productId"),
            ),
            Call(
                version="v1beta3",
                method="list_devices",
                http="GET",
                path="/compute-ops-mgmt/v1beta3/groups/{group-id}/devices",
                summary="List the devices of a group.",
                text="Each item has the `eTag` needed for a move to another group. In place of v1beta2's assignment `state` there is `overallSecurityStatus`. 404 for an unknown group.",
                paths=(
                    Argument(
                        "group_id", "group-id", "text", help="Identifier (UUID) of a group.", required=True
                    ),
                ),
                options=(
                    Argument(
                        "filter",
                        "filter",
                        "text",
                        help="Documented properties: `serial`, `productId`, `groupId`, `eTag`, `subscriptionState`, `subscriptionTier`, `overallSecurityStatus`.",
                    ),
                    Argument(
                        "tenant_acid",
                        "tenant-acid",
                        "text",
                        help="For managed service providers: application customer ID of the tenant to act for, with a token of the MSP workspace. Absent, the call concerns the token's own workspace.",
                    ),
                ),
                lists=True,
                columns=("id", "subscriptionState", "type", "deviceId", "groupId", "productId"),
            ),
            Call(
                version="v1beta2",
                method="list_devices",
                http="GET",
                path="/compute-ops/v1beta2/groups/{group-id}/devices",
                summary="List the servers of a group.",
                text="Each item has the `eTag` needed for a move to another group and the assignment `state`, e.g. `ACTIVE` or `APPLYING_FIRMWARE`. 404 for an unknown group.",
                paths=(
                    Argument(
                        "group_id", "group-id", "text", help="Identifier (UUID) of a group.", required=True
                    ),
                ),
                options=(
                    Argument(
                        "filter",
                        "filter",
                        "text",
                        help="The documented properties are those of groups, copied from the list of groups; which ones work here isn't documented.",
                    ),
                    Argument(
                        "tenant_acid",
                        "tenant-acid",
                        "text",
                        help="For managed service providers: application customer ID of the tenant to act for, with a token of the MSP workspace. Absent, the call concerns the token's own workspace.",
                    ),
                ),
                lists=True,
                columns=("id", "state", "subscriptionState", "type", "groupId", "productId"),
            ),
        ),
    ),
    Command(
        "assign-devices",
        (
            Call(
                version="v1",
                method="assign_devices",
                http="POST",
                path="/compute-ops-mgmt/v1/groups/{group-id}/devices",
                summary="Assign devices to a group.",
                text="Adds devices that are in no group, or moves them from another one, which requires the latest `eTag` of each. Answers 202 with the URI of an async operation in `Location`; poll it to learn whether all devices were assigned. The group's `onDeviceAdd` policies then start further work, such as a firmware update.",
                paths=(
                    Argument(
                        "group_id", "group-id", "text", help="Identifier (UUID) of a group.", required=True
                    ),
                ),
                body=Body(
                    "json",
                    True,
                    ("application/json",),
                    (
                        Property(
                            "devices",
                            "json",
                            help="Servers or appliances to assign to the group, at least one.",
                            required=True,
                        ),
                    ),
                    False,
                ),
                starts=True,
            ),
            Call(
                version="v1beta3",
                method="assign_devices",
                http="POST",
                path="/compute-ops-mgmt/v1beta3/groups/{group-id}/devices",
                summary="Assign devices to a group.",
                text="Adds devices or moves them from another group, which requires the latest `eTag` of each. Answers 202 with the URI of an async operation in `Location`, possibly one of another API version: follow it as it is. The `dry-run` of v1beta2 is gone.",
                paths=(
                    Argument(
                        "group_id", "group-id", "text", help="Identifier (UUID) of a group.", required=True
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
                body=Body(
                    "json",
                    True,
                    ("application/json",),
                    (
                        Property(
                            "devices",
                            "json",
                            help="Servers or appliances to assign to the group, at least one.",
                            required=True,
                        ),
                    ),
                    False,
                ),
                starts=True,
            ),
            Call(
                version="v1beta2",
                method="assign_devices",
                http="POST",
                path="/compute-ops/v1beta2/groups/{group-id}/devices",
                summary="Assign servers to a group.",
                text="Works synchronously, unlike later versions: the answer shows the servers as assigned. A server that moves from another group needs its latest `eTag`, which `dry-run` finds out. An outdated `eTag` or another conflict is refused with 409 or 412.",
                paths=(
                    Argument(
                        "group_id", "group-id", "text", help="Identifier (UUID) of a group.", required=True
                    ),
                ),
                options=(
                    Argument(
                        "dry_run",
                        "param-dry-run",
                        "boolean",
                        help="`true` assigns nothing and returns the servers as they are, for example to learn their latest `eTag`.",
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
                        Property(
                            "devices",
                            "json",
                            help="Servers to assign to the group, at least one.",
                            required=True,
                        ),
                    ),
                    False,
                ),
            ),
        ),
    ),
    Command(
        "unassign-devices",
        (
            Call(
                version="v1",
                method="unassign_devices",
                http="POST",
                path="/compute-ops-mgmt/v1/groups/{group-id}/devices/unassign",
                summary="Take devices out of a group.",
                text="Either the listed devices or, with `force`, all of them; a body together with `force` isn't allowed. Answers 202 with the URI of an async operation in `Location`, whose end tells whether it worked. On request the BIOS of the servers is reset to factory defaults afterwards, by a job.",
                paths=(
                    Argument(
                        "group_id", "group-id", "text", help="Identifier (UUID) of a group.", required=True
                    ),
                ),
                options=(
                    Argument(
                        "force",
                        "force",
                        "boolean",
                        help="`true` takes all devices out; then leave out the body.",
                    ),
                    Argument(
                        "reset_subsystems",
                        "reset-subsystems",
                        "text",
                        help="Parts to reset to factory defaults by a job once a server has left the group; only `BIOS`, and only for `DIRECT_CONNECT_SERVER`.",
                        repeated=True,
                    ),
                ),
                body=Body(
                    "json",
                    False,
                    ("application/json",),
                    (
                        Property(
                            "devices",
                            "json",
                            help="Servers or appliances to take out of the group, at least one.",
                            required=True,
                        ),
                    ),
                    False,
                ),
                starts=True,
            ),
            Call(
                version="v1beta3",
                method="unassign_devices",
                http="POST",
                path="/compute-ops-mgmt/v1beta3/groups/{group-id}/devices/unassign",
                summary="Take devices out of a group.",
                text="Takes out the listed devices or, with `force` and without a body, all of them. Answers 202 with the URI of an async operation in `Location`, possibly one of another API version: follow it as it is.",
                paths=(
                    Argument(
                        "group_id", "group-id", "text", help="Identifier (UUID) of a group.", required=True
                    ),
                ),
                options=(
                    Argument(
                        "force",
                        "force",
                        "boolean",
                        help="`true` takes all devices out; then leave out the body.",
                    ),
                    Argument(
                        "reset_subsystems",
                        "reset-subsystems",
                        "text",
                        help="Parts to reset to factory defaults by a job once a server has left the group; only `BIOS`, and only for `DIRECT_CONNECT_SERVER`.",
                        repeated=True,
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
                    False,
                    ("application/json",),
                    (
                        Property(
                            "devices",
                            "json",
                            help="Servers or appliances to take out of the group, at least one.",
                            required=True,
                        ),
                    ),
                    False,
                ),
                starts=True,
            ),
            Call(
                version="v1beta2",
                method="unassign_devices",
                http="DELETE",
                path="/compute-ops/v1beta2/groups/{group-id}/devices",
                summary="Take several servers out of a group.",
                text="Servers are chosen by repeated `id` parameters or by `filter`. The work is done when the answer arrives; this version uses no async operation. On request the BIOS is reset to factory defaults afterwards, by a job. The path prefix `/compute-ops` is the older one and might stop working after 2025-04-01.",
                paths=(
                    Argument(
                        "group_id", "group-id", "text", help="Identifier (UUID) of a group.", required=True
                    ),
                ),
                options=(
                    Argument(
                        "id",
                        "id",
                        "text",
                        help="Identifiers of the servers to take out, one parameter each.",
                        repeated=True,
                    ),
                    Argument(
                        "force",
                        "force",
                        "boolean",
                        help="Not explained for this version; in later ones `true` takes all devices out of the group.",
                    ),
                    Argument(
                        "reset_subsystems",
                        "reset-subsystems",
                        "text",
                        help="Parts to reset to factory defaults by a job once a server has left the group; only `BIOS`.",
                        repeated=True,
                    ),
                    Argument(
                        "filter",
                        "filter",
                        "text",
                        help="Chooses the servers to take out. The documented properties are those of groups, copied from the list of groups.",
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
    Command(
        "get-external-storage-compliance",
        (
            Call(
                version="v1",
                method="get_external_storage_compliance",
                http="GET",
                path="/compute-ops-mgmt/v1/groups/{group-id}/external-storage-compliance",
                summary="Get how a group complies with its external storage setting.",
                text="Compares the hosts and host groups in Data Services Cloud Console with the servers of the group, as of the last check; the group external storage compliance job renews it. `deviations` sorts the differences by kind, e.g. missing hosts or wrong operating systems. 404 for an unknown group, possibly also before the first check.",
                paths=(
                    Argument(
                        "group_id", "group-id", "text", help="Identifier (UUID) of a group.", required=True
                    ),
                ),
            ),
            Call(
                version="v1beta3",
                method="get_external_storage_compliance",
                http="GET",
                path="/compute-ops-mgmt/v1beta3/groups/{group-id}/external-storage-compliance",
                summary="Get how a group complies with its external storage setting.",
                text="Compares the servers of the group with the hosts in Data Services Cloud Console as of the last check. Uses the same schema as v1beta2. 404 for an unknown group, possibly also before the first check.",
                paths=(
                    Argument(
                        "group_id", "group-id", "text", help="Identifier (UUID) of a group.", required=True
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
            ),
            Call(
                version="v1beta2",
                method="get_external_storage_compliance",
                http="GET",
                path="/compute-ops/v1beta2/groups/{group-id}/external-storage-compliance",
                summary="Get how a group complies with its external storage setting.",
                text="Compares the servers of the group with the hosts in Data Services Cloud Console as of the last check, with the same properties as v1. 404 for an unknown group, possibly also before the first check.",
                paths=(
                    Argument(
                        "group_id", "group-id", "text", help="Identifier (UUID) of a group.", required=True
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
            ),
        ),
    ),
    Command(
        "list-ilo-settings-compliance",
        (
            Call(
                version="v1beta3",
                method="list_ilo_settings_compliance",
                http="GET",
                path="/compute-ops-mgmt/v1beta3/groups/{group-id}/ilo-settings-compliance",
                summary="List how the devices of a group comply with its iLO settings.",
                text="Shows the result of the last check of iLO settings. v1 has no such path; there the results are part of `GET /compute-ops-mgmt/v1/groups/{group-id}/compliance`. Compared with v1beta2 devices are named by `deviceId` and `deviceUri`.",
                paths=(
                    Argument(
                        "group_id", "group-id", "text", help="Identifier (UUID) of a group.", required=True
                    ),
                ),
                lists=True,
                columns=("id", "complianceState", "createdAt", "updatedAt", "type", "complianceCategory"),
            ),
            Call(
                version="v1beta2",
                method="list_ilo_settings_compliance",
                http="GET",
                path="/compute-ops/v1beta2/groups/{group-id}/ilo-settings-compliance",
                summary="List how the servers of a group comply with its iLO settings.",
                text="Shows the result of the last check of iLO settings, kept apart from firmware. Servers are named by `serverId` and `serverUri`. 404 for an unknown group.",
                paths=(
                    Argument(
                        "group_id", "group-id", "text", help="Identifier (UUID) of a group.", required=True
                    ),
                ),
                lists=True,
                columns=("id", "complianceState", "createdAt", "updatedAt", "type", "complianceCategory"),
            ),
        ),
    ),
    Command(
        "get-ilo-settings-compliance",
        (
            Call(
                version="v1beta3",
                method="get_ilo_settings_compliance",
                http="GET",
                path="/compute-ops-mgmt/v1beta3/groups/{group-id}/ilo-settings-compliance/{ilo-settings-compliance-id}",
                summary="Get one iLO settings compliance result of a group.",
                text="Takes the `id` of an item of the list, not that of a device; `deviations` names the settings that differ. 404 when group or result are unknown.",
                paths=(
                    Argument(
                        "group_id", "group-id", "text", help="Identifier (UUID) of a group.", required=True
                    ),
                    Argument(
                        "ilo_settings_compliance_id",
                        "ilo-settings-compliance-id",
                        "text",
                        help="Identifier (UUID) of one device's iLO settings compliance result, as listed under the group.",
                        required=True,
                    ),
                ),
            ),
            Call(
                version="v1beta2",
                method="get_ilo_settings_compliance",
                http="GET",
                path="/compute-ops/v1beta2/groups/{group-id}/ilo-settings-compliance/{ilo-settings-compliance-id}",
                summary="Get one iLO settings compliance result of a group.",
                text="Takes the `id` of an item of the list, not that of a server; `deviations` names the settings that differ. 404 when group or result are unknown.",
                paths=(
                    Argument(
                        "group_id", "group-id", "text", help="Identifier (UUID) of a group.", required=True
                    ),
                    Argument(
                        "ilo_settings_compliance_id",
                        "ilo-settings-compliance-id",
                        "text",
                        help="Identifier (UUID) of one device's iLO settings compliance result, as listed under the group.",
                        required=True,
                    ),
                ),
            ),
        ),
    ),
    Command(
        "unassign-device",
        (
            Call(
                version="v1beta2",
                method="unassign_device",
                http="DELETE",
                path="/compute-ops/v1beta2/groups/{group-id}/devices/{device-id}",
                summary="Take one server out of a group.",
                text="Exists in this version only; later ones take a list of devices. On request the BIOS is reset to factory defaults afterwards, by a job. 404 when the group is unknown or doesn't contain the server. The path prefix `/compute-ops` is the older one and might stop working after 2025-04-01.",
                paths=(
                    Argument(
                        "group_id", "group-id", "text", help="Identifier (UUID) of a group.", required=True
                    ),
                    Argument(
                        "device_id",
                        "device-id",
                        "text",
                        help="Identifier of the server to take out.",
                        required=True,
                    ),
                ),
                options=(
                    Argument(
                        "reset_subsystems",
                        "reset-subsystems",
                        "text",
                        help="Parts to reset to factory defaults by a job once the server has left the group; only `BIOS`.",
                        repeated=True,
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
