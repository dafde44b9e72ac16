"""Commands of `approval_policy`; made by comgen, not to be edited."""

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
                path="/compute-ops-mgmt/v1beta2/approval-policies",
                summary="GET /compute-ops-mgmt/v1beta2/approval-policies",
                options=(Argument("offset", "offset", "integer"), Argument("filter", "filter", "text")),
                lists=True,
                limit="limit",
                size=10000,
                columns=("id", "name", "state", "createdAt", "description", "updatedAt"),
            ),
        ),
    ),
    Command(
        "create",
        (
            Call(
                version="v1beta2",
                method="create",
                http="POST",
                path="/compute-ops-mgmt/v1beta2/approval-policies",
                summary="POST /compute-ops-mgmt/v1beta2/approval-policies",
                body=Body(
                    "json",
                    True,
                    ("application/json",),
                    (
                        Property("description", "text"),
                        Property("name", "text"),
                        Property("policyData", "json"),
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
                version="v1beta2",
                method="get",
                http="GET",
                path="/compute-ops-mgmt/v1beta2/approval-policies/{policy_id}",
                summary="GET /compute-ops-mgmt/v1beta2/approval-policies/{policy_id}",
                paths=(Argument("policy_id", "policy-id", "text", required=True),),
            ),
        ),
    ),
    Command(
        "delete",
        (
            Call(
                version="v1beta2",
                method="delete",
                http="DELETE",
                path="/compute-ops-mgmt/v1beta2/approval-policies/{policy_id}",
                summary="DELETE /compute-ops-mgmt/v1beta2/approval-policies/{policy_id}",
                paths=(Argument("policy_id", "policy-id", "text", required=True),),
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
                path="/compute-ops-mgmt/v1beta2/approval-policies/{policy_id}",
                summary="PATCH /compute-ops-mgmt/v1beta2/approval-policies/{policy_id}",
                paths=(Argument("policy_id", "policy-id", "text", required=True),),
                body=Body(
                    "json",
                    True,
                    ("application/merge-patch+json",),
                    (
                        Property("description", "text"),
                        Property("name", "text"),
                        Property("policyData", "json"),
                    ),
                    False,
                ),
            ),
        ),
    ),
)
