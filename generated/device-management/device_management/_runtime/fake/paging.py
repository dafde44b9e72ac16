"""One page of a list, and what it says of the others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..reach import at

if TYPE_CHECKING:
    from collections.abc import Callable

    from .facts import Operation, Pages, Steps
    from .reading import Read


def nested(steps: Steps, value: Any, into: Any = None) -> Any:
    """Give an object, the same as ``into`` otherwise, that has a value at a place."""
    if not steps:
        return value
    result = dict(into) if isinstance(into, dict) else {}
    result[steps[0]] = nested(steps[1:], value, result.get(steps[0]))
    return result


class Pager:
    """Cuts pages out of lists; cursors are its own, and good for as long as it is."""

    def __init__(self, new_cursor: Callable[[Operation, int], Any]) -> None:
        """:param new_cursor: makes a cursor that the operation takes, from a number."""
        self._new_cursor = new_cursor
        self._places: dict[tuple[str, str], int] = {}
        self._cursors: dict[tuple[str, int], Any] = {}

    def page(self, operation: Operation, pages: Pages, read: Read, items: list[Any]) -> list[Any] | None:
        """Give the page that was asked for, in each form that says it, the plainest first.

        The forms of a last page differ in how they say so: null, nothing, an empty text, or a cursor that leads to
        an empty page. ``None`` if the cursor is not known.
        """
        start, limit = self._start(operation, pages, read), _limit(operation, pages, read)
        if start is None:
            return None
        part = items[start:] if limit is None else items[start : start + max(limit, 0)]
        page = nested(pages.items, part)
        if not isinstance(page, dict):
            return [page]
        page |= {"count": len(part)}
        for argument, value in ((pages.offset, start), (pages.limit, limit)):
            if isinstance(argument, str) and value is not None:
                page[argument] = value
        if pages.total is not None:
            page = nested(pages.total, len(items), page)
        if pages.cursor is None:
            return [page]
        end = start + len(part)
        following = nested(pages.next, self._cursor(operation, end), page)
        ending = [nested(pages.next, None, page), page, nested(pages.next, "", page)] if end >= len(items) else []
        return [*ending, following]

    def _start(self, operation: Operation, pages: Pages, read: Read) -> int | None:
        if pages.cursor is None:
            return max(int(_given(pages.offset, read) or 0), 0)
        cursor = _given(pages.cursor, read)
        return 0 if cursor in (None, "") else self._places.get((operation.key, str(cursor)))

    def _cursor(self, operation: Operation, place: int) -> Any:
        key = operation.key, place
        if key not in self._cursors:
            self._cursors[key] = self._new_cursor(operation, place)
            self._places[operation.key, str(self._cursors[key])] = place
        return self._cursors[key]


def _limit(operation: Operation, pages: Pages, read: Read) -> int | None:
    """How many items were asked for; else the parameter's default, else the most that there are in a page."""
    given = _given(pages.limit, read)
    if given is not None:
        return int(given)
    declared = (one.schema.get("default") for one in operation.parameters if one.name == pages.limit)
    default = next(declared, None)
    return default if isinstance(default, int) else pages.size


def _given(argument: str | Steps | None, read: Read) -> Any:
    if argument is None:
        return None
    return read.query(argument) if isinstance(argument, str) else at(read.body, argument)
