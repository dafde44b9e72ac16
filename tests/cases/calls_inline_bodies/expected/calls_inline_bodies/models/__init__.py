"""Models that belong to no version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .jobs import (
        Accepted as Accepted,
        AcceptedVndJobJson as AcceptedVndJobJson,
        JobsCreateCreatedResponse as JobsCreateCreatedResponse,
        JobsCreateDefaultResponse as JobsCreateDefaultResponse,
        JobsCreateFormDataRequest as JobsCreateFormDataRequest,
        JobsCreateNotFoundResponse as JobsCreateNotFoundResponse,
        JobsCreateRequest as JobsCreateRequest,
        JobsCreateResponse as JobsCreateResponse,
        JobsCreateVndJobJsonResponse as JobsCreateVndJobJsonResponse,
    )

__all__ = (
    "Accepted",
    "AcceptedVndJobJson",
    "JobsCreateCreatedResponse",
    "JobsCreateDefaultResponse",
    "JobsCreateFormDataRequest",
    "JobsCreateNotFoundResponse",
    "JobsCreateRequest",
    "JobsCreateResponse",
    "JobsCreateVndJobJsonResponse",
)

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Accepted": ".jobs",
        "AcceptedVndJobJson": ".jobs",
        "JobsCreateCreatedResponse": ".jobs",
        "JobsCreateDefaultResponse": ".jobs",
        "JobsCreateFormDataRequest": ".jobs",
        "JobsCreateNotFoundResponse": ".jobs",
        "JobsCreateRequest": ".jobs",
        "JobsCreateResponse": ".jobs",
        "JobsCreateVndJobJsonResponse": ".jobs",
    },
)
