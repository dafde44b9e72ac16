"""Models of `v1beta2.approval_policy`.

Made by comgen, not to be edited.
"""

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field

from ..._runtime.model import Model, Open


class ApprovablesApproversItem(Model):
    """An item of `approvers`: Users who may agree to or decline the operation, each given by
    e-mail address.
    """

    email: str | None = None
    """E-mail address of the approver."""


class ApprovalPolicyResponseState(StrEnum):
    """Whether the approval policy is in force (`ACTIVE`) or not."""

    ACTIVE = "ACTIVE"
    INACTIVE = "INACTIVE"


class Resources(Model):
    """A resource under an approval policy; so far only groups can be."""

    resource_id: Annotated[str | None, Field(alias="resourceId")] = None
    """Identifier of the group that the approval policy covers."""
    resource_type: Annotated[str | None, Field(alias="resourceType")] = None
    """Type of the resource that the approval policy covers; so far always
    `compute-ops-mgmt/group`.
    """


class Approvables(Model):
    """One operation that needs approval under a policy, who approves it, and how many must.

    `approvableName` is a fixed phrase such as `Update firmware` or `Power off`, case-sensitive.
    """

    approvable_name: Annotated[str | None, Field(alias="approvableName")] = None
    """Kind of operation that needs approval, spelled exactly: `Update firmware`,
    `Update iLO firmware`, `Apply internal storage configuration`,
    `Apply external storage configuration`, `Apply server settings (BIOS and iLO)`,
    `Install operating system image`, `Power on`, `Power off`, `Reset` or `Cold boot`.
    """
    approvers: list[ApprovablesApproversItem] | None = None
    """Users who may agree to or decline the operation, each given by e-mail address."""
    min_approvers: Annotated[int | None, Field(alias="minApprovers")] = 1
    """How many approvers must agree before the request is approved, at least 1, which is the
    default; a single decline rejects it whatever this number is.
    """


class ApprovalPolicyCreateRequestPolicyData(Model):
    """Which operations need approval by whom, and on which resources."""

    approvables: list[Approvables] | None = None
    """Operations that need approval under this policy, with the approvers of each."""
    resources: list[Resources] | None = None
    """Resources that the approval policy is assigned to; so far only groups."""


class ApprovalPolicyPatchRequestPolicyData(Model):
    """New approvers and resources for the policy.

    When changing a policy that is assigned to a group, repeat the group's identifier in
    `resources`; leave `policyData` out to keep it as it is.
    """

    approvables: list[Approvables] | None = None
    """Operations that need approval under this policy, with the approvers of each."""
    resources: list[Resources] | None = None
    """Resources that the approval policy is assigned to; so far only groups."""


class ApprovalPolicyResponsePolicyData(Model):
    """Which operations need approval by whom, and on which resources."""

    approvables: list[Approvables] | None = None
    """Operations that need approval under this policy, with the approvers of each."""
    resources: list[Resources] | None = None
    """Resources that the approval policy is assigned to; so far only groups."""


class ApprovalPolicyCreateRequest(Model):
    """A new approval policy: which operations on which groups need whose consent."""

    description: str | None = None
    """Free text that explains the purpose of the object."""
    name: str | None = None
    """Name of the approval policy, chosen by the user."""
    policy_data: Annotated[ApprovalPolicyCreateRequestPolicyData | None, Field(alias="policyData")] = None
    """Which operations need approval by whom, and on which resources."""


class ApprovalPolicyPatchRequest(Model):
    """Changes to an approval policy; what is left out stays as it is."""

    description: str | None = None
    """Free text that explains the purpose of the object."""
    name: str | None = None
    """New name for the approval policy; leave it out to keep the old one."""
    policy_data: Annotated[ApprovalPolicyPatchRequestPolicyData | None, Field(alias="policyData")] = None
    """New approvers and resources for the policy. When changing a policy that is assigned to
    a group, repeat the group's identifier in `resources`; leave `policyData` out to keep
    it as it is.
    """


class ApprovalPolicyResponse(Model):
    """An approval policy: operations on certain groups that wait until approvers consent."""

    created_at: Annotated[str, Field(alias="createdAt")]
    """When it was created, in UTC."""
    description: str | None = None
    """Free text that explains the purpose of the object."""
    generation: int
    """Counter that grows with every change of the object; where `If-Match` is accepted, this
    number in double quotes is its value.
    """
    id: str
    """Identifier that Compute Ops Management has given to the object; use it in paths and in
    references to it.
    """
    name: str | None = None
    """Name of the approval policy, chosen by the user."""
    policy_data: Annotated[ApprovalPolicyResponsePolicyData | None, Field(alias="policyData")] = None
    """Which operations need approval by whom, and on which resources."""
    remarks: str | None = None
    """Comment on the approval policy."""
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    """Path of this object itself (self link), relative to the API host."""
    state: Open[ApprovalPolicyResponseState] | None = None
    """Whether the approval policy is in force (`ACTIVE`) or not."""
    type: Literal["compute-ops-mgmt/approval-policy"] | str
    """Resource type; tells what kind of object it is."""
    updated_at: Annotated[str, Field(alias="updatedAt")]
    """When it was last changed, in UTC."""


class ApprovalPoliciesResponseCollection(Model):
    """A page of approval policies."""

    count: int
    """Number of items in this answer; how many the whole collection has is in `total`."""
    items: list[ApprovalPolicyResponse]
    """The objects on this page, in the order of `sort` where the operation has it."""
    offset: int
    """Position of the first returned item in the whole collection, counted from 0."""
    total: int
    """Number of items on all pages together, after filtering."""
