"""Values of parameters as text (OpenAPI 3.1 section 4.8.12.2, RFC 3986, RFC 6265)."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import KW_ONLY  # noqa: TC003 - looked for in this module
from functools import cached_property
from typing import Any, Literal, cast
from urllib.parse import quote

from .errors import InvalidRequestError
from .media import JsonWriter
from .record import record
from .scalars import text

# RFC 9110 section 5.5 (a field's value) without obs-text, and section 5.6.2 (a token).
_FIELD_VALUE = r"(?:[!-~](?:[ \t!-~]*[!-~])?)?"
_FIELD_NAME = r"[!#$%&'*+.^_`|~0-9A-Za-z-]+"
# RFC 6265 section 4.1.1, cookie-octet.
_COOKIE_VALUE = r"[!#-+\--:<-\[\]-~]*"

_Items = list[Any] | dict[str, Any]

_DELIMITERS = {"spaceDelimited": "%20", "pipeDelimited": "%7C"}
# RFC 3986 section 2.2, without what would end or split a pair of the query.
_RESERVED = ":/?@!$'()*,;"
_ENCODED = r"(%[0-9A-Fa-f]{2})"


@record(frozen=True)
class _Parameter:
    """What parameters of all places share.

    ``type`` gives the declared type where the value is checked and written by wire names: an object, a union,
    and whatever is sent as JSON. ``holds`` are signs that values hold, which tells when one is encoded already.
    """

    name: str
    _: KW_ONLY
    style: str
    required: bool = False
    type: Callable[[], Any] | None = None
    holds: str = ""


@record(frozen=True, kw_only=True)
class Path(_Parameter):
    """A parameter in the path."""

    style: Literal["simple", "label", "matrix", "json"] = "simple"
    explode: bool = False
    required: bool = True

    @property
    def place(self) -> str:
        """What errors call it."""
        return f"path parameter {self.name!r}"

    @cached_property
    def takes_text(self) -> bool:
        """Whether text goes as it is."""
        return self.style == "simple" and self.type is None and not self.holds


@record(frozen=True, kw_only=True)
class Query(_Parameter):
    """A parameter in the query; ``allow_reserved`` leaves RFC 3986's reserved characters as they are."""

    style: Literal["form", "spaceDelimited", "pipeDelimited", "deepObject", "json"] = "form"
    explode: bool = True
    allow_reserved: bool = False


@record(frozen=True, kw_only=True)
class Header(_Parameter):
    """A parameter in a header."""

    style: Literal["simple", "json"] = "simple"
    explode: bool = False


@record(frozen=True, kw_only=True)
class Cookie(_Parameter):
    """A parameter in a cookie, sent as it is: RFC 6265 knows no encoding."""

    style: Literal["form", "json"] = "form"
    explode: bool = True


def fill_path(template: str, parameters: Sequence[Path], values: Sequence[Any]) -> str:
    """Put the values into a path template, each percent-encoded whole.

    :raises InvalidRequestError: for a value that is missing, empty, or ``.`` or ``..``, which could make
        the request reach another resource (RFC 3986 section 5.2.4).
    """
    for parameter, value in zip(parameters, values, strict=True):
        if type(value) is str and parameter.takes_text:
            # Nearly all values of nearly all APIs, so nothing else is looked for.
            is_plain = value.isascii() and value.replace("-", "0").isalnum()
            encoded = value if is_plain else _percent(value, parameter.place)
        else:
            encoded = _written(parameter, value, parameter.place)
        if encoded in ("", ".", ".."):
            raise InvalidRequestError(f"{parameter.place}: must not be empty, '.' or '..'")
        template = template.replace(f"{{{parameter.name}}}", encoded)
    return template


def _written(parameter: Path, value: Any, place: str) -> str:
    items = _items(parameter, value, place)
    return _percent(items, place) if isinstance(items, str) else _expanded(parameter, items, place)


def _expanded(parameter: Path, items: _Items, place: str) -> str:
    """Write the value as RFC 6570 sections 3.2.2, 3.2.5 and 3.2.7 have it."""
    name = _percent(parameter.name, place)
    parts = _parts(items, place, explode=parameter.explode)
    match parameter.style:
        case "matrix" if parameter.explode and isinstance(items, dict):
            return "".join(f";{part}" for part in parts)
        case "matrix":
            values = parts if parameter.explode else [",".join(parts)]
            return "".join(f";{name}={value}" if value else f";{name}" for value in values)
        case "label":
            return "." + ("." if parameter.explode else ",").join(parts)
        case _:
            return ",".join(parts)


def _parts(items: _Items, place: str, *, explode: bool) -> list[str]:
    def encode(value: Any) -> str:
        return _percent(text(value, place), place)

    if isinstance(items, dict) and explode:
        return [f"{encode(key)}={encode(item)}" for key, item in items.items()]
    return [encode(item) for item in _flat(items)]


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
        items = _items(parameter, value, place)
        if isinstance(items, str):
            pairs.append(f"{_percent(parameter.name, place)}={_percent(items, place)}")
        elif items:
            pairs.extend(_query_pairs(parameter, items, place))
    return "&".join(pairs)


