"""Work that is done side by side with the caller's: in threads for a sync client, in tasks for an async one."""

from __future__ import annotations

import asyncio
from abc import ABC, abstractmethod
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from concurrent.futures import Future

T = TypeVar("T")


class Pending(ABC, Generic[T]):
    """Work that has been begun."""

    @abstractmethod
    async def result(self) -> T:
        """Wait until it is done; give its value, or raise what it has raised."""

    @abstractmethod
    def cancel(self) -> None:
        """Take it that nobody wants the result any more."""


class Crew(ABC):
    """Does several things at a time."""

    @abstractmethod
    def start(self, work: Callable[[], Coroutine[Any, Any, T]]) -> Pending[T]:
        """Begin with something."""

    @abstractmethod
    def close(self) -> None:
        """Begin with nothing more. What is being done in a thread goes on to its end, which nobody waits for."""


class ThreadCrew(Crew):
    """Does things in threads, at most so many at a time; they are coroutines over a blocking port."""

    def __init__(self, size: int) -> None:
        self._threads = ThreadPoolExecutor(size, thread_name_prefix="pages")

    def start(self, work: Callable[[], Coroutine[Any, Any, T]]) -> Pending[T]:
        from .ports import run

        context = copy_context()
        return _Thread(self._threads.submit(lambda: context.run(lambda: run(work()))))

    def close(self) -> None:
        self._threads.shutdown(wait=False, cancel_futures=True)


class TaskCrew(Crew):
    """Does things in tasks of the running event loop; under another library than asyncio, when they are waited for."""

    def start(self, work: Callable[[], Coroutine[Any, Any, T]]) -> Pending[T]:
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            return _Later(work)
        return _Task(asyncio.ensure_future(work()))

    def close(self) -> None:
        """Tasks end by themselves, or are cancelled one by one."""


class _Thread(Pending[T]):
    def __init__(self, future: Future[T]) -> None:
        self._future = future

    async def result(self) -> T:
        return self._future.result()

    def cancel(self) -> None:
        self._future.cancel()


class _Task(Pending[T]):
    def __init__(self, task: asyncio.Future[T]) -> None:
        self._task = task
        # Whoever does not want the result does not want its error either; unasked, asyncio would tell of it.
        task.add_done_callback(lambda done: done.cancelled() or done.exception())

    async def result(self) -> T:
        return await self._task

    def cancel(self) -> None:
        self._task.cancel()


class _Later(Pending[T]):
    def __init__(self, work: Callable[[], Coroutine[Any, Any, T]]) -> None:
        self._work = work

    async def result(self) -> T:
        return await self._work()

    def cancel(self) -> None:
        """There is nothing that runs."""
