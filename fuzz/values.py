"""Random values for keywords: schemas, references, parameters, operations, and plain JSON."""

from __future__ import annotations

import copy
import random
from collections.abc import Callable, Mapping
from typing import Any

from generator.loader.document import is_object, pointer
from generator.loader.walk import Kind, walk

from .strings import FORMATS, NAMES, NUMBERS, PATTERNS, TEXTS, TYPES

Make = Callable[[dict[str, Any], random.Random], Any]

_COUNTS = ("minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties", "minContains")
_BOUNDS = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")
_SCHEMAS = (
    *("items", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames"),
    *("unevaluatedItems", "unevaluatedProperties", "contentSchema"),
)
_LISTS = ("allOf", "anyOf", "oneOf", "prefixItems")
_MAPS = ("properties", "patternProperties", "dependentSchemas", "$defs")
_FLAGS = ("nullable", "readOnly", "writeOnly", "deprecated", "uniqueItems")
_TEXTS = ("title", "description", "$comment", "$id", "$anchor", "contentEncoding", "contentMediaType", "$schema")
_OTHERS = (
    *("type", "enum", "const", "default", "example", "examples", "format", "pattern", "required", "discriminator"),
    *("$ref", "dependentRequired", "xml", "externalDocs", "x-class-name", "x-python-name", "x-enum-varnames"),
    *("customTypePath", "customBasePath", "x-anything"),
)
_STYLES = ("form", "simple", "label", "matrix", "spaceDelimited", "pipeDelimited", "deepObject")
KEYWORDS = (*_COUNTS, *_BOUNDS, *_SCHEMAS, *_LISTS, *_MAPS, *_FLAGS, *_TEXTS, *_OTHERS, *_LISTS, *_MAPS, *_OTHERS)


def anything(rng: random.Random, depth: int = 0) -> Any:
    """A JSON value of any type."""
    match rng.randrange(7 if depth < 2 else 5):
        case 0:
            return None
        case 1:
            return rng.random() < 0.5
        case 2:
            return rng.choice(NUMBERS)
        case 3 | 4:
            return rng.choice(TEXTS)
        case 5:
            return [anything(rng, depth + 1) for _ in range(rng.randint(0, 3))]
        case _:
            return {rng.choice(NAMES): anything(rng, depth + 1) for _ in range(rng.randint(0, 3))}


def reference(data: dict[str, Any], rng: random.Random) -> str:
    """A reference: mostly to a component, else to any object, to nothing, or out of the document."""
    components = data.get("components")
    schemas = components.get("schemas") if is_object(components) else None
    if is_object(schemas) and schemas and rng.random() < 0.7:
        return f"#{pointer(('components', 'schemas', rng.choice(list(schemas))))}"
    if rng.random() < 0.6:
        parts = rng.choice([node.parts for node in walk(data)])
        return f"#{pointer(parts[: rng.randint(0, len(parts))] if rng.random() < 0.3 else parts)}"
    return rng.choice(
        ("#", "#/", "", "x.json", "../x.json#/a", "https://example.com/x", "#x", "#/components/schemas/None")
    )


def schema(data: dict[str, Any], rng: random.Random, depth: int = 0) -> Any:
    """A schema, often a sensible one."""
    match rng.randrange(12):
        case 0:
            return rng.random() < 0.5
        case 1:
            return {}
        case 2 | 3:
            return {"$ref": reference(data, rng)}
        case 4:
            found = [node.value for node in walk(data) if node.kind is Kind.SCHEMA]
            return copy.deepcopy(dict(rng.choice(found))) if found else {}
        case 5:
            return {"type": "string", "enum": [rng.choice(TEXTS) for _ in range(rng.randint(1, 4))]}
        case 6:
            return {rng.choice(_LISTS[:3]): _list(data, rng, depth)}
        case 7 | 8:
            return {"type": "object", "properties": _map(data, rng, depth)}
        case 9:
            words = (rng.choice(KEYWORDS) for _ in range(rng.randint(1, 4)))
            return {word: keyword(word, data, rng, depth + 1) for word in words}
        case _:
            return {"type": rng.choice(TYPES[:7])}


def keyword(name: str, data: dict[str, Any], rng: random.Random, depth: int = 0) -> Any:
    """A value that fits a keyword of JSON Schema; one time in twenty, one that may not."""
    if rng.random() < 0.05:
        return anything(rng)
    if name in _COUNTS:
        return rng.choice([number for number in NUMBERS if isinstance(number, int) and number >= 0])
    if name in _BOUNDS:
        return rng.choice([*NUMBERS, True, False])
    if name in _SCHEMAS:
        return schema(data, rng, depth + 1) if depth < 3 else {}
    if name in _LISTS:
        return _list(data, rng, depth)
    if name in _MAPS:
        return _map(data, rng, depth)
    if name in _FLAGS:
        return rng.random() < 0.8
    return rng.choice(TEXTS) if name in _TEXTS else _other(name, data, rng)


def _list(data: dict[str, Any], rng: random.Random, depth: int) -> list[Any]:
    return [schema(data, rng, depth + 1) if depth < 3 else {} for _ in range(rng.randint(1, 3))]


def _map(data: dict[str, Any], rng: random.Random, depth: int) -> dict[str, Any]:
    return {rng.choice(NAMES): schema(data, rng, depth + 1) if depth < 3 else {} for _ in range(rng.randint(1, 3))}


def _other(name: str, data: dict[str, Any], rng: random.Random) -> Any:
    match name:
        case "type":
            return rng.choice((*TYPES, [rng.choice(TYPES[:7]), "null"], list(TYPES[:3]), [rng.choice(TYPES[:7])]))
        case "enum" | "examples" | "x-enum-varnames":
            return [anything(rng, 1) for _ in range(rng.randint(0, 4))]
        case "format":
            return rng.choice(FORMATS)
        case "pattern":
            return rng.choice(PATTERNS)
        case "required":
            return [rng.choice(NAMES) for _ in range(rng.randint(0, 3))]
        case "dependentRequired":
            return {rng.choice(NAMES): [rng.choice(NAMES)]}
        case "discriminator":
            mapping = {rng.choice(NAMES): rng.choice((reference(data, rng), rng.choice(NAMES))) for _ in range(3)}
            return rng.choice(({"propertyName": rng.choice(NAMES)}, {"propertyName": "type", "mapping": mapping}))
        case "$ref":
            return reference(data, rng)
        case "x-class-name" | "x-python-name":
            return rng.choice(NAMES)
        case _:
            return anything(rng)


# OpenAPI -----------------------------------------------------------------------------------------


def _text(_data: dict[str, Any], rng: random.Random) -> str:
    return rng.choice(TEXTS)


def _flag(_data: dict[str, Any], rng: random.Random) -> bool:
    return rng.random() < 0.5


def _one_of(*choices: Any) -> Make:
    return lambda _data, rng: copy.deepcopy(rng.choice(choices))


def media_types(data: dict[str, Any], rng: random.Random) -> dict[str, Any]:
    """The `content` of a body, a response or a parameter."""
    names = ("application/json", "text/plain", "application/octet-stream", "multipart/form-data", "*/*", "image/png")
    more = ("application/x-www-form-urlencoded", "application/merge-patch+json", "text/event-stream", "a/b; c=d")
    return {
        rng.choice((*names, *more, rng.choice(TEXTS))): {"schema": schema(data, rng)} if rng.random() < 0.9 else {}
        for _ in range(rng.randint(0, 3))
    }


def parameter(data: dict[str, Any], rng: random.Random) -> dict[str, Any]:
    """A parameter of any place."""
    place = rng.choice(("query", "query", "query", "header", "cookie", "path"))
    made = {"name": rng.choice(NAMES), "in": place, "schema": schema(data, rng)}
    if rng.random() < 0.2:
        made["style"] = rng.choice(
            ("form", "simple", "label", "matrix", "spaceDelimited", "pipeDelimited", "deepObject")
        )
        made["explode"] = rng.random() < 0.5
    if rng.random() < 0.1:
        del made["schema"]
        made["content"] = {"application/json": {"schema": schema(data, rng)}}
    return made | ({"required": True} if place == "path" or rng.random() < 0.3 else {})


def responses(data: dict[str, Any], rng: random.Random) -> dict[str, Any]:
    """The responses of an operation."""
    statuses = ("200", "201", "202", "204", "206", "304", "400", "404", "500", "2XX", "4XX", "default", "100", "302")
    return {
        rng.choice(statuses): {"description": rng.choice(TEXTS), "content": media_types(data, rng)}
        for _ in range(rng.randint(1, 3))
    }


def operation(data: dict[str, Any], rng: random.Random) -> dict[str, Any]:
    """An operation with or without everything."""
    made: dict[str, Any] = {"responses": responses(data, rng)}
    for key in rng.sample(sorted(OPENAPI[Kind.OPERATION]), rng.randint(0, 5)):
        made[key] = OPENAPI[Kind.OPERATION][key](data, rng)
    return made


def _parameters(data: dict[str, Any], rng: random.Random) -> list[Any]:
    return [parameter(data, rng) for _ in range(rng.randint(0, 4))]


def _servers(_data: dict[str, Any], rng: random.Random) -> list[Any]:
    variables = {"x": {"default": rng.choice(TEXTS), "enum": [rng.choice(TEXTS)]}}
    return [
        {"url": rng.choice((*TEXTS, "https://{x}.example.com/{y}", "/v1", "https://a.example")), "variables": variables}
        for _ in range(rng.randint(0, 3))
    ]


def _security(_data: dict[str, Any], rng: random.Random) -> list[Any]:
    return [{rng.choice(NAMES): [] for _ in range(rng.randint(0, 2))} for _ in range(rng.randint(0, 2))]


def _schemes(_data: dict[str, Any], rng: random.Random) -> dict[str, Any]:
    kinds: tuple[dict[str, Any], ...] = (
        {"type": "apiKey", "in": rng.choice(("header", "query", "cookie")), "name": rng.choice(TEXTS)},
        {"type": "http", "scheme": rng.choice(("basic", "bearer", "Bearer", "digest", rng.choice(TEXTS)))},
        {"type": "oauth2", "flows": {"clientCredentials": {"tokenUrl": rng.choice(TEXTS), "scopes": {}}}},
        {"type": "openIdConnect", "openIdConnectUrl": rng.choice(TEXTS)},
        {"type": "mutualTLS"},
    )
    return {rng.choice(NAMES): copy.deepcopy(rng.choice(kinds)) for _ in range(rng.randint(0, 3))}


def _body(data: dict[str, Any], rng: random.Random) -> dict[str, Any]:
    return {"content": media_types(data, rng), "required": rng.random() < 0.5}


def _headers(data: dict[str, Any], rng: random.Random) -> dict[str, Any]:
    return {rng.choice(TEXTS): {"schema": schema(data, rng)} for _ in range(rng.randint(0, 2))}


def _callbacks(data: dict[str, Any], rng: random.Random) -> dict[str, Any]:
    return {rng.choice(NAMES): {"{$request.body#/x}": {"post": {"responses": responses(data, rng)}}}}


def _path_items(data: dict[str, Any], rng: random.Random) -> dict[str, Any]:
    return {rng.choice(NAMES): {"post": {"responses": responses(data, rng)}}}


_PARAMETER: Mapping[str, Make] = {
    "style": _one_of(*_STYLES, "x"),
    "explode": _flag,
    "required": _flag,
    "deprecated": _flag,
    "allowReserved": _flag,
    "allowEmptyValue": _flag,
    "schema": schema,
    "content": media_types,
    "in": _one_of("query", "header", "path", "cookie"),
    "description": _text,
    "x-python-name": _text,
    "x-filter": _one_of("odata", "x"),
}

OPENAPI: Mapping[Kind, Mapping[str, Make]] = {
    Kind.OPENAPI: {
        "servers": _servers,
        "security": _security,
        "webhooks": _path_items,
        "tags": lambda _data, rng: [{"name": rng.choice(TEXTS), "description": rng.choice(TEXTS)}],
        "externalDocs": lambda _data, rng: {"url": rng.choice(TEXTS)},
    },
    Kind.INFO: {"title": _text, "version": _text, "description": _text, "termsOfService": _text, "summary": _text},
    Kind.COMPONENTS: {
        "securitySchemes": _schemes,
        "pathItems": _path_items,
        "parameters": lambda data, rng: {rng.choice(NAMES): parameter(data, rng)},
        "headers": _headers,
        "requestBodies": lambda data, rng: {rng.choice(NAMES): _body(data, rng)},
        "responses": lambda data, rng: {"x": {"description": "", "content": media_types(data, rng)}},
    },
    Kind.PATH_ITEM: {"parameters": _parameters, "servers": _servers, "summary": _text, "description": _text},
    Kind.OPERATION: {
        "operationId": _text,
        "summary": _text,
        "description": _text,
        "deprecated": _flag,
        "parameters": _parameters,
        "requestBody": _body,
        "responses": responses,
        "callbacks": _callbacks,
        "servers": _servers,
        "security": _security,
        "x-method-name": _text,
        "externalDocs": lambda _data, rng: {"url": rng.choice(TEXTS), "description": rng.choice(TEXTS)},
    },
    Kind.PARAMETER: _PARAMETER,
    Kind.HEADER: {key: _PARAMETER[key] for key in ("style", "explode", "required", "schema", "content", "description")},
    Kind.REQUEST_BODY: {"content": media_types, "required": _flag, "description": _text},
    Kind.MEDIA_TYPE: {
        "schema": schema,
        "example": lambda _data, rng: anything(rng),
        "encoding": lambda _data, rng: {rng.choice(NAMES): {"contentType": rng.choice(TEXTS), "style": "form"}},
    },
    Kind.RESPONSE: {
        "content": media_types,
        "headers": _headers,
        "description": _text,
        "links": lambda _data, rng: {rng.choice(NAMES): {"operationId": rng.choice(TEXTS)}},
    },
}
