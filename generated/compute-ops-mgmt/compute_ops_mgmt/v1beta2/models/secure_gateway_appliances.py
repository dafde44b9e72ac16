"""Models of `v1beta2.secure_gateway_appliances`.

Made by comgen, not to be edited.
"""

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field

from ..._runtime.model import Model, Open


class ApplianceApplianceMode(StrEnum):
    """Whether the appliance works normally (`NORMAL`) or is being serviced (`MAINTENANCE`)."""

    NORMAL = "NORMAL"
    MAINTENANCE = "MAINTENANCE"


class ApplianceResourceUri(Model):
    """Pointer to an appliance resource: its identifier, URI and type."""

    id: str | None = None
    """Kind and identifier of the appliance in one text, such as
    `gateway+3abc1b2c-4a5d-4e6f-9c7b-2a1d8e7f6abc`.
    """
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    """Path of the appliance below the API host."""
    type: Literal["compute-ops-mgmt/appliance"] | str | None = None
    """Resource type; tells what kind of object it is."""


class ApplianceState(StrEnum):
    """Whether the secure gateway is connected to Compute Ops Management, disconnected, or not
    activated yet.
    """

    CONNECTED = "CONNECTED"
    NOT_ACTIVATED = "NOT_ACTIVATED"
    DISCONNECTED = "DISCONNECTED"


class Appliance(Model):
    """A secure gateway: the appliance through which servers reach Compute Ops Management.

    Shows its address, certificate, mode and connection state.
    """

    appliance_cert: Annotated[str | None, Field(alias="applianceCert")] = None
    """Certificate that the appliance presents."""
    appliance_mode: Annotated[Open[ApplianceApplianceMode] | None, Field(alias="applianceMode")] = None
    """Whether the appliance works normally (`NORMAL`) or is being serviced (`MAINTENANCE`)."""
    appliance_type: Annotated[str | None, Field(alias="applianceType")] = None
    """Kind of appliance, such as `GATEWAY`."""
    created_at: Annotated[str | None, Field(alias="createdAt")] = None
    """When it was created, in UTC."""
    device_id: Annotated[str | None, Field(alias="deviceId")] = None
    """Kind and identifier of the appliance in one text, such as
    `gateway+3abc1b2c-4a5d-4e6f-9c7b-2a1d8e7f6abc`.
    """
    generation: int | None = None
    """Counter that grows with every change of the object; where `If-Match` is accepted, this
    number in double quotes is its value.
    """
    hostname: str | None = None
    """Network name of the appliance, such as `secure-gateway-appliance-01.net`."""
    id: str
    """UUID of the appliance, without the prefix that tells its kind."""
    ip_address: Annotated[str | None, Field(alias="ipAddress")] = None
    """IPv4 address of the appliance."""
    last_disconnected_at: Annotated[str | None, Field(alias="lastDisconnectedAt")] = None
    """When the appliance last lost its connection, in UTC."""
    model_number: Annotated[str | None, Field(alias="modelNumber")] = None
    """Kind of appliance in words, such as `HPE OneView VM - VMware vSphere`."""
    name: str | None = None
    """Host name of the secure gateway appliance."""
    product_id: Annotated[str | None, Field(alias="productId")] = None
    """Fixed product code that marks a secure gateway: `gateway`."""
    resource: ApplianceResourceUri | None = None
    """Identifier, type and path of the appliance as a resource."""
    state: Open[ApplianceState] | None = None
    """Whether the secure gateway is connected to Compute Ops Management, disconnected, or not
    activated yet.
    """
    subscription: str | None = None
    """GreenLake subscription of the secure gateway; null if it has none."""
    type: Literal["compute-ops-mgmt/appliance"] | str
    """Resource type; tells what kind of object it is."""
    updated_at: Annotated[str | None, Field(alias="updatedAt")] = None
    """When it was last changed, in UTC."""
    version: str | None = None
    """Software version of the secure gateway, such as `1.0.2+506412`."""


class ApplianceCollection(Model):
    """A page of secure gateways; the request has a `limit` but no `offset`."""

    count: int
    """Number of items in this answer; how many the whole collection has is in `total`."""
    items: list[Appliance]
    """The objects on this page, in the order of `sort` where the operation has it."""
    offset: int
    """Position of the first returned item in the whole collection, counted from 0."""
    total: int
    """Number of items on all pages together, after filtering."""
