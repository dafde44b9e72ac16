"""The rules of OpenAPI that hold between objects: path templates and parameters, names that must be unique.

Takes a document, gives findings; passes over what has the wrong shape.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..diagnostics import Diagnostic, Severity
from .document import Document, Parts, array, is_array, is_object, pointer
from .references import followed
from .structure import NAME_HINT, shown
from .walk import METHODS, Kind, Node, Nodes

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


def check_rules(document: Document, nodes: Nodes) -> Iterator[Diagnostic]:
    """C108 path parameters, C109 repeated ones, C113 names of components, C116 operationIds, C117 tags, C118
    required keys."""
    for node in nodes:
        if node.kind in (Kind.OPERATION, Kind.PATH_ITEM):
            yield from _repeated_parameters(document, node)
        if node.kind is Kind.SCHEMA:
            yield from _required_nowhere(document, node)
    paths = document.data.get("paths")
    for path, item in (paths if is_object(paths) else {}).items():
        if is_object(item) and path.startswith("/"):
            yield from _path(document, path, item)
    yield from _repeated_ids(document, nodes)
    yield from _repeated_tags(document)
    yield from _component_names(document)


# Parameters --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class _Parameter:
    """A parameter that is described; place and name identify it (OpenAPI 3.1, section 4.8.12.1)."""

    parts: Parts
    place: str
    name: str


def _path(document: Document, path: str, item: Mapping[str, Any]) -> Iterator[Diagnostic]:
    """Every `{name}` of a path is a parameter of each operation, and the other way round (3.1, 4.8.8)."""
    if re.search(r"[{}]", re.sub(r"\{[^{}]+\}", "", path)):
        yield document.finding("C108", ("paths", path), "a brace of the path has no partner or no name")
        return
    wanted = set(re.findall(r"\{([^{}]+)\}", path))
    shared, shared_known = _parameters(document, ("paths", path), item)
    for method in METHODS:
        operation = item.get(method)
        if is_object(operation):
            parts = ("paths", path, method)
            own, own_known = _parameters(document, parts, operation)
            given = {one.name: one.parts for one in (*own, *shared) if one.place == "path"}
            # Where a parameter cannot be read, another finding says so, and it may be the missing one.
            missing = wanted - given.keys() if shared_known and own_known else set[str]()
            yield from _compare(document, parts, missing, {name: given[name] for name in given.keys() - wanted})


def _compare(document: Document, parts: Parts, missing: set[str], surplus: Mapping[str, Parts]) -> Iterator[Diagnostic]:
    for name in sorted(missing):
        hint = f'add a parameter with "in": "path" and "name": "{name}"'
        yield document.finding("C108", parts, f'the path parameter "{name}" is not described', hint)
    for name in sorted(surplus):
        message = f'the path parameter "{name}" is not in the path "{parts[1]}"'
        yield document.finding("C108", surplus[name], message)


def _parameters(document: Document, parts: Parts, value: Mapping[str, Any]) -> tuple[list[_Parameter], bool]:
    """The parameters of an operation or path item, and whether these are all of them."""
    items = value.get("parameters", [])
    if not is_array(items):
        return [], False
    found: list[_Parameter] = []
    for index, item in enumerate(items):
        end = followed(document.data, item) if is_object(item) else None
        place, name = (end.get("in"), end.get("name")) if end is not None else (None, None)
        if place in ("path", "query", "header", "cookie") and isinstance(name, str):
            found.append(_Parameter(parts=(*parts, "parameters", index), place=str(place), name=name))
    return found, len(found) == len(items)


def _repeated_parameters(document: Document, node: Node) -> Iterator[Diagnostic]:
    seen = set[tuple[str, str]]()
    for one in _parameters(document, node.parts, node.value)[0]:
        if (one.place, one.name) in seen:
            message = f'the {one.place} parameter "{one.name}" is here twice'
            yield document.finding("C109", one.parts, message)
        seen.add((one.place, one.name))


# Names -------------------------------------------------------------------------------------------


def _repeated_ids(document: Document, nodes: Nodes) -> Iterator[Diagnostic]:
    first: dict[str, Parts] = {}
    for node in nodes:
        name = node.value.get("operationId") if node.kind is Kind.OPERATION else None
        if isinstance(name, str):
            if name in first:
                message = f'the operationId "{name}" is also that of {pointer(first[name])}'
                hint = "nothing is lost: methods are named after paths"
                yield document.finding("C116", (*node.parts, "operationId"), message, hint, Severity.WARNING)
            first.setdefault(name, node.parts)


def _repeated_tags(document: Document) -> Iterator[Diagnostic]:
    seen = set[str]()
    for index, tag in enumerate(array(document.data.get("tags"))):
        name = tag.get("name") if is_object(tag) else None
        if isinstance(name, str):
            if name in seen:
                yield document.finding("C117", ("tags", index), f'the tag "{name}" is here twice')
            seen.add(name)


def _component_names(document: Document) -> Iterator[Diagnostic]:
    """Names of components have few signs (3.1, section 4.8.7); the schema of OpenAPI 3.0 forgets to say so."""
    components = document.data.get("components")
    for section, named in (components if is_object(components) else {}).items():
        for name in named if is_object(named) and not section.startswith("x-") else ():
            if not re.fullmatch(r"[a-zA-Z0-9._-]+", name):
                parts = ("components", section, name)
                yield document.finding("C113", parts, f"{shown(name)} is not a valid name here", NAME_HINT)


# Required keys -----------------------------------------------------------------------------------


def _required_nowhere(document: Document, node: Node) -> Iterator[Diagnostic]:
    """A required key that no part of the schema describes is allowed, and mostly a slip of the pen."""
    required = node.value.get("required")
    parts_of_a_whole = len(node.parts) > 1 and node.parts[-2] in ("allOf", "anyOf", "oneOf")
    if not is_array(required) or "allOf" not in node.value or parts_of_a_whole:
        return
    known = _properties(document.data, node.value, ())
    for name in required:
        if isinstance(name, str) and name not in known:
            message = f'"{name}" is required, and no part of the schema describes it'
            yield document.finding("C118", (*node.parts, "required"), message, None, Severity.WARNING)


def _properties(data: Mapping[str, Any], schema: Any, seen: tuple[int, ...]) -> set[str]:
    if not is_object(schema) or id(schema) in seen:
        return set()
    seen = (*seen, id(schema))
    own = schema.get("properties")
    names = set(own) if is_object(own) else set[str]()
    if "$ref" in schema and (end := followed(data, schema)) is not None:
        names |= _properties(data, end, seen)
    for key in ("allOf", "anyOf", "oneOf"):
        for part in array(schema.get(key)):
            names |= _properties(data, part, seen)
    return names
