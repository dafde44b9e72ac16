"""Models of `v1beta2.secure_gateway_appliances`; made by comgen, not to be edited."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field

from ..._runtime.model import Model, Open


class ApplianceApplianceMode(StrEnum):
    NORMAL = "NORMAL"
    MAINTENANCE = "MAINTENANCE"


class ApplianceResourceUri(Model):
    id: str | None = None
    resource_uri: Annotated[str | None, Field(alias="resourceUri")] = None
    type: Literal["compute-ops-mgmt/appliance"] | str | None = None


class ApplianceState(StrEnum):
    CONNECTED = "CONNECTED"
    NOT_ACTIVATED = "NOT_ACTIVATED"
    DISCONNECTED = "DISCONNECTED"


class Appliance(Model):
    appliance_cert: Annotated[str | None, Field(alias="applianceCert")] = None
    appliance_mode: Annotated[Open[ApplianceApplianceMode] | None, Field(alias="applianceMode")] = None
    appliance_type: Annotated[str | None, Field(alias="applianceType")] = None
    created_at: Annotated[str | None, Field(alias="createdAt")] = None
    device_id: Annotated[str | None, Field(alias="deviceId")] = None
    generation: int | None = None
    hostname: str | None = None
    id: str
    ip_address: Annotated[str | None, Field(alias="ipAddress")] = None
    last_disconnected_at: Annotated[str | None, Field(alias="lastDisconnectedAt")] = None
    model_number: Annotated[str | None, Field(alias="modelNumber")] = None
    name: str | None = None
    product_id: Annotated[str | None, Field(alias="productId")] = None
    resource: ApplianceResourceUri | None = None
    state: Open[ApplianceState] | None = None
    subscription: str | None = None
    type: Literal["compute-ops-mgmt/appliance"] | str
    updated_at: Annotated[str | None, Field(alias="updatedAt")] = None
    version: str | None = None


class ApplianceCollection(Model):
    count: int
    items: list[Appliance]
    offset: int
    total: int
