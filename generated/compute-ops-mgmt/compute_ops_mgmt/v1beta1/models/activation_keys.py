"""Models of `v1beta1.activation_keys`; made by comgen, not to be edited."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import AwareDatetime, Field

from ..._runtime.model import Model, Open


class ActivationKeysRequestTagsItem(Model):
    name: str | None = None
    value: str | None = None


class ActivationKeysRequestTargetDevice(StrEnum):
    ILO = "ILO"
    SECURE_GATEWAY = "SECURE_GATEWAY"


class ActivationKeysResponseDetailsTagsItem(Model):
    name: str | None = None
    value: str | None = None


class ActivationKeysResponseTargetDevice(StrEnum):
    ILO = "ILO"
    SECURE_GATEWAY = "SECURE_GATEWAY"


class ActivationKeysRequest(Model):
    appliance_uri: Annotated[str | None, Field(alias="applianceUri")] = None
    expiration_in_hours: Annotated[float | None, Field(alias="expirationInHours", ge=0.5, le=168.0)] = 72
    location_id: Annotated[str | None, Field(alias="locationId")] = None
    service_delivery_contact: Annotated[str | None, Field(alias="serviceDeliveryContact")] = None
    subscription_key: Annotated[str | None, Field(alias="subscriptionKey")] = None
    tags: list[ActivationKeysRequestTagsItem] | None = None
    target_device: Annotated[Open[ActivationKeysRequestTargetDevice], Field(alias="targetDevice")]


class ActivationKeysResponseDetails(Model):
    appliance_name: Annotated[str | None, Field(alias="applianceName")] = None
    location_id: Annotated[str | None, Field(alias="locationId")] = None
    service_delivery_contact: Annotated[str | None, Field(alias="serviceDeliveryContact")] = None
    tags: list[ActivationKeysResponseDetailsTagsItem] | None = None


class ActivationKeysResponse(Model):
    activation_key: Annotated[str | None, Field(alias="activationKey")] = None
    appliance_name: Annotated[str | None, Field(alias="applianceName")] = None
    appliance_uri: Annotated[str | None, Field(alias="applianceUri")] = None
    created_at: Annotated[AwareDatetime | None, Field(alias="createdAt")] = None
    details: ActivationKeysResponseDetails | None = None
    expires_at: Annotated[AwareDatetime | None, Field(alias="expiresAt")] = None
    generation: float | None = None
    id: str | None = None
    subscription_key: Annotated[str | None, Field(alias="subscriptionKey")] = None
    target_device: Annotated[Open[ActivationKeysResponseTargetDevice] | None, Field(alias="targetDevice")] = (
        None
    )
    type: Literal["compute-ops-mgmt/activation-key"] | str | None = None
    updated_at: Annotated[AwareDatetime | None, Field(alias="updatedAt")] = None


class ActivationKeysCollectionResponse(Model):
    count: int
    items: list[ActivationKeysResponse]
    offset: int
    total: int
