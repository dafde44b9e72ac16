"""Requests and replies between a transport and the fake, and what is kept of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

_SECRET = frozenset({"authorization", "cookie", "proxy-authorization"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    """A request as it came: path and query encoded, names of headers in lower case, ``host`` where it went."""

    method: str
    path: str
    query: str = ""
    headers: tuple[tuple[str, str], ...] = ()
    content: bytes = b""
    host: str = ""

    def header(self, name: str) -> str | None:
        """Give a header by its name in lower case; several are one list (RFC 9110 section 5.3)."""
        found = [value for key, value in self.headers if key == name]
        return ", ".join(found) if found else None

    def shown_headers(self, secret: frozenset[str]) -> dict[str, str]:
        """Give the headers, without those that hold credentials."""
        return {name: value for name, value in self.headers if name not in _SECRET | secret}


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """A reply as it goes out. ``is_under_way`` is whether it shows something that has not come to its end."""

    status: int
    headers: tuple[tuple[str, str], ...] = ()
    content: bytes = b""
    is_under_way: bool = False


@dataclass(slots=True, kw_only=True)
class Recorded:
    """A request that was sent, without its credentials.

    ``query`` is decoded; ``body`` is parsed where it is JSON or a form, else bytes, ``None`` if there was none.
    ``operation`` is what leads to it in the client, such as ``v1.groups.create``, ``None`` for none of the API's.
    ``problems`` are what is wrong with it by the description; ``status`` is what was answered, ``None`` for no answer.
    """

    method: str
    path: str
    query: tuple[tuple[str, str], ...] = ()
    headers: dict[str, str] = field(default_factory=dict[str, str])
    body: Any = None
    operation: str | None = None
    problems: tuple[str, ...] = ()
    status: int | None = None


class Unanswered(Exception):  # noqa: N818 - it is what happens, not what is wrong
    """There is no answer, because a test has asked for that."""

    def __init__(self, kind: Literal["connect", "read", "timeout"]) -> None:
        super().__init__(kind)
        self.kind = kind
