"""Models of `v1beta2.approval_policy`; made by comgen, not to be edited."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field

from ..._runtime.model import Model, Open


class ApprovablesApproversItem(Model):
    email: str | None = None


class ApprovalPolicyResponseState(StrEnum):
    ACTIVE = "ACTIVE"
    INACTIVE = "INACTIVE"


class Resources(Model):
    resource_id: Annotated[str | None, Field(alias="resourceId")] = None
    resource_type: Annotated[str | None, Field(alias="resourceType")] = None


class Approvables(Model):
    approvable_name: Annotated[str | None, Field(alias="approvableName")] = None
    approvers: list[ApprovablesApproversItem] | None = None
    min_approvers: Annotated[int | None, Field(alias="minApprovers")] = 1


class ApprovalPolicyCreateRequestPolicyData(Model):
    approvables: list[Approvables] | None = None
    resources: list[Resources] | None = None


class ApprovalPolicyPatchRequestPolicyData(Model):
    approvables: list[Approvables] | None = None
    resources: list[Resources] | None = None


class ApprovalPolicyResponsePolicyData(Model):
    approvables: list[Approvables] | None = None
    resources: list[Resources] | None = None


class ApprovalPolicyCreateRequest(Model):
    description: str | None = None
    name: str | None = None
    policy_data: Annotated[ApprovalPolicyCreateRequestPolicyData | None, Field(alias="policyData")] = None


class ApprovalPolicyPatchRequest(Model):
    description: str | None = None
    name: str | None = None
    policy_data: Annotated[ApprovalPolicyPatchRequestPolicyData | None, Field(alias="policyData")] = None


class ApprovalPolicyResponse(Model):
    created_at: Annotated[str, Field(alias="createdAt")]
    description: str | None = None
    generation: int
    id: str
    name: str | None = None
    policy_data: Annotated[ApprovalPolicyResponsePolicyData | None, Field(alias="policyData")] = None
    remarks: str | None = None
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    state: Open[ApprovalPolicyResponseState] | None = None
    type: Literal["compute-ops-mgmt/approval-policy"] | str
    updated_at: Annotated[str, Field(alias="updatedAt")]


class ApprovalPoliciesResponseCollection(Model):
    count: int
    items: list[ApprovalPolicyResponse]
    offset: int
    total: int
