"""The request that a call would send, without sending it: as it is, or as a line of curl."""

from __future__ import annotations

import json
import re
import shlex
from base64 import b64encode
from typing import TYPE_CHECKING, Any

import click
import httpx2

from .safe import lines
from .session import PLACEHOLDER

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .describe import Program

_HIDDEN = frozenset({"authorization", "cookie"})
_LOGIN = f"{PLACEHOLDER}:{PLACEHOLDER}"
_BASIC = f"Basic {b64encode(_LOGIN.encode()).decode()}"
"""What the stand-ins for a user and a password are in a header (RFC 7617 section 2)."""

_OWN = frozenset({"host", "accept-encoding", "connection", "user-agent", "content-length", "transfer-encoding"})
"""Headers that a connection has of itself."""


class _Captured(BaseException):
    """Carries a request out of the client; nobody on the way may take it for a failure."""

    def __init__(self, request: httpx2.Request) -> None:
        self.request = request


class _Capturing(httpx2.BaseTransport):
    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        request.read()
        raise _Captured(request)


def capturing_client() -> httpx2.Client:
    """Give an HTTP client that sends nothing."""
    return httpx2.Client(transport=_Capturing())


def captured(call: Callable[[], object]) -> httpx2.Request:
    """Give the first request that a call would send.

    :raises click.UsageError: if there is none.
    """
    try:
        call()
    except _Captured as caught:
        return caught.request
    raise click.UsageError("nothing would be sent")


def as_text(request: httpx2.Request) -> str:
    """Give a request as it goes over the wire, without what lets it in."""
    head = [f"{request.method} {_hidden(str(request.url))}"]
    head += [f"{name}: {value}" for name, value in _headers(request).items()]
    body = _body(request)
    return lines("\n".join([*head, "", body] if body else head))


def as_data(request: httpx2.Request) -> dict[str, Any]:
    """Give a request as data, for programs."""
    content = request.content
    try:
        body = json.loads(content) if content else None
    except ValueError:
        body = content.decode(errors="replace")
    return {
        "method": request.method,
        "url": _hidden(str(request.url)),
        "headers": _headers(request),
        "body": body,
    }


def as_curl(request: httpx2.Request, program: Program) -> str:
    """Give a request as a command; credentials are taken from the environment, by the names that they have here."""
    parts = ["curl", "--globoff", "--request", request.method, "--url", str(request.url)]
    for name, value in request.headers.items():
        if value == _BASIC:
            parts += ["--user", _LOGIN]
        elif name not in _OWN:
            parts += ["--header", f"{name}: {value}"]
    if request.content:
        parts += ["--data-raw", _typed(request.content)]
    prefix = program.env_prefix
    variables = {_LOGIN: f'"${prefix}_USER:${prefix}_PASSWORD"', PLACEHOLDER: f'"${prefix}_TOKEN"'}
    return " ".join(_shell(part, variables) for part in parts)


def _shell(part: str, variables: Mapping[str, str]) -> str:
    """Quote a word; the variables stand outside of the quotes."""
    pieces = re.split(f"({'|'.join(variables)})", part)
    return "".join(variables.get(piece) or shlex.quote(piece) for piece in pieces if piece)


def _typed(content: bytes) -> str:
    try:
        return content.decode()
    except UnicodeDecodeError:
        raise click.UsageError("a body that is not text cannot be typed for curl") from None


def _headers(request: httpx2.Request) -> dict[str, str]:
    shown = {name: value for name, value in request.headers.items() if name not in _OWN}
    return {name: "***" if name in _HIDDEN else _hidden(value) for name, value in shown.items()}


def _hidden(text: str) -> str:
    return text.replace(PLACEHOLDER, "***")


def _body(request: httpx2.Request) -> str:
    content = request.content
    try:
        return json.dumps(json.loads(content), indent=2, ensure_ascii=False) if content else ""
    except ValueError:
        return content.decode(errors="replace")
