"""Pass 6: types and null. One spelling each of "this or null", "one of these types" and "exactly this".

`type: [x, "null"]`, `anyOf: [x, {type: null}]`, `oneOf` likewise and an `enum` that holds null all become
`anyOf: [..., {type: "null"}]`; a list of types becomes `anyOf`; a union of constants becomes an `enum`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from .schemas import POINTER, Schema, is_annotation, map_children, map_schemas, remarks

NULL: Mapping[str, Any] = {"type": "null"}
_ALL_TYPES = {"string", "number", "object", "array", "boolean"}
_OF_TYPE = {
    "string": frozenset({"minLength", "maxLength", "pattern", "format", "contentMediaType", "contentEncoding"}),
    "number": frozenset({"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "format"}),
    "array": frozenset({"items", "minItems", "maxItems", "uniqueItems", "prefixItems", "contains"}),
    "object": frozenset(
        {
            "properties",
            "required",
            "additionalProperties",
            "minProperties",
            "maxProperties",
            "propertyNames",
            "patternProperties",
        }
    ),
}
_OF_TYPE["integer"] = _OF_TYPE["number"]
_TYPED = frozenset().union(*_OF_TYPE.values())


def unify_nulls(document: Mapping[str, Any]) -> Schema:
    """Give every schema of a document one type, or a union of schemas that have one."""

    def visit(schema: Any, _pointer: str) -> Any:
        return unify(map_children(schema, visit))

    return map_schemas(document, visit)


def unify(schema: Schema) -> Schema:
    """One schema whose subschemas are already unified."""
    schema = _constants(schema)
    if isinstance(schema.get("type"), list):
        return _typed_union(schema)
    if "enum" in schema:
        return _enumeration(schema)
    if "const" in schema:
        return _constant(schema)
    return schema


def _constant(schema: Schema) -> Schema:
    """Texts, integers and booleans may be constants of a type; of the rest the type is kept."""
    value = schema["const"]
    if value is None:
        return {**remarks(schema), **NULL}
    if isinstance(value, str | int):
        return {**remarks(schema), "type": type_of(value), "const": value}
    rest = {key: item for key, item in schema.items() if key != "const"}
    return {"type": type_of(value), **rest}


def _constants(schema: Schema) -> Schema:
    """A union of constants is an enumeration, and of one constant too: the list may grow."""
    for keyword in ("oneOf", "anyOf"):
        members = schema.get(keyword)
        if not members or not all("const" in member or member.get("type") == "null" for member in members):
            continue
        values = [member["const"] for member in members if "const" in member]
        if any(member.get("type") == "null" for member in members):
            values.append(None)
        rest = {key: value for key, value in schema.items() if key not in (keyword, "type")}
        return {**rest, "enum": values}
    return schema


def _typed_union(schema: Schema) -> Schema:
    types = list(dict.fromkeys(schema["type"]))
    real = [name for name in types if name != "null"]
    if set(types) >= _ALL_TYPES:
        return {**remarks(schema), **{key: schema[key] for key in ("enum", "const") if key in schema}}
    if not real:
        return {**remarks(schema), **NULL}
    if "integer" in real and "number" in real:
        real.remove("integer")
    if len(real) == 1:
        one = unify({**schema, "type": real[0]})
        return nullable(one) if "null" in types else one
    members = [unify(_only(schema, name)) for name in real]
    extra = [dict(NULL)] if "null" in types else []
    return {**remarks(schema), "anyOf": [*members, *extra]}


def _only(schema: Schema, name: str) -> Schema:
    """What a schema of several types says of one of them."""
    kept = {
        key: value
        for key, value in schema.items()
        if not is_annotation(key) and (key not in _TYPED or key in _OF_TYPE.get(name, ()))
    }
    if "enum" in kept:
        kept["enum"] = [value for value in kept["enum"] if type_of(value) == name] or kept["enum"]
    return {**kept, "type": name}


def _enumeration(schema: Schema) -> Schema:
    values = _distinct(_as_text(schema["enum"]) if schema.get("type") == "string" else schema["enum"])
    real = [value for value in values if value is not None]
    rest = {key: value for key, value in schema.items() if key not in ("enum", "type") and key not in _TYPED}
    if not real:
        # An enumeration of nothing takes no value at all: what is said of it besides is all that is left.
        return {**remarks(schema), **NULL} if values else {**rest, **_type(schema)}
    groups: dict[str, list[Any]] = {}
    for value in real:
        groups.setdefault(type_of(value), []).append(value)
    if "number" in groups and "integer" in groups:
        groups["number"] += groups.pop("integer")
    members = [_choice(name, groups[name]) for name in sorted(groups)]
    one = {**rest, **members[0]} if len(members) == 1 else {**rest, "anyOf": members}
    return nullable(one) if None in values and schema.get("type") in (None, "null") else one


def _choice(name: str, values: list[Any]) -> Schema:
    """Texts and integers may be enumerated; Python has no enumeration of the rest, whose type says enough."""
    return {"type": name, "enum": values} if name in ("string", "integer") else {"type": name}


def _type(schema: Schema) -> Schema:
    return {"type": schema["type"]} if "type" in schema else {}


def _distinct(values: list[Any]) -> list[Any]:
    """Each value once; true is not 1."""
    return list({(type_of(value), json.dumps(value, sort_keys=True)): value for value in values}.values())


def _as_text(values: list[Any]) -> list[Any]:
    """Values of a text as texts: YAML takes `1` and `true` for something else where the quotes are forgotten."""
    return [json.dumps(value) if isinstance(value, int | float) else value for value in values]


def nullable(schema: Schema) -> Schema:
    """The schema or null, its annotations around both."""
    inner = {key: value for key, value in schema.items() if not is_annotation(key)}
    if "anyOf" in inner and len(inner) == 1:
        members = [member for member in inner["anyOf"] if member != NULL]
        return {**remarks(schema), "anyOf": [*members, dict(NULL)]}
    if POINTER in schema:
        inner[POINTER] = schema[POINTER]
    return {**remarks(schema), "anyOf": [inner, dict(NULL)]}


def type_of(value: object) -> str:
    """The JSON type of a value (JSON Schema 2020-12 core, section 4.2.1)."""
    match value:
        case None:
            return "null"
        case bool():
            return "boolean"
        case int():
            return "integer"
        case float():
            return "number"
        case str():
            return "string"
        case list():
            return "array"
        case _:
            return "object"
