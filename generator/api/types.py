"""Schemas in normal form -> types of the intermediate representation."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from .model import ChoiceType, ListType, MapType, ModelType, Primitive, Scalar, Type, UnionType

IsEnum = Callable[[str], bool]

_SCALARS = {
    "string": Primitive.STRING,
    "integer": Primitive.INTEGER,
    "number": Primitive.NUMBER,
    "boolean": Primitive.BOOLEAN,
    "null": Primitive.NULL,
}
_FORMATS = {"date-time": Primitive.DATETIME, "date": Primitive.DATE}


def type_of(schema: Mapping[str, Any], is_enum: IsEnum) -> Type:
    """The type of the values that a schema takes; `is_enum` tells of a key whether it names an enumeration."""
    match schema:
        case {"$ref": str(key)}:
            return ModelType(key, open_enum=is_enum(key))
        case {"anyOf": list(members)}:
            return UnionType(tuple(dict.fromkeys(type_of(member, is_enum) for member in members)))
        case {"enum": list(values), "type": str(name)}:
            return ChoiceType(tuple(values), _SCALARS.get(name))
        case {"const": (str() | int() | bool()) as value}:
            return ChoiceType((value,), Primitive.STRING if isinstance(value, str) else None)
        case {"type": "array"}:
            return ListType(type_of(schema.get("items", {}), is_enum))
        case {"type": "object"}:
            extra = schema.get("additionalProperties")
            return MapType(type_of(extra, is_enum) if isinstance(extra, dict) else Scalar(Primitive.ANY))
        case {"type": "string", "format": str(name)} if name in _FORMATS:
            return Scalar(_FORMATS[name])
        case {"type": str(name)} if name in _SCALARS:
            return Scalar(_SCALARS[name])
        case _:
            return Scalar(Primitive.ANY)


def keys_in(schema: Any) -> Iterator[str]:
    """Every key of another schema that a schema in normal form refers to."""
    if not isinstance(schema, Mapping):
        return
    if isinstance(key := schema.get("$ref"), str):
        yield key
    for keyword in ("items", "additionalProperties"):
        yield from keys_in(schema.get(keyword))
    for member in schema.get("anyOf", ()):
        yield from keys_in(member)
    for value in schema.get("properties", {}).values():
        yield from keys_in(value)
