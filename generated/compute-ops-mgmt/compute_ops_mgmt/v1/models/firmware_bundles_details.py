"""Models of `v1.firmware_bundles_details`; made by comgen, not to be edited."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AwareDatetime, Field

from ..._runtime.model import Model


class FirmwareBundleDetailCategoryDetailsItemDevicesItem(Model):
    device_name: Annotated[str | None, Field(alias="DeviceName")] = None
    target: Annotated[str | None, Field(alias="Target")] = None


class FirmwareBundleDetailCategoryDetailsItem(Model):
    devices: Annotated[
        list[FirmwareBundleDetailCategoryDetailsItemDevicesItem] | None, Field(alias="Devices")
    ] = None


class FirmwareBundleDetail(Model):
    bundle_id: Annotated[str | None, Field(alias="bundleId")] = None
    category: str | None = None
    category_details: Annotated[
        list[FirmwareBundleDetailCategoryDetailsItem] | None, Field(alias="categoryDetails")
    ] = None
    created_at: Annotated[AwareDatetime, Field(alias="createdAt")]
    generation: int
    id: str
    type: Literal["compute-ops-mgmt/firmware-bundle/bundle-detail"] | str
    updated_at: Annotated[AwareDatetime, Field(alias="updatedAt")]


class FirmwareBundleDetailsCollection(Model):
    count: int
    items: list[FirmwareBundleDetail]
    offset: int
    total: int
