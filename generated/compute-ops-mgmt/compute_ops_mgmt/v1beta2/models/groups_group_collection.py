"""Models of `v1beta2.groups_group_collection`.

Made by comgen, not to be edited.
"""

from enum import StrEnum
from typing import Annotated, Any, Literal

from pydantic import AwareDatetime, Field
from typing_extensions import TypeAliasType

from ..._runtime.model import Model, Open
from ...models.groups import ComplianceState, NoSettingsReason
from ...v1beta2.models.groups import DeviceResponse


class GroupResponseGroupComplianceFirmware(Model):
    """Compliance of the group's devices with its firmware baseline."""

    status: Open[ComplianceState] | None = None
    """Firmware compliance of the group; among its devices `NOT_APPLICABLE` outweighs
    `NOT_COMPLIANT`, then come `UNKNOWN` and `COMPLIANT`.
    """
    status_reason: Annotated[str | None, Field(alias="statusReason")] = None
    """Why the group is not firmware compliant; empty if it is."""


class GroupResponseGroupComplianceIloSettings(Model):
    """Compliance of the group's servers with its iLO settings."""

    status: Open[ComplianceState] | None = None
    """Compliance of the group with its iLO settings."""
    status_reason: Annotated[str | None, Field(alias="statusReason")] = None
    """Why the group does not comply with its iLO settings; empty if it does."""


class GroupResponsePlatformFamily(StrEnum):
    """Server family of the group; always `ANY` for server groups, whatever value is sent."""

    ANY = "ANY"
    PROLIANT = "PROLIANT"
    OVE_APPLIANCE_SYNERGY = "OVE_APPLIANCE_SYNERGY"
    OVE_APPLIANCE_VM = "OVE_APPLIANCE_VM"


class GroupResponseServerPoliciesOnServerAdd(Model):
    """What happens automatically to a server that joins the group."""

    bios_apply_settings: Annotated[bool | None, Field(alias="biosApplySettings")] = False
    """Whether a server joining the group gets the group's BIOS settings; off by default."""
    bios_factory_reset: Annotated[bool | None, Field(alias="biosFactoryReset")] = False
    """Whether a server joining the group has its BIOS reset to factory defaults before the
    group's BIOS settings are applied; needs `biosApplySettings`; off by default.
    """
    external_storage_configuration: Annotated[bool | None, Field(alias="externalStorageConfiguration")] = (
        False
    )
    """Whether a server joining the group has the group's external storage setting applied, at
    once or as soon as the server is activated; off by default.
    """
    firmware_downgrade: Annotated[bool | None, Field(alias="firmwareDowngrade")] = False
    """Deprecated. Deprecated in favour of `onSettingsApply/firmwareDowngrade`. Whether the
    update of a joining server may install older firmware; works only together with
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
    os_image_settings: Annotated[bool | None, Field(alias="osImageSettings")] = False
    """Whether a server joining the group gets the operating system image installed: at once
    if it is activated, otherwise upon activation. Off by default.
    """
    storage_configuration: Annotated[bool | None, Field(alias="storageConfiguration")] = False
    """Whether a server joining the group gets a volume for the operating system: at once if
    it is activated, otherwise upon activation. Off by default.
    """
    storage_volume_deletion: Annotated[bool | None, Field(alias="storageVolumeDeletion")] = False
    """Whether the existing internal storage configuration of a joining server is erased, with
    its data, before the new one is applied; off by default.
    """
    storage_volume_name: Annotated[str | None, Field(alias="storageVolumeName")] = None
    """Name for the volume that is created on a server joining the group."""


class GroupResponseServerPoliciesOnSettingsApply(Model):
    """Policies for the times when group settings are applied to servers, such as allowing
    older firmware.
    """

    firmware_downgrade: Annotated[bool | None, Field(alias="firmwareDowngrade")] = False
    """Whether firmware updates may replace newer versions by the older ones of the baseline;
    off by default.
    """


class NoSettingsMeta(Model):
    """Tells why a group of the oldest API has applied no settings."""

    no_settings_reason: Annotated[Open[NoSettingsReason] | None, Field(alias="noSettingsReason")] = None
    """Why no settings apply: the group has no settings, no policy applies them automatically,
    or the server lacks a subscription.
    """


class SettingsAppliedMeta(Model):
    """On how many of a group's servers the settings were applied, in the oldest groups API."""

    applied_count: Annotated[int | None, Field(alias="appliedCount")] = None
    """How many of the `deviceCount` devices already have the group's settings."""
    device_count: Annotated[int | None, Field(alias="deviceCount")] = None
    """Number of devices in the group that should have the settings, at least 1."""


