"""Commands of `user_preferences`.

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
                path="/compute-ops-mgmt/v1/user-preferences",
                summary="List your preferences, one item or none.",
                text="The collection is empty until the calling user has created preferences. Take `id` from here to change them with PUT.",
                options=(
                    Argument(
                        "tenant_acid",
                        "tenant-acid",
                        "text",
                        help="For managed service providers: application customer ID of the tenant to act for, with a token of the MSP workspace. Absent, the call concerns the token's own workspace.",
                    ),
                ),
                lists=True,
                columns=(
                    "id",
                    "createdAt",
                    "updatedAt",
                    "type",
                    "criticalNonServiceNotification",
                    "criticalNotification",
                ),
            ),
            Call(
                version="v1beta1",
                method="list",
                http="GET",
                path="/compute-ops-mgmt/v1beta1/user-preferences",
                summary="List your preferences, one item or none.",
                text="The collection is empty until the calling user has created preferences. Disconnection and power resets aren't covered in this version, and `Tenant-Acid` isn't declared.",
                lists=True,
                columns=(
                    "id",
                    "createdAt",
                    "updatedAt",
                    "type",
                    "criticalNonServiceNotification",
                    "criticalNotification",
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
                path="/compute-ops-mgmt/v1/user-preferences",
                summary="Create your preferences for notifications.",
                text="They are the initial notification settings of servers that are added later; for servers that exist use `PUT /compute-ops-mgmt/v1/servers/{id}/notifications`. The event settings build on each other: `criticalNonServiceNotification` needs `criticalNotification`, and `warningNotification` needs both, else 400. Health report, power resets and disconnection (1 to 3 hours, null for off) are independent. Everything is off at first. Answers 200, not 201.",
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
                            "criticalNonServiceNotification",
                            "boolean",
                            help="Whether critical events that are not service events are e-mailed too, beyond those of `criticalNotification`. Null counts as false.",
                        ),
                        Property(
                            "criticalNotification",
                            "boolean",
                            help="Whether service events, of critical or warning severity, are e-mailed; the narrowest of the three event choices.",
                            required=True,
                        ),
                        Property(
                            "disconnectNotification",
                            "integer",
                            help="Hours (1 to 3) that a server must be disconnected or unmonitored before an e-mail is sent; null sends none.",
                        ),
                        Property(
                            "healthNotification",
                            "boolean",
                            help="Whether a summary of server health is e-mailed every day. Null counts as false.",
                        ),
                        Property(
                            "powerResetNotification",
                            "boolean",
                            help="Whether the user gets an e-mail when a server is powered on, off or reset out of band; null counts as false.",
                        ),
                        Property(
                            "warningNotification",
                            "boolean",
                            help="Whether warning events that are not service events are e-mailed too; the widest of the three event choices, beyond `criticalNotification` and `criticalNonServiceNotification`. Null counts as false.",
                        ),
                    ),
                    False,
                ),
            ),
            Call(
                version="v1beta1",
                method="create",
                http="POST",
                path="/compute-ops-mgmt/v1beta1/user-preferences",
                summary="Create your preferences for notifications.",
                text="They are the initial notification settings of servers that are added later. The event settings build on each other: `criticalNonServiceNotification` needs `criticalNotification`, and `warningNotification` needs both, else 400. The daily health report is independent; disconnection and power resets can't be set in this version. Answers 200, not 201.",
                body=Body(
                    "json",
                    True,
                    ("application/json",),
                    (
                        Property(
                            "criticalNonServiceNotification",
                            "boolean",
                            help="Whether critical events that are not service events are e-mailed too, beyond those of `criticalNotification`. Null counts as false.",
                        ),
                        Property(
                            "criticalNotification",
                            "boolean",
                            help="Whether service events, of critical or warning severity, are e-mailed; the narrowest of the three event choices.",
                            required=True,
                        ),
                        Property(
                            "healthNotification",
                            "boolean",
                            help="Whether a summary of server health is e-mailed every day. Null counts as false.",
                        ),
                        Property(
                            "warningNotification",
                            "boolean",
                            help="Whether warning events that are not service events are e-mailed too; the widest of the three event choices, beyond `criticalNotification` and `criticalNonServiceNotification`. Null counts as false.",
                        ),
                    ),
                    False,
                ),
            ),
        ),
    ),
    Command(
        "subscribe",
        (
            Call(
                version="v1",
                method="subscribe",
                http="POST",
                path="/compute-ops-mgmt/v1/user-preferences/subscribe",
                summary="Turn on notifications for other users.",
                text="Only turns on: what is false or missing in `requestData` stays as each user has it. A user gets those notifications of `requestData` whose list contains the address, or all if it stands in `all`. The same combinations of event settings are valid as for one's own preferences, others give 400. May succeed in part: the answer is 200 with `successes` and `errors` counted and listed separately, so look at both.",
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
                            "recipients",
                            "json",
                            help="Users to subscribe, in one list of e-mail addresses for each kind of notification.",
                            required=True,
                        ),
                        Property(
                            "requestData",
                            "json",
                            help="Notification choices to turn on for the recipients; only true values (or a number of hours) take effect.",
                            required=True,
                        ),
                    ),
                    False,
                ),
            ),
        ),
    ),
    Command(
        "unsubscribe",
        (
            Call(
                version="v1",
                method="unsubscribe",
                http="POST",
                path="/compute-ops-mgmt/v1/user-preferences/unsubscribe",
                summary="Turn off notifications for other users.",
                text="A list per kind of notification names the users for whom it is turned off; `critical` turns off all three event settings, `all` everything. May succeed in part: the answer is 200 with `successes` and `errors` counted and listed separately.",
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
                            "all",
                            "json",
                            help="E-mail addresses of users whose notification preferences are all turned off.",
                        ),
                        Property(
                            "critical",
                            "json",
                            help="E-mail addresses of users for whom `criticalNotification`, `criticalNonServiceNotification` and `warningNotification` are turned off.",
                        ),
                        Property(
                            "disconnect",
                            "json",
                            help="E-mail addresses of users whose `disconnectNotification` is set to null, which turns it off.",
                        ),
                        Property(
                            "health",
                            "json",
                            help="E-mail addresses of users whose `healthNotification` is turned off.",
                        ),
                        Property(
                            "powerReset",
                            "json",
                            help="E-mail addresses of users whose `powerResetNotification` is turned off.",
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
                path="/compute-ops-mgmt/v1/user-preferences/{id}",
                summary="Get preferences by their identifier.",
                text="The identifier belongs to the preferences, not to the user; `GET /compute-ops-mgmt/v1/user-preferences` finds your own. 404 for unknown preferences.",
                paths=(
                    Argument(
                        "id",
                        "id",
                        "text",
                        help="Identifier of your preferences object, as found in the list.",
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
                version="v1beta1",
                method="get",
                http="GET",
                path="/compute-ops-mgmt/v1beta1/user-preferences/{id}",
                summary="Get preferences by their identifier.",
                text="The identifier belongs to the preferences, not to the user. 404 for unknown preferences.",
                paths=(
                    Argument(
                        "id",
                        "id",
                        "text",
                        help="Identifier of your preferences object, as found in the list.",
                        required=True,
                    ),
                ),
            ),
        ),
    ),
    Command(
        "replace",
        (
            Call(
                version="v1",
                method="replace",
                http="PUT",
                path="/compute-ops-mgmt/v1/user-preferences/{id}",
                summary="Replace your preferences for notifications.",
                text="Affects servers that are added afterwards. The event settings build on each other as for the creation: `criticalNonServiceNotification` needs `criticalNotification`, and `warningNotification` needs both, else 400. 404 for unknown preferences.",
                paths=(
                    Argument(
                        "id",
                        "id",
                        "text",
                        help="Identifier of your preferences object, as found in the list.",
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
                body=Body(
                    "json",
                    True,
                    ("application/json",),
                    (
                        Property(
                            "criticalNonServiceNotification",
                            "boolean",
                            help="Whether critical events that are not service events are e-mailed too, beyond those of `criticalNotification`. Null counts as false.",
                        ),
                        Property(
                            "criticalNotification",
                            "boolean",
                            help="Whether service events, of critical or warning severity, are e-mailed; the narrowest of the three event choices.",
                            required=True,
                        ),
                        Property(
                            "disconnectNotification",
                            "integer",
                            help="Hours (1 to 3) that a server must be disconnected or unmonitored before an e-mail is sent; null sends none.",
                        ),
                        Property(
                            "healthNotification",
                            "boolean",
                            help="Whether a summary of server health is e-mailed every day. Null counts as false.",
                        ),
                        Property(
                            "powerResetNotification",
                            "boolean",
                            help="Whether the user gets an e-mail when a server is powered on, off or reset out of band; null counts as false.",
                        ),
                        Property(
                            "warningNotification",
                            "boolean",
                            help="Whether warning events that are not service events are e-mailed too; the widest of the three event choices, beyond `criticalNotification` and `criticalNonServiceNotification`. Null counts as false.",
                        ),
                    ),
                    False,
                ),
            ),
            Call(
                version="v1beta1",
                method="replace",
                http="PUT",
                path="/compute-ops-mgmt/v1beta1/user-preferences/{id}",
                summary="Replace your preferences for notifications.",
                text="Affects servers that are added afterwards. The same combinations of event settings are valid as for the creation, others give 400. 404 for unknown preferences.",
                paths=(
                    Argument(
                        "id",
                        "id",
                        "text",
                        help="Identifier of your preferences object, as found in the list.",
                        required=True,
                    ),
                ),
                body=Body(
                    "json",
                    True,
                    ("application/json",),
                    (
                        Property(
                            "criticalNonServiceNotification",
                            "boolean",
                            help="Whether critical events that are not service events are e-mailed too, beyond those of `criticalNotification`. Null counts as false.",
                        ),
                        Property(
                            "criticalNotification",
                            "boolean",
                            help="Whether service events, of critical or warning severity, are e-mailed; the narrowest of the three event choices.",
                            required=True,
                        ),
                        Property(
                            "healthNotification",
                            "boolean",
                            help="Whether a summary of server health is e-mailed every day. Null counts as false.",
                        ),
                        Property(
                            "warningNotification",
                            "boolean",
                            help="Whether warning events that are not service events are e-mailed too; the widest of the three event choices, beyond `criticalNotification` and `criticalNonServiceNotification`. Null counts as false.",
                        ),
                    ),
                    False,
                ),
            ),
        ),
    ),
)
