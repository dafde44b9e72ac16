"""`Api` -> the package's `testing`, and what a fake of the API must know: operations and schemas, as JSON.

The schemas are the document's own, in OpenAPI 3.1, without what limits no value. `_runtime/fake` reads them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from typing import Any
from urllib.parse import urlsplit

from ..api.model import (
    Api,
    ApiVersion,
    BearerToken,
    CursorPaging,
    ErrorNames,
    LongRunning,
    OffsetPaging,
    Operation,
    OperationRef,
    Package,
    Paging,
    Parameter,
    Resource,
    Security,
    UserPassword,
    Waiter,
)
from ..diagnostics import pointer
from .code import Code, docstring, identifier, json_text

Json = dict[str, Any]

_SILENT = frozenset(
    {"$comment", "$id", "$schema", "deprecated", "description", "example", "externalDocs", "summary", "title", "xml"}
)
"""Keywords that limit no value; an `example` goes to the `examples`."""
_ONE = ("items", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames")
_MANY = ("allOf", "oneOf", "anyOf", "prefixItems")
_NAMED = ("properties", "patternProperties", "dependentSchemas")


@dataclass(frozen=True, slots=True, kw_only=True)
class FactView:
    """One fact by its name; the last of several has no comma behind it."""

    name: Code
    value: Code
    is_last: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class TestingView:
    """The modules of `testing`, and the lines of its data."""

    fake: Code
    fake_docstring: Code
    fixture: Code
    fixture_docstring: Code
    client: Code
    about: tuple[FactView, ...]
    operations: tuple[FactView, ...]
    schemas: tuple[FactView, ...]


def testing_view(api: Api, package: Package, document: Mapping[str, Any]) -> TestingView:
    """The view of `testing`; `document` is what the API was made of, with no references but those of schemas."""
    facts = fake_facts(api, package.title, package.errors, document)
    operations, schemas = facts.pop("operations"), facts.pop("schemas")
    return TestingView(
        fake=fake_class(package),
        fake_docstring=docstring(f"A fake of {package.title}, in this process.", indent=4),
        fixture=fake_fixture(package),
        fixture_docstring=docstring(f"A fake of {package.title} that is new for each test.", indent=4),
        client=identifier(package.client),
        about=_lines(facts.items()),
        operations=_lines((operation["path"], operation) for operation in operations),
        schemas=_lines(schemas.items()),
    )


def fake_class(package: Package) -> Code:
    """The class of the fake: `FakeComputeOps` where the command is `compute-ops`."""
    return identifier("Fake" + "".join(word.capitalize() for word in _words(package.command)))


def fake_fixture(package: Package) -> Code:
    """The fixture for pytest: `fake_compute_ops`."""
    return identifier("_".join(("fake", *_words(package.command))))


def _words(command: str) -> list[str]:
    return re.findall(r"[a-z0-9]+", command)


def _lines(facts: Iterable[tuple[str, Any]]) -> tuple[FactView, ...]:
    known = list(facts)
    return tuple(
        FactView(name=json_text(name), value=json_text(value), is_last=number == len(known))
        for number, (name, value) in enumerate(known, start=1)
    )


# Facts --------------------------------------------------------------------------------------------


def fake_facts(api: Api, title: str, errors: ErrorNames, document: Mapping[str, Any]) -> Json:
    """All that a fake of an API is told, as the runtime's `fake.facts` reads it."""
    operations = [
        _operation(operation, resource, version, document)
        for version in api.versions
        for resource in version.resources
        for operation in resource.operations
    ]
    prefixes = dict.fromkeys(urlsplit(server.url).path.rstrip("/") for server in api.servers)
    schemas = document.get("components", {}).get("schemas", {})
    return _filled(
        {
            "title": title,
            "prefixes": [prefix for prefix in prefixes if prefix],
            "security": {scheme.name: _scheme(scheme.security) for scheme in api.security},
            "requirements": api.requirements,
            "errors": _filled(asdict(errors)),
        }
    ) | {"operations": operations, "schemas": {key: _slim(schemas[key]) for key in _reached(operations, schemas)}}


def _operation(operation: Operation, resource: Resource, version: ApiVersion, document: Mapping[str, Any]) -> Json:
    written = document["paths"][operation.path][operation.method.lower()]
    replies = sorted(written.get("responses", {}).items())
    named = [version.name.python] if version.name else []
    return (
        {
            "name": ".".join((*named, resource.name.python, operation.name.python)),
            "method": operation.method,
            "path": operation.path,
        }
        | _filled(
            {
                "server": operation.server,
                "parameters": [_parameter(parameter, written) for parameter in operation.parameters],
                "body": _body(written) if operation.body else None,
                "replies": {str(status): _reply(reply) for status, reply in replies},
                "pages": operation.paging and _pages(operation.paging),
                "states": operation.waiter and _states(operation.waiter),
                "long_running": operation.long_running and _long_running(operation.long_running),
            }
        )
        | ({"security": operation.security} if operation.security is not None else {})
    )