class GroupResponseGroupCompliance(Model):
    """Compliance of the group: overall, for firmware and for iLO settings."""

    firmware: GroupResponseGroupComplianceFirmware | None = None
    """Compliance of the group's devices with its firmware baseline."""
    ilo_settings: Annotated[GroupResponseGroupComplianceIloSettings | None, Field(alias="iloSettings")] = None
    """Compliance of the group's servers with its iLO settings."""
    summary: Open[ComplianceState] | None = None
    """Compliance of the group over all checks."""


GroupResponseGroupMeta = TypeAliasType("GroupResponseGroupMeta", NoSettingsMeta | SettingsAppliedMeta)
"""How far the group's settings have been applied, or why the group has none; may be null."""


class GroupResponseServerPolicies(Model):
    """What the group does to its servers automatically, and when."""

    on_server_add: Annotated[GroupResponseServerPoliciesOnServerAdd | None, Field(alias="onServerAdd")] = None
    """What happens automatically to a server that joins the group."""
    on_settings_apply: Annotated[
        GroupResponseServerPoliciesOnSettingsApply | None, Field(alias="onSettingsApply")
    ] = None
    """Policies for the times when group settings are applied to servers, such as allowing
    older firmware.
    """


class GroupResponse(Model):
    """A group of servers in the oldest API, with policies, members and compliance.

    Its settings are in `serverSettingsUris`; `groupMeta` tells whether they were applied.
    """

    auto_add_server_tags: Annotated[dict[str, Any] | None, Field(alias="autoAddServerTags")] = None
    """Tag (one at most, unique among groups, case ignored) that draws servers without a group
    into this one, until they have connected once. A server whose tags fit several groups
    joins none. Letters, digits, spaces and `_ . : = + - @` may be used.
    """
    auto_fw_update_on_add: Annotated[bool | None, Field(alias="autoFwUpdateOnAdd")] = None
    """Whether a server joining the group is updated to the group's firmware baseline; means
    the same as `firmwareUpdate` in `serverPolicies`, so both must agree when given.
    """
    created_at: Annotated[AwareDatetime, Field(alias="createdAt")]
    """When it was created, in UTC."""
    description: str | None = None
    """Free text about the purpose of the group, at most 10000 characters; may be null."""
    devices: list[DeviceResponse] | None = None
    """Servers or appliances in the group."""
    devices_uri: Annotated[str | None, Field(alias="devicesUri")] = None
    """Path of the list of devices in the group."""
    generation: int
    """Counter that grows with every change of the object; where `If-Match` is accepted, this
    number in double quotes is its value.
    """
    group_compliance: Annotated[GroupResponseGroupCompliance | None, Field(alias="groupCompliance")] = None
    """Compliance of the group: overall, for firmware and for iLO settings."""
    group_compliance_status: Annotated[Open[ComplianceState] | None, Field(alias="groupComplianceStatus")] = (
        None
    )
    """Compliance of the group as a whole: the first of `NOT_APPLICABLE` (also for an empty
    group), `NOT_COMPLIANT`, `UNKNOWN` and `COMPLIANT` that one of its devices has.
    """
    group_meta: Annotated[GroupResponseGroupMeta | None, Field(alias="groupMeta")] = None
    """How far the group's settings have been applied, or why the group has none; may be null."""
    id: str
    """Identifier that Compute Ops Management has given to the object; use it in paths and in
    references to it.
    """
    name: str | None = None
    """Name that the user gave the group, 1 to 100 characters and unique."""
    platform_family: Annotated[Open[GroupResponsePlatformFamily] | None, Field(alias="platformFamily")] = (
        GroupResponsePlatformFamily.ANY
    )
    """Server family of the group; always `ANY` for server groups, whatever value is sent."""
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    """Path of this object itself (self link), relative to the API host."""
    server_policies: Annotated[GroupResponseServerPolicies | None, Field(alias="serverPolicies")] = None
    """What the group does to its servers automatically, and when."""
    server_settings_uris: Annotated[list[str] | None, Field(alias="serverSettingsUris")] = None
    """Paths of the server settings that belong to the group; empty by default."""
    type: Literal["compute-ops/group"] | str
    """Resource type, here still with the older prefix `compute-ops/`."""
    updated_at: Annotated[AwareDatetime, Field(alias="updatedAt")]
    """When it was last changed, in UTC."""


class GroupCollection(Model):
    """A page of groups from the oldest groups API; `total` may be missing."""

    count: int
    """Number of items in this answer; how many the whole collection has is in `total`."""
    items: list[GroupResponse]
    """The objects on this page, in the order of `sort` where the operation has it."""
    offset: int
    """Position of the first returned item in the whole collection, counted from 0."""
    total: int | None = None
    """Number of items on all pages together, after filtering."""
