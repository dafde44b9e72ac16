"""What is there: things in collections and things by themselves, made when they are first needed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from .draft import NOTHING, Draft, UnmakeableError
from .layout import plain
from .motion import Motion, States, changed
from .routes import fill
from .schemas import EndlessError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ..waiting import Outcome
    from .facts import Schema
    from .layout import Collection, Layout
    from .making import Maker
    from .motion import Place
    from .schemas import Schemas

_FEW = 3
"""How many things there are at the beginning where nobody can make any."""

_REVISIONS = frozenset({"generation", "revision"})
"""Properties that count the changes of the thing from 1 on, as compared by :func:`plain`."""

_OWN_PLACES = frozenset({"self", "href", "uri", "resourceuri"})
"""Properties that say where the thing itself is, as compared by :func:`plain`."""


@dataclass(slots=True, kw_only=True)
class Item:
    """One thing in a collection, and how often it has changed."""

    key: str
    body: Any
    motion: Motion | None = None
    changes: int = 0


@dataclass(slots=True, kw_only=True)
class Shelf:
    """The things of one collection, at its path with all variables filled."""

    collection: Collection
    path: str
    values: Mapping[str, str]
    items: dict[str, Item] = field(default_factory=dict[str, Item])
    made: int = 0

    def place(self, key: str) -> str:
        """The path of a thing."""
        return f"{self.path}/{key}"


class Store:
    """All things of one API. ``now`` gives the time, ``pace`` is how long a state under way lasts, in seconds."""

    def __init__(self, layout: Layout, schemas: Schemas, maker: Maker, now: Any, pace: float, few: int | None) -> None:
        self._layout = layout
        self._schemas = schemas
        self._maker = maker
        self._now = now
        self._pace = pace
        self._few = few
        self._shelves: dict[str, Shelf] = {}
        self._alone: dict[str, Any] = {}
        self._outcomes: list[Outcome] = []

    def shelf(self, collection: Collection, values: Mapping[str, str]) -> Shelf:
        """Give the things of a collection; on first sight there are a few where nobody can make any."""
        path = fill(collection.path, values)
        shelf = self._shelves.get(path)
        if shelf is None:
            shelf = self._shelves[path] = Shelf(collection=collection, path=path, values=dict(values))
            few = self._few if self._few is not None else _FEW if collection.is_read_only else 0
            for _ in range(0 if collection.is_open else few):
                self.add(shelf, {})
        return shelf

    def shelves(self) -> Iterator[Shelf]:
        """Give all that was seen so far."""
        return iter(list(self._shelves.values()))

    def find(self, collection: Collection, values: Mapping[str, str], key: str) -> Item | None:
        """Give one thing as it is now."""
        shelf = self.shelf(collection, values)
        if key not in shelf.items and collection.is_open:
            self.add(shelf, {}, key=key)
        item = shelf.items.get(key)
        return item and self.seen(item)

    def missing(self, path: str, values: Mapping[str, str]) -> str | None:
        """Give the first path above this one at which there is nothing."""
        for upper, holder in self._layout.above(path):
            if self.find(holder, values, values[upper.rpartition("/")[2][1:-1]]) is None:
                return upper
        return None

    def seen(self, item: Item) -> Item:
        """Let a thing be what it has become by now."""
        if item.motion is not None:
            item.body = changed(item.body, item.motion.now(self._now()))
        return item

    def is_under_way(self, item: Item) -> bool:
        """Tell whether a thing will be another one by itself."""
        return item.motion is not None and not item.motion.is_over(self._now())

    def change(self, shelf: Shelf, item: Item, body: Any) -> None:
        """Let a thing be another one. What it is called by does not change, and what counts its changes goes on."""
        kept, item.changes = shelf.collection.key_property, item.changes + 1
        if isinstance(body, dict):
            old = {name: item.body[name] for name in [kept] if name in item.body}
            body = {**body, **old, **{name: body[name] + 1 for name in self._counting(shelf.collection, body)}}
        item.body = body

    def tag(self, shelf: Shelf, item: Item) -> str:
        """The entity tag of a thing (RFC 9110 section 8.8.3): what counts its changes, if there is such a thing."""
        said = (item.body[name] for name in self._counting(shelf.collection, item.body))
        return f'"{next(said, item.changes + 1)}"'

    def _counting(self, collection: Collection, body: Any) -> list[str]:
        declared = self._layout.properties(collection.schema).items()
        names = [name for name, one in declared if plain(name) in _REVISIONS and "const" not in one]
        return [name for name in names if isinstance(body, dict) and isinstance(body.get(name), int)]

    def add(
        self,
        shelf: Shelf,
        wanted: Mapping[str, Any],
        *,
        key: str | None = None,
        omitted: frozenset[str] = frozenset(),
        begins: bool = False,
    ) -> Item:
        """Make a thing; one that ``begins`` goes through its states.

        :raises UnmakeableError: if there is no value for its schema.
        """
        collection, number = shelf.collection, shelf.made
        shelf.made += 1
        key = key or self._key(shelf, wanted, number)
        body = self._made(shelf, wanted, key, number, omitted)
        item = Item(key=key, body=body)
        shelf.items[key] = item
        if (states := self.states(collection)) is not None:
            if begins:
                self._begin(item, states)
            elif not any(at_place in wanted for at_place, *_ in states.places):
                item.body = changed(body, states.end(body, "success"))
        return self.seen(item)

    def _made(self, shelf: Shelf, wanted: Mapping[str, Any], key: str, number: int, omitted: frozenset[str]) -> Any:
        """A thing with its key, its place, and the keys of what it is in, wherever it says them."""
        collection = shelf.collection
        properties = self._layout.properties(collection.schema)
        known: dict[str, Any] = {}
        told = {plain(name): value for name, value in shelf.values.items()}
        told |= dict.fromkeys(_OWN_PLACES, shelf.place(key))
        for name, schema in properties.items():
            if plain(name) in told and "const" not in schema and "enum" not in schema:
                known[name] = told[plain(name)]
            elif plain(name) in _REVISIONS:
                known[name] = 1
        known |= wanted
        if collection.key_property is not None:
            known[collection.key_property] = self._typed(properties[collection.key_property], key)
        draft = Draft(place=f"{shelf.path}#{number}", wanted=known, omitted=omitted, fresh=number > 0)
        return self._maker.make(collection.schema, draft)

    def _key(self, shelf: Shelf, wanted: Mapping[str, Any], number: int) -> str:
        """The key that the thing says, else a new one."""
        collection = shelf.collection
        if collection.key_property is not None and collection.key_property in wanted:
            return str(wanted[collection.key_property])
        name = collection.key_property or collection.variable or "id"
        own: Schema = self._layout.properties(collection.schema).get(name, {})
        for attempt in range(100):
            key = self._new_key(collection, own, f"{shelf.path}#{number}.{attempt}/{name}", number + 1)
            if key not in shelf.items:
                return key
        return f"{name}-{number}"

    def _new_key(self, collection: Collection, own: Schema, place: str, number: int) -> str:
        try:
            if "integer" in self._schemas.both(own, collection.key_schema).types:
                return str(number)
            both: Schema = {"allOf": [own, collection.key_schema, {"type": ["string", "integer", "number"]}]}
            made = self._maker.make(both, Draft(place=place, fresh=True))
        except (UnmakeableError, EndlessError):
            return f"{place.rpartition('/')[2]}-{number}"
        return str(made)

    def _typed(self, schema: Schema, key: str) -> Any:
        try:
            types = self._schemas.flat(schema).types
        except EndlessError:
            return key
        return int(key) if "integer" in types and key.lstrip("-").isdigit() else key

    # Things by themselves ------------------------------------------------------------------------

    def alone(self, path: str, schema: Schema) -> Any:
        """Give the thing at a path that is in no collection."""
        if path not in self._alone:
            self._alone[path] = self._maker.make(schema, Draft(place=path))
        return self._alone[path]

    def known(self, path: str) -> Any:
        """Give the same if it was seen, else ``NOTHING``."""
        return self._alone.get(path, NOTHING)

    def put(self, path: str, value: Any, schema: Schema | None = None) -> Any:
        """Set what is at a path and give it, all of what is in its schema."""
        if schema is not None and not isinstance(value, bytes):
            value = self._maker.make(schema, Draft(place=path, wanted=value))
        self._alone[path] = value
        return value

    def remove(self, path: str) -> None:
        """Take away what is at a path, and all below it."""
        for known in (self._alone, self._shelves):
            for one in [one for one in known if one == path or one.startswith(f"{path}/")]:
                del known[one]

    # States --------------------------------------------------------------------------------------

    def states(self, collection: Collection) -> States | None:
        """The states of the things of a collection, if they have any."""
        reading = collection.reading
        if reading is None or (waiter := reading.waiter) is None:
            return None
        return States(waiter, lambda place: self._schema_at(collection.schema, place))

    def settle_next(self, outcome: Outcome) -> None:
        """Choose what becomes of the next thing that begins."""
        self._outcomes.append(outcome)

    def settle(self, item: Item, states: States, outcome: Outcome, word: str = "") -> None:
        """Let a thing have its outcome now."""
        item.motion = None
        item.body = changed(item.body, states.end(item.body, outcome, word))

    def _begin(self, item: Item, states: States) -> None:
        outcome = self._outcomes.pop(0) if self._outcomes else "success"
        item.motion = Motion(changes=states.way(item.body, outcome), begun=self._now(), pace=self._pace)

    def _schema_at(self, schema: Schema, place: Place) -> Schema | None:
        """What is declared at a place, the first alternative that has an enumeration in its place."""
        found: Schema | None = schema
        for step in place:
            found = self._layout.properties(found).get(step) if found is not None else None
        return None if found is None else self._enumeration(found)

    def _enumeration(self, schema: Schema) -> Schema:
        flat = self._schemas.flat(schema)
        if "enum" in flat.words or not flat.unions:
            return flat.words
        inner = [self._enumeration(variant) for union in flat.unions for variant in union.variants]
        listed = [value for one in inner for value in one.get("enum", [one["const"]] if "const" in one else [])]
        may_be_null = any(one.get("type") == "null" for one in inner)
        return {"enum": [*listed, *([None] if may_be_null else [])]} if listed else flat.words
