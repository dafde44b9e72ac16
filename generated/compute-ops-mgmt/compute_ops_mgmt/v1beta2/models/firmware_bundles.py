"""Models of `v1beta2.firmware_bundles`; made by comgen, not to be edited."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any, Literal

from pydantic import AwareDatetime, Field
from typing_extensions import TypeAliasType

from ..._runtime.model import Model, Open


class FirmwareBundleBundleType(StrEnum):
    BASE = "BASE"
    HOTFIX = "HOTFIX"
    SUPPLEMENT = "SUPPLEMENT"
    PATCH = "PATCH"


VmwareAddonInfoItem = TypeAliasType("VmwareAddonInfoItem", dict[str, list[Any] | str | dict[str, Any] | None])


class FirmwareBundle(Model):
    advisories: str | None = None
    bundle_generation: Annotated[str | None, Field(alias="bundleGeneration")] = None
    bundle_name_format: Annotated[str | None, Field(alias="bundleNameFormat")] = None
    bundle_type: Annotated[Open[FirmwareBundleBundleType] | None, Field(alias="bundleType")] = None
    created_at: Annotated[AwareDatetime, Field(alias="createdAt")]
    enhancements: str | None = None
    generation: int
    hotfix_base_uri: Annotated[str | None, Field(alias="hotfixBaseUri")] = None
    id: str
    is_active: Annotated[bool | None, Field(alias="isActive")] = None
    name: str | None = None
    release_date: Annotated[str | None, Field(alias="releaseDate")] = None
    release_notes: Annotated[str | None, Field(alias="releaseNotes")] = None
    release_version: Annotated[str | None, Field(alias="releaseVersion")] = None
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    summary: str | None = None
    support_url: Annotated[str | None, Field(alias="supportUrl")] = None
    supported_os_list: Annotated[list[str] | None, Field(alias="supportedOsList")] = None
    type: Literal["compute-ops-mgmt/firmware-bundle"] | str
    updated_at: Annotated[AwareDatetime, Field(alias="updatedAt")]
    vmware_addon_info: Annotated[list[VmwareAddonInfoItem] | None, Field(alias="vmwareAddonInfo")] = None


class FirmwareBundleCollection(Model):
    count: int
    items: list[FirmwareBundle]
    offset: int
    total: int
