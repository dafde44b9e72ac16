"""Random values of a document's schemas, drawn without the generator, and the comparison of what came back.

A value is drawn for several schemas that must all hold, so that `allOf` and the keys beside a `$ref` need no
merging. What is drawn is a good guess, not a proof: whoever uses it asks a validator of JSON Schema too.
"""

from __future__ import annotations

import string
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any
from urllib.parse import unquote

Schema = Mapping[str, Any]

_KNOWN = frozenset(
    {
        *("$ref", "allOf", "anyOf", "oneOf", "discriminator", "type", "const", "enum", "format"),
        *(
            "properties",
            "required",
            "additionalProperties",
            "propertyNames",
            "minProperties",
            "maxProperties",
        ),
        *("items", "minItems", "maxItems", "minLength", "maxLength"),
        *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"),
        *("title", "description", "default", "example", "examples", "readOnly", "deprecated"),
    }
)
_TYPES = ("null", "boolean", "integer", "number", "string", "array", "object")

_EXACT = 2**53 - 1
"""The largest number that every reader of JSON holds exactly (RFC 8259, section 6)."""

_DEEP = 6
"""How far down properties that need not be there still are."""

_TOKEN = string.ascii_letters + string.digits + "-_.~"
_TEXT = _TOKEN + " \t\n\r\0\x7f\"'\\/{}[]<>&%+#?=:,;" + "éßΩж中😀\u2028\ufeff"
_WORDS = ("", " ", "null", "true", "0", "1e5", "None", "2020-01-01", "a/b", "\U0010ffff", "[]", "{}")


class ImpossibleError(Exception):
    """The choices made so far leave no value; another try may."""


@dataclass(frozen=True, slots=True)
class Values:
    """Draws values of the schemas of one document."""

    document: Mapping[str, Any]
    random: Random

    def draw(self, *schemas: Schema, depth: int = 0) -> Any:
        """A value for which all schemas should hold. Raises ImpossibleError where choices do not fit."""
        parts = [part for schema in ({}, *schemas) for part in self._parts(schema)]
        if choices := [part["enum"] for part in parts if "enum" in part]:
            return self._pick([value for value in choices[0] if all(value in others for others in choices)])
        if constants := [part["const"] for part in parts if "const" in part]:
            return constants[0]
        match self._pick(sorted(_common_types(parts))):
            case "null":
                return None
            case "boolean":
                return self.random.random() < 0.5
            case "integer":
                return self._integer(parts)
            case "number":
                return self._number(parts)
            case "string":
                return self._string(parts)
            case "array":
                return self._array(parts, depth)
            case _:
                return self._object(parts, depth)

    def _parts(self, schema: Schema) -> Iterator[Schema]:
        """The schema without references, combinations and alternatives, of which one is chosen."""
        if unknown := schema.keys() - _KNOWN - {"pattern"}:
            raise NotImplementedError(f"cannot draw values for {sorted(unknown)}")
        yield schema
        if "$ref" in schema:
            yield from self._parts(self._target(schema["$ref"]))
        for part in schema.get("allOf", ()):
            yield from self._parts(part)
        for alternatives in (schema[key] for key in ("anyOf", "oneOf") if key in schema):
            chosen = self._pick(alternatives)
            yield from self._parts(chosen)
            if "discriminator" in schema:
                yield _tagged(schema["discriminator"], chosen["$ref"])

    def _target(self, reference: str) -> Schema:
        """What a reference within the document leads to: a JSON Pointer (RFC 6901) as a fragment."""
        found: Any = self.document
        for step in unquote(reference).removeprefix("#/").split("/"):
            found = found[step.replace("~1", "/").replace("~0", "~")]
        return dict(found)

    def _integer(self, parts: list[Schema]) -> int | float:
        low, high = _bounds(parts)
        value = self.random.choice((low, high, self.random.randint(low, high), max(low, min(high, 0))))
        # JSON Schema takes 1.0 for an integer (2020-12, section 4.2.3).
        return float(value) if self.random.random() < 0.05 else value

    def _number(self, parts: list[Schema]) -> int | float:
        low, high = _bounds(parts)
        if self.random.random() < 0.3:
            return self._integer([{"minimum": low, "maximum": high}])
        near = max(low, min(high, self.random.choice((0.1, -2.5, 1e-9, 1e3))))
        return self.random.choice((near, self.random.uniform(low, high)))

    def _string(self, parts: list[Schema]) -> str:
        if any(part.get("format") == "date-time" for part in parts):
            return self._instant()
        least = max(part.get("minLength", 0) for part in parts)
        most = min(part.get("maxLength", least + 40) for part in parts)
        fitting = [word for word in _WORDS if least <= len(word) <= most]
        if fitting and self.random.random() < 0.3:
            return self.random.choice(fitting)
        length = self.random.choice((least, most, self.random.randint(least, most)))
        return "".join(self.random.choices(_TEXT, k=length))

    def _instant(self) -> str:
        """RFC 3339, section 5.6, but for leap seconds and nanoseconds, for which Python has no value."""
        moment = datetime(1, 1, 3, tzinfo=UTC) + timedelta(seconds=self.random.randrange(9998 * 365 * 86400))
        digits = self.random.randrange(7)
        fraction = "." + "".join(self.random.choices(string.digits, k=digits)) if digits else ""
        minutes = self.random.randrange(24 * 60)
        offset = f"{self.random.choice('+-')}{minutes // 60:02}:{minutes % 60:02}"
        text = f"{moment:%Y-%m-%dT%H:%M:%S}".rjust(19, "0") + fraction + self.random.choice(("Z", offset))
        return text.lower() if self.random.random() < 0.1 else text

    def _array(self, parts: list[Schema], depth: int) -> list[Any]:
        least = max(part.get("minItems", 0) for part in parts)
        most = min(part.get("maxItems", least + 2) for part in parts)
        items = [part["items"] for part in parts if "items" in part]
        return [self.draw(*items, depth=depth + 1) for _ in range(self.random.randint(least, max(least, most)))]

    def _object(self, parts: list[Schema], depth: int) -> dict[str, Any]:
        known = dict.fromkeys(name for part in parts for name in part.get("properties", ()))
        required = dict.fromkeys(name for part in parts for name in part.get("required", ()))
        likely = self.random.choice((0, 0.3, 0.7, 1)) if depth < _DEEP else 0
        names = dict.fromkeys(name for name in known if name in required or self.random.random() < likely)
        names.update(required)
        others = [part["additionalProperties"] for part in parts if "additionalProperties" in part]
        if False not in others and depth < _DEEP:
            names.update(dict.fromkeys(self._names(self.random.choice((0, 0, 1, 2)))))
        return {name: self.draw(*_of_property(name, parts), depth=depth + 1) for name in names}

    def _names(self, count: int) -> Iterator[str]:
        """Names of properties that the document does not know."""
        for _ in range(count):
            yield "x" + "".join(self.random.choices(_TOKEN, k=self.random.randrange(12)))

    def _pick(self, values: list[Any]) -> Any:
        if not values:
            raise ImpossibleError
        return self.random.choice(values)


