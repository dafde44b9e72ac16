"""All packages importable in one process."""

from __future__ import annotations

import asyncio
import itertools
import sys
from collections.abc import Callable, Iterator
from operator import attrgetter
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from generator.cli import main

from .sides import EDITIONS, REAL, REPOSITORY, SIDES, Answer, Side, Sides, edition

Use = Callable[[Any, str], Any]

_FILES = itertools.count(1)


class Run:
    """Makes calls by new clients, sync or async; the loop is the same for all calls of a test."""

    def __init__(self, loop: asyncio.Runner | None) -> None:
        self._loop = loop
        self._line = self.line()

    def line(self) -> Use:
        """A line of code that calls a method: another one each time, to whoever counts lines."""
        call = 'attrgetter(path)(client)("an-id")'
        begin, end = ("async ", "await ") if self._loop else ("", "")
        text = f"{begin}def use(client, path): return {end}{call}"
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


@pytest.fixture(scope="session")
def folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Path]]:
    """The folders that the packages are in, on the import path."""
    top = tmp_path_factory.mktemp("editions")
    for name, size in zip(EDITIONS, ("integer", "string"), strict=True):
        (top / f"{name}.json").write_text(edition(size))
        arguments = ["generate", str(top / f"{name}.json"), "--out", str(top / name), "--package", name]
        assert CliRunner().invoke(main, arguments).exit_code == 0
    found = [*(REPOSITORY / "generated" / name for name in REAL), *(top / name for name in EDITIONS)]
    sys.path[:0] = map(str, found)
    yield found
    for folder in found:
        sys.path.remove(str(folder))


@pytest.fixture(params=SIDES)
def sides(request: pytest.FixtureRequest, folders: list[Path]) -> Sides:
    """Two packages that shall not disturb each other."""
    one, other = SIDES[request.param]
    return one, other
