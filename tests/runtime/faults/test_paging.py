"""Lists in pages: each item once, in order, whatever the server does; and never for ever."""

from __future__ import annotations

import asyncio
import gc
import json
import random
import threading
import warnings
from typing import TYPE_CHECKING, Any

import anyio
import pytest
from _runtime import errors
from _runtime.errors import IncompleteList, InvalidRequestError, PagingError
from _runtime.ports import run
from _runtime.tokens import ClientCredentials
from fault_caller import Caller
from fault_server import CLOSED_IN_BODY, RESET_IN_BODY, RESET_IN_HEADERS, SLOW_HEADERS, Act, Asked, FaultServer, reply
from shelf import BARE, CURSOR, LIMITED, OFFSET, SEARCH, SINGLE, AsyncShelf, Shelf, Store, Thing

if TYPE_CHECKING:
    from collections.abc import Callable

PREFETCH = pytest.mark.parametrize("prefetch", [1, 3])


def numbers(caller: Caller, *arguments: Any, use: Callable[[int], None] = lambda _: None, **more: Any) -> list[int]:
    """The numbers of all items, in the order in which they come; `use` is called with each."""

    def one(item: Any) -> int:
        use(item.number)
        return int(item.number)

    def steps(client: Any) -> Any:
        if caller.kind == "sync":
            return [one(item) for item in Shelf(client).list(*arguments, **more)]

        async def collected() -> list[int]:
            return [one(item) async for item in AsyncShelf(client).list(*arguments, **more)]

        return collected()

    found: list[int] = caller.use(steps)
    return found


def pages(caller: Caller, *arguments: Any, **more: Any) -> list[Any]:
    """The pages as they are."""

    def steps(client: Any) -> Any:
        if caller.kind == "sync":
            return list(Shelf(client).list(*arguments, **more).pages())

        async def collected() -> list[Any]:
            return [page async for page in AsyncShelf(client).list(*arguments, **more).pages()]

        return collected()

    found: list[Any] = caller.use(steps)
    return found


def asked_of(caller: Caller, name: str, *arguments: Any) -> Any:
    """What `first` or `total` of a pager gives."""

    def steps(client: Any) -> Any:
        pager = (Shelf if caller.kind == "sync" else AsyncShelf)(client).list(*arguments)
        value = getattr(pager, name)
        return value() if callable(value) else value

    if caller.kind == "sync":
        return caller.use(steps)

    async def awaited(client: Any) -> Any:
        return await steps(client)

    return caller.use(awaited)


# What a good server gives -------------------------------------------------------------------------


@PREFETCH
def test_all_items_come_in_pages_as_long_as_they_may_be(caller: Caller, server: FaultServer, prefetch: int) -> None:
    store = Store(server, 25)
    assert numbers(caller, prefetch=prefetch) == list(range(25))
    assert sorted(store.asked) == ["limit=10", "offset=10&limit=10", "offset=20&limit=10"]


@PREFETCH
def test_of_all_pages_only_one_is_in_memory_as_models(caller: Caller, server: FaultServer, prefetch: int) -> None:
    Store(server, 100)
    alive: list[int] = []

    def count(_number: int) -> None:
        alive.append(sum(isinstance(one, Thing) for one in gc.get_objects()))

    assert len(numbers(caller, prefetch=prefetch, use=count)) == 100
    # Ten of the page, and the last of the page before it.
    assert max(alive) <= 11


@PREFETCH
def test_a_caller_may_say_where_to_begin_and_how_long_pages_are(
    caller: Caller, server: FaultServer, prefetch: int
) -> None:
    store = Store(server, 25)
    assert numbers(caller, OFFSET, 12, 5, "x", prefetch=prefetch) == list(range(12, 25))
    assert store.asked[0] == "offset=12&limit=5&filter=x"
    assert all(query.endswith("&limit=5&filter=x") for query in store.asked)


def test_an_offset_of_zero_is_sent_if_it_is_given(caller: Caller, server: FaultServer) -> None:
    store = Store(server, 1)
    assert numbers(caller, OFFSET, 0) == [0]
    assert store.asked == ["offset=0&limit=10"]


