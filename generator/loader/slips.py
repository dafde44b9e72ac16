"""Mends of slips of the pen that change nothing: a key without a value, a value twice, examples in the wrong form."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from .document import is_array
from .mend import Mend, is_3_0, schemas, without
from .walk import Kind, Nodes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

_NULLS = frozenset({"default", "example", "const", "value", "security", "$ref"})
"""Keys whose null says something, or could; without `security` that of the document would hold."""
_OF_DATA = frozenset({Kind.PATHS, Kind.RESPONSES, Kind.CALLBACK, Kind.LINK})
"""Kinds whose keys, or their values, are data."""


def empty_keys(data: Mapping[str, Any], nodes: Nodes) -> Iterator[Mend]:
    """Keys that are null, as YAML reads `description:` and nothing behind it, and `required: []` in 3.0."""
    old = is_3_0(data)
    for node in nodes:
        if node.kind in _OF_DATA:
            continue
        for key, value in node.value.items():
            is_null = value is None and key not in _NULLS and not key.startswith("x-")
            if is_null or (old and node.kind is Kind.SCHEMA and key == "required" and value == []):
                yield Mend(
                    parts=node.parts,
                    about=(*node.parts, key),
                    change=_dropping(key),
                    message=f'"{key}" is there without a value',
                )


def repeated_items(data: Mapping[str, Any], nodes: Nodes) -> Iterator[Mend]:
    """Items of `required` that are there twice, and in 3.0 of `enum` (JSON Schema Validation 00, section 5.20)."""
    keys = ("required", "enum") if is_3_0(data) else ("required",)
    for node in schemas(nodes):
        for key in keys:
            items = node.value.get(key)
            if is_array(items) and len(once := _once(items)) < len(items):
                yield Mend(
                    parts=node.parts,
                    about=(*node.parts, key),
                    change=_with(key, once),
                    message=f'"{key}" holds the same item twice',
                )


def misplaced_examples(data: Mapping[str, Any], nodes: Nodes) -> Iterator[Mend]:
    """`examples` of a schema are an array in 3.1 (JSON Schema, section 9.5); 3.0 has none."""
    for node in schemas(nodes):
        if "examples" in node.value and (is_3_0(data) or not is_array(node.value["examples"])):
            yield Mend(
                parts=node.parts,
                about=(*node.parts, "examples"),
                change=_dropping("examples"),
                message="a schema takes no such examples",
            )


def _once(items: list[Any]) -> list[Any]:
    """Each item the first time; what Python takes for equal, such as 1 and true, is not."""
    return list({json.dumps(item, sort_keys=True): item for item in items}.values())


def _dropping(key: str) -> Callable[[dict[str, Any]], dict[str, Any]]:
    return lambda value: without(value, key)


def _with(key: str, item: Any) -> Callable[[dict[str, Any]], dict[str, Any]]:
    return lambda value: {**value, key: item}
