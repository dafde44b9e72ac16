"""Models of `devices_requests`.

Made by comgen, not to be edited.
"""

from enum import StrEnum
from typing import Annotated

from pydantic import AwareDatetime, Field

from .._runtime.model import Model, Open


class PatchDevicesRequestV2Location(Model):
    """Where the devices stand: a location of the workspace; an empty object removes it."""

    id: str
    """Identifier of a location that exists in the workspace."""


class PatchDevicesRequestV2TagsValue(Model):
    """A value of `tags`: Tags to add or change, as pairs of name and value; a null value
    removes the tag. Names differing only in upper and lower case count as the same tag.
    """

    key: Annotated[str | None, Field(max_length=128, min_length=1)] = None
    """Name of the tag, up to 128 characters."""
    value: Annotated[str | None, Field(max_length=256, min_length=0)] = None
    """Value of the tag, up to 256 characters; null, where allowed, removes the tag."""


class PatchDevicesRequestV2WarrantyCurrentSupportLevel(Model):
    """Support level to fill in for discovered devices whose warranty is unknown."""

    end_date: Annotated[AwareDatetime | None, Field(alias="endDate")] = None
    """When the support level ends, in UTC."""
    service_level: Annotated[str | None, Field(alias="serviceLevel")] = None
    """Name of the support level."""


class RequestApplication(Model):
    """The service, such as Compute Ops Management, that is to manage devices."""

    id: str
    """Identifier (UUID) of the service; null removes devices from theirs."""


class RequestComputeTagsValue(Model):
    """A value of `tags`: Tags to put on the device, an object of names and values such as
    `{"city": "Oslo"}`; not for sensitive or personal data.
    """

    key: Annotated[str | None, Field(max_length=128, min_length=1)] = None
    """Name of the tag, up to 128 characters."""
    value: Annotated[str | None, Field(max_length=256, min_length=0)] = None
    """Value of the tag, up to 256 characters; null, where allowed, removes the tag."""


class RequestContactNonWorkspaceUser(Model):
    """A contact outside the workspace, given by name, e-mail and telephone."""

    email: str
    """E-mail address of the contact; the only part that is required."""
    first_name: Annotated[str | None, Field(alias="firstName")] = None
    """Given name of the contact."""
    last_name: Annotated[str | None, Field(alias="lastName")] = None
    """Family name of the contact."""
    phone_number: Annotated[str | None, Field(alias="phoneNumber")] = None
    """Telephone number of the contact."""


class RequestContactType(StrEnum):
    """Which of the two parts counts: `WORKSPACE-USER` goes with `workspaceUser`,
    `NON-WORKSPACE-USER` with `nonWorkspaceUser`.
    """

    WORKSPACE_USER = "WORKSPACE-USER"
    NON_WORKSPACE_USER = "NON-WORKSPACE-USER"


class RequestContactWorkspaceUser(Model):
    """A contact who is a user of the workspace."""

    id: str | None = None
    """Identifier of a user who already belongs to the workspace."""


class RequestNetworkTagsValue(Model):
    """A value of `tags`: Tags to put on the device, an object of names and values such as
    `{"city": "Oslo"}`; not for sensitive or personal data.
    """

    key: Annotated[str | None, Field(max_length=128, min_length=1)] = None
    """Name of the tag, up to 128 characters."""
    value: Annotated[str | None, Field(max_length=256, min_length=0)] = None
    """Value of the tag, up to 256 characters; null, where allowed, removes the tag."""


class RequestStorageTagsValue(Model):
    """A value of `tags`: Tags to put on the device, an object of names and values such as
    `{"city": "Oslo"}`; not for sensitive or personal data.
    """

    key: Annotated[str | None, Field(max_length=128, min_length=1)] = None
    """Name of the tag, up to 128 characters."""
    value: Annotated[str | None, Field(max_length=256, min_length=0)] = None
    """Value of the tag, up to 256 characters; null, where allowed, removes the tag."""


class RequestSubscription(Model):
    """A subscription to apply to devices."""

    id: str
    """Identifier of the subscription, not its key."""


class PatchDevicesRequest(Model):
    """A service or a subscription to set on devices, or to take away.

    One call can do only one of the two.
    """

    application: RequestApplication | None = None
    """The service to assign; null for its `id` (and for `region`) removes the present one."""
    region: str | None = None
    """Region of the service to assign; null when the service is removed."""
    subscription: list[RequestSubscription] | None = None
    """The subscription to apply; an empty list removes it."""
    tenant_platform_customer_id: Annotated[str | None, Field(alias="tenantPlatformCustomerId")] = None
    """For managed service providers: platform customer ID of the tenant concerned."""


