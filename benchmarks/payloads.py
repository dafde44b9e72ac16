"""Replies for the server, made of the schemas of the description: the same each time, and checked against them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from random import Random
from typing import Any

from openapi_schema_validator import OAS31Validator

Schema = dict[str, Any]
_SCHEMAS = "#/components/schemas/"
_WORDS = ("rack", "blade", "lab", "edge", "store", "north", "core", "night", "web", "mail", "batch", "spare")
_NULLS = 0.1
"""How many of the values that may be null are."""
_FORMATS = {
    "date-time": "20{0:02}-{1:02}-{2:02}T{3:02}:{4:02}:{5:02}.{6:03}Z",
    "productId+serialNumber": "{7:08X}-001+{11:012X}",
    "uri-reference": "/compute-ops-mgmt/v1/things/{7:08x}",
    "uuid": "{7:08x}-{8:04x}-4{9:03x}-a{10:03x}-{11:012x}",
}


class PayloadError(Exception):
    """A payload is not what its schema says."""


@dataclass(frozen=True, slots=True)
class Payloads:
    """Items as the API has them, one JSON text each."""

    groups: tuple[bytes, ...]
    servers: tuple[bytes, ...]


def make_payloads(description: Schema, *, servers: int = 1000, groups: int = 20) -> Payloads:
    """Make groups and servers of API version v1.

    :raises PayloadError: if one is not valid.
    """
    random = Random(11)  # noqa: S311 - nothing secret; the same each time
    made_groups = [Maker(description, random, most=2).make("groupResponse-v1") for _ in range(groups)]
    made_servers = [Maker(description, random, most=12).make("server-v1") for _ in range(servers)]
    check(description, "groupCollection-v1", collection(made_groups))
    check(description, "serverCollection-v1", collection(made_servers))
    return Payloads(tuple(map(_text, made_groups)), tuple(map(_text, made_servers)))


def collection(items: list[Any]) -> Schema:
    """All of the items as one page."""
    return {"count": len(items), "items": items, "offset": 0, "total": len(items)}


def check(description: Schema, name: str, value: Any) -> None:
    """Hold a value against a schema of the description, formats included.

    :raises PayloadError: with the first few places where it does not fit.
    """
    schema = {"$ref": f"{_SCHEMAS}{name}", "components": description["components"]}
    validator = OAS31Validator(schema, format_checker=OAS31Validator.FORMAT_CHECKER)
    if errors := list(validator.iter_errors(value)):
        places = "; ".join(f"{error.json_path}: {error.message[:100]}" for error in errors[:3])
        raise PayloadError(f"{name}: {places}")


def _text(value: Any) -> bytes:
    return json.dumps(value, separators=(",", ":")).encode()


def _discriminated(union: Schema, chosen: Schema) -> Schema:
    """The property that tells which variant was chosen, as a schema that has no other value."""
    discriminator = union.get("discriminator", {})
    values = [value for value, target in discriminator.get("mapping", {}).items() if target == chosen.get("$ref")]
    return {discriminator["propertyName"]: {"type": "string", "const": values[0]}} if values else {}


def _without(schema: Schema, key: str) -> Schema:
    return {name: value for name, value in schema.items() if name != key}


class Maker:
    """Makes values with every property that the schemas know."""

    def __init__(self, description: Schema, random: Random, most: int) -> None:
        """:param most: how long an array may be."""
        self._named: Schema = description["components"]["schemas"]
        self._random = random
        self._most = most

    def make(self, name: str) -> Any:
        """A value for a schema by its name."""
        return self._value(self._named[name], name)

    def _value(self, schema: Schema, name: str) -> Any:
        schema = self._flat(schema)
        types = schema.get("type", "object" if "properties" in schema else "string")
        types = [types] if isinstance(types, str) else list(types)
        if "null" in types:
            types.remove("null")
            if None in schema.get("enum", [None]) and self._random.random() < _NULLS:
                return None
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return self._random.choice([value for value in schema["enum"] if value is not None])
        return getattr(self, f"_{types[0]}")(schema, name)

    def _flat(self, schema: Schema) -> Schema:
        """The schema without references, with the first alternative of each union, parts of an `allOf` as one."""
        result: Schema = {}
        told: Schema = {}
        parts = [schema]
        while parts:
            part = dict(parts.pop(0))
            if "$ref" in part:
                parts.append(self._named[part.pop("$ref").removeprefix(_SCHEMAS)])
            parts += part.pop("allOf", ())
            for union in ("oneOf", "anyOf"):
                variants = part.pop(union, [])
                if variants:
                    chosen = next(one for one in variants if one.get("type") != "null")
                    parts.append(chosen)
                    told.update(_discriminated(part, chosen))
                    if {"type": "null"} in variants and self._random.random() < _NULLS:
                        return {"const": None, "type": "null_"}
            result = {**result, **part, "properties": {**result.get("properties", {}), **part.get("properties", {})}}
        properties = {**result["properties"], **told}
        return {**result, "properties": properties} if properties else _without(result, "properties")

    def _object(self, schema: Schema, name: str) -> Schema:
        made = {key: self._value(value, key) for key, value in schema.get("properties", {}).items()}
        extra = schema.get("additionalProperties")
        if isinstance(extra, dict) and not made:
            made = {self._random.choice(_WORDS): self._value(extra, name) for _ in range(2)}
        return made

    def _array(self, schema: Schema, name: str) -> list[Any]:
        return [self._value(schema["items"], name) for _ in range(self._random.randint(1, self._most))]

    def _string(self, schema: Schema, name: str) -> str:
        draw = self._random
        if form := _FORMATS.get(schema.get("format", "")):
            date = (draw.randint(20, 26), draw.randint(1, 12), draw.randint(1, 28), draw.randint(0, 23))
            time = (draw.randint(0, 59), draw.randint(0, 59), draw.randint(0, 999))
            return form.format(*date, *time, *(draw.getrandbits(bits) for bits in (32, 16, 12, 12, 48)))
        text = f"{name} {draw.choice(_WORDS)} {draw.choice(_WORDS)} {draw.randint(100, 999)}"
        return text[: schema.get("maxLength", len(text))]

    def _integer(self, schema: Schema, _name: str) -> int:
        least = schema.get("minimum", 0)
        return self._random.randint(least, schema.get("maximum", least + 5000))

    def _number(self, schema: Schema, _name: str) -> float:
        return float(self._integer(schema, _name))

    def _boolean(self, _schema: Schema, _name: str) -> bool:
        return self._random.random() < 0.5
