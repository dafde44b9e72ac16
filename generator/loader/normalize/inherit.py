"""Pass 3: inheritance. A base schema with a discriminator stands for those that build on it.

OpenAPI 3.0 and 3.1 (section 4.8.25) let `Pet` have a `discriminator`, and `Cat` an `allOf` with a reference to `Pet`:
where a `Pet` is asked for, a `Cat` may come. So `Pet` becomes the union of its children and of itself, and what it says
of its own becomes `Pet/base`, on which the children build. A base that lists its children in `oneOf` is the same, but
for the union, which is the one that it wrote.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .schemas import POINTER, Schema, limits, map_children, map_schemas, remarks, unescape

BASE = "base"
"""The last step of the key of a base schema's own part: its class is called `PetBase`."""

_SCHEMAS = "#/components/schemas/"
_UNIONS = ("oneOf", "anyOf")
_OF_UNION = (*_UNIONS, "discriminator")


def spread_bases(document: Mapping[str, Any]) -> Schema:
    """Make every base with children a union. References are keys already, `allOf` is not merged yet."""
    schemas: Mapping[str, Schema] = document["components"]["schemas"]
    parents = {key: frozenset(_parents(schema)) for key, schema in schemas.items()}
    families = {key: _family(key, parents) for key, schema in schemas.items() if _may_be_base(schema)}
    bases = frozenset(key for key, family in families.items() if _is_base(schemas[key], family, schemas))

    def visit(schema: Any, pointer: str) -> Any:
        result = map_children(schema, visit)
        if pointer.startswith("/components/schemas/") or _extends(result):
            if "allOf" in result:
                result["allOf"] = [_own_part(branch, bases) for branch in result["allOf"]]
            if limits(result) - {"$ref", "type"}:
                result = _own_part(result, bases)
        return result

    changed = map_schemas(document, visit)
    made = dict(changed["components"]["schemas"])
    for key in sorted(bases):
        made[f"{key}/{BASE}"] = {name: value for name, value in made[key].items() if name not in _OF_UNION}
        made[key] = _union(key, made[key], families[key], schemas)
    return {**changed, "components": {**changed["components"], "schemas": made}}


def _may_be_base(schema: Schema) -> bool:
    return any(keyword in schema for keyword in _OF_UNION)


def _family(key: str, parents: Mapping[str, frozenset[str]]) -> frozenset[str]:
    """Everything that builds on a component, through others too, without itself."""
    family, before = {key}, 0
    while len(family) > before:
        before = len(family)
        family |= {name for name, above in parents.items() if above & family}
    return frozenset(family - {key})


def _is_base(schema: Schema, family: frozenset[str], schemas: Mapping[str, Schema]) -> bool:
    """With a discriminator and no union a base stands for its family; with a union, for what that lists."""
    listed = [member.get("$ref") for keyword in _UNIONS for member in schema.get(keyword, ())]
    return bool(family.intersection(listed)) if listed else bool(family | _named(schema, schemas))


def _named(schema: Schema, schemas: Mapping[str, Schema]) -> set[str]:
    targets = schema.get("discriminator", {}).get("mapping", {}).values()
    return {mapped_key(target) for target in targets} & schemas.keys()


def _union(key: str, schema: Schema, family: frozenset[str], schemas: Mapping[str, Schema]) -> Schema:
    """The component as the union that it stands for; an open one holds its own part too."""
    around = {**remarks(schema), POINTER: schema[POINTER]}
    if any(keyword in schema for keyword in _UNIONS):
        return {**around, **{keyword: schema[keyword] for keyword in _OF_UNION if keyword in schema}}
    declared = schema["discriminator"]
    variants = sorted((family | _named(schema, schemas)) - {key})
    mapping = {key: key, **declared.get("mapping", {})}
    own = {value: f"{key}/{BASE}" if mapped_key(target) == key else target for value, target in mapping.items()}
    members = [{"$ref": name} for name in (*variants, f"{key}/{BASE}")]
    return {**around, "oneOf": members, "discriminator": {**declared, "mapping": own}}


def _parents(schema: Schema) -> list[str]:
    """What a component builds on; one that is only another's name builds on nothing."""
    branches = [*schema.get("allOf", ()), *([schema] if limits(schema) - {"$ref", "type"} else ())]
    return [branch["$ref"] for branch in branches if isinstance(branch.get("$ref"), str)]


def _extends(schema: Schema) -> bool:
    """Whether a schema within another adds to what it refers to; else it is the reference with remarks."""
    meaningful = [branch for branch in schema.get("allOf", ()) if limits(branch) - {"type"}]
    return len(meaningful) > 1 or bool(limits(schema) - {"allOf", "type", "$ref"})


def _own_part(branch: Schema, bases: frozenset[str]) -> Schema:
    reference = branch.get("$ref")
    return {**branch, "$ref": f"{reference}/{BASE}"} if reference in bases else branch


def mapped_key(target: str) -> str:
    """The key of the component that a value of a discriminator's mapping names: by reference or by bare name."""
    return unescape(target.removeprefix(_SCHEMAS))
