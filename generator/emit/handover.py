"""What the model engine is told of a model, and what it gives back: text.

A model's schema is rebuilt from the keywords that are known here and no others.

References are keys of models, fields go by their numbers (`f1`) and members of enumerations too (`m1`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..api.model import Model, Usage

_OF_NUMBERS = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")
_BOUNDS = {
    "string": ("minLength", "maxLength", "pattern"),
    "array": ("minItems", "maxItems"),
    "integer": _OF_NUMBERS,
    "number": _OF_NUMBERS,
}
_LENGTHS = frozenset({"minLength", "maxLength", "minItems", "maxItems"})
_LARGEST_LENGTH = 2**63 - 1
"""pydantic builds no model with a larger one, and no value is longer."""
_FORMATS = frozenset({"date-time", "date"})


@dataclass(frozen=True, slots=True)
class Written:
    """What the engine wrote of one module, and the keys of the models that names in it stand for."""

    text: str
    keys: Mapping[str, str]


def handed_over(model: Model) -> dict[str, Any]:
    """The schema of a model as the engine gets it."""
    schema = model.schema
    if "enum" in schema:
        return {
            "type": schema["type"],
            "enum": list(schema["enum"]),
            "x-enum-varnames": [f"m{number}" for number in range(len(model.members))],
        }
    result = _schema(schema, model.usage)
    if schema.get("type") == "array" and model.key in model.references:
        # The engine forgets the items of an array that holds itself, but not of a union with one member.
        return {"anyOf": [{"type": "array", "items": result["items"]}]}
    if "properties" in schema:
        result["properties"] = {
            f"f{number}": _property(schema["properties"][item.name.wire], item.required, model.usage)
            for number, item in enumerate(model.fields)
        }
        result["required"] = [
            f"f{number}"
            for number, item in enumerate(model.fields)
            if item.required or _reference(schema["properties"][item.name.wire]) is not None
        ]
    return result


def _property(schema: Mapping[str, Any], required: bool, usage: Usage) -> dict[str, Any]:
    if (key := _reference(schema)) is not None:
        return {"$ref": key}
    result = _schema(schema, usage)
    return result if required else _or_null(result)


def _reference(schema: Mapping[str, Any]) -> str | None:
    """The key of the model that a schema is a reference to, null or not.

    The engine does not see that null: what stands beside another schema it takes for a base class, and looks for that
    among all classes that it has made.
    """
    match schema:
        case {"$ref": str(key)}:
            return key
        case {"anyOf": [{"$ref": str(key)}, {"type": "null"}] | [{"type": "null"}, {"$ref": str(key)}]}:
            return key
        case _:
            return None


def _or_null(schema: dict[str, Any]) -> dict[str, Any]:
    """The engine gives a name of its own to a bounded member of `anyOf`, but none to a list of types."""
    match schema:
        case {"anyOf": list(members)}:
            return schema if {"type": "null"} in members else {"anyOf": [*members, {"type": "null"}]}
        case {"$ref": _} | {"type": "object", "additionalProperties": _}:
            return {"anyOf": [schema, {"type": "null"}]}
        case {"type": str(name)}:
            return schema if name == "null" else {**schema, "type": [name, "null"]}
        case _:
            return schema


def _schema(schema: Mapping[str, Any], usage: Usage) -> dict[str, Any]:
    """A schema in normal form, rebuilt from the keywords that are known here and no others."""
    match schema:
        case {"$ref": str(key)}:
            return {"$ref": key}
        case {"anyOf": list(members)}:
            real = sorted(
                (member for member in members if member != {"type": "null"}),
                # A whole number such as 1.0 is an integer, but pydantic would take it for a boolean that stands first.
                key=lambda member: member.get("type") == "boolean",
            )
            # The engine names the bounded members of a union as it pleases; a union of one is not one.
            within = usage if len(real) == 1 else Usage.RESPONSE
            parts = [_schema(member, within) for member in real]
            whole = parts[0] if len(parts) == 1 else {"anyOf": parts}
            return whole if len(parts) == len(members) else _or_null(whole)
        case {"const": (str() | int() | bool()) as value}:
            kind = _json_type(value)
            closed = {"type": kind, "const": value}
            return closed if usage is Usage.REQUEST else {"anyOf": [closed, {"type": kind}]}
        case {"type": "array"}:
            items = _schema(schema.get("items", {}), usage)
            return {"type": "array", "items": items, **_bounds(schema, usage)}
        case {"type": "object"}:
            extra = schema.get("additionalProperties")
            if isinstance(extra, Mapping) and "properties" not in schema:
                return {"type": "object", "additionalProperties": _schema(extra, usage)}
            return {"type": "object"}
        case {"type": str(name)}:
            known = _FORMATS if usage is Usage.RESPONSE else _FORMATS | {"binary"}
            kept = {"format": schema["format"]} if schema.get("format") in known and name == "string" else {}
            return {"type": name, **kept, **({} if kept else _bounds(schema, usage))}
        case _:
            return {}


def _json_type(value: str | int | bool) -> str:
    match value:
        case bool():
            return "boolean"
        case int():
            return "integer"
        case _:
            return "string"


def _bounds(schema: Mapping[str, Any], usage: Usage) -> dict[str, Any]:
    """Bounds are held against what users send; an answer that breaks them is delivered all the same."""
    if usage is not Usage.REQUEST:
        return {}
    bounds = {name: schema[name] for name in _BOUNDS.get(schema["type"], ()) if name in schema}
    return {name: value for name, value in bounds.items() if name not in _LENGTHS or value <= _LARGEST_LENGTH}


def takes_null(model: Model, index: int) -> bool:
    """Whether a field is a reference that may be null or left out, which the engine was not told."""
    field = model.fields[index]
    schema = model.schema["properties"][field.name.wire]
    return _reference(schema) is not None and ("anyOf" in schema or not field.required)
