"""Whether a document keeps the rules of OpenAPI 3.0 or 3.1: every fault in one run.

Takes a document, gives diagnostics. The structure is judged by openapi-spec-validator, schemas and defaults
by openapi-schema-validator; the rules between objects, for which the former gives no places, are in `rules`.
Never raises, never follows a reference out of the document.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from jsonschema import Draft4Validator, Draft202012Validator, FormatChecker, validators
from jsonschema.exceptions import SchemaError
from openapi_schema_validator import OAS30Validator, OAS31Validator
from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator
from referencing import Registry
from referencing.exceptions import Unresolvable
from referencing.jsonschema import DRAFT4, DRAFT202012

from ..diagnostics import Diagnostic, Severity, ordered
from .document import Document, Parts, pointer
from .mend import is_3_0
from .patterns import unreadable
from .references import check_references
from .repair import NULL_DEFAULT
from .rules import check_rules
from .structure import Fault, explained, shown
from .walk import Kind, Node, walk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

_SWAGGER = "convert it to OpenAPI 3 first, for instance with Swagger Editor or with `swagger2openapi`"
_SUPPORTED = 'comgen reads 3.0 and 3.1: "openapi": "3.1.0"'


def validate(document: Document) -> tuple[Diagnostic, ...]:
    """Every fault of a document (C101 to C199, C301 to C305), sorted, none of them twice."""
    if (unsupported := _version(document)) is not None:
        return (unsupported,)
    found = list(_guarded(document, _structure, False))
    # The structure of 3.0 covers its schemas too: what it has told of a place is not told twice.
    told = {finding.pointer for finding in found}
    found += [one for one in _guarded(document, _schemas, bool(found)) if one.pointer not in told]
    for check in (check_references, _patterns, _defaults, check_rules):
        found += _guarded(document, check, bool(found))
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
    document: Document, check: Callable[[Document], Iterable[Diagnostic]], faulty: bool
) -> Iterator[Diagnostic]:
    """The findings of a check, which may stumble over what an earlier one has found already."""
    try:
        yield from check(document)
    except Exception as error:
        # A library's own failure is a finding too, never a traceback.
        if not faulty:
            message = f"the document could not be checked to the end: {type(error).__name__}: {error}"
            yield document.finding("C199", (), message[:300], "please report this as a bug of comgen")


# Structure ---------------------------------------------------------------------------------------


def _structure(document: Document) -> Iterator[Diagnostic]:
    version = OpenAPIV30SpecValidator if is_3_0(document.data) else OpenAPIV31SpecValidator
    for fault in explained(version.schema_validator.iter_errors(document.data)):
        yield _finding(document, fault)


def _finding(document: Document, fault: Fault, before: Parts = ()) -> Diagnostic:
    return document.finding(fault.code, (*before, *fault.parts), fault.message, fault.hint)


# Schemas -----------------------------------------------------------------------------------------


def _schemas(document: Document) -> Iterator[Diagnostic]:
    """Each schema against the schema of schemas; what is within another one is judged with it."""
    old = is_3_0(document.data)
    checker: Any = OAS30Validator if old else OAS31Validator
    meta: Any = Draft4Validator if old else Draft202012Validator
    inside: Parts = ()
    for node in walk(document.data):
        if node.kind is Kind.SCHEMA and not (inside and node.parts[: len(inside)] == inside):
            inside = node.parts
            for fault in _schema_faults(node, checker, meta(meta.META_SCHEMA)):
                yield _finding(document, fault, node.parts)


_NO_FORMATS = FormatChecker(formats=())


def _schema_faults(node: Node, checker: Any, meta: Any) -> Iterator[Fault]:
    try:
        checker.check_schema(node.value, format_checker=_NO_FORMATS)
    except SchemaError as error:
        # The library stops at the first fault; the schema of JSON Schema itself tells the others.
        first: Any = error
        errors = (first, *meta.iter_errors(node.value))
        yield from explained({(tuple(one.absolute_path), one.validator): one for one in errors}.values())


def _patterns(document: Document) -> Iterator[Diagnostic]:
    return (finding for node in walk(document.data) for finding in _pattern(document, node))


def _pattern(document: Document, node: Node) -> Iterator[Diagnostic]:
    """Patterns are of ECMA-262 (JSON Schema Validation, section 6.3.3); the client's engine is another."""
    pattern = node.value.get("pattern") if node.kind is Kind.SCHEMA else None
    if isinstance(pattern, str) and (reason := unreadable(pattern)) is not None:
        message = f"the client will not check the pattern {shown(pattern)}: {reason}"
        hint = "write it without what only ECMA-262 has, such as (?=...), by an overlay"
        yield document.finding("C115", (*node.parts, "pattern"), message, hint, Severity.WARNING)


# Defaults ----------------------------------------------------------------------------------------

_ROOT = "urn:comgen:document"


_MOST_STEPS = 2_000
"""How many references are followed for one default: a few schemas can lead to millions."""

_DEEPEST = 30
"""How many references are followed within each other: where Python's stack ends, the library's own types panic."""


class _EndlessError(Exception):
    """Whether a default fits would take too long to tell."""


def _bounded(checker: Any) -> Any:
    """A checker that no schema can make hang: it counts its steps, and patterns are for the client's engine."""
    follow, more = checker.VALIDATORS["$ref"], checker.VALIDATORS["additionalProperties"]
    left, depth = _MOST_STEPS, 0

    def reference(validator: Any, value: Any, instance: Any, schema: Any) -> Any:
        nonlocal left, depth
        left, depth = left - 1, depth + 1
        if left < 0 or depth > _DEEPEST:
            raise _EndlessError
        yield from follow(validator, value, instance, schema) or ()
        depth -= 1

    def additional(validator: Any, value: Any, instance: Any, schema: Any) -> Any:
        return () if "patternProperties" in schema else more(validator, value, instance, schema)

    def nothing(*_arguments: Any) -> Any:
        return ()

    patterns = dict.fromkeys(("pattern", "patternProperties", "unevaluatedProperties"), nothing)
    return validators.extend(checker, {**patterns, "$ref": reference, "additionalProperties": additional})


def _defaults(document: Document) -> Iterator[Diagnostic]:
    """A default must be a value of its schema (OpenAPI 3.1, section 4.8.24)."""
    specification: Any = DRAFT4 if is_3_0(document.data) else DRAFT202012
    checker: Any = OAS30Validator if is_3_0(document.data) else OAS31Validator
    resource: Any = specification.create_resource(document.data)
    registry: Any = Registry[Any]().with_resource(_ROOT, resource)
    for node in walk(document.data):
        if node.kind is Kind.SCHEMA and "default" in node.value:
            reference = {"$ref": f"{_ROOT}#{quote(pointer(node.parts))}"}
            bounded = _bounded(checker)
            try:
                error = next(bounded(reference, registry=registry).iter_errors(node.value["default"]), None)
            except (_EndlessError, Unresolvable):  # what is not there has been told of already (C303)
                continue
            if error is not None and node.value["default"] is None:
                yield document.finding("C106", (*node.parts, "default"), NULL_DEFAULT, "repair `null-default`")
            elif error is not None:
                message = f"the default {shown(node.value['default'])} is not a value of its schema"
                hint = next(iter(explained([error]))).message
                yield document.finding("C114", (*node.parts, "default"), message, hint)
