"""Resources -> views of the modules with their operations."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from urllib.parse import quote

from ..api.model import (
    Api,
    ApiVersion,
    ChoiceType,
    Content,
    CursorPaging,
    ErrorResponse,
    FormField,
    Lifecycle,
    ListType,
    LongRunning,
    MapType,
    Model,
    ModelType,
    OffsetPaging,
    Operation,
    OperationRef,
    Paging,
    Parameter,
    Place,
    Primitive,
    Reply,
    RequestBody,
    Resource,
    Response,
    Scalar,
    Type,
    UnionType,
    Waiter,
    is_json,
)
from ..diagnostics import pointer
from .code import (
    Code,
    call,
    delayed,
    docstring,
    dotted,
    identifier,
    imported,
    join,
    keyword_argument,
    literal,
    sequence,
    subscript,
)
from .docs import operation_text, wait_text
from .models import ImportView, grouped_imports
from .types import TypeWriter

_STANDARD = {
    "Awaitable": "collections.abc",
    "Callable": "collections.abc",
    "Mapping": "collections.abc",
    "Sequence": "collections.abc",
    "date": "datetime",
    "datetime": "datetime",
    "Any": "typing",
    "Literal": "typing",
}
_DESCRIPTORS = {Place.PATH: "Path", Place.QUERY: "Query", Place.HEADER: "Header", Place.COOKIE: "Cookie"}
_GROUPS = (
    (Place.PATH, "path_parameters", "path"),
    (Place.QUERY, "query", "query"),
    (Place.HEADER, "headers", "headers"),
    (Place.COOKIE, "cookies", "cookies"),
)
_COMMA = join(",", (join("", ()), join("", ())))
_DEFAULTS = {
    Place.PATH: ("simple", False),
    Place.QUERY: ("form", True),
    Place.HEADER: ("simple", False),
    Place.COOKIE: ("form", True),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ArgumentView:
    """One argument of a method."""

    name: Code
    annotation: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class DescriptorView:
    """One parameter as the runtime is told of it."""

    kind: Code
    arguments: Code


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
class GroupView:
    """The parameters of one place: what the operation's description calls them, and what a call hands over."""

    keyword: Code
    argument: Code
    descriptors: tuple[DescriptorView, ...]
    values: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyView:
    """The request body in one media type, as the runtime is told of it."""

    media_type: Code
    type: Code
    required: bool
    encoding: tuple[DescriptorView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitView:
    """The method that waits for what an operation tells the state of."""

    name: Code
    docstring: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationView:
    """One method, sync and async, and the description that both send."""

    name: Code
    constant: Code
    method: Code
    path: Code
    docstring: Code
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


@dataclass(frozen=True, slots=True, kw_only=True)
class ResourceView:
    """One module: a description of each operation, and the classes that call them."""

    docstring: Code
    class_docstring: Code
    attribute: Code
    class_name: Code
    has_lists: bool
    standard: tuple[ImportView, ...]
    runtime: tuple[ImportView, ...]
    models: tuple[ImportView, ...]
    operations: tuple[OperationView, ...]


def resource_view(resource: Resource, version: ApiVersion, api: Api, exports: Mapping[str, str]) -> ResourceView:
    """The view of one resource; `exports` are the models that the version's own `models` package holds, by key."""
    depth = 2 if version.name else 1
    models = {model.key: model for model in api.models}
    used = {key: models[key] for key in model_keys(resource)}
    writer = TypeWriter({key: _reached(model, exports) for key, model in used.items()}, models)
    operations = tuple(_operation_view(operation, version, writer) for operation in resource.operations)
    at = f", API version {version.name.wire}" if version.name else ""
    about = f"Operations of `{resource.name.wire}`{at}"
    return ResourceView(
        docstring=docstring(f"{about}; made by comgen, not to be edited."),
        class_docstring=docstring(resource.description or f"{about}.", 4),
        attribute=identifier(resource.name.python),
        class_name=identifier(resource.class_name),
        has_lists="builtins.list" in writer.used,
        standard=_standard_imports(writer.used | _waiting_types(resource)),
        runtime=_runtime_imports(resource.operations, operations, depth),
        models=_model_imports(used.values(), exports, depth),
        operations=operations,
    )


def _reached(model: Model, exports: Mapping[str, str]) -> Code:
    """How a resource module calls a model."""
    module = "models" if model.key in exports else _foreign(model)
    return dotted(f"{module}.{identifier(model.name.python)}")


def _foreign(model: Model) -> str:
    return f"{model.version or 'shared'}_models"


def _model_imports(used: Iterable[Model], exports: Mapping[str, str], depth: int) -> tuple[ImportView, ...]:
    lines: dict[str, ImportView] = {}
    for model in used:
        if model.key in exports:
            lines[""] = ImportView(module=dotted("."), names=identifier("models"))
        else:
            module = "." * depth + (model.version or "")
            lines[module] = ImportView(module=dotted(module), names=imported("models", _foreign(model)))
    return tuple(lines[module] for module in sorted(lines))


def _standard_imports(used: Iterable[str]) -> tuple[ImportView, ...]:
    names = {"Mapping", *used}
    return grouped_imports((_STANDARD[name], name) for name in names if name in _STANDARD)


def _waiting_types(resource: Resource) -> set[str]:
    """What the methods that wait need of the standard library, to tell what they call."""
    return {"Awaitable", "Callable"} if any(operation.waiter for operation in resource.operations) else set()


def _runtime_imports(
    operations: Iterable[Operation], views: Iterable[OperationView], depth: int
) -> tuple[ImportView, ...]:
    runtime = "." * depth + "_runtime"
    return grouped_imports((f"{runtime}.{module}", name) for module, name in _runtime_names(operations, views))


def _runtime_names(operations: Iterable[Operation], views: Iterable[OperationView]) -> Iterable[tuple[str, str]]:
    """What a module needs of the runtime: modules and names in them."""
    yield from (("resource", name) for name in ("AsyncResource", "Resource", "Retry", "Timeout", "raw", "raw_async"))
    yield "operation", "Operation"
    for view in views:
        kinds = [item.kind for group in view.groups for item in group.descriptors]
        kinds += [body.kind for reply in (*view.replies, *view.errors) for body in reply.bodies]
        kinds += [item.kind for body in view.bodies for item in body.encoding]
        yield from (("operation", kind) for kind in kinds)
        yield from [("operation", "Body")] if view.bodies else []
        yield from [("operation", "Deprecation")] if view.deprecation else []
    for operation in operations:
        if operation.paging:
            yield from (("pager", "AsyncPager"), ("pager", "Pager"), ("paging", type(operation.paging).__name__))
        if operation.waiter:
            yield from (("waiting", "Rule"), ("waiting", "Waiter"))
        if operation.long_running:
            kind = _handle(operation.long_running)
            yield from (("handle", kind), ("handle", f"Async{kind}"), ("waiting", "LongRunning"), ("waiting", "Ref"))


def model_keys(resource: Resource) -> Iterable[str]:
    """The keys of the models that the operations of a resource name themselves."""
    for operation in resource.operations:
        for parameter in operation.parameters:
            yield from _keys(parameter.type)
        for taken in operation.body.contents if operation.body else ():
            yield from _keys(taken.type)
        for reply in (*operation.responses, *operation.errors):
            for content in reply.contents:
                yield from _keys(content.type)
        if operation.paging:
            yield from _keys(operation.paging.item)
        if operation.long_running:
            yield from _keys(operation.long_running.state)


def _keys(type_: Type | None) -> Iterable[str]:
    match type_:
        case ModelType(key):
            yield key
        case ListType(part) | MapType(part):
            yield from _keys(part)
        case UnionType(members):
            for member in members:
                yield from _keys(member)
        case _:
            return


# One operation -----------------------------------------------------------------------------------


def _operation_view(operation: Operation, version: ApiVersion, writer: TypeWriter) -> OperationView:
    name = operation.name.python
    required, optional = _arguments(operation, writer)
    reply, paging = _returns(operation.responses, writer), operation.paging
    kind, parts = _kind_of(operation, reply, writer)
    return OperationView(
        name=identifier(name),
        constant=_constant(name),
        method=literal(operation.method),
        path=literal(_encoded(operation.path)),
        docstring=docstring(operation_text(operation), 8),
        reply=reply,
        returns=subscript(kind, *parts) if kind else reply,
        async_returns=subscript(f"Async{kind}", *parts) if kind else reply,
        is_list=paging is not None,
        is_paged=isinstance(paging, OffsetPaging | CursorPaging),
        sends=identifier({"": "_call", "Pager": "_list"}.get(kind, "_start")),
        required=required,
        optional=optional,
        groups=tuple(_groups(operation.parameters, writer)),
        bodies=tuple(_bodies(operation.body, writer)),
        is_several=operation.body is not None and len(operation.body.contents) > 1,
        takes_content_type=_takes_content_type(operation.body),
        content_type=literal(operation.content_type) if operation.content_type else None,
        server=literal(operation.server) if operation.server else None,
        security=literal(operation.security) if operation.security is not None else None,
        deprecation=_deprecation(operation.lifecycle),
        paging=_paging(paging) if paging else None,
        waiter=_waiter(operation.waiter) if operation.waiter else None,
        long_running=_long_running(operation.long_running, version) if operation.long_running else None,
        wait=_wait(operation) if operation.waiter else None,
        replies=tuple(_reply(response, writer) for response in operation.responses),
        errors=tuple(_errors(operation.errors, writer)),
    )


def _deprecation(lifecycle: Lifecycle) -> Code | None:
    if not lifecycle.deprecated:
        return None
    facts = (("since", lifecycle.since), ("sunset", lifecycle.sunset), ("successor", lifecycle.successor_name))
    return call("Deprecation", *(keyword_argument(name, literal(value)) for name, value in facts if value))


def _kind_of(operation: Operation, reply: Code, writer: TypeWriter) -> tuple[str, tuple[Code, ...]]:
    """What a method gives in the place of the reply, and what that is of."""
    if operation.paging:
        return "Pager", (writer.result(operation.paging.item), reply)
    if operation.long_running:
        return _handle(operation.long_running), (reply, writer.result(operation.long_running.state))
    return "", ()


def _handle(started: LongRunning) -> str:
    return "CancellableHandle" if started.cancel else "Handle"


def _waiter(waiter: Waiter) -> Code:
    rules = [
        call("Rule", literal(str(rule.outcome)), literal({pointer(place): values for place, values in rule.when}))
        for rule in waiter.rules
    ]
    return call("Waiter", sequence(rules))


def _long_running(started: LongRunning, version: ApiVersion) -> Code:
    here = version.name.python if version.name else None
    more = [keyword_argument("id", literal(started.id))] if started.id else []
    more += [keyword_argument("cancel", _ref(started.cancel, here))] if started.cancel else []
    return call("LongRunning", sequence(_ref(poll, here) for poll in started.polls), *more)


def _ref(operation: OperationRef, here: str | None) -> Code:
    """Where the description of an operation is: its module, relative to one of the same or another version."""
    version = "" if operation.version == here else f".{operation.version}."
    return call("Ref", literal(f".{version}{operation.resource}"), literal(_constant(operation.name)))


def _wait(operation: Operation) -> WaitView | None:
    if operation.waiter is None:
        return None
    return WaitView(name=identifier(operation.waiter.name), docstring=docstring(wait_text(operation), 8))


def _constant(name: str) -> Code:
    """What an operation's description is called in its module."""
    return identifier(f"_{name.upper().rstrip('_')}")


def _paging(paging: Paging) -> Code:
    """What the runtime is told of a list; what it takes for granted is left out."""
    facts: list[tuple[str, object]] = []
    if paging.items != ("items",):
        facts.append(("items", paging.items))
    if paging.total != ("total",):
        facts.append(("total", paging.total))
    match paging:
        case OffsetPaging(offset=offset):
            facts.append(("offset", offset))
        case CursorPaging(cursor=cursor, next=following):
            facts.append(("cursor", cursor))
            facts.extend([("next", following)] if following != ("next",) else [])
        case _:
            pass
    facts.extend((name, value) for name, value in (("limit", paging.limit), ("size", paging.size)) if value)
    return call(type(paging).__name__, *(keyword_argument(name, literal(value)) for name, value in facts))


def _arguments(operation: Operation, writer: TypeWriter) -> tuple[tuple[ArgumentView, ...], tuple[ArgumentView, ...]]:
    """Required arguments, path first, then the body, then the rest; and those that may be left out."""
    required: list[ArgumentView] = []
    optional: list[ArgumentView] = []
    for parameter in (item for item in operation.parameters if item.place is Place.PATH):
        required.append(_argument(parameter, writer))
    if body := operation.body:
        view = ArgumentView(name=identifier("body"), annotation=_body_annotation(body, writer))
        (required if body.required else optional).append(view)
    for parameter in (item for item in operation.parameters if item.place is not Place.PATH):
        (required if parameter.required else optional).append(_argument(parameter, writer))
    if operation.body:
        optional.extend(_content_type(operation.body, writer))
    return tuple(required), tuple(optional)


def _argument(parameter: Parameter, writer: TypeWriter) -> ArgumentView:
    return ArgumentView(name=identifier(parameter.name.python), annotation=writer.argument(parameter.type))


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


def _groups(parameters: Sequence[Parameter], writer: TypeWriter) -> Iterable[GroupView]:
    for place, keyword, argument in _GROUPS:
        chosen = [parameter for parameter in parameters if parameter.place is place]
        if chosen:
            yield GroupView(
                keyword=identifier(keyword),
                argument=identifier(argument),
                descriptors=tuple(_descriptor(parameter, writer) for parameter in chosen),
                values=join("", (join(", ", (identifier(item.name.python) for item in chosen)), _COMMA)),
            )


def _descriptor(parameter: Parameter, writer: TypeWriter) -> DescriptorView:
    arguments = [literal(parameter.name.wire), *_style(parameter)]
    if parameter.required and parameter.place is not Place.PATH:
        arguments.append(keyword_argument("required", literal(True)))
    if parameter.style == "json" or _is_model(parameter.type, writer):
        arguments.append(keyword_argument("type", delayed(writer.result(parameter.type))))
    return DescriptorView(kind=identifier(_DESCRIPTORS[parameter.place]), arguments=join(", ", arguments))


def _style(parameter: Parameter | FormField) -> Iterable[Code]:
    """What differs from what the runtime takes for granted; styles to which `explode` means nothing leave it out."""
    place = parameter.place if isinstance(parameter, Parameter) else Place.QUERY
    style, explode = _DEFAULTS[place]
    if parameter.style != style:
        yield keyword_argument("style", literal(parameter.style))
    if parameter.explode != explode and parameter.style not in ("json", "deepObject"):
        yield keyword_argument("explode", literal(parameter.explode))
    if parameter.allow_reserved:
        yield keyword_argument("allow_reserved", literal(True))


def _is_model(type_: Type, writer: TypeWriter) -> bool:
    """Whether values must be turned into what they are on the wire: objects and what holds them."""
    match type_:
        case ModelType(_, open_enum=is_enum):
            return not is_enum
        case ListType(part) | MapType(part):
            return _is_model(part, writer)
        case UnionType(members):
            return any(_is_model(member, writer) for member in members)
        case _:
            return False


def _bodies(body: RequestBody | None, writer: TypeWriter) -> Iterable[BodyView]:
    for content in body.contents if body else ():
        yield BodyView(
            media_type=literal(content.media_type),
            type=writer.result(content.type),
            required=body is not None and body.required,
            encoding=tuple(_form_field(field) for field in content.fields),
        )


def _form_field(field: FormField) -> DescriptorView:
    if field.media_type is not None:
        return DescriptorView(
            kind=identifier("Part"), arguments=join(", ", (literal(field.name), literal(field.media_type)))
        )
    return DescriptorView(kind=identifier("Query"), arguments=join(", ", (literal(field.name), *_style(field))))


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
