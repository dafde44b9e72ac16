"""Safe repairs: what many vendors get wrong, and what can only have been meant one way.

Takes a document, gives a mended one and a diagnostic for each mend; a table, one function each. Never touches
what it does not understand: that is for validation to tell.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..diagnostics import Diagnostic, Severity, ordered
from .dialects import foreign_keywords
from .document import Document, Parts, array, changed, is_array, is_object
from .mend import Mend, is_3_0, schemas, types
from .references import followed, target
from .slips import empty_keys, misplaced_examples, repeated_items
from .walk import REFERENCEABLE, Kind, Node, Nodes, walk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping


@dataclass(frozen=True, slots=True, kw_only=True)
class _Repair:
    """A kind of mend: its stable name and code, what it does in words, and where it is needed."""

    name: str
    code: str
    effect: str
    find: Callable[[Mapping[str, Any], Nodes], Iterator[Mend]]


def repair(document: Document, allow: bool = True) -> tuple[Document, tuple[Diagnostic, ...]]:
    """The mended document and a diagnostic for each mend: `repaired`, or `error` where none is allowed.

    The document is mended either way, so that validation afterwards tells of nothing twice.
    """
    severity = Severity.REPAIRED if allow else Severity.ERROR
    found: list[Diagnostic] = []
    nodes = tuple(walk(document.data))
    for kind in _REPAIRS:
        data = document.data
        # From the end: what stands in an object before the object itself, which may move it.
        for mend in reversed(list(kind.find(data, nodes))):
            hint = f"repair `{kind.name}`: {kind.effect}"
            if not allow:
                hint = f"accept the {hint}"
            found.append(document.finding(kind.code, mend.about, mend.message, hint, severity))
            data = changed(data, mend.parts, mend.change)
        if data is not document.data:
            document, nodes = document.with_data(data), tuple(walk(data))
    return document, ordered(found)


# Defaults ----------------------------------------------------------------------------------------


NULL_DEFAULT = "the default is null, and the schema takes no null"


def _null_defaults(data: Mapping[str, Any], nodes: Nodes) -> Iterator[Mend]:
    """`default: null` where null is not a value of the schema (JSON Schema Validation, section 9.2)."""
    for node in schemas(nodes):
        if "default" in node.value and node.value["default"] is None and not _takes_null(data, node.value, ()):
            yield Mend(
                parts=node.parts,
                about=(*node.parts, "default"),
                change=lambda value: {key: item for key, item in value.items() if key != "default"},
                message=NULL_DEFAULT,
            )


def _takes_null(data: Mapping[str, Any], schema: Any, seen: tuple[int, ...]) -> bool:
    """Whether null is valid, as far as types, values and references tell; where in doubt it is."""
    if not is_object(schema) or id(schema) in seen:
        return True
    seen = (*seen, id(schema))
    if is_3_0(data) and "type" in schema and schema.get("nullable") is True:
        return True
    if "type" in schema and "null" not in types(schema):
        return False
    if "const" in schema and schema["const"] is not None:
        return False
    if is_array(schema.get("enum")) and None not in schema["enum"]:
        return False
    if "$ref" in schema:
        found = target(data, schema["$ref"])
        if found is not None and not _takes_null(data, found[1], seen):
            return False
    return all(_takes_null(data, part, seen) for part in array(schema.get("allOf"))) and all(
        any(_takes_null(data, part, seen) for part in array(schema.get(key)))
        for key in ("anyOf", "oneOf")
        if array(schema.get(key))
    )


# Objects without a type --------------------------------------------------------------------------

_COMPOSED = ("allOf", "anyOf", "oneOf")
_CONDITIONS = frozenset({"not", "if", "then", "else", "dependentSchemas", "contains"})


def _untyped_objects(_data: Mapping[str, Any], nodes: Nodes) -> Iterator[Mend]:
    """`properties` without `type`: JSON Schema would let every text and number pass.

    A branch of `allOf` is left alone: it says only a part, and the whole may have its type elsewhere.
    """
    every = {node.parts: node for node in schemas(nodes)}
    for node in every.values():
        plain = is_object(node.value.get("properties")) and not {"type", "$ref"} & node.value.keys()
        if plain and node.parts[-2:-1] != ("allOf",) and not _depends(node.parts, every):
            yield Mend(
                parts=node.parts,
                about=node.parts,
                change=lambda value: {**value, "type": "object"},
                message='the schema has "properties" and no "type"',
            )


def _depends(parts: Parts, every: Mapping[Parts, Node]) -> bool:
    """Whether a type would change what this part of a schema means: in a condition, or beside null."""
    if any(key in _CONDITIONS and parts[:depth] in every for depth, key in enumerate(parts)):
        return True
    while parts[-2:-1] and parts[-2] in _COMPOSED and parts[:-2] in every:
        parts = parts[:-2]
        whole = every[parts].value
        if "null" in types(whole) or whole.get("nullable") is True:
            return True
    return False


# Path parameters ---------------------------------------------------------------------------------


def _optional_path_parameters(_data: Mapping[str, Any], nodes: Nodes) -> Iterator[Mend]:
    """A path parameter is always required, and must say so (OpenAPI 3.1, section 4.8.12.2)."""
    for node in nodes:
        named = node.kind is Kind.PARAMETER and "$ref" not in node.value and node.value.get("in") == "path"
        if named and node.value.get("required") in (None, False):
            yield Mend(
                parts=node.parts,
                about=node.parts,
                change=lambda value: {**value, "required": True},
                message=f'the path parameter "{node.value.get("name")}" does not say "required: true"',
            )


# Keys beside $ref --------------------------------------------------------------------------------


def _schema_siblings(data: Mapping[str, Any], nodes: Nodes) -> Iterator[Mend]:
    """OpenAPI 3.0 ignores what is beside a schema's `$ref` (section 4.7.23); JSON Schema does not."""
    if is_3_0(data):
        for node in schemas(nodes):
            if isinstance(node.value.get("$ref"), str) and len(node.value) > 1:
                yield Mend(
                    parts=node.parts,
                    about=node.parts,
                    change=_as_all_of,
                    message=f"$ref beside {_named(node.value)}: a Reference Object takes no siblings",
                )


