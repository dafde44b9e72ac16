"""Every error that a call can raise, all of them an :class:`ApiClientError`, and its warnings."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

_SHOWN_POINTERS = 5
_POINTER_LENGTH = 200


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
    """No reply came, or not the whole of it: the connection, the TLS handshake or the HTTP protocol failed.

    ``is_temporary`` tells whether another attempt may do better, which it will not where a certificate is wrong.
    """

    def __init__(self, message: str, *, method: str, path: str, is_temporary: bool = True) -> None:
        super().__init__(message, method=method, path=path)
        self.is_temporary = is_temporary


class TimeoutError(TransportError, builtins.TimeoutError):
    """A time limit of the call ran out. The server may have done the work all the same."""


class DecodeError(_CallError):
    """A reply that says success, but whose body is no JSON, or is not what the API declares if ``strict``.

    ``pointer`` is the JSON pointer (RFC 6901) of the first mismatch, ``""`` for the whole body;
    ``status`` the HTTP status; ``body`` the bytes that came.
    """

    def __init__(self, message: str, *, method: str, path: str, status: int, pointer: str, body: bytes) -> None:
        super().__init__(message, method=method, path=path)
        self.status = status
        self.pointer = pointer
        self.body = body


class PagingError(_CallError):
    """A list came to no end: the server gave a page again that it had given before, and said that there were more."""

    def __init__(self, method: str, path: str) -> None:
        super().__init__(
            f"{method} {path}: the server gives the same page again and says that there are more",
            method=method,
            path=path,
        )


class UntraceableError(_CallError):
    """A thing was started, but nothing tells where its state can be seen: look for it by other means."""

    def __init__(self, method: str, path: str, reason: str) -> None:
        super().__init__(f"{method} {path}: {reason}", method=method, path=path)


class WaitError(_CallError):
    """What was waited for has not come to a good end.

    ``resource`` is the thing as it was seen last, ``None`` if it was not seen; ``said`` what it says of its state, and
    ``reason`` of why that is so, ``None`` if it does not.
    """

    outcome = "has not come to an end"

    def __init__(self, method: str, path: str, said: str, resource: Any, reason: str | None = None) -> None:
        why = f": {reason}" if reason else ""
        super().__init__(f"{method} {path}: {self.outcome} ({said}){why}", method=method, path=path)
        self.said = said
        self.reason = reason
        self.resource = resource


class OperationFailedError(WaitError):
    """It is over, and has failed."""

    outcome = "has failed"


class OperationStalledError(WaitError):
    """It has stopped before its end, until somebody acts."""

    outcome = "has stalled"


class WaitingForApprovalError(WaitError):
    """It does not begin before somebody approves of it."""

    outcome = "waits for approval"


class WaitTimeoutError(WaitError, builtins.TimeoutError):
    """It was still under way when the time was over; it goes on, and may be waited for again."""

    outcome = "is still under way"


class IncompleteList(UserWarning):
    """A list ended with fewer items than there are by what the server said.

    ``method`` and ``path`` are those of the API's description.
    """

    def __init__(self, method: str, path: str) -> None:
        super().__init__(method, path)
        self.method = method
        self.path = path

    def __str__(self) -> str:
        return f"{self.method} {self.path}: the list ended, though the server says that there are more"


class ResponseMismatch(UserWarning):
    """A reply that says success holds values that are not of their declared types; they were left as JSON.

    ``method`` and ``path`` are those of the API's description, such as ``/groups/{group-id}``: one operation
    warns once, not for each group. ``pointers`` holds the JSON pointer (RFC 6901) of each such value, of a
    property that is required and missing, and of an object whose discriminator names no known variant;
    ``""`` is the whole body.
    """

    def __init__(self, method: str, path: str, pointers: tuple[str, ...]) -> None:
        super().__init__(method, path, pointers)
        self.method = method
        self.path = path
        self.pointers = pointers

    def __str__(self) -> str:
        shown = ", ".join(_shown(pointer) for pointer in self.pointers[:_SHOWN_POINTERS])
        more = len(self.pointers) - _SHOWN_POINTERS
        return (
            f"{self.method} {self.path}: the reply is not what the API declares, at {shown}"
            f"{f' and {more} more' if more > 0 else ''}; these values were left as they came"
        )


class OperationDeprecated(DeprecationWarning):
    """An operation that will go away was called.

    ``method`` and ``path`` are those of the API's description. ``since`` and ``sunset`` are the days, as in ISO 8601,
    from which it is deprecated and from which it may not work any more; ``successor`` is what to use instead;
    ``None`` where the API does not tell.
    """

    def __init__(self, method: str, path: str, *, since: str | None, sunset: str | None, successor: str | None) -> None:
        super().__init__(method, path)
        self.method = method
        self.path = path
        self.since = since
        self.sunset = sunset
        self.successor = successor

    def __str__(self) -> str:
        facts = (
            f"deprecated{f' since {self.since}' if self.since else ''}",
            f"sunset {self.sunset}" if self.sunset else "",
            f"use {self.successor} instead" if self.successor else "",
        )
        return f"{self.method} {self.path}: {'; '.join(filter(None, facts))}"


def _shown(pointer: str) -> str:
    """Make it fit for a log: the keys of a map are the server's to choose."""
    text = pointer if pointer.isprintable() else ascii(pointer)[1:-1]
    return (text if len(text) <= _POINTER_LENGTH else f"{text[:_POINTER_LENGTH]}…") or "its root"


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


class CredentialsError(AuthenticationError):
    """The token endpoint refuses the client's id and secret; ``code`` and ``message`` tell why (RFC 6749, 5.2)."""


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
