"""Models of `v1beta3.groups`.

Made by comgen, not to be edited.
"""

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
    """A component whose version differs from the baseline, as the older groups API has it."""

    component_filename: Annotated[str | None, Field(alias="componentFilename")] = None
    """File name of the firmware component in the bundle."""
    component_name: Annotated[str | None, Field(alias="componentName")] = None
    """Description of the firmware component that differs from the group's baseline."""
    expected_version: Annotated[str | None, Field(alias="expectedVersion")] = None
    """Version of the firmware component in the group's baseline."""
    installed_version: Annotated[str | None, Field(alias="installedVersion")] = None
    """Version of the firmware component now on the device."""


class DeviceResponse(Model):
    """A device's membership in a group in the older API, same content as `v1`."""

    device_id: Annotated[str | None, Field(alias="deviceId")] = None
    """Identifier of the device: `productId+serialNumber` for a server, kind and UUID for an
    appliance, such as `gateway+3abc1b2c-4a5d-4e6f-9c7b-2a1d8e7f6abc`.
    """
    device_uri: Annotated[str | None, Field(alias="deviceUri")] = None
    """Path of the server or appliance itself, not of its entry in the group."""
    e_tag: Annotated[str | None, Field(alias="eTag")] = None
    """Version of the device's group assignment, such as `0xb2e9346d`; it changes when the
    device moves between groups.
    """
    group_id: Annotated[str | None, Field(alias="groupId")] = None
    """Identifier of the group that the device belongs to."""
    id: str | None = None
    """Identifier that Compute Ops Management has given to the object; use it in paths and in
    references to it.
    """
    overall_security_status: Annotated[
        Open[OverallSecurityStatus] | None, Field(alias="overallSecurityStatus")
    ] = None
    """Security state of the server, summed up from its iLO security parameters; `IGNORED`
    when a user has chosen to ignore its risks.
    """
    product_id: Annotated[str | None, Field(alias="productId")] = None
    """Product number (SKU), such as `P43990-B21`; together with the serial number it forms
    the server's identifier, `productId+serialNumber`.
    """
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    """Path of this object itself (self link), relative to the API host."""
    serial: str | None = None
    """Serial number of the server; together with `productId` it forms the server's
    identifier.
    """
    subscription_state: Annotated[Open[SubscriptionState] | None, Field(alias="subscriptionState")] = None
    """Whether the server has a valid GreenLake subscription: `SUBSCRIBED`, `EXPIRED`, or none
    and therefore `REQUIRED`.
    """
    subscription_tier: Annotated[Open[SubscriptionTier] | None, Field(alias="subscriptionTier")] = None
    """Level of the GreenLake subscription of the server; only `ENHANCED` is documented here."""
    type: Literal["compute-ops-mgmt/group/device"] | str | None = None
    """Resource type; tells what kind of object it is."""


class DeviceResponseCollection(Model):
    """The devices of a group in the older groups API; `total` may be missing."""

    count: int
    """Number of items in this answer; how many the whole collection has is in `total`."""
    items: list[DeviceResponse]
    """The objects on this page, in the order of `sort` where the operation has it."""
    offset: int
    """Position of the first returned item in the whole collection, counted from 0."""
    total: int | None = None
    """Number of items on all pages together, after filtering."""


class GroupComplianceFirmware(Model):
    """Compliance of the group's devices with its firmware baseline."""

    status: str | None = None
    """Firmware compliance of the group in words, such as `Not Compliant`."""
    status_reason: Annotated[str | None, Field(alias="statusReason")] = None
    """Why the group is not firmware compliant; empty if it is."""


class GroupComplianceIloSettings(Model):
    """Compliance of the group's servers with its iLO settings."""

    status: str | None = None
    """iLO settings compliance of the group in words, such as `Unknown`."""
    status_reason: Annotated[str | None, Field(alias="statusReason")] = None
    """Why the group does not comply with its iLO settings, such as `Not Initiated`; empty if
    it does.
    """


class GroupServerPoliciesOnDeviceAddStorageVolumesItem(Model):
    """An item of `storageVolumes`: Names for the volumes of a multi-volume setting: `id` is
    the volume's identifier in the setting, `name` what it is called on the server.
    """

    id: str | None = None
    """Identifier of the volume in the group's internal storage setting."""
    name: str | None = None
    """Name that the volume receives on each server."""


