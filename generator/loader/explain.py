"""What JSON Schema has to say of a description, in full: every fault, for what `verdict` does not find sound.

Takes data, gives faults. The structure is judged by the schemas of openapi-spec-validator, schemas and defaults by
openapi-schema-validator. Imported where it is needed only: that takes a third of a second, as all of this takes time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from jsonschema import Draft4Validator, Draft202012Validator, FormatChecker, validators
from jsonschema.exceptions import SchemaError
from openapi_schema_validator import OAS30Validator, OAS31Validator
from referencing import Registry
from referencing.exceptions import Unresolvable
from referencing.jsonschema import DRAFT4, DRAFT202012

from .document import pointer
from .repair import NULL_DEFAULT
from .structure import Fault, explained, shown
from .verdict import official_structure

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from .walk import Node

_NO_FORMATS = FormatChecker(formats=())


def structure_faults(data: Mapping[str, Any], *, old: bool) -> Iterator[Fault]:
    """What is wrong with the structure of a description of OpenAPI 3.1, or with `old` of 3.0."""
    kind: Any = Draft4Validator if old else Draft202012Validator
    yield from explained(kind(official_structure(old=old)).iter_errors(data))


def schema_faults(schema: Any, *, old: bool) -> Iterator[Fault]:
    """What is wrong with a schema; steps lead from it."""
    checker: Any = OAS30Validator if old else OAS31Validator
    try:
        checker.check_schema(schema, format_checker=_NO_FORMATS)
    except SchemaError as error:
        # The library stops at the first fault; the schema of JSON Schema itself tells the others.
        first: Any = error
        meta: Any = Draft4Validator if old else Draft202012Validator
        errors = (first, *meta(meta.META_SCHEMA).iter_errors(schema))
        yield from explained({(tuple(one.absolute_path), one.validator): one for one in errors}.values())


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


def default_faults(data: Mapping[str, Any], nodes: Iterable[Node], *, old: bool) -> Iterator[Fault]:
    """Which of these schemas have a default that is no value of them."""
    specification: Any = DRAFT4 if old else DRAFT202012
    checker: Any = OAS30Validator if old else OAS31Validator
    resource: Any = specification.create_resource(data)
    registry: Any = Registry[Any]().with_resource(_ROOT, resource)
    for node in nodes:
        reference = {"$ref": f"{_ROOT}#{quote(pointer(node.parts))}"}
        default, parts = node.value["default"], (*node.parts, "default")
        try:
            error = next(_bounded(checker)(reference, registry=registry).iter_errors(default), None)
        except (_EndlessError, Unresolvable):  # what is not there has been told of already (C303)
            continue
        if error is not None and default is None:
            yield Fault(code="C106", parts=parts, message=NULL_DEFAULT, hint="repair `null-default`")
        elif error is not None:
            message = f"the default {shown(default)} is not a value of its schema"
            yield Fault(code="C114", parts=parts, message=message, hint=next(iter(explained([error]))).message)
