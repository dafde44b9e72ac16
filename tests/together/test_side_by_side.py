"""Two generated packages in one process do not disturb each other, sync and async, in threads and tasks."""

from __future__ import annotations

import asyncio
import inspect
import itertools
import json
import logging
import os
import subprocess
import sys
import warnings
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from operator import attrgetter
from pathlib import Path
from threading import Barrier
from typing import Any

import httpx2
import pytest

from .sides import SIDES, Answer, Side

EDITED = SIDES["editions of one API"]

Sides = tuple[Side, Side]
Use = Callable[[Any, str], Any]

pytestmark = pytest.mark.filterwarnings("ignore:.*:UserWarning")

_FILES = itertools.count(1)


class Run:
    """Makes calls by new clients, sync or async; the loop is the same for all calls of a test."""

    def __init__(self, loop: asyncio.Runner | None) -> None:
        self._loop = loop
        self._line = self.line()

    def line(self) -> Use:
        """A line of code that calls a method: another one each time, to whoever counts lines."""
        call = 'attrgetter(path)(client)("an-id")'
        text = (
            f"async def use(client, path): return await {call}"
            if self._loop
            else f"def use(client, path): return {call}"
        )
        names: dict[str, Any] = {"attrgetter": attrgetter}
        exec(compile(text, f"<somebody's code {next(_FILES)}>", "exec"), names)
        use: Use = names["use"]
        return use

    def __call__(self, side: Side, path: str, answer: Answer, line: Use | None = None, **arguments: Any) -> Any:
        use = line or self._line
        if self._loop is None:
            return use(side.sync(answer, **arguments), path)

        async def awaited() -> Any:
            return await use(side.asynchronous(answer, **arguments), path)

        return self._loop.run(awaited())


@pytest.fixture(params=["sync", "async"])
def run(request: pytest.FixtureRequest) -> Iterator[Run]:
    """Calls of both kinds."""
    if request.param == "sync":
        yield Run(None)
        return
    with asyncio.Runner() as loop:
        yield Run(loop)


def answering(body: Any = None, status: int = 200) -> Answer:
    return lambda _request: httpx2.Response(status, json={"id": "an-id"} if body is None else body)


def both_ways(sides: Sides) -> Iterator[Sides]:
    one, other = sides
    yield one, other
    yield other, one


# What is whose -------------------------------------------------------------------------------------


def test_no_public_thing_is_shared(sides: Sides) -> None:
    one, other = (side.package for side in sides)
    shared = set(one.__all__) & set(other.__all__) - {"__version__"}
    assert {
        "ApiError",
        "NotFoundError",
        "Pager",
        "Handle",
        "Retry",
        "ClientCredentials",
        "OperationDeprecated",
    } <= shared
    for name in shared:
        mine, theirs = getattr(one, name), getattr(other, name)
        assert mine is not theirs, name
        if inspect.isclass(mine):
            assert not issubclass(mine, theirs), name
            assert not issubclass(theirs, mine), name


def test_models_are_ones_own(sides: Sides, run: Run) -> None:
    results = [run(side, side.get, answering()) for side in sides]
    assert [type(result).__module__.partition(".")[0] for result in results] == [side.name for side in sides]
    assert not isinstance(results[0], type(results[1]))
    assert not isinstance(results[1], type(results[0]))


@pytest.mark.usefixtures("folders")
def test_each_edition_reads_by_its_own_description(run: Run) -> None:
    for side, size in zip(EDITED, (3, "3"), strict=True):
        read = run(side, side.get, answering({"id": "a", "size": size}))
        assert (type(read).__name__, read.size) == ("Thing", size)
    for side, size in zip(EDITED, ("wide", 3), strict=True):
        mine = side.package.ResponseMismatch
        with pytest.warns(mine) as told:
            run(side, side.get, answering({"id": "a", "size": size}))
        assert [one.category for one in told] == [mine]


def test_errors_are_ones_own(sides: Sides, run: Run) -> None:
    for side, other in both_ways(sides):
        with pytest.raises(side.package.NotFoundError) as caught:
            run(side, side.get, answering({"message": "gone"}, 404))
        assert not isinstance(caught.value, other.package.ApiClientError)


