"""What goes over the wire: recorded as it is sent, and built without any client for comparison."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, quote, unquote, urlencode

import httpx2

if TYPE_CHECKING:
    from collections.abc import Callable

    from .cases import Case, Value


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """A request: `path` and `query` are decoded, header names are in lower case."""

    method: str
    path: str
    query: tuple[tuple[str, str], ...]
    headers: tuple[tuple[str, str], ...]
    content: bytes

    def header(self, name: str) -> str | None:
        """Return the value of the header, or None; `name` in lower case."""
        return dict(self.headers).get(name)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """The mock server's reply: status, its violations (the `sl-violations` header) and the body's text."""

    status: int
    violations: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Exchange:
    """One request and its reply."""

    sent: Sent
    reply: Reply


@dataclass(slots=True)
class Record:
    """The exchanges of one client, in the order of the replies."""

    _exchanges: list[Exchange] = field(default_factory=list[Exchange])

    def take(self) -> tuple[Exchange, ...]:
        """Return the exchanges so far and forget them."""
        taken = tuple(self._exchanges)
        self._exchanges.clear()
        return taken

    def sync(self) -> httpx2.BaseTransport:
        """Return a transport for `httpx2.Client` that records into this."""
        return _Recording(httpx2.HTTPTransport(), self._exchanges.append)

    def asynchronous(self) -> httpx2.AsyncBaseTransport:
        """Return a transport for `httpx2.AsyncClient` that records into this."""
        return _AsyncRecording(httpx2.AsyncHTTPTransport(), self._exchanges.append)


@dataclass(frozen=True, slots=True)
class _Recording(httpx2.BaseTransport):
    inner: httpx2.BaseTransport
    keep: Callable[[Exchange], None]

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        request.read()
        response = self.inner.handle_request(request)
        response.read()
        self.keep(_exchange(request, response))
        return response

    def close(self) -> None:
        self.inner.close()


@dataclass(frozen=True, slots=True)
class _AsyncRecording(httpx2.AsyncBaseTransport):
    inner: httpx2.AsyncBaseTransport
    keep: Callable[[Exchange], None]

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        await request.aread()
        response = await self.inner.handle_async_request(request)
        await response.aread()
        self.keep(_exchange(request, response))
        return response

    async def aclose(self) -> None:
        await self.inner.aclose()


def _exchange(request: httpx2.Request, response: httpx2.Response) -> Exchange:
    path, _, query = request.url.raw_path.decode("ascii").partition("?")
    return Exchange(
        sent=Sent(
            method=request.method,
            path=unquote(path),
            query=tuple(parse_qsl(query, keep_blank_values=True)),
            headers=tuple((name.lower(), value) for name, value in request.headers.multi_items()),
            content=request.content,
        ),
        reply=Reply(
            status=response.status_code,
            violations=response.headers.get("sl-violations", ""),
            text=response.text[:2000],
        ),
    )


def text(value: Value) -> str:
    """Return a value as `form` and `simple` styles write a primitive (OpenAPI 3.1, 4.8.12)."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def expected(case: Case) -> Sent:
    """Return the request that the case asks for, straight from the spec.

    Arrays in a query are exploded: the default (OpenAPI 3.1, 4.8.12.2), and all that this API has.
    """
    path, query = case.operation.path, list[tuple[str, str]]()
    headers = [("authorization", "Bearer token"), ("accept", "*/*")]
    for argument in case.arguments:
        name = argument.parameter.name
        match argument.parameter.location, argument.value:
            case "path", value:
                path = path.replace("{" + name + "}", text(value))
            case "query", list(items):
                query += [(name, text(item)) for item in items]
            case "query", value:
                query.append((name, text(value)))
            case _, value:
                headers.append((name.lower(), text(value)))
    body = case.operation.body
    if body is not None and case.body is not None:
        headers.append(("content-type", body.media_type))
    return Sent(
        method=case.operation.method,
        path=path,
        query=tuple(query),
        headers=tuple(headers),
        content=b"" if case.body is None else json.dumps(case.body).encode(),
    )


def send(sent: Sent, client: httpx2.Client) -> Exchange:
    """Send a request as it stands and return what came of it; the client's `base_url` is the mock server."""
    target = quote(sent.path, safe="/") + ("?" + urlencode(sent.query, quote_via=quote) if sent.query else "")
    url = str(client.base_url).rstrip("/") + target
    request = httpx2.Request(sent.method, url, headers=sent.headers, content=sent.content)
    return _exchange(request, client.send(request))
