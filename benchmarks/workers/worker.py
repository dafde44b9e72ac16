"""`worker.py MODULE`: measures one client, as requests from the standard input say.

Each request is for few calls: it is the benchmark that goes from one contestant to the next. The module knows how to
use its client, and has these functions, or those of them that the client has something for:

- `connect(url)`: a client that has made no call yet; `list_groups(client)`: all groups.
- `get_group(client, identifier)`: one group; `bare()`: a function that makes a GET with the HTTP library that the
  client is built on, and reads the body.
- `list_servers(client)`: the items of one page; `decoder(body)`: a function that makes those items of a body.
- `many(url)`: an async context, whose value is a function that gets one group.
- `walk(client, prefetch)`: all servers, paged; `pages(client, number)`: so many pages, kept.
"""

from __future__ import annotations

import asyncio
import importlib
import sys
import time
from pathlib import Path
from typing import Any

import memory
from protocol import answer_all

MODULE = importlib.import_module(sys.argv[1])
AT_ONCE = 64
_kept: dict[Any, Any] = {}


def client(url: str) -> Any:
    """The client that all calls of this process share."""
    return _once(("client", url), lambda: MODULE.connect(url))


def list_servers(url: str) -> dict[str, Any]:
    """One call for all servers: seconds of this process's processor time and on the clock, and what came of it."""
    return _clocked(lambda: MODULE.list_servers(client(url)))


def decode(path: str) -> dict[str, Any]:
    """The same reply from memory."""
    return _clocked(_once(("decoder", path), lambda: MODULE.decoder(Path(path).read_bytes())))


def _clocked(run: Any) -> dict[str, Any]:
    clock, processor = time.perf_counter(), time.process_time()
    items = run()
    cpu, seconds = time.process_time() - processor, time.perf_counter() - clock
    return {"cpu": cpu, "clock": seconds, "items": len(items), "kind": type(items[0]).__name__ if items else ""}


def get_group(url: str, identifier: str, pairs: int) -> list[dict[str, float]]:
    """Calls of the client and bare ones in turn: seconds of processor time that each of the client's takes longer."""
    bare = _once("bare", MODULE.bare)
    target = f"{url}/compute-ops-mgmt/v1/groups/{identifier}"
    sync = client(url)
    found = []
    for number in range(pairs + 1):
        times = [(time.process_time(), time.perf_counter())]
        bare(target)
        times.append((time.process_time(), time.perf_counter()))
        MODULE.get_group(sync, identifier)
        times.append((time.process_time(), time.perf_counter()))
        if number:  # the first pair wakes both up
            cpu, clock = (times[2][at] - 2 * times[1][at] + times[0][at] for at in (0, 1))
            found.append({"cpu": cpu, "clock": clock})
    return found


def get_at_once(url: str, identifier: str, calls: int) -> dict[str, float]:
    """Calls from 64 tasks: seconds for one call."""
    return asyncio.run(_at_once(url, identifier, calls))


async def _at_once(url: str, identifier: str, calls: int) -> dict[str, float]:
    async with MODULE.many(url) as get:
        await asyncio.gather(*(get(identifier) for _ in range(AT_ONCE)))
        left = iter(range(calls))

        async def task() -> None:
            for _ in left:
                await get(identifier)

        clock, processor = time.perf_counter(), time.process_time()
        await asyncio.gather(*(task() for _ in range(AT_ONCE)))
        return {
            "cpu": (time.process_time() - processor) / calls,
            "clock": (time.perf_counter() - clock) / calls,
        }


def walk(url: str, prefetch: int, size: int) -> dict[str, float]:
    """All servers page by page, none kept: seconds on the clock, and the peak of memory."""
    walker = client(url)
    start = time.perf_counter()
    count = sum(1 for _ in MODULE.walk(walker, prefetch))
    seconds = time.perf_counter() - start
    if count != size:
        raise ValueError(f"{count} servers of {size}")
    return {"clock": seconds, "peak": memory.peak()}


def hold(url: str, pages: int) -> dict[str, float]:
    """So many pages of servers at once in memory, and the peak of it."""
    held = MODULE.pages(client(url), pages)
    return {"peak": memory.peak(), "pages": len(held)}


def _once(key: Any, make: Any) -> Any:
    if key not in _kept:
        _kept[key] = make()
    return _kept[key]


if __name__ == "__main__":
    answer_all({verb.__name__: verb for verb in (list_servers, decode, get_group, get_at_once, walk, hold)})