@PREFETCH
@pytest.mark.parametrize("operation", [OFFSET, BARE])
def test_it_goes_on_by_what_came(caller: Caller, server: FaultServer, operation: Any, prefetch: int) -> None:
    Store(server, 23, cap=4)
    assert numbers(caller, operation, prefetch=prefetch) == list(range(23))


def test_pages_hold_what_stands_beside_the_items(caller: Caller, server: FaultServer) -> None:
    Store(server, 12)
    assert [(page.offset, page.total, len(page.items)) for page in pages(caller)] == [(0, 12, 10), (10, 12, 2)]


def test_an_empty_page_behind_the_last_is_none(caller: Caller, server: FaultServer) -> None:
    store = Store(server, 20)
    assert [len(page.items) for page in pages(caller)] == [10, 10]
    assert store.number == 3


def test_an_empty_list_has_one_page(caller: Caller, server: FaultServer) -> None:
    store = Store(server, 0)
    assert [page.items for page in pages(caller)] == [[]]
    assert store.number == 1


@PREFETCH
def test_cursors_are_followed(caller: Caller, server: FaultServer, prefetch: int) -> None:
    store = Store(server, 25)
    assert numbers(caller, CURSOR, prefetch=prefetch) == list(range(25))
    assert store.asked == ["limit=10", "next=10&limit=10", "next=20&limit=10"]


def test_a_caller_may_begin_at_a_cursor(caller: Caller, server: FaultServer, recwarn: pytest.WarningsRecorder) -> None:
    Store(server, 25)
    assert numbers(caller, CURSOR, "20") == list(range(20, 25))
    assert not recwarn.list


def test_a_list_that_only_has_a_limit_comes_at_once(caller: Caller, server: FaultServer) -> None:
    store = Store(server, 7)
    assert numbers(caller, LIMITED) == list(range(7))
    assert store.asked == ["limit=10"]


def test_a_list_without_pages(caller: Caller, server: FaultServer) -> None:
    store = Store(server, 7)
    assert numbers(caller, SINGLE) == list(range(7))
    assert store.asked == [""]


def test_a_search_has_its_pages_in_the_body(caller: Caller, server: FaultServer) -> None:
    def answer(asked: Asked) -> Act:
        body = json.loads(asked.body)
        start = int(body["page"].get("cursor", 0))
        more = {"meta": {"next": str(start + 10)}} if start < 20 else {}
        return reply(200, {"items": [{"number": number} for number in range(start, start + 10)], **more})

    server.routes["/things"] = answer
    assert numbers(caller, SEARCH, body={"page": {"sort": "a"}}) == list(range(30))
    assert [json.loads(one.body) for one in server.asked] == [
        {"page": {"sort": "a"}, "pageSize": 10},
        {"page": {"sort": "a", "cursor": "10"}, "pageSize": 10},
        {"page": {"sort": "a", "cursor": "20"}, "pageSize": 10},
    ]


def test_the_length_of_a_search_may_have_its_python_name(caller: Caller, server: FaultServer) -> None:
    server.routes["/things"] = lambda _asked: reply(200, {"items": []})
    assert numbers(caller, SEARCH, body={"page_size": 3}) == []
    assert numbers(caller, SEARCH) == []
    assert [json.loads(one.body) for one in server.asked] == [{"pageSize": 3}, {"pageSize": 10}]


# First and total ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "arguments", "value", "query"),
    [
        ("total", (), 25, "limit=1"),
        ("total", (OFFSET, None, 5), 25, "limit=5"),
        ("total", (BARE,), 25, ""),
        ("total", (SINGLE,), 25, ""),
    ],
)
def test_the_total(caller: Caller, server: FaultServer, name: str, arguments: Any, value: int, query: str) -> None:
    store = Store(server, 25)
    assert asked_of(caller, name, *arguments) == value
    assert store.asked == [query]


def test_the_first_item(caller: Caller, server: FaultServer) -> None:
    store = Store(server, 25)
    assert asked_of(caller, "first", OFFSET, 3).number == 3
    assert store.asked == ["offset=3&limit=1"]
    store.count = store.total = 0
    assert asked_of(caller, "first") is None


