"""Pass 4: `oneOf` and `anyOf`. Leaves one flat `anyOf` per union, null last, no member twice.

A union that stands beside properties is multiplied out: each variant gets them (JSON Schema 2020-12, section 10.2).
Discriminators (OpenAPI 3.1, section 4.8.25) map every value to the key of one variant.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from .allof import flatten
from .nulls import NULL
from .schemas import POINTER, Schema, is_annotation, limits, map_children, map_schemas, remarks, unescape

_SCHEMAS = "#/components/schemas/"


def simplify_unions(document: Mapping[str, Any]) -> Schema:
    """Give every union of a document its one form."""
    schemas = document["components"]["schemas"]

    def visit(schema: Any, _pointer: str) -> Any:
        return simplify(map_children(schema, visit), schemas)

    return map_schemas(document, visit)


def simplify(schema: Schema, schemas: Mapping[str, Schema]) -> Schema:
    """One schema whose subschemas are already simple."""
    keyword = "oneOf" if "oneOf" in schema else "anyOf"
    if keyword not in schema:
        return schema
    base = {
        key: value
        for key, value in schema.items()
        if not is_annotation(key) and key not in ("oneOf", "anyOf", "discriminator", "type", "$ref")
    }
    members = flat_members(schema[keyword])
    if base and all(_requires_only(member) for member in members):
        return {key: value for key, value in schema.items() if key not in ("oneOf", "anyOf")}
    if "properties" in base or "additionalProperties" in base:
        members = [member if member == NULL else _multiplied(base, member, schemas) for member in members]
    members = _distinct(_of_type(members, schema.get("type"), schemas))
    around = remarks(schema)
    real = [member for member in members if member != NULL]
    if len(real) == 1 and len(members) == 1:
        return {**real[0], **around}
    result: Schema = {**around, "anyOf": [*real, *([dict(NULL)] if len(real) < len(members) else [])]}
    if len(real) > 1 and (discriminator := _discriminator(schema, real, schemas)):
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


def _requires_only(member: Schema) -> bool:
    return not limits(member) - {"required", "type"} and "required" in member


def _multiplied(base: Schema, member: Schema, schemas: Mapping[str, Schema]) -> Schema:
    merged = flatten({"allOf": [base, member]}, schemas, ())
    if "$ref" in member:
        merged.setdefault("title", member["$ref"])
    return {**merged, POINTER: member[POINTER]} if POINTER in member else merged


def _of_type(members: list[Schema], wanted: Any, schemas: Mapping[str, Schema]) -> list[Schema]:
    """The members that a `type` beside the union lets through; all, where it lets through none."""
    if not isinstance(wanted, str):
        return members
    fitting = [
        member
        for member in members
        if flatten(member, schemas, ()).get("type", wanted) in (wanted, "null") or "$ref" in member
    ]
    return fitting if any(member != NULL for member in fitting) else members


def _distinct(members: list[Schema]) -> list[Schema]:
    seen: dict[str, Schema] = {}
    for member in members:
        plain = json.dumps(_without_pointers(member), sort_keys=True)
        seen.setdefault(plain, member)
    return list(seen.values())


def _without_pointers(schema: Any) -> Any:
    return map_children(
        {key: value for key, value in schema.items() if key != POINTER}, lambda s, _: _without_pointers(s)
    )


def _discriminator(schema: Schema, members: list[Schema], schemas: Mapping[str, Schema]) -> Schema | None:
    """`{propertyName, mapping}` with the values of every variant, or None where a variant has no value.

    Values come from the mapping; for a variant that it does not name, from the variant's own constant; else its
    component's name is the value, as the specification says.
    """
    declared = schema.get("discriminator")
    keys = [member.get("$ref") for member in members]
    if not isinstance(declared, dict) or None in keys:
        return None
    name = declared["propertyName"]
    mapping = {str(value): _target(target) for value, target in declared.get("mapping", {}).items()}
    for key in keys:
        if key is not None and key not in mapping.values():
            own = flatten(schemas[key], schemas, ()).get("properties", {}).get(name, {})
            values = [own["const"]] if "const" in own else own.get("enum", [key])
            mapping.update({str(value): key for value in values if str(value) not in mapping})
    return {"propertyName": name, "mapping": {value: key for value, key in mapping.items() if key in keys}}


def _target(target: str) -> str:
    return unescape(target.removeprefix(_SCHEMAS))