class GroupServerPoliciesOnDeviceApply(Model):
    """Policies for the times when group settings are applied to servers, such as allowing
    older firmware.
    """

    firmware_downgrade: Annotated[bool | None, Field(alias="firmwareDowngrade")] = False
    """Whether firmware updates may replace newer versions by the older ones of the baseline;
    off by default.
    """


class ILOSettingsdeviceDeviation(Model):
    """An iLO setting that differs from the group's, with current and expected value."""

    category: str | None = None
    """Redfish resource that the differing iLO setting belongs to, such as `SnmpService`."""
    current_value: Annotated[str | None, Field(alias="currentValue")] = None
    """Value of the iLO setting found on the server, as text, such as `False`."""
    expected_value: Annotated[str | None, Field(alias="expectedValue")] = None
    """Value that the group's iLO settings demand, as text."""
    setting_name: Annotated[str | None, Field(alias="settingName")] = None
    """Name of the iLO attribute that deviates, such as `SNMPv1Enabled`."""


class OneviewPoliciesOnAdd(Model):
    """Empty for now: policies for OneView appliances joining a group of the older API."""

    pass


class DeviceCompliance(Model):
    """Result of checking one device's firmware against its group, with a score.

    Checks of iLO settings have a resource of their own in this version.
    """

    bundle_id: Annotated[str | None, Field(alias="bundleId")] = None
    """Identifier of the firmware bundle that the device is compared with."""
    compliance_category: Annotated[Literal["FIRMWARE"] | str | None, Field(alias="complianceCategory")] = None
    """What is compared with the group's settings: always `FIRMWARE` here."""
    compliance_state: Annotated[Open[ComplianceState] | None, Field(alias="complianceState")] = None
    """Whether the device matches its group's settings: `COMPLIANT` or `NOT_COMPLIANT`;
    `UNKNOWN` when that can't be told (see `errorReason`), `NOT_APPLICABLE` when there is
    nothing to compare.
    """
    created_at: Annotated[AwareDatetime | None, Field(alias="createdAt")] = None
    """When it was created, in UTC."""
    deviations: list[DeviceDeviation] | None = None
    """Differences between what the check found and what the group demands."""
    device_id: Annotated[str | None, Field(alias="deviceId")] = None
    """Identifier of the device: `productId+serialNumber` for a server, kind and UUID for an
    appliance, such as `gateway+3abc1b2c-4a5d-4e6f-9c7b-2a1d8e7f6abc`.
    """
    device_uri: Annotated[str | None, Field(alias="deviceUri")] = None
    """Path of the server or appliance itself, not of its entry in the group."""
    error_reason: Annotated[str | None, Field(alias="errorReason")] = None
    """Why compliance is `UNKNOWN`; an empty text for every other state."""
    generation: int | None = None
    """Counter that grows with every change of the object; where `If-Match` is accepted, this
    number in double quotes is its value.
    """
    group_id: Annotated[str | None, Field(alias="groupId")] = None
    """Identifier of the group that the device belongs to."""
    id: str | None = None
    """Identifier that Compute Ops Management has given to the object; use it in paths and in
    references to it.
    """
    product_id: Annotated[str | None, Field(alias="productId")] = None
    """Product number (SKU), such as `P43990-B21`; together with the serial number it forms
    the server's identifier, `productId+serialNumber`.
    """
    remediation: dict[str, Any] | None = None
    """What would bring the device into compliance; free-form object."""
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    """Path of this object itself (self link), relative to the API host."""
    score: int | None = None
    """Whole number that rates how well the device complies."""
    serial: str | None = None
    """Serial number of the server; together with `productId` it forms the server's
    identifier.
    """
    type: Literal["compute-ops-mgmt/group/compliance"] | str | None = None
    """Resource type; tells what kind of object it is."""
    updated_at: Annotated[AwareDatetime | None, Field(alias="updatedAt")] = None
    """When compliance was last checked, in UTC."""


class DeviceComplianceCollection(Model):
    """Firmware compliance of a group's devices; `total` may be missing."""

    count: int
    """Number of items in this answer; how many the whole collection has is in `total`."""
    items: list[DeviceCompliance]
    """The objects on this page, in the order of `sort` where the operation has it."""
    offset: int
    """Position of the first returned item in the whole collection, counted from 0."""
    total: int | None = None
    """Number of items on all pages together, after filtering."""


