"""Models of `common`.

Made by comgen, not to be edited.
"""

from enum import StrEnum
from typing import Annotated, Any, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.model import Discriminated, Model, Open


class ErrorDetailBadRequestIssuesItemSource(StrEnum):
    """Which part of the request is at fault: a body field, a header or a query parameter."""

    FIELD = "field"
    HEADER = "header"
    QUERY_PARAMETER = "query.parameter"


class ErrorDetailGeneral(Model):
    """Further facts about an error as pairs of strings."""

    metadata: dict[str, str]
    """Key-value pairs with further facts about the error."""
    source: Literal["compute-ops-mgmt"] | str
    """Service that reported the error; always `compute-ops-mgmt`."""
    type: Literal["hpe.greenlake.metadata"] | str
    """Marks details in the form of key-value pairs: `hpe.greenlake.metadata`."""


class ErrorDetailPreconditionFailedIssuesItem(Model):
    """An item of `issues`: What is wrong with the request, one entry for each field, header
    or query parameter.
    """

    description: str | None = None
    """How the precondition failed, in words fit for users."""
    source: str
    """Kind of precondition that failed; the values are particular to the service."""
    subject: str
    """What the failed precondition was about."""


class ErrorDetailRetryInfo(Model):
    """How many seconds to wait before trying again after hitting a rate limit."""

    retry_after_seconds: Annotated[int, Field(alias="retryAfterSeconds")]
    """Seconds to wait before sending the request again."""
    type: Literal["hpe.greenlake.retry_info"] | str
    """Marks details about when to try again: `hpe.greenlake.retry_info`."""


class ExternalStorageHostOS(StrEnum):
    """Operating system a server shows to external storage, in the storage console's terms.

    `RHE_LINUX` is Red Hat Enterprise Linux, `OE_LINUX_UEK` Oracle Linux with its own kernel,
    `INFORM` the system of HPE 3PAR.
    """

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
    """Frame of every paged list: how many items, from which offset, out of how many."""

    count: int
    """Number of items in this answer; how many the whole collection has is in `total`."""
    items: list[Any] | None = None
    """The objects on this page, in the order of `sort` where the operation has it."""
    offset: int | None = None
    """Position of the first returned item in the whole collection, counted from 0."""
    total: int | None = None
    """Number of items on all pages together, after filtering."""


class ResourceCollection2Cursor(Model):
    """Frame of lists that are paged by a cursor: `next` leads to the following page."""

    count: int
    """Number of items in this answer; how many the whole collection has is in `total`."""
    items: list[Any] | None = None
    """The objects on this page, in the order of `sort` where the operation has it."""
    next: str | None = None
    """Cursor of the following page, to be sent as the `next` parameter; treat null, empty or
    absent as the end.
    """
    total: int | None = None
    """Number of items on all pages together, after filtering."""


class ErrorDetailBadRequestIssuesItem(Model):
    """An item of `issues`: What is wrong with the request, one entry for each field, header
    or query parameter.
    """

    description: str | None = None
    """What is wrong with this part of the request, in words fit for users."""
    source: Open[ErrorDetailBadRequestIssuesItemSource]
    """Which part of the request is at fault: a body field, a header or a query parameter."""
    subject: str
    """The offending part itself; for a field its name, with dots between levels, such as
    `user.phone`.
    """


class ErrorDetailPreconditionFailed(Model):
    """Which preconditions a request missed, for example an If-Match value out of date."""

    issues: list[ErrorDetailPreconditionFailedIssuesItem]
    """What is wrong with the request, one entry for each field, header or query parameter."""
    type: Literal["hpe.greenlake.precondition_failed"] | str
    """Marks details about failed preconditions: `hpe.greenlake.precondition_failed`."""


class ErrorDetailBadRequest(Model):
    """Which body properties, headers or query parameters of the request were wrong."""

    issues: list[ErrorDetailBadRequestIssuesItem]
    """What is wrong with the request, one entry for each field, header or query parameter."""
    type: Literal["hpe.greenlake.bad_request"] | str
    """Marks details about invalid parts of the request: `hpe.greenlake.bad_request`."""


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
"""One machine-readable addition to an error; `type` tells which of four kinds it is."""


class ErrorResponse(Model):
    """Body of a failed call: HTTP status, error code, message and a number for support.

    Background tasks keep their own failure in the same form.
    """

    debug_id: Annotated[str, Field(alias="debugId")]
    """Identifier of this single occurrence; quote it when asking HPE for support."""
    error_code: Annotated[str, Field(alias="errorCode")]
    """Stable code of the error for programs, such as `HPE-GL-COMPUTE_OPS-0500001`."""
    error_details: Annotated[list[ErrorDetail] | None, Field(alias="errorDetails")] = None
    """Further facts about the error, such as the offending fields or how long to wait before
    a retry.
    """
    http_status_code: Annotated[int, Field(alias="httpStatusCode")]
    """HTTP status of the answer, repeated in its body: 400 to 599."""
    message: str
    """What went wrong, worded for users; programs should look at `errorCode`."""
