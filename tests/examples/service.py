"""A server on loopback that plays the API's part: it keeps state, and judges each request by the description.

What it is asked must be an operation of the description with valid arguments and a valid body, by openapi-core, and one
of the routes that its world has; `complaints` holds what was not.
"""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any, TypeAlias
from urllib.parse import parse_qsl, unquote

from tests.conformance.wire import Sent

from . import odata

if TYPE_CHECKING:
    from tests.conformance.core import OpenApiCore

BASE = "/compute-ops-mgmt"
TOKEN = "t0ken-of-the-api"

Route: TypeAlias = "Callable[..., Answer]"


@dataclass(frozen=True, slots=True)
class Answer:
    """What goes back: an object becomes JSON, bytes go as they are."""

    status: int = 200
    body: Any = None
    headers: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class Asked:
    """What routes see of a request: its arguments, its body where that is JSON, and all of it."""

    query: Mapping[str, str]
    body: Any
    sent: Sent


@dataclass(slots=True)
class Service:
    """The routes of a world, and what came over the wire."""

    judge: OpenApiCore
    routes: list[tuple[str, re.Pattern[str], Route]] = field(default_factory=list)
    asked: list[Sent] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)
    url: str = ""
    lock: threading.RLock = field(default_factory=threading.RLock)

    def route(self, method: str, path: str) -> Callable[[Route], Route]:
        """Register what answers a path; `{}` stands for a part of it, which the function gets decoded."""
        pattern = re.compile("([^/]+)".join(map(re.escape, path.split("{}"))))

        def keep(answer: Route) -> Route:
            self.routes.append((method, pattern, answer))
            return answer

        return keep

    def answer(self, sent: Sent, raw_path: str) -> Answer:
        """Judge a request, and have its route answer it."""
        key = f"{sent.method} {sent.path}"
        with self.lock:
            self.asked.append(sent)
            if sent.path.startswith(f"{BASE}/"):
                found = self.judge.complaints(sent)
                if sent.header("authorization") != f"Bearer {TOKEN}":
                    found.append("no token")
                self.complaints += [f"{key}: {complaint}" for complaint in found]
            elif sent.header("authorization"):
                self.complaints.append(f"{key}: the token went to somebody else")
            for method, pattern, route in self.routes:
                if method == sent.method and (parts := pattern.fullmatch(raw_path.removeprefix(BASE))):
                    is_json = (sent.header("content-type") or "").endswith("json")
                    body = json.loads(sent.content) if is_json and sent.content else None
                    return route(Asked(dict(sent.query), body, sent), *map(unquote, parts.groups()))
            self.complaints.append(f"{key}: nobody knows this route")
        return Answer(501)

    def replay(self, call: Mapping[str, Any]) -> Answer:
        """Make a call that a schedule keeps."""
        headers = (("authorization", f"Bearer {TOKEN}"), ("content-type", "application/json"))
        content = json.dumps(call["body"]).encode()
        sent = Sent(method=call["method"], path=call["uri"], query=(), headers=headers, content=content)
        return self.answer(sent, sent.path)

    def sent(self, key: str) -> list[Any]:
        """Give the bodies of the requests with this method and path, such as `POST /v1/jobs`."""
        found = [one for one in self.asked if f"{one.method} {one.path.removeprefix(BASE)}" == key]
        return [json.loads(one.content) if one.content else None for one in found]

    @property
    def keys(self) -> list[str]:
        """Method and path of each request, in order."""
        return [f"{one.method} {one.path.removeprefix(BASE)}" for one in self.asked]

    @contextmanager
    def serve(self) -> Iterator[None]:
        """Listen on loopback."""
        service = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do(self) -> None:
                content = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                raw_path, _, query = self.path.partition("?")
                headers = tuple((name.lower(), value) for name, value in self.headers.items())
                pairs = tuple(parse_qsl(query, keep_blank_values=True, strict_parsing=bool(query)))
                sent = Sent(method=self.command, path=unquote(raw_path), query=pairs, headers=headers, content=content)
                try:
                    answer = service.answer(sent, raw_path)
                except Exception as error:
                    service.complaints.append(f"{sent.method} {sent.path}: {error!r}")
                    raise
                self.give(answer)

            def give(self, answer: Answer) -> None:
                is_bytes = isinstance(answer.body, bytes)
                content = answer.body if is_bytes else b"" if answer.body is None else json.dumps(answer.body).encode()
                self.send_response(answer.status)
                self.send_header("Content-Type", "application/octet-stream" if is_bytes else "application/json")
                self.send_header("Content-Length", str(len(content)))
                # Whoever waits looks again at once.
                for name, value in {"Retry-After": "0", **answer.headers}.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(content)

            do_GET = do_POST = do_PATCH = do_DELETE = do  # noqa: N815 - names of the standard library

            def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
                """Nobody reads it."""

        with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
            thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
            thread.start()
            self.url = f"http://127.0.0.1:{server.server_address[1]}"
            try:
                yield
            finally:
                server.shutdown()
                thread.join()


def listed(items: list[dict[str, Any]], query: Mapping[str, str], most: int = 1000) -> Answer:
    """Answer with one page of what the filter takes."""
    if text := query.get("filter"):
        items = [item for item in items if odata.matches(text, item)]
    if sort := query.get("sort"):
        name, _, direction = sort.partition(" ")
        items = sorted(items, key=lambda item: item[name], reverse=direction == "desc")
    offset, limit = int(query.get("offset", 0)), min(int(query.get("limit", most)), most)
    page = items[offset : offset + limit]
    return Answer(200, {"count": len(page), "offset": offset, "total": len(items), "items": page})


def patched(item: dict[str, Any], patch: Mapping[str, Any]) -> dict[str, Any]:
    """Apply a merge patch (RFC 7396, section 2)."""
    for name, value in patch.items():
        if value is None:
            item.pop(name, None)
        elif isinstance(value, dict):
            item[name] = patched(dict(item.get(name) or {}), value)
        else:
            item[name] = value
    return item


def failed(status: int, message: str) -> Answer:
    """Answer with an error of the API."""
    body = {"httpStatusCode": status, "errorCode": f"E-{status}", "message": message, "debugId": "d-1"}
    return Answer(status, body)
