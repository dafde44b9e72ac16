"""What `v1beta2.groups` can be filtered by.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.properties import (
    AnyProperty,
    BoolProperty,
    DatetimeProperty,
    EnumProperty,
    NumberProperty,
    Properties,
    TextProperty,
)

if TYPE_CHECKING:
    from .. import models


class GroupsFilters(Properties):
    """What `list` can be filtered by."""

    auto_add_server_tags = AnyProperty("autoAddServerTags")
    auto_fw_update_on_add = BoolProperty("autoFwUpdateOnAdd")
    created_at = DatetimeProperty("createdAt")
    description = TextProperty("description")
    generation = NumberProperty("generation")
    group_compliance_status: EnumProperty[models.ComplianceState] = EnumProperty("groupComplianceStatus")
    id = TextProperty("id")
    name = TextProperty("name")
    platform_family: EnumProperty[models.GroupResponsePlatformFamily] = EnumProperty("platformFamily")
    server_policies = AnyProperty("serverPolicies")
    server_settings_uris = AnyProperty("serverSettingsUris")
    updated_at = DatetimeProperty("updatedAt")
