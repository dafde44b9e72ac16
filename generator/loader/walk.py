"""What stands where in an OpenAPI description (3.1, section 4.8; 3.0 is alike): a walk by kinds of objects.

Takes data, gives nodes; never enters examples, defaults, enumerations or extensions, whose content is not
ours, and passes over what has the wrong shape, which is for validation to tell.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple

from .document import Parts, is_array, is_object

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


class Kind(StrEnum):
    """The kinds of objects of the OpenAPI Specification, by the names people know."""

    OPENAPI = "description"
    INFO = "info"
    SERVER = "server"
    SERVER_VARIABLE = "server variable"
    TAG = "tag"
    COMPONENTS = "components"
    PATHS = "paths"
    PATH_ITEM = "path item"
    OPERATION = "operation"
    PARAMETER = "parameter"
    REQUEST_BODY = "request body"
    MEDIA_TYPE = "media type"
    ENCODING = "encoding"
    RESPONSES = "responses"
    RESPONSE = "response"
    HEADER = "header"
    EXAMPLE = "example"
    LINK = "link"
    CALLBACK = "callback"
    SCHEMA = "schema"
    SECURITY_SCHEME = "security scheme"


class Shape(StrEnum):
    """How many objects a key holds: one, an array of them, or a map whose keys are data."""

    ONE = "one"
    LIST = "list"
    MAP = "map"


@dataclass(frozen=True, slots=True)
class Slot:
    """What a key of an object holds."""

    shape: Shape
    kind: Kind


class Node(NamedTuple):
    """One object of a description, its steps from the root, and the kind it is expected to be.

    A tuple, because there are tens of thousands, and a dataclass takes three times as long to make.
    """

    parts: Parts
    kind: Kind
    value: Mapping[str, Any]


Nodes = tuple[Node, ...]
"""Every object of a description, as `walk` gives them."""

Visit = Callable[[dict[str, Any], Kind, str, str], Any]
"""Makes one object anew: the object, its kind, its name and the key that holds it."""

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

REFERENCEABLE = frozenset(
    {
        Kind.PARAMETER,
        Kind.REQUEST_BODY,
        Kind.RESPONSE,
        Kind.HEADER,
        Kind.EXAMPLE,
        Kind.LINK,
        Kind.CALLBACK,
        Kind.SECURITY_SCHEME,
    }
)
"""Kinds in whose place a Reference Object may stand (OpenAPI 3.1, section 4.8.23); schemas and path items
have a `$ref` of their own."""


def _one(kind: Kind) -> Slot:
    return Slot(Shape.ONE, kind)


def _list(kind: Kind) -> Slot:
    return Slot(Shape.LIST, kind)


def _map(kind: Kind) -> Slot:
    return Slot(Shape.MAP, kind)


_SCHEMA_ONE = (
    *("items", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames"),
    *("unevaluatedItems", "unevaluatedProperties", "contentSchema"),
)
_SCHEMA_MAP = ("properties", "patternProperties", "dependentSchemas", "$defs", "definitions")
_HEADER = {"schema": _one(Kind.SCHEMA), "content": _map(Kind.MEDIA_TYPE), "examples": _map(Kind.EXAMPLE)}

SLOTS: Mapping[Kind, Mapping[str, Slot]] = {
    Kind.OPENAPI: {
        "info": _one(Kind.INFO),
        "servers": _list(Kind.SERVER),
        "paths": _one(Kind.PATHS),
        "webhooks": _map(Kind.PATH_ITEM),
        "components": _one(Kind.COMPONENTS),
        "tags": _list(Kind.TAG),
    },
    Kind.SERVER: {"variables": _map(Kind.SERVER_VARIABLE)},
    Kind.COMPONENTS: {
        "schemas": _map(Kind.SCHEMA),
        "responses": _map(Kind.RESPONSE),
        "parameters": _map(Kind.PARAMETER),
        "examples": _map(Kind.EXAMPLE),
        "requestBodies": _map(Kind.REQUEST_BODY),
        "headers": _map(Kind.HEADER),
        "securitySchemes": _map(Kind.SECURITY_SCHEME),
        "links": _map(Kind.LINK),
        "callbacks": _map(Kind.CALLBACK),
        "pathItems": _map(Kind.PATH_ITEM),
    },
    Kind.PATH_ITEM: {
        "servers": _list(Kind.SERVER),
        "parameters": _list(Kind.PARAMETER),
        **{method: _one(Kind.OPERATION) for method in METHODS},
    },
    Kind.OPERATION: {
        "parameters": _list(Kind.PARAMETER),
        "requestBody": _one(Kind.REQUEST_BODY),
        "responses": _one(Kind.RESPONSES),
        "callbacks": _map(Kind.CALLBACK),
        "servers": _list(Kind.SERVER),
    },
    Kind.PARAMETER: _HEADER,
    Kind.HEADER: _HEADER,
    Kind.REQUEST_BODY: {"content": _map(Kind.MEDIA_TYPE)},
    Kind.MEDIA_TYPE: {
        "schema": _one(Kind.SCHEMA),
        "examples": _map(Kind.EXAMPLE),
        "encoding": _map(Kind.ENCODING),
    },
    Kind.ENCODING: {"headers": _map(Kind.HEADER)},
    Kind.RESPONSE: {
        "headers": _map(Kind.HEADER),
        "content": _map(Kind.MEDIA_TYPE),
        "links": _map(Kind.LINK),
    },
    Kind.LINK: {"server": _one(Kind.SERVER)},
    Kind.SCHEMA: {
        **{key: _one(Kind.SCHEMA) for key in _SCHEMA_ONE},
        **{key: _list(Kind.SCHEMA) for key in ("allOf", "anyOf", "oneOf", "prefixItems")},
        **{key: _map(Kind.SCHEMA) for key in _SCHEMA_MAP},
    },
}

_PATTERNED: Mapping[Kind, Kind] = {
    Kind.PATHS: Kind.PATH_ITEM,
    Kind.RESPONSES: Kind.RESPONSE,
    Kind.CALLBACK: Kind.PATH_ITEM,
}
"""Kinds whose own keys are data: a path, a status, an expression (extensions and `$ref` aside)."""


def slot(kind: Kind, key: str) -> Slot | None:
    """What `key` holds in an object of this kind; None where it holds no object that we know."""
    if kind in _PATTERNED and not key.startswith("x-") and key != "$ref":
        return _one(_PATTERNED[kind])
    return SLOTS.get(kind, {}).get(key)


def mapped(value: Mapping[str, Any], kind: Kind, visit: Visit) -> dict[str, Any]:
    """A copy of an object with `visit(child, kind, name, key)` in place of each object that it holds.

    `key` is that which holds the child; `name` is the child's own: the same key, or its own in a map, and in an array
    the empty text.
    """
    return {key: _mapped(item, slot(kind, key), key, visit) for key, item in value.items()}


def _mapped(value: Any, found: Slot | None, key: str, visit: Visit) -> Any:
    def one(item: Any, name: str) -> Any:
        return visit(item, found.kind, name, key) if found and is_object(item) else item

    if found is None:
        return value
    if found.shape is Shape.LIST and is_array(value):
        return [one(item, "") for item in value]
    if found.shape is Shape.MAP and is_object(value):
        return {name: one(item, name) for name, item in value.items()}
    return one(value, key) if found.shape is Shape.ONE else value


def walk(data: Mapping[str, Any], kind: Kind = Kind.OPENAPI) -> Iterator[Node]:
    """Every object of a description whose kind is known, parents first, in the order of the document."""
    stack = [Node(parts=(), kind=kind, value=data)]
    while stack:
        node = stack.pop()
        yield node
        if below := _below(node):
            below.reverse()
            stack += below


def _below(node: Node) -> list[Node]:
    parts, kind, value = node
    below: list[Node] = []
    for key, found in _slots(kind, value):
        item = value[key]
        if found.shape is Shape.ONE:
            if is_object(item):
                below.append(Node((*parts, key), found.kind, item))
        elif found.shape is Shape.LIST and is_array(item):
            below += [Node((*parts, key, at), found.kind, one) for at, one in enumerate(item) if is_object(one)]
        elif found.shape is Shape.MAP and is_object(item):
            below += [Node((*parts, key, name), found.kind, one) for name, one in item.items() if is_object(one)]
    return below


def _slots(kind: Kind, value: Mapping[str, Any]) -> list[tuple[str, Slot]]:
    """The keys of an object that hold objects, and what each of them holds."""
    if kind in _PATTERNED:
        return [(key, found) for key in value if (found := slot(kind, key)) is not None]
    known = SLOTS.get(kind, {})
    # Most schemas are leaves, with a handful of keys that hold nothing.
    return [] if known.keys().isdisjoint(value) else [(key, known[key]) for key in value if key in known]
