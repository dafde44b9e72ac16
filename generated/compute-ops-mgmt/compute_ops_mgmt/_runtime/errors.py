"""Every error that a call can raise; all of them are an :class:`ApiClientError`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping


class ApiClientError(Exception):
    """Root of all errors of this package."""

    def __reduce__(self) -> tuple[Any, ...]:
        # Exception's own way calls the class with the message alone, which loses the attributes, so that
        # an error in a worker process would never reach its parent.
        return _restore, (type(self), self.args, self.__dict__)


def _restore(cls: type[ApiClientError], args: tuple[Any, ...], state: dict[str, Any]) -> ApiClientError:
    error = cls.__new__(cls, *args)
    error.args = args  # OSError, which TimeoutError is, does not take them from __new__
    error.__dict__.update(state)
    return error


class ConfigurationError(ApiClientError, ValueError):
    """The client was made with arguments that do not fit together or cannot be used."""


class InvalidRequestError(ApiClientError, ValueError):
    """An argument or the body does not fit the operation; nothing was sent.

    The message names the parameter, or the body's field as a JSON pointer (RFC 6901), never its value.
    """


class _CallError(ApiClientError):
    """An error of one call; ``method`` and ``path`` say which (the path without its query)."""

    def __init__(self, message: str, *, method: str, path: str) -> None:
        super().__init__(message)
        self.method = method
        self.path = path


class TransportError(_CallError):
    """No reply came: the connection, the TLS handshake or the HTTP protocol failed."""


class TimeoutError(TransportError, builtins.TimeoutError):
    """A time limit of the call ran out. The server may have done the work all the same."""


class DecodeError(_CallError):
    """A reply that says success, but whose body is not what the API declares.

    ``pointer`` is the JSON pointer (RFC 6901) of the first mismatch, ``""`` for the whole body;
    ``status`` the HTTP status; ``body`` the bytes that came.
    """

    def __init__(
        self, message: str, *, method: str, path: str, status: int, pointer: str, body: bytes
    ) -> None:
        super().__init__(message, method=method, path=path)
        self.status = status
        self.pointer = pointer
        self.body = body


class ApiError(_CallError):
    """The server replied with a status that is not success.

    ``code``, ``message``, ``id`` and ``details`` are what the body tells, each ``None`` where it does
    not; ``body`` is the declared error model, else the decoded JSON, else ``None``; ``text`` the first
    2,000 characters of the body; ``headers`` a mapping that ignores case.
    """

    def __init__(
        self,
        summary: str,
        *,
        status: int,
        method: str,
        path: str,
        code: str | None = None,
        message: str | None = None,
        id: str | None = None,
        details: Any = None,
        body: Any = None,
        text: str = "",
        headers: Mapping[str, str],
    ) -> None:
        super().__init__(summary, method=method, path=path)
        self.status = status
        self.code = code
        self.message = message
        self.id = id
        self.details = details
        self.body = body
        self.text = text
        self.headers = headers


class ClientRequestError(ApiError):
    """Any 4xx: the server blames the request."""


class BadRequestError(ClientRequestError):
    """400"""


class AuthenticationError(ClientRequestError):
    """401: the credentials are missing, wrong or expired."""


class PermissionDeniedError(ClientRequestError):
    """403: the credentials are good, but not for this."""


class NotFoundError(ClientRequestError):
    """404"""


class NotAcceptableError(ClientRequestError):
    """406: the server has no answer in the media types that were asked for."""


class ConflictError(ClientRequestError):
    """409"""


class PreconditionFailedError(ClientRequestError):
    """412: what was to be changed is no longer what ``If-Match`` names."""


class UnsupportedMediaTypeError(ClientRequestError):
    """415"""


class UnprocessableContentError(ClientRequestError):
    """422"""


class RateLimitError(ClientRequestError):
    """429: too many requests in too little time."""


class ServerError(ApiError):
    """Any 5xx: the server failed."""


_BY_STATUS: dict[int, type[ApiError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    406: NotAcceptableError,
    409: ConflictError,
    412: PreconditionFailedError,
    415: UnsupportedMediaTypeError,
    422: UnprocessableContentError,
    429: RateLimitError,
}


def error_class(status: int) -> type[ApiError]:
    """Give the class of the error for an HTTP status."""
    if status >= 500:
        return ServerError
    return _BY_STATUS.get(status, ClientRequestError if status >= 400 else ApiError)
