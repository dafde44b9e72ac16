"""One call from its first attempt to its end: what is tried again, and when. It has no I/O of its own."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .errors import ApiError, AuthenticationError, TimeoutError, TransportError
from .logs import log_attempt
from .reply import Reply
from .retry import told_wait

if TYPE_CHECKING:
    import logging
    from collections.abc import Sequence

    import httpx2

    from .ports import Port
    from .retry import Retry
    from .timing import Deadline

T = TypeVar("T")
# A text as short as this is found in many places where it is no secret.
_SECRET_LENGTH = 8


class Body:
    """The body of a reply, read piece by piece as far as the time allows."""

    def __init__(self, port: Port[Any], response: httpx2.Response, deadline: Deadline, call: Call[Any]) -> None:
        self._port = port
        self._response = response
        self._chunks = port.chunks(response)
        self._deadline = deadline
        self._call = call

    async def next(self) -> bytes | None:
        """Give more of it, ``None`` at its end."""
        if self._deadline.is_over:
            raise self._call.late("the reply's body did not come in time")
        return await self._port.next(self._chunks)

    async def all(self) -> bytes:
        """Give it whole, if no piece of it was taken before."""
        if self._deadline.end is None:
            return await self._port.read(self._response)
        chunks: list[bytes] = []
        while (chunk := await self.next()) is not None:
            chunks.append(chunk)
        return b"".join(chunks)


class Call(ABC, Generic[T]):
    """What one call sends in each attempt, and what it makes of replies.

    ``path`` is for messages and logs. ``is_repeatable`` tells whether it may be sent again when nobody knows what
    became of it.
    """

    def __init__(self, method: str, path: str, *, is_repeatable: bool) -> None:
        self.method = method
        self.path = path
        self.is_repeatable = is_repeatable

    @abstractmethod
    async def outgoing(self, attempt: int, /) -> tuple[httpx2.Request, dict[str, Any]]:
        """Make the request of an attempt (from 1), and the options to send it with."""

    async def receive(self, _response: httpx2.Response, body: Body, /) -> bytes:
        """Read the body of a reply."""
        return await body.all()

    async def seen(self, reply: Reply, seconds: float) -> None:
        """Take note of the reply of the last attempt, and how long it took."""

    @abstractmethod
    def result(self, reply: Reply) -> T:
        """Make the call's value of a reply, or raise :class:`ApiError`."""

    def secrets(self) -> Sequence[str]:
        """Give what no error may show."""
        return ()

    def refused(self) -> bool:
        """Take it that the credentials were refused (401); tell whether there may be better ones."""
        return False

    def late(self, reason: str) -> TimeoutError:
        """Make the error of a call whose time is over."""
        return TimeoutError(f"{self.method} {self.path}: {reason}", method=self.method, path=self.path)


class Sender:
    """Makes the attempts of calls.

    :param delay_place: where the body of an error tells when to come back; see :func:`told_wait`.
    """

    def __init__(self, port: Port[Any], logger: logging.Logger, delay_place: Sequence[str]) -> None:
        self._port = port
        self._logger = logger
        self._delay_place = delay_place

    async def run(self, pool: Any, call: Call[T], retry: Retry, deadline: Deadline) -> T:
        """Make attempts until one succeeds, or fails in a way that more of them would not change."""
        attempt, retries, was_refused = 1, 0, False
        while True:
            told = None
            try:
                reply = await self._exchange(pool, call, attempt, deadline)
                try:
                    return call.result(reply)
                except AuthenticationError:
                    if was_refused or not call.refused():
                        raise
                    was_refused = True
                    attempt += 1
                    continue
                except ApiError:
                    told = told_wait(reply, self._delay_place, self._port.clock.wall())
                    raise
            except (ApiError, TransportError) as error:
                if attempt > 1:
                    error.add_note(f"attempts: {attempt}")
                if not (call.is_repeatable and retry.covers(error) and retries < retry.max_retries):
                    raise
                wait = retry.wait(retries + 1, told)
                if not deadline.allows(wait):
                    error.add_note(f"not tried again: to wait {wait:.1f} s would take longer than the timeout")
                    raise
            await self._port.sleep(wait)
            attempt += 1
            retries += 1

    async def _exchange(self, pool: Any, call: Call[Any], attempt: int, deadline: Deadline) -> Reply:
        request, options = await call.outgoing(attempt)
        if deadline.is_over:
            raise call.late("no time was left to send it")
        clock = self._port.clock
        started = clock.now()
        outcome = "cancelled"
        try:
            response = await self._port.send(pool, request, options)
            try:
                outcome = str(response.status_code)
                if deadline.end is not None:
                    # The limit of its first part was for the head alone.
                    request.extensions["timeout"].update(deadline.limits().as_dict())
                content = await call.receive(response, Body(self._port, response, deadline, call))
            finally:
                await self._port.close(response)
        except _library_error() as error:
            outcome = type(error).__name__
            raise _translated(call, error) from error
        except TransportError as error:
            outcome = type(error).__name__
            raise
        finally:
            seconds = clock.now() - started
            log_attempt(self._logger, call.method, call.path, outcome, seconds, attempt)
        if not 200 <= response.status_code < 300:
            content = _without(call.secrets(), content)
        reply = Reply(status=response.status_code, headers=response.headers, content=content)
        await call.seen(reply, seconds)
        return reply


def _library_error() -> type[httpx2.HTTPError]:
    """Give what the HTTP library raises; it is loaded by the first call, not by this module."""
    import httpx2

    return httpx2.HTTPError


def _without(secrets: Sequence[str], content: bytes) -> bytes:
    for secret in secrets:
        if len(secret) >= _SECRET_LENGTH:
            content = content.replace(secret.encode(), b"***")
    return content


def _translated(call: Call[Any], cause: httpx2.HTTPError) -> TransportError:
    """Turn what goes wrong on the way into an error of ours."""
    import httpx2

    problem = TimeoutError if isinstance(cause, httpx2.TimeoutException) else TransportError
    said = f"{type(cause).__name__} {cause}".strip()
    return problem(
        f"{call.method} {call.path}: {said}",
        method=call.method,
        path=call.path,
        is_temporary=_is_temporary(cause),
    )


def _is_temporary(error: httpx2.HTTPError) -> bool:
    import ssl

    import httpx2

    kinds = (httpx2.TimeoutException, httpx2.NetworkError, httpx2.RemoteProtocolError, httpx2.ProxyError)
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return False
        cause = cause.__cause__ or cause.__context__
    return isinstance(error, kinds)
