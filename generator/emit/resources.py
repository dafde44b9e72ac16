"""Resources -> views of the modules with their operations."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from ..api.model import (
    Api,
    ApiVersion,
    ErrorResponse,
    ListType,
    MapType,
    Model,
    ModelType,
    Operation,
    Parameter,
    Place,
    Primitive,
    RequestBody,
    Resource,
    Response,
    Scalar,
    Type,
    UnionType,
)
from .code import Code, docstring, dotted, identifier, imported, join, keyword_argument, literal
from .docs import operation_text
from .models import ImportView, grouped_imports
from .types import TypeWriter

_STANDARD = {
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
class ReplyView:
    """How the body of one status is read; `type` is None where the kind says it all."""

    status: Code
    kind: Code
    media_type: Code | None
    type: Code | None


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupView:
    """The parameters of one place: what the operation's description calls them, and what a call hands over."""

    keyword: Code
    argument: Code
    descriptors: tuple[DescriptorView, ...]
    values: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyView:
    """The request body as the runtime is told of it."""

    media_type: Code
    type: Code
    required: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationView:
    """One method, sync and async, and the description that both send."""

    name: Code
    constant: Code
    method: Code
    path: Code
    docstring: Code
    returns: Code
    required: tuple[ArgumentView, ...]
    optional: tuple[ArgumentView, ...]
    groups: tuple[GroupView, ...]
    body: BodyView | None
    content_type: Code | None
    anonymous: bool
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
    operation_names: Code
    runtime: Code
    models: tuple[ImportView, ...]
    operations: tuple[OperationView, ...]


def resource_view(resource: Resource, version: ApiVersion, api: Api, exports: Mapping[str, str]) -> ResourceView:
    """The view of one resource; `exports` are the models that the version's own `models` package holds, by key."""
    depth = 2 if version.name else 1
    models = {model.key: model for model in api.models}
    used = {key: models[key] for key in model_keys(resource)}
    writer = TypeWriter({key: _reached(model, exports) for key, model in used.items()}, models)
    operations = tuple(_operation_view(operation, writer) for operation in resource.operations)
    at = f", API version {version.name.wire}" if version.name else ""
    about = f"Operations of `{resource.name.wire}`{at}"
    return ResourceView(
        docstring=docstring(f"{about}; made by comgen, not to be edited."),
        class_docstring=docstring(resource.description or f"{about}.", 4),
        attribute=identifier(resource.name.python),
        class_name=identifier(resource.class_name),
        has_lists="builtins.list" in writer.used,
        standard=_standard_imports(writer.used),
        operation_names=_operation_names(operations),
        runtime=dotted("." * depth + "_runtime"),
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


def _operation_names(operations: Iterable[OperationView]) -> Code:
    kinds: set[str] = {"Operation"}
    for operation in operations:
        kinds.update(str(item.kind) for group in operation.groups for item in group.descriptors)
        kinds.update(str(reply.kind) for reply in (*operation.replies, *operation.errors))
        kinds.update({"Body"} if operation.body else ())
    return join(", ", map(identifier, sorted(kinds)))


def model_keys(resource: Resource) -> Iterable[str]:
    """The keys of the models that the operations of a resource name themselves."""
    for operation in resource.operations:
        if operation.body:
            yield from _keys(operation.body.type)
        for parameter in operation.parameters:
            yield from _keys(parameter.type)
        for response in operation.responses:
            yield from _keys(response.type)
        for error in operation.errors:
            yield from _keys(error.type)


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


def _operation_view(operation: Operation, writer: TypeWriter) -> OperationView:
    name = operation.name.python
    required, optional = _arguments(operation, writer)
    return OperationView(
        name=identifier(name),
        constant=identifier(f"_{name.upper().rstrip('_')}"),
        method=literal(operation.method),
        path=literal(operation.path),
        docstring=docstring(operation_text(operation), 8),
        returns=_returns(operation.responses, writer),
        required=required,
        optional=optional,
        groups=tuple(_groups(operation.parameters)),
        body=_body(operation.body, writer),
        content_type=literal(operation.content_type) if operation.content_type else None,
        anonymous=not operation.authenticated,
        replies=tuple(_reply(response, writer) for response in operation.responses),
        errors=tuple(_errors(operation.errors, writer)),
    )


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
    return tuple(required), tuple(optional)


def _argument(parameter: Parameter, writer: TypeWriter) -> ArgumentView:
    return ArgumentView(name=identifier(parameter.name.python), annotation=writer.argument(parameter.type))


def _body_annotation(body: RequestBody, writer: TypeWriter) -> Code:
    return writer.argument(body.type)


def _groups(parameters: Sequence[Parameter]) -> Iterable[GroupView]:
    for place, keyword, argument in _GROUPS:
        chosen = [parameter for parameter in parameters if parameter.place is place]
        if chosen:
            yield GroupView(
                keyword=identifier(keyword),
                argument=identifier(argument),
                descriptors=tuple(_descriptor(parameter) for parameter in chosen),
                values=join("", (join(", ", (identifier(item.name.python) for item in chosen)), _COMMA)),
            )


def _descriptor(parameter: Parameter) -> DescriptorView:
    arguments = [literal(parameter.name.wire)]
    style, explode = _DEFAULTS[parameter.place]
    if parameter.style != style:
        arguments.append(keyword_argument("style", literal(parameter.style)))
    if parameter.explode != explode:
        arguments.append(keyword_argument("explode", literal(parameter.explode)))
    if parameter.required and parameter.place is not Place.PATH:
        arguments.append(keyword_argument("required", literal(True)))
    return DescriptorView(kind=identifier(_DESCRIPTORS[parameter.place]), arguments=join(", ", arguments))


def _body(body: RequestBody | None, writer: TypeWriter) -> BodyView | None:
    if body is None:
        return None
    return BodyView(media_type=literal(body.media_type), type=writer.result(body.type), required=body.required)


def _returns(responses: Sequence[Response], writer: TypeWriter) -> Code:
    """The union of what the successful answers hold; nothing declared is nothing returned."""
    results = [writer.result(response.type) for response in responses] or [writer.result(None)]
    return join(" | ", dict.fromkeys(results))


def _reply(reply: Response | ErrorResponse, writer: TypeWriter) -> ReplyView:
    kind, type_ = _kind(reply.media_type, reply.type, writer)
    is_plain_json = kind == "Json" and reply.media_type == "application/json"
    return ReplyView(
        status=literal(reply.status),
        kind=identifier(kind),
        media_type=None if reply.media_type is None or is_plain_json else literal(reply.media_type),
        type=type_,
    )


def _kind(media_type: str | None, type_: Type | None, writer: TypeWriter) -> tuple[str, Code | None]:
    match media_type, type_:
        case (None, _) | (_, None):
            return "Empty", None
        case str(name), Scalar(Primitive.BYTES):
            return "Bytes", None
        case str(name), Scalar(Primitive.STRING) if name.startswith("text/"):
            return "Text", None
        case _, known:
            return "Json", writer.result(known)


def _errors(errors: Sequence[ErrorResponse], writer: TypeWriter) -> Iterable[ReplyView]:
    """One entry where all error bodies are of one type; then an undeclared status is read by it too."""
    views = [_reply(error, writer) for error in errors if error.type is not None]
    if len({(view.kind, view.media_type, view.type) for view in views}) == 1:
        yield replace(views[0], status=literal("default"))
    else:
        yield from views
