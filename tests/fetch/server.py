"""A server on loopback that answers as it is told, and remembers what it was asked. It never sleeps."""

from __future__ import annotations

import gzip
import ssl
import threading
from collections.abc import Callable
from contextlib import suppress
from email.message import Message
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

Answer = Callable[[BaseHTTPRequestHandler], None]
"""Writes one whole response, well-formed or not."""


class Server:
    """Answers by path: each request takes the next of the path's answers, and the last one stays."""

    def __init__(self, context: ssl.SSLContext | None = None) -> None:
        self.routes: dict[str, list[Answer]] = {}
        self.requests: list[tuple[str, Message]] = []
        self.closing = threading.Event()
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                outer.requests.append((self.path, self.headers))
                answers = outer.routes.get(self.path, [reply(b"", status=404)])
                self.close_connection = True
                with suppress(ConnectionError, ssl.SSLError):
                    (answers.pop(0) if len(answers) > 1 else answers[0])(self)

            def log_message(self, *_: object) -> None:
                """Nobody reads it."""

        class Quiet(ThreadingHTTPServer):
            daemon_threads = True

            def handle_error(self, *_: object) -> None:
                """A client that goes away is what some tests are about."""

        self._http = Quiet(("127.0.0.1", 0), Handler)
        if context:
            self._http.socket = context.wrap_socket(self._http.socket, server_side=True)
        self.port = int(self._http.server_address[1])
        self._thread = threading.Thread(target=self._http.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        self._thread.start()

    def url(self, path: str = "/openapi.json", host: str = "127.0.0.1", scheme: str = "http") -> str:
        """Where a path of this server is."""
        return f"{scheme}://{host}:{self.port}{path}"

    def close(self) -> None:
        """Stop, and let go of every answer that waits."""
        self.closing.set()
        self._http.shutdown()
        self._http.server_close()


def reply(body: bytes, status: int = 200, **headers: str) -> Answer:
    """A proper response; underscores in names of headers are hyphens."""

    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(status)
        for name, value in ({"Content_Length": str(len(body))} | headers).items():
            handler.send_header(name.replace("_", "-"), value)
        handler.end_headers()
        handler.wfile.write(body)

    return answer


def unless(etag: str, body: bytes) -> Answer:
    """The body with its ETag; 304 for whoever has it."""

    def answer(handler: BaseHTTPRequestHandler) -> None:
        known = handler.headers.get("If-None-Match") == etag
        reply(b"" if known else body, status=304 if known else 200, ETag=etag)(handler)

    return answer


def redirect(target: str, status: int = 302) -> Answer:
    """A response that sends elsewhere."""
    return reply(b"", status=status, Location=target)


def truncated(body: bytes) -> Answer:
    """Half of what its length promises."""
    return lambda handler: reply(body[: len(body) // 2], Content_Length=str(len(body)))(handler)


def chunks_without_end(body: bytes) -> Answer:
    """A chunked response that breaks off (RFC 9112, section 7.1)."""

    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.protocol_version = "HTTP/1.1"
        handler.send_response(200)
        handler.send_header("Transfer-Encoding", "chunked")
        handler.end_headers()
        handler.wfile.write(b"%x\r\n%s\r\n" % (len(body), body))

    return answer


def packed(body: bytes, keep: int | None = None) -> Answer:
    """A body in gzip, or only its first bytes."""
    return reply(gzip.compress(body)[:keep], Content_Encoding="gzip")


def dribbling(step: Callable[[], None], line: bytes) -> Answer:
    """The same line again and again, after a step each, without end."""

    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.wfile.write(b"HTTP/1.1 200 OK\r\n")
        while True:
            step()
            handler.wfile.write(line)

    return answer


def hanging(server: Server) -> Answer:
    """Nothing at all, until the server is closed."""
    return lambda _: server.closing.wait() and None


def hanging_up(handler: BaseHTTPRequestHandler) -> None:
    """The connection is closed without a word."""
    handler.connection.close()
