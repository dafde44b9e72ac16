"""What an API holds, told by its paths alone: collections, and the things in them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .bodies import is_json
from .schemas import EndlessError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from .facts import Facts, Operation, Reply, Schema
    from .schemas import Schemas

_OF_ITEMS = ("GET", "HEAD", "PUT", "PATCH", "DELETE")
_ANY: Schema = {}


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Collection:
    """Things below one path, each at ``item_path``, whose last ``variable`` is its key.

    ``schema`` is what a thing looks like, ``key_property`` where it says its key. Operations are there where the API
    has them. Of an ``is_open`` one nothing can be known before it is asked for: whatever is asked for is there.
    """

    path: str
    item_path: str | None
    variable: str | None
    key_schema: Schema
    schema: Schema
    key_property: str | None
    operations: Mapping[str, Operation]
    item_operations: Mapping[str, Operation]

    @property
    def listing(self) -> Operation | None:
        """The operation that lists."""
        found = self.operations.get("GET")
        return found if found is not None and found.pages is not None else None

    @property
    def reading(self) -> Operation | None:
        """The operation that reads one thing."""
        return self.item_operations.get("GET")

    @property
    def creating(self) -> Operation | None:
        """The operation that makes a thing, whose key the server chooses or the body says."""
        found = self.operations.get("POST")
        return None if found is None or found.long_running is not None else found

    @property
    def is_open(self) -> bool:
        """Whether things are there because they are asked for."""
        return self.listing is None and self.creating is None and not self.is_put

    @property
    def is_put(self) -> bool:
        """Whether things are made by being put where they are to be."""
        return "PUT" in self.item_operations and self.creating is None

    @property
    def is_read_only(self) -> bool:
        """Whether a caller cannot make things."""
        return self.creating is None and not self.is_put


def canonical(path: str) -> str:
    """Give a path without the names of its variables."""
    return re.sub(r"\{[^{}]*\}", "{}", path)


def json_of(reply: Reply) -> Schema | None:
    """Give the schema of a reply's JSON, if it has any."""
    return next((schema for media_type, schema in reply.contents.items() if is_json(media_type)), None)


