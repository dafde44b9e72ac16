"""Models of `v1beta3.groups`; made by comgen, not to be edited."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import AwareDatetime, Field
from typing_extensions import TypeAliasType

from ..._runtime.model import Discriminated, Model, Open
from ...models.groups import (
    ComplianceState,
    DeviceType,
    OverallSecurityStatus,
    SecurityState,
    SubscriptionState,
    SubscriptionTier,
)


class DeviceDeviation(Model):
    component_filename: Annotated[str | None, Field(alias="componentFilename")] = None
    component_name: Annotated[str | None, Field(alias="componentName")] = None
    expected_version: Annotated[str | None, Field(alias="expectedVersion")] = None
    installed_version: Annotated[str | None, Field(alias="installedVersion")] = None


class DeviceRequest(Model):
    device_id: Annotated[str, Field(alias="deviceId")]
    e_tag: Annotated[str | None, Field(alias="eTag")] = None


class DeviceResponse(Model):
    device_id: Annotated[str | None, Field(alias="deviceId")] = None
    device_uri: Annotated[str | None, Field(alias="deviceUri")] = None
    e_tag: Annotated[str | None, Field(alias="eTag")] = None
    group_id: Annotated[str | None, Field(alias="groupId")] = None
    id: str | None = None
    overall_security_status: Annotated[
        Open[OverallSecurityStatus] | None, Field(alias="overallSecurityStatus")
    ] = None
    product_id: Annotated[str | None, Field(alias="productId")] = None
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    serial: str | None = None
    subscription_state: Annotated[Open[SubscriptionState] | None, Field(alias="subscriptionState")] = None
    subscription_tier: Annotated[Open[SubscriptionTier] | None, Field(alias="subscriptionTier")] = None
    type: Literal["compute-ops-mgmt/group/device"] | str | None = None


class DeviceResponseCollection(Model):
    count: int
    items: list[DeviceResponse]
    offset: int
    total: int | None = None


class GroupAssignRequest(Model):
    devices: Annotated[list[DeviceRequest], Field(min_length=1)]


class GroupComplianceFirmware(Model):
    status: str | None = None
    status_reason: Annotated[str | None, Field(alias="statusReason")] = None


class GroupComplianceIloSettings(Model):
    status: str | None = None
    status_reason: Annotated[str | None, Field(alias="statusReason")] = None


class GroupRemoveRequestDevicesItem(Model):
    device_id: Annotated[str, Field(alias="deviceId")]


class GroupServerPoliciesOnDeviceAddStorageVolumesItem(Model):
    id: str | None = None
    name: str | None = None


class GroupServerPoliciesOnDeviceApply(Model):
    firmware_downgrade: Annotated[bool | None, Field(alias="firmwareDowngrade")] = False


class ILOSettingsdeviceDeviation(Model):
    category: str | None = None
    current_value: Annotated[str | None, Field(alias="currentValue")] = None
    expected_value: Annotated[str | None, Field(alias="expectedValue")] = None
    setting_name: Annotated[str | None, Field(alias="settingName")] = None


class OneviewPolicies(Model):
    on_device_add: Annotated[dict[str, Any] | None, Field(alias="onDeviceAdd")] = None


class OneviewPoliciesOnAdd(Model):
    pass


class DeviceCompliance(Model):
    bundle_id: Annotated[str | None, Field(alias="bundleId")] = None
    compliance_category: Annotated[Literal["FIRMWARE"] | str | None, Field(alias="complianceCategory")] = None
    compliance_state: Annotated[Open[ComplianceState] | None, Field(alias="complianceState")] = None
    created_at: Annotated[AwareDatetime | None, Field(alias="createdAt")] = None
    deviations: list[DeviceDeviation] | None = None
    device_id: Annotated[str | None, Field(alias="deviceId")] = None
    device_uri: Annotated[str | None, Field(alias="deviceUri")] = None
    error_reason: Annotated[str | None, Field(alias="errorReason")] = None
    generation: int | None = None
    group_id: Annotated[str | None, Field(alias="groupId")] = None
    id: str | None = None
    product_id: Annotated[str | None, Field(alias="productId")] = None
    remediation: dict[str, Any] | None = None
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    score: int | None = None
    serial: str | None = None
    type: Literal["compute-ops-mgmt/group/compliance"] | str | None = None
    updated_at: Annotated[AwareDatetime | None, Field(alias="updatedAt")] = None


class DeviceComplianceCollection(Model):
    count: int
    items: list[DeviceCompliance]
    offset: int
    total: int | None = None


class DeviceiLOSettingsCompliance(Model):
    compliance_category: Annotated[
        Literal["ILO_SETTINGS"] | str | None, Field(alias="complianceCategory")
    ] = None
    compliance_state: Annotated[Open[ComplianceState] | None, Field(alias="complianceState")] = None
    created_at: Annotated[AwareDatetime | None, Field(alias="createdAt")] = None
    deviations: list[ILOSettingsdeviceDeviation] | None = None
    device_id: Annotated[str | None, Field(alias="deviceId")] = None
    device_uri: Annotated[str | None, Field(alias="deviceUri")] = None
    error_reason: Annotated[str | None, Field(alias="errorReason")] = None
    generation: int | None = None
    group_id: Annotated[str | None, Field(alias="groupId")] = None
    id: str | None = None
    product_id: Annotated[str | None, Field(alias="productId")] = None
    remediation: dict[str, Any] | None = None
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    serial: str | None = None
    type: Literal["compute-ops-mgmt/group/ilo-settings-compliance"] | str | None = None
    updated_at: Annotated[AwareDatetime | None, Field(alias="updatedAt")] = None


class DeviceiLOSettingsComplianceCollection(Model):
    count: int
    items: list[DeviceiLOSettingsCompliance]
    offset: int
    total: int | None = None


class GroupCompliance(Model):
    firmware: GroupComplianceFirmware | None = None
    ilo_settings: Annotated[GroupComplianceIloSettings | None, Field(alias="iloSettings")] = None
    summary: str | None = None


class GroupOneviewPolicies(Model):
    on_device_add: Annotated[OneviewPoliciesOnAdd | None, Field(alias="onDeviceAdd")] = None


class GroupOveCreateRequest(Model):
    auto_add_tags: Annotated[dict[str, Any] | None, Field(alias="autoAddTags")] = None
    description: Annotated[str | None, Field(max_length=10000)] = None
    device_type: Annotated[Open[DeviceType], Field(alias="deviceType")]
    name: Annotated[str, Field(max_length=100, min_length=1)]
    policies: GroupOneviewPolicies | None = None
    settings_uris: Annotated[list[str] | None, Field(alias="settingsUris")] = None


class GroupOveResponse(Model):
    auto_add_tags: Annotated[dict[str, Any] | None, Field(alias="autoAddTags")] = None
    compliance_status: Annotated[Open[ComplianceState] | None, Field(alias="complianceStatus")] = None
    created_at: Annotated[AwareDatetime | None, Field(alias="createdAt")] = None
    description: str | None = None
    device_type: Annotated[Open[DeviceType] | None, Field(alias="deviceType")] = None
    devices: list[DeviceResponse] | None = None
    devices_uri: Annotated[str | None, Field(alias="devicesUri")] = None
    generation: int | None = None
    group_compliance: Annotated[GroupCompliance | None, Field(alias="groupCompliance")] = None
    id: str | None = None
    name: str | None = None
    policies: GroupOneviewPolicies | None = None
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    security_status: Annotated[Open[SecurityState] | None, Field(alias="securityStatus")] = None
    settings_uris: Annotated[list[str] | None, Field(alias="settingsUris")] = None
    type: Literal["compute-mgmt-ops/group"] | str | None = None
    updated_at: Annotated[AwareDatetime | None, Field(alias="updatedAt")] = None


class GroupRemoveRequest(Model):
    devices: Annotated[list[GroupRemoveRequestDevicesItem], Field(min_length=1)]


class GroupServerPoliciesOnDeviceAdd(Model):
    bios_apply_settings: Annotated[bool | None, Field(alias="biosApplySettings")] = False
    bios_factory_reset: Annotated[bool | None, Field(alias="biosFactoryReset")] = False
    external_storage_configuration: Annotated[bool | None, Field(alias="externalStorageConfiguration")] = (
        False
    )
    firmware_downgrade: Annotated[bool | None, Field(alias="firmwareDowngrade")] = False
    firmware_power_off: Annotated[bool | None, Field(alias="firmwarePowerOff")] = False
    firmware_update: Annotated[bool | None, Field(alias="firmwareUpdate")] = False
    ilo_apply_settings: Annotated[bool | None, Field(alias="iloApplySettings")] = False
    os_completion_timeout_min: Annotated[int | None, Field(alias="osCompletionTimeoutMin")] = 240
    os_install: Annotated[bool | None, Field(alias="osInstall")] = False
    storage_configuration: Annotated[bool | None, Field(alias="storageConfiguration")] = False
    storage_volume_deletion: Annotated[bool | None, Field(alias="storageVolumeDeletion")] = False
    storage_volume_name: Annotated[str | None, Field(alias="storageVolumeName")] = None
    storage_volumes: Annotated[
        list[GroupServerPoliciesOnDeviceAddStorageVolumesItem] | None, Field(alias="storageVolumes")
    ] = None


class GroupServerPolicies(Model):
    on_device_add: Annotated[GroupServerPoliciesOnDeviceAdd | None, Field(alias="onDeviceAdd")] = None
    on_device_apply: Annotated[GroupServerPoliciesOnDeviceApply | None, Field(alias="onDeviceApply")] = None


class GroupServerResponse(Model):
    auto_add_tags: Annotated[dict[str, Any] | None, Field(alias="autoAddTags")] = None
    compliance_status: Annotated[Open[ComplianceState] | None, Field(alias="complianceStatus")] = None
    created_at: Annotated[AwareDatetime | None, Field(alias="createdAt")] = None
    description: str | None = None
    device_type: Annotated[Open[DeviceType] | None, Field(alias="deviceType")] = None
    devices: list[DeviceResponse] | None = None
    devices_uri: Annotated[str | None, Field(alias="devicesUri")] = None
    generation: int | None = None
    group_compliance: Annotated[GroupCompliance | None, Field(alias="groupCompliance")] = None
    id: str | None = None
    name: str | None = None
    policies: GroupServerPolicies | None = None
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    security_status: Annotated[Open[SecurityState] | None, Field(alias="securityStatus")] = None
    settings_uris: Annotated[list[str] | None, Field(alias="settingsUris")] = None
    type: Literal["compute-mgmt-ops/group"] | str | None = None
    updated_at: Annotated[AwareDatetime | None, Field(alias="updatedAt")] = None


GroupPolicies = TypeAliasType("GroupPolicies", GroupServerPolicies | OneviewPolicies | None)


GroupResponse = TypeAliasType(
    "GroupResponse",
    Annotated[
        GroupServerResponse | GroupOveResponse,
        Discriminated(
            "deviceType", {"DIRECT_CONNECT_SERVER": 0, "OVE_APPLIANCE_SYNERGY": 1, "OVE_APPLIANCE_VM": 1}
        ),
    ],
)


class GroupServerCreateRequest(Model):
    auto_add_tags: Annotated[dict[str, Any] | None, Field(alias="autoAddTags")] = None
    description: Annotated[str | None, Field(max_length=10000)] = None
    device_type: Annotated[Open[DeviceType], Field(alias="deviceType")]
    name: Annotated[str, Field(max_length=100, min_length=1)]
    policies: GroupServerPolicies | None = None
    settings_uris: Annotated[list[str] | None, Field(alias="settingsUris")] = None


class GroupUpdateRequest(Model):
    auto_add_tags: Annotated[dict[str, Any] | None, Field(alias="autoAddTags")] = None
    description: Annotated[str | None, Field(max_length=10000)] = None
    name: Annotated[str | None, Field(max_length=100, min_length=1)] = None
    policies: GroupPolicies | None = None
    settings_uris: Annotated[list[str] | None, Field(alias="settingsUris")] = None


class GroupCollection(Model):
    count: int
    items: list[GroupResponse]
    offset: int
    total: int | None = None


GroupCreateRequest = TypeAliasType(
    "GroupCreateRequest",
    Annotated[
        GroupServerCreateRequest | GroupOveCreateRequest,
        Discriminated(
            "deviceType", {"DIRECT_CONNECT_SERVER": 0, "OVE_APPLIANCE_SYNERGY": 1, "OVE_APPLIANCE_VM": 1}
        ),
    ],
)
