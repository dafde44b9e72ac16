"""One operation -> the view of its method, and of the description that the runtime sends."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from urllib.parse import quote

from ..api.model import (
    ApiVersion,
    ChoiceType,
    Content,
    CursorPaging,
    ErrorResponse,
    Lifecycle,
    OffsetPaging,
    Operation,
    Parameter,
    Place,
    Primitive,
    Reply,
    RequestBody,
    Response,
    Scalar,
    UnionType,
    is_json,
)
from .code import (
    Code,
    call,
    docstring,
    identifier,
    keyword_argument,
    literal,
    subscript,
)
from .docs import DocWriter
from .follow import constant, kind_of, long_running_code, paging_code, waiter_code
from .parameters import BodyView, GroupView, body_views, group_views
from .types import TypeWriter


@dataclass(frozen=True, slots=True, kw_only=True)
class ArgumentView:
    """One argument of a method."""

    name: Code
    annotation: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplyBodyView:
    """How a body is read; `type` is None where the kind says it all."""

    kind: Code
    media_type: Code | None
    type: Code | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplyView:
    """How the body of one status is read, in each of its media types."""

    status: Code
    bodies: tuple[ReplyBodyView, ...]
    is_several: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitView:
    """The method that waits for what an operation tells the state of."""

    name: Code
    docstring: Code
    async_docstring: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationView:
    """One method, sync and async, and the description that both send."""

    name: Code
    constant: Code
    method: Code
    path: Code
    docstring: Code
    async_docstring: Code
    reply: Code
    returns: Code
    async_returns: Code
    is_list: bool
    is_paged: bool
    sends: Code
    required: tuple[ArgumentView, ...]
    optional: tuple[ArgumentView, ...]
    groups: tuple[GroupView, ...]
    bodies: tuple[BodyView, ...]
    is_several: bool
    takes_content_type: bool
    content_type: Code | None
    server: Code | None
    security: Code | None
    deprecation: Code | None
    paging: Code | None
    waiter: Code | None
    long_running: Code | None
    wait: WaitView | None
    replies: tuple[ReplyView, ...]
    errors: tuple[ReplyView, ...]


def operation_view(
    operation: Operation, version: ApiVersion, writer: TypeWriter, docs: DocWriter
) -> OperationView:
    """The view of one operation of that version."""
    name = operation.name.python
    required, optional = _arguments(operation, writer)
    paging, result = operation.paging, result_of(operation, writer)
    return OperationView(
        name=identifier(name),
        constant=constant(name),
        method=literal(operation.method),
        path=literal(_encoded(operation.path)),
        docstring=docstring(docs.operation(operation, is_async=False), 8),
        async_docstring=docstring(docs.operation(operation, is_async=True), 8),
        reply=result.reply,
        returns=result.returns,
        async_returns=result.async_returns,
        is_list=paging is not None,
        is_paged=is_paged(operation),
        sends=identifier({"": "_call", "Pager": "_list"}.get(result.kind, "_start")),
        required=required,
        optional=optional,
        groups=tuple(group_views(operation.parameters, writer)),
        bodies=tuple(body_views(operation.body, writer)),
        is_several=operation.body is not None and len(operation.body.contents) > 1,
        takes_content_type=_takes_content_type(operation.body),
        content_type=literal(operation.content_type) if operation.content_type else None,
        server=literal(operation.server) if operation.server else None,
        security=literal(operation.security) if operation.security is not None else None,
        deprecation=_deprecation(operation.lifecycle),
        paging=paging_code(paging) if paging else None,
        waiter=waiter_code(operation.waiter) if operation.waiter else None,
        long_running=long_running_code(operation.long_running, version) if operation.long_running else None,
        wait=_wait(operation, operation.waiter.name, docs) if operation.waiter else None,
        replies=tuple(_reply(response, writer) for response in operation.responses),
        errors=tuple(_errors(operation.errors, writer)),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What a method gives: the reply itself, or something of that kind made of it."""

    kind: str
    reply: Code
    returns: Code
    async_returns: Code


def result_of(operation: Operation, writer: TypeWriter) -> Result:
    """What the methods of an operation give."""
    reply = _returns(operation.responses, writer)
    kind, parts = kind_of(operation, reply, writer)
    return Result(
        kind=kind,
        reply=reply,
        returns=subscript(kind, *parts) if kind else reply,
        async_returns=subscript(f"Async{kind}", *parts) if kind else reply,
    )


def is_paged(operation: Operation) -> bool:
    """Whether a list comes in pages."""
    return isinstance(operation.paging, OffsetPaging | CursorPaging)


