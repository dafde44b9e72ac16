"""JSON Pointers (RFC 6901) of parts that the intermediate representation knows no place of."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..diagnostics import escape, steps

_LONGEST = 20
"""How many references in a row are followed."""


def parameter_pointer(document: Mapping[str, Any], operation: str, place: str, name: str) -> str:
    """Where a parameter of an operation stands: in it, or in its path item; the operation's pointer if in neither."""
    path = operation.rpartition("/")[0]
    for holder in (operation, path):
        for number, item in enumerate(_object(document, holder).get("parameters", ())):
            found = _resolved(document, item)
            if (found.get("in"), found.get("name")) == (place, name):
                return f"{holder}/parameters/{number}"
    return operation


def property_pointer(document: Mapping[str, Any], schema: str, name: str) -> str:
    """Where a property of a schema stands: in it, or in what it is made of; the schema's pointer if in neither."""
    waiting, seen = [schema], set[str]()
    while waiting:
        pointer = waiting.pop(0)
        found = _object(document, pointer)
        if pointer in seen or not found:
            continue
        seen.add(pointer)
        properties = found.get("properties")
        if isinstance(properties, Mapping) and name in properties:
            return f"{pointer}/properties/{escape(name)}"
        if isinstance(reference := found.get("$ref"), str) and reference.startswith("#"):
            waiting.append(reference[1:])
        for keyword in ("allOf", "anyOf", "oneOf"):
            waiting.extend(f"{pointer}/{keyword}/{number}" for number in range(len(found.get(keyword, ()))))
    return schema


def _resolved(document: Mapping[str, Any], item: Mapping[str, Any]) -> Mapping[str, Any]:
    for _ in range(_LONGEST):
        if not isinstance(reference := item.get("$ref"), str) or not reference.startswith("#"):
            break
        item = {**_object(document, reference[1:]), **{key: value for key, value in item.items() if key != "$ref"}}
    return item


def _object(document: Any, pointer: str) -> Mapping[str, Any]:
    """The object at a pointer; an empty one where there is none."""
    for step in steps(pointer):
        if isinstance(document, Mapping) and step in document:
            document = document[step]
        elif isinstance(document, list) and step.isdecimal() and int(step) < len(document):
            document = document[int(step)]
        else:
            return {}
    return document if isinstance(document, Mapping) else {}
