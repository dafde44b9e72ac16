"""Last pass: schemas that are mere names for others. Each refers to what is at the end of its chain of names; and a
model that is a part of itself by a name for it refers to itself instead.

pydantic does not find its way through a circle that leads from a model through another name of it back to it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from ...api.model import Normalized
from .schemas import Schema, children, limits, map_children


def open_circles(normalized: Normalized) -> Normalized:
    """Let aliases refer to no other alias, and the schemas of a circle refer past its aliases."""
    schemas = {named.key: named.schema for named in normalized.schemas}
    ends = {key: _end(key, schemas) for key, schema in schemas.items() if "$ref" in schema}
    if not ends:
        return normalized
    circular = {key: end for key, end in ends.items() if _leads_to(end, key, schemas)}

    def visit(schema: Any, _pointer: str) -> Any:
        if not isinstance(schema, Mapping):
            return schema
        result = inside(schema)
        return {**result, "$ref": circular.get(result["$ref"], result["$ref"])} if "$ref" in result else result

    def inside(schema: Mapping[str, Any]) -> Schema:
        return _united(map_children(schema, visit), circular)

    def whole(key: str, schema: Mapping[str, Any]) -> Schema:
        opened = inside(schema) if circular else dict(schema)
        return {**opened, "$ref": ends[key]} if key in ends else opened

    return replace(
        normalized,
        schemas=tuple(replace(named, schema=whole(named.key, named.schema)) for named in normalized.schemas),
    )


def _end(key: str, schemas: Mapping[str, Mapping[str, Any]]) -> str:
    """Where a chain of references ends; validation has let no circle of nothing else pass (C304)."""
    while isinstance(following := schemas[key].get("$ref"), str):
        key = following
    return key


def _leads_to(start: str, goal: str, schemas: Mapping[str, Mapping[str, Any]]) -> bool:
    seen: set[str] = set()
    waiting = [start]
    while waiting:
        key = waiting.pop()
        if key == goal:
            return True
        if key not in seen:
            seen.add(key)
            waiting.extend(_keys(schemas[key]))
    return False


def _keys(schema: Any) -> Iterator[str]:
    if not isinstance(schema, Mapping):  # `additionalProperties: false`
        return
    if isinstance(key := schema.get("$ref"), str):
        yield key
    for _, child in children(schema):
        yield from _keys(child)


def _united(schema: Schema, circular: Mapping[str, str]) -> Schema:
    """A union whose members may have become the same one; its discriminator names the members as they are now."""
    if "anyOf" not in schema:
        return schema
    members: list[Schema] = []
    for member in schema["anyOf"]:
        if not any(_limited(member) == _limited(known) for known in members):
            members.append(member)
    rest = {key: value for key, value in schema.items() if key not in ("anyOf", "discriminator")}
    if len(members) == 1 and len(schema["anyOf"]) > 1:
        return {**members[0], **rest}
    if "discriminator" in schema:
        declared = schema["discriminator"]
        mapping = {value: circular.get(key, key) for value, key in declared["mapping"].items()}
        rest["discriminator"] = {**declared, "mapping": mapping}
    return {**rest, "anyOf": members}


def _limited(schema: Schema) -> Schema:
    return {key: schema[key] for key in limits(schema)}
