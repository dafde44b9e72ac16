"""Models of `v1.firmware_bundles_details`.

Made by comgen, not to be edited.
"""

from typing import Annotated, Literal

from pydantic import AwareDatetime, Field

from ..._runtime.model import Model


class FirmwareBundleDetailCategoryDetailsItemDevicesItem(Model):
    """An item of `Devices`: Devices that the firmware component can be installed on."""

    device_name: Annotated[str | None, Field(alias="DeviceName")] = None
    """Name of the device that the firmware component serves."""
    target: Annotated[str | None, Field(alias="Target")] = None
    """Identifier of the device kind in the firmware bundle, a GUID; used in component
    exclusions as `target`.
    """


class FirmwareBundleDetailCategoryDetailsItem(Model):
    """An item of `categoryDetails`: Firmware components in this category, listed with the
    devices they fit.
    """

    devices: Annotated[
        list[FirmwareBundleDetailCategoryDetailsItemDevicesItem] | None, Field(alias="Devices")
    ] = None
    """Devices that the firmware component can be installed on."""


class FirmwareBundleDetail(Model):
    """The components of a firmware bundle in one category, with the devices they are for.

    Source of the names and targets for excluding components from a firmware setting.
    """

    bundle_id: Annotated[str | None, Field(alias="bundleId")] = None
    """Identifier of the firmware bundle that the components belong to."""
    category: str | None = None
    """Kind of device that the firmware is for, such as `NETWORKING_ADAPTERS`."""
    category_details: Annotated[
        list[FirmwareBundleDetailCategoryDetailsItem] | None, Field(alias="categoryDetails")
    ] = None
    """Firmware components in this category, listed with the devices they fit."""
    created_at: Annotated[AwareDatetime, Field(alias="createdAt")]
    """When it was created, in UTC."""
    generation: int
    """Counter that grows with every change of the object; where `If-Match` is accepted, this
    number in double quotes is its value.
    """
    id: str
    """Identifier of the component category within the bundle."""
    type: Literal["compute-ops-mgmt/firmware-bundle/bundle-detail"] | str
    """Resource type; tells what kind of object it is."""
    updated_at: Annotated[AwareDatetime, Field(alias="updatedAt")]
    """When it was last changed, in UTC."""


class FirmwareBundleDetailsCollection(Model):
    """Everything inside one firmware bundle, one item per category of components."""

    count: int
    """Number of items in this answer; how many the whole collection has is in `total`."""
    items: list[FirmwareBundleDetail]
    """The objects on this page, in the order of `sort` where the operation has it."""
    offset: int
    """Position of the first returned item in the whole collection, counted from 0."""
    total: int
    """Number of items on all pages together, after filtering."""
