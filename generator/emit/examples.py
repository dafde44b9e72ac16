"""Example calls: Python that can be run, with values made from types and schemas."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ..api.model import (
    Api,
    ApiVersion,
    BearerToken,
    ChoiceType,
    ListType,
    MapType,
    Model,
    ModelType,
    Operation,
    Package,
    Parameter,
    Place,
    Preset,
    PresetArgument,
    Primitive,
    Resource,
    Scalar,
    Type,
    UnionType,
    UserPassword,
)
from .code import Code, call, join, keyword_argument, literal
from .layout import laid_out
from .prose import WIDTH

_DEPTH = 8
_LONGEST = 60
"""How long a text of the document may be that stands as an example."""

_VALUES: Mapping[str, object] = {
    Primitive.INTEGER: 1,
    Primitive.NUMBER: 1.0,
    Primitive.BOOLEAN: True,
    Primitive.DATETIME: "2026-01-01T00:00:00Z",
    Primitive.DATE: "2026-01-01",
    Primitive.BYTES: b"...",
    Primitive.NULL: None,
}


def method_path(operation: Operation, resource: Resource, version: ApiVersion) -> str:
    """What leads to a method from the client."""
    steps = (version.name.python if version.name else "", resource.name.python, operation.name.python)
    return ".".join(filter(None, steps))


def client_arguments(api: Api, package: Package) -> Code:
    """Arguments that make a client: where it goes, and as whom."""
    return join(", ", (server_argument(api, package), *auth_arguments(api)))


def server_argument(api: Api, package: Package) -> Code:
    """Where a client goes: the first of the servers, or an address to put one's own in the place of."""
    if api.servers:
        return keyword_argument(package.server_parameter, literal(api.servers[0].name))
    return keyword_argument("base_url", literal("https://api.example.com"))


def auth_arguments(api: Api) -> Iterator[Code]:
    """As whom a client goes, where the API has credentials."""
    kinds = [type(scheme.security) for scheme in api.security]
    if BearerToken in kinds:
        yield keyword_argument("auth", literal("TOKEN"))
    elif UserPassword in kinds:
        yield keyword_argument("auth", literal(("USER", "PASSWORD")))
    elif len(kinds) == 1:
        yield keyword_argument("auth", literal("KEY"))
    elif kinds:
        yield keyword_argument("auth", literal({scheme.name: "KEY" for scheme in api.security}))


