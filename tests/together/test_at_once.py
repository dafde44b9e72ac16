"""Two generated packages in one process, at work at the same time: tokens, lists, threads and tasks."""

from __future__ import annotations

import asyncio
import inspect
import warnings
from concurrent.futures import ThreadPoolExecutor
from operator import attrgetter
from threading import Barrier

import httpx2
import pytest

from .sides import Side, Sides, answering, both_ways, paged

pytestmark = pytest.mark.filterwarnings("ignore:.*:UserWarning")


# Tokens --------------------------------------------------------------------------------------------


class Login:
    """A server that gives tokens, one after the other, and takes only those that it has not revoked."""

    def __init__(self, name: str) -> None:
        self.name, self.given, self.revoked = name, 0, 0

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        if request.url.path.endswith("/token"):
            self.given += 1
            return httpx2.Response(200, json={"access_token": f"{self.name}-{self.given}", "expires_in": 3600})
        assert request.headers["authorization"].startswith(f"Bearer {self.name}-")
        is_good = int(request.headers["authorization"].rpartition("-")[2]) > self.revoked
        return httpx2.Response(200 if is_good else 401, json={"id": "an-id"})


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_tokens_are_ones_own(sides: Sides, kind: str) -> None:
    """The same credentials at the same endpoint, and still each package has its own token and renews it alone."""
    logins = [Login("one"), Login("other")]

    async def check() -> None:
        clients = []
        for side, login in zip(sides, logins, strict=True):
            credentials = side.package.ClientCredentials("id", "secret", token_url="https://login.example.com/token")
            make = side.sync if kind == "sync" else side.asynchronous
            clients.append(make(login, auth=credentials))
        for revoked, given in ((False, [1, 1]), (False, [1, 1]), (True, [2, 1])):
            if revoked:
                logins[0].revoked = 1
            for side, client in zip(sides, clients, strict=True):
                result = attrgetter(side.get)(client)("an-id")
                if inspect.isawaitable(result):
                    await result
            assert [login.given for login in logins] == given

    asyncio.run(check())


def test_credentials_of_the_other_are_refused(sides: Sides) -> None:
    for side, other in both_ways(sides):
        with pytest.raises(side.package.ApiClientError):
            side.sync(answering(), auth=other.package.ClientCredentials("id", "secret"))


# At the same time ----------------------------------------------------------------------------------


def ids(side: Side, total: int = 9) -> list[str]:
    return [f"{side.name}-{number}" for number in range(total)]


def test_lists_side_by_side(sides: Sides) -> None:
    clients = [side.sync(paged(side.name)) for side in sides]
    pairs = zip(
        *(side.list(client) for side, client in zip(sides, clients, strict=True)),
        strict=True,
    )
    read = [[thing.id for thing in pair] for pair in pairs]
    assert [list(column) for column in zip(*read, strict=True)] == [ids(side) for side in sides]


def test_lists_side_by_side_async(sides: Sides) -> None:
    async def read(side: Side) -> list[str]:
        return [thing.id async for thing in side.list(side.asynchronous(paged(side.name)))]

    async def both() -> list[list[str]]:
        return await asyncio.gather(*(read(side) for side in sides * 4))

    assert asyncio.run(both()) == [ids(side) for side in sides * 4]


def test_threads_of_both(sides: Sides) -> None:
    """Clients that many threads share, first used by all of them at once."""
    clients = {side.name: side.sync(paged(side.name)) for side in sides}
    jobs = sides * 4
    barrier = Barrier(len(jobs))

    def read(side: Side) -> list[str]:
        barrier.wait(timeout=20)
        return [thing.id for thing in side.list(clients[side.name])]

    with ThreadPoolExecutor(len(jobs)) as pool:
        assert list(pool.map(read, jobs)) == [ids(side) for side in jobs]


def test_pages_that_are_fetched_ahead_warn_their_own_caller(sides: Sides) -> None:
    """Threads of both packages at work for one line, whose pages are not what they should be."""
    answers = [paged(side.name, make=lambda number: {"id": number}) for side in sides]
    clients = [side.sync(answer) for side, answer in zip(sides, answers, strict=True)]
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        pagers = [side.list(client) for side, client in zip(sides, clients, strict=True)]
        assert len(list(zip(*pagers, strict=True))) == 9
    for side in sides:
        mine = [one for one in told if one.category is side.package.ResponseMismatch]
        assert {one.filename for one in mine} == {__file__}
