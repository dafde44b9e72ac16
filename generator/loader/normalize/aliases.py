"""Last pass: schemas that are mere names for others. Each refers to what is at the end of its chain of names; two names
of one model are one variant; and a model that is a part of itself by a name for it refers to itself instead.

pydantic does not find its way through a circle that leads from a model through another name of it back to it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from ...api.model import Normalized
from ...graph import components
from .schemas import Schema, children, limits, map_children


def open_circles(normalized: Normalized) -> Normalized:
    """Let aliases refer to no other alias, and the schemas of a circle refer past its aliases."""
    schemas = {named.key: named.schema for named in normalized.schemas}
    ends = _ends(schemas)
    if not ends:
        return normalized
    knots = components({key: set(_keys(schema)) for key, schema in schemas.items()})
    knotted = {key for knot in knots if len(knot) > 1 for key in knot}
    circular = {key: end for key, end in ends.items() if key in knotted}

    def visit(schema: Any, _pointer: str) -> Any:
        if not isinstance(schema, Mapping):
            return schema
        result = inside(schema)
        return {**result, "$ref": circular.get(result["$ref"], result["$ref"])} if "$ref" in result else result

    def inside(schema: Mapping[str, Any]) -> Schema:
        return _united(map_children(schema, visit), ends)

    def whole(key: str, schema: Mapping[str, Any]) -> Schema:
        return {**inside(schema), "$ref": ends[key]} if key in ends else inside(schema)

    opened = tuple(replace(named, schema=whole(named.key, named.schema)) for named in normalized.schemas)
    result = replace(normalized, schemas=opened)
    # A union of two names of one model has become a name itself.
    return open_circles(result) if any("$ref" in one.schema and one.key not in ends for one in opened) else result


def _ends(schemas: Mapping[str, Mapping[str, Any]]) -> dict[str, str]:
    """Where the chain of references of each alias ends; validation has let no circle of nothing else pass (C304)."""
    found: dict[str, str] = {}
    for key in schemas:
        chain: list[str] = []
        while key not in found and isinstance(following := schemas[key].get("$ref"), str):
            chain.append(key)
            key = following
        found.update(dict.fromkeys(chain, found.get(key, key)))
    return found


def _keys(schema: Any) -> Iterator[str]:
    if not isinstance(schema, Mapping):  # `additionalProperties: false`
        return
    if isinstance(key := schema.get("$ref"), str):
        yield key
    for _, child in children(schema):
        yield from _keys(child)


def _united(schema: Schema, ends: Mapping[str, str]) -> Schema:
    """A union without names of what is a member already; its discriminator names the members that are left."""
    if "anyOf" not in schema:
        return schema
    members: list[Schema] = []
    for member in schema["anyOf"]:
        if not any(_ended(member, ends) == _ended(known, ends) for known in members):
            members.append(member)
    rest = {key: value for key, value in schema.items() if key not in ("anyOf", "discriminator")}
    if len(members) == 1 and len(schema["anyOf"]) > 1:
        return {**members[0], **rest}
    if "discriminator" in schema:
        declared = schema["discriminator"]
        left = {ends.get(member["$ref"], member["$ref"]): member["$ref"] for member in members}
        mapping = {value: left[ends.get(key, key)] for value, key in declared["mapping"].items()}
        rest["discriminator"] = {**declared, "mapping": mapping}
    return {**rest, "anyOf": members}


def _ended(schema: Schema, ends: Mapping[str, str]) -> Schema:
    """What a member of a union says of values, a reference by what it leads to in the end."""
    result = {key: schema[key] for key in limits(schema)}
    return {**result, "$ref": ends.get(result["$ref"], result["$ref"])} if "$ref" in result else result
