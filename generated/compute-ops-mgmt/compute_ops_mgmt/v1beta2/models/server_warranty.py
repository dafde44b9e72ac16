"""Models of `v1beta2.server_warranty`.

Made by comgen, not to be edited.
"""

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import AwareDatetime, Field

from ..._runtime.model import Model, Open


class ServerWarrantySupportState(StrEnum):
    """Whether support is in force: `ACTIVE`, `EXPIRED` or `UNKNOWN`."""

    ACTIVE = "ACTIVE"
    EXPIRED = "EXPIRED"
    UNKNOWN = "UNKNOWN"


class ServerWarranty(Model):
    """Support contract of a server: level, start, end, and whether it is still active."""

    contract_level: Annotated[str | None, Field(alias="contractLevel")] = None
    """Support contract that covers the server, such as `HPE Warranty`."""
    created_at: Annotated[AwareDatetime | None, Field(alias="createdAt")] = None
    """When it was created, in UTC."""
    device_id: Annotated[str | None, Field(alias="deviceId")] = None
    """Identifier of the server that the warranty covers, `productId+serialNumber`."""
    generation: int | None = None
    """Counter that grows with every change of the object; where `If-Match` is accepted, this
    number in double quotes is its value.
    """
    id: str | None = None
    """UUID of the warranty entry; `deviceId` says which server it covers."""
    support_end_date: Annotated[AwareDatetime | None, Field(alias="supportEndDate")] = None
    """When support for the server ends or ended, in UTC."""
    support_level: Annotated[str | None, Field(alias="supportLevel")] = None
    """Kind of support entitlement, such as `Warranty`."""
    support_start_date: Annotated[AwareDatetime | None, Field(alias="supportStartDate")] = None
    """When support for the server began, in UTC."""
    support_state: Annotated[Open[ServerWarrantySupportState] | None, Field(alias="supportState")] = None
    """Whether support is in force: `ACTIVE`, `EXPIRED` or `UNKNOWN`."""
    type: Literal["compute-ops-mgmt/server/warranty"] | str | None = None
    """Resource type; tells what kind of object it is."""
    updated_at: Annotated[AwareDatetime | None, Field(alias="updatedAt")] = None
    """When it was last changed, in UTC."""


class ServerWarrantyCollection(Model):
    """A page of support contracts, 100 at most."""

    count: int
    """Number of items in this answer; how many the whole collection has is in `total`."""
    items: list[ServerWarranty]
    """The objects on this page, in the order of `sort` where the operation has it."""
    offset: int
    """Position of the first returned item in the whole collection, counted from 0."""
    total: int
    """Number of items on all pages together, after filtering."""
