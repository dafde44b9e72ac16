"""Bounds, formats and defaults of a schema in words (JSON Schema 2020-12 validation, sections 6 and 7)."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from ..emit.code import Code, join, page_code, words

_RANGES = (
    ("minLength", "maxLength", " characters"),
    ("minItems", "maxItems", " items"),
    ("minProperties", "maxProperties", " entries"),
    ("minimum", "maximum", ""),
)
_ALONE = (
    ("exclusiveMinimum", "more than "),
    ("exclusiveMaximum", "less than "),
    ("multipleOf", "a multiple of "),
    ("pattern", "matches "),
    ("const", "always "),
)
_TYPES = frozenset({"date", "date-time"})
"""Formats that the type tells already."""


def limits(schema: Mapping[str, Any]) -> Code | None:
    """What may be known of values beside their type, None where that is nothing."""
    found = list(_limits(_core(schema)))
    if "default" in schema and schema["default"] is not None:
        found.append(join("", (words("default "), page_code(_json(schema["default"])))))
    if schema.get("readOnly") is True:
        found.append(words("only read"))
    if schema.get("writeOnly") is True:
        found.append(words("only written"))
    return join(", ", found) if found else None


def _core(schema: Mapping[str, Any]) -> Mapping[str, Any]:
    """The schema of the values that are not null, where there is one alone."""
    members = [member for member in schema.get("anyOf", ()) if member.get("type") != "null"]
    core: Mapping[str, Any] = members[0] if len(members) == 1 else schema
    return core


def _limits(schema: Mapping[str, Any]) -> Iterator[Code]:
    if (form := schema.get("format")) and form not in _TYPES and schema.get("type") == "string":
        yield join("", (words("format "), page_code(str(form))))
    for low, high, unit in _RANGES:
        yield from _range(schema.get(low), schema.get(high), unit)
    for keyword, word in _ALONE:
        if keyword in schema:
            yield join("", (words(word), page_code(_text(schema[keyword]))))
    if schema.get("uniqueItems") is True:
        yield words("each only once")


def _range(low: Any, high: Any, unit: str) -> Iterator[Code]:
    if low is not None and high is not None:
        yield join("", (page_code(_json(low)), words(" to "), page_code(_json(high)), words(unit)))
    elif low is not None and (low or not unit):
        yield join("", (words("at least "), page_code(_json(low)), words(unit)))
    elif high is not None:
        yield join("", (words("at most "), page_code(_json(high)), words(unit)))


def _text(value: Any) -> str:
    return value if isinstance(value, str) else _json(value)


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
