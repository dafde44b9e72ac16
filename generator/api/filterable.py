"""What lists can be filtered by: `x-filterable` of an operation, with the types of what the list holds."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from ..diagnostics import Diagnostic, Location, Severity
from .facts import Facts, Schema
from .model import (
    ApiVersion,
    Filterable,
    FilterProperty,
    ListType,
    ModelType,
    Name,
    Operation,
    Primitive,
    Resource,
    Scalar,
    Type,
    UnionType,
)
from .naming import Candidate, coded, named, pascal, settle, snake, spelled, words
from .places import filterable_place
from .types import type_of

FILTERABLE = "x-filterable"

_ALL = "*"
_TYPES = tuple(str(one) for one in Primitive if one not in (Primitive.BYTES, Primitive.NULL))
# The names that the syntax of filters has a place for; see `_runtime/filters.py`.
_WORD = re.compile(r"[@$]?[^\W\d][\w@$.-]*")
_MEANT_OTHERWISE = frozenset({"and", "or", "not", "eq", "ne", "gt", "ge", "lt", "le", "in", "true", "false", "null"})
_MOST_NAMED = 12


@dataclass(slots=True, kw_only=True)
class _Node:
    """A property while the tree of them grows; `names` are what models call it."""

    path: tuple[str, ...] = ()
    type: Type | None = None
    names: tuple[str, ...] = ()
    below: dict[str, _Node] = field(default_factory=dict)


def with_filterables(
    versions: Sequence[ApiVersion], facts: Facts, problems: list[Diagnostic]
) -> tuple[ApiVersion, ...]:
    """The same versions, with what their lists can be filtered by. Faults are added to `problems`: C426."""
    return tuple(
        replace(version, resources=tuple(_resource(resource, facts, problems) for resource in version.resources))
        for version in versions
    )


def _resource(resource: Resource, facts: Facts, problems: list[Diagnostic]) -> Resource:
    trees: dict[str, _Node] = {}
    for operation in resource.operations:
        if FILTERABLE in facts.raws[operation.origin.pointer]:
            tree = _Tree(operation, facts)
            problems.extend(tree.faults)
            trees[operation.origin.pointer] = tree.root
    if not trees:
        return resource
    classes = _classes(resource, trees, facts, problems)

    def changed(operation: Operation) -> Operation:
        pointer = operation.origin.pointer
        if pointer not in trees:
            return operation
        known = Filterable(
            name=facts.beside[filterable_place(pointer)],
            class_name=classes[pointer, ()],
            properties=_named(trees[pointer], pointer, classes, facts, problems),
        )
        return replace(operation, filterable=known)

    return replace(resource, operations=tuple(map(changed, resource.operations)))


class _Tree:
    """Reads the extension of one operation: what is wrong with it, and the properties as a tree."""

    def __init__(self, operation: Operation, facts: Facts) -> None:
        self.root = _Node()
        self.faults: list[Diagnostic] = []
        self._operation, self._facts, self._at = operation, facts, ""
        told = facts.raws[operation.origin.pointer][FILTERABLE]
        if operation.paging is None or not any(parameter.filter for parameter in operation.parameters):
            self._fault("is for an operation that lists, and that has a parameter with x-filter")
        elif not isinstance(told, list) or not told:
            self._fault("must be a list of properties")
        else:
            for number, entry in enumerate(told):
                self._at = f"/{number}"
                self._read(entry, _schema_of(operation.paging.item))

    def _read(self, entry: object, item: Schema) -> None:
        match entry:
            case str():
                path, type_ = tuple(entry.split("/")), None
            case {"property": str(text), "type": str(name), **rest} if not rest and name in _TYPES:
                path, type_ = tuple(text.split("/")), Scalar(Primitive(name))
            case _:
                self._fault(f"a property is its path, or {{property: path, type: one of {', '.join(_TYPES)}}}")
                return
        *way, last = path
        if type_ is None and last == _ALL and way:
            self._add_all(tuple(way), item)
        elif not all(map(_WORD.fullmatch, path)) or path[0].casefold() in _MEANT_OTHERWISE:
            self._fault(f'"{"/".join(path)}" has no place in the syntax of filters')
        else:
            self._add(path, item, type_)

    def _add(self, path: tuple[str, ...], item: Schema, type_: Type | None) -> None:
        """One property, by the type that is told, else by that of the schema."""
        node, schema = self.root, [item]
        for number, step in enumerate(path, start=1):
            objects = [one for each in schema for one in self._objects(each)]
            schema = [one.properties[step] for one in objects if step in one.properties]
            if not schema and type_ is None:
                self._missing(path[:number], sorted({name for one in objects for name in one.properties}))
                return
            if node.type is not None:
                break
            names = tuple(one.names[step] for one in objects if step in one.names)
            node = node.below.setdefault(step, _Node(path=path[:number], names=names))
        if node.type is not None or node.below:
            self._fault(f'"{"/".join(path)}" is there twice, or with properties below it')
        else:
            node.type = type_ or self._type(schema)

    def _add_all(self, way: tuple[str, ...], item: Schema) -> None:
        """Every property below one that is an object, as far as objects go."""
        schema: list[Schema] = [item]
        for number, step in enumerate(way, start=1):
            objects = [one for each in schema for one in self._objects(each)]
            schema = [one.properties[step] for one in objects if step in one.properties]
            if not schema:
                self._missing(way[:number], sorted({name for one in objects for name in one.properties}))
                return
        above = tuple(one.key for each in schema for one in self._objects(each, of_arrays=False))
        for path in sorted(set(self._leaves(way, schema, above))):
            self._add(path, item, None)

    def _leaves(
        self, way: tuple[str, ...], schemas: Sequence[Schema], above: tuple[str, ...]
    ) -> Iterator[tuple[str, ...]]:
        """The ways to what is no object, or holds itself; without what no answer shows."""
        for schema in schemas:
            for one in self._objects(schema, of_arrays=False):
                for name, inner in one.properties.items():
                    if _WORD.fullmatch(name) and inner.get("writeOnly") is not True:
                        parts = self._objects(inner, of_arrays=False)
                        keys = tuple(part.key for part in parts)
                        if parts and not set(keys) & set(above):
                            yield from self._leaves((*way, name), [inner], (*above, *keys))
                        else:
                            yield (*way, name)

    def _objects(self, schema: Schema, *, of_arrays: bool = True) -> list[_Object]:
        """The objects that a value may be, or that an array of them holds."""
        match schema:
            case {"$ref": str(key)}:
                inner = self._facts.schemas[key].schema
                if "properties" not in inner:
                    return self._objects(inner, of_arrays=of_arrays)
                fields = {one.name.wire: one.name.python for one in self._facts.models[key].fields}
                return [_Object(key=key, properties=inner["properties"], names=fields)]
            case {"anyOf": list(members)}:
                return [one for member in members for one in self._objects(member, of_arrays=of_arrays)]
            case {"type": "array"} if of_arrays:
                return self._objects(schema.get("items", {}))
            case _:
                return []

    def _type(self, schemas: Sequence[Schema]) -> Type:
        """The one type that the values have, whatever null there is beside it; else anything."""
        found = {one for schema in schemas for one in self._plain(schema)}
        return found.pop() if len(found) == 1 else Scalar(Primitive.ANY)

    def _plain(self, schema: Schema) -> Iterator[Type]:
        match schema:
            case {"$ref": str(key)} if "enum" not in self._facts.schemas[key].schema:
                yield from self._plain(self._facts.schemas[key].schema)
            case {"anyOf": list(members)}:
                for member in members:
                    yield from self._plain(member)
            case {"type": "null"}:
                return
            case {"const": str()}:
                yield Scalar(Primitive.STRING)
            case _:
                yield type_of(schema, lambda key: "enum" in self._facts.schemas[key].schema)

    def _missing(self, path: tuple[str, ...], known: Sequence[str]) -> None:
        more = ", …" if len(known) > _MOST_NAMED else ""
        there = f"; there are {', '.join(known[:_MOST_NAMED])}{more}" if known else ""
        self._fault(
            f'what it lists has no property "{"/".join(path)}"{there}',
            f"correct it, or say what it is: {{property: {'/'.join(path)}, type: string}}",
        )

    def _fault(self, message: str, hint: str | None = None) -> None:
        self.faults.append(
            Diagnostic(
                code="C426",
                severity=Severity.ERROR,
                pointer=f"{filterable_place(self._operation.origin.pointer)}{self._at}",
                message=f"{FILTERABLE}: {message}",
                location=Location(file=self._operation.origin.file),
                hint=hint,
            )
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Object:
    """Properties of a model, and what it calls them."""

    key: str
    properties: Mapping[str, Schema]
    names: Mapping[str, str]


def _schema_of(item: Type) -> Schema:
    """A schema in normal form for the type of what a list holds."""
    match item:
        case ModelType(key):
            return {"$ref": key}
        case ListType(part):
            return {"type": "array", "items": _schema_of(part)}
        case UnionType(members):
            return {"anyOf": [_schema_of(member) for member in members]}
        case _:
            return {}


# Names --------------------------------------------------------------------------------------------


def _classes(
    resource: Resource, trees: Mapping[str, _Node], facts: Facts, problems: list[Diagnostic]
) -> dict[tuple[str, tuple[str, ...]], str]:
    """The classes of a resource's lists and of what leads to their properties, by pointer and path."""
    own = resource.class_name
    candidates = [
        Candidate(
            thing=(pointer, node.path),
            names=(
                pascal((own, *builder, *(word for step in node.path for word in named(step))), "resource_class"),
                pascal((own, *builder, *(word for step in node.path for word in spelled(step))), "resource_class"),
                pascal((own, *builder, *(word for step in node.path for word in coded(step))), "resource_class"),
                pascal((own, *coded("/".join((pointer, *node.path)))), "resource_class"),
            ),
            kind="resource_class",
            pointer=pointer,
            place="",
        )
        for pointer, tree in trees.items()
        for builder in [words(facts.beside[filterable_place(pointer)])]
        for node in _groups(tree)
    ]
    return settle(candidates, f"filters of {own}", facts.file, problems, {})


