"""The I/O of a client, blocking and async, behind one form.

All that a client decides is written once, as coroutines over a :class:`Port`. Those over a blocking port never
wait for anything, so that :func:`run` takes them to their end in one step, without an event loop.
"""

from __future__ import annotations

import os
import threading
from abc import ABC, abstractmethod
from contextlib import asynccontextmanager
from inspect import isawaitable, iscoroutine
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from .errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Coroutine, Iterator
    from contextlib import AbstractAsyncContextManager

    import anyio
    import httpx2

    from .clock import Clock
    from .crew import Crew

T = TypeVar("T")
H = TypeVar("H", bound="httpx2.Client | httpx2.AsyncClient")


def run(steps: Coroutine[Any, Any, T]) -> T:
    """Take a coroutine over a blocking port to its end."""
    try:
        steps.send(None)
    except StopIteration as end:
        return cast("T", end.value)
    steps.close()
    raise RuntimeError("a coroutine over a blocking port has waited for something")


class Lock(ABC):
    """Lets one thread or task at a time into a part of the code."""

    @abstractmethod
    def held(self, seconds: float | None) -> AbstractAsyncContextManager[bool]:
        """Hold the lock; ``False`` if it could not be had within that time."""


class Port(ABC, Generic[H]):
    """What a client needs of the world."""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock

    @abstractmethod
    def lock(self) -> Lock:
        """Make a lock."""

    @abstractmethod
    def crew(self, size: int) -> Crew:
        """Give what does up to so many things at a time."""

    @abstractmethod
    async def sleep(self, seconds: float) -> None:
        """Wait."""

    @abstractmethod
    async def answer(self, value: T | Awaitable[T]) -> T:
        """Give what a function of the caller's has returned; an async client waits for it if need be."""

    @abstractmethod
    async def aside(self, function: Callable[..., T], *arguments: Any) -> T:
        """Call a function that may block."""

    @abstractmethod
    def stream(self, chunks: AsyncGenerator[bytes]) -> Any:
        """Give the pieces of a request's body as the HTTP library wants them."""

    @abstractmethod
    async def send(self, pool: H, request: httpx2.Request, options: Any) -> httpx2.Response:
        """Send a request and read the reply's head."""

    @abstractmethod
    def chunks(self, response: httpx2.Response) -> Any:
        """Give an iterator over the reply's body, for :meth:`next`."""

    @abstractmethod
    async def next(self, chunks: Any) -> bytes | None:
        """Read more of the reply's body; ``None`` at its end."""

    @abstractmethod
    async def read(self, response: httpx2.Response) -> bytes:
        """Read all of the reply's body."""

    @abstractmethod
    async def close(self, response: httpx2.Response) -> None:
        """Give the connection back, or end it if the body was not read."""


class BlockingPort(Port["httpx2.Client"]):
    """The I/O of a sync client."""

    def lock(self) -> Lock:
        return _ThreadLock()

    def crew(self, size: int) -> Crew:
        from .crew import ThreadCrew

        return ThreadCrew(size)

    async def sleep(self, seconds: float) -> None:
        self.clock.sleep(seconds)

    async def answer(self, value: T | Awaitable[T]) -> T:
        if isawaitable(value):
            if iscoroutine(value):
                value.close()
            raise ConfigurationError("a sync client takes no async functions; make an async client")
        return value

    async def aside(self, function: Callable[..., T], *arguments: Any) -> T:
        return function(*arguments)

    def stream(self, chunks: AsyncGenerator[bytes]) -> Iterator[bytes]:
        while (chunk := run(_next(chunks))) is not None:
            yield chunk

    async def send(self, pool: httpx2.Client, request: httpx2.Request, options: Any) -> httpx2.Response:
        return pool.send(request, stream=True, **options)

    def chunks(self, response: httpx2.Response) -> Iterator[bytes]:
        return response.iter_bytes()

    async def next(self, chunks: Iterator[bytes]) -> bytes | None:
        return next(chunks, None)

    async def read(self, response: httpx2.Response) -> bytes:
        return response.read()

    async def close(self, response: httpx2.Response) -> None:
        response.close()


class AsyncPort(Port["httpx2.AsyncClient"]):
    """The I/O of an async client."""

    def lock(self) -> Lock:
        return _TaskLock()

    def crew(self, size: int) -> Crew:  # noqa: ARG002 - whoever asks keeps to it; tasks cost little
        from .crew import TaskCrew

        return TaskCrew()

    async def sleep(self, seconds: float) -> None:
        await self.clock.sleep_async(seconds)

    async def answer(self, value: T | Awaitable[T]) -> T:
        if isawaitable(value):
            return cast("T", await value)
        return value

    async def aside(self, function: Callable[..., T], *arguments: Any) -> T:
        import anyio

        return await anyio.to_thread.run_sync(function, *arguments)

    def stream(self, chunks: AsyncGenerator[bytes]) -> AsyncGenerator[bytes]:
        return chunks

    async def send(self, pool: httpx2.AsyncClient, request: httpx2.Request, options: Any) -> httpx2.Response:
        return await pool.send(request, stream=True, **options)

    def chunks(self, response: httpx2.Response) -> AsyncIterator[bytes]:
        return response.aiter_bytes()

    async def next(self, chunks: AsyncIterator[bytes]) -> bytes | None:
        return await _next(chunks)

    async def read(self, response: httpx2.Response) -> bytes:
        return await response.aread()

    async def close(self, response: httpx2.Response) -> None:
        await response.aclose()


async def _next(chunks: AsyncIterator[bytes]) -> bytes | None:
    return await anext(chunks, None)


class _ThreadLock(Lock):
    def __init__(self) -> None:
        # By process: what another thread holds at a fork is never released in the child.
        self._locks: dict[int, threading.Lock] = {}

    @asynccontextmanager
    async def held(self, seconds: float | None) -> AsyncGenerator[bool]:
        lock = self._locks.setdefault(os.getpid(), threading.Lock())
        is_held = lock.acquire(timeout=-1 if seconds is None else max(seconds, 0))
        try:
            yield is_held
        finally:
            if is_held:
                lock.release()


class _TaskLock(Lock):
    def __init__(self) -> None:
        self._lock: anyio.Lock | None = None

    @asynccontextmanager
    async def held(self, seconds: float | None) -> AsyncGenerator[bool]:
        import anyio

        lock = self._lock = self._lock or anyio.Lock()
        with anyio.move_on_after(seconds) as scope:
            await lock.acquire()
        is_held = not scope.cancelled_caught
        try:
            yield is_held
        finally:
            if is_held:
                lock.release()
