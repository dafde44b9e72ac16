"""Small documents for the loader's tests, and the places of the large ones."""

# pyright: basic
from __future__ import annotations

import copy
import json
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from generator.loader import Document, Source, parse

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.diagnostics import Diagnostic

REPOSITORY = Path(__file__).resolve().parents[2]
SHARED = REPOSITORY.parent / "shared" / "specs"
COM = REPOSITORY / "specs" / "compute-ops-mgmt" / "openapi.json"

needs_shared = pytest.mark.skipif(not SHARED.is_dir(), reason="the vendor's files in ../shared are not here")

_OPERATION = {
    "operationId": "get_thing",
    "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}],
    "responses": {"200": {"description": "OK", "content": {"application/json": {"schema": {"type": "object"}}}}},
}
_VALID = {
    "openapi": "3.1.0",
    "info": {"title": "Things", "version": "1"},
    "paths": {"/things/{id}": {"get": _OPERATION}},
    "components": {
        "schemas": {"Thing": {"type": "object", "properties": {"id": {"type": "string"}}}},
        "parameters": {"limit": {"name": "limit", "in": "query", "schema": {"type": "integer", "maximum": 100}}},
    },
}

OPERATION = ("paths", "/things/{id}", "get")
SCHEMA = ("components", "schemas", "Thing")


def source(text: str, file: str = "spec.json") -> Source:
    return Source(file=file, text=text, sha256=sha256(text.encode()).hexdigest())


def document(data: object) -> Document:
    return parse(source(json.dumps(data, indent=1)))


def valid(version: str = "3.1.0") -> dict[str, Any]:
    """A correct description of one operation, one schema and one parameter."""
    return copy.deepcopy(_VALID) | {"openapi": version}


def with_value(value: object, *parts: str | int, version: str = "3.1.0") -> Document:
    """The correct description with one value put in at these steps."""
    data: Any = valid(version)
    node = data
    for part in parts[:-1]:
        node = node[part]
    node[parts[-1]] = value
    return document(data)


def without(*parts: str | int, version: str = "3.1.0") -> Document:
    """The correct description without what is at these steps."""
    data: Any = valid(version)
    node = data
    for part in parts[:-1]:
        node = node[part]
    del node[parts[-1]]
    return document(data)


def told(diagnostics: Iterable[Diagnostic]) -> list[tuple[str, str]]:
    """Code and pointer of each diagnostic."""
    return [(one.code, one.pointer) for one in diagnostics]
