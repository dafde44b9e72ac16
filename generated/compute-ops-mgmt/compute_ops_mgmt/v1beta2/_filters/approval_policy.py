"""What `v1beta2.approval_policy` can be filtered by.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from ..._runtime.properties import Properties, TextProperty


class ApprovalPolicyFiltersPolicyDataResources(Properties):
    """What a list can be filtered by, below `policyData/resources`."""

    id = TextProperty("policyData/resources/id")
    type = TextProperty("policyData/resources/type")


class ApprovalPolicyFiltersPolicyData(Properties):
    """What a list can be filtered by, below `policyData`."""

    resources = ApprovalPolicyFiltersPolicyDataResources()


class ApprovalPolicyFilters(Properties):
    """What `list` can be filtered by."""

    created_at = TextProperty("createdAt")
    description = TextProperty("description")
    name = TextProperty("name")
    policy_data = ApprovalPolicyFiltersPolicyData()
    updated_at = TextProperty("updatedAt")