def test_no_total(caller: Caller, server: FaultServer) -> None:
    Store(server, 3, total=None)
    assert asked_of(caller, "total") is None


def test_the_total_of_an_async_walk_is_remembered(server: FaultServer) -> None:
    store = Store(server, 25)

    async def both() -> list[int | None]:
        async with Caller("async", server).client() as client:
            pager = AsyncShelf(client).list()
            return [await pager.total, await pager.total]

    assert asyncio.run(both()) == [25, 25]
    assert store.number == 1


def test_raw_replies_are_of_one_page(caller: Caller, server: FaultServer) -> None:
    store = Store(server, 25)
    kind = Shelf if caller.kind == "sync" else AsyncShelf
    reply = caller.use(lambda client: kind(client, raw=True).list(OFFSET, 5, 2))
    assert (reply.status, len(reply.parsed.items)) == (200, 2)
    assert store.asked == ["offset=5&limit=2"]


def test_the_total_of_a_walk_is_remembered(server: FaultServer) -> None:
    caller = Caller("sync", server)
    store = Store(server, 25)
    with caller.client() as client:
        pager = Shelf(client).list()
        assert len(list(pager)) == 25
        assert pager.total == 25
        assert store.number == 3
        assert len(list(pager)) == 25, "each iteration is a new walk"
        assert repr(pager) == "<Pager of GET /things>"


def test_only_what_is_read_is_asked_for(server: FaultServer) -> None:
    store = Store(server, 25)
    with Caller("sync", server).client() as client:
        for item in Shelf(client).list():
            if item.number == 9:
                break
    assert store.number == 1


def test_what_cannot_be_sent_is_told_at_once(server: FaultServer) -> None:
    with Caller("sync", server).client() as client:
        with pytest.raises(InvalidRequestError, match="prefetch: must be at least 1"):
            Shelf(client).list(prefetch=0)
        with pytest.raises(InvalidRequestError, match="'filter'"):
            Shelf(client).list(OFFSET, None, None, object())
    assert server.asked == []


# What a bad server does ---------------------------------------------------------------------------


@PREFETCH
@pytest.mark.parametrize("operation", [OFFSET, CURSOR])
@pytest.mark.parametrize("total", [25, None])
def test_a_page_that_is_sent_again_is_asked_for_anew(
    caller: Caller, server: FaultServer, operation: Any, total: int | None, prefetch: int
) -> None:
    def slip(number: int, _page: dict[str, Any]) -> dict[str, Any] | None:
        return store.page(0, 10) if number == 1 else None

    store = Store(server, 25, total=total, slip=slip)
    assert numbers(caller, operation, prefetch=prefetch) == list(range(25))


@PREFETCH
def test_an_empty_page_before_the_end_is_asked_for_anew(caller: Caller, server: FaultServer, prefetch: int) -> None:
    Store(server, 25, slip=lambda number, page: page | {"items": []} if number == 1 else None)
    assert numbers(caller, prefetch=prefetch) == list(range(25))


def test_a_list_that_stops_too_early_is_told_of(caller: Caller, server: FaultServer) -> None:
    Store(server, 12, total=25)
    with pytest.warns(IncompleteList, match=r"GET /things: the list ended, though") as told:
        assert numbers(caller) == list(range(12))
    assert told[0].filename == __file__


@pytest.mark.parametrize(("operation", "limit"), [(LIMITED, ()), (SINGLE, ())])
def test_so_is_one_that_cannot_go_on(caller: Caller, server: FaultServer, operation: Any, limit: Any) -> None:
    Store(server, 25)
    with pytest.warns(IncompleteList):
        assert numbers(caller, operation, *limit) == list(range(10))


def test_who_asks_for_a_few_gets_them_without_a_warning(
    caller: Caller, server: FaultServer, recwarn: pytest.WarningsRecorder
) -> None:
    Store(server, 25)
    assert numbers(caller, LIMITED, 5) == list(range(5))
    assert not recwarn.list


