"""Models of `v1beta2.groups`; made by comgen, not to be edited."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any, Literal

from pydantic import AwareDatetime, Field
from typing_extensions import TypeAliasType

from ..._runtime.model import Model, Open
from ...models.common import ExternalStorageHostOS
from ...models.groups import (
    ComplianceState,
    DeviceState,
    NoSettingsReason,
    SubscriptionState,
    SubscriptionTier,
)


class DeviceDeviation(Model):
    component_filename: Annotated[str | None, Field(alias="componentFilename")] = None
    component_name: Annotated[str | None, Field(alias="componentName")] = None
    expected_version: Annotated[str | None, Field(alias="expectedVersion")] = None
    installed_version: Annotated[str | None, Field(alias="installedVersion")] = None


class DeviceRequest(Model):
    e_tag: Annotated[str | None, Field(alias="eTag")] = None
    product_id: Annotated[str | None, Field(alias="productId")] = None
    serial: str | None = None
    server_id: Annotated[str | None, Field(alias="serverId")] = None


class DeviceResponse(Model):
    e_tag: Annotated[str | None, Field(alias="eTag")] = None
    group_id: Annotated[str | None, Field(alias="groupId")] = None
    id: str
    product_id: Annotated[str | None, Field(alias="productId")] = None
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    serial: str | None = None
    server_id: Annotated[str | None, Field(alias="serverId")] = None
    server_uri: Annotated[str | None, Field(alias="serverUri")] = None
    state: Open[DeviceState] | None = None
    subscription_state: Annotated[Open[SubscriptionState] | None, Field(alias="subscriptionState")] = None
    subscription_tier: Annotated[Open[SubscriptionTier] | None, Field(alias="subscriptionTier")] = None
    type: Literal["compute-ops/group/device"] | str


class DeviceResponseCollection(Model):
    count: int
    items: list[DeviceResponse]
    offset: int
    total: int | None = None


class DeviceResponseCollectionNew(Model):
    devices: list[DeviceResponse]


class ExternalStorageComplianceResponseDeviationsExtraHostsInHostGroupItemHost(Model):
    name: str | None = None


class ExternalStorageComplianceResponseDeviationsExtraInitiatorItemHost(Model):
    name: str | None = None


class ExternalStorageComplianceResponseDeviationsHostGroupsNotCreatedItemHostGroup(Model):
    name: str | None = None


class ExternalStorageComplianceResponseDeviationsInitiatorsWithMultipleHostsItemHostsItem(Model):
    name: str | None = None


class ExternalStorageComplianceResponseDeviationsInitiatorsWithMultipleHostsItemServer(Model):
    id: str | None = None
    name: str | None = None


class ExternalStorageComplianceResponseDeviationsMismatchOperatingSystemItemHost(Model):
    name: str | None = None


class ExternalStorageComplianceResponseDeviationsMismatchOperatingSystemItemServer(Model):
    id: str | None = None
    name: str | None = None


class ExternalStorageComplianceResponseDeviationsMissingHostGroupsItemHostGroup(Model):
    name: str | None = None


class ExternalStorageComplianceResponseDeviationsMissingHostsFromHostGroupItemServer(Model):
    id: str | None = None
    name: str | None = None


class ExternalStorageComplianceResponseDeviationsMissingInitiatorsItemServer(Model):
    id: str | None = None
    name: str | None = None


class ExternalStorageComplianceResponseDeviationsNoInitiatorsItemServer(Model):
    id: str | None = None
    name: str | None = None


class ExternalStorageComplianceResponseDeviationsPreExistingHostNamesItemHost(Model):
    name: str | None = None


class ExternalStorageComplianceResponseDeviationsPreExistingHostNamesItemServer(Model):
    id: str | None = None
    name: str | None = None


class GroupAssignRequest(Model):
    devices: Annotated[list[DeviceRequest], Field(min_length=1)]


class GroupCreateRequestPlatformFamily(StrEnum):
    ANY = "ANY"
    PROLIANT = "PROLIANT"


class GroupCreateRequestServerPoliciesOnServerAdd(Model):
    bios_apply_settings: Annotated[bool | None, Field(alias="biosApplySettings")] = False
    bios_factory_reset: Annotated[bool | None, Field(alias="biosFactoryReset")] = False
    external_storage_configuration: Annotated[bool | None, Field(alias="externalStorageConfiguration")] = (
        False
    )
    firmware_downgrade: Annotated[bool | None, Field(alias="firmwareDowngrade")] = False
    """Deprecated."""
    firmware_update: Annotated[bool | None, Field(alias="firmwareUpdate")] = False
    ilo_apply_settings: Annotated[bool | None, Field(alias="iloApplySettings")] = False
    os_completion_timeout_min: Annotated[int | None, Field(alias="osCompletionTimeoutMin", ge=60, le=720)] = (
        240
    )
    os_image_settings: Annotated[bool | None, Field(alias="osImageSettings")] = False
    storage_configuration: Annotated[bool | None, Field(alias="storageConfiguration")] = False
    storage_volume_deletion: Annotated[bool | None, Field(alias="storageVolumeDeletion")] = False
    storage_volume_name: Annotated[str | None, Field(alias="storageVolumeName")] = None


class GroupCreateRequestServerPoliciesOnSettingsApply(Model):
    firmware_downgrade: Annotated[bool | None, Field(alias="firmwareDowngrade")] = False


class GroupResponseGroupComplianceFirmware(Model):
    status: Open[ComplianceState] | None = None
    status_reason: Annotated[str | None, Field(alias="statusReason")] = None


class GroupResponseGroupComplianceIloSettings(Model):
    status: Open[ComplianceState] | None = None
    status_reason: Annotated[str | None, Field(alias="statusReason")] = None


class GroupResponsePlatformFamily(StrEnum):
    ANY = "ANY"
    PROLIANT = "PROLIANT"
    OVE_APPLIANCE_SYNERGY = "OVE_APPLIANCE_SYNERGY"
    OVE_APPLIANCE_VM = "OVE_APPLIANCE_VM"


class GroupResponseServerPoliciesOnServerAdd(Model):
    bios_apply_settings: Annotated[bool | None, Field(alias="biosApplySettings")] = False
    bios_factory_reset: Annotated[bool | None, Field(alias="biosFactoryReset")] = False
    external_storage_configuration: Annotated[bool | None, Field(alias="externalStorageConfiguration")] = (
        False
    )
    firmware_downgrade: Annotated[bool | None, Field(alias="firmwareDowngrade")] = False
    """Deprecated."""
    firmware_update: Annotated[bool | None, Field(alias="firmwareUpdate")] = False
    ilo_apply_settings: Annotated[bool | None, Field(alias="iloApplySettings")] = False
    os_completion_timeout_min: Annotated[int | None, Field(alias="osCompletionTimeoutMin")] = 240
    os_image_settings: Annotated[bool | None, Field(alias="osImageSettings")] = False
    storage_configuration: Annotated[bool | None, Field(alias="storageConfiguration")] = False
    storage_volume_deletion: Annotated[bool | None, Field(alias="storageVolumeDeletion")] = False
    storage_volume_name: Annotated[str | None, Field(alias="storageVolumeName")] = None


class GroupResponseServerPoliciesOnSettingsApply(Model):
    firmware_downgrade: Annotated[bool | None, Field(alias="firmwareDowngrade")] = False


class GroupUpdateRequestServerPoliciesOnServerAdd(Model):
    bios_apply_settings: Annotated[bool | None, Field(alias="biosApplySettings")] = False
    bios_factory_reset: Annotated[bool | None, Field(alias="biosFactoryReset")] = False
    external_storage_configuration: Annotated[bool | None, Field(alias="externalStorageConfiguration")] = (
        False
    )
    firmware_downgrade: Annotated[bool | None, Field(alias="firmwareDowngrade")] = False
    """Deprecated."""
    firmware_update: Annotated[bool | None, Field(alias="firmwareUpdate")] = False
    ilo_apply_settings: Annotated[bool | None, Field(alias="iloApplySettings")] = False
    os_completion_timeout_min: Annotated[int | None, Field(alias="osCompletionTimeoutMin", ge=60, le=720)] = (
        240
    )
    os_image_settings: Annotated[bool | None, Field(alias="osImageSettings")] = False
    storage_configuration: Annotated[bool | None, Field(alias="storageConfiguration")] = False
    storage_volume_deletion: Annotated[bool | None, Field(alias="storageVolumeDeletion")] = False
    storage_volume_name: Annotated[str | None, Field(alias="storageVolumeName")] = None


class GroupUpdateRequestServerPoliciesOnSettingsApply(Model):
    firmware_downgrade: Annotated[bool | None, Field(alias="firmwareDowngrade")] = False


class ILOSettingsdeviceDeviation(Model):
    category: str | None = None
    current_value: Annotated[str | None, Field(alias="currentValue")] = None
    expected_value: Annotated[str | None, Field(alias="expectedValue")] = None
    setting_name: Annotated[str | None, Field(alias="settingName")] = None


class NoSettingsMeta(Model):
    no_settings_reason: Annotated[Open[NoSettingsReason] | None, Field(alias="noSettingsReason")] = None


class SettingsAppliedMeta(Model):
    applied_count: Annotated[int | None, Field(alias="appliedCount")] = None
    device_count: Annotated[int | None, Field(alias="deviceCount")] = None


class DeviceCompliance(Model):
    compliance_category: Annotated[Literal["FIRMWARE"] | str | None, Field(alias="complianceCategory")] = None
    compliance_status: Annotated[Open[ComplianceState] | None, Field(alias="complianceStatus")] = None
    created_at: Annotated[AwareDatetime, Field(alias="createdAt")]
    deviations: list[DeviceDeviation] | None = None
    error_reason: Annotated[str | None, Field(alias="errorReason")] = None
    generation: int
    group_id: Annotated[str | None, Field(alias="groupId")] = None
    id: str
    product_id: Annotated[str | None, Field(alias="productId")] = None
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    serial: str | None = None
    server_id: Annotated[str | None, Field(alias="serverId")] = None
    type: Literal["compute-ops/group/compliance"] | str
    updated_at: Annotated[AwareDatetime, Field(alias="updatedAt")]


class DeviceComplianceCollection(Model):
    count: int
    items: list[DeviceCompliance]
    offset: int
    total: int | None = None
    start: int | None = None


class DeviceiLOSettingsCompliance(Model):
    compliance_category: Annotated[
        Literal["ILO_SETTINGS"] | str | None, Field(alias="complianceCategory")
    ] = None
    compliance_state: Annotated[Open[ComplianceState] | None, Field(alias="complianceState")] = None
    created_at: Annotated[AwareDatetime | None, Field(alias="createdAt")] = None
    deviations: list[ILOSettingsdeviceDeviation] | None = None
    error_reason: Annotated[str | None, Field(alias="errorReason")] = None
    generation: int | None = None
    group_id: Annotated[str | None, Field(alias="groupId")] = None
    id: str | None = None
    product_id: Annotated[str | None, Field(alias="productId")] = None
    remediation: dict[str, Any] | None = None
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    serial: str | None = None
    server_id: Annotated[str | None, Field(alias="serverId")] = None
    server_uri: Annotated[str | None, Field(alias="serverUri")] = None
    type: Literal["compute-ops/group/ilo-settings-compliance"] | str | None = None
    updated_at: Annotated[AwareDatetime | None, Field(alias="updatedAt")] = None


class DeviceiLOSettingsComplianceCollection(Model):
    count: int
    items: list[DeviceiLOSettingsCompliance]
    offset: int
    total: int | None = None
    start: int | None = None


class ExternalStorageComplianceResponseDeviationsExtraHostsInHostGroupItem(Model):
    host: ExternalStorageComplianceResponseDeviationsExtraHostsInHostGroupItemHost | None = None


class ExternalStorageComplianceResponseDeviationsExtraInitiatorItem(Model):
    host: ExternalStorageComplianceResponseDeviationsExtraInitiatorItemHost | None = None
    initiators: list[str] | None = None


class ExternalStorageComplianceResponseDeviationsHostGroupsNotCreatedItem(Model):
    host_group: Annotated[
        ExternalStorageComplianceResponseDeviationsHostGroupsNotCreatedItemHostGroup | None,
        Field(alias="hostGroup"),
    ] = None


class ExternalStorageComplianceResponseDeviationsInitiatorsWithMultipleHostsItem(Model):
    hosts: (
        list[ExternalStorageComplianceResponseDeviationsInitiatorsWithMultipleHostsItemHostsItem] | None
    ) = None
    server: ExternalStorageComplianceResponseDeviationsInitiatorsWithMultipleHostsItemServer | None = None


class ExternalStorageComplianceResponseDeviationsMismatchOperatingSystemItem(Model):
    host: ExternalStorageComplianceResponseDeviationsMismatchOperatingSystemItemHost | None = None
    operating_system: Annotated[Open[ExternalStorageHostOS] | None, Field(alias="operatingSystem")] = None
    server: ExternalStorageComplianceResponseDeviationsMismatchOperatingSystemItemServer | None = None


class ExternalStorageComplianceResponseDeviationsMissingHostGroupsItem(Model):
    host_group: Annotated[
        ExternalStorageComplianceResponseDeviationsMissingHostGroupsItemHostGroup | None,
        Field(alias="hostGroup"),
    ] = None


class ExternalStorageComplianceResponseDeviationsMissingHostsFromHostGroupItem(Model):
    server: ExternalStorageComplianceResponseDeviationsMissingHostsFromHostGroupItemServer | None = None


class ExternalStorageComplianceResponseDeviationsMissingInitiatorsItem(Model):
    initiators: list[str] | None = None
    server: ExternalStorageComplianceResponseDeviationsMissingInitiatorsItemServer | None = None


class ExternalStorageComplianceResponseDeviationsNoInitiatorsItem(Model):
    server: ExternalStorageComplianceResponseDeviationsNoInitiatorsItemServer | None = None


class ExternalStorageComplianceResponseDeviationsPreExistingHostNamesItem(Model):
    host: ExternalStorageComplianceResponseDeviationsPreExistingHostNamesItemHost | None = None
    server: ExternalStorageComplianceResponseDeviationsPreExistingHostNamesItemServer | None = None


class GroupCreateRequestServerPolicies(Model):
    on_server_add: Annotated[
        GroupCreateRequestServerPoliciesOnServerAdd | None, Field(alias="onServerAdd")
    ] = None
    on_settings_apply: Annotated[
        GroupCreateRequestServerPoliciesOnSettingsApply | None, Field(alias="onSettingsApply")
    ] = None


class GroupResponseGroupCompliance(Model):
    firmware: GroupResponseGroupComplianceFirmware | None = None
    ilo_settings: Annotated[GroupResponseGroupComplianceIloSettings | None, Field(alias="iloSettings")] = None
    summary: Open[ComplianceState] | None = None


GroupResponseGroupMeta = TypeAliasType("GroupResponseGroupMeta", NoSettingsMeta | SettingsAppliedMeta)


class GroupResponseServerPolicies(Model):
    on_server_add: Annotated[GroupResponseServerPoliciesOnServerAdd | None, Field(alias="onServerAdd")] = None
    on_settings_apply: Annotated[
        GroupResponseServerPoliciesOnSettingsApply | None, Field(alias="onSettingsApply")
    ] = None


class GroupUpdateRequestServerPolicies(Model):
    on_server_add: Annotated[
        GroupUpdateRequestServerPoliciesOnServerAdd | None, Field(alias="onServerAdd")
    ] = None
    on_settings_apply: Annotated[
        GroupUpdateRequestServerPoliciesOnSettingsApply | None, Field(alias="onSettingsApply")
    ] = None


class ExternalStorageComplianceResponseDeviations(Model):
    extra_hosts_in_host_group: Annotated[
        list[ExternalStorageComplianceResponseDeviationsExtraHostsInHostGroupItem] | None,
        Field(alias="extraHostsInHostGroup"),
    ] = None
    extra_initiator: Annotated[
        list[ExternalStorageComplianceResponseDeviationsExtraInitiatorItem] | None,
        Field(alias="extraInitiator"),
    ] = None
    host_groups_not_created: Annotated[
        list[ExternalStorageComplianceResponseDeviationsHostGroupsNotCreatedItem] | None,
        Field(alias="hostGroupsNotCreated"),
    ] = None
    initiators_with_multiple_hosts: Annotated[
        list[ExternalStorageComplianceResponseDeviationsInitiatorsWithMultipleHostsItem] | None,
        Field(alias="initiatorsWithMultipleHosts"),
    ] = None
    mismatch_operating_system: Annotated[
        list[ExternalStorageComplianceResponseDeviationsMismatchOperatingSystemItem] | None,
        Field(alias="mismatchOperatingSystem"),
    ] = None
    missing_host_groups: Annotated[
        list[ExternalStorageComplianceResponseDeviationsMissingHostGroupsItem] | None,
        Field(alias="missingHostGroups"),
    ] = None
    missing_hosts_from_host_group: Annotated[
        list[ExternalStorageComplianceResponseDeviationsMissingHostsFromHostGroupItem] | None,
        Field(alias="missingHostsFromHostGroup"),
    ] = None
    missing_initiators: Annotated[
        list[ExternalStorageComplianceResponseDeviationsMissingInitiatorsItem] | None,
        Field(alias="missingInitiators"),
    ] = None
    no_initiators: Annotated[
        list[ExternalStorageComplianceResponseDeviationsNoInitiatorsItem] | None, Field(alias="noInitiators")
    ] = None
    pre_existing_host_names: Annotated[
        list[ExternalStorageComplianceResponseDeviationsPreExistingHostNamesItem] | None,
        Field(alias="preExistingHostNames"),
    ] = None


class GroupCreateRequest(Model):
    auto_add_server_tags: Annotated[dict[str, Any] | None, Field(alias="autoAddServerTags")] = None
    auto_fw_update_on_add: Annotated[bool | None, Field(alias="autoFwUpdateOnAdd")] = False
    data: dict[str, Any] | None = None
    description: Annotated[str | None, Field(max_length=10000)] = None
    name: Annotated[str, Field(max_length=100, min_length=1)]
    platform_family: Annotated[
        Open[GroupCreateRequestPlatformFamily] | None, Field(alias="platformFamily")
    ] = GroupCreateRequestPlatformFamily.ANY
    server_policies: Annotated[GroupCreateRequestServerPolicies | None, Field(alias="serverPolicies")] = None
    server_settings_uris: Annotated[list[str] | None, Field(alias="serverSettingsUris")] = None


class GroupResponse(Model):
    auto_add_server_tags: Annotated[dict[str, Any] | None, Field(alias="autoAddServerTags")] = None
    auto_fw_update_on_add: Annotated[bool | None, Field(alias="autoFwUpdateOnAdd")] = None
    created_at: Annotated[AwareDatetime, Field(alias="createdAt")]
    description: str | None = None
    devices: list[DeviceResponse] | None = None
    devices_uri: Annotated[str | None, Field(alias="devicesUri")] = None
    generation: int
    group_compliance: Annotated[GroupResponseGroupCompliance | None, Field(alias="groupCompliance")] = None
    group_compliance_status: Annotated[Open[ComplianceState] | None, Field(alias="groupComplianceStatus")] = (
        None
    )
    group_meta: Annotated[GroupResponseGroupMeta | None, Field(alias="groupMeta")] = None
    id: str
    name: str | None = None
    platform_family: Annotated[Open[GroupResponsePlatformFamily] | None, Field(alias="platformFamily")] = (
        GroupResponsePlatformFamily.ANY
    )
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    server_policies: Annotated[GroupResponseServerPolicies | None, Field(alias="serverPolicies")] = None
    server_settings_uris: Annotated[list[str] | None, Field(alias="serverSettingsUris")] = None
    type: Literal["compute-ops/group"] | str
    updated_at: Annotated[AwareDatetime, Field(alias="updatedAt")]


class GroupUpdateRequest(Model):
    auto_add_server_tags: Annotated[dict[str, Any] | None, Field(alias="autoAddServerTags")] = None
    auto_fw_update_on_add: Annotated[bool | None, Field(alias="autoFwUpdateOnAdd")] = False
    description: Annotated[str | None, Field(max_length=10000)] = None
    name: Annotated[str | None, Field(max_length=100, min_length=1)] = None
    server_policies: Annotated[GroupUpdateRequestServerPolicies | None, Field(alias="serverPolicies")] = None
    server_settings_uris: Annotated[list[str] | None, Field(alias="serverSettingsUris")] = None


class ExternalStorageComplianceResponse(Model):
    compliance_state: Annotated[Open[ComplianceState] | None, Field(alias="complianceState")] = None
    created_at: Annotated[AwareDatetime | None, Field(alias="createdAt")] = None
    deviations: ExternalStorageComplianceResponseDeviations | None = None
    generation: int | None = None
    group_id: Annotated[str | None, Field(alias="groupId")] = None
    host_os: Annotated[Open[ExternalStorageHostOS] | None, Field(alias="hostOs")] = None
    updated_at: Annotated[AwareDatetime | None, Field(alias="updatedAt")] = None


class GroupCollection(Model):
    count: int
    items: list[GroupResponse]
    offset: int
    total: int | None = None
