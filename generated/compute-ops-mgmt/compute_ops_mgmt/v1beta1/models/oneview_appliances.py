"""Models of `v1beta1.oneview_appliances`; made by comgen, not to be edited."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import AwareDatetime, Field

from ..._runtime.model import Model, Open


class OneviewApplianceAddRequest(Model):
    id: str | None = None


class OneviewApplianceComplianceState(StrEnum):
    COMPLIANT = "Compliant"
    NOT_COMPLIANT = "Not_compliant"
    UNKNOWN = "Unknown"


class OneviewApplianceState(StrEnum):
    CONNECTED = "connected"
    NOT_ACTIVATED = "not activated"
    DISCONNECTED = "disconnected"


class OneviewAppliance(Model):
    activation_key: Annotated[str | None, Field(alias="activationKey")] = None
    application_customer_id: Annotated[str | None, Field(alias="applicationCustomerId")] = None
    compliance_id: Annotated[str | None, Field(alias="complianceId")] = None
    compliance_last_checked: Annotated[AwareDatetime | None, Field(alias="complianceLastChecked")] = None
    compliance_state: Annotated[
        Open[OneviewApplianceComplianceState] | None, Field(alias="complianceState")
    ] = None
    created_at: Annotated[str | None, Field(alias="createdAt")] = None
    device_id: Annotated[str | None, Field(alias="device-id")] = None
    generation: int | None = None
    hostname: str | None = None
    id: str
    ipaddress: str | None = None
    last_modified: Annotated[AwareDatetime | None, Field(alias="lastModified")] = None
    model_number: Annotated[str | None, Field(alias="modelNumber")] = None
    name: str | None = None
    platform_customer_id: Annotated[str | None, Field(alias="platformCustomerId")] = None
    product_id: Annotated[str | None, Field(alias="productId")] = None
    state: Open[OneviewApplianceState] | None = None
    template_id: Annotated[str | None, Field(alias="templateId")] = None
    template_name: Annotated[str | None, Field(alias="templateName")] = None
    type: str
    updated_at: Annotated[str | None, Field(alias="updatedAt")] = None
    version: str | None = None


class OneviewApplianceCollection(Model):
    count: int
    items: list[OneviewAppliance]
    offset: int
    total: int
