"""A server on this machine that answers as the API does: pages of servers, and whatever a test sets."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

BASE = "/compute-ops-mgmt/v1"


@dataclass
class Service:
    """What it knows and what it was asked. It gives `count` servers; after the first page it waits for `open`."""

    count: int = 3
    page: int = 100
    names: dict[int, str] = field(default_factory=dict)
    answers: dict[tuple[str, str], list[tuple[int, Any]]] = field(default_factory=dict)
    asked: list[tuple[str, str, bytes]] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    open: threading.Event = field(default_factory=threading.Event)
    waiting: threading.Event = field(default_factory=threading.Event)
    url: str = ""

    def answer(self, method: str, target: str, body: bytes, headers: dict[str, str]) -> tuple[int, Any]:
        """The status and the body of the answer to a request."""
        self.asked.append((method, target, body))
        self.headers.append(headers)
        parts = urlsplit(target)
        if planned := self.answers.get((method, parts.path)):
            return planned.pop(0) if len(planned) > 1 else planned[0]
        if parts.path != f"{BASE}/servers":
            return 404, {"message": "There is no such thing.", "errorCode": "NOT_FOUND", "httpStatusCode": 404}
        query = parse_qs(parts.query)
        offset = int(query.get("offset", ["0"])[0])
        limit = min(int(query.get("limit", [str(self.page)])[0]), self.page)
        if offset and not self.open.is_set():
            self.waiting.set()
            self.open.wait(60)
        numbers = range(offset, min(offset + limit, self.count))
        items = [self.server(number) for number in numbers]
        return 200, {"offset": offset, "count": len(items), "total": self.count, "items": items}

    def server(self, number: int) -> dict[str, Any]:
        """One server."""
        return {
            "id": f"P1234-B21+CZ{number:07}",
            "type": "compute-ops-mgmt/server",
            "name": self.names.get(number, f"server-{number}"),
            "hardware": {"serialNumber": f"CZ{number:07}", "model": "ProLiant", "powerState": "ON"},
            "state": {"connected": True},
        }


@contextmanager
def served(service: Service) -> Iterator[Service]:
    """Run it, on a port of its own."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def _any(self) -> None:
            body = self.rfile.read(int(self.headers.get("content-length", "0")))
            status, content = service.answer(self.command, self.path, body, dict(self.headers.items()))
            sent = content if isinstance(content, bytes) else json.dumps(content).encode()
            self.send_response(status)
            self.send_header(
                "content-type", "application/json" if not isinstance(content, bytes) else "application/zip"
            )
            self.send_header("content-length", str(len(sent)))
            self.end_headers()
            self.wfile.write(sent)

        do_GET = do_POST = do_PATCH = do_PUT = do_DELETE = _any  # noqa: N815

        def log_message(self, *_about: object) -> None:
            """Tests read what they asked, not a log."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    service.url = f"http://127.0.0.1:{server.server_port}"
    try:
        yield service
    finally:
        service.open.set()
        server.shutdown()
        server.server_close()
        thread.join()
