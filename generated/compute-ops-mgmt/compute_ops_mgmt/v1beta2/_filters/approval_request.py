"""What `v1beta2.approval_request` can be filtered by.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.properties import EnumProperty, Properties, TextProperty

if TYPE_CHECKING:
    from .. import models


class ApprovalRequestFiltersApprovableResource(Properties):
    """What a list can be filtered by, below `approvableResource`."""

    id = TextProperty("approvableResource/id")
    type = TextProperty("approvableResource/type")


class ApprovalRequestFiltersOperation(Properties):
    """What a list can be filtered by, below `operation`."""

    id = TextProperty("operation/id")
    type = TextProperty("operation/type")


class ApprovalRequestFiltersPolicy(Properties):
    """What a list can be filtered by, below `policy`."""

    id = TextProperty("policy/id")


class ApprovalRequestFilters(Properties):
    """What `list` can be filtered by."""

    approvable_name = TextProperty("approvableName")
    approvable_resource = ApprovalRequestFiltersApprovableResource()
    approval_state: EnumProperty[models.ApprovalState] = EnumProperty("approvalState")
    created_at = TextProperty("createdAt")
    operation = ApprovalRequestFiltersOperation()
    policy = ApprovalRequestFiltersPolicy()
    updated_at = TextProperty("updatedAt")
