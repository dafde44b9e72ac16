"""Values to show: one that fits a type, as Python writes it and as it travels."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from ..api.model import ChoiceType, ListType, MapType, Model, ModelField, ModelType, Primitive, Scalar, Type, UnionType
from ..emit.code import Code, array, call, dotted, join, keyword_argument, literal, mapping

_DEEP = 8
_SHOWN = 4
"""How deep an object without required fields still has one, so that it says something."""
_LONG = 200
_DAY, _MOMENT = "2026-01-31", "2026-01-31T12:00:00Z"
_FORMATS = {
    "uuid": "3f0c8a52-6d1b-4c8e-9a77-2b1f5e0d4c36",
    "uri": "https://example.com/",
    "uri-reference": "/example",
    "email": "somebody@example.com",
    "hostname": "host.example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """One value: what Python code says, and what JSON does."""

    python: Code
    wire: Any


@dataclass(frozen=True, slots=True)
class Sampler:
    """Makes values for one piece of code, and remembers what that must import.

    `names` are the models that it reaches, each by what it is called there: a module and a name.
    """

    models: Mapping[str, Model]
    names: Mapping[str, tuple[str, str]]
    standard: set[str] = field(default_factory=set)
    modules: set[str] = field(default_factory=set)

    def of(self, type_: Type, hint: str) -> Sample:
        """A value of a type; `hint` is what a text that may be anything says."""
        match type_:
            case ModelType(key):
                return self.schema({"$ref": key}, hint)
            case Scalar(Primitive.DATETIME):
                return self.schema({"type": "string", "format": "date-time"}, hint)
            case Scalar(Primitive.DATE):
                return self.schema({"type": "string", "format": "date"}, hint)
            case Scalar(Primitive.BYTES):
                return self._file()
            case Scalar(Primitive.ANY):
                return self.schema({"type": "object"}, hint)
            case Scalar(primitive):
                return self.schema({"type": str(primitive)}, hint)
            case ListType(item):
                one = self.of(item, hint)
                return Sample(python=array([one.python]), wire=[one.wire])
            case MapType(value):
                return _map(self.of(value, hint))
            case ChoiceType(values):
                return _plain(values[0])
            case UnionType(members):
                return self.of(members[0], hint)

    def schema(self, schema: Mapping[str, Any], hint: str, depth: int = 0) -> Sample:
        """A value of a schema in normal form."""
        match schema:
            case {"$ref": str(key)}:
                return self._model(self.models[key], hint, depth)
            case {"const": value} | {"enum": [value, *_]}:
                return _plain(value)
            case {"anyOf": [*members]}:
                real = [member for member in members if member.get("type") != "null"]
                return self.schema(real[0], hint, depth) if real else _plain(None)
            case {"type": "array"}:
                return self._list(schema, hint, depth)
            case {"type": "object", "additionalProperties": dict(values)}:
                return _map(self.schema(values, hint, depth + 1))
            case {"type": "object"}:
                return Sample(python=literal({}), wire={})
            case {"type": "string"}:
                return self._text(schema, hint)
            case {"type": "integer" | "number"}:
                return _plain(_number(schema))
            case {"type": "boolean"}:
                return _plain(True)
            case {"type": "null"}:
                return _plain(None)
            case _:
                return Sample(python=literal({}), wire={})

    def _model(self, model: Model, hint: str, depth: int) -> Sample:
        schema = model.schema
        if "enum" in schema:
            member = f"{self._named(model)}.{model.members[0].python}"
            return Sample(python=dotted(member), wire=schema["enum"][0])
        if "properties" not in schema:
            return self.schema(schema, hint, depth)
        fields = {item.name: self._field(model, item.name.wire, depth) for item in _shown(model, depth)}
        given = [keyword_argument(name.python, one.python) for name, one in fields.items()]
        return Sample(
            python=call(self._named(model), *given),
            wire={name.wire: one.wire for name, one in fields.items()},
        )

    def _field(self, model: Model, wire: str, depth: int) -> Sample:
        return self.schema(model.schema["properties"][wire], wire, depth + 1)

    def _named(self, model: Model) -> str:
        module, name = self.names[model.key]
        self.modules.add(module)
        return f"{module}.{name}"

    def _list(self, schema: Mapping[str, Any], hint: str, depth: int) -> Sample:
        if depth > _DEEP:
            return Sample(python=array([]), wire=[])
        one = self.schema(schema.get("items", {}), hint, depth + 1)
        some = [one] * max(1, schema.get("minItems", 1))
        return Sample(python=array(item.python for item in some), wire=[item.wire for item in some])

    def _file(self) -> Sample:
        self.standard.add("Path")
        return Sample(python=join(".", (call("Path", literal("FILE")), call("read_bytes"))), wire="@FILE")

    def _text(self, schema: Mapping[str, Any], hint: str) -> Sample:
        match schema.get("format"):
            case "date-time":
                self.standard.update(("UTC", "datetime"))
                arguments = (*map(literal, (2026, 1, 31, 12)), keyword_argument("tzinfo", dotted("UTC")))
                return Sample(python=call("datetime", *arguments), wire=_MOMENT)
            case "date":
                self.standard.add("date")
                return Sample(python=call("date", *map(literal, (2026, 1, 31))), wire=_DAY)
            case str(name) if name in _FORMATS:
                return _plain(_FORMATS[name])
            case "binary":
                return self._file()
            case _:
                return _plain(_placeholder(hint, schema))


def _shown(model: Model, depth: int) -> Iterator[ModelField]:
    """The fields that must be there; where that is none, the first that may be sent, so that a body says something."""
    required = [item for item in model.fields if item.required]
    sent = (item for item in model.fields if not item.deprecated and _is_sent(model, item.name.wire))
    return iter(required or list(islice(sent, 1 if depth < _SHOWN else 0)))


def _is_sent(model: Model, wire: str) -> bool:
    return model.schema["properties"][wire].get("readOnly") is not True


def _placeholder(hint: str, schema: Mapping[str, Any]) -> str:
    """`deviceType` -> `DEVICE_TYPE`: a text that says what to put there, as long as it must be."""
    split = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", hint)
    text = re.sub(r"[^A-Z0-9]+", "_", split.upper()).strip("_") or "TEXT"
    shortest, longest = int(schema.get("minLength", 0)), int(schema.get("maxLength", len(text)))
    return text.ljust(min(shortest, _LONG), "X")[: max(longest, shortest, 0)]


def _number(schema: Mapping[str, Any]) -> int | float:
    low = schema.get("minimum", schema.get("exclusiveMinimum", 0) + 1 if "exclusiveMinimum" in schema else None)
    high = schema.get("maximum")
    number = 10 if low is None or low < 10 else low
    return number if high is None or number <= high else high


def _plain(value: Any) -> Sample:
    return Sample(python=literal(value), wire=value)


def _map(value: Sample) -> Sample:
    return Sample(python=mapping([(literal("KEY"), value.python)]), wire={"KEY": value.wire})
