"""One operation of an API: how its request is written and its replies are read, without any I/O."""

from __future__ import annotations

import json
import re
from dataclasses import KW_ONLY, field
from functools import cached_property
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypedDict, TypeVar, cast

from pydantic import ValidationError

from .bodies import Body, Content, Part, choose
from .deprecation import Deprecation
from .errors import ApiError, DecodeError, InvalidRequestError, ResponseMismatch, error_class
from .garbage import quiet
from .media import Bytes, Empty, Json, ReplyBody, Text, choose_reply, reply_mismatch
from .parameters import (
    Cookie,
    Header,
    Path,
    Query,
    checked_field,
    cookie_header,
    fill_path,
    header_fields,
    query_string,
)
from .record import record
from .reply import Reply
from .response import ApiResponse
from .warning import warn_caller

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .config import ErrorFields, Requirements
    from .paging import Paging
    from .waiting import LongRunning, Waiter

__all__ = [
    "Arguments", "Body", "Bytes", "Cookie", "Deprecation", "Empty", "Header", "Json", "Operation", "Part", "Path",
    "Query", "Reply", "Request", "Text",
]  # fmt: skip

T = TypeVar("T")
B = TypeVar("B", Body, ReplyBody)

_ERROR_TEXT_LENGTH = 2000
_SUMMARY_LENGTH = 300
# RFC 9110 sections 15.3.5, 15.3.6 and 15.4.5.
_WITHOUT_BODY = frozenset({204, 205, 304})

Replies: TypeAlias = ReplyBody | tuple[ReplyBody, ...]


class Arguments(TypedDict, total=False):
    """What a call gives; the tuples are in the order of the operation's parameters, ``None`` is not sent."""

    path: tuple[Any, ...]
    query: tuple[Any, ...]
    headers: tuple[Any, ...]
    cookies: tuple[Any, ...]
    body: Any
    content_type: str | None
    extra_headers: Mapping[str, str] | None


@record(frozen=True, kw_only=True)
class Request:
    """A request without its server: ``path`` and ``query`` are encoded, header names in lower case."""

    method: str
    path: str
    query: str
    headers: dict[str, str]
    content: bytes | None