def _as_all_of(schema: dict[str, Any]) -> dict[str, Any]:
    rest = {key: item for key, item in schema.items() if key != "$ref"}
    return {**rest, "allOf": [{"$ref": schema["$ref"]}, *array(rest.get("allOf"))]}


def _reference_siblings(data: Mapping[str, Any], nodes: Nodes) -> Iterator[Mend]:
    """A Reference Object has no other keys (3.1, section 4.8.23), but summary and description since 3.1."""
    allowed = {"$ref"} if is_3_0(data) else {"$ref", "summary", "description"}
    for node in nodes:
        if node.kind not in REFERENCEABLE or "$ref" not in node.value or not node.value.keys() - allowed:
            continue
        if followed(data, node.value) is not None:
            yield Mend(
                parts=node.parts,
                about=node.parts,
                change=lambda value: _with_siblings(data, value),
                message=f"$ref beside {_named(node.value, allowed)}: a Reference Object takes no siblings",
            )


def _with_siblings(data: Mapping[str, Any], value: Mapping[str, Any]) -> dict[str, Any]:
    """What a reference leads to, with its own keys laid over."""
    layers = [value]
    while "$ref" in layers[-1] and (found := target(data, layers[-1]["$ref"])) is not None:
        layers.append(found[1])
    merged: dict[str, Any] = {}
    for layer in reversed(layers):
        merged |= layer
    return {key: item for key, item in merged.items() if key != "$ref"}


def _named(value: Mapping[str, Any], allowed: set[str] | frozenset[str] = frozenset({"$ref"})) -> str:
    return ", ".join(f'"{key}"' for key in sorted(value.keys() - allowed))


_REPAIRS = (
    _Repair(name="empty-key", code="C121", effect="the key goes", find=empty_keys),
    _Repair(name="other-version", code="C119", effect="it means the same in this one", find=foreign_keywords),
    _Repair(name="repeated-item", code="C120", effect="it counts once", find=repeated_items),
    _Repair(name="schema-examples", code="C122", effect="they go", find=misplaced_examples),
    _Repair(name="null-default", code="C106", effect="the default goes", find=_null_defaults),
    _Repair(name="untyped-object", code="C107", effect='it is of "type: object"', find=_untyped_objects),
    _Repair(
        name="path-parameter-required",
        code="C105",
        effect="it is required",
        find=_optional_path_parameters,
    ),
    _Repair(name="ref-siblings", code="C104", effect="they hold beside it, by allOf", find=_schema_siblings),
    # Last, because it copies what the others have mended.
    _Repair(name="ref-siblings", code="C104", effect="the sibling wins", find=_reference_siblings),
)
