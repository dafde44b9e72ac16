"""Models of `v1beta1.accounts`.

Made by comgen, not to be edited.
"""

from typing import Annotated

from pydantic import AwareDatetime, Field

from ..._runtime.model import Model, Open
from ...models.accounts import AccountType


class AccountAccountInfo(Model):
    """Country of the account and the times of its creation and last change."""

    country: str | None = None
    """Country of the account or channel partner."""
    country_code: Annotated[str | None, Field(alias="countryCode")] = None
    """Country of the account or site, as a code."""
    created_at: Annotated[str | None, Field(alias="createdAt")] = None
    """When the workspace's account was created, as text."""
    updated_at: Annotated[str | None, Field(alias="updatedAt")] = None
    """When the workspace's account information was last changed, as text."""


class Account(Model):
    """A GreenLake account as Compute Ops Management sees it: workspace, type and MSP ties."""

    account_info: Annotated[AccountAccountInfo | None, Field(alias="accountInfo")] = None
    """Country of the account and the times of its creation and last change."""
    account_type: Annotated[Open[AccountType] | None, Field(alias="accountType")] = None
    """Role of the account: `STANDALONE`, `BASIC_ORGANIZATION`, `MSP` (a managed service
    provider) or `TENANT` (a customer of one).
    """
    application_customer_id: Annotated[str | None, Field(alias="applicationCustomerId")] = None
    """Identifier of the application customer, always equal to `id`; hyphen-less hex, although
    declared as a UUID.
    """
    created_at: Annotated[AwareDatetime | None, Field(alias="createdAt")] = None
    """When it was created, in UTC."""
    description: str | None = None
    """Free text that explains the purpose of the object."""
    generation: int | None = None
    """Counter that grows with every change of the object; where `If-Match` is accepted, this
    number in double quotes is its value.
    """
    id: str | None = None
    """Identifier of the account; hyphen-less hex, although declared as a UUID."""
    msp_application_customer_id: Annotated[str | None, Field(alias="mspApplicationCustomerId")] = None
    """Application customer identifier of the managed service provider; set only when
    `accountType` is `TENANT`. Hyphen-less hex, although declared as a UUID.
    """
    msp_platform_customer_id: Annotated[str | None, Field(alias="mspPlatformCustomerId")] = None
    """GreenLake workspace identifier of the managed service provider; set only when
    `accountType` is `TENANT`. Hyphen-less hex, although declared as a UUID.
    """
    name: str | None = None
    """Name of the account, such as `msp-test-com`."""
    operational_mode: Annotated[str | None, Field(alias="operationalMode")] = None
    """Who owns the inventory of this account, such as `DEFAULT`."""
    platform_customer_id: Annotated[str | None, Field(alias="platformCustomerId")] = None
    """Identifier of the GreenLake workspace; hyphen-less hex, although declared as a UUID."""
    updated_at: Annotated[AwareDatetime | None, Field(alias="updatedAt")] = None
    """When it was last changed, in UTC."""


class TenantCollection(Model):
    """The customer accounts (tenants) of a managed service provider's account."""

    count: int
    """Number of items in this answer; how many the whole collection has is in `total`."""
    items: list[Account]
    """The objects on this page, in the order of `sort` where the operation has it."""
    offset: int
    """Position of the first returned item in the whole collection, counted from 0."""
    total: int
    """Number of items on all pages together, after filtering."""
