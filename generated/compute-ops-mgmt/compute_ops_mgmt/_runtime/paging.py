"""Lists in pages: which page to ask for next, and when there is none, without any I/O."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import KW_ONLY  # noqa: TC003 - looked for in this module
from enum import Enum
from typing import Any, TypeAlias

from pydantic_core import to_json

from .reach import at
from .record import record

PageArgument: TypeAlias = str | tuple[str, ...]
"""What says which page: the name of a query parameter, or the steps to a property of a JSON body."""

Ask: TypeAlias = tuple[tuple[PageArgument, Any], ...]
"""One page: the values of its arguments."""

Given: TypeAlias = Callable[[PageArgument], Any]
"""Gives what the caller has said for an argument, ``None`` for nothing."""

# How many empty pages may follow each other before they count as a circle.
_MOST_EMPTY = 100


class Verdict(Enum):
    """What to do with a page that came."""

    DELIVER = "deliver"
    SKIP = "skip"
    REPEAT = "repeat"  # it is not what it should be, and worth to be asked for once more
    FAIL = "fail"  # the server gives what it gave before, though it says that there is more


@record(frozen=True)
class SinglePage:
    """A list that comes at once, or as much of it as ``limit`` asks for.

    ``items`` and ``total`` are the steps, by wire names, to the array and to the number of all items. ``size`` is
    what to ask for as ``limit`` where the caller does not say.
    """

    items: tuple[str, ...] = ("items",)
    total: tuple[str, ...] | None = ("total",)
    _: KW_ONLY
    limit: PageArgument | None = None
    size: int | None = None

    @property
    def arguments(self) -> tuple[PageArgument, ...]:
        """What says which page."""
        return () if self.limit is None else (self.limit,)

    def walk(self, given: Given) -> Walk:
        """Begin at the page that the caller has asked for."""
        return _SingleWalk(self, given)


@record(frozen=True)
class OffsetPaging(SinglePage):
    """A list in pages, each asked for by the number of items before it."""

    _: KW_ONLY
    offset: PageArgument

    @property
    def arguments(self) -> tuple[PageArgument, ...]:
        """What says which page."""
        return (*super().arguments, self.offset)

    def walk(self, given: Given) -> Walk:
        """Begin at the offset that the caller has given."""
        return _OffsetWalk(self, given)


@record(frozen=True)
class CursorPaging(SinglePage):
    """A list in pages, each asked for by what the page before it says at ``next``."""

    _: KW_ONLY
    cursor: PageArgument
    next: tuple[str, ...] = ("next",)

    @property
    def arguments(self) -> tuple[PageArgument, ...]:
        """What says which page."""
        return (*super().arguments, self.cursor)

    def walk(self, given: Given) -> Walk:
        """Begin at the cursor that the caller has given."""
        return _CursorWalk(self, given)


Paging: TypeAlias = SinglePage | OffsetPaging | CursorPaging


def items_of(paging: Paging, page: Any) -> list[Any]:
    """Give the items of a page; none if there is no array in their place."""
    found = at(page, paging.items)
    return found if isinstance(found, list) else []


def total_of(paging: Paging, page: Any) -> int | None:
    """Give the number of all items as a page tells it."""
    found = at(page, paging.total) if paging.total is not None else None
    return found if isinstance(found, int) and not isinstance(found, bool) else None


class Walk(ABC):
    """One walk over the pages of a list, in order.

    It goes on by the number of items that came, not by the number that was asked for. It ends on an empty page, or
    where the server says that there is no more. What must not be is asked for once more: a page that came before, and
    an empty one before the end. So no server can keep it going with what it has given already.
    """

    def __init__(self, paging: Paging, given: Given, before: int | None) -> None:
        """:param before: how many items are before the first page, ``None`` if nobody knows."""
        self._paging = paging
        asked = None if paging.limit is None else given(paging.limit)
        self._limit: Any = paging.size if asked is None else asked
        self._before = before
        self._received = 0
        self._seen: set[int] = set()
        self._is_first = True
        self._is_doubted = False
        self._is_over = False
        # A total that shrinks on the way must not end the walk early: the greatest one counts for going on.
        self._total: int | None = None
        self._most: int | None = None

    @abstractmethod
    def _place(self) -> Ask:
        """Give what says where the next page begins."""

    @abstractmethod
    def _advance(self, page: Any, count: int, /) -> bool:
        """Go on behind a page; tell whether there may be more."""

    def _is_trusted(self, _page: Any, /) -> bool:
        """Tell whether a page must be new though it looks like one before it."""
        return False

    def ask(self) -> Ask | None:
        """Give the next page to ask for, ``None`` if it is over."""
        return None if self._is_over else self._asking(self._place())

    def ahead(self, number: int) -> list[Ask]:
        """Give the next pages as far as they are known already, at most so many."""
        ask = self.ask()
        return [] if ask is None else [ask][:number]

    def _asking(self, place: Ask) -> Ask:
        limit = self._paging.limit
        return place if limit is None or self._limit is None else (*place, (limit, self._limit))

    @property
    def _position(self) -> int | None:
        return None if self._before is None else self._before + self._received

    @property
    def is_beyond(self) -> bool:
        """Whether the server has told of no more than what came: it may refuse to be asked."""
        position = self._position
        return position is not None and self._most is not None and position >= self._most

    @property
    def is_missing(self) -> bool:
        """Whether there is more than what came, by what the server said last."""
        position = self._position
        return position is not None and self._total is not None and position < self._total

    def end(self) -> None:
        """Ask for no more pages."""
        self._is_over = True

    def take(self, page: Any) -> Verdict:
        """Take note of the page that was asked for."""
        items = items_of(self._paging, page)
        total = total_of(self._paging, page)
        if total is not None:
            self._total, self._most = total, max(total, self._most or 0)
        if not self._is_first and self._is_doubtful(items):
            if not self._is_doubted:
                self._is_doubted = True
                return Verdict.REPEAT
            if items and not self._is_trusted(page):
                self.end()
                return Verdict.FAIL if self.is_missing else Verdict.SKIP
        self._seen.add(_mark(items))
        self._received += len(items)
        verdict = Verdict.DELIVER if items or self._is_first else Verdict.SKIP
        self._is_first = self._is_doubted = False
        if not self._advance(page, len(items)):
            self.end()
        return verdict

    def _is_doubtful(self, items: list[Any]) -> bool:
        return _mark(items) in self._seen if items else self.is_missing


def _mark(items: list[Any]) -> int:
    """Tell pages apart, by JSON: pydantic writes that itself, while ``repr`` calls Python for each value."""
    return hash((len(items), *(to_json(item, serialize_unknown=True) for item in (*items[:1], *items[-1:]))))


class _SingleWalk(Walk):
    def __init__(self, paging: SinglePage, given: Given) -> None:
        # Who asks for so many does not miss the others.
        is_part = paging.limit is not None and given(paging.limit) is not None
        super().__init__(paging, given, None if is_part else 0)

    def _place(self) -> Ask:
        return ()

    def _advance(self, _page: Any, _count: int, /) -> bool:
        return False


class _OffsetWalk(Walk):
    def __init__(self, paging: OffsetPaging, given: Given) -> None:
        self._name = paging.offset
        self._given = given(paging.offset)
        super().__init__(paging, given, self._given or 0)
        self._step = 0

    @property
    def _offset(self) -> int:
        return (self._before or 0) + self._received

    def _place(self) -> Ask:
        return self._at(self._offset)

    def _at(self, offset: int) -> Ask:
        return ((self._name, offset),) if offset or self._given is not None else ()

    def ahead(self, number: int) -> list[Ask]:
        """Guess that pages are as long as the last one; where they are not, they are asked for anew."""
        if self._is_over or not self._step:
            return super().ahead(number)
        offsets = [self._offset + self._step * page for page in range(number)]
        return [
            self._asking(self._at(offset))
            for offset in offsets
            if self._most is None or offset < self._most or offset == self._offset
        ]

    def _is_trusted(self, page: Any, /) -> bool:
        """Items without identity look alike: believe a server that tells where the page is and how many there are."""
        name = self._name if isinstance(self._name, str) else self._name[-1]
        return self._total is not None and at(page, (name,)) == self._offset

    def _advance(self, _page: Any, count: int, /) -> bool:
        self._step = count
        # Behind a full page there may be what was added meanwhile.
        is_full = self._limit is not None and count >= self._limit
        return count > 0 and (is_full or not self.is_beyond)


class _CursorWalk(Walk):
    def __init__(self, paging: CursorPaging, given: Given) -> None:
        self._name, self._next = paging.cursor, paging.next
        self._cursor = given(paging.cursor)
        super().__init__(paging, given, 0 if self._cursor is None else None)
        self._empty = 0

    def _place(self) -> Ask:
        return () if self._cursor is None else ((self._name, self._cursor),)

    def _is_doubtful(self, items: list[Any]) -> bool:
        # Behind an empty page there may be more, if there is a cursor.
        return bool(items) and super()._is_doubtful(items)

    def _advance(self, page: Any, count: int, /) -> bool:
        before, self._cursor = self._cursor, at(page, self._next)
        self._empty = 0 if count else self._empty + 1
        is_circle = not count and (self._cursor == before or self._empty >= _MOST_EMPTY)
        return isinstance(self._cursor, str | int) and self._cursor != "" and not is_circle
