"""How the network may be used, for how long, by which clock, and what it gives: values alone."""

from __future__ import annotations

import re
import socket
import ssl
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """Time, so that tests can turn it by hand: seconds from any beginning, the moment in UTC, and waiting."""

    now: Callable[[], float] = time.monotonic
    utc: Callable[[], datetime] = lambda: datetime.now(UTC)
    sleep: Callable[[float], None] = time.sleep


def resolve(host: str, port: int) -> list[str]:
    """The IP addresses of a host, in the order in which the system would try them. Raises OSError."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(address[0]) for *_, address in found))


@dataclass(frozen=True, slots=True, kw_only=True)
class Network:
    """What a download may do, and its limits.

    `allow_http` lets it go unencrypted, `allow_private` to addresses that are not public. `seconds` are for all
    tries together, `idle` for one connect or read (the system's resolver keeps its own time); `longest_wait` is the
    most that a `Retry-After` gets. `context` is for TLS, by default with the system's authorities.
    """

    allow_http: bool = False
    allow_private: bool = False
    seconds: float = 120
    idle: float = 20
    tries: int = 4
    redirects: int = 5
    longest_wait: float = 30
    clock: Clock = Clock()
    resolve: Callable[[str, int], list[str]] = resolve
    context: ssl.SSLContext | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Validators:
    """By what a server tells whether its content is still the one that we have (RFC 9110, section 8.8)."""

    etag: str | None = None
    last_modified: str | None = None

    def headers(self) -> dict[str, str]:
        """The conditions of a request (RFC 9110, sections 13.1.2 and 13.1.3)."""
        sent = {"If-None-Match": self.etag, "If-Modified-Since": self.last_modified}
        return {name: value for name, value in sent.items() if value}


@dataclass(frozen=True, slots=True, kw_only=True)
class Download:
    """What a server sent, decoded, and how to ask later whether it has changed."""

    content: bytes = field(repr=False)
    validators: Validators


def shown(url: str) -> str:
    """A URL as people and logs may see it: without query and credentials, in which there may be a secret."""
    return re.sub(r"//[^/@]*@", "//", re.split(r"[?#]", url, maxsplit=1)[0])
