"""Models of `v1beta1.accounts`; made by comgen, not to be edited."""

from __future__ import annotations

from typing import Annotated

from pydantic import AwareDatetime, Field

from ..._runtime.model import Model, Open
from ...models.accounts import AccountType


class AccountAccountInfo(Model):
    country: str | None = None
    country_code: Annotated[str | None, Field(alias="countryCode")] = None
    created_at: Annotated[str | None, Field(alias="createdAt")] = None
    updated_at: Annotated[str | None, Field(alias="updatedAt")] = None


class Account(Model):
    account_info: Annotated[AccountAccountInfo | None, Field(alias="accountInfo")] = None
    account_type: Annotated[Open[AccountType] | None, Field(alias="accountType")] = None
    application_customer_id: Annotated[str | None, Field(alias="applicationCustomerId")] = None
    created_at: Annotated[AwareDatetime | None, Field(alias="createdAt")] = None
    description: str | None = None
    generation: int | None = None
    id: str | None = None
    msp_application_customer_id: Annotated[str | None, Field(alias="mspApplicationCustomerId")] = None
    msp_platform_customer_id: Annotated[str | None, Field(alias="mspPlatformCustomerId")] = None
    name: str | None = None
    operational_mode: Annotated[str | None, Field(alias="operationalMode")] = None
    platform_customer_id: Annotated[str | None, Field(alias="platformCustomerId")] = None
    updated_at: Annotated[AwareDatetime | None, Field(alias="updatedAt")] = None


class TenantCollection(Model):
    count: int
    items: list[Account]
    offset: int
    total: int
