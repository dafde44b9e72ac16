"""Models of `v2beta1.devices`.

Made by comgen, not to be edited.
"""

from enum import StrEnum
from typing import Annotated

from pydantic import Field
from typing_extensions import TypeAliasType

from ..._runtime.model import Model, Open
from ...models.devices import GroupByResponse, GroupByResponseDistinct
from ...models.devices_requests import RequestContact


DevicesGroupResponseItemsItem = TypeAliasType(
    "DevicesGroupResponseItemsItem", GroupByResponse | GroupByResponseDistinct
)
"""An item of `items`: The items of this page."""


class DevicesPostRequestDeviceType(StrEnum):
    """Kind of device: server, network or storage; decides which of `partNumber` and
    `macAddress` is needed.
    """

    COMPUTE = "COMPUTE"
    NETWORK = "NETWORK"
    STORAGE = "STORAGE"


class DevicesPostRequestLocation(Model):
    """Where the device stands: a location of the workspace."""

    id: str | None = None
    """Identifier of a location that exists in the workspace."""


class DevicesPostRequestTagsValue(Model):
    """A value of `tags`: Tags to put on the device, an object of names and values such as
    `{"city": "Oslo"}`; not for sensitive or personal data.
    """

    key: Annotated[str | None, Field(max_length=128, min_length=1)] = None
    """Name of the tag, up to 128 characters."""
    value: Annotated[str | None, Field(max_length=256, min_length=0)] = None
    """Value of the tag, up to 256 characters; null, where allowed, removes the tag."""


class DevicesGroupResponse(Model):
    count: int
    """Number of items in this page."""
    items: list[DevicesGroupResponseItemsItem]
    """The items of this page."""
    offset: int
    """Number of items skipped before this page."""
    total: int
    """Number of items in all pages that match the filter."""


class DevicesPostRequest(Model):
    """A device to add to the workspace, optionally with tags, location and contact."""

    contact: RequestContact | None = None
    """Whom to contact about the device."""
    device_type: Annotated[Open[DevicesPostRequestDeviceType], Field(alias="deviceType")]
    """Kind of device: server, network or storage; decides which of `partNumber` and
    `macAddress` is needed.
    """
    location: DevicesPostRequestLocation | None = None
    """Where the device stands: a location of the workspace."""
    mac_address: Annotated[str | None, Field(alias="macAddress")] = None
    """MAC address of the device; required for `NETWORK`."""
    part_number: Annotated[str | None, Field(alias="partNumber")] = None
    """Part number of the device; required for `COMPUTE` and `STORAGE`."""
    serial_number: Annotated[str, Field(alias="serialNumber")]
    """Serial number as printed on the device."""
    tags: dict[str, DevicesPostRequestTagsValue] | None = None
    """Tags to put on the device, an object of names and values such as `{"city": "Oslo"}`;
    not for sensitive or personal data.
    """
