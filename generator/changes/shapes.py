"""Types and schemas in normal form as sets of alternatives, and which of two takes more."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from ..api.model import ChoiceType, ListType, MapType, ModelType, Primitive, Scalar, Type, UnionType

Value = str | int | float | bool


@dataclass(frozen=True, slots=True)
class Plain:
    """A type without parts, as Python calls it."""

    name: str


@dataclass(frozen=True, slots=True)
class Ref:
    """A model by its key; `base` is the plain type of its values where it is an enumeration."""

    key: str
    base: str | None = None


@dataclass(frozen=True, slots=True)
class Constant:
    """One value, and the name of its type: true is not 1."""

    value: Value
    type: str


@dataclass(frozen=True, slots=True)
class ListOf:
    """An array."""

    item: Shape


@dataclass(frozen=True, slots=True)
class MapOf:
    """An object whose keys are data."""

    value: Shape


Atom = Plain | Ref | Constant | ListOf | MapOf
Shape = frozenset[Atom]

ANY, NONE = Plain("Any"), Plain("None")
_PLAIN: Mapping[str, str] = {
    Primitive.STRING: "str",
    Primitive.INTEGER: "int",
    Primitive.NUMBER: "float",
    Primitive.BOOLEAN: "bool",
    Primitive.DATETIME: "datetime",
    Primitive.DATE: "date",
    Primitive.BYTES: "bytes",
    Primitive.NULL: "None",
    Primitive.ANY: "Any",
}
_FORMATS = {"date-time": "datetime", "date": "date"}
BaseOf = Callable[[str], str | None]
"""The plain type of the values of the enumeration with this key; None for another model."""


class Relation(StrEnum):
    """How the values of a new type relate to those of the old one."""

    SAME = "same"
    WIDER = "wider"
    NARROWER = "narrower"
    OTHER = "other"


def shape_of(schema: Mapping[str, Any], base: BaseOf) -> Shape:
    """The alternatives of a schema in normal form; an object with properties of its own is `Any` mapping."""
    match schema:
        case {"$ref": str(key)}:
            return frozenset({Ref(key, base(key))})
        case {"anyOf": list(members)}:
            return frozenset(atom for member in members for atom in shape_of(member, base))
        case {"enum": list(values)}:
            return constants(values)
        case {"const": value}:
            return constants([value])
        case {"type": "array"}:
            return frozenset({ListOf(shape_of(schema.get("items", {}), base))})
        case {"type": "object"}:
            rest = schema.get("additionalProperties")
            return frozenset({MapOf(shape_of(rest, base) if isinstance(rest, Mapping) else frozenset({ANY}))})
        case {"type": "string", "format": str(name)} if name in _FORMATS:
            return frozenset({Plain(_FORMATS[name])})
        case {"type": str(name)} if name in _PLAIN:
            return frozenset({Plain(_PLAIN[name])})
        case _:
            return frozenset({ANY})


def shape_of_type(type_: Type, base: BaseOf) -> Shape:
    """The alternatives of a type of the intermediate representation."""
    match type_:
        case Scalar(primitive):
            return frozenset({Plain(_PLAIN[primitive])})
        case ModelType(key):
            return frozenset({Ref(key, base(key))})
        case ListType(item):
            return frozenset({ListOf(shape_of_type(item, base))})
        case MapType(value):
            return frozenset({MapOf(shape_of_type(value, base))})
        case ChoiceType(values):
            return constants(values)
        case UnionType(members):
            return frozenset(atom for member in members for atom in shape_of_type(member, base))


def constants(values: Iterable[Value]) -> Shape:
    """The alternatives of an enumeration."""
    return frozenset(Constant(value, type(value).__name__) for value in values)


def keys_of(shape: Shape) -> frozenset[str]:
    """The models that a type refers to."""
    found: set[str] = set()
    for atom in shape:
        match atom:
            case Ref(key):
                found.add(key)
            case ListOf(inner) | MapOf(inner):
                found |= keys_of(inner)
            case _:
                continue
    return frozenset(found)


def renamed(shape: Shape, twins: Mapping[str, Ref]) -> Shape:
    """The same type with the new models in place of the old; one that has no twin is another than all new ones."""
    return frozenset(_renamed(atom, twins) for atom in shape)


def _renamed(atom: Atom, twins: Mapping[str, Ref]) -> Atom:
    match atom:
        case Ref(key, base):
            return twins.get(key) or Ref(f"-{key}", base)
        case ListOf(item):
            return ListOf(renamed(item, twins))
        case MapOf(value):
            return MapOf(renamed(value, twins))
        case _:
            return atom


def relate(old: Shape, new: Shape) -> Relation:
    """Which of the two takes more values, as far as that can be told."""
    if old == new:
        return Relation.SAME
    wider, narrower = _covers(new, old), _covers(old, new)
    if wider and narrower:
        return Relation.SAME
    return Relation.WIDER if wider else Relation.NARROWER if narrower else Relation.OTHER


def _covers(large: Shape, small: Shape) -> bool:
    return all(any(_takes(atom, one) for atom in large) for one in small)


def _takes(atom: Atom, one: Atom) -> bool:
    """Whether all values of `one` are values of `atom`."""
    match atom, one:
        case (Plain("Any"), _):
            return True
        case (Plain("float"), Plain("int") | Constant(type="int")):
            return True
        case (Plain(name), Constant(type=kind) | Ref(base=kind)):
            return name == kind
        case (ListOf(large), ListOf(small)) | (MapOf(large), MapOf(small)):
            return _covers(large, small)
        case _:
            return atom == one


def text(shape: Shape, names: Mapping[str, str]) -> str:
    """A type as Python writes it; `names` are the classes by key."""
    if every := [atom for atom in shape if isinstance(atom, Constant)]:
        literal = f"Literal[{', '.join(sorted(repr(atom.value) for atom in every))}]"
        rest = shape - frozenset(every)
        return " | ".join([literal, *([text(rest, names)] if rest else [])])
    return " | ".join(sorted((_text(atom, names) for atom in shape), key=lambda part: (part == "None", part)))


def _text(atom: Atom, names: Mapping[str, str]) -> str:
    match atom:
        case Plain(name):
            return name
        case Ref(key):
            return names.get(key, key)
        case Constant(value):
            return repr(value)
        case ListOf(item):
            return f"list[{text(item, names)}]"
        case MapOf(value):
            return f"dict[str, {text(value, names)}]"
