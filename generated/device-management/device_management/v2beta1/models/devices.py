"""Models of `devices`; made by comgen, not to be edited."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field
from typing_extensions import TypeAliasType

from ..._runtime.model import Model, Open
from ...models.devices import GroupByResponse, GroupByResponseDistinct, RequestContact

DevicesGroupResponseItemsItem = TypeAliasType(
    "DevicesGroupResponseItemsItem", GroupByResponse | GroupByResponseDistinct
)


class DevicesPostRequestDeviceType(StrEnum):
    COMPUTE = "COMPUTE"
    NETWORK = "NETWORK"
    STORAGE = "STORAGE"


class DevicesPostRequestLocation(Model):
    id: str | None = None


class DevicesPostRequestTagsValue(Model):
    key: Annotated[str | None, Field(max_length=128, min_length=1)] = None
    value: Annotated[str | None, Field(max_length=256, min_length=0)] = None


class DevicesGroupResponse(Model):
    count: int
    items: list[DevicesGroupResponseItemsItem]
    offset: int
    total: int


class DevicesPostRequest(Model):
    contact: RequestContact | None = None
    device_type: Annotated[Open[DevicesPostRequestDeviceType], Field(alias="deviceType")]
    location: DevicesPostRequestLocation | None = None
    mac_address: Annotated[str | None, Field(alias="macAddress")] = None
    part_number: Annotated[str | None, Field(alias="partNumber")] = None
    serial_number: Annotated[str, Field(alias="serialNumber")]
    tags: dict[str, DevicesPostRequestTagsValue] | None = None
