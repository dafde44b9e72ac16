"""Pass 9: inline schemas. Everything that becomes a class or a union gets a name of its own.

The name is its place: the component it stands in and the properties that lead to it, never a number and never
anything that depends on what else the document holds.
"""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from ...api.model import NamedSchema, Normalized
from .nulls import NULL
from .schemas import METHODS, POINTER, Schema, bare, escape, remarks, unescape
from .shapes import takes_nothing

_OF_PLACE = ("default", "deprecated", "readOnly", "writeOnly", "x-python-name")
"""Annotations that belong to the place of a schema, not to the schema: they do not follow it when it is lifted."""


def lift_inline(document: Mapping[str, Any], file: str) -> Normalized:
    """Name every inline object, enumeration and union of objects; replace it by a reference."""
    lifter = _Lifter(document["components"]["schemas"])
    for name in sorted(document["components"]["schemas"]):
        lifter.component(name)
    paths = {
        path: {
            key: lifter.operation(value, f"/paths/{escape(path)}/{key}") if key in METHODS else value
            for key, value in item.items()
        }
        for path, item in document["paths"].items()
    }
    schemas = tuple(lifter.found[key] for key in sorted(lifter.found))
    components = {key: value for key, value in document["components"].items() if key == "securitySchemes"}
    return Normalized(document={**document, "paths": paths, "components": components}, schemas=schemas, file=file)


class _Lifter:
    def __init__(self, components: Mapping[str, Schema]) -> None:
        self._components = components
        self.found: dict[str, NamedSchema] = {}
        self._raw: dict[str, Schema] = {}

    def component(self, name: str) -> None:
        schema = self._components[name]
        # A slash leads to a part of a component: its own name holds none.
        owner, *parts = [name] if name.startswith("/") else [unescape(part) for part in name.split("/")]
        self._add(name, owner, tuple(parts), schema)

    def operation(self, operation: Schema, pointer: str) -> Schema:
        result = dict(operation)
        parameters = operation.get("parameters", [])
        result["parameters"] = [self._parameter(parameter, pointer) for parameter in parameters]
        if "requestBody" in operation:
            result["requestBody"] = self._content(operation["requestBody"], pointer, (("request",),))
        result["responses"] = {
            status: self._content(response, pointer, _response_parts(status))
            for status, response in operation.get("responses", {}).items()
        }
        return result

    def _parameter(self, parameter: Schema, pointer: str) -> Schema:
        holder = parameter
        if "content" in parameter:
            return self._content(parameter, pointer, ((parameter["name"],),))
        schema = holder.get("schema", {})
        kept = self._place(schema, pointer, (parameter["name"],), lift_enum=False)
        return {**parameter, "schema": kept}

    def _content(self, holder: Schema, pointer: str, ways: tuple[tuple[str, ...], ...]) -> Schema:
        """A body with its schemas placed, JSON first; `ways` are the parts to name them by, the next on a clash."""
        content = dict(holder.get("content", {}))
        for number, name in enumerate(sorted(content, key=lambda name: ("json" not in name, name))):
            if "schema" in (value := content[name]):
                owner, parts = self._owner(value["schema"], pointer, ways, name.partition("/")[2] if number else None)
                content[name] = {**value, "schema": self._place(value["schema"], owner, parts)}
        return {**holder, "content": content} if content else holder

    def _owner(
        self, schema: Schema, pointer: str, ways: tuple[tuple[str, ...], ...], subtype: str | None
    ) -> tuple[str, tuple[str, ...]]:
        """Whose part a schema of a body is: its operation's, or the shared response's that it stands in.

        The first way that no other schema was named by. The second media type of a body and those behind it, whose
        `subtype` is given, tell it before they tell the status.
        """
        tokens = schema.get(POINTER, "").split("/")
        if tokens[1:2] == ["components"]:
            pointer, ways = tokens[3], ((),)
        every = (ways[0], (subtype, *ways[0]), (subtype, *ways[-1])) if subtype else ways
        moved = _lifted(schema)
        for parts in every:
            known = self._raw.get(_key(pointer, parts))
            if known is None or bare(known) == bare(moved):
                return pointer, parts
        return pointer, every[-1]

    def _add(self, key: str, owner: str, parts: tuple[str, ...], schema: Schema) -> str:
        """Name a schema; what is at another place under the same name gets a key, and thereby a clash, of its own."""
        pointer = schema.get(POINTER, "")
        if key in self._raw and bare(self._raw[key]) != bare(schema):
            key = f"{key}#{pointer}"
        if key in self.found:
            return key
        self._raw[key] = schema
        named = NamedSchema(key=key, owner=owner, parts=parts, pointer=pointer, schema={})
        self.found[key] = named
        normal = self._inside(schema, owner, parts)
        self.found[key] = NamedSchema(key=key, owner=owner, parts=parts, pointer=pointer, schema=normal)
        return key

    def _place(self, schema: Schema, owner: str, parts: tuple[str, ...], *, lift_enum: bool = True) -> Schema:
        """The schema as it stays at its place: itself, or a reference to where it was lifted."""
        if _is_nullable(schema):
            inner = {POINTER: schema.get(POINTER, ""), **_told(schema["anyOf"][0], schema)}
            inner.update({key: schema[key] for key in ("x-class-name", "title") if key in schema})
            placed = self._place(inner, owner, parts, lift_enum=lift_enum)
            return {**_of_place(schema), "anyOf": [placed, dict(NULL)]}
        if not self._needs_name(schema, lift_enum):
            return self._inside(schema, owner, parts, lift_enum=lift_enum)
        if "anyOf" in schema and (inner_members := [m for m in schema["anyOf"] if m != NULL]) != schema["anyOf"]:
            union = {**schema, "anyOf": inner_members}
            return {**_of_place(schema), "anyOf": [self._place(union, owner, parts), dict(NULL)]}
        key = _key(owner, parts)
        return {**_of_place(schema), "$ref": self._add(key, owner, parts, _lifted(schema))}

    def _needs_name(self, schema: Schema, lift_enum: bool) -> bool:
        if "enum" in schema:
            return lift_enum and schema["type"] in ("string", "integer")
        if "anyOf" in schema:
            return sum(member != NULL for member in schema["anyOf"]) > 1 and any(
                self._is_model(member) for member in schema["anyOf"]
            )
        return bool(schema.get("properties"))

    def _is_model(self, schema: Schema) -> bool:
        return "$ref" in schema or bool(schema.get("properties"))

    def _inside(self, schema: Schema, owner: str, parts: tuple[str, ...], *, lift_enum: bool = True) -> Schema:
        """A schema that keeps its place, with everything inside it placed."""
        result = {key: value for key, value in schema.items() if key != POINTER}
        name = (owner, *parts)[-1]
        if "properties" in schema:
            result["properties"] = {
                part: self._place(value, owner, (*parts, part)) for part, value in schema["properties"].items()
            }
        if isinstance(schema.get("items"), dict):
            item = _told(schema["items"], schema, f"An item of `{name}`: ")
            result["items"] = self._place(item, owner, (*parts, "item"), lift_enum=lift_enum)
        if isinstance(rest := schema.get("additionalProperties"), dict):
            value = _told(rest, schema, f"A value of `{name}`: ")
            more = False if takes_nothing(rest) else self._place(value, owner, (*parts, "value"))
            result["additionalProperties"] = more
        if "anyOf" in schema:
            ways = _variant_names(schema["anyOf"])
            result["anyOf"] = [
                self._place(_told(member, schema), owner, (*parts, *way), lift_enum=lift_enum)
                for member, way in zip(schema["anyOf"], ways, strict=True)
            ]
        return result


