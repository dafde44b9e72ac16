"""Models of `common`; made by comgen, not to be edited."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.model import Discriminated, Model, Open


class ErrorDetailBadRequestIssuesItemSource(StrEnum):
    FIELD = "field"
    HEADER = "header"
    QUERY_PARAMETER = "query.parameter"


class ErrorDetailGeneral(Model):
    metadata: dict[str, str]
    source: Literal["compute-ops-mgmt"] | str
    type: Literal["hpe.greenlake.metadata"] | str


class ErrorDetailPreconditionFailedIssuesItem(Model):
    description: str | None = None
    source: str
    subject: str


class ErrorDetailRetryInfo(Model):
    retry_after_seconds: Annotated[int, Field(alias="retryAfterSeconds")]
    type: Literal["hpe.greenlake.retry_info"] | str


class ExternalStorageHostOS(StrEnum):
    UNKNOWN = "UNKNOWN"
    AIX = "AIX"
    APPLE = "APPLE"
    CITRIX_HYPERVISOR = "CITRIX_HYPERVISOR"
    HP_UX = "HP_UX"
    IBM_VIO_SERVER = "IBM_VIO_SERVER"
    INFORM = "INFORM"
    NETAPP = "NETAPP"
    OE_LINUX_UEK = "OE_LINUX_UEK"
    OPENVMS = "OPENVMS"
    ORACLE_VM = "ORACLE_VM"
    RHE_LINUX = "RHE_LINUX"
    RHE_VIRTUALIZATION = "RHE_VIRTUALIZATION"
    SOLARIS = "SOLARIS"
    SUSE_LINUX = "SUSE_LINUX"
    SUSE_VIRTUALIZATION = "SUSE_VIRTUALIZATION"
    UBUNTU = "UBUNTU"
    VMWARE_ESXI = "VMWARE_ESXI"
    WINDOWS_SERVER = "WINDOWS_SERVER"


class ResourceCollection2(Model):
    count: int
    items: list[Any] | None = None
    offset: int | None = None
    total: int | None = None


class ResourceCollection2Cursor(Model):
    count: int
    items: list[Any] | None = None
    next: str | None = None
    total: int | None = None


class ErrorDetailBadRequestIssuesItem(Model):
    description: str | None = None
    source: Open[ErrorDetailBadRequestIssuesItemSource]
    subject: str


class ErrorDetailPreconditionFailed(Model):
    issues: list[ErrorDetailPreconditionFailedIssuesItem]
    type: Literal["hpe.greenlake.precondition_failed"] | str


class ErrorDetailBadRequest(Model):
    issues: list[ErrorDetailBadRequestIssuesItem]
    type: Literal["hpe.greenlake.bad_request"] | str


ErrorDetail = TypeAliasType(
    "ErrorDetail",
    Annotated[
        ErrorDetailBadRequest | ErrorDetailGeneral | ErrorDetailPreconditionFailed | ErrorDetailRetryInfo,
        Discriminated(
            "type",
            {
                "hpe.greenlake.bad_request": 0,
                "hpe.greenlake.metadata": 1,
                "hpe.greenlake.precondition_failed": 2,
                "hpe.greenlake.retry_info": 3,
            },
        ),
    ],
)


class ErrorResponse(Model):
    debug_id: Annotated[str, Field(alias="debugId")]
    error_code: Annotated[str, Field(alias="errorCode")]
    error_details: Annotated[list[ErrorDetail] | None, Field(alias="errorDetails")] = None
    http_status_code: Annotated[int, Field(alias="httpStatusCode")]
    message: str
