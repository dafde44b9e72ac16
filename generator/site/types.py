"""Types in words, with links to the pages of their models."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from ..api.model import ChoiceType, ListType, Type
from ..changes.index import Index
from ..changes.shapes import ANY, Atom, Constant, ListOf, MapOf, Plain, Ref, Shape, shape_of
from ..emit.code import Code, join, literal, page_code, words
from .links import Links


@dataclass(frozen=True, slots=True, kw_only=True)
class TypeTeller:
    """Tells types on one page."""

    links: Links

    @property
    def _index(self) -> Index:
        return self.links.index

    def of(self, type_: Type) -> Code:
        """A type of the intermediate representation."""
        match type_:
            case ChoiceType(values):
                return _either([page_code(literal(value)) for value in values])
            case ListType(ChoiceType() as item):
                return join("", (words("list of "), self.of(item)))
            case _:
                return self._shape(self._index.shape(type_))

    def of_schema(self, schema: Mapping[str, Any]) -> Code:
        """A schema in normal form."""
        match schema:
            case {"enum": list(values)}:
                return _either([page_code(literal(value)) for value in values])
            case _:
                return self._shape(shape_of(schema, self._index.base))

    def _shape(self, shape: Shape) -> Code:
        return _either([self._atom(atom) for atom in sorted(shape, key=self._order)])

    def _order(self, atom: Atom) -> tuple[bool, str]:
        match atom:
            case Ref(key):
                return False, self._index.classes[key]
            case Plain(name):
                return name == "None", name
            case _:
                return False, repr(atom)

    def _atom(self, atom: Atom) -> Code:
        match atom:
            case Plain(name):
                return page_code(name)
            case Ref(key):
                return self.links.model(key)
            case Constant(value):
                return page_code(literal(value))
            case ListOf(item):
                return join("", (words("list of "), self._shape(item)))
            case MapOf(value) if value == frozenset({ANY}):
                return page_code("dict")
            case MapOf(value):
                return join("", (page_code("dict"), words(" of "), self._shape(value)))


def _either(parts: Iterable[Code]) -> Code:
    *first, last = parts
    return join("", (join(", ", first), words(" or "), last)) if first else last