class RequestCompute(Model):
    """A server to add: part number, serial number and optional tags."""

    part_number: Annotated[str, Field(alias="partNumber")]
    """Product (part) number as printed on the device; with the serial number it identifies a
    server or storage device.
    """
    serial_number: Annotated[str, Field(alias="serialNumber")]
    """Serial number as printed on the device."""
    tags: dict[str, RequestComputeTagsValue] | None = None
    """Tags to put on the device, an object of names and values such as `{"city": "Oslo"}`;
    not for sensitive or personal data.
    """


class RequestContact(Model):
    """Whom to contact about a device: a user of the workspace, or somebody else by name."""

    non_workspace_user: Annotated[RequestContactNonWorkspaceUser | None, Field(alias="nonWorkspaceUser")] = (
        None
    )
    """A contact outside the workspace, given by name, e-mail and telephone."""
    type: Open[RequestContactType]
    """Which of the two parts counts: `WORKSPACE-USER` goes with `workspaceUser`,
    `NON-WORKSPACE-USER` with `nonWorkspaceUser`.
    """
    workspace_user: Annotated[RequestContactWorkspaceUser | None, Field(alias="workspaceUser")] = None
    """A contact who is a user of the workspace."""


class RequestNetwork(Model):
    """A network device to add: MAC address, serial number and optional tags."""

    mac_address: Annotated[str, Field(alias="macAddress")]
    """MAC address, six pairs of hexadecimal digits with colons; what a network device is
    claimed by.
    """
    serial_number: Annotated[str, Field(alias="serialNumber")]
    """Serial number as printed on the device."""
    tags: dict[str, RequestNetworkTagsValue] | None = None
    """Tags to put on the device, an object of names and values such as `{"city": "Oslo"}`;
    not for sensitive or personal data.
    """


class RequestStorage(Model):
    """A storage device to add: part number, serial number and optional tags."""

    part_number: Annotated[str, Field(alias="partNumber")]
    """Product (part) number as printed on the device; with the serial number it identifies a
    server or storage device.
    """
    serial_number: Annotated[str, Field(alias="serialNumber")]
    """Serial number as printed on the device."""
    tags: dict[str, RequestStorageTagsValue] | None = None
    """Tags to put on the device, an object of names and values such as `{"city": "Oslo"}`;
    not for sensitive or personal data.
    """


class DevicesPostRequest(Model):
    """Devices to add to the workspace, in three lists by kind; five at most in all."""

    compute: list[RequestCompute]
    """Servers to add; empty if there are none."""
    network: list[RequestNetwork]
    """Network devices to add; empty if there are none."""
    storage: list[RequestStorage]
    """Storage devices to add; empty if there are none."""


class PatchDevicesRequestV2(Model):
    """Changes to devices: service, tags, location, contact, warranty, archive, subscription.

    The last two each go alone.
    """

    application: RequestApplication | None = None
    """The service to assign; null for its `id` (and for `region`) removes the present one."""
    archived: bool | None = None
    """`true` archives the devices, `false` brings them back; not to be combined with other
    changes.
    """
    contact: RequestContact | None = None
    """Whom to contact about the devices; an empty object removes the contact."""
    location: PatchDevicesRequestV2Location | None = None
    """Where the devices stand: a location of the workspace; an empty object removes it."""
    region: str | None = None
    """Region of the service to assign; null when the service is removed."""
    subscription: list[RequestSubscription] | None = None
    """The subscription to apply; an empty list removes it."""
    tags: dict[str, PatchDevicesRequestV2TagsValue] | None = None
    """Tags to add or change, as pairs of name and value; a null value removes the tag. Names
    differing only in upper and lower case count as the same tag.
    """
    tenant_workspace_id: Annotated[str | None, Field(alias="tenantWorkspaceId")] = None
    """For managed service providers: workspace (platform customer ID) of the tenant
    concerned.
    """
    warranty_current_support_level: Annotated[
        PatchDevicesRequestV2WarrantyCurrentSupportLevel | None, Field(alias="warranty/currentSupportLevel")
    ] = None
    """Support level to fill in for discovered devices whose warranty is unknown."""
