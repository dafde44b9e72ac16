"""Values for requests, made from the spec's schemas alone: always the same, and valid or refused.

Two rounds: `minimal` has what is required and nothing else, `full` has every property that a request may
carry. Of a union one variant is taken: the first whose value the union accepts.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from jsonschema import Draft202012Validator, FormatChecker
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from .spec import is_array, is_object, resolve

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

_BASE: Final = "urn:comgen:spec"
_TEXT: Final = "Größe 5 & more, a+b=c?"
_BY_FORMAT: Final[Mapping[str, str]] = {
    "uuid": "7f1d3b52-6c0e-4b7a-9a55-0d9a3c1e2f48",
    "date-time": "2026-01-31T10:20:30Z",
    "datetime": "2026-01-31T10:20:30Z",
    "date": "2026-01-31",
    "time": "10:20:30Z",
    "hh:mm": "10:20",
    "duration": "PT1H",
    "email": "someone@example.com",
    "hostname": "server.example.com",
    "ipv4": "192.0.2.10",
    "ipv6": "2001:db8::10",
    "uri": "https://example.com/a/b?c=d",
    "uri-reference": "/a/b?c=d",
    "json": "json",
    # A part number has letters, digits, dashes and one plus: the plus must arrive as a plus.
    "productId+serialNumber": "P12345-B21+ABC1234567",
    "productId+serialNumber (percent-encoded)": "P12345-B21+ABC1234567",
}


class NoValueError(Exception):
    """The maker found no value that the schema accepts; the message names the schema and the last refusal."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What a value is for: `every` property or only the required, in plain ASCII (a header, a path) or not.

    `variant` is the place at which to begin in each union, counted round: 0, 1, 2 … give them all.
    """

    every: bool
    ascii: bool = False
    variant: int = 0


@dataclass(frozen=True, kw_only=True)
class Values:
    """Makes and checks values for the schemas of one prepared document, as they hold for a request."""

    document: dict[str, Any] = field(repr=False)

    @cached_property
    def _document(self) -> dict[str, Any]:
        prepared: dict[str, Any] = _for_requests(self.document, self.document)
        return prepared

    @cached_property
    def _registry(self) -> Registry[Any]:
        # As Any: what the annotations of referencing leave open would spread from here.
        make: Any = Registry
        registry: Registry[Any] = make().with_resource(_BASE, DRAFT202012.create_resource(self._document))
        return registry

    def make(self, pointer: str, wish: Wish) -> Any:
        """Return a value for the schema at `pointer`, checked against it; NoValueError if there is none."""
        value = self._make(self.schema(pointer), wish)
        if problems := self.problems(pointer, value):
            raise NoValueError(f"{pointer}: {value!r}: {problems[0]}")
        return value

    def problems(self, pointer: str, value: Any) -> list[str]:
        """Return what JSON Schema 2020-12, with formats, has against `value` as the schema at `pointer`."""
        return self._problems(self.schema(pointer), value)

    def schema(self, pointer: str) -> dict[str, Any]:
        """Return a schema that is the one at `pointer`, for `flat`."""
        return {"$ref": f"{_BASE}{pointer}"}

    def _problems(self, schema: Mapping[str, Any], value: Any) -> list[str]:
        validator: Any = Draft202012Validator(schema, registry=self._registry, format_checker=FormatChecker())
        return [str(error.message) for error in validator.iter_errors(value)]

    def flat(self, schema: Mapping[str, Any]) -> _Schema:
        """Return the schema with `$ref` and `allOf` merged into it, one level deep."""
        flat = dict(schema)
        if (ref := flat.pop("$ref", None)) is not None:
            flat = _merge(self.flat(resolve(self._document, ref.removeprefix(_BASE))), flat)
        for part in flat.pop("allOf", ()):
            flat = _merge(flat, self.flat(part))
        return flat

    def _make(self, schema: Mapping[str, Any], wish: Wish) -> Any:
        flat = self.flat(schema)
        if "const" in flat:
            return flat["const"]
        if "enum" in flat:
            return next((value for value in flat["enum"] if value is not None), None)
        for keyword in ("oneOf", "anyOf"):
            if keyword in flat:
                return self._variant(flat, keyword, wish)
        match _type(flat):
            case "object":
                return self._object(flat, wish)
            case "array":
                # Never an empty one: exploded into a query it would be no parameter at all.
                least = max(1, flat.get("minItems", 1))
                return [self._make(flat.get("items", {"type": "string"}), wish) for _ in range(least)]
            case "integer" | "number":
                return _number(flat)
            case "boolean":
                return True
            case "null":
                return None
            case _:
                return _string(flat, wish)

    def _variant(self, flat: _Schema, keyword: str, wish: Wish) -> Any:
        """Return the first value, variant by variant, that the whole union takes."""
        base = {name: value for name, value in flat.items() if name not in (keyword, "discriminator")}
        refused: list[str] = []
        variants = sorted(flat[keyword], key=lambda variant: _type(self.flat(variant)) == "null")
        first = wish.variant % len(variants)
        for variant in variants[first:] + variants[:first]:
            merged = _merge(base, self.flat(variant))
            if wanted := _discriminated(flat, variant):
                merged = _merge(merged, {"properties": wanted})
            for value in self._attempts(merged, flat[keyword], wish):
                if not (refused := self._problems(flat, value)):
                    return value
        raise NoValueError(f"no variant of {keyword} fits: {refused}")

    def _attempts(self, merged: _Schema, variants: Iterable[Mapping[str, Any]], wish: Wish) -> Iterator[Any]:
        value = self._make(merged, wish)
        yield value
        if is_object(value):
            # Variants that differ in what they require exclude each other's properties.
            others = {name for variant in variants for name in self.flat(variant).get("required", ())}
            foreign = others - set(merged.get("required", ()))
            yield {name: item for name, item in value.items() if name not in foreign}

    def _object(self, flat: _Schema, wish: Wish) -> dict[str, Any]:
        properties: Mapping[str, Any] = flat.get("properties", {})
        required = flat.get("required", ())
        writable = [name for name in properties if not self.flat(properties[name]).get("readOnly")]
        names = [name for name in writable if wish.every or name in required]
        for name in writable:
            if name not in names and len(names) < flat.get("minProperties", 0):
                names.append(name)
        made = {name: self._make(properties[name], wish) for name in names}
        made |= {name: _string({}, wish) for name in required if name not in properties}
        more = flat.get("additionalProperties", True)
        if wish.every and is_object(more):
            made["key"] = self._make(more, wish)
        elif wish.every and more and not properties:
            made["key"] = "value"
        return made


_Schema = dict[str, Any]


def _type(flat: Mapping[str, Any]) -> str:
    declared = flat.get("type")
    if is_array(declared):
        return next((name for name in declared if name != "null"), "null")
    if declared is not None:
        return str(declared)
    return "object" if flat.keys() & {"properties", "additionalProperties", "required"} else "string"


def _number(flat: Mapping[str, Any]) -> int | float:
    least: int | float = flat.get("minimum", flat.get("exclusiveMinimum", 0) + 1)
    most: int | float = flat.get("maximum", max(least, 1))
    return min(max(least, 1), most)


def _string(flat: Mapping[str, Any], wish: Wish) -> str:
    if (known := _BY_FORMAT.get(flat.get("format", ""))) is not None:
        return known
    text = _TEXT if wish.every and not wish.ascii else "value"
    return text.ljust(flat.get("minLength", 0), "x")[: flat.get("maxLength")]


def _discriminated(flat: Mapping[str, Any], variant: Mapping[str, Any]) -> dict[str, Any]:
    """Return the property that says which variant it is (OpenAPI 3.1, 4.8.25), or nothing."""
    discriminator = flat.get("discriminator", {})
    for value, ref in discriminator.get("mapping", {}).items():
        if variant.get("$ref", "").removeprefix(_BASE) == ref.removeprefix(_BASE):
            return {discriminator["propertyName"]: {"const": value}}
    return {}


def _merge(left: Mapping[str, Any], right: Mapping[str, Any]) -> _Schema:
    """Return one schema that asks for both; where both say one thing, `right` says it more exactly."""
    merged = {**left, **right}
    if "required" in left and "required" in right:
        merged["required"] = [
            *left["required"],
            *(name for name in right["required"] if name not in left["required"]),
        ]
    if "properties" in left and "properties" in right:
        both = left["properties"].keys() & right["properties"].keys()
        merged["properties"] = {**left["properties"], **right["properties"]} | {
            name: {"allOf": [left["properties"][name], right["properties"][name]]} for name in both
        }
    if "enum" in left and "enum" in right:
        merged["enum"] = [value for value in left["enum"] if value in right["enum"]]
    return merged


def _for_requests(node: Any, document: Mapping[str, Any]) -> Any:
    """Return a copy with absolute `$ref`s in which no read-only property is required: such a property is the
    server's to set (JSON Schema validation 2020-12, 9.4)."""
    if is_array(node):
        return [_for_requests(item, document) for item in node]
    if not is_object(node):
        return node
    made = {name: _for_requests(value, document) for name, value in node.items()}
    if isinstance(ref := made.get("$ref"), str) and ref.startswith("#/"):
        made["$ref"] = _BASE + ref
    properties, required = node.get("properties"), node.get("required")
    if is_object(properties) and is_array(required):
        made["required"] = [name for name in required if not _read_only(properties.get(name), document)]
    return made


def _read_only(schema: Any, document: Mapping[str, Any]) -> bool:
    if not is_object(schema):
        return False
    if "$ref" in schema:
        return _read_only(resolve(document, schema["$ref"]), document)
    parts: list[Any] = schema.get("allOf", [])
    return schema.get("readOnly", False) or any(_read_only(part, document) for part in parts)
