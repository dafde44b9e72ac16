"""Models of `devices`.

Made by comgen, not to be edited.
"""

from enum import StrEnum
from typing import Annotated

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.model import Discriminated, Model, Open


class DeviceType(StrEnum):
    DIRECT = "DIRECT"
    REMOTE = "REMOTE"
    ONEVIEW = "ONEVIEW"


class Server(Model):
    device_type: Annotated[Open[DeviceType], Field(alias="deviceType")]
    serial: str | None = None


class Appliance(Model):
    address: str | None = None
    device_type: Annotated[Open[DeviceType], Field(alias="deviceType")]


DeviceRequest = TypeAliasType(
    "DeviceRequest",
    Annotated[Server | Appliance, Discriminated("deviceType", {"DIRECT": 0, "ONEVIEW": 1, "REMOTE": 0})],
)
