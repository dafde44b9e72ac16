"""Models of `v1beta1.appliance_firmware_bundles`; made by comgen, not to be edited."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import AwareDatetime, Field

from ..._runtime.model import Model


class ApplianceFirmwareBundle(Model):
    appliance_type: Annotated[str, Field(alias="applianceType")]
    appliance_version: Annotated[str, Field(alias="applianceVersion")]
    applicable_appliances: Annotated[list[dict[str, Any]] | None, Field(alias="applicableAppliances")] = None
    created_at: Annotated[AwareDatetime, Field(alias="createdAt")]
    features: list[str] | None = None
    id: str
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
    supported_upgrades: Annotated[list[str], Field(alias="supportedUpgrades")]
    synergy_release_info: Annotated[str | None, Field(alias="synergyReleaseInfo")] = None
    type: Literal["compute-ops-mgmt/appliance-firmware-bundle"] | str
    updated_at: Annotated[AwareDatetime, Field(alias="updatedAt")]


class ApplianceFirmwareBundleCollection(Model):
    count: int
    items: list[ApplianceFirmwareBundle]
    offset: int
    total: int
