"""What is measured: each row asks one contestant for one round of values at a time."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from .driver import WORKERS, FailedError, Server, Worker, environ, run
from .making import generate_values, scale_values
from .peers import Ready
from .results import Figure

GROUP = "6081a383-b9e5-45e3-8371-1e0ba7b72068"
SERVERS = 1000
GROUPS = 20
MANY = 100_000
PAGES = 6
PAIRS = 10
CALLS = 512


@dataclass(frozen=True, slots=True)
class Taken:
    """Values by the name of their figure, and what a reader has to know of them."""

    values: Mapping[str, list[float]]
    remark: str = ""


class Bench:
    """The server, and a worker for each contestant that has been asked for one."""

    def __init__(self, server: Server) -> None:
        self.server = server
        self._workers: dict[str, Worker] = {}

    def worker(self, ready: Ready) -> Worker:
        """The worker that is kept for a contestant."""
        if ready.contestant.name not in self._workers:
            self._workers[ready.contestant.name] = Worker(ready, self.server)
        return self._workers[ready.contestant.name]

    def close(self) -> None:
        """End all workers; the next row has new ones."""
        for worker in self._workers.values():
            worker.close()
        self._workers.clear()


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A way to measure, and how often it is done by itself."""

    name: str
    about: str
    rounds: int
    figures: tuple[Figure, ...]
    take: Callable[[Bench, Ready], Taken]
    is_long: bool = False


def _imports(bench: Bench, ready: Ready) -> Taken:
    if not ready.contestant.imports:
        return Taken({"import": [0.0]})  # the floor of this row is bare Python itself
    env = environ(ready, bench.server)
    took = []
    for script in ("pass", f"import {ready.contestant.imports}"):
        start = time.perf_counter()
        run([str(ready.python), "-c", script], env)
        took.append(time.perf_counter() - start)
    return Taken({"import": [(took[1] - took[0]) * 1e3]})


def _first(bench: Bench, ready: Ready) -> Taken:
    command = [str(ready.python), str(WORKERS / "first.py"), ready.contestant.module, bench.server.url]
    found = json.loads(run(command, environ(ready, bench.server)))
    return Taken({"first": [found["seconds"] * 1e3], "memory": [found["memory"]]}, _lacking(found, ready, GROUPS))


def _list(bench: Bench, ready: Ready) -> Taken:
    return Taken({"list": [_typed(bench.worker(ready).ask("list_servers", url=bench.server.url), ready)]})


def _decode(bench: Bench, ready: Ready) -> Taken:
    return Taken({"decode": [_typed(bench.worker(ready).ask("decode", path=str(bench.server.body)), ready)]})


def _typed(found: Mapping[str, Any], ready: Ready) -> float:
    """Milliseconds that it took to have all items in the types of the client.

    :raises FailedError: if they are something else.
    """
    if lacking := _lacking(found, ready, SERVERS):
        raise FailedError(lacking)
    milliseconds: float = found["cpu"] * 1e3
    return milliseconds


def _lacking(found: Mapping[str, Any], ready: Ready, size: int) -> str:
    if found["items"] != size:
        return f"gives {found['items']} of {size:,} items"
    return "gives dicts, no models" if found["kind"] == "dict" and not ready.contestant.gives_dicts else ""


def _get(bench: Bench, ready: Ready) -> Taken:
    found = bench.worker(ready).ask("get_group", url=bench.server.url, identifier=GROUP, pairs=PAIRS)
    return Taken({"get": [pair["cpu"] * 1e6 for pair in found]})


def _at_once(bench: Bench, ready: Ready) -> Taken:
    found = bench.worker(ready).ask("get_at_once", url=bench.server.url, identifier=GROUP, calls=CALLS)
    return Taken({"async": [found["clock"] * 1e6]})


def _paging(bench: Bench, ready: Ready) -> Taken:
    """Each walk in a process of its own, so that each peak is its own."""
    one, many = (f"{bench.server.url}/many/{size}/20" for size in (PAGES * 100, MANY))
    least = _fresh(bench, ready, "hold", url=one, pages=1)["peak"]
    held = _fresh(bench, ready, "hold", url=one, pages=PAGES)["peak"]
    walks = {number: _fresh(bench, ready, "walk", url=many, prefetch=number, size=MANY) for number in (1, 4)}
    return Taken(
        {
            "paging-1": [walks[1]["clock"]],
            "paging-4": [walks[4]["clock"]],
            "paging": [walks[1]["clock"] / walks[4]["clock"]],
            "paging-peak": [walks[4]["peak"]],
            "paging-held": [held],
            "paging-memory": [(walks[4]["peak"] - least) / (held - least)],
        }
    )


