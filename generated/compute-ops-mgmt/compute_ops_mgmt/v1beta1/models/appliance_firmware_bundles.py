"""Models of `v1beta1.appliance_firmware_bundles`.

Made by comgen, not to be edited.
"""

from typing import Annotated, Any, Literal

from pydantic import AwareDatetime, Field

from ..._runtime.model import Model


class ApplianceFirmwareBundle(Model):
    """A software release for OneView appliances in the older API, same content as `v1`.

    Identifier, version, appliance type and upgrade paths are always present.
    """

    appliance_type: Annotated[str, Field(alias="applianceType")]
    """Kind of OneView appliance that the bundle is made for."""
    appliance_version: Annotated[str, Field(alias="applianceVersion")]
    """Version of the OneView software in the bundle."""
    applicable_appliances: Annotated[list[dict[str, Any]] | None, Field(alias="applicableAppliances")] = None
    """Appliances that this firmware can bring up to date. Filled only when the request asks
    with `displayAppliances=true` and the answer holds a single bundle.
    """
    created_at: Annotated[AwareDatetime, Field(alias="createdAt")]
    """When it was created, in UTC."""
    features: list[str] | None = None
    """What the appliance firmware offers, one text for each feature."""
    id: str
    """Identifier of the bundle: 32 hex digits without hyphens."""
    languages: list[str] | None = None
    """Languages that the appliance firmware supports."""
    milestone: bool | None = None
    """True when the appliance firmware version counts as a milestone release."""
    name: str | None = None
    """Title of the appliance firmware bundle for display."""
    ova_file_name: Annotated[str | None, Field(alias="ovaFileName")] = None
    """Name of the file that holds the appliance software."""
    rda_bundle_path: Annotated[str | None, Field(alias="rdaBundlePath")] = None
    """Directory of the bundle on HPE's RDA distribution server."""
    release_date: Annotated[str | None, Field(alias="releaseDate")] = None
    """When HPE released the bundle."""
    release_notes: Annotated[str | None, Field(alias="releaseNotes")] = None
    """Release notes: usually the address of HPE's page about obtaining and installing the
    bundle, sometimes plain text.
    """
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    """Path of this object itself (self link), relative to the API host."""
    size: int | None = None
    """Size of the appliance firmware bundle; the unit is not documented."""
    state: str | None = None
    """State of the appliance firmware bundle, as text without a fixed set of values."""
    supported_upgrades: Annotated[list[str], Field(alias="supportedUpgrades")]
    """Appliance versions for which an upgrade with this bundle is supported."""
    synergy_release_info: Annotated[str | None, Field(alias="synergyReleaseInfo")] = None
    """Address of release information for Synergy."""
    type: Literal["compute-ops-mgmt/appliance-firmware-bundle"] | str
    """Resource type; tells what kind of object it is."""
    updated_at: Annotated[AwareDatetime, Field(alias="updatedAt")]
    """When it was last changed, in UTC."""


class ApplianceFirmwareBundleCollection(Model):
    """A page of OneView appliance releases from the older API; `count` may be missing."""

    count: int
    """Number of items in this answer; how many the whole collection has is in `total`."""
    items: list[ApplianceFirmwareBundle]
    """The objects on this page, in the order of `sort` where the operation has it."""
    offset: int
    """Position of the first returned item in the whole collection, counted from 0."""
    total: int
    """Number of items on all pages together, after filtering."""
