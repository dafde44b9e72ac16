"""Pass 2: references. Leaves only references of schemas, each to a component by its key.

Path items, parameters, bodies, responses and headers get what they refer to in their place (OpenAPI 3.1, sections
4.8.9 and 4.8.23); parameters of a path item move into its operations (4.8.9.1). Every schema remembers its place.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import unquote

from ...diagnostics import Diagnostic, Location, Severity, SpecError
from .schemas import METHODS, POINTER, Schema, key_of_place, map_children, map_schemas, remarks, unescape

_SCHEMAS = "#/components/schemas/"
_OPAQUE = ("schema", "example", "examples", "callbacks", "links")


def resolve_refs(document: Mapping[str, Any]) -> Schema:
    """Put every referenced object but schemas in the place of its reference; `$ref` of a schema becomes a key.

    A schema that is referred to inside another component (`#/components/schemas/A/properties/b`) becomes a component of
    its own, under the key of its place, and where it stood is a reference to it.
    """
    inner = _InnerSchemas(document)
    stamped = map_schemas(document, inner.rewrite)
    lifted = inner.lifted()
    stamped = map_schemas(stamped, inner.as_reference)
    paths = {path: _spread_parameters(_inline(item, stamped, ())) for path, item in stamped.get("paths", {}).items()}
    schemes = _inline(document.get("components", {}).get("securitySchemes", {}), document, ())
    schemas = {**stamped["components"].get("schemas", {}), **lifted}
    return {**document, "paths": paths, "components": {"schemas": schemas, "securitySchemes": schemes}}


class _InnerSchemas:
    """Rewrites references of schemas to keys and gathers the targets that are not components themselves."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self._document = document
        self._targets: dict[str, str] = {}

    def rewrite(self, schema: Any, pointer: str) -> Any:
        if isinstance(schema, bool):
            return {POINTER: pointer} if schema else {"not": {}, POINTER: pointer}
        result = map_children(schema, self.rewrite, pointer)
        result.pop("$defs", None)
        if isinstance(reference := result.get("$ref"), str):
            result["$ref"] = self._key(reference)
        result[POINTER] = pointer
        return result

    def lifted(self) -> Schema:
        """The components that the targets become, in each of which every target is a reference again."""
        result: Schema = {}
        while missing := [pointer for pointer in sorted(self._targets) if self._targets[pointer] not in result]:
            for pointer in missing:
                result[self._targets[pointer]] = self.rewrite(self._target(pointer), pointer)
        return {key: map_children(schema, self.as_reference) for key, schema in result.items()}

    def _target(self, pointer: str) -> Any:
        try:
            return lookup(self._document, "#" + pointer)
        except (LookupError, ValueError):
            # Validation has seen something there: it went with the condition that it stood in.
            raise SpecError([_in_a_condition(pointer)]) from None

    def as_reference(self, schema: Any, _pointer: str) -> Any:
        """A schema that has become a component of its own, as a reference to it."""
        place = schema.get(POINTER)
        if place in self._targets and schema.get("$ref") != self._targets[place]:
            return {**remarks(schema), "$ref": self._targets[place]}
        return map_children(schema, self.as_reference)

    def _key(self, reference: str) -> str:
        name = reference.removeprefix(_SCHEMAS)
        if name != reference and "/" not in name:
            return unescape(unquote(name))
        pointer = unquote(reference.removeprefix("#"))
        if pointer not in self._targets:
            key = key_of_place(pointer)
            self._targets[pointer] = pointer if key in self._targets.values() else key
        return self._targets[pointer]


def _in_a_condition(pointer: str) -> Diagnostic:
    return Diagnostic(
        code="C305",
        severity=Severity.ERROR,
        pointer=pointer,
        message="a `$ref` leads here, into a condition (`if`, `not` and their kin), which is no type of a value",
        location=Location(file=""),
        hint="move the schema into the components, and refer to it there",
    )


def lookup(document: Mapping[str, Any], reference: str) -> Any:
    """What a reference inside the document points to (RFC 6901); raises KeyError where there is nothing."""
    value: Any = document
    for token in unquote(reference).removeprefix("#").split("/")[1:]:
        value = value[int(token)] if isinstance(value, list) else value[unescape(token)]
    return value


def _inline(value: Any, document: Mapping[str, Any], trail: tuple[str, ...]) -> Any:
    if isinstance(value, list):
        return [_inline(item, document, trail) for item in value]
    if not isinstance(value, dict):
        return value
    reference = value.get("$ref")
    if isinstance(reference, str) and reference.startswith("#/") and reference not in trail:
        siblings = {key: item for key, item in value.items() if key != "$ref"}
        target = _inline(lookup(document, reference), document, (*trail, reference))
        return {**target, **_inline(siblings, document, trail)}
    return {key: item if _is_opaque(key) else _inline(item, document, trail) for key, item in value.items()}


def _is_opaque(key: str) -> bool:
    """Whether what lies below is none of ours: schemas are not inlined, and data is data."""
    return key in _OPAQUE or key.startswith("x-")


def _spread_parameters(item: Any) -> Any:
    if not isinstance(item, dict):
        return item
    shared = item.get("parameters", [])
    result = {key: value for key, value in item.items() if key != "parameters"}
    for method in METHODS:
        if method in result:
            own = result[method].get("parameters", [])
            named = {(parameter["name"], parameter["in"]) for parameter in own}
            rest = [parameter for parameter in shared if (parameter["name"], parameter["in"]) not in named]
            result[method] = {**result[method], "parameters": rest + own}
    return result
