"""Walking over schemas: where they stand in a document, and what stands in them.

Takes a document or a schema and a function, gives a new one; never changes its input.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from ...diagnostics import escape as escape
from ...diagnostics import unescape as unescape

Schema = dict[str, Any]
Visit = Callable[[Any, str], Any]

POINTER = "x-comgen-pointer"
"""Keyword that remembers where a schema stood before the passes moved and merged it."""

_ANNOTATIONS = frozenset(
    {
        "title",
        "description",
        "default",
        "deprecated",
        "readOnly",
        "writeOnly",
        "example",
        "examples",
        "$comment",
    }
)

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

_ONE = ("items", "additionalProperties", "not", "contains", "propertyNames", "if", "then", "else")
_MANY = ("allOf", "oneOf", "anyOf", "prefixItems")
_NAMED = ("properties", "patternProperties", "$defs", "dependentSchemas")
_STEPS = {"items": "item", "prefixItems": "item", "additionalProperties": "value", "patternProperties": "value"}


def is_annotation(keyword: str) -> bool:
    """Whether a keyword says something about a schema without limiting its values."""
    return keyword in _ANNOTATIONS or keyword.startswith("x-")


def limits(schema: Mapping[str, Any]) -> set[str]:
    """The keywords of a schema that limit its values."""
    return {keyword for keyword in schema if not is_annotation(keyword)}


def remarks(schema: Mapping[str, Any]) -> Schema:
    """The part of a schema that limits nothing."""
    return {keyword: value for keyword, value in schema.items() if is_annotation(keyword)}


def key_of_place(pointer: str) -> str:
    """The key of a schema inside a component, which leads from the component's name to it: `A/b` for
    `/components/schemas/A/properties/b`; a schema elsewhere goes by its pointer."""
    tokens = pointer.split("/")[1:]
    if tokens[:2] != ["components", "schemas"] or len(tokens) < 3:
        return pointer
    parts, rest = [tokens[2]], tokens[3:]
    while rest:
        keyword, *rest = rest
        named = keyword in _NAMED or keyword in _MANY or keyword == "definitions"
        name, rest = (rest[0], rest[1:]) if named and rest else ("", rest)
        if keyword in ("properties", "$defs", "definitions"):
            parts.append(name)
        else:
            parts.append(_STEPS.get(keyword, keyword))
            parts += [name] if keyword in _MANY else []
    return "/".join(parts)


def map_children(schema: Mapping[str, Any], visit: Visit, pointer: str = "") -> Schema:
    """A copy of a schema with `visit(subschema, pointer)` in place of each direct subschema."""
    result: Schema = {}
    for keyword, value in schema.items():
        at = f"{pointer}/{keyword}"
        if keyword in _ONE and isinstance(value, (dict, bool)):
            result[keyword] = visit(value, at)
        elif keyword in _MANY and isinstance(value, list):
            result[keyword] = [visit(item, f"{at}/{number}") for number, item in enumerate(value)]
        elif keyword in _NAMED and isinstance(value, dict):
            result[keyword] = {name: visit(item, f"{at}/{escape(name)}") for name, item in value.items()}
        else:
            result[keyword] = value
    return result


def children(schema: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """The direct subschemas with their pointers relative to the schema."""
    found: list[tuple[str, Any]] = []

    def visit(child: Any, pointer: str) -> Any:
        found.append((pointer, child))
        return child

    map_children(schema, visit)
    return iter(found)


def bare(schema: Any) -> Any:
    """A schema without the places of its parts and their descriptions: equal to another that takes the same values."""
    kept = {key: value for key, value in schema.items() if key not in (POINTER, "description")}
    return map_children(kept, lambda child, _: bare(child))


def map_schemas(document: Mapping[str, Any], visit: Visit) -> Schema:
    """A copy of a document with `visit(schema, pointer)` in place of each outermost schema.

    Outermost schemas stand in components, parameters, headers and media types; what lies inside one is up to
    `visit`. Examples, extensions and defaults are data and left alone.
    """
    result = dict(document)
    components = dict(document.get("components", {}))
    for section in ("parameters", "headers", "responses", "requestBodies", "pathItems"):
        if section in components:
            components[section] = {
                name: _map_holder(holder, visit, f"/components/{section}/{escape(name)}")
                for name, holder in components[section].items()
            }
    components["schemas"] = {
        name: visit(schema, f"/components/schemas/{escape(name)}")
        for name, schema in components.get("schemas", {}).items()
    }
    result["components"] = components
    result["paths"] = {
        path: _map_holder(item, visit, f"/paths/{escape(path)}") for path, item in document.get("paths", {}).items()
    }
    return result


def _map_holder(holder: Any, visit: Visit, pointer: str) -> Any:
    """Go down through the objects of OpenAPI that hold schemas, whatever their kind."""
    if isinstance(holder, list):
        return [_map_holder(item, visit, f"{pointer}/{number}") for number, item in enumerate(holder)]
    if not isinstance(holder, dict):
        return holder
    result: Schema = {}
    for key, value in holder.items():
        at = f"{pointer}/{escape(key)}"
        if key == "schema" and isinstance(value, (dict, bool)):
            result[key] = visit(value, at)
        elif key in ("content", "encoding", "headers") and isinstance(value, dict):  # by names, whatever these are
            result[key] = {name: _map_holder(one, visit, f"{at}/{escape(name)}") for name, one in value.items()}
        elif key.startswith("x-") or key in (
            "example",
            "examples",
            "links",
            "callbacks",
            "servers",
            "security",
        ):
            result[key] = value
        elif isinstance(value, (dict, list)):
            result[key] = _map_holder(value, visit, at)
        else:
            result[key] = value
    return result
