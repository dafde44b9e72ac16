"""Clients of a generated package over a transport that answers what it is told, and remembers what was sent."""

from __future__ import annotations

import importlib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

import httpx2

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import ModuleType

URL = "https://api.example.com"
_JSON = {"content-type": "application/json"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """One request as a server sees it; `raw` is method, path and query as they are sent, `url` all of the URL."""

    raw: str
    url: str
    headers: Mapping[str, str]
    content: bytes

    @property
    def target(self) -> str:
        """Method, path and query, decoded for people."""
        return unquote(self.raw)

    @property
    def json(self) -> Any:
        """The body."""
        return json.loads(self.content)


class Wire:
    """A generated package and its clients; `sent` is the last request of any of them."""

    def __init__(self, package: str) -> None:
        self.package: ModuleType = importlib.import_module(package)
        self.sent: Sent
        self._reply = httpx2.Response(204)

    @property
    def client(self) -> Any:
        """A sync client."""
        return self.client_with()

    @property
    def async_client(self) -> Any:
        """An async client."""
        return self.client_with(asynchronous=True)

    def client_with(self, *, asynchronous: bool = False, **options: Any) -> Any:
        """A client that is made with these arguments."""
        module = importlib.import_module(f"{self.package.__name__}.client")
        kind = "AsyncClient" if asynchronous else "Client"
        (made,) = (
            value
            for name, value in vars(module).items()
            if name not in ("Client", "AsyncClient") and kind in _base_names(value)
        )
        pool: Any = httpx2.AsyncClient if asynchronous else httpx2.Client
        http_client = pool(transport=httpx2.MockTransport(self._answer))
        return made(**{"base_url": URL, "http_client": http_client} | options)

    def models(self, version: str = "") -> Any:
        """The `models` package of a version, or of the API."""
        return importlib.import_module(".".join(filter(None, (self.package.__name__, version, "models"))))

    def answers(
        self,
        body: object = None,
        *,
        status: int = 200,
        headers: Mapping[str, str] = _JSON,
    ) -> None:
        """What the server says from now on: bytes as they are, anything else as JSON."""
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        self._reply = httpx2.Response(status, headers=dict(headers), content=b"" if status == 204 else content)

    def _answer(self, request: httpx2.Request) -> httpx2.Response:
        raw = f"{request.method} {request.url.raw_path.decode()}"
        self.sent = Sent(raw=raw, url=str(request.url), headers=request.headers, content=request.content)
        reply = self._reply
        return httpx2.Response(reply.status_code, headers=reply.headers, content=reply.content)


def _base_names(value: object) -> list[str]:
    return [base.__name__ for base in value.__bases__] if isinstance(value, type) else []
