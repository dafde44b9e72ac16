"""Bounds of schemas in normal form (JSON Schema 2020-12 validation, section 6), and which of two allow more."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from fractions import Fraction
from typing import Any

from .shapes import Relation

Bounds = Mapping[tuple[str, str], Any]
"""Values by the part that they hold for (empty for the whole) and their keyword."""

_TYPES = frozenset({("string", "date-time"), ("string", "date")})
"""Formats that are types of the client."""

_WIDTHS = {"int32": 0, "int64": 1, "float": 0, "double": 1}


def _greater(old: Any, new: Any) -> bool:
    return bool(new > old)


def _less(old: Any, new: Any) -> bool:
    return bool(new < old)


def _divides(old: Any, new: Any) -> bool:
    return Fraction(str(old)) % Fraction(str(new)) == 0


def _wide_format(old: Any, new: Any) -> bool:
    return _WIDTHS.get(old, 2) < _WIDTHS.get(new, -1)


def _never(_old: Any, _new: Any) -> bool:
    return False


_ALLOWS_MORE: Mapping[str, Callable[[Any, Any], bool]] = {
    "maxLength": _greater,
    "maximum": _greater,
    "exclusiveMaximum": _greater,
    "maxItems": _greater,
    "maxProperties": _greater,
    "minLength": _less,
    "minimum": _less,
    "exclusiveMinimum": _less,
    "minItems": _less,
    "minProperties": _less,
    "multipleOf": _divides,
    "uniqueItems": _less,
    "format": _wide_format,
    "pattern": _never,
}
"""For each keyword, whether the second of two values allows all that the first does, and more."""


def bounds(schema: Mapping[str, Any]) -> Bounds:
    """All bounds of a schema and of the items and alternatives in it; other models have their own."""
    return dict(_bounds(schema, ""))


def _bounds(schema: Mapping[str, Any], part: str) -> Iterator[tuple[tuple[str, str], Any]]:
    kind = str(schema.get("type", ""))
    for keyword in _ALLOWS_MORE.keys() & schema.keys():
        value = schema[keyword]
        if value is not False and (kind, value) not in _TYPES and "enum" not in schema and "const" not in schema:
            yield (part, keyword), value
    alternatives = [member for member in schema.get("anyOf", ()) if member.get("type") != "null"]
    for member in alternatives:
        yield from _bounds(member, part if len(alternatives) == 1 else f"{part}{member.get('type', '')} ".lstrip())
    for keyword, word in (("items", "items"), ("additionalProperties", "values")):
        if isinstance(inner := schema.get(keyword), Mapping):
            yield from _bounds(inner, f"{part}{word} ")


def relate_bounds(old: Bounds, new: Bounds) -> Relation:
    """Which of the two allow more; a bound that is not there allows all."""
    steps = {_step(key[1], old.get(key), new.get(key)) for key in old.keys() | new.keys()} - {Relation.SAME}
    if not steps:
        return Relation.SAME
    return steps.pop() if len(steps) == 1 else Relation.OTHER


def _step(keyword: str, old: Any, new: Any) -> Relation:
    if old == new:
        return Relation.SAME
    if old is None or new is None:
        return Relation.NARROWER if old is None else Relation.WIDER
    allows_more = _ALLOWS_MORE[keyword]
    try:
        if allows_more(old, new):
            return Relation.WIDER
        return Relation.NARROWER if allows_more(new, old) else Relation.OTHER
    except (TypeError, ValueError, ZeroDivisionError):
        return Relation.OTHER


def bounds_text(mine: Bounds, other: Bounds) -> str:
    """Those bounds of the first that the second does not have, for people."""
    differing = [key for key in sorted(mine) if other.get(key) != mine[key]]
    told = (f"{part}{word} {json.dumps(mine[part, word], ensure_ascii=False)}" for part, word in differing)
    return ", ".join(told) or "without bounds"
