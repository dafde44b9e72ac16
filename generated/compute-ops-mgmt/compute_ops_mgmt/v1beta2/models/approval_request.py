"""Models of `v1beta2.approval_request`.

Made by comgen, not to be edited.
"""

from typing import Annotated, Literal

from pydantic import Field

from ..._runtime.model import Model, Open
from ...models.approval_request import ApprovalState, UserApprovalState


class ApprovalRequestPatchRequest(Model):
    """Cancels a pending approval request, with an optional remark."""

    approval_state: Annotated[Literal["CANCELLED"] | None, Field(alias="approvalState")] = None
    """Only `CANCELLED` is accepted: it withdraws a request that is still `PENDING`, and none
    but the requester may do that.
    """
    request_remarks: Annotated[str | None, Field(alias="requestRemarks")] = None
    """Comment to record with the request; optional."""


class ApprovalRequestResponseApprovableResource(Model):
    """The server or group on which the requested operation is to run."""

    id: str | None = None
    """Identifier of the server (`productId+serialNumber`) or group."""
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    """Path of the server or group that the operation is meant for."""
    type: str | None = None
    """Whether the operation is meant for a server or a group, as resource type."""


class ApprovalRequestResponseOperation(Model):
    """The job or schedule that waits for approval, with its identifier, URI and type."""

    id: str | None = None
    """Identifier of the operation that waits for approval."""
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    """Path of the job or schedule that waits for approval."""
    type: str | None = None
    """Whether a job or a schedule waits for approval, as resource type such as
    `compute-ops-mgmt/job`.
    """


class ApprovalRequestResponsePolicy(Model):
    """The approval policy that made this request necessary, by identifier and URI."""

    id: str | None = None
    """Identifier of the approval policy that made the request necessary."""
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    """Path of the approval policy."""
    type: Literal["compute-ops-mgmt/approval-policy"] | str | None = None
    """Resource type of the policy, always `compute-ops-mgmt/approval-policy`."""


class ApprovalRequestResponseRequestDataApprovalsApproverId(Model):
    """Name and e-mail address of the approver who answered."""

    email: str | None = None
    """E-mail address of the approver who answered."""
    first_name: Annotated[str | None, Field(alias="firstName")] = None
    """Given name of the person."""
    last_name: Annotated[str | None, Field(alias="lastName")] = None
    """Family name of the person."""


class ApprovalRequestResponseRequester(Model):
    """The user who asked for the operation, by name and e-mail address."""

    email: str | None = None
    """E-mail address of the user who asked for approval."""
    first_name: Annotated[str | None, Field(alias="firstName")] = None
    """Given name of the person."""
    last_name: Annotated[str | None, Field(alias="lastName")] = None
    """Family name of the person."""


class ApprovalRequestsApprove(Model):
    """One approver's verdict on an approval request: approved or declined, with remarks."""

    approval_state: Annotated[Open[UserApprovalState] | None, Field(alias="approvalState")] = None
    """The decision to record: `APPROVED` or `DECLINED`."""
    remarks: str | None = None
    """Comment that goes with the approval or the decline."""


class ApprovalRequestResponseRequestDataApprovals(Model):
    """What the approvers have answered so far, with their remarks."""

    approval_state: Annotated[Open[UserApprovalState] | None, Field(alias="approvalState")] = None
    """What this approver decided: `APPROVED` or `DECLINED`."""
    approver_id: Annotated[
        ApprovalRequestResponseRequestDataApprovalsApproverId | None, Field(alias="approverId")
    ] = None
    """Name and e-mail address of the approver who answered."""
    remarks: str | None = None
    """Comment of the approver on the decision."""


class ApprovalRequestResponseRequestData(Model):
    """Approvers of the request and what each has decided."""

    approvals: ApprovalRequestResponseRequestDataApprovals | None = None
    """What the approvers have answered so far, with their remarks."""


class ApprovalRequestResponse(Model):
    """A request to approve one operation, with requester, policy, votes and outcome.

    It is created by the job or schedule that needs consent, not by a call of its own.
    """

    approvable_name: Annotated[str | None, Field(alias="approvableName")] = None
    """Kind of operation that needs approval, spelled exactly: `Update firmware`,
    `Update iLO firmware`, `Apply internal storage configuration`,
    `Apply external storage configuration`, `Apply server settings (BIOS and iLO)`,
    `Install operating system image`, `Power on`, `Power off`, `Reset` or `Cold boot`.
    """
    approvable_resource: Annotated[
        ApprovalRequestResponseApprovableResource | None, Field(alias="approvableResource")
    ] = None
    """The server or group on which the requested operation is to run."""
    approval_state: Annotated[Open[ApprovalState] | None, Field(alias="approvalState")] = None
    """Where the approval request stands: undecided (`PENDING`), or ended by a decision, by
    the requester (`CANCELLED`) or by time (`EXPIRED`).
    """
    cancelled_by: Annotated[str | None, Field(alias="cancelledBy")] = None
    """Who cancelled the request, going by the name; the vendor describes it as the reason for
    cancelling.
    """
    created_at: Annotated[str, Field(alias="createdAt")]
    """When it was created, in UTC."""
    generation: int
    """Counter that grows with every change of the object; where `If-Match` is accepted, this
    number in double quotes is its value.
    """
    id: str
    """Identifier that Compute Ops Management has given to the object; use it in paths and in
    references to it.
    """
    min_approvers: Annotated[int | None, Field(alias="minApprovers")] = None
    """How many approvers must agree before this request counts as approved."""
    operation: ApprovalRequestResponseOperation | None = None
    """The job or schedule that waits for approval, with its identifier, URI and type."""
    policy: ApprovalRequestResponsePolicy | None = None
    """The approval policy that made this request necessary, by identifier and URI."""
    request_data: Annotated[ApprovalRequestResponseRequestData | None, Field(alias="requestData")] = None
    """Approvers of the request and what each has decided."""
    request_remarks: Annotated[str | None, Field(alias="requestRemarks")] = None
    """Comment on the approval request."""
    requester: ApprovalRequestResponseRequester | None = None
    """The user who asked for the operation, by name and e-mail address."""
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    """Path of this object itself (self link), relative to the API host."""
    type: Literal["compute-ops-mgmt/approval-request"] | str
    """Resource type; tells what kind of object it is."""
    updated_at: Annotated[str, Field(alias="updatedAt")]
    """When it was last changed, in UTC."""


class ApprovalRequestResponseCollection(Model):
    """A page of approval requests."""

    count: int
    """Number of items in this answer; how many the whole collection has is in `total`."""
    items: list[ApprovalRequestResponse]
    """The objects on this page, in the order of `sort` where the operation has it."""
    offset: int
    """Position of the first returned item in the whole collection, counted from 0."""
    total: int
    """Number of items on all pages together, after filtering."""
