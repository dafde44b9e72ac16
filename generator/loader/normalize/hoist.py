"""Pass 8: null of components. A component that is one class or null gives its null to those who refer to it.

A class cannot be null; what refers to the component can.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .nulls import NULL
from .schemas import POINTER, Schema, map_children, map_schemas, remarks
from .unions import flat_members


def hoist_nulls(document: Mapping[str, Any]) -> Schema:
    """Make every component that becomes a class free of null; its references say it instead."""
    schemas = document["components"]["schemas"]
    bare = {name: _without_null(schema) for name, schema in schemas.items() if _is_class_or_null(schema)}
    if not bare:
        return dict(document)

    def visit(schema: Any, _pointer: str) -> Any:
        result = map_children(schema, visit)
        if result.get("$ref") in bare:
            return {**remarks(result), "anyOf": [{"$ref": result["$ref"]}, dict(NULL)]}
        if "anyOf" in result:
            members = flat_members(result["anyOf"])
            real = [member for member in members if member != NULL]
            result["anyOf"] = [*real, *([dict(NULL)] if len(real) < len(members) else [])]
        return result

    hoisted = {**document, "components": {**document["components"], "schemas": {**schemas, **bare}}}
    return map_schemas(hoisted, visit)


def _is_class_or_null(schema: Schema) -> bool:
    match schema.get("anyOf"):
        case [{"properties": _} | {"enum": _}, {"type": "null"}]:
            return True
        case _:
            return False


def _without_null(schema: Schema) -> Schema:
    return {**schema["anyOf"][0], **remarks(schema), POINTER: schema[POINTER]}