class DeviceiLOSettingsCompliance(Model):
    """Result of checking one device's iLO settings against its group.

    From `v1` on this is part of the ordinary compliance resource.
    """

    compliance_category: Annotated[
        Literal["ILO_SETTINGS"] | str | None, Field(alias="complianceCategory")
    ] = None
    """What is compared with the group's settings: always `ILO_SETTINGS` here."""
    compliance_state: Annotated[Open[ComplianceState] | None, Field(alias="complianceState")] = None
    """Whether the iLO settings of the server match the group's; `UNKNOWN` when that can't be
    told (see `errorReason`).
    """
    created_at: Annotated[AwareDatetime | None, Field(alias="createdAt")] = None
    """When it was created, in UTC."""
    deviations: list[ILOSettingsdeviceDeviation] | None = None
    """Differences between what the check found and what the group demands."""
    device_id: Annotated[str | None, Field(alias="deviceId")] = None
    """Identifier of the device: `productId+serialNumber` for a server, kind and UUID for an
    appliance, such as `gateway+3abc1b2c-4a5d-4e6f-9c7b-2a1d8e7f6abc`.
    """
    device_uri: Annotated[str | None, Field(alias="deviceUri")] = None
    """Path of the server or appliance itself, not of its entry in the group."""
    error_reason: Annotated[str | None, Field(alias="errorReason")] = None
    """Why compliance is `UNKNOWN`; an empty text for every other state."""
    generation: int | None = None
    """Counter that grows with every change of the object; where `If-Match` is accepted, this
    number in double quotes is its value.
    """
    group_id: Annotated[str | None, Field(alias="groupId")] = None
    """Identifier of the group that the device belongs to."""
    id: str | None = None
    """Identifier that Compute Ops Management has given to the object; use it in paths and in
    references to it.
    """
    product_id: Annotated[str | None, Field(alias="productId")] = None
    """Product number (SKU), such as `P43990-B21`; together with the serial number it forms
    the server's identifier, `productId+serialNumber`.
    """
    remediation: dict[str, Any] | None = None
    """What would bring the device into compliance; free-form object."""
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    """Path of this object itself (self link), relative to the API host."""
    serial: str | None = None
    """Serial number of the server; together with `productId` it forms the server's
    identifier.
    """
    type: Literal["compute-ops-mgmt/group/ilo-settings-compliance"] | str | None = None
    """Resource type; tells what kind of object it is."""
    updated_at: Annotated[AwareDatetime | None, Field(alias="updatedAt")] = None
    """When compliance was last checked, in UTC."""


class DeviceiLOSettingsComplianceCollection(Model):
    """iLO settings compliance of a group's devices; `total` may be missing."""

    count: int
    """Number of items in this answer; how many the whole collection has is in `total`."""
    items: list[DeviceiLOSettingsCompliance]
    """The objects on this page, in the order of `sort` where the operation has it."""
    offset: int
    """Position of the first returned item in the whole collection, counted from 0."""
    total: int | None = None
    """Number of items on all pages together, after filtering."""


class GroupCompliance(Model):
    """A group's compliance in short in the older API: overall, firmware and iLO settings."""

    firmware: GroupComplianceFirmware | None = None
    """Compliance of the group's devices with its firmware baseline."""
    ilo_settings: Annotated[GroupComplianceIloSettings | None, Field(alias="iloSettings")] = None
    """Compliance of the group's servers with its iLO settings."""
    summary: str | None = None
    """Compliance of the group over all checks, in words, such as `Not Compliant`."""


class GroupOneviewPolicies(Model):
    """Policies of a group of OneView appliances in the older API; none exist so far."""

    on_device_add: Annotated[OneviewPoliciesOnAdd | None, Field(alias="onDeviceAdd")] = None
    """What happens to a OneView appliance that joins the group; no such policies exist yet,
    so it is empty or null.
    """