class Layout:
    """The collections of one API."""

    def __init__(self, facts: Facts, schemas: Schemas) -> None:
        self._schemas = schemas
        self._paths: dict[str, dict[str, Operation]] = {}
        for operation in facts.operations:
            self._paths.setdefault(operation.path, {})[operation.method] = operation
        found = list(self._collections())
        self._by_path = {canonical(one.path): one for one in found}
        self._by_item = {canonical(one.item_path): one for one in found if one.item_path is not None}

    def __iter__(self) -> Iterator[Collection]:
        return iter(self._by_path.values())

    def collection(self, path: str) -> Collection | None:
        """Give the collection at a path."""
        return self._by_path.get(canonical(path))

    def holder(self, path: str) -> Collection | None:
        """Give the collection whose things are at a path."""
        return self._by_item.get(canonical(path))

    def above(self, path: str) -> Iterator[tuple[str, Collection]]:
        """Give the paths above a path at which there must be things, the outermost first."""
        parts = path.split("/")
        for end in range(2, len(parts)):
            upper = "/".join(parts[:end])
            if (holder := self.holder(upper)) is not None:
                yield upper, holder

    def resource(self, name: str) -> Collection | None:
        """Give the collection of a resource of the client, such as ``v1.groups``: of several the uppermost."""
        named = [one for one in self if any(_is_of(each, name) for each in _operations(one))]
        return min(named, key=lambda one: (one.path.count("/"), one.path), default=None)

    def item_schema(self, listing: Operation) -> Schema:
        """What the items of a list look like."""
        pages = listing.pages
        schema = json_of(listing.success()[1]) or _ANY
        for step in pages.items if pages else ():
            schema = self._property(schema, step)
        return self._property(schema, None)

    def properties(self, schema: Schema) -> dict[str, Schema]:
        """The properties that a thing may have, those of all alternatives among them."""
        try:
            flat = self._schemas.flat(schema)
        except EndlessError:
            return {}
        inner = (self.properties(variant) for union in flat.unions for variant in union.variants)
        return {name: one for found in (*inner, flat.properties) for name, one in found.items()}

    def _property(self, schema: Schema, name: str | None) -> Schema:
        """The schema of a property, or that of an array's items; in a union that of the first variant with one."""
        try:
            flat = self._schemas.flat(schema)
        except EndlessError:
            return _ANY
        own: Any = flat.words.get("items") if name is None else flat.properties.get(name)
        if isinstance(own, dict):
            return own
        inner = (self._property(variant, name) for union in flat.unions for variant in union.variants)
        return next(filter(None, inner), _ANY)

    def _collections(self) -> Iterator[Collection]:
        items = {path.rpartition("/")[0]: path for path in self._paths if self._is_item(path)}
        known = {canonical(path) for path in items}
        lists = [path for path, found in self._paths.items() if "GET" in found and found["GET"].pages is not None]
        for path in (*items, *(path for path in lists if canonical(path) not in known)):
            same = next((one for one in self._paths if canonical(one) == canonical(path)), path)
            yield self._collection(same, items.get(path))

    def _is_item(self, path: str) -> bool:
        last = path.rpartition("/")[2]
        methods = self._paths[path]
        return re.fullmatch(r"\{[^{}]*\}", last) is not None and any(method in methods for method in _OF_ITEMS)

    def _collection(self, path: str, item_path: str | None) -> Collection:
        operations = self._paths.get(path, {})
        item_operations = self._paths[item_path] if item_path else {}
        variable = item_path.rpartition("/")[2][1:-1] if item_path else None
        schema = self._thing(operations, item_operations)
        keys = [operation.parameter(variable) for operation in item_operations.values() if variable]
        # Operations may differ in what they say of the same variable: a key is good for all.
        key_schema: Schema = {"allOf": [parameter.schema for parameter in keys if parameter is not None]}
        return Collection(
            path=path,
            item_path=item_path,
            variable=variable,
            key_schema=key_schema,
            schema=schema,
            key_property=self._key_property(schema, variable, path),
            operations=operations,
            item_operations=item_operations,
        )

    def _thing(self, operations: Mapping[str, Operation], item_operations: Mapping[str, Operation]) -> Schema:
        """What a thing looks like: as it is read, else as it is listed, made, changed or sent."""
        if "GET" in item_operations and (schema := json_of(item_operations["GET"].success()[1])):
            return schema
        if "GET" in operations and operations["GET"].pages and (schema := self.item_schema(operations["GET"])):
            return schema
        others = [operations.get("POST"), *(item_operations.get(method) for method in ("PATCH", "PUT"))]
        replies = (json_of(one.success()[1]) for one in others if one is not None)
        bodies = (schema for one in others if one and one.body for schema in one.body.contents.values())
        return next((schema for schema in (*replies, *bodies) if schema), _ANY)

    def _key_property(self, schema: Schema, variable: str | None, path: str) -> str | None:
        """Where a thing says its key: by the name of the variable, or as ``id``, ``key`` or ``name``."""
        properties = {plain(name): name for name in reversed(self.properties(schema))}
        wanted = plain(variable or "id")
        last = plain(path.rpartition("/")[2])
        short = [wanted.removeprefix(one) for one in (last, last.removesuffix("s"), last.removesuffix("ies") + "y")]
        for name in (wanted, *short, *(("id", "key", "name") if wanted.endswith("id") else ())):
            if name in properties:
                return properties[name]
        return properties.get("id")


def plain(name: str) -> str:
    """Give a name as it is compared: ``groupId``, ``group-id`` and ``group_id`` are one."""
    return re.sub(r"[^a-z0-9]", "", name.lower())


def _operations(one: Collection) -> Iterable[Operation]:
    return (*one.operations.values(), *one.item_operations.values())


def _is_of(operation: Operation, name: str) -> bool:
    return operation.name.rpartition(".")[0] == name
