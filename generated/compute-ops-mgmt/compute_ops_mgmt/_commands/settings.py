"""Commands of `settings`.

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
                path="/compute-ops-mgmt/v1/settings",
                summary="List the settings of the workspace.",
                text="Includes predefined settings by HPE beside those of users. The answer isn't divided into pages.",
                options=(
                    Argument(
                        "filter",
                        "filter",
                        "text",
                        help="Documented properties: `name`, `description`, `category`, `settings`, `platformFamily`, `customerId`.",
                    ),
                    Argument(
                        "tenant_acid",
                        "tenant-acid",
                        "text",
                        help="For managed service providers: application customer ID of the tenant to act for, with a token of the MSP workspace. Absent, the call concerns the token's own workspace.",
                    ),
                ),
                lists=True,
                columns=("id", "name", "category", "createdAt", "description", "updatedAt"),
            ),
            Call(
                version="v1beta1",
                method="list",
                http="GET",
                path="/compute-ops-mgmt/v1beta1/settings",
                summary="List the settings of the workspace.",
                text="Has the categories of v1. iLO settings contain fewer attributes, and the settings for operating systems know two more values of `osType`. The answer isn't divided into pages.",
                options=(
                    Argument(
                        "filter",
                        "filter",
                        "text",
                        help="Documented properties: `name`, `description`, `category`, `settings`.",
                    ),
                    Argument(
                        "tenant_acid",
                        "tenant-acid",
                        "text",
                        help="For managed service providers: application customer ID of the tenant to act for, with a token of the MSP workspace. Absent, the call concerns the token's own workspace.",
                    ),
                ),
                lists=True,
                columns=("id", "name", "category", "createdAt", "description", "updatedAt"),
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
                path="/compute-ops-mgmt/v1/settings",
                summary="Create a setting.",
                text="`settings` has the key `DEFAULT`, or for the category `FIRMWARE` the keys `GEN10`, `GEN11` and `GEN12`, each with a bundle and optional component exclusions. Categories that begin with `OVE_` are for groups of OneView appliances; appliance settings are copied from a source appliance and require `allowSensitiveInfoUse`. iLO settings are defined by HPE and can't be created. The setting has no effect until a group refers to it. 409 when it conflicts with an existing setting.",
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
                            "category",
                            "text",
                            help="What the settings are about: `BIOS`, `EXTERNAL_STORAGE`, `FIRMWARE`, `ILO`, `OS` or `STORAGE` of servers, or one of the `OVE_\u2026` categories for OneView appliances. Determines the shape of `settings`.",
                            required=True,
                            choices=(
                                "BIOS",
                                "EXTERNAL_STORAGE",
                                "FIRMWARE",
                                "ILO",
                                "OS",
                                "STORAGE",
                                "OVE_APPLIANCE_SETTINGS_ANY",
                                "OVE_APPLIANCE_SETTINGS_SYNERGY",
                                "OVE_SERVER_TEMPLATES_SYNERGY",
                                "OVE_SERVER_TEMPLATES_VM",
                                "OVE_SOFTWARE_VM",
                                "OVE_SOFTWARE_SYNERGY",
                            ),
                        ),
                        Property(
                            "description",
                            "text",
                            help="Free text about the purpose of the setting, at most 10000 characters; may be null.",
                        ),
                        Property(
                            "name", "text", help="Name of the setting, 1 to 100 characters.", required=True
                        ),
                        Property(
                            "settings",
                            "json",
                            help="Configuration by key: `GEN10`, `GEN11` and `GEN12` for `FIRMWARE`, `DEFAULT` for all other categories. Must match `category`; iLO settings are supplied by HPE and cannot be created.",
                        ),
                    ),
                    False,
                ),
            ),
            Call(
                version="v1beta1",
                method="create",
                http="POST",
                path="/compute-ops-mgmt/v1beta1/settings",
                summary="Create a setting.",
                text="Works as in v1, with two more values of `osType`: `UBUNTU_LINUX` and `CUSTOM`. iLO settings are defined by HPE and can't be created. The setting has no effect until a group refers to it. 409 when it conflicts with an existing setting.",
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
                            "category",
                            "text",
                            help="What the settings are about: `BIOS`, `EXTERNAL_STORAGE`, `FIRMWARE`, `ILO`, `OS` or `STORAGE` of servers, or one of the `OVE_\u2026` categories for OneView appliances. Determines the shape of `settings`.",
                            required=True,
                            choices=(
                                "BIOS",
                                "EXTERNAL_STORAGE",
                                "FIRMWARE",
                                "ILO",
                                "OS",
                                "STORAGE",
                                "OVE_APPLIANCE_SETTINGS_ANY",
                                "OVE_APPLIANCE_SETTINGS_SYNERGY",
                                "OVE_SERVER_TEMPLATES_SYNERGY",
                                "OVE_SERVER_TEMPLATES_VM",
                                "OVE_SOFTWARE_VM",
                                "OVE_SOFTWARE_SYNERGY",
                            ),
                        ),
                        Property(
                            "description",
                            "text",
                            help="Free text about the purpose of the setting, at most 10000 characters; may be null.",
                        ),
                        Property(
                            "name", "text", help="Name of the setting, 1 to 100 characters.", required=True
                        ),
                        Property(
                            "settings",
                            "json",
                            help="Configuration by key: `GEN10`, `GEN11` and `GEN12` for `FIRMWARE`, `DEFAULT` for all other categories. Must match `category`; iLO settings are supplied by HPE and cannot be created.",
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
                path="/compute-ops-mgmt/v1/settings/{id}",
                summary="Get one setting.",
                text="Which structure `settings` has is decided by `category`. For OneView appliance settings, `status` under `DEFAULT` tells whether the copy from the source appliance is finished. 404 for an unknown setting.",
                paths=(Argument("id", "id", "text", help="Identifier (UUID) of a setting.", required=True),),
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
                version="v1beta1",
                method="get",
                http="GET",
                path="/compute-ops-mgmt/v1beta1/settings/{id}",
                summary="Get one setting.",
                text="Which structure `settings` has is decided by `category`; iLO settings have fewer attributes than in v1. 404 for an unknown setting.",
                paths=(Argument("id", "id", "text", help="Identifier (UUID) of a setting.", required=True),),
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
                path="/compute-ops-mgmt/v1/settings/{id}",
                summary="Delete a setting.",
                text="409 when a conflict prevents it, most likely because groups still use the setting. 404 for an unknown setting.",
                paths=(Argument("id", "id", "text", help="Identifier (UUID) of a setting.", required=True),),
                options=(
                    Argument(
                        "force",
                        "force",
                        "boolean",
                        help="Meaning undocumented; presumably `true` deletes in spite of a conflict.",
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
                version="v1beta1",
                method="delete",
                http="DELETE",
                path="/compute-ops-mgmt/v1beta1/settings/{id}",
                summary="Delete a setting.",
                text="409 when a conflict prevents it, most likely because groups still use the setting. 404 for an unknown setting.",
                paths=(Argument("id", "id", "text", help="Identifier (UUID) of a setting.", required=True),),
                options=(
                    Argument(
                        "force",
                        "force",
                        "boolean",
                        help="Meaning undocumented; presumably `true` deletes in spite of a conflict.",
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
                path="/compute-ops-mgmt/v1/settings/{id}",
                summary="Change a setting.",
                text="The category can't be changed. Devices of groups with this setting get the new values only when a job applies them. Server templates of OneView aren't changed here but by a job. 404 for an unknown setting.",
                paths=(Argument("id", "id", "text", help="Identifier (UUID) of a setting.", required=True),),
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
                            "description",
                            "text",
                            help="Free text about the purpose of the setting, at most 10000 characters; may be null.",
                        ),
                        Property("name", "text", help="Name of the setting, 1 to 100 characters."),
                        Property(
                            "settings",
                            "json",
                            help="New configuration by key: `GEN10`, `GEN11` and `GEN12` for `FIRMWARE`, `DEFAULT` for all other categories; the form follows the setting's category.",
                        ),
                    ),
                    False,
                ),
            ),
            Call(
                version="v1beta1",
                method="update",
                http="PATCH",
                path="/compute-ops-mgmt/v1beta1/settings/{id}",
                summary="Change a setting.",
                text="The category can't be changed. Devices of groups with this setting get the new values only when a job applies them. 404 for an unknown setting.",
                paths=(Argument("id", "id", "text", help="Identifier (UUID) of a setting.", required=True),),
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
                            "description",
                            "text",
                            help="Free text about the purpose of the setting, at most 10000 characters; may be null.",
                        ),
                        Property("name", "text", help="Name of the setting, 1 to 100 characters."),
                        Property(
                            "settings",
                            "json",
                            help="New configuration by key: `GEN10`, `GEN11` and `GEN12` for `FIRMWARE`, `DEFAULT` for all other categories; the form follows the setting's category.",
                        ),
                    ),
                    False,
                ),
            ),
        ),
    ),
)