class GroupOveResponse(Model):
    """A group of OneView appliances in the older API, same content as `v1`."""

    auto_add_tags: Annotated[dict[str, Any] | None, Field(alias="autoAddTags")] = None
    """One tag at most, unique among groups, its case ignored. A device without a group that
    has this tag joins when it is onboarded or its tags change, as long as it was never
    connected; one that fits several groups joins none. Letters, digits, spaces and
    `_ . : = + - @` may be used.
    """
    compliance_status: Annotated[Open[ComplianceState] | None, Field(alias="complianceStatus")] = None
    """Compliance of the group as a whole: the first of `NOT_APPLICABLE` (also for an empty
    group), `NOT_COMPLIANT`, `UNKNOWN` and `COMPLIANT` that one of its devices has.
    """
    created_at: Annotated[AwareDatetime | None, Field(alias="createdAt")] = None
    """When it was created, in UTC."""
    description: str | None = None
    """Free text about the purpose of the group, at most 10000 characters; may be null."""
    device_type: Annotated[Open[DeviceType] | None, Field(alias="deviceType")] = None
    """Kind of the devices, one for the whole group: servers (`DIRECT_CONNECT_SERVER`),
    OneView Synergy (`OVE_APPLIANCE_SYNERGY`) or OneView VM appliances
    (`OVE_APPLIANCE_VM`). Decides which settings and policies apply.
    """
    devices: list[DeviceResponse] | None = None
    """Servers or appliances in the group."""
    devices_uri: Annotated[str | None, Field(alias="devicesUri")] = None
    """Path of the list of devices in the group."""
    generation: int | None = None
    """Counter that grows with every change of the object; where `If-Match` is accepted, this
    number in double quotes is its value.
    """
    group_compliance: Annotated[GroupCompliance | None, Field(alias="groupCompliance")] = None
    """Compliance of the group: overall, for firmware and for iLO settings."""
    id: str | None = None
    """Identifier that Compute Ops Management has given to the object; use it in paths and in
    references to it.
    """
    name: str | None = None
    """Name that the user gave the group, 1 to 100 characters and unique."""
    policies: GroupOneviewPolicies | None = None
    """What the group does to its devices automatically, and when."""
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    """Path of this object itself (self link), relative to the API host."""
    security_status: Annotated[Open[SecurityState] | None, Field(alias="securityStatus")] = None
    """Security state of the group, summed up from its servers."""
    settings_uris: Annotated[list[str] | None, Field(alias="settingsUris")] = None
    """Paths of the settings that the group applies to its devices; empty by default."""
    type: Literal["compute-mgmt-ops/group"] | str | None = None
    """Resource type of the group; the vendor documents it as `compute-mgmt-ops/group`, with
    two words of the usual prefix swapped.
    """
    updated_at: Annotated[AwareDatetime | None, Field(alias="updatedAt")] = None
    """When it was last changed, in UTC."""


class GroupServerPoliciesOnDeviceAdd(Model):
    """What happens automatically to a device that joins the group."""

    bios_apply_settings: Annotated[bool | None, Field(alias="biosApplySettings")] = False
    """Whether a server joining the group gets the group's BIOS settings; off by default. In
    v1 and v1beta3 the group needs one of HPE's predefined workload profiles.
    """
    bios_factory_reset: Annotated[bool | None, Field(alias="biosFactoryReset")] = False
    """Whether the BIOS is set back to factory defaults; off by default. Documented as
    happening on removal from the group, although the policy stands under joining.
    """
    external_storage_configuration: Annotated[bool | None, Field(alias="externalStorageConfiguration")] = (
        False
    )
    """Whether a server joining the group has the group's external storage setting applied;
    off by default.
    """
    firmware_downgrade: Annotated[bool | None, Field(alias="firmwareDowngrade")] = False
    """Whether the update of a joining server may install older firmware; off by default."""
    firmware_power_off: Annotated[bool | None, Field(alias="firmwarePowerOff")] = False
    """Whether the server is powered off for the firmware update; works only together with
    `firmwareUpdate`, off by default.
    """
    firmware_update: Annotated[bool | None, Field(alias="firmwareUpdate")] = False
    """Whether a server joining the group is updated to the group's firmware baseline; off by
    default.
    """
    ilo_apply_settings: Annotated[bool | None, Field(alias="iloApplySettings")] = False
    """Whether a server joining the group has the group's iLO settings applied, which must be
    the ones predefined by HPE; off by default.
    """
    os_completion_timeout_min: Annotated[int | None, Field(alias="osCompletionTimeoutMin")] = 240
    """Minutes that an automatic operating system installation may take on each server before
    it counts as timed out; 60 to 720, 240 by default.
    """
    os_install: Annotated[bool | None, Field(alias="osInstall")] = False
    """Whether a server joining the group gets its operating system installed from the group's
    OS setting; off by default.
    """
    storage_configuration: Annotated[bool | None, Field(alias="storageConfiguration")] = False
    """Whether a server joining the group has the group's internal storage setting applied;
    off by default.
    """
    storage_volume_deletion: Annotated[bool | None, Field(alias="storageVolumeDeletion")] = False
    """Whether the existing internal storage configuration of a joining server is erased, with
    its data, before the new one is applied; off by default.
    """
    storage_volume_name: Annotated[str | None, Field(alias="storageVolumeName")] = None
    """Name for the volume that is created on a server joining the group."""
    storage_volumes: Annotated[
        list[GroupServerPoliciesOnDeviceAddStorageVolumesItem] | None, Field(alias="storageVolumes")
    ] = None
    """Names for the volumes of a multi-volume setting: `id` is the volume's identifier in the
    setting, `name` what it is called on the server.
    """


