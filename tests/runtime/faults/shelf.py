"""A list of numbered things behind the fault server, and what may go wrong with its pages."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Annotated, Any
from urllib.parse import parse_qsl

from _runtime.model import Model
from _runtime.operation import Body, Json, Operation, Query
from _runtime.paging import CursorPaging, OffsetPaging, SinglePage
from _runtime.resource import AsyncResource, Resource
from fault_server import Act, Asked, FaultServer, reply
from pydantic import Field

if TYPE_CHECKING:
    from _runtime.pager import AsyncPager, Pager


class Thing(Model):
    number: int


class Things(Model):
    items: list[Thing]
    total: int | None = None
    offset: int | None = None
    next: str | None = None
    meta: dict[str, Any] | None = None


class Search(Model):
    page_size: Annotated[int | None, Field(alias="pageSize")] = None
    page: dict[str, Any] | None = None


OFFSET = Operation[Things](
    "GET",
    "/things",
    query=(Query("offset"), Query("limit"), Query("filter")),
    paging=OffsetPaging(offset="offset", limit="limit", size=10),
    replies={"200": Json(lambda: Things)},
)
BARE = Operation[Things](
    "GET", "/things", query=(Query("offset"),), paging=OffsetPaging(offset="offset"), replies=OFFSET.replies
)
CURSOR = Operation[Things](
    "GET",
    "/things",
    query=(Query("next"), Query("limit")),
    paging=CursorPaging(cursor="next", limit="limit", size=10),
    replies=OFFSET.replies,
)
LIMITED = Operation[Things](
    "GET", "/things", query=(Query("limit"),), paging=SinglePage(limit="limit", size=10), replies=OFFSET.replies
)
SINGLE = Operation[Things]("GET", "/things", paging=SinglePage(), replies=OFFSET.replies)
SEARCH = Operation[Things](
    "POST",
    "/things",
    body=Body("application/json", lambda: Search),
    paging=CursorPaging(cursor=("page", "cursor"), next=("meta", "next"), limit=("pageSize",), size=10),
    replies=OFFSET.replies,
)


class Shelf(Resource):
    """The methods that a generated resource would have."""

    def list(self, operation: Operation[Things] = OFFSET, *query: Any, **more: Any) -> Pager[Thing, Things]:
        return self._list(operation, query=_padded(operation, query), **more)


class AsyncShelf(AsyncResource):
    def list(self, operation: Operation[Things] = OFFSET, *query: Any, **more: Any) -> AsyncPager[Thing, Things]:
        return self._list(operation, query=_padded(operation, query), **more)


def _padded(operation: Operation[Any], query: tuple[Any, ...]) -> tuple[Any, ...]:
    return (*query, *[None] * (len(operation.query) - len(query)))


@dataclass
class Store:
    """Answers with pages of `count` numbers, at most `cap` in each.

    `slip` may put something in the place of a page: it is given how many requests came before, and the page.
    """

    server: FaultServer
    count: int
    cap: int = 10
    total: int | None = -1
    slip: Callable[[int, dict[str, Any]], Act | dict[str, Any] | None] = lambda _number, _page: None
    lock: threading.Lock = field(default_factory=threading.Lock)
    number: int = 0

    def __post_init__(self) -> None:
        self.server.routes["/things"] = self.answer
        self.total = self.count if self.total == -1 else self.total

    def answer(self, asked: Asked) -> Act:
        query = dict(parse_qsl(asked.path.partition("?")[2]))
        place = query.get("offset") or query.get("next") or ""
        start = int(place) if place.isdecimal() else 0
        size = min(int(query.get("limit", self.cap)), self.cap)
        page = self.page(start, size)
        with self.lock:
            number, self.number = self.number, self.number + 1
        instead = self.slip(number, page)
        return instead if isinstance(instead, Act) else reply(200, page if instead is None else instead)

    def page(self, start: int, size: int) -> dict[str, Any]:
        end = min(start + size, self.count)
        page: dict[str, Any] = {"items": [{"number": number} for number in range(start, end)], "offset": start}
        if self.total is not None:
            page["total"] = self.total
        if end < self.count:
            page["next"] = str(end)
        return page

    @property
    def asked(self) -> list[str]:
        """The queries that came, in their order."""
        return [one.path.partition("?")[2] for one in self.server.asked]
