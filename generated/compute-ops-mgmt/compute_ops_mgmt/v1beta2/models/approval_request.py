"""Models of `v1beta2.approval_request`; made by comgen, not to be edited."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from ..._runtime.model import Model, Open
from ...models.approval_request import ApprovalState, UserApprovalState


class ApprovalRequestPatchRequest(Model):
    approval_state: Annotated[Literal["CANCELLED"] | None, Field(alias="approvalState")] = None
    request_remarks: Annotated[str | None, Field(alias="requestRemarks")] = None


class ApprovalRequestResponseApprovableResource(Model):
    id: str | None = None
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    type: str | None = None


class ApprovalRequestResponseOperation(Model):
    id: str | None = None
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    type: str | None = None


class ApprovalRequestResponsePolicy(Model):
    id: str | None = None
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    type: Literal["compute-ops-mgmt/approval-policy"] | str | None = None


class ApprovalRequestResponseRequestDataApprovalsApproverId(Model):
    email: str | None = None
    first_name: Annotated[str | None, Field(alias="firstName")] = None
    last_name: Annotated[str | None, Field(alias="lastName")] = None


class ApprovalRequestResponseRequester(Model):
    email: str | None = None
    first_name: Annotated[str | None, Field(alias="firstName")] = None
    last_name: Annotated[str | None, Field(alias="lastName")] = None


class ApprovalRequestsApprove(Model):
    approval_state: Annotated[Open[UserApprovalState] | None, Field(alias="approvalState")] = None
    remarks: str | None = None


class ApprovalRequestResponseRequestDataApprovals(Model):
    approval_state: Annotated[Open[UserApprovalState] | None, Field(alias="approvalState")] = None
    approver_id: Annotated[
        ApprovalRequestResponseRequestDataApprovalsApproverId | None, Field(alias="approverId")
    ] = None
    remarks: str | None = None


class ApprovalRequestResponseRequestData(Model):
    approvals: ApprovalRequestResponseRequestDataApprovals | None = None


class ApprovalRequestResponse(Model):
    approvable_name: Annotated[str | None, Field(alias="approvableName")] = None
    approvable_resource: Annotated[
        ApprovalRequestResponseApprovableResource | None, Field(alias="approvableResource")
    ] = None
    approval_state: Annotated[Open[ApprovalState] | None, Field(alias="approvalState")] = None
    cancelled_by: Annotated[str | None, Field(alias="cancelledBy")] = None
    created_at: Annotated[str, Field(alias="createdAt")]
    generation: int
    id: str
    min_approvers: Annotated[int | None, Field(alias="minApprovers")] = None
    operation: ApprovalRequestResponseOperation | None = None
    policy: ApprovalRequestResponsePolicy | None = None
    request_data: Annotated[ApprovalRequestResponseRequestData | None, Field(alias="requestData")] = None
    request_remarks: Annotated[str | None, Field(alias="requestRemarks")] = None
    requester: ApprovalRequestResponseRequester | None = None
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    type: Literal["compute-ops-mgmt/approval-request"] | str
    updated_at: Annotated[str, Field(alias="updatedAt")]


class ApprovalRequestResponseCollection(Model):
    count: int
    items: list[ApprovalRequestResponse]
    offset: int
    total: int
