"""Pass 4: `allOf`. Merges the branches of every schema into one, deeply (JSON Schema 2020-12, section 10.2.1.1).

Objects are flattened: no field of any branch is lost, and what two branches say of one property is merged again,
so that a typed `items` wins over one without type. Reads raw schemas whose references are keys.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import count
from typing import Any

from .schemas import POINTER, Schema, escape, key_of_place, limits, map_children, map_schemas, remarks

_LOWEST = frozenset({"maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"})
_HIGHEST = frozenset({"minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"})
_MAPS = ("properties", "patternProperties")

_MOST_PAIRS = 16
_MOST_NESTED = 8
_MOST_MERGED = 200
"""How deep properties are merged that two schemas describe, and how many for one schema: two trees of schemas that
refer to each other may have millions of them. Beyond it the second schema's property is enough."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Trail:
    """Where a merge is: the references that it has followed to here, and the pairs of properties around it.

    `known` holds what references lead to, merged: without it, a few schemas that build on each other could make the
    work double with each.
    """

    references: tuple[str, ...] = ()
    pairs: tuple[tuple[str, str], ...] = ()
    known: dict[str, Schema] = field(default_factory=dict, compare=False)
    merged: Iterator[int] = field(default_factory=count, compare=False)


def merge_all_of(document: Mapping[str, Any]) -> Schema:
    """Replace each schema that has `allOf` by the one schema that its branches make together."""
    merger = _Merger(document["components"]["schemas"])
    merged = map_schemas(document, merger.visit)
    if not merger.recursive:
        return merged
    schemas = {**merged["components"]["schemas"]}
    for place, schema in sorted(merger.recursive.items()):
        schemas[key_of_place(place)] = merger.visit(schema, place)
    whole = {**merged, "components": {**merged["components"], "schemas": schemas}}
    return map_schemas(whole, partial(_as_reference, places=frozenset(merger.recursive)))


class _Merger:
    """Merges schema by schema; `recursive` holds, by place, inline schemas that build on what they stand in.

    Such a schema would hold itself for ever: it becomes a component under the key of its place.
    """

    def __init__(self, schemas: Mapping[str, Schema]) -> None:
        self._schemas = schemas
        self._known: dict[str, Schema] = {}
        self._way: dict[str, Schema] = {}
        self.recursive: dict[str, Schema] = {}

    def visit(self, schema: Any, _pointer: str) -> Any:
        place = schema.get(POINTER, "")
        builds = "allOf" in schema or ("$ref" in schema and bool(limits(schema) - {"$ref", "type"}))
        if not builds or not place:
            return map_children(self._one(schema), self.visit)
        if place in self._way:
            self.recursive[place] = self._way[place]
            return {POINTER: place, "$ref": key_of_place(place)}
        self._way[place] = schema
        result = map_children(self._one(schema), self.visit)
        del self._way[place]
        return result

    def _one(self, schema: Schema) -> Schema:
        merged = flatten(schema, self._schemas, Trail(known=self._known))
        if "oneOf" in merged and "anyOf" in merged:
            merged["oneOf"] = _each_with_each(merged["oneOf"], merged.pop("anyOf"))
        return merged


def _as_reference(schema: Any, pointer: str, places: frozenset[str]) -> Any:
    """A schema that has become a component, as the reference to it; the component itself stays."""
    place = schema.get(POINTER)
    if place in places and pointer != f"/components/schemas/{escape(key_of_place(place))}" and "$ref" not in schema:
        return {**remarks(schema), "$ref": key_of_place(place)}
    return map_children(schema, partial(_as_reference, places=places))


def flatten(schema: Schema, schemas: Mapping[str, Schema], trail: Trail) -> Schema:
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
        result = merge(result, _dereferenced(branch, schemas, trail), schemas, trail)
    return _restored(merge(result, own, schemas, trail), schema)


def _only_narrows(schema: Schema, schemas: Mapping[str, Schema], trail: Trail) -> bool:
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


