"""Whether a value is what a schema asks for, and why not (JSON Schema 2020-12)."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING, Any

from .formats import has_format

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from .facts import Schema
    from .schemas import Schemas

_BOUNDS: dict[str, tuple[str, Callable[[float, float], bool]]] = {
    "minimum": ("at least", lambda value, bound: value >= bound),
    "maximum": ("at most", lambda value, bound: value <= bound),
    "exclusiveMinimum": ("more than", lambda value, bound: value > bound),
    "exclusiveMaximum": ("less than", lambda value, bound: value < bound),
}
_SIZES = {
    "object": ("minProperties", "maxProperties", "properties"),
    "array": ("minItems", "maxItems", "items"),
    "string": ("minLength", "maxLength", "characters"),
}


class Judge:
    """Judges by the components of one API.

    A ``strict`` one takes schemas at their word. In real descriptions alternatives overlap, and hardly a value is one
    of them only, or a type stands beside them that none of them has; so another one lets a value be several
    alternatives, and what is one may be of any type.
    """

    def __init__(self, schemas: Schemas, *, strict: bool) -> None:
        self._schemas = schemas
        self._strict = strict

    def problems(self, schema: Schema, value: Any) -> list[str]:
        """Give what is wrong with a JSON value, each with its place (a JSON pointer, RFC 6901)."""
        return list(self._found(schema, value, "", frozenset()))

    def accepts(self, schema: Schema, value: Any) -> bool:
        """Tell whether nothing is wrong."""
        return next(self._found(schema, value, "", frozenset()), None) is None

    def _found(self, schema: Schema, value: Any, at: str, within: frozenset[str]) -> Iterator[str]:
        """:param within: the components by which the same value is judged already: a base and its own variants refer
        to each other.
        """
        name = schema.get("$ref")
        if name is not None and name not in within:
            yield from self._found(self._schemas.named(name), value, at, within | {name})
        for part in schema.get("allOf", ()):
            yield from self._found(part, value, at, within)
        yield from self._unions(schema, value, at, within)
        if "not" in schema and next(self._found(schema["not"], value, at, within), None) is None:
            yield f"{at}: is what it must not be" if schema["not"] else f"{at}: must not be there"
        if "if" in schema:
            is_so = next(self._found(schema["if"], value, at, within), None) is None
            yield from self._found(schema.get("then" if is_so else "else", {}), value, at, within)
        kind = type_of(value)
        is_bound = self._strict or schema.keys().isdisjoint(("oneOf", "anyOf"))
        if is_bound and (types := schema.get("type")) is not None and not _is_one_of(value, kind, types):
            yield f"{at}: must be {_listed([types] if isinstance(types, str) else types)}, not {kind}"
            return
        if "const" in schema and not equal(value, schema["const"]):
            yield f"{at}: must be {schema['const']!r}"
        if "enum" in schema and not any(equal(value, one) for one in schema["enum"]):
            yield f"{at}: must be {_listed(schema['enum'])}"
        match value:
            case dict():
                yield from self._object(schema, value, at)
            case list():
                yield from self._array(schema, value, at)
            case str():
                yield from _text(schema, value, at)
            case int() | float() if not isinstance(value, bool):
                yield from _number(schema, value, at)
            case _:
                pass

    def _unions(self, schema: Schema, value: Any, at: str, within: frozenset[str]) -> Iterator[str]:
        for word in ("anyOf", "oneOf"):
            variants = schema.get(word)
            if variants is None:
                continue
            found = [list(self._found(variant, value, at, within)) for variant in variants]
            fitting = sum(not problems for problems in found)
            if not fitting:
                closest = min(found, key=len)[0] if found else ""
                yield f"{at}: is none of the {len(variants)} alternatives; of the closest: {closest}"
            elif fitting > 1 and word == "oneOf" and self._strict:
                yield f"{at}: must be one of the {len(variants)} alternatives, is {fitting} of them"

    def _object(self, schema: Schema, value: Mapping[str, Any], at: str) -> Iterator[str]:
        yield from _size(schema, "object", value, at)
        for name in schema.get("required", ()):
            if name not in value:
                yield f"{at}/{_token(name)}: is missing"
        for name, others in schema.get("dependentRequired", {}).items():
            missing = [one for one in others if name in value and one not in value]
            yield from (f"{at}/{_token(one)}: is missing beside {name}" for one in missing)
        for name, one in schema.get("dependentSchemas", {}).items():
            yield from self._found(one, value, at, frozenset()) if name in value else ()
        if "propertyNames" in schema:
            for name in value:
                yield from self._found(schema["propertyNames"], name, f"{at}/{_token(name)}", frozenset())
        properties: Mapping[str, Schema] = schema.get("properties", {})
        patterns: Mapping[str, Schema] = schema.get("patternProperties", {})
        more = schema.get("additionalProperties", True)
        for name, item in value.items():
            here = f"{at}/{_token(name)}"
            fitting = [one for pattern, one in patterns.items() if re.search(pattern, name)]
            if name in properties:
                fitting.append(properties[name])
            if not fitting and (more is False or (isinstance(more, dict) and more.get("not") == {})):
                yield f"{here}: is not known"
            elif not fitting and isinstance(more, dict):
                fitting.append(more)
            for one in fitting:
                yield from self._found(one, item, here, frozenset())

    def _array(self, schema: Schema, value: list[Any], at: str) -> Iterator[str]:
        yield from _size(schema, "array", value, at)
        first = schema.get("prefixItems", [])
        for number, item in enumerate(value):
            one = first[number] if number < len(first) else schema.get("items")
            if one is False:
                yield f"{at}/{number}: is one too many"
            elif isinstance(one, dict):
                yield from self._found(one, item, f"{at}/{number}", frozenset())
        if "contains" in schema:
            count = sum(self.accepts(schema["contains"], item) for item in value)
            if count < (least := schema.get("minContains", 1)):
                yield f"{at}: holds {count} items of a kind that must be there at least {least} times"
            if count > (most := schema.get("maxContains", count)):
                yield f"{at}: holds {count} items of a kind that must be there at most {most} times"
        if schema.get("uniqueItems") and any(equal(a, b) for n, a in enumerate(value) for b in value[:n]):
            yield f"{at}: holds the same item twice"


def type_of(value: Any) -> str:
    """Give the JSON type of a value."""
    match value:
        case None:
            return "null"
        case bool():
            return "boolean"
        case int():
            return "integer"
        case float():
            return "number"
        case str():
            return "string"
        case list():
            return "array"
        case _:
            return "object"


def equal(left: Any, right: Any) -> bool:
    """Compare as JSON does: true is not 1, and 1.0 is (JSON Schema core 2020-12 section 4.2.2)."""
    match left, right:
        case bool(), _:
            return left is right
        case _, bool():
            return False
        case list(), list():
            return len(left) == len(right) and all(equal(a, b) for a, b in zip(left, right, strict=True))
        case dict(), dict():
            return left.keys() == right.keys() and all(equal(left[name], right[name]) for name in left)
        case _:
            return bool(left == right)


def _is_one_of(value: Any, kind: str, types: Any) -> bool:
    wanted = (types,) if isinstance(types, str) else types
    if kind in wanted or (kind == "integer" and "number" in wanted):
        return True
    return kind == "number" and "integer" in wanted and float(value).is_integer()


def _text(schema: Schema, value: str, at: str) -> Iterator[str]:
    yield from _size(schema, "string", value, at)
    pattern = schema.get("pattern")
    if pattern is not None and not re.search(pattern, value):
        yield f"{at}: does not match {pattern!r}"
    if "format" in schema and not has_format(schema["format"], value):
        yield f"{at}: is no {schema['format']}"


def _number(schema: Schema, value: float, at: str) -> Iterator[str]:
    for word, (told, holds) in _BOUNDS.items():
        if word in schema and not holds(value, schema[word]):
            yield f"{at}: must be {told} {schema[word]}"
    step = schema.get("multipleOf")
    if step and not math.isclose(value / step, round(value / step), rel_tol=1e-9, abs_tol=1e-9):
        yield f"{at}: must be a multiple of {step}"


def _size(schema: Schema, kind: str, value: Any, at: str) -> Iterator[str]:
    least, most, what = _SIZES[kind]
    if least in schema and len(value) < schema[least]:
        yield f"{at}: has {len(value)} {what}, must have at least {schema[least]}"
    if most in schema and len(value) > schema[most]:
        yield f"{at}: has {len(value)} {what}, must have at most {schema[most]}"


def _listed(values: Any) -> str:
    return " or ".join(map(str, values[:12])) + (" or …" if len(values) > 12 else "")


def _token(name: str) -> str:
    return name.replace("~", "~0").replace("/", "~1")
