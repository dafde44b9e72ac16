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
        IncompleteList as IncompleteList,
        InvalidRequestError as InvalidRequestError,
        NotAcceptableError as NotAcceptableError,
        NotFoundError as NotFoundError,
        OperationDeprecated as OperationDeprecated,
        PagingError as PagingError,
        PermissionDeniedError as PermissionDeniedError,
        PreconditionFailedError as PreconditionFailedError,
        RateLimitError as RateLimitError,
        ResponseMismatch as ResponseMismatch,
        ResponseMismatch as ResponseMismatch,
        ServerError as ServerError,
        TimeoutError as TimeoutError,
        TransportError as TransportError,
        UnprocessableContentError as UnprocessableContentError,
        UnsupportedMediaTypeError as UnsupportedMediaTypeError,
    )
    from ._runtime.hooks import HookRequest as HookRequest, HookResponse as HookResponse
    from ._runtime.model import UnknownVariant as UnknownVariant
    from ._runtime.pager import AsyncPager as AsyncPager, Pager as Pager
    from ._runtime.response import ApiResponse as ApiResponse
    from ._runtime.retry import Retry as Retry
    from ._runtime.tokens import ClientCredentials as ClientCredentials
    from .client import AsyncModelsOpenEnums as AsyncModelsOpenEnums, ModelsOpenEnums as ModelsOpenEnums

__version__ = "0.1.0"

__all__ = (
    "ApiClientError",
    "ApiError",
    "ApiResponse",
    "AsyncModelsOpenEnums",
    "AsyncPager",
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
    "IncompleteList",
    "InvalidRequestError",
    "ModelsOpenEnums",
    "NotAcceptableError",
    "NotFoundError",
    "OperationDeprecated",
    "Pager",
    "PagingError",
    "PermissionDeniedError",
    "PreconditionFailedError",
    "RateLimitError",
    "ResponseMismatch",
    "ResponseMismatch",
    "Retry",
    "ServerError",
    "TimeoutError",
    "TransportError",
    "UnknownVariant",
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
        "AsyncModelsOpenEnums": ".client",
        "AsyncPager": "._runtime.pager",
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
        "IncompleteList": "._runtime.errors",
        "InvalidRequestError": "._runtime.errors",
        "ModelsOpenEnums": ".client",
        "NotAcceptableError": "._runtime.errors",
        "NotFoundError": "._runtime.errors",
        "OperationDeprecated": "._runtime.errors",
        "Pager": "._runtime.pager",
        "PagingError": "._runtime.errors",
        "PermissionDeniedError": "._runtime.errors",
        "PreconditionFailedError": "._runtime.errors",
        "RateLimitError": "._runtime.errors",
        "ResponseMismatch": "._runtime.errors",
        "ResponseMismatch": "._runtime.errors",
        "Retry": "._runtime.retry",
        "ServerError": "._runtime.errors",
        "TimeoutError": "._runtime.errors",
        "TransportError": "._runtime.errors",
        "UnknownVariant": "._runtime.model",
        "UnprocessableContentError": "._runtime.errors",
        "UnsupportedMediaTypeError": "._runtime.errors",
    },
)