def _dereferenced(branch: Schema, schemas: Mapping[str, Schema], trail: Trail) -> Schema:
    flat = flatten(branch, schemas, trail)
    reference = flat.get("$ref")
    if reference is None:
        return flat
    if reference in trail.references:
        return {}
    if (target := trail.known.get(reference)) is None:
        inner = replace(trail, references=(*trail.references, reference))
        target = flatten(schemas[reference], schemas, inner)
        target = {key: value for key, value in target.items() if key not in ("x-class-name", "title")}
        if "$ref" in target:
            target = _dereferenced(target, schemas, inner)
        if not trail.pairs:
            trail.known[reference] = target
    return merge(target, {key: value for key, value in flat.items() if key != "$ref"}, schemas, trail)


def merge(first: Schema, second: Schema, schemas: Mapping[str, Schema], trail: Trail) -> Schema:
    """What two schemas say together; of annotations the second's win."""
    result = dict(first)
    for keyword, value in second.items():
        result[keyword] = _merged(keyword, result[keyword], value, schemas, trail) if keyword in result else value
    return result


def _merged(keyword: str, first: Any, second: Any, schemas: Mapping[str, Schema], trail: Trail) -> Any:
    if keyword in _MAPS:
        return {
            name: _together(first[name], second[name], schemas, trail)
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
    if keyword in ("items", "additionalProperties"):
        return _together(first, second, schemas, trail)
    if keyword in ("oneOf", "anyOf"):
        return _each_with_each(first, second)
    return second


def _each_with_each(first: list[Schema], second: list[Schema]) -> list[Schema]:
    """Two unions that must both hold: every pair of members; of very many pairs, the union that tells more."""
    for one, other in ((first, second), (second, first)):
        if all(_requires_only(member) for member in one):
            return other
    if first == second or len(first) * len(second) > _MOST_PAIRS:
        return first if len(first) >= len(second) else second
    return [{"allOf": [one, other]} for one in first for other in second]


def _requires_only(member: Schema) -> bool:
    return "required" in member and not limits(member) - {"required", "type"}


def _together(first: Any, second: Any, schemas: Mapping[str, Schema], trail: Trail) -> Any:
    """Two schemas of one place, each perhaps a boolean or a reference.

    A property that a child narrows may lead back to the child: of such a pair the second schema is enough.
    """
    if not isinstance(first, dict) or not isinstance(second, dict):
        return second if isinstance(second, dict) else first
    if not limits(first):
        return second
    if not limits(second):
        return {**first, **second}
    if first.get("$ref") is not None and first.get("$ref") == second.get("$ref"):
        return {**first, **second}
    if all(limits(one) == {"$ref"} and _is_union(schemas.get(one["$ref"], {})) for one in (first, second)):
        # The child says anew which alternatives there are; a product of both would be called like neither.
        return second
    for one, other in ((second, first), (first, second)):
        if limits(one) == {"$ref"} == limits(other) and other["$ref"] in _ancestors(one["$ref"], schemas):
            return one
    pair = (_identity(first), _identity(second))
    if pair in trail.pairs or len(trail.pairs) >= _MOST_NESTED or next(trail.merged) >= _MOST_MERGED:
        return second
    return _restored(
        flatten({"allOf": [first, second]}, schemas, replace(trail, references=(), pairs=(*trail.pairs, pair))),
        first,
    )


def _is_union(schema: Schema) -> bool:
    return "oneOf" in schema or "anyOf" in schema


def _ancestors(key: str, schemas: Mapping[str, Schema]) -> set[str]:
    """What a component builds on by `allOf`, through others too: all of it holds wherever the component does."""
    found, waiting = set[str](), [key]
    while waiting:
        for branch in schemas.get(waiting.pop(), {}).get("allOf", ()):
            if (parent := branch.get("$ref")) is not None and parent not in found:
                found.add(parent)
                waiting.append(parent)
    return found


def _identity(schema: Schema) -> str:
    return str(schema.get("$ref", schema.get(POINTER, "")))


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
