"""What operations do, told by their methods and paths alone."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ..reach import at
from .bodies import JSON_PATCH, media_essence
from .draft import NOTHING, Draft, UnmakeableError
from .layout import json_of
from .lists import Lists
from .paging import nested
from .patching import PatchError, json_patch, merge_patch
from .refusal import RefusedError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .facts import Facts, Operation, Schema
    from .layout import Collection, Layout
    from .making import Maker
    from .messages import Incoming, Outgoing, Recorded
    from .reading import Read
    from .replies import Replies
    from .routes import Match
    from .store import Item, Shelf, Store


class Actions:
    """Does what requests ask for that are right by the description."""

    def __init__(self, facts: Facts, layout: Layout, store: Store, replies: Replies, maker: Maker) -> None:
        self._layout = layout
        self._store = store
        self._replies = replies
        self._maker = maker
        self._lists = Lists(layout, store, maker)
        self._by_key = {operation.key: operation for operation in facts.operations}
        self._cancelling = {
            one.long_running.cancel: one.long_running.polls[0]
            for one in facts.operations
            if one.long_running is not None and one.long_running.cancel is not None
        }

    def alone(self, operation: Operation) -> Schema | None:
        """Give the schema of what an operation reads that is in no collection."""
        is_listed = operation.pages is not None and self._layout.collection(operation.path) is not None
        if is_listed or self._layout.holder(operation.path) is not None:
            return None
        return json_of(operation.success()[1]) or {}

    def done(self, match: Match, incoming: Incoming, read: Read, record: Recorded) -> Outgoing:
        """Do it and answer; what was wrong with it after all goes to the record."""
        try:
            self._demand_above(match)
            return self._done(match, incoming, read)
        except RefusedError as refused:
            status = refused.status
            if status == 400:
                record.problems = (refused.message,)
                status = self._replies.refusal(match.operation, status)
            return self._replies.error(match.operation, incoming, status, refused.message)

    def _demand_above(self, match: Match) -> None:
        """Whatever a path leads through must be there."""
        if (missing := self._store.missing(match.operation.path, match.values)) is not None:
            raise RefusedError(404, f"there is nothing at {match.filled(missing)}")

    def _done(self, match: Match, incoming: Incoming, read: Read) -> Outgoing:
        operation = match.operation
        if operation.long_running is not None:
            return self._start(match, incoming, read)
        if operation.key in self._cancelling:
            self._cancel(match)
            return self._replies.success(operation, incoming)
        if operation.method != "POST" and (holder := self._layout.holder(operation.path)) is not None:
            return self._on_item(holder, match, incoming, read)
        collection = self._layout.collection(operation.path)
        if collection is None or operation.method == "PUT" or self._is_alone(operation):
            return self._on_thing(match, incoming, read)
        match operation.method:
            case "GET" | "HEAD":
                return self._on_list(collection, match, incoming, read)
            case "POST":
                return self._create(collection, match, incoming, read)
            case _:
                return self._on_many(collection, match, incoming, read)

    def _is_alone(self, operation: Operation) -> bool:
        """Whether what is read there is no list."""
        reading = self._by_key.get(f"GET {operation.path}")
        return operation.method in ("GET", "HEAD") and (reading is None or reading.pages is None)

    def _on_list(self, collection: Collection, match: Match, incoming: Incoming, read: Read) -> Outgoing:
        listing = collection.listing
        if listing is None or listing.pages is None:
            return self._on_thing(match, incoming, read)
        page = self._lists.page(collection, listing, listing.pages, match, read)
        return self._replies.success(match.operation, incoming, page)

    # Things --------------------------------------------------------------------------------------

    def _create(self, collection: Collection, match: Match, incoming: Incoming, read: Read) -> Outgoing:
        shelf = self._store.shelf(collection, match.values)
        wanted, sent = (read.body if isinstance(read.body, dict) else {}), self._sendable(match.operation)
        if collection.key_property not in sent:
            wanted = {name: value for name, value in wanted.items() if name != collection.key_property}
        if str(wanted.get(collection.key_property or "")) in shelf.items:
            raise RefusedError(409, f"{collection.key_property}: there is one already")
        # What could have been sent and was not is not made up.
        omitted = frozenset(sent - wanted.keys())
        item = self._store.add(shelf, wanted, omitted=omitted, begins=True)
        location = _encoded(shelf.place(item.key))
        return self._replies.success(match.operation, incoming, item.body, preferred=("201", "202"), location=location)

    def _sendable(self, operation: Operation) -> set[str]:
        """The properties that a body may have."""
        contents = operation.body.contents.values() if operation.body else ()
        properties = (self._layout.properties(schema) for schema in contents)
        return {name for found in properties for name, one in found.items() if not one.get("readOnly")}

    def _on_item(self, holder: Collection, match: Match, incoming: Incoming, read: Read) -> Outgoing:
        operation, shelf = match.operation, self._store.shelf(holder, match.values)
        key = match.values[holder.variable or ""]
        item = self._store.find(holder, match.values, key)
        if item is None and operation.method == "PUT" and holder.is_put:
            wanted = read.body if isinstance(read.body, dict) else {}
            made = self._store.add(shelf, wanted, key=key, omitted=frozenset(self._sendable(operation) - wanted.keys()))
            return self._replies.success(operation, incoming, made.body, preferred=("201",))
        if item is None:
            raise RefusedError(404, f"there is nothing at {shelf.place(key)}")
        self._demand_unchanged(shelf, item, incoming)
        match operation.method:
            case "DELETE":
                del shelf.items[key]
                self._store.remove(shelf.place(key))
                return self._replies.success(operation, incoming, item.body, preferred=("204",))
            case "PUT" | "PATCH":
                self._change(holder, shelf, item, match, incoming, read)
            case _:
                pass
        reply = self._replies.success(operation, incoming, item.body, preferred=("200",))
        tags = (("ETag", self._store.tag(shelf, item)),) if _is_conditional(holder) else ()
        return replace(reply, headers=(*reply.headers, *tags), is_under_way=self._store.is_under_way(item))

    def _demand_unchanged(self, shelf: Shelf, item: Item, incoming: Incoming) -> None:
        """Whoever says what it has seen means that alone (RFC 9110 section 13.1.1)."""
        seen = [one.strip() for one in (incoming.header("if-match") or "*").split(",")]
        if "*" not in seen and (tag := self._store.tag(shelf, item)) not in seen:
            raise RefusedError(412, f"If-Match: it is {tag} by now")

    def _change(
        self, holder: Collection, shelf: Shelf, item: Item, match: Match, incoming: Incoming, read: Read
    ) -> None:
        place = f"{shelf.place(item.key)}/changed"
        changed = self._changed(item.body, holder.schema, match.operation, incoming, read, place)
        states = self._store.states(holder)
        if states is not None and any(at(read.body, step) is not None for step in states.places):
            item.motion = None
        self._store.change(shelf, item, changed)

    def _changed(
        self, body: Any, schema: Schema, operation: Operation, incoming: Incoming, read: Read, place: str
    ) -> Any:
        """A thing after a PUT or a PATCH, fit for its schema again."""
        if operation.method == "PUT":
            kept = set(self._layout.properties(schema)) - self._sendable(operation)
            old = {name: value for name, value in body.items() if name in kept} if isinstance(body, dict) else {}
            wanted = {**old, **read.body} if isinstance(read.body, dict) else read.body
        elif media_essence(incoming.header("content-type") or "") == JSON_PATCH:
            try:
                wanted = json_patch(body, read.body)
            except PatchError as error:
                raise RefusedError(400, f"body: {error}") from None
        else:
            wanted = merge_patch(body, read.body if isinstance(read.body, dict) else {})
        try:
            return self._maker.make(schema, Draft(place=place, wanted=wanted, full=False))
        except UnmakeableError:
            return wanted

    def _on_many(self, collection: Collection, match: Match, incoming: Incoming, read: Read) -> Outgoing:
        """Change or take away those that the request names: in its body, its query, or by a filter."""
        operation, shelf = match.operation, self._store.shelf(collection, match.values)
        named = set(_texts([read.body, *read.values.values()]))
        chosen = [item for item in shelf.items.values() if item.key in named]
        if operation.body is None and not chosen:
            shown = [self._store.seen(item).body for item in shelf.items.values()]
            wanted = self._lists.wanted(operation, shown, read)
            chosen = [item for item in shelf.items.values() if any(item.body is one for one in wanted)]
        for item in chosen:
            if operation.method == "DELETE":
                del shelf.items[item.key]
                self._store.remove(shelf.place(item.key))
            elif operation.method == "PATCH":
                self._change(collection, shelf, item, match, incoming, read)
        return self._replies.success(operation, incoming)

    def _on_thing(self, match: Match, incoming: Incoming, read: Read) -> Outgoing:
        """Read, change or take away what is in no collection; a POST answers with what is there."""
        operation, path = match.operation, match.filled(match.operation.path)
        reading = self._by_key.get(f"GET {operation.path}")
        schema = json_of(reading.success()[1]) if reading is not None else None
        if operation.method == "DELETE":
            self._store.remove(path)
            return self._replies.success(operation, incoming, preferred=("204",))
        if schema is None:
            is_sent = operation.method == "PUT" and isinstance(read.body, dict)
            wanted = read.body if is_sent else self._store.known(path)
            return self._replies.success(operation, incoming, wanted)
        try:
            thing = self._store.alone(path, schema)
        except UnmakeableError:
            return self._replies.success(operation, incoming)
        if operation.method in ("PUT", "PATCH"):
            thing = self._changed(thing, schema, operation, incoming, read, f"{path}/changed")
            self._store.put(path, thing)
        return self._replies.success(operation, incoming, thing, preferred=("200",))

    # What takes its time -------------------------------------------------------------------------

    def _start(self, match: Match, incoming: Incoming, read: Read) -> Outgoing:
        """Begin what one of the polls tells the state of."""
        started = match.operation.long_running
        polls = [self._by_key[key] for key in started.polls if key in self._by_key] if started else []
        holder = next((found for poll in polls if (found := self._layout.holder(poll.path))), None)
        if started is None or holder is None:
            return self._replies.success(match.operation, incoming)
        if holder is self._layout.collection(match.operation.path):
            return self._create(holder, match, incoming, read)
        shelf = self._store.shelf(holder, match.values)
        item = self._store.add(shelf, {}, begins=True)
        wanted = nested(started.id, item.key) if started.id else NOTHING
        location = _encoded(shelf.place(item.key))
        return self._replies.success(match.operation, incoming, wanted, preferred=("202", "201"), location=location)

    def _cancel(self, match: Match) -> None:
        poll = self._by_key.get(self._cancelling[match.operation.key])
        holder = self._layout.holder(poll.path) if poll is not None else None
        if holder is None or (states := self._store.states(holder)) is None:
            return
        key = next(reversed([*match.values.values()]), "")
        item = self._store.find(holder, match.values, key)
        if item is None:
            raise RefusedError(404, f"there is nothing called {key}")
        self._store.settle(item, states, "failure", "cancel")


def _is_conditional(holder: Collection) -> bool:
    """Whether the things of a collection are changed with a precondition."""
    parameters = (one for operation in holder.item_operations.values() for one in operation.parameters)
    return any(one.place == "header" and one.name.lower() == "if-match" for one in parameters)


def _encoded(path: str) -> str:
    """A path as it is sent."""
    return "/".join(quote(part, safe="") for part in path.split("/"))


def _texts(value: Any) -> Iterable[str]:
    """All texts and numbers in a value."""
    match value:
        case dict():
            for item in value.values():
                yield from _texts(item)
        case list():
            for item in value:
                yield from _texts(item)
        case str() | int():
            yield str(value)
        case _:
            return