@record(frozen=True, eq=False)
class Operation(Generic[T]):
    """One method and path of an API (OpenAPI 3.1 section 4.8.10), with replies of type ``T``.

    ``replies`` and ``errors`` map a status (``"200"``), a range (``"2XX"``) or ``"default"`` to the body, or to
    one for each media type. ``content_type`` is sent by an operation that has no body. ``server`` is where it
    goes if not to the client's own server; ``security`` what it needs if not what the API does, ``()`` for
    nothing. ``deprecation`` is there if the operation will go away, ``paging`` if it lists,
    ``waiter`` if it tells the state of a thing, ``long_running`` if it starts one.
    """

    method: str
    path: str
    _: KW_ONLY
    path_parameters: tuple[Path, ...] = ()
    query: tuple[Query, ...] = ()
    headers: tuple[Header, ...] = ()
    cookies: tuple[Cookie, ...] = ()
    body: Body | tuple[Body, ...] = ()
    content_type: str | None = None
    server: str | None = None
    security: Requirements | None = None
    deprecation: Deprecation | None = None
    paging: Paging | None = None
    waiter: Waiter | None = None
    long_running: LongRunning | None = None
    replies: Mapping[str, Replies]
    errors: Mapping[str, Replies] = field(default_factory=dict[str, "Replies"])

    @cached_property
    def _accept(self) -> str:
        for replies in (self.replies, self.errors):
            bodies = [body for found in replies.values() for body in _several(found)]
            media_types = dict.fromkeys(body.media_type for body in bodies if body.media_type)
            if media_types:
                return ", ".join(media_types)
        return "*/*"

    @cached_property
    def _needs_body(self) -> bool:
        return any(one.required for one in _several(self.body))

    def request(
        self,
        *,
        path: tuple[Any, ...] = (),
        query: tuple[Any, ...] = (),
        headers: tuple[Any, ...] = (),
        cookies: tuple[Any, ...] = (),
        body: Any = None,
        content_type: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Request:
        """Write the request; ``extra_headers`` win over all others.

        :param content_type: of an operation whose body has several media types.
        :raises InvalidRequestError: if an argument or the body does not fit.
        """
        fields = {"accept": self._accept}
        if self.headers:
            fields |= header_fields(self.headers, headers)
        if self.cookies and (cookie := cookie_header(self.cookies, cookies)):
            fields["cookie"] = cookie
        content = None if body is None and not self._needs_body else self._content(body, content_type)
        if sent_type := content.media_type if content else self.content_type:
            fields["content-type"] = sent_type
        if extra_headers:
            fields |= {name.lower(): checked_field(name, value) for name, value in extra_headers.items()}
        # A path of a description may hold a query; no value does, for all of its signs are encoded.
        filled, _, fixed = fill_path(self.path, self.path_parameters, path).partition("?")
        given = query_string(self.query, query) if self.query else ""
        return Request(
            method=self.method,
            path=filled,
            query=f"{fixed}&{given}" if fixed and given else fixed or given,
            headers=fields,
            content=content.data if content else None,
        )

    def _content(self, body: Any, content_type: str | None) -> Content:
        if body is None:
            raise InvalidRequestError("body: required")
        bodies = _several(self.body)
        if not bodies:
            raise InvalidRequestError("body: this operation takes none")
        return choose(bodies, body, content_type).encode(body, content_type)

    def response(
        self, request: Request, reply: Reply, names: ErrorFields, *, strict: bool = False, pause_gc: bool = True
    ) -> ApiResponse[T]:
        """Read the reply.

        :param names: where an error's body tells what.
        :param strict: whether JSON that is not of the declared type is an error. Else it is decoded as far
            as it fits, down to the whole body as plain JSON, and :class:`ResponseMismatch` warns: whatever
            the server has done, its answer is not lost.
        :param pause_gc: whether the garbage collector may stand still while a large body is decoded.
        :raises ApiError: the subclass for the status, if that is not success.
        :raises DecodeError: if the body is no JSON where it should be, or not of the type and ``strict``.
        """
        declared = self.replies.get(str(reply.status))
        if declared is None:
            if not 200 <= reply.status < 300:
                raise self._error(request, reply, names)
            declared = self._undeclared(reply)
        body = Empty() if reply.status in _WITHOUT_BODY else choose_reply(declared, reply)
        match body:
            case Json():
                with quiet(len(reply.content) if pause_gc else 0):
                    parsed = self._decode(body, request, reply, strict=strict)
            case _:
                parsed = body.decode(reply)
        return ApiResponse(status=reply.status, headers=reply.headers, parsed=cast("T", parsed), content=reply.content)

    def _decode(self, declared: Json, request: Request, reply: Reply, *, strict: bool) -> Any:
        try:
            return declared.decode(reply)
        except ValidationError as error:
            pointer, problem = reply_mismatch(error, reply.content)
        if not strict and (fitted := declared.fit(reply)):
            warn_caller(ResponseMismatch(self.method, self.path, fitted.mismatches))
            return fitted.value
        # Raised outside of the handler: a chained ValidationError would carry the values along.
        raise DecodeError(
            f"{_title(reply.status)}: {request.method} {request.path}: the reply is not what the API"
            f" declares, at {pointer or 'its root'}: {problem}",
            method=request.method,
            path=request.path,
            status=reply.status,
            pointer=pointer,
            body=reply.content,
        )

    def _undeclared(self, reply: Reply) -> Replies:
        """Choose how to read a success that has no entry of its own (OpenAPI 3.1 section 4.8.16)."""
        for key in ("2XX", "default"):
            if key in self.replies:
                return self.replies[key]
        with_body = [found for found in self.replies.values() if not isinstance(found, Empty)]
        return with_body[0] if reply.content and len(with_body) == 1 else Empty()

    def _error(self, request: Request, reply: Reply, names: ErrorFields) -> ApiError:
        found = _decoded(reply)
        properties = cast("dict[str, Any]", found) if isinstance(found, dict) else {}

        def tell(name: str | None) -> str | None:
            value = properties.get(name) if name else None
            return None if value is None else str(value)

        code, message, identity = tell(names.code), tell(names.message), tell(names.id)
        marks = ", ".join(
            f"{name} {brief(value)}" for name, value in ((names.code, code), (names.id, identity)) if value
        )
        parts = [_title(reply.status), f"{request.method} {request.path}", brief(message or _said(reply))]
        return error_class(reply.status)(
            ": ".join(part for part in parts if part) + (f" ({marks})" if marks else ""),
            status=reply.status,
            method=request.method,
            path=request.path,
            code=code,
            message=message,
            id=identity,
            details=properties.get(names.details) if names.details else None,
            body=self._error_body(reply, found),
            text=reply.text()[:_ERROR_TEXT_LENGTH],
            headers=reply.headers,
        )

    def _error_body(self, reply: Reply, found: Any) -> Any:
        for key in (str(reply.status), f"{reply.status // 100}XX", "default"):
            if isinstance(declared := choose_reply(self.errors.get(key, Empty()), reply), Json):
                try:
                    return declared.decode(reply)
                except ValidationError:
                    return found
        return found


def _several(found: B | tuple[B, ...]) -> Sequence[B]:
    return found if isinstance(found, tuple) else (found,)


def _decoded(reply: Reply) -> Any:
    try:
        return json.loads(reply.content)
    except (ValueError, RecursionError):
        return None


def _title(status: int) -> str:
    try:
        return f"{status} {HTTPStatus(status).phrase}"
    except ValueError:
        return str(status)


def _said(reply: Reply) -> str:
    """Give words for an error whose body does not tell by itself what is wrong."""
    if 300 <= reply.status < 400:
        host = re.search(r"//(?:[^/?#]*@)?([^/?#]+)", reply.headers.get("location", ""))
        return f"the redirect to {host[1] if host else 'another path'} was not followed"
    said = reply.text()
    if said.lstrip().startswith("<"):
        title = re.search(r"<(title|message)\b[^>]*>(.*?)</\1>", said, re.IGNORECASE | re.DOTALL)
        return title[2] if title else "the reply is a page, not the API's error"
    return said


def brief(said: str) -> str:
    """Make one line, without control characters, that a log can take."""
    line = " ".join("".join(char if char.isprintable() else " " for char in said).split())
    return line if len(line) <= _SUMMARY_LENGTH else f"{line[:_SUMMARY_LENGTH]}…"
