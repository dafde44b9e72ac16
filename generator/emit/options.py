"""Parameters and properties -> the arguments, options and bodies of the command line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ..api.model import (
    ChoiceType,
    ListType,
    Model,
    ModelType,
    Package,
    Parameter,
    Primitive,
    RequestBody,
    Scalar,
    Type,
    UnionType,
    is_json,
)
from .code import Code, call, keyword_argument, literal
from .columns import resolved

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
    Primitive.ANY: "any",
}
_TEXTS = frozenset({"text", "datetime", "date", "any"})
_OF_SCHEMA = {"string": "text", "integer": "integer", "number": "number", "boolean": "boolean"}


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyView:
    """What an operation takes as its body."""

    kind: Code
    required: Code
    media_types: Code
    properties: tuple[Code, ...]
    chooses: Code


def argument(parameter: Parameter, flag: str, models: Mapping[str, Model]) -> Code:
    """One parameter of an operation."""
    return given(
        parameter.name.python, flag, parameter.type, parameter.description, models, required=parameter.required
    )


def given(name: str, flag: str, type_: Type, description: str, models: Mapping[str, Model], *, required: bool) -> Code:
    """One argument of a method, that is called `flag` on the command line."""
    repeated = isinstance(type_, ListType)
    kind, choices = _kind(type_.item if isinstance(type_, ListType) else type_, models)
    more = [keyword_argument("help", literal(text))] if (text := " ".join(description.split())) else []
    if required:
        more.append(keyword_argument("required", literal(True)))
    if repeated:
        more.append(keyword_argument("repeated", literal(True)))
    if choices:
        more.append(keyword_argument("choices", literal(choices)))
    return call("Argument", literal(name), literal(flag), literal(kind), *more)


def flags(names: Iterable[str], reserved: Iterable[str] = (), prefix: str = "param") -> dict[str, str]:
    """What Python names are called on the command line, by these names; one that is reserved gets the prefix."""
    taken, found = set(reserved), dict[str, str]()
    for name in names:
        plain = name.strip("_").replace("_", "-") or name
        candidates = (plain, f"{prefix}-{plain}", *(f"{plain}-{number}" for number in range(2, len(taken) + 3)))
        found[name] = next(one for one in candidates if one not in taken)
        taken.add(found[name])
    return found


def options_taken(package: Package) -> frozenset[str]:
    """The options that every command has; `no-…` and `-h` are none of them."""
    return _OWN_OPTIONS | {package.server_parameter.replace("_", "-")}


def _kind(type_: Type, models: Mapping[str, Model]) -> tuple[str, tuple[str, ...]]:
    """How text becomes a value of a type, and which values are known."""
    match type_:
        case Scalar(primitive):
            return _KINDS.get(primitive, "json"), ()
        case ChoiceType(values, _):
            return _of_choices(values), tuple(map(written, values))
        case ModelType(key) if "enum" in (schema := resolved(models[key].schema, models)):
            return _of_choices(schema["enum"]), tuple(map(written, schema["enum"]))
        case UnionType(members):
            kinds = [_kind(member, models) for member in members if member != Scalar(Primitive.NULL)]
            found = {kind for kind, _ in kinds}
            if len(found) == 1:
                return kinds[0][0], tuple(dict.fromkeys(choice for _, choices in kinds for choice in choices))
            return "json" if found.isdisjoint(_TEXTS) else "any", ()
        case _:
            return "json", ()


def _of_choices(values: Iterable[object]) -> str:
    kinds = {type(value) for value in values}
    return {frozenset({int}): "integer", frozenset({bool}): "boolean"}.get(frozenset(kinds), "text")


def written(value: object) -> str:
    """A value of a schema, as it is typed."""
    return str(value).lower() if isinstance(value, bool) else str(value)


# Bodies ------------------------------------------------------------------------------------------


def body_view(body: RequestBody, models: Mapping[str, Model]) -> BodyView:
    """What an operation takes as its body."""
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
    variants = list(objects(type_, models))
    found: dict[str, Code] = {}
    for model in variants:
        for field in model.fields:
            name = field.name.wire
            if name not in found:
                kind, choices = _kind_of_schema(model.schema["properties"][name], models)
                is_required = all(_requires(one, name) for one in variants)
                found[name] = _property(name, kind, choices, field.description, required=is_required)
    return found


def objects(type_: Type, models: Mapping[str, Model], seen: frozenset[str] = frozenset()) -> Iterator[Model]:
    """The objects that a value of a type may be."""
    match type_:
        case ModelType(key) if key not in seen:
            yield from _variants(models[key], models, seen | {key})
        case UnionType(members):
            for member in members:
                yield from objects(member, models, seen)
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
        return _of_choices(found["enum"]), tuple(map(written, found["enum"]))
    if "const" in found:
        return _of_choices([found["const"]]), (written(found["const"]),)
    return _OF_SCHEMA.get(str(found.get("type")), "any" if _may_be_text(found, models) else "json"), ()


def _may_be_text(schema: Mapping[str, Any], models: Mapping[str, Model]) -> bool:
    members = [resolved(one, models) for one in schema.get("anyOf", ())]
    return not ({"type", "properties", "anyOf"} & schema.keys()) or any(one.get("type") == "string" for one in members)


def _property(name: str, kind: str, choices: tuple[str, ...], description: str, *, required: bool) -> Code:
    more = [keyword_argument("help", literal(text))] if (text := " ".join(description.split())) else []
    if required:
        more.append(keyword_argument("required", literal(True)))
    if choices:
        more.append(keyword_argument("choices", literal(choices)))
    return call("Property", literal(name), literal(kind), *more)