class GroupServerPolicies(Model):
    """What a group of the older API does to its servers.

    Unlike `v1`, downgrades can also be allowed for joining servers alone.
    """

    on_device_add: Annotated[GroupServerPoliciesOnDeviceAdd | None, Field(alias="onDeviceAdd")] = None
    """What happens automatically to a device that joins the group."""
    on_device_apply: Annotated[GroupServerPoliciesOnDeviceApply | None, Field(alias="onDeviceApply")] = None
    """Policies for the times when group settings are applied to servers, such as allowing
    older firmware.
    """


class GroupServerResponse(Model):
    """A group of servers in the older API, with policies, members and compliance."""

    auto_add_tags: Annotated[dict[str, Any] | None, Field(alias="autoAddTags")] = None
    """One tag at most, unique among groups, its case ignored. A device without a group that
    has this tag joins when it is onboarded or its tags change, as long as it was never
    connected; one that fits several groups joins none. Letters, digits, spaces and
    `_ . : = + - @` may be used.
    """
    compliance_status: Annotated[Open[ComplianceState] | None, Field(alias="complianceStatus")] = None
    """Compliance of the group as a whole: the first of `NOT_APPLICABLE` (also for an empty
    group), `NOT_COMPLIANT`, `UNKNOWN` and `COMPLIANT` that one of its devices has.
    """
    created_at: Annotated[AwareDatetime | None, Field(alias="createdAt")] = None
    """When it was created, in UTC."""
    description: str | None = None
    """Free text about the purpose of the group, at most 10000 characters; may be null."""
    device_type: Annotated[Open[DeviceType] | None, Field(alias="deviceType")] = None
    """Kind of the devices, one for the whole group: servers (`DIRECT_CONNECT_SERVER`),
    OneView Synergy (`OVE_APPLIANCE_SYNERGY`) or OneView VM appliances
    (`OVE_APPLIANCE_VM`). Decides which settings and policies apply.
    """
    devices: list[DeviceResponse] | None = None
    """Servers or appliances in the group."""
    devices_uri: Annotated[str | None, Field(alias="devicesUri")] = None
    """Path of the list of devices in the group."""
    generation: int | None = None
    """Counter that grows with every change of the object; where `If-Match` is accepted, this
    number in double quotes is its value.
    """
    group_compliance: Annotated[GroupCompliance | None, Field(alias="groupCompliance")] = None
    """Compliance of the group: overall, for firmware and for iLO settings."""
    id: str | None = None
    """Identifier that Compute Ops Management has given to the object; use it in paths and in
    references to it.
    """
    name: str | None = None
    """Name that the user gave the group, 1 to 100 characters and unique."""
    policies: GroupServerPolicies | None = None
    """What the group does to its devices automatically, and when."""
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    """Path of this object itself (self link), relative to the API host."""
    security_status: Annotated[Open[SecurityState] | None, Field(alias="securityStatus")] = None
    """Security state of the group, summed up from its servers."""
    settings_uris: Annotated[list[str] | None, Field(alias="settingsUris")] = None
    """Paths of the settings that the group applies to its devices; empty by default."""
    type: Literal["compute-mgmt-ops/group"] | str | None = None
    """Resource type of the group; the vendor documents it as `compute-mgmt-ops/group`, with
    two words of the usual prefix swapped.
    """
    updated_at: Annotated[AwareDatetime | None, Field(alias="updatedAt")] = None
    """When it was last changed, in UTC."""


GroupResponse = TypeAliasType(
    "GroupResponse",
    Annotated[
        GroupServerResponse | GroupOveResponse,
        Discriminated(
            "deviceType", {"DIRECT_CONNECT_SERVER": 0, "OVE_APPLIANCE_SYNERGY": 1, "OVE_APPLIANCE_VM": 1}
        ),
    ],
)
"""A group in the older API, of servers or of OneView appliances as `deviceType` says."""


class GroupCollection(Model):
    """A page of groups from the older groups API; `total` may be missing."""

    count: int
    """Number of items in this answer; how many the whole collection has is in `total`."""
    items: list[GroupResponse]
    """The objects on this page, in the order of `sort` where the operation has it."""
    offset: int
    """Position of the first returned item in the whole collection, counted from 0."""
    total: int | None = None
    """Number of items on all pages together, after filtering."""
