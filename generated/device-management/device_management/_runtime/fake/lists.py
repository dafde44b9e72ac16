"""Lists: which things, in which order, and which page of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..reach import at
from .draft import NOTHING, Draft, UnmakeableError
from .layout import json_of, plain
from .odata import FilterError, parse_filter
from .paging import Pager
from .refusal import RefusedError
from .sorting import in_order

if TYPE_CHECKING:
    from .facts import Operation, Pages, Schema
    from .layout import Collection, Layout
    from .making import Maker
    from .reading import Read
    from .routes import Match
    from .store import Item, Shelf, Store

_SORTING = frozenset({"sort", "sortby", "orderby"})
"""Query parameters that ask for an order, as compared by ``plain``."""


class Lists:
    """Answers of operations that list."""

    def __init__(self, layout: Layout, store: Store, maker: Maker) -> None:
        self._layout = layout
        self._store = store
        self._maker = maker
        self._pager = Pager(self._cursor)

    def page(self, collection: Collection, listing: Operation, pages: Pages, match: Match, read: Read) -> Any:
        """Give the page that is asked for. Raises RefusedError (400) for a filter or a cursor that is none."""
        shelf = self._store.shelf(collection, match.values)
        schema = self._layout.item_schema(listing)
        shown = [self._shown(schema, self._store.seen(item), shelf) for item in shelf.items.values()]
        forms = self._pager.page(listing, pages, read, self._ordered(listing, self.wanted(listing, shown, read), read))
        if forms is None:
            raise RefusedError(400, f"{pages.cursor}: is no cursor that was given")
        return self._form(listing, pages, forms)

    def _shown(self, schema: Schema, item: Item, shelf: Shelf) -> Any:
        """A thing as a list has it."""
        draft = Draft(place=f"{shelf.place(item.key)}/listed", wanted=item.body, full=False)
        try:
            return self._maker.make(schema, draft)
        except UnmakeableError:
            return item.body

    def wanted(self, operation: Operation, shown: list[Any], read: Read) -> list[Any]:
        """Give the things that the operation's filters let through. Raises RefusedError (400)."""
        for parameter in operation.parameters:
            text = read.query(parameter.name) if parameter.is_filter else None
            if text:
                try:
                    test = parse_filter(str(text))
                except FilterError as error:
                    raise RefusedError(400, f"query parameter {parameter.name}: {error}") from None
                shown = [item for item in shown if test(item)]
        return shown

    def _ordered(self, listing: Operation, shown: list[Any], read: Read) -> list[Any]:
        for parameter in listing.parameters:
            if parameter.place == "query" and plain(parameter.name) in _SORTING:
                wanted = read.query(parameter.name)
                text = ",".join(map(str, wanted)) if isinstance(wanted, list) else str(wanted or "")
                shown = in_order(shown, text)
        return shown

    def _form(self, listing: Operation, pages: Pages, forms: list[Any]) -> Any:
        """The first form that the schema takes as it is; what it must have beside is made."""
        schema = json_of(listing.success()[1]) or {}
        for form in forms[:-1]:
            made = self._maker.tried(schema, Draft(place=f"{listing.name}/page", wanted=form, full=False))
            if made is not NOTHING and at(made, pages.next) == at(form, pages.next):
                return made
        return forms[-1]

    def _cursor(self, operation: Operation, place: int) -> Any:
        """A cursor that the parameter takes, which need not be a text that says anything."""
        cursor = operation.pages.cursor if operation.pages else None
        schema = next((one.schema for one in operation.parameters if one.name == cursor), {"type": "string"})
        draft = Draft(place=f"{operation.name}/page/{place}", fresh=True)
        try:
            return self._maker.make(schema, draft)
        except UnmakeableError:
            return f"page-{place}"
