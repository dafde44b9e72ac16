"""Models of `v1.firmware_bundles`; made by comgen, not to be edited."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any, Literal

from pydantic import AwareDatetime, Field
from typing_extensions import TypeAliasType

from ..._runtime.model import Model, Open


class FirmwareBundleBundleType(StrEnum):
    BASE = "BASE"
    PATCH = "PATCH"
    HOTFIX = "HOTFIX"
    SUPPLEMENT = "SUPPLEMENT"


class FirmwareBundlePlatformFamily(StrEnum):
    PROLIANT = "PROLIANT"


VmwareAddonInfoItem = TypeAliasType("VmwareAddonInfoItem", dict[str, list[Any] | str | dict[str, Any] | None])


class FirmwareBundle(Model):
    advisories: str | None = None
    base_bundle_uri: Annotated[str | None, Field(alias="baseBundleUri")] = None
    bundle_generation: Annotated[str | None, Field(alias="bundleGeneration")] = None
    bundle_name_format: Annotated[str | None, Field(alias="bundleNameFormat")] = None
    bundle_type: Annotated[Open[FirmwareBundleBundleType] | None, Field(alias="bundleType")] = None
    created_at: Annotated[AwareDatetime | None, Field(alias="createdAt")] = None
    description: str | None = None
    display_name: Annotated[str | None, Field(alias="displayName")] = None
    enhancements: str | None = None
    generation: int | None = None
    id: str | None = None
    is_active: Annotated[bool | None, Field(alias="isActive")] = None
    name: str | None = None
    platform_family: Annotated[Open[FirmwareBundlePlatformFamily] | None, Field(alias="platformFamily")] = (
        None
    )
    release_date: Annotated[str | None, Field(alias="releaseDate")] = None
    release_notes: Annotated[str | None, Field(alias="releaseNotes")] = None
    release_version: Annotated[str | None, Field(alias="releaseVersion")] = None
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    summary: str | None = None
    support_url: Annotated[str | None, Field(alias="supportUrl")] = None
    supported_os_list: Annotated[list[str] | None, Field(alias="supportedOsList")] = None
    type: Literal["compute-ops-mgmt/firmware-bundle"] | str | None = None
    updated_at: Annotated[AwareDatetime | None, Field(alias="updatedAt")] = None
    vmware_addon_info: Annotated[list[VmwareAddonInfoItem] | None, Field(alias="vmwareAddonInfo")] = None


class FirmwareBundleCollection(Model):
    count: int
    items: list[FirmwareBundle]
    offset: int
    total: int
