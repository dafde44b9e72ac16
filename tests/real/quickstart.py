"""The examples of the README, and a server on loopback that plays the API's part in them."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

from .places import REPOSITORY

BLOCKS = re.findall(r"^```python\n(.*?)^```$", (REPOSITORY / "README.md").read_text("utf-8"), re.DOTALL | re.MULTILINE)
_BASE = "/compute-ops-mgmt"
_GROUP = {"id": "g-1", "name": "lab", "deviceType": "DIRECT_CONNECT_SERVER"}
COUNT = 250


def _servers(query: dict[str, list[str]]) -> dict[str, Any]:
    start, size = int(query.get("offset", ["0"])[0]), int(query.get("limit", ["100"])[0])
    items = [{"id": f"s-{n}", "name": f"s-{n}"} for n in range(start, min(start + size, COUNT))]
    return {"offset": start, "count": len(items), "total": COUNT, "items": items}


class _Api(BaseHTTPRequestHandler):
    """Knows what the README asks for; anything else is an error of its own."""

    protocol_version = "HTTP/1.1"
    asked: list[str]

    def _reply(self, status: int, body: object = None, **headers: str) -> None:
        content = b"" if body is None else json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Content-Type", "application/json")
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content)

    def _answer(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        path, query = urlsplit(self.path).path.removeprefix(_BASE), parse_qs(urlsplit(self.path).query)
        self.asked.append(f"{self.command} {path}")
        match self.command, path:
            case "GET", "/v1/servers":
                self._reply(200, _servers(query))
            case "POST", "/v1/groups":
                self._reply(201, _GROUP, Location=f"{_BASE}/v1/groups/g-1")
            case "PATCH", "/v1/groups/g-1":
                self._reply(200, _GROUP)
            case "POST", "/v1/groups/g-1/devices":
                self._reply(202, Location=f"{_BASE}/v1beta1/async-operations/7")
            case "GET", "/v1beta1/async-operations/7":
                self._reply(200, {"state": "SUCCEEDED", "progressPercent": 100})
            case "GET", "/v1/groups/g-1/devices":
                self._reply(200, {"count": 0, "total": 0, "offset": 0, "items": []})
            case "POST", "/v1/jobs":
                self._reply(201, {"id": "8"}, Location=f"{_BASE}/v1/jobs/8")
            case "GET", "/v1/jobs/8":
                self._reply(200, {"state": "COMPLETE", "resultCode": "SUCCESS"})
            case "GET", "/v1/jobs/2f4a7c1e-7f6b-4b0d-9d2e-5a0c3f1b8e11":
                self._reply(200, {"state": "COMPLETE", "resultCode": "SUCCESS"})
            case "GET", "/v1/groups/no-such-group":
                self._reply(404, {"httpStatusCode": 404, "errorCode": "E-1", "message": "none", "debugId": "d-1"})
            case _:
                self._reply(501)

    do_GET = do_POST = do_PATCH = _answer  # noqa: N815 - names of the standard library

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        """Nobody reads it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Served:
    """Where the server is, and what it was asked by now."""

    url: str
    asked: list[str]

    def check(self, printed: list[str]) -> None:
        """What the examples print, and what they ask for, when they do what they should."""
        assert f"s-{COUNT - 1} None" in printed
        assert "201 /compute-ops-mgmt/v1/groups/g-1" in " ".join(printed)
        assert "E-1 d-1 None" in printed
        assert f"{COUNT - COUNT % 100} {COUNT % 100}" in printed
        assert self.asked.count("GET /v1beta1/async-operations/7") == 2
        assert self.asked.count("POST /v1/groups/g-1/devices") == 2
        assert self.asked.count("POST /v1/jobs") == self.asked.count("GET /v1/jobs/8") == 2


@contextmanager
def served() -> Iterator[Served]:
    """The server, in a thread of its own."""
    asked: list[str] = []
    api = type("_Api", (_Api,), {"asked": asked})
    with ThreadingHTTPServer(("127.0.0.1", 0), api) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield Served(url=f"http://127.0.0.1:{server.server_address[1]}", asked=asked)
        finally:
            server.shutdown()
            thread.join()