def _deprecation(lifecycle: Lifecycle) -> Code | None:
    if not lifecycle.deprecated:
        return None
    facts = (("since", lifecycle.since), ("sunset", lifecycle.sunset), ("successor", lifecycle.successor_name))
    return call("Deprecation", *(keyword_argument(name, literal(value)) for name, value in facts if value))


def _wait(operation: Operation, name: str, docs: DocWriter) -> WaitView:
    return WaitView(
        name=identifier(name),
        docstring=docstring(docs.wait(operation, name, is_async=False), 8),
        async_docstring=docstring(docs.wait(operation, name, is_async=True), 8),
    )


def _arguments(operation: Operation, writer: TypeWriter) -> tuple[tuple[ArgumentView, ...], tuple[ArgumentView, ...]]:
    """Required arguments, path first, then the body, then the rest; and those that may be left out."""
    required: list[ArgumentView] = []
    optional: list[ArgumentView] = []
    for parameter in (item for item in operation.parameters if item.place is Place.PATH):
        required.append(argument_view(parameter, parameter.name.python, writer))
    if body := operation.body:
        view = ArgumentView(name=identifier("body"), annotation=_body_annotation(body, writer))
        (required if body.required else optional).append(view)
    for parameter in (item for item in operation.parameters if item.place is not Place.PATH):
        view = argument_view(parameter, parameter.name.python, writer)
        (required if parameter.required else optional).append(view)
    if operation.body:
        optional.extend(_content_type(operation.body, writer))
    return tuple(required), tuple(optional)


def argument_view(parameter: Parameter, name: str, writer: TypeWriter) -> ArgumentView:
    """A parameter as an argument of that name."""
    annotation = writer.filter() if parameter.filter else writer.argument(parameter.type)
    return ArgumentView(name=identifier(name), annotation=annotation)


def _body_annotation(body: RequestBody, writer: TypeWriter) -> Code:
    return writer.argument(UnionType(tuple(content.type for content in body.contents)))


def _takes_content_type(body: RequestBody | None) -> bool:
    """Whether the caller has a choice: several media types, or a range of them."""
    return body is not None and (len(body.contents) > 1 or "*" in body.media_type)


def _content_type(body: RequestBody, writer: TypeWriter) -> Iterable[ArgumentView]:
    if _takes_content_type(body):
        names = [content.media_type for content in body.contents]
        is_open = any("*" in name for name in names)
        known = ChoiceType(tuple(name for name in names if "*" not in name), Primitive.STRING if is_open else None)
        annotation = writer.argument(known if known.values else Scalar(Primitive.STRING))
        yield ArgumentView(name=identifier("content_type"), annotation=annotation)


def _encoded(path: str) -> str:
    """A path whose literal parts are as they are sent (RFC 3986, section 3.3); a fragment never is."""
    plain = path.partition("#")[0]
    parts = re.split(r"(\{[^{}]*\}|%[0-9A-Fa-f]{2})", plain)
    return "".join(part if number % 2 else quote(part, safe="/?:@!$&'()*+,;=-._~") for number, part in enumerate(parts))


def _returns(responses: Sequence[Response], writer: TypeWriter) -> Code:
    """The union of what the successful answers hold; nothing declared is nothing returned."""
    types = [content.type for response in responses for content in response.contents]
    if not all(response.contents for response in responses) or not responses:
        types.append(Scalar(Primitive.NULL))
    return writer.result(UnionType(tuple(types)))


def _reply(reply: Reply, writer: TypeWriter) -> ReplyView:
    bodies = tuple(_reply_body(content, writer) for content in reply.contents)
    empty = ReplyBodyView(kind=identifier("Empty"), media_type=None, type=None)
    return ReplyView(status=literal(reply.status), bodies=bodies or (empty,), is_several=len(bodies) > 1)


def _reply_body(content: Content, writer: TypeWriter) -> ReplyBodyView:
    kind, type_ = _kind(content, writer)
    is_plain_json = kind == "Json" and content.media_type == "application/json"
    return ReplyBodyView(
        kind=identifier(kind), media_type=None if is_plain_json else literal(content.media_type), type=type_
    )


def _kind(content: Content, writer: TypeWriter) -> tuple[str, Code | None]:
    """JSON, but for text and bytes in a media type that is no JSON."""
    if not is_json(content.media_type):
        match content.type:
            case Scalar(Primitive.BYTES):
                return "Bytes", None
            case Scalar(Primitive.STRING):
                return "Text", None
            case _:
                pass
    return "Json", writer.result(content.type)


def _errors(errors: Sequence[ErrorResponse], writer: TypeWriter) -> Iterable[ReplyView]:
    """One entry where all error bodies are of one type; then an undeclared status is read by it too."""
    views = [_reply(error, writer) for error in errors if error.contents]
    if len({view.bodies for view in views}) == 1:
        yield replace(views[0], status=literal("default"))
    else:
        yield from views
