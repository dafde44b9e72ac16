"""Models of `v1beta2.groups`.

Made by comgen, not to be edited.
"""

from typing import Annotated, Any, Literal

from pydantic import AwareDatetime, Field

from ..._runtime.model import Model, Open
from ...models.groups import ComplianceState, DeviceState, SubscriptionState, SubscriptionTier


class DeviceDeviation(Model):
    """A component whose version differs from the baseline, as the oldest groups API has it."""

    component_filename: Annotated[str | None, Field(alias="componentFilename")] = None
    """File name of the firmware component in the bundle."""
    component_name: Annotated[str | None, Field(alias="componentName")] = None
    """Description of the firmware component that differs from the group's baseline."""
    expected_version: Annotated[str | None, Field(alias="expectedVersion")] = None
    """Version of the firmware component in the group's baseline."""
    installed_version: Annotated[str | None, Field(alias="installedVersion")] = None
    """Version of the firmware component now on the device."""


class DeviceResponse(Model):
    """A server's membership in a group, oldest form, with its assignment state.

    The device is named by `serverId` and `serverUri`.
    """

    e_tag: Annotated[str | None, Field(alias="eTag")] = None
    """Version of the device's group assignment, such as `0xb2e9346d`; it changes when the
    device moves between groups.
    """
    group_id: Annotated[str | None, Field(alias="groupId")] = None
    """Identifier of the group that the device belongs to."""
    id: str
    """Identifier that Compute Ops Management has given to the object; use it in paths and in
    references to it.
    """
    product_id: Annotated[str | None, Field(alias="productId")] = None
    """Product number (SKU), such as `P43990-B21`; together with the serial number it forms
    the server's identifier, `productId+serialNumber`.
    """
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    """Path of this object itself (self link), relative to the API host."""
    serial: str | None = None
    """Serial number of the server; together with `productId` it forms the server's
    identifier.
    """
    server_id: Annotated[str | None, Field(alias="serverId")] = None
    """Identifier of the server, `productId+serialNumber`."""
    server_uri: Annotated[str | None, Field(alias="serverUri")] = None
    """Path of the server that the device is."""
    state: Open[DeviceState] | None = None
    """What the device is doing in the group: assigned, active, failed, quarantined, or having
    firmware, a schema or an operating system applied.
    """
    subscription_state: Annotated[Open[SubscriptionState] | None, Field(alias="subscriptionState")] = None
    """Whether the server has a valid GreenLake subscription: `SUBSCRIBED`, `EXPIRED`, or none
    and therefore `REQUIRED`.
    """
    subscription_tier: Annotated[Open[SubscriptionTier] | None, Field(alias="subscriptionTier")] = None
    """Level of the GreenLake subscription of the server; only `ENHANCED` is documented here."""
    type: Literal["compute-ops/group/device"] | str
    """Resource type, here still with the older prefix `compute-ops/`."""


class DeviceResponseCollection(Model):
    """The servers of a group in the oldest groups API; `total` may be missing."""

    count: int
    """Number of items in this answer; how many the whole collection has is in `total`."""
    items: list[DeviceResponse]
    """The objects on this page, in the order of `sort` where the operation has it."""
    offset: int
    """Position of the first returned item in the whole collection, counted from 0."""
    total: int | None = None
    """Number of items on all pages together, after filtering."""


class DeviceResponseCollectionNew(Model):
    """The servers touched by an assignment to a group, each with its latest `eTag`."""

    devices: list[DeviceResponse]
    """Servers or appliances in the group."""


class ILOSettingsdeviceDeviation(Model):
    """An iLO setting that differs from the group's, in the oldest groups API."""

    category: str | None = None
    """Redfish resource that the differing iLO setting belongs to, such as `SnmpService`."""
    current_value: Annotated[str | None, Field(alias="currentValue")] = None
    """Value of the iLO setting found on the server, as text, such as `False`."""
    expected_value: Annotated[str | None, Field(alias="expectedValue")] = None
    """Value that the group's iLO settings demand, as text."""
    setting_name: Annotated[str | None, Field(alias="settingName")] = None
    """Name of the iLO attribute that deviates, such as `SNMPv1Enabled`."""