@PREFETCH
@pytest.mark.parametrize("total", [25, None])
def test_a_server_that_does_not_know_pages(
    caller: Caller, server: FaultServer, total: int | None, prefetch: int
) -> None:
    """It gives all each time, whatever it is asked."""
    Store(server, 25, cap=1000, total=total, slip=lambda _number, _page: {"items": [{"number": n} for n in range(25)]})
    assert numbers(caller, BARE, prefetch=prefetch) == list(range(25))


@PREFETCH
@pytest.mark.parametrize("operation", [OFFSET, CURSOR])
def test_a_server_that_gives_one_page_for_ever(
    caller: Caller, server: FaultServer, operation: Any, prefetch: int
) -> None:
    page = {"items": [{"number": n} for n in range(10)], "total": 25, "next": "10", "offset": 0}
    store = Store(server, 25, slip=lambda _number, _page: page)
    with pytest.raises(PagingError, match="gives the same page again and says that there are more") as raised:
        numbers(caller, operation, prefetch=prefetch)
    assert (raised.value.method, raised.value.path) == ("GET", "/things")
    assert store.number <= 1 + 2 * prefetch


def test_pages_that_go_round(caller: Caller, server: FaultServer) -> None:
    """A, B, A, B, … with a cursor for each, and no total."""
    found = [{"items": [{"number": n}], "next": str(1 - n)} for n in (0, 1)]
    store = Store(server, 2, slip=lambda number, _page: found[number % 2])
    assert numbers(caller, CURSOR) == [0, 1]
    assert store.number == 4


def test_one_cursor_for_all_pages(caller: Caller, server: FaultServer) -> None:
    """As servers do that keep the place themselves."""

    def slip(number: int, _page: dict[str, Any]) -> dict[str, Any]:
        return store.page(number * 10, 10) | ({"next": "c"} if number < 2 else {})

    store = Store(server, 30, slip=slip)
    assert numbers(caller, CURSOR) == list(range(30))


@pytest.mark.parametrize("cursor", [None, "", {"x": 1}])
def test_what_is_no_cursor_ends_it(caller: Caller, server: FaultServer, cursor: Any) -> None:
    store = Store(server, 30, total=None, slip=lambda _number, page: page | {"next": cursor})
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", errors.ResponseMismatch)
        assert numbers(caller, CURSOR) == list(range(10))
    assert store.number == 1


def test_an_empty_page_with_a_cursor_leads_on(caller: Caller, server: FaultServer) -> None:
    Store(server, 30, slip=lambda number, page: {"items": [], "next": "10"} if number == 1 else None)
    with pytest.warns(IncompleteList):  # the ten items of the empty page
        assert numbers(caller, CURSOR)[:10] == list(range(10))


def test_empty_pages_that_lead_to_themselves(caller: Caller, server: FaultServer) -> None:
    store = Store(server, 0, total=None, slip=lambda _number, _page: {"items": [], "next": "again"})
    assert numbers(caller, CURSOR) == []
    assert store.number == 2


def test_empty_pages_without_end(caller: Caller, server: FaultServer) -> None:
    store = Store(server, 0, total=None, slip=lambda number, _page: {"items": [], "next": f"c{number}"})
    assert numbers(caller, CURSOR) == []
    assert store.number == 100


@PREFETCH
def test_a_total_that_shrinks_loses_nothing(caller: Caller, server: FaultServer, prefetch: int) -> None:
    Store(server, 25, slip=lambda number, page: page | {"total": 25 - 10 * number})
    assert numbers(caller, prefetch=prefetch) == list(range(25))


@PREFETCH
def test_so_it_is_with_pages_that_are_not_full(caller: Caller, server: FaultServer, prefetch: int) -> None:
    store = Store(server, 23, cap=4, slip=lambda number, page: page | {"total": 5} if number else None)
    assert numbers(caller, prefetch=prefetch) == list(range(23))
    assert store.number == 6


@PREFETCH
def test_a_total_that_was_too_small(caller: Caller, server: FaultServer, prefetch: int) -> None:
    """Behind a full page it looks once more."""
    Store(server, 25, total=10)
    assert numbers(caller, prefetch=prefetch) == list(range(25))


