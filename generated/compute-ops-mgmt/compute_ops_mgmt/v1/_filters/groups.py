"""What `v1.groups` can be filtered by.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.properties import (
    AnyProperty,
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

    auto_add_tags = AnyProperty("autoAddTags")
    compliance_status: EnumProperty[models.ComplianceState] = EnumProperty("complianceStatus")
    created_at = DatetimeProperty("createdAt")
    description = TextProperty("description")
    device_type: EnumProperty[models.DeviceType] = EnumProperty("deviceType")
    generation = NumberProperty("generation")
    id = TextProperty("id")
    name = TextProperty("name")
    policies = AnyProperty("policies")
    security_status: EnumProperty[models.SecurityState] = EnumProperty("securityStatus")
    settings_uris = AnyProperty("settingsUris")
    updated_at = DatetimeProperty("updatedAt")


class GroupsFiltersCompliance(Properties):
    """What `list_compliance` can be filtered by."""

    bundle_id = TextProperty("bundleId")
    compliance_category: EnumProperty[models.ComplianceCategory] = EnumProperty("complianceCategory")
    compliance_state: EnumProperty[models.ComplianceState] = EnumProperty("complianceState")
    created_at = DatetimeProperty("createdAt")
    generation = NumberProperty("generation")
    product_id = TextProperty("productId")
    remediation = AnyProperty("remediation")
    score = NumberProperty("score")
    updated_at = DatetimeProperty("updatedAt")


class GroupsFiltersDevices(Properties):
    """What `list_devices` can be filtered by."""

    e_tag = TextProperty("eTag")
    group_id = TextProperty("groupId")
    overall_security_status: EnumProperty[models.OverallSecurityStatus] = EnumProperty(
        "overallSecurityStatus"
    )
    product_id = TextProperty("productId")
    serial = TextProperty("serial")
    subscription_state: EnumProperty[models.SubscriptionState] = EnumProperty("subscriptionState")
    subscription_tier: EnumProperty[models.SubscriptionTier] = EnumProperty("subscriptionTier")