def test_one_is_used_without_the_other(sides: Sides, folders: list[Path]) -> None:
    """Importing both loads next to nothing, and using one loads nothing of the other."""
    code = """
import json, sys
import {other}, {name}
import httpx2
before = sorted(sys.modules)
http = httpx2.Client(transport=httpx2.MockTransport(lambda request: httpx2.Response(404, json={{}})))
client = {name}.{client}(base_url="https://example.com", auth="t", http_client=http)
try:
    client.{path}('a')
except {name}.NotFoundError:
    print(json.dumps([before, sorted(sys.modules)]))
"""
    for side, other in both_ways(sides):
        text = code.format(name=side.name, other=other.name, client=side.client, path=side.get)
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, folders))}
        done = subprocess.run(
            [sys.executable, "-c", text], env=environment, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr
        before, after = (
            {name for name in names if name.startswith(f"{other.name}.")} for names in json.loads(done.stdout)
        )
        assert before == after
        assert f"{other.name}.client" not in after


# Loggers and the environment -----------------------------------------------------------------------


def test_loggers_are_ones_own(sides: Sides, run: Run, caplog: pytest.LogCaptureFixture) -> None:
    for side, other in both_ways(sides):
        with caplog.at_level(logging.DEBUG, logger=side.name):
            caplog.clear()
            for one in (side, other):
                run(one, one.get, answering())
            said = {record.name.partition(".")[0] for record in caplog.records} & {side.name, other.name}
        assert said == {side.name}
        assert not logging.getLogger(side.name).isEnabledFor(logging.DEBUG)


def test_secrets_stay_out_of_the_logs_of_both(sides: Sides, run: Run, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        for side in sides:
            run(side, side.get, answering(), auth=f"secret-of-{side.name}")
    assert caplog.records
    assert "secret-of" not in caplog.text


def test_environments_are_ones_own(sides: Sides, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    for side in sides:
        monkeypatch.setenv(f"{side.env_prefix}_TOKEN", f"token-of-{side.name}")
    for side in sides:
        sent: list[str] = []

        def answer(request: httpx2.Request, sent: list[str] = sent) -> httpx2.Response:
            sent.append(request.headers["authorization"])
            return httpx2.Response(200, json={})

        run(side, side.get, answer, auth=None)
        assert sent == [f"Bearer token-of-{side.name}"]


# Deprecation ---------------------------------------------------------------------------------------


def told_by(side: Side, told: list[warnings.WarningMessage]) -> list[warnings.WarningMessage]:
    return [one for one in told if issubclass(one.category, side.package.OperationDeprecated)]


def test_each_warns_once_per_line_of_its_caller(sides: Sides, run: Run) -> None:
    lines = [run.line(), run.line()]
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        for side, line in itertools.product((*sides, *reversed(sides)), lines):
            run(side, side.old, answering(), line)
    files = [line.__code__.co_filename for line in lines]
    for side in sides:
        assert [(one.filename, one.lineno) for one in told_by(side, told)] == [(file, 1) for file in files]


def test_filters_are_for_one_package_alone(sides: Sides, run: Run) -> None:
    for side, other in both_ways(sides):
        with warnings.catch_warnings(record=True) as told:
            warnings.simplefilter("always")
            warnings.simplefilter("ignore", side.package.OperationDeprecated)
            line = run.line()
            for one in (side, other):
                run(one, one.old, answering(), line)
            assert [len(told_by(one, told)) for one in (side, other)] == [0, 1]
            warnings.simplefilter("error", side.package.OperationDeprecated)
            line = run.line()
            with pytest.raises(side.package.OperationDeprecated):
                run(side, side.old, answering(), line)
            run(other, other.old, answering(), line)
            assert [len(told_by(one, told)) for one in (side, other)] == [0, 2]


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


def paged(name: str, total: int = 9, make: Callable[[int], Any] | None = None) -> Answer:
    """A list of things, whose ids say whose they are, or which are made for each number."""
    thing = make or (lambda number: {"id": f"{name}-{number}"})

    def answer(request: httpx2.Request) -> httpx2.Response:
        assert request.headers["authorization"] == f"Bearer {name}"
        offset, limit = (int(request.url.params.get(key, default)) for key, default in (("offset", 0), ("limit", 2)))
        items = [thing(number) for number in range(offset, min(offset + limit, total))]
        return httpx2.Response(200, json={"items": items, "count": len(items), "offset": offset, "total": total})

    return answer


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
