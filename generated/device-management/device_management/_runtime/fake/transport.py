"""The fake as what an HTTP client sends through, in the place of connections."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx2

from .messages import Incoming, Unanswered

if TYPE_CHECKING:
    from .machine import Machine

_ERRORS: dict[str, type[httpx2.TransportError]] = {
    "connect": httpx2.ConnectError,
    "read": httpx2.ReadError,
    "timeout": httpx2.ReadTimeout,
}


class FakeTransport(httpx2.BaseTransport, httpx2.AsyncBaseTransport):
    """Hands requests to the fake, of sync and of async clients."""

    def __init__(self, machine: Machine) -> None:
        self._machine = machine

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        """Answer a request of a sync client."""
        request.read()
        return self._answer(request)

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """Answer a request of an async client."""
        await request.aread()
        return self._answer(request)

    def _answer(self, request: httpx2.Request) -> httpx2.Response:
        path, _, query = request.url.raw_path.decode("ascii").partition("?")
        incoming = Incoming(
            method=request.method,
            path=path,
            query=query,
            headers=tuple((name.lower(), value) for name, value in request.headers.multi_items()),
            content=request.content,
            host=request.url.host,
        )
        try:
            reply = self._machine.answer(incoming)
        except Unanswered as unanswered:
            raise _ERRORS[unanswered.kind]("the test has asked for this failure", request=request) from None
        return httpx2.Response(reply.status, headers=list(reply.headers), content=reply.content, request=request)
