"""What was started and takes its time: to look at, to wait for, to call off."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar, cast

from .errors import ConfigurationError, RateLimitError, ServerError, TransportError, UntraceableError, WaitTimeoutError
from .ports import run
from .reach import at
from .reply import Reply
from .retry import told_wait
from .waiting import LongRunning, Trace, by_id, by_location

if TYPE_CHECKING:
    from .client import AsyncClient, Client
    from .config import Options
    from .operation import Operation, Request
    from .response import ApiResponse

R = TypeVar("R")
S = TypeVar("S")

Seen: TypeAlias = Callable[[Any], Awaitable[object] | object]

_FIRST_PAUSE = 5.0
_LONGEST_PAUSE = 30.0
_GROWTH = 1.5
_LONGEST_TOLD = 300.0
# How long one look may take, and how many looks may fail in a row: a gateway that restarts is no reason to give up.
_LOOK_SECONDS = 60.0
_MOST_FAILURES = 5
# The last look is so long before the end that there is time for its answer.
_LAST_LOOK = 1.0


async def finished(
    client: Client | AsyncClient,
    trace: Trace,
    options: Options,
    *,
    timeout: float | None,
    patient: bool,
    progress: Seen | None,
    pause: float | None = None,
) -> Any:
    """Look at a thing until it is finished, at once (or after ``pause``) and then after 5 seconds, growing to 30.

    :param options: of each look.
    :param timeout: seconds for all of it.
    :param patient: whether to wait on when it has stalled, or waits for approval.
    :param progress: called with the thing as it is seen each time.
    :raises WaitError: the subclass for what became of it.
    """
    port, operation = client._port, trace.operation
    end = None if timeout is None else port.clock.now() + timeout
    seen, growing, failures = None, _FIRST_PAUSE, 0
    while True:
        left = None if end is None else end - port.clock.now()
        if pause is not None:
            await port.sleep(pause if left is None else min(pause, max(left - _LAST_LOOK, left / 2, 0.0)))
            left = None if end is None else end - port.clock.now()
        told = None
        try:
            look = min(_LOOK_SECONDS, left or _LOOK_SECONDS)
            response = await client._send(operation, trace.request, options.within(look))
        except (TransportError, ServerError, RateLimitError) as error:
            failures += 1
            is_lasting = isinstance(error, TransportError) and not error.is_temporary
            if is_lasting or failures > _MOST_FAILURES:
                raise
        else:
            failures, seen = 0, response.parsed
            if progress is not None:
                await port.answer(progress(seen))
            outcome = trace.waiter.outcome(seen)
            if outcome == "success":
                return seen
            if outcome == "failure" or (outcome is not None and not patient):
                raise trace.waiter.error(seen, outcome, operation.method, trace.request.path)
            told = asked_pause(response, port.clock.wall())
        if end is not None and end - port.clock.now() <= _LAST_LOOK:
            raise WaitTimeoutError(operation.method, trace.request.path, trace.waiter.said(seen), seen)
        pause, growing = growing, min(growing * _GROWTH, _LONGEST_PAUSE)
        if told is not None:
            pause = min(told, _LONGEST_TOLD)


def asked_pause(response: ApiResponse[Any], wall: float) -> float | None:
    """Give the seconds that a reply asks to wait before the next look."""
    return told_wait(Reply(status=response.status, headers=response.headers, content=b""), (), wall)


class _Handle(Generic[R, S]):
    """What sync and async handles share. ``response`` is the reply that told of the start."""

    def __init__(
        self,
        client: Client | AsyncClient,
        operation: Operation[R],
        request: Request,
        response: ApiResponse[R],
        module: str,
        options: Options,
    ) -> None:
        self.response = response
        self._client = client
        self._operation = operation
        self._request = request
        self._module = module
        self._options = options

    @property
    def location(self) -> str | None:
        """Where the state can be seen, as the server said; ``None`` if it did not."""
        return self.response.headers.get("location")

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._request.method} {self._request.path}>"

    def _trace(self) -> Trace:
        declared = cast("LongRunning", self._operation.long_running)
        polls = [poll.operation(self._module) for poll in declared.polls]
        if self.location is not None:
            return by_location(self._request, self.location, self._client._base_url, polls)
        id = at(self.response.parsed, declared.id) if declared.id is not None else None
        if not isinstance(id, str):
            reason = "the reply does not tell where its state can be seen"
            raise UntraceableError(self._request.method, self._request.path, reason)
        return by_id(self._request, id, polls)

    async def _status(self) -> S:
        trace = self._trace()
        response = await self._client._send(trace.operation, trace.request, self._options)
        return cast("S", response.parsed)

    async def _wait(self, timeout: float | None, progress: Seen | None, *, patient: bool) -> S:
        pause = asked_pause(self.response, self._client._port.clock.wall())
        found = await finished(
            self._client,
            self._trace(),
            self._options,
            timeout=timeout,
            patient=patient,
            progress=progress,
            pause=pause,
        )
        return cast("S", found)

    async def _cancel(self) -> None:
        declared = cast("LongRunning", self._operation.long_running)
        if declared.cancel is None:
            raise ConfigurationError(f"{self!r}: there is nothing that calls it off")
        trace = self._trace().to(declared.cancel.operation(self._module))
        await self._client._send(trace.operation, trace.request, self._options)


class Handle(_Handle[R, S]):
    """Something that was started and takes its time."""

    def status(self) -> S:
        """Look at it once."""
        return run(self._status())

    def wait(
        self, timeout: float | None = None, *, patient: bool = False, progress: Callable[[S], object] | None = None
    ) -> S:
        """Wait until it is finished; give it as it then is.

        :param timeout: seconds; without it this waits as long as it takes.
        :param patient: whether to wait on when it has stalled, or waits for approval.
        :param progress: called with the thing as it is seen each time.
        :raises OperationFailedError: if it has failed.
        :raises OperationStalledError: if it has stopped until somebody acts.
        :raises WaitingForApprovalError: if it does not begin before somebody approves of it.
        :raises WaitTimeoutError: if the time is over; it goes on.
        """
        return run(self._wait(timeout, progress, patient=patient))


class CancellableHandle(Handle[R, S]):
    """Something that was started, takes its time, and can be called off."""

    def cancel(self) -> None:
        """Ask the server to call it off."""
        run(self._cancel())


class AsyncHandle(_Handle[R, S]):
    """Something that was started and takes its time, for ``async`` code."""

    async def status(self) -> S:
        """Look at it once."""
        return await self._status()

    async def wait(
        self,
        timeout: float | None = None,
        *,
        patient: bool = False,
        progress: Callable[[S], Awaitable[object] | object] | None = None,
    ) -> S:
        """Wait until it is finished; give it as it then is. All is as in :meth:`Handle.wait`."""
        return await self._wait(timeout, progress, patient=patient)


class AsyncCancellableHandle(AsyncHandle[R, S]):
    """Something that was started, takes its time, and can be called off, for ``async`` code."""

    async def cancel(self) -> None:
        """Ask the server to call it off."""
        await self._cancel()
