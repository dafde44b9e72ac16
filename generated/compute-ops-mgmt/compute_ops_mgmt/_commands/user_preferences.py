"""Commands of `user_preferences`; made by comgen, not to be edited."""

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
                summary="GET /compute-ops-mgmt/v1/user-preferences",
                options=(Argument("tenant_acid", "tenant-acid", "text"),),
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
                summary="GET /compute-ops-mgmt/v1beta1/user-preferences",
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
                summary="POST /compute-ops-mgmt/v1/user-preferences",
                options=(Argument("tenant_acid", "tenant-acid", "text"),),
                body=Body(
                    "json",
                    True,
                    ("application/json",),
                    (
                        Property("criticalNonServiceNotification", "boolean"),
                        Property("criticalNotification", "boolean", required=True),
                        Property("disconnectNotification", "integer"),
                        Property("healthNotification", "boolean"),
                        Property("powerResetNotification", "boolean"),
                        Property("warningNotification", "boolean"),
                    ),
                    False,
                ),
            ),
            Call(
                version="v1beta1",
                method="create",
                http="POST",
                path="/compute-ops-mgmt/v1beta1/user-preferences",
                summary="POST /compute-ops-mgmt/v1beta1/user-preferences",
                body=Body(
                    "json",
                    True,
                    ("application/json",),
                    (
                        Property("criticalNonServiceNotification", "boolean"),
                        Property("criticalNotification", "boolean", required=True),
                        Property("healthNotification", "boolean"),
                        Property("warningNotification", "boolean"),
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
                summary="POST /compute-ops-mgmt/v1/user-preferences/subscribe",
                options=(Argument("tenant_acid", "tenant-acid", "text"),),
                body=Body(
                    "json",
                    True,
                    ("application/json",),
                    (
                        Property("recipients", "json", required=True),
                        Property("requestData", "json", required=True),
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
                summary="POST /compute-ops-mgmt/v1/user-preferences/unsubscribe",
                options=(Argument("tenant_acid", "tenant-acid", "text"),),
                body=Body(
                    "json",
                    True,
                    ("application/json",),
                    (
                        Property("all", "json"),
                        Property("critical", "json"),
                        Property("disconnect", "json"),
                        Property("health", "json"),
                        Property("powerReset", "json"),
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
                summary="GET /compute-ops-mgmt/v1/user-preferences/{id}",
                paths=(Argument("id", "id", "text", required=True),),
                options=(Argument("tenant_acid", "tenant-acid", "text"),),
            ),
            Call(
                version="v1beta1",
                method="get",
                http="GET",
                path="/compute-ops-mgmt/v1beta1/user-preferences/{id}",
                summary="GET /compute-ops-mgmt/v1beta1/user-preferences/{id}",
                paths=(Argument("id", "id", "text", required=True),),
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
                summary="PUT /compute-ops-mgmt/v1/user-preferences/{id}",
                paths=(Argument("id", "id", "text", required=True),),
                options=(Argument("tenant_acid", "tenant-acid", "text"),),
                body=Body(
                    "json",
                    True,
                    ("application/json",),
                    (
                        Property("criticalNonServiceNotification", "boolean"),
                        Property("criticalNotification", "boolean", required=True),
                        Property("disconnectNotification", "integer"),
                        Property("healthNotification", "boolean"),
                        Property("powerResetNotification", "boolean"),
                        Property("warningNotification", "boolean"),
                    ),
                    False,
                ),
            ),
            Call(
                version="v1beta1",
                method="replace",
                http="PUT",
                path="/compute-ops-mgmt/v1beta1/user-preferences/{id}",
                summary="PUT /compute-ops-mgmt/v1beta1/user-preferences/{id}",
                paths=(Argument("id", "id", "text", required=True),),
                body=Body(
                    "json",
                    True,
                    ("application/json",),
                    (
                        Property("criticalNonServiceNotification", "boolean"),
                        Property("criticalNotification", "boolean", required=True),
                        Property("healthNotification", "boolean"),
                        Property("warningNotification", "boolean"),
                    ),
                    False,
                ),
            ),
        ),
    ),
)