@PREFETCH
def test_no_total_at_all(caller: Caller, server: FaultServer, prefetch: int) -> None:
    Store(server, 25, total=None)
    assert numbers(caller, prefetch=prefetch) == list(range(25))


@pytest.mark.parametrize("status", [400, 404, 422])
def test_a_server_that_refuses_what_is_behind_the_end(caller: Caller, server: FaultServer, status: int) -> None:
    Store(server, 20, slip=lambda number, _page: reply(status) if number == 2 else None)
    assert numbers(caller) == list(range(20))


def test_a_refusal_before_the_end_is_an_error(caller: Caller, server: FaultServer) -> None:
    Store(server, 25, slip=lambda number, _page: reply(404) if number == 2 else None)
    with pytest.raises(errors.NotFoundError):
        numbers(caller)


def test_any_other_error_is_one_behind_the_end_too(caller: Caller, server: FaultServer) -> None:
    Store(server, 20, slip=lambda number, _page: reply(403) if number == 2 else None)
    with pytest.raises(errors.PermissionDeniedError):
        numbers(caller)


@PREFETCH
def test_an_error_comes_when_its_page_is_reached(caller: Caller, server: FaultServer, prefetch: int) -> None:
    seen: list[int] = []
    Store(server, 40, slip=lambda _number, page: reply(404) if page["offset"] == 20 else None)
    with pytest.raises(errors.NotFoundError):
        numbers(caller, prefetch=prefetch, use=seen.append)
    assert seen == list(range(20))


def test_an_extra_page(caller: Caller, server: FaultServer) -> None:
    """There are more items than the server says; the last page is not full."""
    Store(server, 27, total=20)
    assert numbers(caller) == list(range(27))


def test_items_that_look_alike(caller: Caller, server: FaultServer) -> None:
    """A server that says where each page begins is believed, if it says how many items there are."""

    def slip(_number: int, page: dict[str, Any]) -> dict[str, Any]:
        return page | {"items": [{"number": 7}] * len(page["items"])}

    Store(server, 25, slip=slip)
    assert numbers(caller) == [7] * 25


@pytest.mark.filterwarnings("ignore::_runtime.errors.ResponseMismatch")
@pytest.mark.parametrize("body", [[1, 2], {"items": 3}, {"items": None}, {}])
def test_an_answer_that_is_no_list(caller: Caller, server: FaultServer, body: Any) -> None:
    server.routes["/things"] = lambda _asked: reply(200, body)
    assert numbers(caller) == []
    assert len(server.asked) == 1


@pytest.mark.filterwarnings("ignore::_runtime.errors.ResponseMismatch")
def test_items_that_do_not_fit_are_delivered(caller: Caller, server: FaultServer) -> None:
    server.routes["/things"] = lambda _asked: reply(200, {"items": [{"number": 1}, {"number": 1.5}], "total": "x"})
    (page,) = pages(caller)
    assert [item.number for item in page.items] == [1, 1.5]


# Several pages at a time --------------------------------------------------------------------------


def test_pages_are_asked_for_side_by_side(caller: Caller, server: FaultServer) -> None:
    """The server answers the three pages behind the first only when all of them have been asked for."""
    together = threading.Barrier(3)

    def slip(_number: int, page: dict[str, Any]) -> None:
        if page["offset"] in (10, 20, 30):
            together.wait(20)

    Store(server, 70, slip=slip)
    assert numbers(caller, prefetch=3) == list(range(70))


