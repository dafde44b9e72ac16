"""Lists: which operations answer with one, in pages or at once, and what leads from page to page.

Told by `x-pagination` of an operation, which wins; else by what answers and parameters are called.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields
from typing import Any

from ..diagnostics import Diagnostic, Location, Severity, steps
from .contents import preferred, succeeds
from .model import CursorPaging, NamedSchema, OffsetPaging, PageArgument, Paging, SinglePage, is_json
from .types import IsEnum, type_of

_EXTENSION = "x-pagination"
_KEYS = ("items", "total", "limit", "size", "offset", "cursor", "next")

Schemas = Mapping[str, NamedSchema]
Schema = Mapping[str, Any]


def answers_list(raw: Mapping[str, Any], schemas: Schemas) -> bool:
    """Whether the successful answer is an array, or an object whose `items` is one."""
    answer = _answer(raw, schemas)
    return any(_array(schemas, _found(answer, place, schemas)) is not None for place in ((), ("items",)))


def paging(raw: Mapping[str, Any], method: str, schemas: Schemas, is_enum: IsEnum) -> Paging | None:
    """How an operation lists; None where it does not. `raw` has been found right by `check_paging`."""
    told = raw.get(_EXTENSION)
    if told is None:
        told = _guessed(raw, method, schemas)
    if not isinstance(told, Mapping):
        return None
    items = steps(told.get("items", "/items"))
    array = _array(schemas, _found(_answer(raw, schemas), items, schemas))
    if array is None:
        return None
    limit = _argument(told.get("limit"))
    item, total = type_of(array.get("items", {}), is_enum), steps(told["total"]) if "total" in told else None
    size = told.get("size", _number(raw, limit, "maximum", schemas))
    default = _number(raw, limit, "default", schemas)
    page = SinglePage(item=item, items=items, total=total, limit=limit, size=size, default=default)
    facts = {field.name: getattr(page, field.name) for field in fields(page)}
    if "offset" in told:
        return OffsetPaging(**facts, offset=_argument(told["offset"]) or "")
    if "cursor" in told:
        return CursorPaging(**facts, cursor=_argument(told["cursor"]) or "", next=steps(told["next"]))
    return page


def check_paging(raw: Mapping[str, Any], pointer: str, schemas: Schemas, file: str) -> Iterable[Diagnostic]:
    """C422: what `x-pagination` says must be there."""
    told = raw.get(_EXTENSION)
    if told in (None, False):
        return
    for message in _faults(told, raw, schemas):
        yield Diagnostic(
            code="C422",
            severity=Severity.ERROR,
            pointer=f"{pointer}/{_EXTENSION}",
            message=f"{_EXTENSION}: {message}",
            location=Location(file=file),
            hint="for example {items: /items, total: /total, offset: offset, limit: limit}",
        )


def _guessed(raw: Mapping[str, Any], method: str, schemas: Schemas) -> Mapping[str, Any] | None:
    """A GET whose answer has `items`; by the parameters `offset` and `limit`, or by `next` in both directions."""
    answer = _answer(raw, schemas)
    if method != "get" or _array(schemas, _found(answer, ("items",), schemas)) is None:
        return None
    parameters = {item["name"] for item in raw.get("parameters", ()) if item["in"] == "query"}
    told = {"items": "/items"}
    if _found(answer, ("total",), schemas) is not None:
        told["total"] = "/total"
    if "limit" in parameters:
        told["limit"] = "limit"
    if "next" in parameters and _found(answer, ("next",), schemas) is not None:
        told |= {"cursor": "next", "next": "/next"}
    elif "offset" in parameters:
        told["offset"] = "offset"
    return told


def _faults(told: Any, raw: Mapping[str, Any], schemas: Schemas) -> Iterable[str]:
    if not isinstance(told, Mapping) or not told.keys() <= set(_KEYS):
        yield f"must be false, or an object with some of {', '.join(_KEYS)}"
        return
    texts = {key: value for key, value in told.items() if key != "size"}
    if not all(isinstance(value, str) for value in texts.values()) or not _is_size(told.get("size", 1)):
        yield "size must be a number above zero, all else a text"
        return
    if "offset" in told and "cursor" in told:
        yield "offset and cursor are two ways; give one"
    if ("cursor" in told) != ("next" in told):
        yield "cursor and next go together"
    answer = _answer(raw, schemas)
    if _array(schemas, _found(answer, steps(told.get("items", "/items")), schemas)) is None:
        yield "items must be the JSON Pointer of an array in the one successful answer, /items if it is not given"
    for key in ("total", "next"):
        if key in told and _found(answer, steps(told[key]), schemas) is None:
            yield f"{key} must be the JSON Pointer of a property in the answer"
    for key in ("limit", "offset", "cursor"):
        if key in told and _request_schema(raw, _argument(told[key]), schemas) is None:
            yield f"{key} must be the name of a query parameter, or the JSON Pointer of a property of the JSON body"


def _is_size(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value > 0


def _argument(told: str | None) -> PageArgument | None:
    return steps(told) if told and told.startswith("/") else told


def _answer(raw: Mapping[str, Any], schemas: Schemas) -> Schema | None:
    """The schema of the JSON that the one successful status answers with."""
    replies = [reply for status, reply in raw.get("responses", {}).items() if succeeds(status)]
    content = replies[0].get("content", {}) if len(replies) == 1 else {}
    names = preferred(content)
    return _resolved(content[names[0]].get("schema"), schemas) if len(names) == 1 and is_json(names[0]) else None


def _resolved(schema: Schema | None, schemas: Schemas) -> Schema | None:
    """The schema itself, without references, and without null beside it."""
    while schema is not None:
        key = schema.get("$ref")
        members = [member for member in schema.get("anyOf", ()) if member.get("type") != "null"]
        if isinstance(key, str):
            schema = schemas[key].schema
        elif len(members) == 1:
            schema = members[0]
        else:
            break
    return schema


def _found(schema: Schema | None, place: Iterable[str], schemas: Schemas) -> Schema | None:
    """The schema of a property of a property, or None."""
    for step in place:
        properties = schema.get("properties", {}) if schema is not None else {}
        schema = _resolved(properties.get(step), schemas)
    return schema


def _array(schemas: Schemas, schema: Schema | None) -> Schema | None:
    found = _resolved(schema, schemas)
    return found if found is not None and found.get("type") == "array" else None


def _request_schema(raw: Mapping[str, Any], argument: PageArgument | None, schemas: Schemas) -> Schema | None:
    if isinstance(argument, tuple):
        content = raw.get("requestBody", {}).get("content", {})
        names = [name for name in preferred(content) if is_json(name)]
        return _found(_resolved(content[names[0]].get("schema"), schemas), argument, schemas) if names else None
    found = [item for item in raw.get("parameters", ()) if (item["in"], item["name"]) == ("query", argument)]
    return _resolved(found[0].get("schema", {}), schemas) if found else None


def _number(raw: Mapping[str, Any], limit: PageArgument | None, keyword: str, schemas: Schemas) -> int | None:
    schema = _request_schema(raw, limit, schemas) if limit is not None else None
    number = schema.get(keyword) if schema is not None else None
    return int(number) if isinstance(number, int | float) and number >= 1 else None
