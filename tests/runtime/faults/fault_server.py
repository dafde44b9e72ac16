"""A server on loopback that plays a script: for each request, in order, what is to go wrong.

It keeps what it was asked. It speaks HTTP/1.1 by hand, because libraries will not break their own replies.
"""

from __future__ import annotations

import gzip
import json
import socket
import socketserver
import struct
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Asked:
    """One request as it came."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes


@dataclass(frozen=True, slots=True)
class Act:
    """One thing that the server does: what to send, and what then."""

    parts: tuple[bytes, ...] = ()
    then: str = "keep"  # keep, reset, close, or hang until the test is over
    before: Callable[[], None] | None = None


@dataclass
class FaultServer:
    """Plays `script`, then `fallback` for ever; `asked` is what came."""

    script: list[Act] = field(default_factory=list)
    asked: list[Asked] = field(default_factory=list)
    routes: dict[str, Callable[[Asked], Act]] = field(default_factory=dict)
    over: threading.Event = field(default_factory=threading.Event)
    lock: threading.Lock = field(default_factory=threading.Lock)
    connections: int = 0

    def __enter__(self) -> FaultServer:
        owner = self

        class Handler(socketserver.BaseRequestHandler):
            def handle(self) -> None:
                owner.serve(self.request)

        class Server(socketserver.ThreadingTCPServer):
            daemon_threads = True
            allow_reuse_address = True
            request_queue_size = 128

            def handle_error(self, request: object, client_address: object) -> None:
                """Clients that go away are what these tests are about."""

        self.server = Server(("127.0.0.1", 0), Handler)
        self.thread = threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        self.thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.over.set()
        self.server.shutdown()
        self.thread.join()
        self.server.server_close()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server.server_address[1]}"

    @property
    def paths(self) -> list[str]:
        return [f"{one.method} {one.path}" for one in self.asked]

    def serve(self, connection: socket.socket) -> None:
        with self.lock:
            self.connections += 1
        # Replies go out in parts: without this each part would wait for the other side to say that it has the last.
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        reader = connection.makefile("rb")
        while (asked := _read(reader)) is not None:
            with self.lock:
                self.asked.append(asked)
                route = self.routes.get(asked.path.partition("?")[0])
                act = self.script.pop(0) if self.script and not route else reply(500)
            # Not in the lock: a route may wait for other requests.
            if route:
                act = route(asked)
            if act.before:
                act.before()
            for part in act.parts:
                connection.sendall(part)
            if act.then == "keep":
                continue
            if act.then == "hang":
                self.over.wait(20)
            if act.then == "reset":
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            reader.close()
            connection.close()
            return


def _read(reader: Any) -> Asked | None:
    start = reader.readline()
    if not start:
        return None
    method, path, _ = start.decode().split(" ", 2)
    headers: dict[str, str] = {}
    while line := reader.readline().strip():
        name, _, value = line.decode().partition(":")
        headers[name.lower()] = value.strip()
    if headers.get("transfer-encoding") == "chunked":
        body = b""
        while size := int(reader.readline(), 16):
            body += reader.read(size)
            reader.readline()
        reader.readline()
    else:
        body = reader.read(int(headers.get("content-length", "0")))
    return Asked(method, path, headers, body)


def head(status: int, headers: Iterable[tuple[str, str]]) -> bytes:
    lines = [f"HTTP/1.1 {status} Status", *(f"{name}: {value}" for name, value in headers)]
    return ("\r\n".join(lines) + "\r\n\r\n").encode()


def reply(status: int = 200, body: bytes | Any = b"", content_type: str = "application/json", **more: str) -> Act:
    """A whole reply; what is not bytes becomes JSON. Names of headers have underscores for hyphens."""
    if not isinstance(body, bytes):
        body = json.dumps(body).encode()
    headers = [("Content-Length", str(len(body))), *((name.replace("_", "-"), value) for name, value in more.items())]
    if body:
        headers.append(("Content-Type", content_type))
    return Act((head(status, headers), body))


def zipped(body: Any) -> Act:
    return reply(200, gzip.compress(json.dumps(body).encode()), Content_Encoding="gzip")


def chunked(body: Any) -> Act:
    content = json.dumps(body).encode()
    chunks = [b"%x\r\n%s\r\n" % (len(content[at : at + 5]), content[at : at + 5]) for at in range(0, len(content), 5)]
    start = head(200, [("Transfer-Encoding", "chunked"), ("Content-Type", "application/json")])
    return Act((start, *chunks, b"0\r\n\r\n"))


HALF = head(200, [("Content-Length", "100"), ("Content-Type", "application/json")])
RESET_IN_HEADERS = Act((b"HTTP/1.1 200 OK\r\nContent-",), "reset")
RESET_IN_BODY = Act((HALF, b'{"items":['), "reset")
CLOSED_AT_ONCE = Act((), "close")
CLOSED_IN_BODY = Act((HALF, b'{"items":['), "close")
SLOW_HEADERS = Act((b"HTTP/1.1 200 OK\r\n",), "hang")
SLOW_BODY = Act((HALF, b'{"items":['), "hang")


def refused_url() -> str:
    """A URL at which nobody listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{probe.getsockname()[1]}"