class DeviceCompliance(Model):
    """Result of checking one server's firmware against its group, oldest form.

    The verdict is in `complianceStatus` and the server in `serverId`.
    """

    compliance_category: Annotated[Literal["FIRMWARE"] | str | None, Field(alias="complianceCategory")] = None
    """What is compared with the group's settings: always `FIRMWARE` here."""
    compliance_status: Annotated[Open[ComplianceState] | None, Field(alias="complianceStatus")] = None
    """Whether the firmware of the device matches the group's baseline; `UNKNOWN` when that
    can't be told (see `errorReason`).
    """
    created_at: Annotated[AwareDatetime, Field(alias="createdAt")]
    """When it was created, in UTC."""
    deviations: list[DeviceDeviation] | None = None
    """Differences between what the check found and what the group demands."""
    error_reason: Annotated[str | None, Field(alias="errorReason")] = None
    """Why compliance is `UNKNOWN`; an empty text for every other state."""
    generation: int
    """Counter that grows with every change of the object; where `If-Match` is accepted, this
    number in double quotes is its value.
    """
    group_id: Annotated[str | None, Field(alias="groupId")] = None
    """Identifier of the group that the device belongs to."""
    id: str
    """Identifier that Compute Ops Management has given to the object; use it in paths and in
    references to it.
    """
    product_id: Annotated[str | None, Field(alias="productId")] = None
    """Product number (SKU), such as `P43990-B21`; together with the serial number it forms
    the server's identifier, `productId+serialNumber`.
    """
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    """Path of this object itself (self link), relative to the API host."""
    serial: str | None = None
    """Serial number of the server; together with `productId` it forms the server's
    identifier.
    """
    server_id: Annotated[str | None, Field(alias="serverId")] = None
    """Identifier of the server, `productId+serialNumber`."""
    type: Literal["compute-ops/group/compliance"] | str
    """Resource type, here still with the older prefix `compute-ops/`."""
    updated_at: Annotated[AwareDatetime, Field(alias="updatedAt")]
    """When compliance was last checked, in UTC."""


class DeviceComplianceCollection(Model):
    """Firmware compliance of a group's servers, oldest form; `start` doubles `offset`."""

    count: int
    """Number of items in this answer; how many the whole collection has is in `total`."""
    items: list[DeviceCompliance]
    """The objects on this page, in the order of `sort` where the operation has it."""
    offset: int
    """Position of the first returned item in the whole collection, counted from 0."""
    total: int | None = None
    """Number of items on all pages together, after filtering."""
    start: int | None = None
    """Same value as `offset`: position of the first returned item, counted from 0."""


class DeviceiLOSettingsCompliance(Model):
    """Result of checking one server's iLO settings against its group, oldest form.

    The server is in `serverId` and `serverUri`.
    """

    compliance_category: Annotated[
        Literal["ILO_SETTINGS"] | str | None, Field(alias="complianceCategory")
    ] = None
    """What is compared with the group's settings: always `ILO_SETTINGS` here."""
    compliance_state: Annotated[Open[ComplianceState] | None, Field(alias="complianceState")] = None
    """Whether the iLO settings of the server match the group's; `UNKNOWN` when that can't be
    told (see `errorReason`).
    """
    created_at: Annotated[AwareDatetime | None, Field(alias="createdAt")] = None
    """When it was created, in UTC."""
    deviations: list[ILOSettingsdeviceDeviation] | None = None
    """Differences between what the check found and what the group demands."""
    error_reason: Annotated[str | None, Field(alias="errorReason")] = None
    """Why compliance is `UNKNOWN`; an empty text for every other state."""
    generation: int | None = None
    """Counter that grows with every change of the object; where `If-Match` is accepted, this
    number in double quotes is its value.
    """
    group_id: Annotated[str | None, Field(alias="groupId")] = None
    """Identifier of the group that the device belongs to."""
    id: str | None = None
    """Identifier that Compute Ops Management has given to the object; use it in paths and in
    references to it.
    """
    product_id: Annotated[str | None, Field(alias="productId")] = None
    """Product number (SKU), such as `P43990-B21`; together with the serial number it forms
    the server's identifier, `productId+serialNumber`.
    """
    remediation: dict[str, Any] | None = None
    """What would bring the device into compliance; free-form object."""
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    """Path of this object itself (self link), relative to the API host."""
    serial: str | None = None
    """Serial number of the server; together with `productId` it forms the server's
    identifier.
    """
    server_id: Annotated[str | None, Field(alias="serverId")] = None
    """Identifier of the server, `productId+serialNumber`."""
    server_uri: Annotated[str | None, Field(alias="serverUri")] = None
    """Path of the server that was checked."""
    type: Literal["compute-ops/group/ilo-settings-compliance"] | str | None = None
    """Resource type, here still with the older prefix `compute-ops/`."""
    updated_at: Annotated[AwareDatetime | None, Field(alias="updatedAt")] = None
    """When compliance was last checked, in UTC."""


class DeviceiLOSettingsComplianceCollection(Model):
    """iLO settings compliance of a group's servers, oldest form; `start` doubles `offset`."""

    count: int
    """Number of items in this answer; how many the whole collection has is in `total`."""
    items: list[DeviceiLOSettingsCompliance]
    """The objects on this page, in the order of `sort` where the operation has it."""
    offset: int
    """Position of the first returned item in the whole collection, counted from 0."""
    total: int | None = None
    """Number of items on all pages together, after filtering."""
    start: int | None = None
    """Same value as `offset`: position of the first returned item, counted from 0."""