def _told(schema: Schema, around: Schema, relation: str = "") -> Schema:
    """A schema without words, with those of the one around it: a class says what the property says that holds it."""
    is_silent = "description" not in schema and "$ref" not in schema and schema != NULL
    if not is_silent or "description" not in around:
        return schema
    return {"description": f"{relation}{around['description']}", **schema}


def _is_nullable(schema: Schema) -> bool:
    members = schema.get("anyOf", [])
    return len(members) == 2 and members[1] == NULL


def _lifted(schema: Schema) -> Schema:
    """What of a schema goes with it."""
    return {name: value for name, value in schema.items() if name not in _OF_PLACE}


def _of_place(schema: Schema) -> Schema:
    """The annotations that stay at the place which the schema leaves."""
    return {key: value for key, value in remarks(schema).items() if key not in (POINTER, "x-class-name", "title")}


def _key(owner: str, parts: tuple[str, ...]) -> str:
    return "/".join((escape(owner), *(escape(part) for part in parts)))


def _response_parts(status: str) -> tuple[tuple[str, ...], ...]:
    """What to name the schema of an answer by: without its status where that is plain, else with what it means."""
    known = status.isdigit() and int(status) in {item.value for item in HTTPStatus}
    meaning = HTTPStatus(int(status)).phrase.lower() if known else f"status {status.lower()}"
    by_status = ("default" if status == "default" else meaning, "response")
    return (("response",), by_status) if status in ("200", "201", "2XX", "default") else (by_status,)


def _variant_names(members: list[Schema]) -> list[tuple[str, ...]]:
    """What tells each inline variant of a union apart: its title, a constant, a property that only it has."""
    return [_variant_name(member, [other for other in members if other is not member]) for member in members]


def _variant_name(member: Schema, others: list[Schema]) -> tuple[str, ...]:
    if title := member.get("title"):
        return (str(title),)
    properties = member.get("properties", {})
    for name in sorted(properties):
        if isinstance(properties[name].get("const"), str):
            return (properties[name]["const"],)
    theirs = {name for other in others for name in other.get("properties", {})}
    only = sorted(properties.keys() - theirs)
    if only:
        return ("with", only[0])
    return (str(member.get("type", "value")),)
