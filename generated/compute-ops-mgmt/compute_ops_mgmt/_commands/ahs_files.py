"""Commands of `ahs_files`; made by comgen, not to be edited."""

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
                path="/compute-ops-mgmt/v1beta1/ahs-files",
                summary="GET /compute-ops-mgmt/v1beta1/ahs-files",
                options=(Argument("offset", "offset", "integer"),),
                lists=True,
                limit="limit",
                size=1000,
                columns=(
                    "id",
                    "name",
                    "hardware.serialNumber",
                    "parsingStatus.status",
                    "createdAt",
                    "updatedAt",
                ),
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
                path="/compute-ops-mgmt/v1beta1/ahs-files",
                summary="POST /compute-ops-mgmt/v1beta1/ahs-files",
                body=Body(
                    "json", True, ("application/json",), (Property("fileName", "text", required=True),), False
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
                path="/compute-ops-mgmt/v1beta1/ahs-files/{id}",
                summary="GET /compute-ops-mgmt/v1beta1/ahs-files/{id}",
                paths=(Argument("id", "id", "text", required=True),),
                waits="wait",
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
                path="/compute-ops-mgmt/v1beta1/ahs-files/{id}",
                summary="PATCH /compute-ops-mgmt/v1beta1/ahs-files/{id}",
                paths=(Argument("id", "id", "text", required=True),),
                body=Body("json", True, ("application/json",), (Property("parsingStatus", "json"),), False),
            ),
        ),
    ),
    Command(
        "download",
        (
            Call(
                version="v1beta1",
                method="download",
                http="GET",
                path="/compute-ops-mgmt/v1beta1/ahs-files/{id}/download",
                summary="GET /compute-ops-mgmt/v1beta1/ahs-files/{id}/download",
                paths=(Argument("id", "id", "text", required=True),),
                options=(Argument("filename", "filename", "text", required=True),),
            ),
        ),
    ),
    Command(
        "parse",
        (
            Call(
                version="v1beta1",
                method="parse",
                http="POST",
                path="/compute-ops-mgmt/v1beta1/ahs-files/{id}/parse",
                summary="POST /compute-ops-mgmt/v1beta1/ahs-files/{id}/parse",
                paths=(Argument("id", "id", "text", required=True),),
                body=Body(
                    "json",
                    True,
                    ("application/json",),
                    (Property("components", "json", required=True),),
                    False,
                ),
            ),
        ),
    ),
)
