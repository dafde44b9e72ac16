"""Models of `v1.appliance_firmware_bundles`; made by comgen, not to be edited."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import AwareDatetime, Field

from ..._runtime.model import Model


class ApplianceFirmwareBundle(Model):
    appliance_type: Annotated[str | None, Field(alias="applianceType")] = None
    appliance_version: Annotated[str | None, Field(alias="applianceVersion")] = None
    applicable_appliances: Annotated[list[dict[str, Any]] | None, Field(alias="applicableAppliances")] = None
    created_at: Annotated[AwareDatetime | None, Field(alias="createdAt")] = None
    features: list[str] | None = None
    id: str | None = None
    languages: list[str] | None = None
    milestone: bool | None = None
    name: str | None = None
    ova_file_name: Annotated[str | None, Field(alias="ovaFileName")] = None
    rda_bundle_path: Annotated[str | None, Field(alias="rdaBundlePath")] = None
    release_date: Annotated[str | None, Field(alias="releaseDate")] = None
    release_notes: Annotated[str | None, Field(alias="releaseNotes")] = None
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    size: int | None = None
    state: str | None = None
    supported_upgrades: Annotated[list[str] | None, Field(alias="supportedUpgrades")] = None
    synergy_release_info: Annotated[str | None, Field(alias="synergyReleaseInfo")] = None
    type: Literal["compute-ops-mgmt/appliance-firmware-bundle"] | str | None = None
    updated_at: Annotated[AwareDatetime | None, Field(alias="updatedAt")] = None


class ApplianceFirmwareBundleCollection(Model):
    count: int
    items: list[ApplianceFirmwareBundle]
    offset: int
    total: int
