"""Pass 1: one dialect. Schemas of OpenAPI 3.0 (section 4.7.24) become JSON Schema 2020-12, as 3.1 has them.

Also takes away what no type can say (conditions, `not`, `contains`), and extensions that are not comgen's own: what
a later pass finds in a schema is then always a keyword that it knows.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ..patterns import unreadable
from .schemas import Schema, map_children, map_schemas, remarks

OWN_EXTENSIONS = frozenset({"x-class-name", "x-python-name"})
"""Extensions of schemas that the project reads; an overlay writes them."""

_UNSAYABLE = frozenset(
    {
        *("not", "if", "then", "else", "contains", "minContains", "maxContains", "dependentSchemas"),
        *("dependentRequired", "dependencies", "unevaluatedItems", "unevaluatedProperties", "propertyNames"),
        *("contentSchema", "externalDocs", "xml", "$comment", "$schema", "$vocabulary"),
    }
)
_COMPOSED = frozenset({"$ref", "allOf", "oneOf", "anyOf"})


def to_3_1(document: Mapping[str, Any]) -> Schema:
    """The document with schemas of OpenAPI 3.1, whatever its version is."""
    steps: tuple[Callable[[Schema], Schema], ...] = (_sayable,)
    if str(document.get("openapi")).startswith("3.0"):
        steps = (_sayable, _exclusive, _nullable)

    def visit(schema: Any, _pointer: str) -> Any:
        if isinstance(schema, bool):
            return schema
        result = dict(schema)
        for step in steps:
            result = step(result)
        return map_children(result, visit)

    return map_schemas({**document, "openapi": "3.1.0"}, visit)


def _sayable(schema: Schema) -> Schema:
    pattern = schema.get("pattern")
    if isinstance(pattern, str) and unreadable(pattern) is not None:
        schema = {key: value for key, value in schema.items() if key != "pattern"}
    return {
        key: value
        for key, value in schema.items()
        if key not in _UNSAYABLE and (key in OWN_EXTENSIONS or not key.startswith("x-"))
    }


def _exclusive(schema: Schema) -> Schema:
    """`exclusiveMinimum: true` makes the minimum exclusive; in 2020-12 it is the bound itself."""
    result = dict(schema)
    for exclusive, bound in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        if isinstance(schema.get(exclusive), bool):
            del result[exclusive]
            if schema[exclusive] and bound in schema:
                result[exclusive] = result.pop(bound)
    return result


def _nullable(schema: Schema) -> Schema:
    """`nullable` beside a type adds null to it. Without a type it has no effect by the letter (3.0.3, section
    4.7.24.1), but beside a reference or `allOf` nothing else can have been meant."""
    result = {key: value for key, value in schema.items() if key != "nullable"}
    if schema.get("nullable") is not True:
        return result
    if _COMPOSED & result.keys():
        around = remarks(result)
        inner = {key: value for key, value in result.items() if key not in around}
        return {**around, "anyOf": [inner, {"type": "null"}]}
    if "enum" in result and None not in result["enum"]:
        result["enum"] = [*result["enum"], None]
    if isinstance(result.get("type"), str):
        result["type"] = [result["type"], "null"]
    return result
