"""Schemas taken together: references followed, ``allOf`` merged into one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from .facts import Schema

_DEEPEST = 60


class EndlessError(Exception):
    """Schemas refer to each other in a circle that no value can end."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Flat:
    """One schema without references and ``allOf``.

    ``unions`` holds the variants of each ``oneOf`` and ``anyOf``, ``names`` the components that it was made of.
    """

    words: dict[str, Any]
    unions: tuple[Union, ...] = ()
    names: frozenset[str] = frozenset()

    @property
    def properties(self) -> Mapping[str, Schema]:
        """The schemas of its properties."""
        found: dict[str, Schema] = self.words.get("properties", {})
        return found

    @property
    def types(self) -> tuple[str, ...]:
        """The types that its values may have, told by other words where it does not say; none is any."""
        declared = self.words.get("type")
        if isinstance(declared, str):
            return (declared,)
        if declared is not None:
            return tuple(declared)
        for type_, words in _TELLING:
            if not words.isdisjoint(self.words):
                return (type_,)
        return ()


@dataclass(frozen=True, slots=True)
class Union:
    """The variants of one ``oneOf`` or ``anyOf``, and the discriminator beside it (OpenAPI 3.1 section 4.8.25)."""

    variants: tuple[Schema, ...]
    discriminator: Mapping[str, Any] | None = None

    def told(self, variant: Schema) -> Schema | None:
        """What a value of the variant must say of itself."""
        if self.discriminator is None:
            return None
        name, target = self.discriminator["propertyName"], variant.get("$ref")
        for value, reference in self.discriminator.get("mapping", {}).items():
            if target is not None and reference.rpartition("/")[2] == target:
                return {"properties": {name: {"const": value}}, "required": [name]}
        return {"properties": {name: {"const": target}}, "required": [name]} if self._is_named(target) else None

    def _is_named(self, target: Any) -> bool:
        return target is not None and not (self.discriminator or {}).get("mapping")


_TELLING = (
    ("object", frozenset({"properties", "additionalProperties", "required", "patternProperties", "minProperties"})),
    ("array", frozenset({"items", "prefixItems", "minItems", "maxItems", "uniqueItems"})),
    ("number", frozenset({"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"})),
    ("string", frozenset({"pattern", "format", "minLength", "maxLength"})),
)


class Schemas:
    """The components of one API."""

    def __init__(self, components: Mapping[str, Schema]) -> None:
        self._components = components
        # With the schema itself, so that its id stays its own.
        self._known: dict[int, tuple[Schema, Flat]] = {}

    def named(self, name: str) -> Schema:
        """Give a component."""
        return self._components[name]

    def flat(self, schema: Schema) -> Flat:
        """Take a schema together; raises EndlessError for one that leads only to itself."""
        known = self._known.get(id(schema))
        if known is None:
            known = self._known[id(schema)] = (schema, self._flat(schema, 0))
        return known[1]

    def both(self, *schemas: Schema) -> Flat:
        """Take what all of these ask for."""
        return self._flat({"allOf": list(schemas)}, 0)

    def _flat(self, schema: Schema, depth: int) -> Flat:
        if depth > _DEEPEST:
            raise EndlessError
        parts: list[Flat] = []
        if (name := schema.get("$ref")) is not None:
            target = self._flat(self._components[name], depth + 1)
            parts.append(Flat(words=target.words, unions=target.unions, names=target.names | {name}))
        parts += (self._flat(part, depth + 1) for part in schema.get("allOf", ()))
        own = {key: value for key, value in schema.items() if key not in ("$ref", "allOf", "oneOf", "anyOf")}
        discriminator = own.pop("discriminator", None)
        unions = tuple(Union(tuple(schema[key]), discriminator) for key in ("oneOf", "anyOf") if key in schema)
        parts.append(Flat(words=own, unions=unions))
        return merged(parts)


def merged(parts: Iterable[Flat]) -> Flat:
    """Take together what several schemas ask for."""
    words: dict[str, Any] = {}
    unions: list[Union] = []
    names: set[str] = set()
    for part in parts:
        unions += part.unions
        names |= part.names
        for word, value in part.words.items():
            words[word] = _joined(word, words[word], value) if word in words else value
    return Flat(words=words, unions=tuple(unions), names=frozenset(names))


def _joined(word: str, left: Any, right: Any) -> Any:
    """What one word says in two schemas that both hold."""
    match word:
        case "properties" | "patternProperties":
            shared = {name: {"allOf": [left[name], right[name]]} for name in left.keys() & right.keys()}
            return {**left, **right, **shared}
        case "required":
            return list(dict.fromkeys((*left, *right)))
        case "enum":
            return [value for value in left if value in right]
        case "type":
            return _types(left, right)
        case "minimum" | "exclusiveMinimum" | "minLength" | "minItems" | "minProperties":
            return max(left, right)
        case "maximum" | "exclusiveMaximum" | "maxLength" | "maxItems" | "maxProperties":
            return min(left, right)
        case "items" | "additionalProperties" if isinstance(left, dict) and isinstance(right, dict):
            return {"allOf": [left, right]}
        case "additionalProperties":
            return False if left is False or right is False else left if isinstance(left, dict) else right
        case "readOnly" | "writeOnly" | "uniqueItems":
            return left or right
        case _:
            return right


def _types(left: Any, right: Any) -> list[str]:
    one, other = ({types} if isinstance(types, str) else set(types) for types in (left, right))
    is_whole = any("integer" in a and "number" in b for a, b in ((one, other), (other, one)))
    return sorted(one & other | ({"integer"} if is_whole else set()))
