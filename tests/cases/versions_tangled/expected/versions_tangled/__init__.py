"""Example: a Python client with every API version side by side."""

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
        CredentialsError as CredentialsError,
        DecodeError as DecodeError,
        InvalidRequestError as InvalidRequestError,
        NotAcceptableError as NotAcceptableError,
        NotFoundError as NotFoundError,
        OperationDeprecated as OperationDeprecated,
        PermissionDeniedError as PermissionDeniedError,
        PreconditionFailedError as PreconditionFailedError,
        RateLimitError as RateLimitError,
        ResponseMismatch as ResponseMismatch,
        ServerError as ServerError,
        TimeoutError as TimeoutError,
        TransportError as TransportError,
        UnprocessableContentError as UnprocessableContentError,
        UnsupportedMediaTypeError as UnsupportedMediaTypeError,
    )
    from ._runtime.hooks import HookRequest as HookRequest, HookResponse as HookResponse
    from ._runtime.model import UnknownVariant as UnknownVariant
    from ._runtime.response import ApiResponse as ApiResponse
    from ._runtime.retry import Retry as Retry
    from ._runtime.tokens import ClientCredentials as ClientCredentials
    from .client import AsyncVersionsTangled as AsyncVersionsTangled, VersionsTangled as VersionsTangled

__version__ = "0.1.0"

__all__ = (
    "ApiClientError",
    "ApiError",
    "ApiResponse",
    "AsyncVersionsTangled",
    "AuthenticationError",
    "BadRequestError",
    "ClientCredentials",
    "ClientRequestError",
    "ConfigurationError",
    "ConflictError",
    "CredentialsError",
    "DecodeError",
    "HookRequest",
    "HookResponse",
    "InvalidRequestError",
    "NotAcceptableError",
    "NotFoundError",
    "OperationDeprecated",
    "PermissionDeniedError",
    "PreconditionFailedError",
    "RateLimitError",
    "ResponseMismatch",
    "Retry",
    "ServerError",
    "TimeoutError",
    "TransportError",
    "UnknownVariant",
    "UnprocessableContentError",
    "UnsupportedMediaTypeError",
    "VersionsTangled",
    "__version__",
)

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ApiClientError": "._runtime.errors",
        "ApiError": "._runtime.errors",
        "ApiResponse": "._runtime.response",
        "AsyncVersionsTangled": ".client",
        "AuthenticationError": "._runtime.errors",
        "BadRequestError": "._runtime.errors",
        "ClientCredentials": "._runtime.tokens",
        "ClientRequestError": "._runtime.errors",
        "ConfigurationError": "._runtime.errors",
        "ConflictError": "._runtime.errors",
        "CredentialsError": "._runtime.errors",
        "DecodeError": "._runtime.errors",
        "HookRequest": "._runtime.hooks",
        "HookResponse": "._runtime.hooks",
        "InvalidRequestError": "._runtime.errors",
        "NotAcceptableError": "._runtime.errors",
        "NotFoundError": "._runtime.errors",
        "OperationDeprecated": "._runtime.errors",
        "PermissionDeniedError": "._runtime.errors",
        "PreconditionFailedError": "._runtime.errors",
        "RateLimitError": "._runtime.errors",
        "ResponseMismatch": "._runtime.errors",
        "Retry": "._runtime.retry",
        "ServerError": "._runtime.errors",
        "TimeoutError": "._runtime.errors",
        "TransportError": "._runtime.errors",
        "UnknownVariant": "._runtime.model",
        "UnprocessableContentError": "._runtime.errors",
        "UnsupportedMediaTypeError": "._runtime.errors",
        "VersionsTangled": ".client",
    },
)
