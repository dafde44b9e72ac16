"""Pass 5: shapes. Arrays get one `items`, maps one `additionalProperties`, and what is not typed its only type.

A tuple (`prefixItems`, JSON Schema 2020-12 core, section 10.3.1.1) becomes an array of any of its members, a map by
patterns (`patternProperties`, section 10.3.2.2) one of any of their values; a model with properties keeps other
properties as they are.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .schemas import POINTER, Schema, limits, map_children, map_schemas

_OF_ARRAY = frozenset({"items", "prefixItems"})
_OF_OBJECT = frozenset({"properties", "patternProperties", "additionalProperties"})
_TYPED = ("type", "enum", "const", "$ref", "oneOf", "anyOf", "allOf")


def unify_shapes(document: Mapping[str, Any]) -> Schema:
    """Give every array and map of a document its one form."""

    def visit(schema: Any, _pointer: str) -> Any:
        return _map(_array(_typed(_own(map_children(schema, visit)))))

    return map_schemas(document, visit)


def _own(schema: Schema) -> Schema:
    """A schema of one type without the keywords that speak of others (JSON Schema 2020-12 core, section 7.6.1)."""
    kind = schema.get("type")
    if not isinstance(kind, str):
        return schema
    foreign = (frozenset() if kind == "array" else _OF_ARRAY) | (frozenset() if kind == "object" else _OF_OBJECT)
    return {key: value for key, value in schema.items() if key not in foreign}


def _typed(schema: Schema) -> Schema:
    """A schema whose keywords speak of arrays alone, or of objects alone, is one (as repair `untyped-object`)."""
    if any(key in schema for key in _TYPED):
        return schema
    of_array, of_object = schema.keys() & _OF_ARRAY, schema.keys() & _OF_OBJECT
    if bool(of_array) == bool(of_object):
        return schema
    return {**schema, "type": "array" if of_array else "object"}


def _array(schema: Schema) -> Schema:
    members = schema.get("prefixItems")
    if not members:
        return schema
    rest = schema.get("items")
    more = [rest] if isinstance(rest, dict) and not takes_nothing(rest) else []
    result = {key: value for key, value in schema.items() if key != "prefixItems"}
    return {**result, "items": _any_of([*members, *more])}


def _map(schema: Schema) -> Schema:
    patterns = schema.get("patternProperties")
    if patterns is None:
        return schema
    result = {key: value for key, value in schema.items() if key != "patternProperties"}
    if schema.get("properties") or not patterns:
        return result
    rest = schema.get("additionalProperties")
    more = [rest] if isinstance(rest, dict) and not takes_nothing(rest) else []
    return {**result, "additionalProperties": _any_of([*patterns.values(), *more])}


def _any_of(members: list[Schema]) -> Schema:
    """A union; of anything and more it is anything."""
    if len(members) == 1:
        return members[0]
    anything = next((member for member in members if not limits(member)), None)
    return anything if anything is not None else {"anyOf": members, POINTER: members[0].get(POINTER, "")}


def takes_nothing(schema: Schema) -> bool:
    """Whether a schema is what `false` became."""
    return schema.get("not") == {}
