"""Models of `v1.firmware_bundles`.

Made by comgen, not to be edited.
"""

from enum import StrEnum
from typing import Annotated, Any, Literal

from pydantic import AwareDatetime, Field
from typing_extensions import TypeAliasType

from ..._runtime.model import Model, Open


class FirmwareBundleBundleType(StrEnum):
    """Kind of bundle: a complete `BASE`, or a `PATCH`, `HOTFIX` or `SUPPLEMENT` to one."""

    BASE = "BASE"
    PATCH = "PATCH"
    HOTFIX = "HOTFIX"
    SUPPLEMENT = "SUPPLEMENT"


class FirmwareBundlePlatformFamily(StrEnum):
    """Family of servers that the bundle is made for."""

    PROLIANT = "PROLIANT"


VmwareAddonInfoItem = TypeAliasType("VmwareAddonInfoItem", dict[str, list[Any] | str | dict[str, Any] | None])
"""A VMware add-on of a firmware bundle and where it is stored."""


class FirmwareBundle(Model):
    """A firmware bundle such as a Service Pack for ProLiant, which groups use as baseline.

    `bundleType` tells full bundles (`BASE`) from patches, hotfixes and supplements.
    """

    advisories: str | None = None
    """Web address of the customer advisories published for the bundle."""
    base_bundle_uri: Annotated[str | None, Field(alias="baseBundleUri")] = None
    """Path of the base bundle that this bundle supplements; null when there is none."""
    bundle_generation: Annotated[str | None, Field(alias="bundleGeneration")] = None
    """Server generation that the bundle is built for, such as `BUNDLE_GEN_10`."""
    bundle_name_format: Annotated[str | None, Field(alias="bundleNameFormat")] = None
    """How many parts the bundle's version number has, such as `BUNDLE_4OCTET` for
    `2023.09.00.00`.
    """
    bundle_type: Annotated[Open[FirmwareBundleBundleType] | None, Field(alias="bundleType")] = None
    """Kind of bundle: a complete `BASE`, or a `PATCH`, `HOTFIX` or `SUPPLEMENT` to one."""
    created_at: Annotated[AwareDatetime | None, Field(alias="createdAt")] = None
    """When it was created, in UTC."""
    description: str | None = None
    """What the bundle contains and which servers it is for."""
    display_name: Annotated[str | None, Field(alias="displayName")] = None
    """Name made for people to read, such as `SPP 2023.09.00.00 (12 Sep 2023)`."""
    enhancements: str | None = None
    """What is new in the bundle; documented as a link to the HPE software page, given as
    plain text in the example.
    """
    generation: int | None = None
    """Counter that grows with every change of the object; where `If-Match` is accepted, this
    number in double quotes is its value.
    """
    id: str | None = None
    """Identifier of the bundle: 32 hex digits without hyphens."""
    is_active: Annotated[bool | None, Field(alias="isActive")] = None
    """Whether the bundle counts as active."""
    name: str | None = None
    """Title of the firmware bundle, which follows from its kind, such as
    `Gen10 Service Pack for ProLiant`.
    """
    platform_family: Annotated[Open[FirmwareBundlePlatformFamily] | None, Field(alias="platformFamily")] = (
        None
    )
    """Family of servers that the bundle is made for."""
    release_date: Annotated[str | None, Field(alias="releaseDate")] = None
    """When HPE released the bundle."""
    release_notes: Annotated[str | None, Field(alias="releaseNotes")] = None
    """Release notes as text, or the address of HPE's page about obtaining and installing the
    bundle.
    """
    release_version: Annotated[str | None, Field(alias="releaseVersion")] = None
    """Version of the release, such as `2023.09.00.00`."""
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    """Path of this object itself (self link), relative to the API host."""
    summary: str | None = None
    """What the bundle brings: supported systems, and the problems it deals with."""
    support_url: Annotated[str | None, Field(alias="supportUrl")] = None
    """Address of HPE's web page about the bundle."""
    supported_os_list: Annotated[list[str] | None, Field(alias="supportedOsList")] = None
    """Operating systems that the bundle supports; declared as a list, but the published
    example is one comma-separated string.
    """
    type: Literal["compute-ops-mgmt/firmware-bundle"] | str | None = None
    """Resource type; tells what kind of object it is."""
    updated_at: Annotated[AwareDatetime | None, Field(alias="updatedAt")] = None
    """When it was last changed, in UTC."""
    vmware_addon_info: Annotated[list[VmwareAddonInfoItem] | None, Field(alias="vmwareAddonInfo")] = None
    """VMware add-ons that go with the bundle, and where they are stored on HPE's RDA server;
    may be null.
    """


class FirmwareBundleCollection(Model):
    """A page of firmware bundles, ten unless a `limit` is given."""

    count: int
    """Number of items in this answer; how many the whole collection has is in `total`."""
    items: list[FirmwareBundle]
    """The objects on this page, in the order of `sort` where the operation has it."""
    offset: int
    """Position of the first returned item in the whole collection, counted from 0."""
    total: int
    """Number of items on all pages together, after filtering."""