def _groups(node: _Node) -> Iterator[_Node]:
    if node.below or not node.path:
        yield node
        for inner in node.below.values():
            yield from _groups(inner)


def _named(
    node: _Node,
    pointer: str,
    classes: Mapping[tuple[str, tuple[str, ...]], str],
    facts: Facts,
    problems: list[Diagnostic],
) -> tuple[FilterProperty, ...]:
    """The properties below a node in the order of their names, called as the model calls them where it can be."""
    candidates = [
        Candidate(
            thing=wire,
            names=tuple(
                map(
                    _no_import,
                    (
                        *inner.names[:1],
                        snake(named(wire), "field"),
                        snake(spelled(wire), "field"),
                        snake(coded(wire), "field"),
                    ),
                )
            ),
            kind="field",
            pointer=pointer,
            place=filterable_place(pointer, inner.path),
        )
        for wire, inner in sorted(node.below.items())
    ]
    names = settle(candidates, f"filters of {pointer}", facts.file, problems, facts.held)
    found = [
        FilterProperty(
            name=Name(wire=wire, python=names[wire]),
            path=inner.path,
            type=None if inner.below else inner.type,
            class_name=classes[pointer, inner.path] if inner.below else None,
            properties=_named(inner, pointer, classes, facts, problems) if inner.below else (),
        )
        for wire, inner in node.below.items()
    ]
    return tuple(sorted(found, key=lambda one: one.name.python))


def _no_import(name: str) -> str:
    """A name that is none of those that annotations in the same class use: they begin with a capital or say models."""
    return f"{name}_" if name[0].isupper() or name.endswith("models") else name
