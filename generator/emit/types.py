"""Types of the intermediate representation -> type expressions, as they stand in a resource module."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from ..api.model import ChoiceType, ListType, MapType, Model, ModelType, Primitive, Scalar, Type, UnionType
from .code import Code, dotted, join, literal, subscript

_ARGUMENT = {
    Primitive.STRING: ("str",),
    Primitive.INTEGER: ("int",),
    Primitive.NUMBER: ("float",),
    Primitive.BOOLEAN: ("bool",),
    Primitive.DATETIME: ("datetime", "str"),
    Primitive.DATE: ("date", "str"),
    Primitive.BYTES: ("bytes",),
    Primitive.NULL: ("None",),
    Primitive.ANY: ("Any",),
}
_RESULT = {**_ARGUMENT, Primitive.DATETIME: ("datetime",), Primitive.DATE: ("date",)}


@dataclass(frozen=True, slots=True)
class TypeWriter:
    """Writes types for one module and remembers which names the module must import.

    `models` maps the key of a model to how this module calls it.
    """

    models: Mapping[str, Code]
    schemas: Mapping[str, Model]
    used: set[str] = field(default_factory=set)

    def argument(self, type_: Type) -> Code:
        """What a caller may give: models also as plain mappings, lists as any sequence."""
        return _union(self._argument(type_))

    def filter(self) -> Code:
        """What a caller may give as a filter."""
        return _union([self._name("FilterExpression"), self._name("str")])

    def member(self, type_: Type) -> Code:
        """The model alone; raises TypeError for what is none."""
        if not isinstance(type_, ModelType):
            raise TypeError("only a model has members")
        return self.models[type_.key]

    def result(self, type_: Type | None) -> Code:
        """What a call gives back; None for no body."""
        return _union(self._result(type_)) if type_ is not None else self._name("None")

    def _argument(self, type_: Type) -> Iterable[Code]:
        match type_:
            case Scalar(primitive):
                return [self._name(name) for name in _ARGUMENT[primitive]]
            case ModelType(key, open_enum=True):
                return [self.models[key], self._name("str" if self._is_text(key) else "int")]
            case ModelType(key):
                return [self.models[key], *self._mapping_of(self.schemas[key])]
            case ListType(item):
                return [self._generic("Sequence", self.argument(item))]
            case MapType(value):
                return [self._generic("Mapping", self._name("str"), self.argument(value))]
            case ChoiceType(values, other):
                return self._choice(values, other)
            case UnionType(members):
                return [part for member in members for part in self._argument(member)]

    def _result(self, type_: Type) -> Iterable[Code]:
        match type_:
            case Scalar(primitive):
                return [self._name(name) for name in _RESULT[primitive]]
            case ModelType(key, open_enum=True):
                return [self.models[key], self._name("str" if self._is_text(key) else "int")]
            case ModelType(key):
                return [self.models[key]]
            case ListType(item):
                return [self._generic("builtins.list", self.result(item))]
            case MapType(value):
                return [self._generic("dict", self._name("str"), self.result(value))]
            case ChoiceType(values, other):
                return self._choice(values, other)
            case UnionType(members):
                return [part for member in members for part in self._result(member)]

    def _mapping_of(self, model: Model) -> Iterable[Code]:
        """An object may be given as a mapping, by whatever name; an alias of something else may not."""
        schema = self.schemas[key].schema if (key := model.schema.get("$ref")) else model.schema
        is_object = schema.get("type") == "object" or "properties" in schema or "anyOf" in schema
        return [self._generic("Mapping", self._name("str"), self._name("Any"))] if is_object else []

    def _is_text(self, key: str) -> bool:
        return self.schemas[key].schema.get("type") == "string"

    def _choice(self, values: tuple[str | int | bool, ...], other: Primitive | None) -> Iterable[Code]:
        known = self._generic("Literal", *(literal(value) for value in values))
        return [known, *((self._name(name) for name in _ARGUMENT[other]) if other else ())]

    def _name(self, name: str) -> Code:
        self.used.add(name)
        return literal(None) if name == "None" else dotted(name)

    def _generic(self, name: str, *arguments: Code) -> Code:
        self.used.add(name)
        return subscript(name, *arguments)


def _union(parts: Iterable[Code]) -> Code:
    return join(" | ", dict.fromkeys(parts))
