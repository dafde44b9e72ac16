"""HPE Compute Ops Management: a Python client with every API version side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.lazy import lazy

if TYPE_CHECKING:
    from ._runtime.errors import (
        ApiClientError as ApiClientError,
        ApiError as ApiError,
        AuthenticationError as AuthenticationError,
        BadRequestError as BadRequestError,
        ClientRequestError as ClientRequestError,
        ConfigurationError as ConfigurationError,
        ConflictError as ConflictError,
        DecodeError as DecodeError,
        InvalidRequestError as InvalidRequestError,
        NotAcceptableError as NotAcceptableError,
        NotFoundError as NotFoundError,
        PermissionDeniedError as PermissionDeniedError,
        PreconditionFailedError as PreconditionFailedError,
        RateLimitError as RateLimitError,
        ServerError as ServerError,
        TimeoutError as TimeoutError,
        TransportError as TransportError,
        UnprocessableContentError as UnprocessableContentError,
        UnsupportedMediaTypeError as UnsupportedMediaTypeError,
    )
    from ._runtime.response import ApiResponse as ApiResponse
    from .client import AsyncComputeOpsMgmt as AsyncComputeOpsMgmt, ComputeOpsMgmt as ComputeOpsMgmt

__version__ = "0.1.0"

__all__ = (
    "ApiClientError",
    "ApiError",
    "ApiResponse",
    "AsyncComputeOpsMgmt",
    "AuthenticationError",
    "BadRequestError",
    "ClientRequestError",
    "ComputeOpsMgmt",
    "ConfigurationError",
    "ConflictError",
    "DecodeError",
    "InvalidRequestError",
    "NotAcceptableError",
    "NotFoundError",
    "PermissionDeniedError",
    "PreconditionFailedError",
    "RateLimitError",
    "ServerError",
    "TimeoutError",
    "TransportError",
    "UnprocessableContentError",
    "UnsupportedMediaTypeError",
    "__version__",
)

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ApiClientError": "._runtime.errors",
        "ApiError": "._runtime.errors",
        "ApiResponse": "._runtime.response",
        "AsyncComputeOpsMgmt": ".client",
        "AuthenticationError": "._runtime.errors",
        "BadRequestError": "._runtime.errors",
        "ClientRequestError": "._runtime.errors",
        "ComputeOpsMgmt": ".client",
        "ConfigurationError": "._runtime.errors",
        "ConflictError": "._runtime.errors",
        "DecodeError": "._runtime.errors",
        "InvalidRequestError": "._runtime.errors",
        "NotAcceptableError": "._runtime.errors",
        "NotFoundError": "._runtime.errors",
        "PermissionDeniedError": "._runtime.errors",
        "PreconditionFailedError": "._runtime.errors",
        "RateLimitError": "._runtime.errors",
        "ServerError": "._runtime.errors",
        "TimeoutError": "._runtime.errors",
        "TransportError": "._runtime.errors",
        "UnprocessableContentError": "._runtime.errors",
        "UnsupportedMediaTypeError": "._runtime.errors",
    },
)