def _parameter(parameter: Parameter, written: Json) -> Json:
    wanted = parameter.name.wire, str(parameter.place)
    holder = next(one for one in written["parameters"] if (one["name"], one["in"]) == wanted)
    schema = holder.get("schema")
    if schema is None:
        (content,) = holder["content"].values()
        schema = content.get("schema", {})
    return {"name": parameter.name.wire, "place": str(parameter.place), "schema": _slim(schema)} | _filled(
        {
            "required": parameter.required,
            "style": parameter.style if parameter.style != "form" else None,
            "explode": parameter.explode,
            "is_filter": parameter.filter is not None,
        }
    )


def _body(written: Json) -> Json:
    body = written["requestBody"]
    return _filled({"required": body.get("required", False)}) | {"contents": _contents(body)}


def _reply(reply: Json) -> Json:
    headers = {
        name: _slim(header.get("schema", {}))
        for name, header in sorted(reply.get("headers", {}).items())
        if header.get("required") or name.lower() == "location"
    }
    return _filled({"contents": _contents(reply), "headers": headers})


def _contents(holder: Json) -> Json:
    """Schemas by media type; an example of the whole body goes to its schema."""
    contents: Json = {}
    for media_type, content in holder.get("content", {}).items():
        named = [one["value"] for one in content.get("examples", {}).values() if "value" in one]
        examples = [content["example"]] if "example" in content else named
        contents[media_type] = _slim(content.get("schema", {})) | ({"examples": examples[:1]} if examples else {})
    return contents


def _pages(paging: Paging) -> Json:
    facts: Json = {
        "items": paging.items,
        "total": paging.total,
        "limit": paging.limit,
        "size": paging.size,
        "offset": paging.offset if isinstance(paging, OffsetPaging) else None,
        "cursor": paging.cursor if isinstance(paging, CursorPaging) else None,
        "next": paging.next if isinstance(paging, CursorPaging) else None,
    }
    return {name: value for name, value in facts.items() if value is not None or name == "total"}


def _states(waiter: Waiter) -> list[Json]:
    return [
        {"outcome": str(rule.outcome), "when": {pointer(place): values for place, values in rule.when}}
        for rule in waiter.rules
    ]


def _long_running(started: LongRunning) -> Json:
    return {"polls": [_key(poll) for poll in started.polls]} | _filled(
        {"id": started.id, "cancel": _key(started.cancel) if started.cancel else None}
    )


def _key(operation: OperationRef) -> str:
    return f"{operation.method} {operation.path}"


def _scheme(security: Security) -> Json:
    match security:
        case BearerToken():
            return {"kind": "bearer"}
        case UserPassword():
            return {"kind": "basic"}
        case key:
            return {"kind": str(key.place), "name": key.parameter}


# Schemas ------------------------------------------------------------------------------------------


def _slim(schema: Any) -> Any:
    """A schema without what limits no value, its examples in one place."""
    if not isinstance(schema, dict):
        return schema
    result: Json = {}
    for keyword, value in schema.items():
        if keyword in _ONE and isinstance(value, dict):
            result[keyword] = _slim(value)
        elif keyword in _MANY:
            result[keyword] = [_slim(item) for item in value]
        elif keyword in _NAMED:
            result[keyword] = {name: _slim(item) for name, item in value.items()}
        elif keyword not in _SILENT and not keyword.startswith("x-"):
            result[keyword] = value
    if "example" in schema:
        result["examples"] = [schema["example"], *schema.get("examples", [])]
    return result


def _reached(operations: list[Json], schemas: Mapping[str, Any]) -> list[str]:
    """The keys of the schemas that operations lead to, sorted."""
    found: set[str] = set()
    waiting = [key for operation in operations for schema in _schemas(operation) for key in _references(schema)]
    while waiting:
        key = waiting.pop()
        if key not in found:
            found.add(key)
            waiting += _references(schemas[key])
    return sorted(found)


def _schemas(operation: Json) -> Iterator[Any]:
    """The schemas that stand in an operation's facts."""
    for parameter in operation.get("parameters", ()):
        yield parameter["schema"]
    for holder in (operation.get("body", {}), *operation.get("replies", {}).values()):
        yield from holder.get("contents", {}).values()
        yield from holder.get("headers", {}).values()


def _references(schema: Any) -> Iterator[str]:
    """The keys of the schemas that one refers to."""
    if not isinstance(schema, dict):
        return
    if "$ref" in schema:
        yield schema["$ref"]
    inner = [schema[keyword] for keyword in _ONE if keyword in schema]
    inner += [item for keyword in _MANY for item in schema.get(keyword, ())]
    inner += [item for keyword in _NAMED for item in schema.get(keyword, {}).values()]
    for one in inner:
        yield from _references(one)


def _filled(facts: Json) -> Json:
    """Facts without those that say nothing."""
    return {name: value for name, value in facts.items() if value not in (None, False, "", [], (), {})}
