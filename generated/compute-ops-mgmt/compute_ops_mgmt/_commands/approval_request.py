"""Commands of `approval_request`; made by comgen, not to be edited."""

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
                path="/compute-ops-mgmt/v1beta2/approval-requests",
                summary="GET /compute-ops-mgmt/v1beta2/approval-requests",
                options=(Argument("offset", "offset", "integer"), Argument("filter", "filter", "text")),
                lists=True,
                limit="limit",
                size=10000,
                columns=(
                    "id",
                    "approvableName",
                    "approvalState",
                    "createdAt",
                    "requester.firstName",
                    "requester.lastName",
                ),
            ),
        ),
    ),
    Command(
        "get",
        (
            Call(
                version="v1beta2",
                method="get",
                http="GET",
                path="/compute-ops-mgmt/v1beta2/approval-requests/{request_id}",
                summary="GET /compute-ops-mgmt/v1beta2/approval-requests/{request_id}",
                paths=(Argument("request_id", "request-id", "text", required=True),),
            ),
        ),
    ),
    Command(
        "update",
        (
            Call(
                version="v1beta2",
                method="update",
                http="PATCH",
                path="/compute-ops-mgmt/v1beta2/approval-requests/{request_id}",
                summary="PATCH /compute-ops-mgmt/v1beta2/approval-requests/{request_id}",
                paths=(Argument("request_id", "request-id", "text", required=True),),
                body=Body(
                    "json",
                    True,
                    ("application/merge-patch+json",),
                    (
                        Property("approvalState", "text", choices=("CANCELLED",)),
                        Property("requestRemarks", "text"),
                    ),
                    False,
                ),
            ),
        ),
    ),
    Command(
        "approve",
        (
            Call(
                version="v1beta2",
                method="approve",
                http="POST",
                path="/compute-ops-mgmt/v1beta2/approval-requests/{request_id}/approve",
                summary="POST /compute-ops-mgmt/v1beta2/approval-requests/{request_id}/approve",
                paths=(Argument("request_id", "request-id", "text", required=True),),
            ),
        ),
    ),
)