def test_no_more_are_asked_for_than_that(caller: Caller, server: FaultServer) -> None:
    reached = 0
    ahead: list[int] = []

    def slip(_number: int, page: dict[str, Any]) -> None:
        ahead.append(page["offset"] // 10 - reached)

    def use(number: int) -> None:
        nonlocal reached
        reached = (number + 1) // 10

    Store(server, 300, slip=slip)
    assert numbers(caller, prefetch=4, use=use) == list(range(300))
    assert 2 <= max(ahead) <= 4


def test_wrong_guesses_are_given_up(server: FaultServer) -> None:
    """Pages that are shorter than the first: no more than the next ones wait to be read."""
    Store(server, 100, slip=lambda _number, page: page | {"items": page["items"][:4]} if page["offset"] else None)
    with Caller("sync", server).client() as client:
        pages = Shelf(client).list(prefetch=3)._walk(Shelf(client).list(prefetch=3)._listing)
        count = 0
        while (page := run(pages.next())) is not None:
            count += len(page.items)
            assert len(pages._waiting) <= 3
        pages.close()
    assert count == 100


def test_who_stops_early_leaves_no_page_behind(server: FaultServer) -> None:
    store = Store(server, 300, slip=lambda _number, page: SLOW_HEADERS if page["offset"] >= 20 else None)

    async def some() -> None:
        async with Caller("async", server).client() as client:
            async for item in AsyncShelf(client).list(prefetch=4):
                if item.number == 12:
                    break
            # The event loop itself closes what an "async for" has left.
            if left := asyncio.all_tasks() - {asyncio.current_task()}:
                _, running = await asyncio.wait(left, timeout=10)
                assert not running, "they wait for what never comes"

    asyncio.run(some())
    assert store.number <= 6


def test_warnings_of_pages_ahead_point_at_the_caller(caller: Caller, server: FaultServer) -> None:
    Store(server, 40, slip=lambda _number, page: page | ({"offset": [page["offset"]]} if page["offset"] else {}))
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        assert numbers(caller, prefetch=3) == list(range(40))
    mismatches = [one for one in told if issubclass(one.category, errors.ResponseMismatch)]
    assert len(mismatches) == 3 + 1  # the page behind the last full one
    assert {one.filename for one in mismatches} == {__file__}


def test_without_asyncio_pages_come_one_by_one(server: FaultServer) -> None:
    store = Store(server, 45)

    async def all_of_them() -> list[int]:
        async with Caller("async", server).client() as client:
            return [item.number async for item in AsyncShelf(client).list(prefetch=3)]

    assert anyio.run(all_of_them, backend="trio") == list(range(45))
    assert store.number == 5


# Many of them -------------------------------------------------------------------------------------


@pytest.mark.parametrize("prefetch", [1, 8])
def test_a_hundred_thousand_items_over_a_bad_line(caller: Caller, server: FaultServer, prefetch: int) -> None:
    """One in twenty pages goes wrong at first, in one of many ways."""
    ways: list[Act | str] = [
        RESET_IN_HEADERS,
        RESET_IN_BODY,
        CLOSED_IN_BODY,
        *[reply(status) for status in (408, 429, 500, 502, 503, 504)],
        "again",
        "empty",
    ]
    chance = random.Random(20261124)
    faults = {page * 100: chance.choice(ways) for page in range(1, 1000) if chance.random() < 0.05}
    played: list[object] = []

    def slip(_number: int, page: dict[str, Any]) -> Act | dict[str, Any] | None:
        with store.lock:
            fault = faults.pop(page["offset"], None)
            played.append(fault)
        if fault == "again":
            return store.page(page["offset"] - 100, 100)
        return page | {"items": []} if fault == "empty" else fault

    store = Store(server, 100_000, cap=100, slip=slip)
    assert numbers(caller, OFFSET, None, 100, prefetch=prefetch) == list(range(100_000))
    assert faults == {}
    assert len([fault for fault in played if fault]) > 40


def test_a_token_that_ends_on_the_way(caller: Caller, server: FaultServer) -> None:
    """The page that is refused is asked for again with a new token."""
    good = "first"

    def slip(number: int, _page: dict[str, Any]) -> Act | None:
        nonlocal good
        if number == 2:
            good = "second"
        return None if server.asked[-1].headers["authorization"] == f"Bearer {good}" else reply(401)

    Store(server, 45, slip=slip)
    server.routes["/token"] = lambda _asked: reply(200, {"access_token": good, "expires_in": 3600})
    options = {"auth": ClientCredentials("client-1", "c1ient/5ecret+9b2d")}
    caller.client = lambda make=caller.client, **more: make(**options | more)  # type: ignore[method-assign]
    assert numbers(caller) == list(range(45))
    assert server.paths.count("POST /token") == 2
