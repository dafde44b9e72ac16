"""Mends of schemas that are written as another version of OpenAPI has them.

OpenAPI 3.0 (section 4.7.24) and 3.1 (JSON Schema 2020-12) say a few things in ways that exclude each other. What is
written the other way is an error by the letter, and can only have been meant one way.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .document import is_array
from .mend import Mend, is_3_0, schemas, types, without

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from .walk import Nodes

Schema = dict[str, Any]
_BOUNDS = {"exclusiveMinimum": "minimum", "exclusiveMaximum": "maximum"}
_COMPOSED = ("oneOf", "anyOf")
_KEYWORDS = {
    "array": ("items", "minItems", "maxItems", "uniqueItems"),
    "object": ("properties", "required", "additionalProperties", "minProperties", "maxProperties"),
    "string": ("minLength", "maxLength", "pattern", "format"),
    "number": ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
}
_TYPE_OF = {key: name for name, keys in _KEYWORDS.items() for key in keys}


def foreign_keywords(data: Mapping[str, Any], nodes: Nodes) -> Iterator[Mend]:
    """Keywords of 3.1 in a description of 3.0, and the other way round."""
    table, other = (_OF_3_1, "3.1") if is_3_0(data) else (_OF_3_0, "3.0")
    for node in schemas(nodes):
        for foreign in table:
            if foreign.key in node.value and foreign.is_foreign(node.value[foreign.key]):
                yield Mend(
                    parts=node.parts,
                    about=(*node.parts, foreign.key),
                    change=foreign.change,
                    message=f'"{foreign.key}" is written as in OpenAPI {other}',
                )


# Of 3.1, in 3.0 ----------------------------------------------------------------------------------


def _types_of_3_0(schema: Schema) -> Schema:
    """One type and `nullable`; several are a union, and null alone is an enumeration with that one value."""
    null = {"nullable": True} if "null" in types(schema) else {}
    each = [name for name in types(schema) if name != "null"]
    rest = without(schema, "type")
    if not each:
        return {**rest, "enum": [None]}
    if len(each) == 1:
        return {**rest, "type": each[0], **null}
    shared = {key: value for key, value in rest.items() if key not in _TYPE_OF}
    union = [{"type": name, **null, **_of_type(rest, name)} for name in each]
    return {**shared, "anyOf": union} if "anyOf" not in shared else {"allOf": [shared, {"anyOf": union}]}


def _of_type(schema: Schema, name: str) -> Schema:
    """What a schema says of the values of one type alone."""
    return {key: value for key, value in schema.items() if _TYPE_OF.get(key) == name.replace("integer", "number")}


def _constant_of_3_0(schema: Schema) -> Schema:
    return {**without(schema, "const"), "enum": [schema["const"]]}


def _flag(exclusive: str) -> Callable[[Schema], Schema]:
    """A bound that excludes itself: it, or another that is narrower."""
    bound = _BOUNDS[exclusive]
    narrower = max if bound == "minimum" else min

    def change(schema: Schema) -> Schema:
        own, value = schema.get(bound), schema[exclusive]
        if _is_number(own) and own != value and narrower(own, value) == own:
            return without(schema, exclusive)
        return {**schema, bound: value, exclusive: True}

    return change


# Of 3.0, in 3.1 ----------------------------------------------------------------------------------


def _number(exclusive: str) -> Callable[[Schema], Schema]:
    """`true` makes the bound beside it exclusive, which is a number of its own in 3.1."""
    bound = _BOUNDS[exclusive]

    def change(schema: Schema) -> Schema:
        if schema[exclusive] is False or bound not in schema:
            return without(schema, exclusive)
        return {**without(schema, bound), exclusive: schema[bound]}

    return change


def _null(schema: Schema) -> Schema:
    """`nullable` adds null to the types; beside values or other schemas it is another alternative."""
    rest = without(schema, "nullable")
    if not {"$ref", "allOf", "const", *_COMPOSED} & rest.keys():
        if is_array(rest.get("enum")) and None not in rest["enum"]:
            rest["enum"] = [*rest["enum"], None]
        named = types(rest)
        return {**rest, "type": [*named, "null"]} if "type" in rest and "null" not in named else rest
    about = {key: rest.pop(key) for key in _ANNOTATIONS if key in rest}
    return {**about, "anyOf": [rest, {"type": "null"}]}


_ANNOTATIONS = ("title", "description", "default", "deprecated", "readOnly", "writeOnly", "example", "examples")


# Which is which ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class _Foreign:
    """A key of a schema, whether it is written as the other version has it, and how this one would have it."""

    key: str
    is_foreign: Callable[[Any], bool]
    change: Callable[[Schema], Schema]


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _is_type_of_3_1(value: object) -> bool:
    return value == "null" or (is_array(value) and bool(value) and all(isinstance(name, str) for name in value))


# The first of a table is the last to be changed: what it moves has been mended then.
_OF_3_1 = (
    _Foreign(key="type", is_foreign=_is_type_of_3_1, change=_types_of_3_0),
    _Foreign(key="const", is_foreign=lambda _: True, change=_constant_of_3_0),
    *(_Foreign(key=key, is_foreign=_is_number, change=_flag(key)) for key in _BOUNDS),
)
_OF_3_0 = (
    _Foreign(key="nullable", is_foreign=lambda value: value is True, change=_null),
    *(_Foreign(key=key, is_foreign=lambda value: isinstance(value, bool), change=_number(key)) for key in _BOUNDS),
)
