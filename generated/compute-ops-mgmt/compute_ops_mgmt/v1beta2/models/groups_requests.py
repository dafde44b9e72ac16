"""Models of `v1beta2.groups_requests`.

Made by comgen, not to be edited.
"""

from enum import StrEnum
from typing import Annotated, Any

from pydantic import Field

from ..._runtime.model import Model, Open


class DeviceRequest(Model):
    """A server to put into a group, named by identifier or by product and serial number.

    Moving it out of another group also takes its `eTag`.
    """

    e_tag: Annotated[str | None, Field(alias="eTag")] = None
    """Latest `eTag` of the server; needed only to move it out of another group, otherwise
    omit it. The same request with `dry-run=true` returns it.
    """
    product_id: Annotated[str | None, Field(alias="productId")] = None
    """Product number (SKU), such as `P43990-B21`; together with the serial number it forms
    the server's identifier, `productId+serialNumber`.
    """
    serial: str | None = None
    """Serial number of the server; together with `productId` it forms the server's
    identifier.
    """
    server_id: Annotated[str | None, Field(alias="serverId")] = None
    """Identifier of the server, `productId+serialNumber`."""


class GroupAssignRequest(Model):
    """The servers to put into a group of the oldest API, or to move there."""

    devices: Annotated[list[DeviceRequest], Field(min_length=1)]
    """Servers to assign to the group, at least one."""


class GroupCreateRequestPlatformFamily(StrEnum):
    """Server family of the group; always `ANY` for server groups, whatever value is sent."""

    ANY = "ANY"
    PROLIANT = "PROLIANT"


class GroupCreateRequestServerPoliciesOnServerAdd(Model):
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
    """Whether a server joining the group is updated to the group's firmware baseline; means
    the same as `autoFwUpdateOnAdd`, so both must agree when given. Off by default.
    """
    ilo_apply_settings: Annotated[bool | None, Field(alias="iloApplySettings")] = False
    """Whether a server joining the group has the group's iLO settings applied, which must be
    the ones predefined by HPE; off by default.
    """
    os_completion_timeout_min: Annotated[int | None, Field(alias="osCompletionTimeoutMin", ge=60, le=720)] = (
        240
    )
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


class GroupCreateRequestServerPoliciesOnSettingsApply(Model):
    """Policies for the times when group settings are applied to servers, such as allowing
    older firmware.
    """

    firmware_downgrade: Annotated[bool | None, Field(alias="firmwareDowngrade")] = False
    """Whether firmware updates may replace newer versions by the older ones of the baseline;
    off by default.
    """


class GroupUpdateRequestServerPoliciesOnServerAdd(Model):
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
    """Whether a server joining the group is updated to the group's firmware baseline; means
    the same as `autoFwUpdateOnAdd`, so both must agree when given. Off by default.
    """
    ilo_apply_settings: Annotated[bool | None, Field(alias="iloApplySettings")] = False
    """Whether a server joining the group has the group's iLO settings applied, which must be
    the ones predefined by HPE; off by default.
    """
    os_completion_timeout_min: Annotated[int | None, Field(alias="osCompletionTimeoutMin", ge=60, le=720)] = (
        240
    )
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


class GroupUpdateRequestServerPoliciesOnSettingsApply(Model):
    """Policies for the times when group settings are applied to servers, such as allowing
    older firmware.
    """

    firmware_downgrade: Annotated[bool | None, Field(alias="firmwareDowngrade")] = False
    """Whether firmware updates may replace newer versions by the older ones of the baseline;
    off by default.
    """


class GroupCreateRequestServerPolicies(Model):
    """What the group does to its servers automatically, and when."""

    on_server_add: Annotated[
        GroupCreateRequestServerPoliciesOnServerAdd | None, Field(alias="onServerAdd")
    ] = None
    """What happens automatically to a server that joins the group."""
    on_settings_apply: Annotated[
        GroupCreateRequestServerPoliciesOnSettingsApply | None, Field(alias="onSettingsApply")
    ] = None
    """Policies for the times when group settings are applied to servers, such as allowing
    older firmware.
    """


class GroupUpdateRequestServerPolicies(Model):
    """What the group does to its servers automatically, and when."""

    on_server_add: Annotated[
        GroupUpdateRequestServerPoliciesOnServerAdd | None, Field(alias="onServerAdd")
    ] = None
    """What happens automatically to a server that joins the group."""
    on_settings_apply: Annotated[
        GroupUpdateRequestServerPoliciesOnSettingsApply | None, Field(alias="onSettingsApply")
    ] = None
    """Policies for the times when group settings are applied to servers, such as allowing
    older firmware.
    """


class GroupCreateRequest(Model):
    """A new group of servers in the oldest API, with its settings and policies.

    Appliance groups came with later versions.
    """

    auto_add_server_tags: Annotated[dict[str, Any] | None, Field(alias="autoAddServerTags")] = None
    """Tag (one at most, unique among groups, case ignored) that draws servers without a group
    into this one, until they have connected once. A server whose tags fit several groups
    joins none. Letters, digits, spaces and `_ . : = + - @` may be used.
    """
    auto_fw_update_on_add: Annotated[bool | None, Field(alias="autoFwUpdateOnAdd")] = False
    """Whether a server joining the group is updated to the group's firmware baseline; off by
    default. Means the same as `firmwareUpdate` in `serverPolicies`, so both must agree
    when given.
    """
    data: dict[str, Any] | None = None
    """Free additional data of the group; empty by default."""
    description: Annotated[str | None, Field(max_length=10000)] = None
    """Free text about the purpose of the group, at most 10000 characters."""
    name: Annotated[str, Field(max_length=100, min_length=1)]
    """Name of the new group, 1 to 100 characters and unique."""
    platform_family: Annotated[
        Open[GroupCreateRequestPlatformFamily] | None, Field(alias="platformFamily")
    ] = GroupCreateRequestPlatformFamily.ANY
    """Server family of the group; always `ANY` for server groups, whatever value is sent."""
    server_policies: Annotated[GroupCreateRequestServerPolicies | None, Field(alias="serverPolicies")] = None
    """What the group does to its servers automatically, and when."""
    server_settings_uris: Annotated[list[str] | None, Field(alias="serverSettingsUris")] = None
    """Paths of the server settings that belong to the group; empty by default."""


class GroupUpdateRequest(Model):
    """Changes to a group of the oldest API, in its `serverPolicies` and `serverSettingsUris`."""

    auto_add_server_tags: Annotated[dict[str, Any] | None, Field(alias="autoAddServerTags")] = None
    """Tag (one at most, unique among groups, case ignored) that draws servers without a group
    into this one, until they have connected once. A server whose tags fit several groups
    joins none. Letters, digits, spaces and `_ . : = + - @` may be used.
    """
    auto_fw_update_on_add: Annotated[bool | None, Field(alias="autoFwUpdateOnAdd")] = False
    """Whether a server joining the group is updated to the group's firmware baseline; off by
    default. Means the same as `firmwareUpdate` in `serverPolicies`, so both must agree
    when given.
    """
    description: Annotated[str | None, Field(max_length=10000)] = None
    """Free text about the purpose of the group, at most 10000 characters."""
    name: Annotated[str | None, Field(max_length=100, min_length=1)] = None
    """New name for the group, 1 to 100 characters and unique."""
    server_policies: Annotated[GroupUpdateRequestServerPolicies | None, Field(alias="serverPolicies")] = None
    """What the group does to its servers automatically, and when."""
    server_settings_uris: Annotated[list[str] | None, Field(alias="serverSettingsUris")] = None
    """Paths of the server settings that belong to the group; empty by default."""