def _tagged(discriminator: Mapping[str, Any], reference: str) -> Schema:
    """What a discriminator asks of the variant that was chosen (OpenAPI 3.1, section 4.8.25)."""
    values = [value for value, target in discriminator.get("mapping", {}).items() if target == reference]
    tag = discriminator["propertyName"]
    return {"properties": {tag: {"enum": values or [reference.rpartition("/")[2]]}}, "required": [tag]}


def _common_types(parts: list[Schema]) -> set[str]:
    common: set[str] = set(_TYPES)
    for part in parts:
        types = part.get("type", _TYPES)
        allowed = {types} if isinstance(types, str) else set(types)
        # A schema with properties is meant for objects, though JSON Schema lets everything else pass.
        if "type" not in part and part.get("properties"):
            allowed = {"object"}
        common &= allowed | {"integer"} if "number" in allowed else allowed
    return common - {"integer"} if "number" in common else common


def _bounds(parts: list[Schema]) -> tuple[int, int]:
    """The smallest and largest value that all parts allow, both whole numbers."""
    low = max((part["minimum"] for part in parts if "minimum" in part), default=-_EXACT)
    high = min((part["maximum"] for part in parts if "maximum" in part), default=_EXACT)
    low = max(low, *(part["exclusiveMinimum"] + 1 for part in parts if "exclusiveMinimum" in part), low)
    high = min(high, *(part["exclusiveMaximum"] - 1 for part in parts if "exclusiveMaximum" in part), high)
    return int(low), int(high)


def _of_property(name: str, parts: list[Schema]) -> Iterator[Schema]:
    for part in parts:
        if name in part.get("properties", ()):
            yield part["properties"][name]
        elif isinstance(part.get("additionalProperties"), Mapping):
            yield part["additionalProperties"]


def equal(one: Any, other: Any) -> bool:
    """Whether two JSON values are the same: numbers by value, date-times by the instant they name."""
    match one, other:
        case dict(), dict():
            return one.keys() == other.keys() and all(equal(value, other[key]) for key, value in one.items())
        case list(), list():
            return len(one) == len(other) and all(map(equal, one, other))
        case str(), str():
            return one == other or _moment(one) == _moment(other) is not None
        case bool(), bool():
            return one is other
        case (bool(), _) | (_, bool()):
            return False
        case _:
            return bool(one == other)


def _moment(text: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(text.upper())
    except ValueError:
        return None
    return moment if moment.tzinfo else None