def _fresh(bench: Bench, ready: Ready, do: str, **request: object) -> dict[str, float]:
    worker = Worker(ready, bench.server)
    try:
        found: dict[str, float] = worker.ask(do, **request)
        return found
    finally:
        worker.close()


def _generate(_bench: Bench, ready: Ready) -> Taken:
    return Taken(generate_values(ready))


def _scale(_bench: Bench, _ready: Ready) -> Taken:
    return Taken(scale_values())


ROWS = {
    row.name: row
    for row in (
        Row(
            name="import",
            about="import of the package",
            rounds=20,
            figures=(
                Figure(name="import", title="import of the package, over bare Python", unit="ms", has_floor=False),
            ),
            take=_imports,
        ),
        Row(
            name="first",
            about="import, client and first call of list groups v1 over https, and memory after it",
            rounds=15,
            figures=(
                Figure(name="first", title="import, client, first call", unit="ms"),
                Figure(name="memory", title="memory after it", unit="MiB", digits=1),
            ),
            take=_first,
        ),
        Row(
            name="list",
            about="a call of list servers v1 with 1,000 items",
            rounds=15,
            figures=(Figure(name="list", title="list 1,000 servers, 4.6 MB, processor", unit="ms", digits=1),),
            take=_list,
        ),
        Row(
            name="decode",
            about="the same reply from memory",
            rounds=15,
            figures=(Figure(name="decode", title="decode them alone, processor", unit="ms", digits=1),),
            take=_decode,
        ),
        Row(
            name="get",
            about="get one group, over the HTTP library of the client",
            rounds=50,
            figures=(Figure(name="get", title="get one group, over the bare HTTP library", unit="µs"),),
            take=_get,
        ),
        Row(
            name="async",
            about="get one group from 64 tasks at once",
            rounds=10,
            figures=(Figure(name="async", title="async, 64 calls at once, each", unit="µs"),),
            take=_at_once,
        ),
        Row(
            name="paging",
            about="100,000 servers page by page, from a server that takes 20 ms",
            rounds=1,
            figures=(
                Figure(name="paging-1", title="100,000 servers, prefetch=1", unit="s", digits=1, has_floor=False),
                Figure(name="paging-4", title="100,000 servers, prefetch=4", unit="s", digits=1, has_floor=False),
                Figure(
                    name="paging", title="faster by prefetch=4", unit="times", digits=1, has_floor=False, is_gain=True
                ),
                Figure(name="paging-peak", title="peak of memory with it", unit="MiB", digits=1, has_floor=False),
                Figure(name="paging-held", title="peak with 6 pages held", unit="MiB", digits=1, has_floor=False),
                Figure(name="paging-memory", title="of the growth by 6 pages", unit="times", digits=2, has_floor=False),
            ),
            take=_paging,
        ),
        Row(
            name="generate",
            about="make the client: from scratch, with nothing changed, with one schema changed",
            rounds=3,
            figures=(
                Figure(name="generate", title="generate from scratch", unit="s", digits=1, has_floor=False),
                Figure(name="generate-nothing", title="… nothing changed", unit="s", digits=2, has_floor=False),
                Figure(name="generate-one", title="… one schema changed", unit="s", digits=1, has_floor=False),
            ),
            take=_generate,
        ),
        Row(
            name="scale",
            about="4,000 operations against 207; takes minutes, and only runs when it is named",
            rounds=1,
            figures=(
                Figure(name="scale-small", title="generate, each of 207 operations", unit="ms", has_floor=False),
                Figure(name="scale-large", title="generate, each of 4,000 operations", unit="ms", has_floor=False),
                Figure(name="scale", title="that against the first", unit="times", digits=2, has_floor=False),
            ),
            take=_scale,
            is_long=True,
        ),
    )
}

__all__ = ["ROWS", "Bench", "FailedError", "Row", "Taken"]