def _query_pairs(parameter: Query, items: _Items, place: str) -> Iterable[str]:
    def encode(value: Any) -> str:
        return _percent(text(value, place), place, allow_reserved=parameter.allow_reserved)

    name = _percent(parameter.name, place)
    match items:
        case dict() if parameter.style == "deepObject":
            return [f"{name}{_percent(path, place)}={encode(item)}" for path, item in _deep(items, place)]
        case dict() if parameter.explode:
            return [
                f"{_percent(key, place)}={encode(item)}"
                for key, value in items.items()
                for item in (cast("list[object]", value) if isinstance(value, list) else [value])
            ]
        case list() if parameter.explode:
            return [f"{name}={encode(item)}" for item in items]
        case _:
            delimiter = _DELIMITERS.get(parameter.style, ",")
            return [f"{name}={delimiter.join(encode(item) for item in _flat(items))}"]


def _deep(value: Any, place: str, path: str = "") -> Iterable[tuple[str, Any]]:
    """Give the leaves of an object, each with its path in brackets; an array repeats its own.

    OpenAPI defines one level (3.1 section 4.8.12.2); further ones are as servers commonly read them.
    """
    match value:
        case Mapping():
            for key, item in cast("Mapping[object, Any]", value).items():
                if item is not None:
                    yield from _deep(item, place, f"{path}[{text(key, place)}]")
        case list() | tuple():
            for item in cast("Sequence[Any]", value):
                yield from _deep(item, place, path)
        case _:
            yield path, value


def header_fields(parameters: Sequence[Header], values: Sequence[Any]) -> dict[str, str]:
    """Give the header fields, names in lower case.

    :raises InvalidRequestError: for a value that is missing, or that a header cannot hold.
    """
    fields: dict[str, str] = {}
    for parameter, value in zip(parameters, values, strict=True):
        place = f"header {parameter.name!r}"
        items = _items(parameter, value, place)
        if not items:
            continue
        if isinstance(items, str):
            joined = items
        elif isinstance(items, dict) and parameter.explode:
            joined = ",".join(f"{key}={text(item, place)}" for key, item in items.items())
        else:
            joined = ",".join(text(item, place) for item in _flat(items))
        fields[parameter.name.lower()] = checked_field(parameter.name, joined)
    return fields


def checked_field(name: str, value: str) -> str:
    """Give the value back if a header field may be called so and hold it, else raise InvalidRequestError."""
    if not re.fullmatch(_FIELD_NAME, name):
        raise InvalidRequestError(f"header {name!r}: not a name of a header")
    if not re.fullmatch(_FIELD_VALUE, value):
        raise InvalidRequestError(
            f"header {name!r}: control characters, characters outside ASCII and outer spaces are not allowed"
        )
    return value


def cookie_header(parameters: Sequence[Cookie], values: Sequence[Any]) -> str:
    """Write the value of the header ``Cookie``, ``""`` if no cookie is to be sent.

    :raises InvalidRequestError: for a value that is missing, or that a cookie cannot hold.
    """
    pairs: list[tuple[str, str]] = []
    for parameter, value in zip(parameters, values, strict=True):
        place = f"cookie {parameter.name!r}"
        items = _items(parameter, value, place)
        match items:
            case str():
                found = [(parameter.name, _percent(items, place))]
            case dict() if parameter.explode:
                found = [(key, text(item, place)) for key, item in items.items()]
            case list() if parameter.explode:
                found = [(parameter.name, text(item, place)) for item in items]
            case _:
                joined = "%2C".join(text(item, place) for item in _flat(items))
                found = [(parameter.name, joined)] if items else []
        for name, sent in found:
            if not re.fullmatch(_FIELD_NAME, name) or not re.fullmatch(_COOKIE_VALUE, sent):
                raise InvalidRequestError(f"{place}: holds a character that a cookie cannot hold")
        pairs += found
    return "; ".join(f"{name}={value}" for name, value in pairs)


def _items(parameter: _Parameter, value: Any, place: str) -> _Items | str:
    """Give what is to be sent: the items of an array, the properties of an object, or the one value; a ``str`` is
    JSON, to be sent as one.

    An array or object with nothing in it is not sent, as RFC 6570 section 2.3 has it.
    """
    if parameter.type is not None and value is not None:
        # Not kept: such parameters are rare, and pydantic keeps the validators of models itself.
        content = JsonWriter(parameter.type).encode(value, place)
        value = json.loads(content)
        if parameter.style == "json":
            return json.dumps(value, separators=(",", ":"))
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
    if parameter.required and not items:
        raise InvalidRequestError(f"{place}: required")
    for sign in parameter.holds:
        if any(isinstance(item, str) and quote(sign, safe="") in item.upper() for item in _flat(items)):
            raise InvalidRequestError(f"{place}: is percent-encoded already; give it as it is, with {sign}")
    return items


def _flat(items: _Items) -> Iterable[Any]:
    if isinstance(items, dict):
        return [part for pair in items.items() for part in pair]
    return items


def _percent(value: str, place: str, *, allow_reserved: bool = False) -> str:
    try:
        if allow_reserved:
            # What is encoded already stays so (RFC 6570 section 3.2.3).
            parts = re.split(_ENCODED, value)
            return "".join(part if number % 2 else quote(part, safe=_RESERVED) for number, part in enumerate(parts))
        return quote(value, safe="")
    except UnicodeEncodeError:
        # Its own message would show the value.
        problem = InvalidRequestError(f"{place}: holds a character that UTF-8 cannot encode")
    raise problem
