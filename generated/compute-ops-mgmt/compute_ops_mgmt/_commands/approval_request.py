"""Commands of `approval_request`.

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
                path="/compute-ops-mgmt/v1beta2/approval-requests",
                summary="List the approval requests of the workspace.",
                text="Only active requests are listed. The service opens a request by itself when somebody starts an action that an approval policy governs; there is no operation to create one. `operation` refers to the waiting job or schedule, `approvalState` tells the outcome so far.",
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
                        help="Documented properties: `approvalState`, `approvableName`, `approvableResource/type`, `approvableResource/id`, `operation/type`, `operation/id`, `policy/id`, `updatedAt`, `createdAt`.",
                    ),
                ),
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
                summary="Get one approval request.",
                text="Shows what is to be approved, by whom it was requested, how many approvals it needs (`minApprovers`) and who has answered so far. 404 for an unknown request.",
                paths=(
                    Argument(
                        "request_id",
                        "request-id",
                        "text",
                        help="Identifier (UUID) of an approval request.",
                        required=True,
                    ),
                ),
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
                summary="Cancel an approval request.",
                text="Only the user who made the request can cancel it, and only in the state `PENDING`. To decide about a request as an approver use `POST /compute-ops-mgmt/v1beta2/approval-requests/{request_id}/approve`. 404 for an unknown request.",
                paths=(
                    Argument(
                        "request_id",
                        "request-id",
                        "text",
                        help="Identifier (UUID) of an approval request.",
                        required=True,
                    ),
                ),
                body=Body(
                    "json",
                    True,
                    ("application/merge-patch+json",),
                    (
                        Property(
                            "approvalState",
                            "text",
                            help="Only `CANCELLED` is accepted: it withdraws a request that is still `PENDING`, and none but the requester may do that.",
                            choices=("CANCELLED",),
                        ),
                        Property(
                            "requestRemarks", "text", help="Comment to record with the request; optional."
                        ),
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
                summary="Approve or decline an approval request.",
                text="Reserved for the approvers named in the policy. One refusal declines the request for good; it is approved as soon as `minApprovers` of them agree, and the waiting action then goes ahead. No request body is declared, although the answer suggests that `approvalState` (`APPROVED` or `DECLINED`) and `remarks` are to be sent. 409 when the state of the request doesn't allow a decision.",
                paths=(
                    Argument(
                        "request_id",
                        "request-id",
                        "text",
                        help="Identifier (UUID) of an approval request.",
                        required=True,
                    ),
                ),
            ),
        ),
    ),
)
