"""What `$ref` leads to, within one document and without ever running in circles.

Takes a document, gives targets and findings; never reads another file, and never the network.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from ..diagnostics import steps
from .document import Document, Parts, array, is_object, pointer, value_at
from .structure import NO_REFERENCE, REFERENCE_HINT
from .walk import REFERENCEABLE, Kind, Node, Nodes

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ..diagnostics import Diagnostic

_BUNDLE = "bundle the description into one file first"
_SAME_VALUE = (("allOf",), ("anyOf", "oneOf"))
"""Keywords whose schemas speak of the same value as the schema around them. A circle of both kinds is let pass: a base
that is one of its children, each of which is all of the base, is common, and can only have been meant one way."""


def target(data: Mapping[str, Any], reference: object) -> tuple[Parts, Any] | None:
    """Steps and value of what a local reference names (RFC 6901, section 6); None where that is nothing."""
    if not isinstance(reference, str) or not re.match(r"#(/|$)", reference):
        return None
    parts = steps(unquote(reference[1:]))
    try:
        return parts, value_at(data, parts)
    except LookupError:
        return None


def followed(data: Mapping[str, Any], value: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """What is at the end of a chain of references, itself where it is none; None where it leads nowhere."""
    seen = set[str]()
    while "$ref" in value:
        reference = value["$ref"]
        found = target(data, reference)
        if found is None or reference in seen or not is_object(found[1]):
            return None
        seen.add(reference)
        value = found[1]
    return value


def check_references(document: Document, nodes: Nodes) -> Iterator[Diagnostic]:
    """Every reference that leads nowhere, elsewhere, in a circle, or to a wrong kind (C301 to C305)."""
    kinds = {pointer(node.parts): node.kind for node in nodes}
    for node in nodes:
        if "$ref" in node.value and (node.kind in REFERENCEABLE or node.kind in (Kind.SCHEMA, Kind.PATH_ITEM)):
            yield from _check(document, node, kinds)
        if node.kind is Kind.SCHEMA:
            yield from _check_mapping(document, node)
    yield from _check_circles(document, nodes)


def _check(document: Document, node: Node, kinds: Mapping[str, Kind]) -> Iterator[Diagnostic]:
    reference, parts = node.value["$ref"], (*node.parts, "$ref")
    if not isinstance(reference, str):
        yield document.finding("C301", parts, NO_REFERENCE, REFERENCE_HINT)
    elif reference in document.reported:
        return
    elif not reference.startswith("#"):
        message = f'"{reference}" is in another file, and only this one is read'
        yield document.finding("C302", parts, message, _BUNDLE)
    elif (found := target(document.data, reference)) is None:
        yield document.finding("C303", parts, f'"{reference}" does not exist', _similar(document, reference))
    elif (kind := kinds.get(pointer(found[0]))) not in (None, node.kind):
        yield document.finding("C305", parts, f'"{reference}" is a {kind}, and a {node.kind} is needed here')
    elif kind is None and not (node.kind is Kind.SCHEMA and isinstance(found[1], bool)):
        message = f'"{reference}" is no place for a {node.kind}, and one is needed here'
        yield document.finding("C305", parts, message, "move it into the components, and refer to it there")


def _similar(document: Document, reference: str) -> str | None:
    """Names that differ only in letter case, or else what is known beside the missing one."""
    parts = steps(unquote(reference[1:]))
    try:
        beside = value_at(document.data, parts[:-1])
    except LookupError:
        return None
    if not parts or not is_object(beside):
        return None
    alike = [name for name in beside if name.casefold() == parts[-1].casefold()]
    return f'did you mean "#{pointer((*parts[:-1], alike[0]))}"?' if alike else None


def _check_mapping(document: Document, node: Node) -> Iterator[Diagnostic]:
    """The values of a discriminator's mapping are references too (OpenAPI 3.1, section 4.8.25)."""
    discriminator = node.value.get("discriminator")
    mapping = discriminator.get("mapping") if is_object(discriminator) else None
    for value, reference in (mapping if is_object(mapping) else {}).items():
        parts = (*node.parts, "discriminator", "mapping", value)
        if not isinstance(reference, str):
            yield document.finding("C301", parts, NO_REFERENCE, REFERENCE_HINT)
            continue
        # A bare name is short for a schema of the components.
        named = f"#/components/schemas/{reference}"
        if target(document.data, named) is None and target(document.data, reference) is None:
            yield document.finding("C303", parts, f'"{reference}" does not exist')


def _check_circles(document: Document, nodes: Nodes) -> Iterator[Diagnostic]:
    """References that lead back to themselves without a step into the value: to ask whether a value fits would never
    end (JSON Schema 2020-12 core, section 9.4.1)."""
    for keywords in _SAME_VALUE:
        leading = (node for node in nodes if "$ref" in node.value or not node.value.keys().isdisjoint(keywords))
        edges = {pointer(node.parts): list(_same_value(document.data, node, keywords)) for node in leading}
        for circle in _circles(edges):
            way = " -> ".join(f"#{place}" for place in circle)
            parts = next(node.parts for node in nodes if pointer(node.parts) == circle[0])
            yield document.finding("C304", parts, f"the reference leads back to itself: {way}")


def _same_value(data: Mapping[str, Any], node: Node, keywords: tuple[str, ...]) -> Iterator[str]:
    if (found := target(data, node.value.get("$ref"))) is not None:
        yield pointer(found[0])
    for key in keywords if node.kind is Kind.SCHEMA else ():
        for index in range(len(array(node.value.get(key)))):
            yield pointer((*node.parts, key, index))


def _circles(edges: Mapping[str, list[str]]) -> Iterator[tuple[str, ...]]:
    """One circle for each place at which a depth-first walk meets its own way again."""
    done = set[str]()
    for start in edges:
        way: list[str] = []
        todo: list[tuple[str, bool]] = [(start, False)]
        while todo:
            place, leave = todo.pop()
            if leave:
                done.add(way.pop())
            elif place in way:
                yield (*way[way.index(place) :], place)
            elif place not in done:
                way.append(place)
                todo.append((place, True))
                todo.extend((following, False) for following in reversed(edges.get(place, [])))
