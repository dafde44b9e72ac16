"""Models of `servers`.

Made by comgen, not to be edited.
"""

from datetime import date
from enum import StrEnum
from typing import Annotated

from pydantic import AwareDatetime, Field

from .._runtime.model import Model, Open


class HostOsKind(StrEnum):
    LINUX = "LINUX"


class Part(Model):
    id: str | None = None


class ServerPower(StrEnum):
    ON = "ON"
    OFF = "OFF"


class HostOs(Model):
    kind: Open[HostOsKind] | None = None
    patched: AwareDatetime | None = None


class Host(Model):
    guest: "Host | None" = None
    host_name: Annotated[str | None, Field(alias="hostName")] = None
    os: HostOs | None = None
    secret: str | None = None
    spaced_name: Annotated[str | None, Field(alias="spaced name")] = None


class Server(Model):
    bought: date | None = None
    class_: Annotated[str | int | None, Field(alias="class")] = None
    created_at: Annotated[AwareDatetime | None, Field(alias="createdAt")] = None
    host: Host | None = None
    json_: Annotated[str | None, Field(alias="json")] = None
    managed: bool | None = None
    memory_mb: Annotated[int | None, Field(alias="memoryMb")] = None
    models: list[str] | None = None
    parts: list[Part] | None = None
    power: Open[ServerPower] | None = None


class Page(Model):
    items: list[Server] | None = None
