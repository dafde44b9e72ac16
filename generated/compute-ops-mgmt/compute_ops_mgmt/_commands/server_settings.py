"""Commands of `server_settings`.

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
                path="/compute-ops/v1beta1/server-settings",
                summary="List the server settings of the workspace.",
                text="Knows the six server categories only, not those of OneView appliances. Predefined settings by HPE are among them. All come in one answer; paging isn't declared.",
                options=(
                    Argument(
                        "filter",
                        "filter",
                        "text",
                        help="Documented properties: `name`, `description`, `category`, `settings`, `platformFamily`.",
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
                version="v1beta1",
                method="create",
                http="POST",
                path="/compute-ops/v1beta1/server-settings",
                summary="Create a server setting.",
                text="`settings` has the key `DEFAULT`, or for the category `FIRMWARE` the keys `GEN10`, `GEN11` and `GEN12`. Component exclusions aren't possible in this version, but it knows more operating systems and `imageToMountOnCD`. iLO settings are defined by HPE and can't be created. 409 when it conflicts with an existing setting.",
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
                            help="What the settings are about: `BIOS`, `EXTERNAL_STORAGE` (storage set up in HPE's Data Services Cloud Console), `FIRMWARE`, `ILO`, `OS` or `STORAGE` (internal). Determines the shape of `settings`.",
                            required=True,
                            choices=("BIOS", "EXTERNAL_STORAGE", "FIRMWARE", "ILO", "OS", "STORAGE"),
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
                            "platformFamily",
                            "text",
                            help="Server family that the setting is for; always `ANY`, whatever value is sent.",
                            choices=("ANY", "PROLIANT"),
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
                version="v1beta1",
                method="get",
                http="GET",
                path="/compute-ops/v1beta1/server-settings/{id}",
                summary="Get one server setting.",
                text="Which structure `settings` has is decided by `category`. 404 for an unknown setting.",
                paths=(
                    Argument(
                        "id", "id", "text", help="Identifier (UUID) of a server setting.", required=True
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
                version="v1beta1",
                method="delete",
                http="DELETE",
                path="/compute-ops/v1beta1/server-settings/{id}",
                summary="Delete a server setting.",
                text="409 when a conflict prevents it, most likely because groups still use the setting. 404 for an unknown setting.",
                paths=(
                    Argument(
                        "id", "id", "text", help="Identifier (UUID) of a server setting.", required=True
                    ),
                ),
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
                version="v1beta1",
                method="update",
                http="PATCH",
                path="/compute-ops/v1beta1/server-settings/{id}",
                summary="Change a server setting.",
                text="Category and platform family can't be changed. Servers of groups with this setting get the new values only when a job applies them. 404 for an unknown setting.",
                paths=(
                    Argument(
                        "id", "id", "text", help="Identifier (UUID) of a server setting.", required=True
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
