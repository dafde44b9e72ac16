"""Models of `v1.groups_requests`.

Made by comgen, not to be edited.
"""

from typing import Annotated, Any

from pydantic import Field
from typing_extensions import TypeAliasType

from ..._runtime.model import Discriminated, Model, Open
from ...models.groups import DeviceType
from ...v1.models.groups import GroupOneviewPolicies, GroupServerPolicies


class DeviceRequest(Model):
    """A device to put into a group.

    Moving it out of another group also takes the `eTag` of its present membership.
    """

    device_id: Annotated[str, Field(alias="deviceId")]
    """Identifier of the device to assign to the group; `productId+serialNumber` for a server."""
    e_tag: Annotated[str | None, Field(alias="eTag")] = None
    """Latest `eTag` of the device; needed only to move it out of another group, otherwise
    omit it. Not checked for a device that is in the group already.
    """


class GroupAssignRequest(Model):
    """The devices to put into a group, or to move there from another one."""

    devices: Annotated[list[DeviceRequest], Field(min_length=1)]
    """Servers or appliances to assign to the group, at least one."""


class GroupRemoveRequestDevicesItem(Model):
    """A device to take out of a group."""

    device_id: Annotated[str, Field(alias="deviceId")]
    """Identifier of the device to take out of the group; `productId+serialNumber` for a
    server.
    """


class OneviewPolicies(Model):
    """New policies for a group of OneView appliances; `onDeviceAdd` is open for later use."""

    on_device_add: Annotated[dict[str, Any] | None, Field(alias="onDeviceAdd")] = None
    """What happens to a OneView appliance that joins the group; no such policies exist yet."""


class GroupOveCreateRequest(Model):
    """A new group of OneView appliances, Synergy or virtual machine."""

    auto_add_tags: Annotated[dict[str, Any] | None, Field(alias="autoAddTags")] = None
    """One tag at most, unique among groups, its case ignored. A device without a group that
    has this tag joins when it is onboarded or its tags change, as long as it was never
    connected; one that fits several groups joins none. Letters, digits, spaces and
    `_ . : = + - @` may be used.
    """
    description: Annotated[str | None, Field(max_length=10000)] = None
    """Free text about the purpose of the group, at most 10000 characters."""
    device_type: Annotated[Open[DeviceType], Field(alias="deviceType")]
    """Kind of the devices, one for the whole group: servers (`DIRECT_CONNECT_SERVER`),
    OneView Synergy (`OVE_APPLIANCE_SYNERGY`) or OneView VM appliances
    (`OVE_APPLIANCE_VM`). Decides which settings and policies apply.
    """
    name: Annotated[str, Field(max_length=100, min_length=1)]
    """Name of the new group, 1 to 100 characters and unique."""
    policies: GroupOneviewPolicies | None = None
    """What the group does to its devices automatically, and when."""
    settings_uris: Annotated[list[str] | None, Field(alias="settingsUris")] = None
    """Paths of the settings that the group applies to its devices; empty by default."""


class GroupRemoveRequest(Model):
    """The devices to take out of a group."""

    devices: Annotated[list[GroupRemoveRequestDevicesItem], Field(min_length=1)]
    """Servers or appliances to take out of the group, at least one."""


GroupPolicies = TypeAliasType("GroupPolicies", GroupServerPolicies | OneviewPolicies | None)
"""New policies for a group: the server kind, the appliance kind or null."""


class GroupServerCreateRequest(Model):
    """A new group of servers, with its settings and what happens when a server joins."""

    auto_add_tags: Annotated[dict[str, Any] | None, Field(alias="autoAddTags")] = None
    """One tag at most, unique among groups, its case ignored. A device without a group that
    has this tag joins when it is onboarded or its tags change, as long as it was never
    connected; one that fits several groups joins none. Letters, digits, spaces and
    `_ . : = + - @` may be used.
    """
    description: Annotated[str | None, Field(max_length=10000)] = None
    """Free text about the purpose of the group, at most 10000 characters."""
    device_type: Annotated[Open[DeviceType], Field(alias="deviceType")]
    """Kind of the devices, one for the whole group: servers (`DIRECT_CONNECT_SERVER`),
    OneView Synergy (`OVE_APPLIANCE_SYNERGY`) or OneView VM appliances
    (`OVE_APPLIANCE_VM`). Decides which settings and policies apply.
    """
    name: Annotated[str, Field(max_length=100, min_length=1)]
    """Name of the new group, 1 to 100 characters and unique."""
    policies: GroupServerPolicies | None = None
    """What the group does to its devices automatically, and when."""
    settings_uris: Annotated[list[str] | None, Field(alias="settingsUris")] = None
    """Paths of the settings that the group applies to its devices; empty by default."""


class GroupUpdateRequest(Model):
    """Changes to a group; its kind of device stays. What is left out is kept."""

    auto_add_tags: Annotated[dict[str, Any] | None, Field(alias="autoAddTags")] = None
    """One tag at most, unique among groups, its case ignored. A device without a group that
    has this tag joins when it is onboarded or its tags change, as long as it was never
    connected; one that fits several groups joins none. Letters, digits, spaces and
    `_ . : = + - @` may be used.
    """
    description: Annotated[str | None, Field(max_length=10000)] = None
    """Free text about the purpose of the group, at most 10000 characters."""
    name: Annotated[str | None, Field(max_length=100, min_length=1)] = None
    """New name for the group, 1 to 100 characters and unique."""
    policies: GroupPolicies | None = None
    """What the group does to its devices automatically, and when."""
    settings_uris: Annotated[list[str] | None, Field(alias="settingsUris")] = None
    """Paths of the settings that the group applies to its devices; empty by default."""


GroupCreateRequest = TypeAliasType(
    "GroupCreateRequest",
    Annotated[
        GroupServerCreateRequest | GroupOveCreateRequest,
        Discriminated(
            "deviceType", {"DIRECT_CONNECT_SERVER": 0, "OVE_APPLIANCE_SYNERGY": 1, "OVE_APPLIANCE_VM": 1}
        ),
    ],
)
"""A new group, of servers or of OneView appliances as `deviceType` says."""
