"""Pass 7: `oneOf` and `anyOf`. Leaves one flat `anyOf` per union, null last, no member twice.

A union that stands beside properties is multiplied out: each variant gets them (JSON Schema 2020-12, section 10.2).
Discriminators (OpenAPI 3.1, section 4.8.25) map every value to the key of one variant.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from .allof import Trail, flatten
from .nulls import NULL
from .schemas import (
    POINTER,
    Schema,
    bare,
    is_annotation,
    limits,
    map_children,
    map_schemas,
    remarks,
    unescape,
)

_SCHEMAS = "#/components/schemas/"

_MOST_WITHIN = 2_000
"""How many variants are multiplied out within others: a few schemas that lead to each other could go on for ever."""


def simplify_unions(document: Mapping[str, Any]) -> Schema:
    """Give every union of a document its one form."""
    schemas = document["components"]["schemas"]
    trail = Trail()

    def visit(schema: Any, _pointer: str) -> Any:
        return simplify(map_children(schema, visit), schemas, trail)

    united = map_schemas(document, visit)
    components = united["components"]
    return {**united, "components": {**components, "schemas": _without_circles(components["schemas"])}}


def _without_circles(schemas: Mapping[str, Schema]) -> Schema:
    """Unions that do not hold themselves: a union that is a member of itself, through others too, adds nothing."""
    done: dict[str, Schema] = {}
    for start in sorted(schemas):
        way, todo = list[str](), [(start, False)]
        while todo:
            key, leave = todo.pop()
            if leave:
                done[way.pop()] = _kept_members(schemas[key], [*way, key])
            elif key not in done and key not in way:
                way.append(key)
                todo.append((key, True))
                members = _variants(schemas[key])
                todo.extend((member["$ref"], False) for member in members if member.get("$ref") in schemas)
    return done


def _variants(schema: Schema) -> list[Schema]:
    """The members of a union; a mere name for another schema is a union of one."""
    return [schema] if "$ref" in schema else schema.get("anyOf", [])


def _kept_members(schema: Schema, way: list[str]) -> Schema:
    if not any(member.get("$ref") in way for member in _variants(schema)):
        return schema
    if "$ref" in schema:
        return remarks(schema)
    members = [member for member in schema["anyOf"] if member.get("$ref") not in way]
    if not members:
        return remarks(schema)
    return {**remarks(schema), **members[0]} if len(members) == 1 else {**schema, "anyOf": members}


def simplify(schema: Schema, schemas: Mapping[str, Schema], trail: Trail, within: tuple[str, ...] = ()) -> Schema:
    """One schema whose subschemas are already simple; `within` are the variants that it stands in, multiplied out."""
    keyword = "oneOf" if "oneOf" in schema else "anyOf"
    if keyword not in schema:
        return {key: value for key, value in schema.items() if key != "discriminator"}
    base = {
        key: value
        for key, value in schema.items()
        if not is_annotation(key) and key not in ("oneOf", "anyOf", "discriminator", "type", "$ref")
    }
    members = flat_members(schema[keyword])
    if sum(member != NULL for member in members) > 1:
        members = [_end(member, schemas) for member in members]
    if base and all(_requires_only(member) for member in members):
        return {key: value for key, value in schema.items() if key not in ("oneOf", "anyOf")}
    if "properties" in base or "additionalProperties" in base:
        opened = _opened(members)
        members = [one for member in opened for one in _multiplied(base, member, schemas, trail, within)]
    members = _distinct(_of_type(members, schema.get("type"), schemas, trail))
    around = remarks(schema)
    real = [member for member in members if member != NULL]
    if len(real) == 1 and len(members) == 1:
        return {**real[0], **around}
    result: Schema = {**around, "anyOf": [*real, *([dict(NULL)] if len(real) < len(members) else [])]}
    if len(real) > 1 and (discriminator := _discriminator(schema, real, schemas, trail)):
        if len(real) < len(members):
            return {**around, "anyOf": [{"anyOf": real, "discriminator": discriminator}, dict(NULL)]}
        result["discriminator"] = discriminator
    return result


def flat_members(members: list[Schema]) -> list[Schema]:
    """The members of a union with those of the plain unions among them in their place."""
    result: list[Schema] = []
    for member in members:
        if member.get("type") == "null" and not limits(member) - {"type"}:
            result.append(dict(NULL))
        elif "anyOf" in member and "discriminator" not in member and not limits(member) - {"anyOf"}:
            result.extend(member["anyOf"])
        else:
            result.append(member)
    return result


def _opened(members: list[Schema]) -> list[Schema]:
    """The members of a union with those of the unions among them in their place, also where these have a
    discriminator: multiplied out, they are other classes than it names."""
    return [
        one
        for member in members
        for one in (member["anyOf"] if "anyOf" in member and "discriminator" in member else [member])
    ]


def _end(member: Schema, schemas: Mapping[str, Schema]) -> Schema:
    """What a member is that is but another name: two names of one class are one variant."""
    seen = set[str]()
    while (key := str(member.get("$ref", ""))) in schemas and limits(schemas[key]) == {"$ref"} and key not in seen:
        seen.add(key)
        member = {**member, "$ref": schemas[key]["$ref"]}
    return member


def _requires_only(member: Schema) -> bool:
    return not limits(member) - {"required", "type"} and "required" in member


def _multiplied(
    base: Schema, member: Schema, schemas: Mapping[str, Schema], trail: Trail, within: tuple[str, ...]
) -> list[Schema]:
    """A member of a union with what stands beside the union; several, where the member leads to a union itself.

    A variant within itself, and what follows after very many within others, stays the reference that it is.
    """
    key: str | None = member.get("$ref")
    if member == NULL or (key is not None and key in within) or (within and next(trail.merged) >= _MOST_WITHIN):
        return [member]
    inside = within if key is None else (*within, key)
    whole = _whole(flatten({"allOf": [base, member]}, schemas, trail), schemas, trail, inside)
    if "anyOf" in whole:
        # Another member may lead to the same variant: each is called by its way.
        return [
            {**variant, "title": f"{key} {variant['title']}"} if key is not None and "title" in variant else variant
            for variant in _opened(whole["anyOf"])
        ]
    if key is not None:
        whole.setdefault("title", key)
    return [{**whole, POINTER: member[POINTER]} if POINTER in member else whole]


def _whole(schema: Any, schemas: Mapping[str, Schema], trail: Trail, within: tuple[str, ...]) -> Any:
    """A schema with all that is in it made simple: references may have brought unions that are not."""
    if not isinstance(schema, dict):
        return schema
    inner = map_children(schema, lambda child, _pointer: _whole(child, schemas, trail, within))
    return simplify(inner, schemas, trail, within)


def _of_type(members: list[Schema], wanted: Any, schemas: Mapping[str, Schema], trail: Trail) -> list[Schema]:
    """The members that a `type` beside the union lets through; all, where it lets through none."""
    if not isinstance(wanted, str):
        return members
    fitting = [
        member
        for member in members
        if flatten(member, schemas, trail).get("type", wanted) in (wanted, "null") or "$ref" in member
    ]
    return fitting if any(member != NULL for member in fitting) else members


def _distinct(members: list[Schema]) -> list[Schema]:
    seen: dict[str, Schema] = {}
    for member in members:
        plain = json.dumps(bare(member), sort_keys=True)
        seen.setdefault(plain, member)
    return list(seen.values())


def _discriminator(schema: Schema, members: list[Schema], schemas: Mapping[str, Schema], trail: Trail) -> Schema | None:
    """`{propertyName, mapping}` with the values of every variant, or None where a variant has no value.

    Values come from the mapping; for a variant that it does not name, from the variant's own constant; else its
    component's name is the value, as the specification says.
    """
    declared = schema.get("discriminator")
    keys = [member["$ref"] for member in members if "$ref" in member]
    if not isinstance(declared, dict) or len(keys) < len(members):
        return None
    name = declared["propertyName"]
    mapping = {str(value): _target(target) for value, target in declared.get("mapping", {}).items()}
    named = set(mapping.values())
    listed = [str(member["$ref"]) for member in schema.get("oneOf") or schema["anyOf"] if "$ref" in member]
    for key in dict.fromkeys([*listed, *keys]):
        if key not in named:
            # A variant that is but another name of one goes by its own name.
            tags = _tags(key, name, keys, schemas, trail) if key in keys else [key]
            mapping.update({value: key for value in tags if value not in mapping})
    mapping = {value: str(_end({"$ref": key}, schemas)["$ref"]) for value, key in mapping.items()}
    known = {value: key for value, key in mapping.items() if key in keys}
    return {"propertyName": name, "mapping": known} if set(known.values()) == set(keys) else None


def _tags(key: str, name: str, keys: list[str], schemas: Mapping[str, Schema], trail: Trail) -> list[str]:
    """The values by which a variant says its own name: those of its property that no other variant has too."""
    theirs = {value for other in keys if other != key for value in _values(other, name, schemas, trail)}
    own = _values(key, name, schemas, trail)
    alone = [value for value in own if value not in theirs]
    return alone or [value for value in own if value.casefold() == key.casefold()] or [key]


def _values(key: str, name: str, schemas: Mapping[str, Schema], trail: Trail) -> list[str]:
    own = flatten(schemas[key], schemas, trail).get("properties", {}).get(name, {})
    if own.get("$ref") in schemas:
        own = flatten(schemas[own["$ref"]], schemas, trail)
    return [str(own["const"])] if "const" in own else [str(value) for value in own.get("enum", ())]


def _target(target: str) -> str:
    return unescape(target.removeprefix(_SCHEMAS))
