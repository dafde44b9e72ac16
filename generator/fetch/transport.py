"""The transport of the HTTP client: connects to the very address that it has checked, and never outlives its deadline.

A name is resolved once, and the connection goes to an address of that answer, so nobody can answer otherwise between
the check and the connection. TLS and the Host header keep the name.
"""

from __future__ import annotations

import ssl
from collections.abc import Iterable, Iterator
from typing import Any

import httpcore2
import httpx2

from .addresses import is_public
from .network import Network


class AddressRefusedError(Exception):
    """A host has none but these addresses, and they may not be used."""

    def __init__(self, addresses: Iterable[str]) -> None:
        super().__init__(", ".join(addresses))


class DeadlineError(Exception):
    """The time for the whole download is over."""


class Transport(httpx2.BaseTransport):
    """Requests of httpx2 by way of a pool of httpcore2, whose network is ours. Raises what httpcore2 does."""

    def __init__(self, network: Network, deadline: float) -> None:
        backend = _Backend(network, deadline)
        self._pool = httpcore2.ConnectionPool(ssl_context=network.context, network_backend=backend)

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        """Send one request; the body of the response is read as it comes."""
        url = request.url
        response = self._pool.handle_request(
            httpcore2.Request(
                method=request.method,
                url=httpcore2.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path),
                headers=request.headers.raw,
                extensions=request.extensions,
            )
        )
        return httpx2.Response(
            status_code=response.status,
            headers=response.headers,
            stream=_Body(response),
            extensions=response.extensions,
        )

    def close(self) -> None:
        """Close every connection."""
        self._pool.close()


class _Body(httpx2.SyncByteStream):
    def __init__(self, response: httpcore2.Response) -> None:
        self._response = response

    def __iter__(self) -> Iterator[bytes]:
        return self._response.iter_stream()

    def close(self) -> None:
        self._response.close()


class _Backend(httpcore2.NetworkBackend):
    """Connects to checked addresses alone; hands out streams that keep the deadline."""

    def __init__(self, network: Network, deadline: float) -> None:
        self._network, self._deadline = network, deadline
        self._sockets = httpcore2.SyncBackend()

    def connect_tcp(self, host: str, port: int, timeout: float | None = None, *_: Any, **__: Any) -> _Stream:
        try:
            addresses = self._network.resolve(host, port)
        except (OSError, UnicodeError) as error:
            raise httpcore2.ConnectError(error) from error
        allowed = [one for one in addresses if self._network.allow_private or is_public(one)]
        if not allowed:
            raise AddressRefusedError(addresses)
        for address in allowed[:-1]:
            try:
                return self._connected(address, port, timeout)
            except (httpcore2.ConnectError, httpcore2.ConnectTimeout):
                continue
        return self._connected(allowed[-1], port, timeout)

    def _connected(self, address: str, port: int, timeout: float | None) -> _Stream:
        time = _Time(self._network, self._deadline)
        return _Stream(self._sockets.connect_tcp(address, port, time.left(timeout)), time)


class _Time:
    """How long one step may take: its own limit, and no longer than is left of the whole."""

    def __init__(self, network: Network, deadline: float) -> None:
        self._now, self._deadline = network.clock.now, deadline

    def left(self, timeout: float | None) -> float:
        left = self._deadline - self._now()
        if left <= 0:
            raise DeadlineError
        return left if timeout is None else min(left, timeout)


class _Stream(httpcore2.NetworkStream):
    """A connection that keeps the deadline in every step: a server that sends byte after byte cannot outlast it."""

    def __init__(self, stream: httpcore2.NetworkStream, time: _Time) -> None:
        self._stream, self._time = stream, time

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, self._time.left(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, self._time.left(timeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> _Stream:
        return _Stream(self._stream.start_tls(ssl_context, server_hostname, self._time.left(timeout)), self._time)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)
