"""Models of `v1beta1.server_settings_requests`.

Made by comgen, not to be edited.
"""

from enum import StrEnum
from typing import Annotated

from pydantic import Field
from typing_extensions import TypeAliasType

from ..._runtime.model import Model, Open
from ...v1beta1.models.server_settings import (
    ServerSettingBIOS,
    ServerSettingExternalStorage,
    ServerSettingFirmware,
    ServerSettingILO,
    ServerSettingMultiVolumeStorage,
    ServerSettingOS,
    ServerSettingSingleVolumeStorage,
)


class ServerSettingsCreateRequestCategory(StrEnum):
    """What the settings are about: `BIOS`, `EXTERNAL_STORAGE` (storage set up in HPE's Data
    Services Cloud Console), `FIRMWARE`, `ILO`, `OS` or `STORAGE` (internal). Determines
    the shape of `settings`.
    """

    BIOS = "BIOS"
    EXTERNAL_STORAGE = "EXTERNAL_STORAGE"
    FIRMWARE = "FIRMWARE"
    ILO = "ILO"
    OS = "OS"
    STORAGE = "STORAGE"


class ServerSettingsCreateRequestPlatformFamily(StrEnum):
    """Server family that the setting is for; always `ANY`, whatever value is sent."""

    ANY = "ANY"
    PROLIANT = "PROLIANT"


ServerSettingsCreateRequestSettingsDEFAULT = TypeAliasType(
    "ServerSettingsCreateRequestSettingsDEFAULT",
    ServerSettingBIOS
    | ServerSettingMultiVolumeStorage
    | ServerSettingSingleVolumeStorage
    | ServerSettingOS
    | ServerSettingExternalStorage
    | ServerSettingILO,
)
"""Settings for servers of every generation, or for OneView appliances; their shape
depends on `category`.
"""


ServerSettingsUpdateRequestSettingsDEFAULT = TypeAliasType(
    "ServerSettingsUpdateRequestSettingsDEFAULT",
    ServerSettingBIOS
    | ServerSettingMultiVolumeStorage
    | ServerSettingSingleVolumeStorage
    | ServerSettingOS
    | ServerSettingExternalStorage
    | ServerSettingILO,
)
"""Settings for servers of every generation, or for OneView appliances; their shape
depends on `category`.
"""


class ServerSettingsCreateRequestSettings(Model):
    """Configuration by key: `GEN10`, `GEN11` and `GEN12` for `FIRMWARE`, `DEFAULT` for all
    other categories. Must match `category`; iLO settings are supplied by HPE and cannot be
    created.
    """

    default: Annotated[ServerSettingsCreateRequestSettingsDEFAULT | None, Field(alias="DEFAULT")] = None
    """Settings for servers of every generation, or for OneView appliances; their shape
    depends on `category`.
    """
    gen10: Annotated[ServerSettingFirmware | None, Field(alias="GEN10")] = None
    """Firmware settings for servers of generation 10."""
    gen11: Annotated[ServerSettingFirmware | None, Field(alias="GEN11")] = None
    """Firmware settings for servers of generation 11."""
    gen12: Annotated[ServerSettingFirmware | None, Field(alias="GEN12")] = None
    """Firmware settings for servers of generation 12."""


class ServerSettingsUpdateRequestSettings(Model):
    """New configuration by key: `GEN10`, `GEN11` and `GEN12` for `FIRMWARE`, `DEFAULT` for
    all other categories; the form follows the setting's category.
    """

    default: Annotated[ServerSettingsUpdateRequestSettingsDEFAULT | None, Field(alias="DEFAULT")] = None
    """Settings for servers of every generation, or for OneView appliances; their shape
    depends on `category`.
    """
    gen10: Annotated[ServerSettingFirmware | None, Field(alias="GEN10")] = None
    """Firmware settings for servers of generation 10."""
    gen11: Annotated[ServerSettingFirmware | None, Field(alias="GEN11")] = None
    """Firmware settings for servers of generation 11."""
    gen12: Annotated[ServerSettingFirmware | None, Field(alias="GEN12")] = None
    """Firmware settings for servers of generation 12."""


class ServerSettingsCreateRequest(Model):
    """A new server setting; `category` decides what goes into `settings`.

    Predecessor of the settings API, for servers only.
    """

    category: Open[ServerSettingsCreateRequestCategory]
    """What the settings are about: `BIOS`, `EXTERNAL_STORAGE` (storage set up in HPE's Data
    Services Cloud Console), `FIRMWARE`, `ILO`, `OS` or `STORAGE` (internal). Determines
    the shape of `settings`.
    """
    description: Annotated[str | None, Field(max_length=10000)] = None
    """Free text about the purpose of the setting, at most 10000 characters; may be null."""
    name: Annotated[str, Field(max_length=100, min_length=1)]
    """Name of the setting, 1 to 100 characters."""
    platform_family: Annotated[
        Open[ServerSettingsCreateRequestPlatformFamily] | None, Field(alias="platformFamily")
    ] = ServerSettingsCreateRequestPlatformFamily.ANY
    """Server family that the setting is for; always `ANY`, whatever value is sent."""
    settings: ServerSettingsCreateRequestSettings | None = None
    """Configuration by key: `GEN10`, `GEN11` and `GEN12` for `FIRMWARE`, `DEFAULT` for all
    other categories. Must match `category`; iLO settings are supplied by HPE and cannot be
    created.
    """


class ServerSettingsUpdateRequest(Model):
    """Changes to a server setting; its category stays."""

    description: Annotated[str | None, Field(max_length=10000)] = None
    """Free text about the purpose of the setting, at most 10000 characters; may be null."""
    name: Annotated[str | None, Field(max_length=100, min_length=1)] = None
    """Name of the setting, 1 to 100 characters."""
    settings: ServerSettingsUpdateRequestSettings | None = None
    """New configuration by key: `GEN10`, `GEN11` and `GEN12` for `FIRMWARE`, `DEFAULT` for
    all other categories; the form follows the setting's category.
    """
