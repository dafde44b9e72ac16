"""The examples of the README, run one after the other against a server on loopback that plays the API's part."""

from __future__ import annotations

import dataclasses
import json
import re
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from .places import REPOSITORY, found

_BLOCKS = re.findall(r"^```python\n(.*?)^```$", (REPOSITORY / "README.md").read_text("utf-8"), re.DOTALL | re.MULTILINE)
_BASE = "/compute-ops-mgmt"
_GROUP = {"id": "g-1", "name": "lab", "deviceType": "DIRECT_CONNECT_SERVER"}
_COUNT = 250


def _servers(query: dict[str, list[str]]) -> dict[str, Any]:
    start, size = int(query.get("offset", ["0"])[0]), int(query.get("limit", ["100"])[0])
    items = [{"id": f"s-{n}", "name": f"s-{n}"} for n in range(start, min(start + size, _COUNT))]
    return {"offset": start, "count": len(items), "total": _COUNT, "items": items}


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


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """What the server was asked, which stands in the place of the API's own."""
    _Api.asked = []
    with ThreadingHTTPServer(("127.0.0.1", 0), _Api) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        module = found("compute_ops_mgmt.client.ComputeOpsMgmt").__init__.__globals__
        url = f"http://127.0.0.1:{server.server_address[1]}"
        config = dataclasses.replace(module["_CONFIG"], servers={"eu-central": url})
        monkeypatch.setitem(module, "_CONFIG", config)
        yield _Api.asked
        server.shutdown()
        thread.join()


@pytest.mark.filterwarnings("ignore::compute_ops_mgmt._runtime.errors.ResponseMismatch")
def test_the_examples_run(asked: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    names: dict[str, Any] = {}
    for block in _BLOCKS:
        exec(compile(block, "README.md", "exec"), names)
    assert len(names["names"]) == _COUNT
    names["com"].close()
    printed = capsys.readouterr().out.splitlines()
    assert f"s-{_COUNT - 1} None" in printed
    assert "201 /compute-ops-mgmt/v1/groups/g-1" in " ".join(printed)
    assert "E-1 d-1 None" in printed
    assert f"{_COUNT - _COUNT % 100} {_COUNT % 100}" in printed
    assert asked.count("GET /v1beta1/async-operations/7") == 2
    assert asked.count("POST /v1/groups/g-1/devices") == 2
    assert asked.count("POST /v1/jobs") == asked.count("GET /v1/jobs/8") == 2


def test_there_is_one_for_each_subject() -> None:
    text = "\n".join(_BLOCKS)
    lists = ("servers.list()", "prefetch=4", "Filter(", ".filters")
    for subject in (*lists, "jobs.start", ".wait(", "except NotFoundError", "async for"):
        assert subject in text
