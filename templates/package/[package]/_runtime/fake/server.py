"""The fake on the loopback interface, for what is in another process or in another language."""

from __future__ import annotations

from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, cast

from .messages import Incoming, Unanswered
from .storage import HOME

if TYPE_CHECKING:
    from collections.abc import Callable

    from .machine import Machine
    from .messages import Outgoing

_HOST = "127.0.0.1"
_LONGEST_LINE = 65_537


class FakeServer(ThreadingHTTPServer):
    """Hands requests to a fake."""

    def __init__(self, machine: Machine, *, port: int = 0, looked: Callable[[], object] | None = None) -> None:
        """:param port: 0 is any that is free.
        :param looked: is called when a reply has shown something under way, and lets time pass; who waits is then
            told to look again at once.
        :raises OSError: if the port cannot be had.
        """
        self.machine = machine
        self.looked = looked
        super().__init__((_HOST, port), _Handler)
        self.url = f"http://{_HOST}:{self.server_address[1]}"


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    @property
    def _fake(self) -> FakeServer:
        return cast("FakeServer", self.server)

    def handle_one_request(self) -> None:
        """Read a request and answer it, whatever its method is."""
        self.raw_requestline = self.rfile.readline(_LONGEST_LINE)
        if not self.raw_requestline or not self.parse_request():
            self.close_connection = True
            return
        path, _, query = self.path.partition("?")
        incoming = Incoming(
            method=self.command,
            path=path,
            query=query,
            headers=tuple((name.lower(), value) for name, value in self.headers.items()),
            content=self._content(),
        )
        try:
            reply = self._fake.machine.answer(incoming)
        except Unanswered:
            self.close_connection = True
            return
        self._send(reply)

    def _content(self) -> bytes:
        """The body, whole or in chunks (RFC 9112, sections 6.2 and 7.1)."""
        if self.headers.get("Transfer-Encoding", "").lower() != "chunked":
            length = self.headers.get("Content-Length", "0")
            return self.rfile.read(int(length)) if length.isdigit() else b""
        content = b""
        while size := int(self.rfile.readline(_LONGEST_LINE).partition(b";")[0], 16):
            content += self.rfile.read(size)
            self.rfile.readline(_LONGEST_LINE)
        while self.rfile.readline(_LONGEST_LINE).strip():
            pass
        return content

    def _send(self, reply: Outgoing) -> None:
        content = reply.content.replace(HOME.encode(), self._fake.url.encode())
        self.send_response_only(reply.status)
        for name, value in reply.headers:
            self.send_header(name, value)
        if reply.is_under_way and self._fake.looked is not None:
            self._fake.looked()
            self.send_header("Retry-After", "0")
        if reply.status not in (204, 304):
            self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)
