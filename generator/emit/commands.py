"""Operations -> what the command line is told of them: names, options, bodies, columns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ..api.model import (
    Api,
    ApiVersion,
    BearerToken,
    ChoiceType,
    ListType,
    Model,
    ModelType,
    Operation,
    Package,
    Parameter,
    Place,
    Primitive,
    RequestBody,
    Resource,
    Scalar,
    Type,
    UnionType,
    is_json,
)
from .code import Code, call, docstring, keyword_argument, literal
from .columns import columns_of, resolved
from .docs import deprecated_text

_OWN_COMMANDS = frozenset({"auth", "completion", "configure"})
_OWN_OPTIONS = frozenset(
    {
        "all",
        "api-version",
        "body",
        "columns",
        "content-type",
        "curl",
        "debug",
        "dry-run",
        "help",
        "limit",
        "output",
        "profile",
        "query",
        "save",
        "server",
        "set",
        "tenant",
        "timeout",
        "unset",
        "wait",
        "yes",
    }
)
_KINDS = {
    Primitive.STRING: "text",
    Primitive.INTEGER: "integer",
    Primitive.NUMBER: "number",
    Primitive.BOOLEAN: "boolean",
    Primitive.DATETIME: "datetime",
    Primitive.DATE: "date",
}
_OF_SCHEMA = {"string": "text", "integer": "integer", "number": "number", "boolean": "boolean"}


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyView:
    """What an operation takes as its body."""

    kind: Code
    required: Code
    media_types: Code
    properties: tuple[Code, ...]
    chooses: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class CallView:
    """One operation at one version; `more` are keywords that few of them need."""

    version: Code
    method: Code
    http: Code
    path: Code
    summary: Code
    text: Code | None
    paths: tuple[Code, ...]
    options: tuple[Code, ...]
    body: BodyView | None
    more: tuple[Code, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CommandView:
    """One name on the command line."""

    name: Code
    calls: tuple[CallView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CommandsView:
    """The commands of one resource, all versions together."""

    docstring: Code
    commands: tuple[CommandView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupView:
    """One resource, as the program lists it."""

    name: Code
    attribute: Code
    help: Code
    versions: Code
    module: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgramView:
    """The program."""

    docstring: Code
    name: Code
    title: Code
    client: Code
    version: Code
    distribution: Code
    env_prefix: Code
    server_parameter: Code
    servers: Code
    has_tenants: Code
    has_clients: Code
    groups: tuple[GroupView, ...]


def program_view(api: Api, package: Package) -> ProgramView:
    """The view of the program, with all resources of the API."""
    bearers = [scheme.security for scheme in api.security if isinstance(scheme.security, BearerToken)]
    return ProgramView(
        docstring=docstring(f"The command line of {package.title}; made by comgen, not to be edited."),
        name=literal(package.command),
        title=literal(package.title),
        client=literal(package.client),
        version=literal(package.version),
        distribution=literal(package.distribution),
        env_prefix=literal(package.env_prefix),
        server_parameter=literal(package.server_parameter),
        servers=literal({server.name: server.url for server in api.servers}),
        has_tenants=literal(package.tenant_header is not None),
        has_clients=literal(bool(bearers)),
        groups=tuple(_group(name, found) for name, found in resources_of(api).items()),
    )


def resources_of(api: Api) -> dict[str, list[tuple[ApiVersion, Resource]]]:
    """The resources by their Python names, each at its versions, the one to prefer first."""
    found: dict[str, list[tuple[ApiVersion, Resource]]] = {}
    for version in api.versions:
        for resource in version.resources:
            found.setdefault(resource.name.python, []).append((version, resource))
    return dict(sorted(found.items()))


def commands_view(name: str, found: list[tuple[ApiVersion, Resource]], api: Api) -> CommandsView:
    """The view of the commands of one resource."""
    models = {model.key: model for model in api.models}
    commands: dict[str, list[CallView]] = {}
    for version, resource in found:
        for operation in resource.operations:
            commands.setdefault(operation.name.python, []).append(_call(operation, version, models))
    return CommandsView(
        docstring=docstring(f"Commands of `{name}`; made by comgen, not to be edited."),
        commands=tuple(CommandView(name=literal(_flag(name)), calls=tuple(calls)) for name, calls in commands.items()),
    )


def _group(name: str, found: list[tuple[ApiVersion, Resource]]) -> GroupView:
    _, newest = found[0]
    flag = _flag(name)
    return GroupView(
        name=literal(f"api-{flag}" if flag in _OWN_COMMANDS else flag),
        attribute=literal(name),
        help=literal(newest.description.strip() or f"Operations of {newest.name.wire}."),
        versions=literal(tuple(version.name.python for version, _ in found if version.name)),
        module=literal(f"._commands.{name}"),
    )


def _call(operation: Operation, version: ApiVersion, models: Mapping[str, Model]) -> CallView:
    limit = operation.paging.limit if operation.paging else None
    wanted = [item for item in operation.parameters if not (isinstance(limit, str) and _is_limit(item, limit))]
    summary = operation.summary.strip() or f"{operation.method} {operation.path}"
    text = operation.description.strip()
    return CallView(
        version=literal(version.name.python if version.name else None),
        method=literal(operation.name.python),
        http=literal(operation.method),
        path=literal(operation.path),
        summary=literal(summary),
        text=literal(text) if text and text != summary else None,
        paths=tuple(_argument(item, models) for item in wanted if item.place is Place.PATH),
        options=tuple(_argument(item, models) for item in wanted if item.place is not Place.PATH),
        body=_body(operation.body, models) if operation.body else None,
        more=tuple(_more(operation, models)),
    )


def _is_limit(parameter: Parameter, limit: str) -> bool:
    return parameter.name.wire == limit and parameter.place is Place.QUERY


def _more(operation: Operation, models: Mapping[str, Model]) -> Iterator[Code]:
    if paging := operation.paging:
        yield keyword_argument("lists", literal(True))
        for item in operation.parameters:
            if isinstance(paging.limit, str) and _is_limit(item, paging.limit):
                yield keyword_argument("limit", literal(item.name.python))
        if paging.size:
            yield keyword_argument("size", literal(paging.size))
        if columns := columns_of(_objects(paging.item, models), models):
            yield keyword_argument("columns", literal(columns))
    if operation.long_running:
        yield keyword_argument("starts", literal(True))
    if operation.waiter:
        yield keyword_argument("waits", literal(operation.waiter.name))
    if operation.lifecycle.deprecated:
        yield keyword_argument("deprecated", literal(deprecated_text(operation.lifecycle)))


def _argument(parameter: Parameter, models: Mapping[str, Model]) -> Code:
    repeated = isinstance(parameter.type, ListType)
    item = parameter.type.item if isinstance(parameter.type, ListType) else parameter.type
    kind, choices = _kind(item, models)
    more = [keyword_argument("help", literal(text))] if (text := " ".join(parameter.description.split())) else []
    if parameter.required:
        more.append(keyword_argument("required", literal(True)))
    if repeated:
        more.append(keyword_argument("repeated", literal(True)))
    if choices:
        more.append(keyword_argument("choices", literal(choices)))
    flag = _flag(parameter.name.python)
    if parameter.place is not Place.PATH and flag in _OWN_OPTIONS:
        flag = f"param-{flag}"
    return call("Argument", literal(parameter.name.python), literal(flag), literal(kind), *more)


def _kind(type_: Type, models: Mapping[str, Model]) -> tuple[str, tuple[str, ...]]:
    """How text becomes a value of a type, and which values are known."""
    match type_:
        case Scalar(primitive):
            return _KINDS.get(primitive, "json"), ()
        case ChoiceType(values, _):
            return _of_choices(values), tuple(map(_written, values))
        case ModelType(key) if "enum" in (schema := resolved(models[key].schema, models)):
            return _of_choices(schema["enum"]), tuple(map(_written, schema["enum"]))
        case UnionType(members):
            kinds = [_kind(member, models) for member in members if member != Scalar(Primitive.NULL)]
            if len({kind for kind, _ in kinds}) == 1:
                return kinds[0][0], tuple(choice for _, choices in kinds for choice in choices)
            return "json", ()
        case _:
            return "json", ()


def _of_choices(values: Iterable[object]) -> str:
    kinds = {type(value) for value in values}
    return {frozenset({int}): "integer", frozenset({bool}): "boolean"}.get(frozenset(kinds), "text")


def _written(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


# Bodies ------------------------------------------------------------------------------------------


def _body(body: RequestBody, models: Mapping[str, Model]) -> BodyView:
    first = body.contents[0]
    properties = _properties(first.type, models) if _body_kind(first.media_type, first.type) in ("json", "form") else {}
    return BodyView(
        kind=literal(_body_kind(first.media_type, first.type)),
        required=literal(body.required),
        media_types=literal(tuple(content.media_type for content in body.contents)),
        properties=tuple(properties.values()),
        chooses=literal(len(body.contents) > 1 or "*" in first.media_type),
    )


def _body_kind(media_type: str, type_: Type) -> str:
    if is_json(media_type):
        return "json"
    match type_:
        case Scalar(Primitive.BYTES):
            return "bytes"
        case Scalar(Primitive.STRING):
            return "text"
        case _:
            return "form"


def _properties(type_: Type, models: Mapping[str, Model]) -> dict[str, Code]:
    """The properties of an object, or of all objects of a union; one is required where all of them require it."""
    variants = list(_objects(type_, models))
    found: dict[str, Code] = {}
    for model in variants:
        for field in model.fields:
            name = field.name.wire
            if name not in found:
                kind, choices = _kind_of_schema(model.schema["properties"][name], models)
                is_required = all(_requires(one, name) for one in variants)
                found[name] = _property(name, kind, choices, field.description, required=is_required)
    return found


def _objects(type_: Type, models: Mapping[str, Model], seen: frozenset[str] = frozenset()) -> Iterator[Model]:
    match type_:
        case ModelType(key) if key not in seen:
            yield from _variants(models[key], models, seen | {key})
        case UnionType(members):
            for member in members:
                yield from _objects(member, models, seen)
        case _:
            return


def _variants(model: Model, models: Mapping[str, Model], seen: frozenset[str]) -> Iterator[Model]:
    if "properties" in model.schema:
        yield model
    for member in (model.schema, *model.schema.get("anyOf", ())):
        if (key := member.get("$ref")) and key not in seen:
            yield from _variants(models[key], models, seen | {key})


def _requires(model: Model, name: str) -> bool:
    return any(field.name.wire == name and field.required for field in model.fields)


def _kind_of_schema(schema: Mapping[str, Any], models: Mapping[str, Model]) -> tuple[str, tuple[str, ...]]:
    found = resolved(schema, models)
    if "enum" in found:
        return _of_choices(found["enum"]), tuple(map(_written, found["enum"]))
    if "const" in found:
        return _of_choices([found["const"]]), (_written(found["const"]),)
    return _OF_SCHEMA.get(str(found.get("type")), "json"), ()


def _property(name: str, kind: str, choices: tuple[str, ...], description: str, *, required: bool) -> Code:
    more = [keyword_argument("help", literal(text))] if (text := " ".join(description.split())) else []
    if required:
        more.append(keyword_argument("required", literal(True)))
    if choices:
        more.append(keyword_argument("choices", literal(choices)))
    return call("Property", literal(name), literal(kind), *more)


def _flag(name: str) -> str:
    """A Python name as it is written on the command line."""
    return name.strip("_").replace("_", "-") or name
