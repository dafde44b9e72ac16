"""The connections of the HTTP client: each goes to the very address that was checked, and none outlives its deadline.

A name is resolved once, and the connection goes to an address of that answer, so nobody can answer otherwise between
the check and the connection. TLS and the Host header keep the name.
"""

from __future__ import annotations

import ssl
from collections.abc import Iterable
from typing import Any

import httpcore2

from .addresses import is_public
from .network import Network


class AddressRefusedError(Exception):
    """A host has none but these addresses, and they may not be used."""

    def __init__(self, addresses: Iterable[str]) -> None:
        super().__init__(", ".join(addresses))


class DeadlineError(Exception):
    """The time for the whole download is over."""


def connections(network: Network, deadline: float) -> httpcore2.ConnectionPool:
    """A pool whose connections go to checked addresses alone and end at the deadline, a moment of the clock.

    It raises AddressRefusedError and DeadlineError beside what httpcore2 does.
    """
    return httpcore2.ConnectionPool(ssl_context=network.context, network_backend=_Backend(network, deadline))


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