@dataclass(frozen=True, slots=True)
class ExampleWriter:
    """Writes calls of one client's methods; `models` are those of the whole API by key."""

    models: Mapping[str, Model]

    def call(self, operation: Operation, method: str, *, is_async: bool, indent: int) -> str:
        """Lines that call an operation and do something with what comes; `method` leads to it from the client."""
        return _used(operation, self.expression(operation, method), is_async=is_async, indent=indent)

    def preset(self, preset: Preset, operation: Operation, method: str, *, is_async: bool, indent: int) -> str:
        """Lines that call a preset of an operation and do something with what comes."""
        made = call(f"client.{method}", *self._preset_arguments(preset, operation))
        return _used(operation, made, is_async=is_async, indent=indent)

    def wait(self, operation: Operation, method: str, *, is_async: bool, indent: int) -> str:
        """Lines that wait for what an operation tells the state of."""
        made = self.expression(operation, method, keyword_argument("timeout", literal(3600)))
        return _prompted(f"{'await ' if is_async else ''}{made}", indent)

    def expression(self, operation: Operation, method: str, *more: Code) -> Code:
        """A call of a method with what it must be given, and with more."""
        return call(f"client.{method}", *self._arguments(operation), *more)

    def _arguments(self, operation: Operation) -> Iterator[Code]:
        """What must be given, in the order of the signature: the path's, the body, the rest by name."""
        for parameter in operation.parameters:
            if parameter.place is Place.PATH:
                yield literal(self._argument(parameter))
        if operation.body and operation.body.required:
            yield literal(self._value(operation.body.type, "body"))
        for parameter in operation.parameters:
            if parameter.place is not Place.PATH and parameter.required:
                yield keyword_argument(parameter.name.python, literal(self._argument(parameter)))

    def _preset_arguments(self, preset: Preset, operation: Operation) -> Iterator[Code]:
        """What must be given: the path's, what it is about, the rest by name; if there is no rest, one that may be."""
        named = list(zip(operation.parameters, preset.parameters, strict=True))
        yield from (literal(self._argument(item)) for item, _ in named if item.place is Place.PATH)
        if subject := preset.subject:
            yield literal(self._value(subject.type, "_".join((subject.name.python, *subject.property[-1:]))))
        for argument in [one for one in preset.arguments if one.required] or preset.arguments[:1]:
            yield keyword_argument(argument.name.python, literal(self._given(argument)))
        for item, name in named:
            if item.place is not Place.PATH and item.required:
                yield keyword_argument(name, literal(self._argument(item)))

    def _given(self, argument: PresetArgument) -> object:
        """A value of an argument that is not what it is without it."""
        match argument.type:
            case ChoiceType(values) | UnionType((ChoiceType(values), *_)):
                return next((value for value in values if value != argument.default), values[0])
            case Scalar(Primitive.BOOLEAN):
                return argument.default is not True
            case other:
                return self._value(other, argument.name.python)

    def _argument(self, parameter: Parameter) -> object:
        return self._value(parameter.type, parameter.name.python)

    def _value(self, type_: Type, name: str) -> object:
        match type_:
            case Scalar(primitive):
                return _VALUES.get(primitive, name.upper())
            case ModelType(key):
                return self._top(self.models[key].schema, name)
            case ListType(item):
                return [self._value(item, name)]
            case MapType(value):
                return {"KEY": self._value(value, "value")}
            case ChoiceType(values):
                return values[0]
            case UnionType(members):
                return self._value(members[0], name)

    def _top(self, schema: Mapping[str, Any], name: str) -> object:
        """A whole body; one that needs nothing has its first property, so that it says something."""
        value = self._of(schema, name, 0)
        while isinstance(key := schema.get("$ref"), str):
            schema = self.models[key].schema
        if value == {} and (properties := _writable(schema)):
            first = min(properties, key=lambda item: (properties[item].get("type") != "string", item))
            return {first: self._of(properties[first], first, 1)}
        return value

    def _of(self, schema: Mapping[str, Any], name: str, depth: int) -> object:
        match schema:
            case {"const": value} | {"enum": [value, *_]}:
                return value
            case {"$ref": str(key)}:
                return self._of(self.models[key].schema, name, depth + 1) if depth < _DEPTH else {}
            case {"anyOf": [first, *_], "discriminator": {"propertyName": tag, "mapping": mapping}}:
                value = self._of(first, name, depth)
                known = next((value for value, key in sorted(mapping.items()) if key == first["$ref"]), None)
                return {**value, tag: known} if isinstance(value, dict) and known else value
            case {"anyOf": [first, *_]}:
                return self._of(first, name, depth)
            case {"type": "array"}:
                return [self._of(schema.get("items", {}), name, depth + 1)] if depth < _DEPTH else []
            case {"type": "object"}:
                wanted = [key for key in _writable(schema) if key in schema.get("required", ())]
                return {key: self._of(schema["properties"][key], key, depth + 1) for key in wanted}
            case _:
                return _scalar(schema, name)


def _used(operation: Operation, made: Code, *, is_async: bool, indent: int) -> str:
    """Lines that make a call of an operation and do something with what comes."""
    wait = "await " if is_async else ""
    if operation.paging:
        return _prompted(f"{'async ' if is_async else ''}for item in {made}:\n    print(item)", indent)
    if operation.long_running:
        return _prompted(f"handle = {wait}{made}\n{wait}handle.wait(timeout=300)", indent)
    return _prompted(f"{wait}{made}", indent)


def _writable(schema: Mapping[str, Any]) -> dict[str, Any]:
    properties = schema.get("properties", {})
    return {name: value for name, value in properties.items() if value.get("readOnly") is not True}


def _scalar(schema: Mapping[str, Any], name: str) -> object:
    """What the document shows as an example, else what the type is; a text is called after its property."""
    for shown in (schema.get("example"), *schema.get("examples", ())[:1], schema.get("default")):
        if isinstance(shown, bool | int) or (isinstance(shown, str) and 0 < len(shown) <= _LONGEST):
            return shown
    kind = schema.get("format") if schema.get("format") in ("date-time", "date") else schema.get("type")
    if kind == "string" and schema.get("format") == "binary":
        return _VALUES[Primitive.BYTES]
    return _VALUES.get(str(kind), name.upper())


def _prompted(code: str, indent: int) -> str:
    """The code as an interactive session (the standard library's `doctest` calls it an example)."""
    lines = laid_out(code, WIDTH - indent - 4).splitlines()
    return "\n".join(f"{'...' if line[:1] in (' ', ')', ']', '}') else '>>>'} {line}" for line in lines)
