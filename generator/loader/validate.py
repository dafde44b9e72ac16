"""Whether a document keeps the rules of OpenAPI 3.0 or 3.1: every fault in one run.

Takes a document, gives diagnostics. What JSON Schema can say of structure, schemas and defaults is judged by `verdict`
and, where that does not say yes, by `explain`, which takes a thousand times as long; the rules between objects are in
`rules`. Never raises, never follows a reference out of the document.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..diagnostics import Diagnostic, Severity, ordered
from .document import Document, Parts
from .mend import is_3_0
from .patterns import unreadable
from .references import check_references
from .rules import check_rules
from .structure import Fault, shown
from .verdict import is_default_sound, is_schema_sound, is_structure_sound
from .walk import Kind, Node, Nodes, walk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

_SWAGGER = "convert it to OpenAPI 3 first, for instance with Swagger Editor or with `swagger2openapi`"
_SUPPORTED = 'comgen reads 3.0 and 3.1: "openapi": "3.1.0"'


def validate(document: Document) -> tuple[Diagnostic, ...]:
    """Every fault of a document (C101 to C199, C301 to C305), sorted, none of them twice."""
    if (unsupported := _version(document)) is not None:
        return (unsupported,)
    nodes = tuple(walk(document.data))
    found = list(_guarded(document, nodes, _structure, False))
    # The structure of 3.0 covers its schemas too: what it has told of a place is not told twice.
    told = {finding.pointer for finding in found}
    found += [one for one in _guarded(document, nodes, _schemas, bool(found)) if one.pointer not in told]
    for check in (check_references, _patterns, _defaults, check_rules):
        found += _guarded(document, nodes, check, bool(found))
    return ordered(set(found))


def _version(document: Document) -> Diagnostic | None:
    if "swagger" in document.data:
        message = f"this is Swagger {shown(document.data['swagger'])}, not OpenAPI 3"
        return document.finding("C102", ("swagger",), message, _SWAGGER)
    version = document.data.get("openapi")
    if version is None:
        return document.finding("C101", (), 'the key "openapi" is missing', _SUPPORTED)
    if not isinstance(version, str) or not re.fullmatch(r"3\.[01]\.[0-9]+(-.+)?", version):
        return document.finding("C101", ("openapi",), f"version {shown(version)} is not supported", _SUPPORTED)
    return None


def _guarded(
    document: Document, nodes: Nodes, check: Callable[[Document, Nodes], Iterable[Diagnostic]], faulty: bool
) -> Iterator[Diagnostic]:
    """The findings of a check, which may stumble over what an earlier one has found already."""
    try:
        yield from check(document, nodes)
    except Exception as error:
        # A library's own failure is a finding too, never a traceback.
        if not faulty:
            message = f"the document could not be checked to the end: {type(error).__name__}: {error}"
            yield document.finding("C199", (), message[:300], "please report this as a bug of comgen")


# What JSON Schema can say ------------------------------------------------------------------------


def _structure(document: Document, _nodes: Nodes) -> Iterator[Diagnostic]:
    old = is_3_0(document.data)
    if not is_structure_sound(document.data, old=old):
        from .explain import structure_faults

        for fault in structure_faults(document.data, old=old):
            yield _finding(document, fault)


def _finding(document: Document, fault: Fault, before: Parts = ()) -> Diagnostic:
    return document.finding(fault.code, (*before, *fault.parts), fault.message, fault.hint)


def _schemas(document: Document, nodes: Nodes) -> Iterator[Diagnostic]:
    """Each schema against the schema of schemas; what is within another one is judged with it."""
    old = is_3_0(document.data)
    inside: Parts = ()
    for node in nodes:
        if node.kind is Kind.SCHEMA and not (inside and node.parts[: len(inside)] == inside):
            inside = node.parts
            if not is_schema_sound(node.value, old=old):
                from .explain import schema_faults

                for fault in schema_faults(node.value, old=old):
                    yield _finding(document, fault, node.parts)


def _defaults(document: Document, nodes: Nodes) -> Iterator[Diagnostic]:
    """A default must be a value of its schema (OpenAPI 3.1, section 4.8.24)."""
    old = is_3_0(document.data)
    with_default = (node for node in nodes if node.kind is Kind.SCHEMA and "default" in node.value)
    if doubtful := [node for node in with_default if not is_default_sound(node.value, old=old)]:
        from .explain import default_faults

        for fault in default_faults(document.data, doubtful, old=old):
            yield _finding(document, fault)


# Patterns ----------------------------------------------------------------------------------------


def _patterns(document: Document, nodes: Nodes) -> Iterator[Diagnostic]:
    return (finding for node in nodes for finding in _pattern(document, node))


def _pattern(document: Document, node: Node) -> Iterator[Diagnostic]:
    """Patterns are of ECMA-262 (JSON Schema Validation, section 6.3.3); the client's engine is another."""
    pattern = node.value.get("pattern") if node.kind is Kind.SCHEMA else None
    if isinstance(pattern, str) and (reason := unreadable(pattern)) is not None:
        message = f"the client will not check the pattern {shown(pattern)}: {reason}"
        hint = "write it without what only ECMA-262 has, such as (?=...), by an overlay"
        yield document.finding("C115", (*node.parts, "pattern"), message, hint, Severity.WARNING)
