"""Commands of `approval_policy`.

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
                path="/compute-ops-mgmt/v1beta2/approval-policies",
                summary="List the approval policies of the workspace.",
                text="Only active policies are listed. Each one names the actions it governs, who may approve them and the groups it applies to. 422 when a parameter can't be processed.",
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
                        help="Documented properties: `name`, `description`, `createdAt`, `updatedAt`, `policyData/resources/type`, `policyData/resources/id`.",
                    ),
                ),
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
                summary="Create an approval policy for groups.",
                text="From then on a governed action on such a group or its servers waits: its job stays in `APPROVAL_PENDING` and an approval request is opened. An action passes when `minApprovers` users have approved, and a single refusal declines it. Policies can be assigned to groups only. 409 for a conflict with an existing policy, 422 for values that make no sense.",
                body=Body(
                    "json",
                    True,
                    ("application/json",),
                    (
                        Property(
                            "description", "text", help="Free text that explains the purpose of the object."
                        ),
                        Property("name", "text", help="Name of the approval policy, chosen by the user."),
                        Property(
                            "policyData",
                            "json",
                            help="Which operations need approval by whom, and on which resources.",
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
                version="v1beta2",
                method="get",
                http="GET",
                path="/compute-ops-mgmt/v1beta2/approval-policies/{policy_id}",
                summary="Get one approval policy.",
                text="Shows the actions, approvers and groups of the policy, and in `state` whether it is active. 404 for an unknown policy, 422 for an identifier that can't be processed.",
                paths=(
                    Argument(
                        "policy_id",
                        "policy-id",
                        "text",
                        help="Identifier (UUID) of an approval policy.",
                        required=True,
                    ),
                ),
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
                summary="Delete an approval policy.",
                text="The policy no longer governs actions on its groups; what happens to requests that are still pending isn't documented. 404 for an unknown policy.",
                paths=(
                    Argument(
                        "policy_id",
                        "policy-id",
                        "text",
                        help="Identifier (UUID) of an approval policy.",
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
                path="/compute-ops-mgmt/v1beta2/approval-policies/{policy_id}",
                summary="Change an approval policy.",
                text="Properties that are left out keep their values; arrays in `policyData` are replaced as a whole, as always in a JSON merge patch. A policy assigned to a group must be sent with that group's identifier in `policyData/resources`. 404 for an unknown policy, 422 for values that make no sense.",
                paths=(
                    Argument(
                        "policy_id",
                        "policy-id",
                        "text",
                        help="Identifier (UUID) of an approval policy.",
                        required=True,
                    ),
                ),
                body=Body(
                    "json",
                    True,
                    ("application/merge-patch+json",),
                    (
                        Property(
                            "description", "text", help="Free text that explains the purpose of the object."
                        ),
                        Property(
                            "name",
                            "text",
                            help="New name for the approval policy; leave it out to keep the old one.",
                        ),
                        Property(
                            "policyData",
                            "json",
                            help="New approvers and resources for the policy. When changing a policy that is assigned to a group, repeat the group's identifier in `resources`; leave `policyData` out to keep it as it is.",
                        ),
                    ),
                    False,
                ),
            ),
        ),
    ),
)
