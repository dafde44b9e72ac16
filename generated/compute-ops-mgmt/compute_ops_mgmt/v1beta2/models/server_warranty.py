"""Models of `v1beta2.server_warranty`; made by comgen, not to be edited."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import AwareDatetime, Field

from ..._runtime.model import Model, Open


class ServerWarrantySupportState(StrEnum):
    ACTIVE = "ACTIVE"
    EXPIRED = "EXPIRED"
    UNKNOWN = "UNKNOWN"


class ServerWarranty(Model):
    contract_level: Annotated[str | None, Field(alias="contractLevel")] = None
    created_at: Annotated[AwareDatetime | None, Field(alias="createdAt")] = None
    device_id: Annotated[str | None, Field(alias="deviceId")] = None
    generation: int | None = None
    id: str | None = None
    support_end_date: Annotated[AwareDatetime | None, Field(alias="supportEndDate")] = None
    support_level: Annotated[str | None, Field(alias="supportLevel")] = None
    support_start_date: Annotated[AwareDatetime | None, Field(alias="supportStartDate")] = None
    support_state: Annotated[Open[ServerWarrantySupportState] | None, Field(alias="supportState")] = None
    type: Literal["compute-ops-mgmt/server/warranty"] | str | None = None
    updated_at: Annotated[AwareDatetime | None, Field(alias="updatedAt")] = None


class ServerWarrantyCollection(Model):
    count: int
    items: list[ServerWarranty]
    offset: int
    total: int
