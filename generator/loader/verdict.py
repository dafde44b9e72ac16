"""Whether a description keeps the rules of OpenAPI's own JSON Schemas: yes, or perhaps not, in a few milliseconds.

Takes data, gives a verdict. jsonschema-rs judges, which says little of what is wrong; so where the answer is not yes,
`explain` has the validators in Python look again. Only the official schemas and what has no references and no patterns
is judged here: nothing of a description can make this recurse deeper than it is nested itself.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import jsonschema_rs

from .document import is_array, is_object

_Validator = jsonschema_rs.Draft4Validator | jsonschema_rs.Draft202012Validator

_PLAIN = frozenset(
    {
        "additionalProperties",
        "anyOf",
        "default",
        "deprecated",
        "description",
        "enum",
        "example",
        "examples",
        "exclusiveMaximum",
        "exclusiveMinimum",
        "format",
        "items",
        "maxItems",
        "maxLength",
        "maximum",
        "minItems",
        "minLength",
        "minimum",
        "nullable",
        "oneOf",
        "readOnly",
        "title",
        "type",
        "uniqueItems",
        "writeOnly",
    }
)
"""Keywords of schemas that mean the same to every validator, or nothing."""


def official_structure(*, old: bool) -> dict[str, Any]:
    """The JSON Schema of descriptions of OpenAPI 3.1, or with `old` of 3.0."""
    return _resource("openapi_spec_validator", f"resources/schemas/{'v3.0' if old else 'v3.1'}/schema.json")


def is_structure_sound(data: Mapping[str, Any], *, old: bool) -> bool:
    """Whether a description surely has the structure of OpenAPI 3.1, or with `old` of 3.0."""
    return _is_valid(_structure(old), data)


def is_schema_sound(schema: Any, *, old: bool) -> bool:
    """Whether something surely is a schema of OpenAPI 3.1, or with `old` of 3.0."""
    return _is_valid(_schema_of_schemas(old), schema)


def is_default_sound(schema: Mapping[str, Any], *, old: bool) -> bool:
    """Whether the default of a sound schema surely is a value of it."""
    if schema["default"] == [] and schema.get("type") == "array" and "minItems" not in schema:
        return not schema.keys() & {"allOf", "anyOf", "const", "enum", "not", "oneOf", "$ref"}
    kind = jsonschema_rs.Draft4Validator if old else jsonschema_rs.Draft202012Validator
    try:
        return _is_plain(schema) and _is_valid(kind(dict(schema), validate_formats=False), schema["default"])
    except ValueError:  # it is not sound, which is told elsewhere
        return False


def _is_plain(schema: object) -> bool:
    """Whether a schema, which is sound, has nothing in it but keywords that are the same everywhere."""
    if not is_object(schema):
        return isinstance(schema, bool)
    if not schema.keys() <= _PLAIN:
        return False
    parts = [schema[key] for key in ("items", "additionalProperties") if key in schema]
    members = [part for key in ("anyOf", "oneOf") if is_array(schema.get(key)) for part in schema[key]]
    return all(map(_is_plain, (*parts, *members)))


def _is_valid(validator: _Validator, value: object) -> bool:
    try:
        return validator.is_valid(value)
    except ValueError:  # what it has no type for
        return False


@cache
def _structure(old: bool) -> _Validator:
    kind = jsonschema_rs.Draft4Validator if old else jsonschema_rs.Draft202012Validator
    return kind(official_structure(old=old), validate_formats=False)


@cache
def _schema_of_schemas(old: bool) -> _Validator:
    if old:
        return jsonschema_rs.Draft4Validator(
            {"$ref": "http://json-schema.org/draft-04/schema#"}, validate_formats=False
        )
    files = ("metaschema.json", "vocabularies/base")
    own = [_resource("openapi_schema_validator", f"schemas/oas3.1/{name}") for name in files]
    registry = jsonschema_rs.Registry([(one["$id"], one) for one in own])
    return jsonschema_rs.Draft202012Validator(own[0], registry=registry, validate_formats=False)


def _resource(package: str, name: str) -> dict[str, Any]:
    """A schema that comes with another library, which is not imported for it: that takes long, and opens a socket."""
    found = find_spec(package)
    if found is None or not found.submodule_search_locations:
        raise ModuleNotFoundError(package)
    content: dict[str, Any] = json.loads(Path(found.submodule_search_locations[0], name).read_bytes())
    return content
