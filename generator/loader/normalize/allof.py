"""Pass 2: `allOf`. Merges the branches of every schema into one, deeply (JSON Schema 2020-12, section 10.2.1.1).

Objects are flattened: no field of any branch is lost, and what two branches say of one property is merged again,
so that a typed `items` wins over one without type. Reads raw schemas whose references are keys.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .schemas import POINTER, Schema, limits, map_children, map_schemas, remarks

_LOWEST = frozenset({"maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"})
_HIGHEST = frozenset({"minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"})
_MAPS = ("properties", "patternProperties", "$defs")


def merge_all_of(document: Mapping[str, Any]) -> Schema:
    """Replace each schema that has `allOf` by the one schema that its branches make together."""
    schemas = document["components"]["schemas"]

    def visit(schema: Any, _pointer: str) -> Any:
        merged = flatten(schema, schemas, ())
        return map_children(merged, visit)

    return map_schemas(document, visit)


def flatten(schema: Schema, schemas: Mapping[str, Schema], trail: tuple[str, ...]) -> Schema:
    """One schema without `allOf` at its top; a lone reference with annotations stays a reference.

    Raises RecursionError never: a reference that leads back to itself adds nothing and is skipped.
    """
    branches = schema.get("allOf", [])
    own = {key: value for key, value in schema.items() if key != "allOf"}
    if "$ref" in own and (reference := own["$ref"]) is not None:
        if not branches and _only_narrows(own, schemas, trail):
            return {**remarks(own), "$ref": reference}
        branches = [{"$ref": reference}, *branches]
        own = {key: value for key, value in own.items() if key != "$ref"}
    if not branches:
        return own
    meaningful = [branch for branch in branches if limits(branch) - {"type"}]
    if len(meaningful) == 1 and "$ref" in meaningful[0] and not limits(own) - {"type"}:
        return {**flatten(meaningful[0], schemas, trail), **remarks(own)}
    result: Schema = {}
    for branch in branches:
        result = merge(result, _dereferenced(branch, schemas, trail), schemas)
    return _restored(merge(result, own, schemas), schema)


def _only_narrows(schema: Schema, schemas: Mapping[str, Schema], trail: tuple[str, ...]) -> bool:
    """Whether what stands beside a reference changes no field: a bound or a constant for one that is there already,
    or a choice of which fields must come together. A Python type can't say more of that than the target does."""
    siblings = limits(schema) - {"$ref", "type"}
    if siblings - {"properties", "oneOf", "anyOf"}:
        return False
    choices = [*schema.get("oneOf", []), *schema.get("anyOf", [])]
    if any(limits(choice) - {"required", "type"} for choice in choices):
        return False
    if "properties" not in schema:
        return True
    known = _dereferenced({"$ref": schema["$ref"]}, schemas, trail).get("properties", {})
    return all(
        name in known and not limits(value) - _LOWEST - _HIGHEST - {"const", "enum", "type"}
        for name, value in schema["properties"].items()
    )


def _restored(merged: Schema, schema: Schema) -> Schema:
    return {**merged, POINTER: schema[POINTER]} if POINTER in schema else merged


def _dereferenced(branch: Schema, schemas: Mapping[str, Schema], trail: tuple[str, ...]) -> Schema:
    flat = flatten(branch, schemas, trail)
    reference = flat.get("$ref")
    if reference is None:
        return flat
    if reference in trail:
        return {}
    target = flatten(schemas[reference], schemas, (*trail, reference))
    target = {key: value for key, value in target.items() if key not in ("x-class-name", "title")}
    if "$ref" in target:
        target = _dereferenced(target, schemas, (*trail, reference))
    return merge(target, {key: value for key, value in flat.items() if key != "$ref"}, schemas)


def merge(first: Schema, second: Schema, schemas: Mapping[str, Schema]) -> Schema:
    """What two schemas say together; of annotations the second's win."""
    result = dict(first)
    for keyword, value in second.items():
        result[keyword] = _merged(keyword, result[keyword], value, schemas) if keyword in result else value
    return result


def _merged(keyword: str, first: Any, second: Any, schemas: Mapping[str, Schema]) -> Any:
    if keyword in _MAPS:
        return {
            name: _together(first[name], second[name], schemas)
            if name in first and name in second
            else (second if name in second else first)[name]
            for name in {**first, **second}
        }
    if keyword == "required":
        return sorted({*first, *second})
    if keyword == "type":
        return _common_types(first, second)
    if keyword == "enum":
        return [value for value in first if value in second] or second
    if keyword in _LOWEST:
        return min(first, second)
    if keyword in _HIGHEST:
        return max(first, second)
    if keyword in ("items", "additionalProperties", "propertyNames"):
        return _together(first, second, schemas)
    if keyword in ("oneOf", "anyOf"):
        return first if len(first) >= len(second) else second
    return second


def _together(first: Any, second: Any, schemas: Mapping[str, Schema]) -> Any:
    """Two schemas of one place, each perhaps a boolean or a reference."""
    if not isinstance(first, dict) or not isinstance(second, dict):
        return second if isinstance(second, dict) else first
    if not limits(first):
        return second
    if not limits(second):
        return {**first, **second}
    if first.get("$ref") is not None and first.get("$ref") == second.get("$ref"):
        return {**first, **second}
    return _restored(flatten({"allOf": [first, second]}, schemas, ()), first)


def _common_types(first: Any, second: Any) -> Any:
    one = first if isinstance(first, list) else [first]
    other = second if isinstance(second, list) else [second]
    common = [name for name in one if name in other]
    if "integer" in other and "number" in one and "integer" not in common:
        common.append("integer")
    if "integer" in one and "number" in other and "integer" not in common:
        common.append("integer")
    if not common:
        return second
    return common[0] if len(common) == 1 else common
