"""Values of parameters as text (OpenAPI 3.1 section 4.8.12.2, RFC 3986, RFC 6265)."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any, Literal, cast
from urllib.parse import quote
from uuid import UUID

from .errors import InvalidRequestError

# RFC 9110 section 5.5 (a field's value) without obs-text, and section 5.6.2 (a token).
_FIELD_VALUE = re.compile(r"(?:[!-~](?:[ \t!-~]*[!-~])?)?")
_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
# RFC 6265 section 4.1.1, cookie-octet.
_COOKIE_VALUE = re.compile(r"[!#-+\--:<-\[\]-~]*")

_Items = list[Any] | dict[str, Any]

_DELIMITERS = {"spaceDelimited": "%20", "pipeDelimited": "%7C"}


@dataclass(frozen=True, slots=True)
class Path:
    """A parameter in the path, style ``simple``."""

    name: str


@dataclass(frozen=True, slots=True)
class Query:
    """A parameter in the query."""

    name: str
    required: bool = False
    style: Literal["form", "spaceDelimited", "pipeDelimited", "deepObject"] = "form"
    explode: bool = True


@dataclass(frozen=True, slots=True)
class Header:
    """A parameter in a header, style ``simple``."""

    name: str
    required: bool = False
    explode: bool = False


@dataclass(frozen=True, slots=True)
class Cookie:
    """A parameter in a cookie, style ``form``, sent as it is: RFC 6265 knows no encoding."""

    name: str
    required: bool = False


def fill_path(template: str, parameters: Sequence[Path], values: Sequence[Any]) -> str:
    """Put the values into a path template, each percent-encoded whole.

    :raises InvalidRequestError: for a value that is missing, empty, or ``.`` or ``..``, which could make
        the request reach another resource (RFC 3986 section 5.2.4).
    """
    for parameter, value in zip(parameters, values, strict=True):
        place = f"path parameter {parameter.name!r}"
        items = _items(value, place, required=True)
        encoded = ",".join(_percent(text(item, place), place) for item in _flat(items))
        if encoded in ("", ".", ".."):
            raise InvalidRequestError(f"{place}: must not be empty, '.' or '..'")
        template = template.replace(f"{{{parameter.name}}}", encoded)
    return template


def query_string(parameters: Sequence[Query], values: Sequence[Any]) -> str:
    """Write the query, percent-encoded: a space is ``%20`` and a plus sign ``%2B``.

    :raises InvalidRequestError: for a value that is missing or has no text.
    """
    pairs: list[str] = []
    for parameter, value in zip(parameters, values, strict=True):
        # Most parameters of most calls are not given.
        if value is None and not parameter.required:
            continue
        place = f"query parameter {parameter.name!r}"
        items = _items(value, place, required=parameter.required)
        if items:
            pairs.extend(_query_pairs(parameter, items, place))
    return "&".join(pairs)


def _query_pairs(parameter: Query, items: _Items, place: str) -> Iterable[str]:
    def encode(value: Any) -> str:
        return _percent(text(value, place), place)

    name = _percent(parameter.name, place)
    match items:
        case dict() if parameter.style == "deepObject":
            return [f"{name}{_percent(f'[{key}]', place)}={encode(item)}" for key, item in items.items()]
        case dict() if parameter.explode:
            return [f"{encode(key)}={encode(item)}" for key, item in items.items()]
        case list() if parameter.explode:
            return [f"{name}={encode(item)}" for item in items]
        case _:
            delimiter = _DELIMITERS.get(parameter.style, ",")
            return [f"{name}={delimiter.join(encode(item) for item in _flat(items))}"]


def header_fields(parameters: Sequence[Header], values: Sequence[Any]) -> dict[str, str]:
    """Give the header fields, names in lower case.

    :raises InvalidRequestError: for a value that is missing, or that a header cannot hold.
    """
    fields: dict[str, str] = {}
    for parameter, value in zip(parameters, values, strict=True):
        place = f"header {parameter.name!r}"
        items = _items(value, place, required=parameter.required)
        if not items:
            continue
        if isinstance(items, dict) and parameter.explode:
            joined = ",".join(f"{key}={text(item, place)}" for key, item in items.items())
        else:
            joined = ",".join(text(item, place) for item in _flat(items))
        fields[parameter.name.lower()] = checked_field(parameter.name, joined)
    return fields


def checked_field(name: str, value: str) -> str:
    """Give the value back if a header field may be called so and hold it, else raise InvalidRequestError."""
    if not _TOKEN.fullmatch(name):
        raise InvalidRequestError(f"header {name!r}: not a name of a header")
    if not _FIELD_VALUE.fullmatch(value):
        raise InvalidRequestError(
            f"header {name!r}: control characters, characters outside ASCII and outer spaces are not allowed"
        )
    return value


def cookie_header(parameters: Sequence[Cookie], values: Sequence[Any]) -> str:
    """Write the value of the header ``Cookie``, ``""`` if no cookie is to be sent.

    :raises InvalidRequestError: for a value that is missing, or that a cookie cannot hold.
    """
    pairs: list[str] = []
    for parameter, value in zip(parameters, values, strict=True):
        place = f"cookie {parameter.name!r}"
        items = _items(value, place, required=parameter.required)
        if not items:
            continue
        joined = "%2C".join(text(item, place) for item in _flat(items))
        if not _COOKIE_VALUE.fullmatch(joined):
            raise InvalidRequestError(f"{place}: holds a character that a cookie cannot hold")
        pairs.append(f"{parameter.name}={joined}")
    return "; ".join(pairs)


def text(value: Any, place: str) -> str:
    """Write one value that is neither a list nor an object.

    :param place: what the value is for, to begin an error's message with.
    :raises InvalidRequestError: for a date-time without an offset (RFC 3339 section 5.6 demands one), a
        number that is not finite, and a type that has no text.
    """
    match value:
        case Enum():
            return text(value.value, place)
        case str():
            return value
        case bool():
            return "true" if value else "false"
        case int() | UUID():
            return str(value)
        case float() | Decimal():
            if not math.isfinite(value):
                raise InvalidRequestError(f"{place}: the number is not finite")
            return str(value)
        case datetime():
            if value.utcoffset() is None:
                raise InvalidRequestError(f"{place}: the date-time has no time zone")
            return value.isoformat().replace("+00:00", "Z")
        case date():
            return value.isoformat()
        case _:
            raise InvalidRequestError(f"{place}: a {type(value).__name__} cannot be sent here")


def _items(value: Any, place: str, *, required: bool) -> _Items:
    """Give what is to be sent: the items of an array, the properties of an object, or the one value.

    An array or object with nothing in it is not sent, as RFC 6570 section 2.3 has it.
    """
    items: _Items
    match value:
        case None:
            items = []
        case str() | bytes():
            items = [value]
        case Mapping():
            given = cast("Mapping[object, Any]", value)
            items = {text(key, place): item for key, item in given.items() if item is not None}
        case Sequence():
            items = list(cast("Sequence[object]", value))
        case _:
            items = [value]
    if required and not items:
        raise InvalidRequestError(f"{place}: required")
    return items


def _flat(items: _Items) -> Iterable[Any]:
    if isinstance(items, dict):
        return [part for pair in items.items() for part in pair]
    return items


def _percent(value: str, place: str) -> str:
    try:
        return quote(value, safe="")
    except UnicodeEncodeError:
        # Its own message would show the value.
        problem = InvalidRequestError(f"{place}: holds a character that UTF-8 cannot encode")
    raise problem
