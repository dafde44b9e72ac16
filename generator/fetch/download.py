"""Download a description: redirects followed one by one, passing faults tried again, every limit kept.

Gives the decoded bytes, or None where the server says that they are the same as before (304); raises SpecError (C602
to C609) for whatever else. Nothing here looks into the bytes, but to tell a web page.
"""

from __future__ import annotations

import re
import ssl
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from http import HTTPStatus

import httpcore2
import httpx2

from ..diagnostics import Diagnostic, Location, Severity, SpecError
from .body import DamagedError, TooLargeError, unpacked
from .network import Download, Network, Validators, shown
from .transport import AddressRefusedError, DeadlineError, connections

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_PASSING = frozenset({408, 429, 500, 502, 503, 504})
"""Statuses that another try may not meet (RFC 9110, sections 15.5.9 and 15.6; RFC 6585, section 4)."""
_MOVED = frozenset({401, 403, 404, 410})
_PHRASES = {int(status): status.phrase for status in HTTPStatus}
_ACCEPT = "application/json, application/yaml;q=0.9, */*;q=0.5"


def download(
    url: str,
    known: Validators,
    network: Network,
    *,
    max_bytes: int,
    agent: str,
    progress: Callable[[str], None],
) -> Download | None:
    """The content at `url`, or None where it is that of the `known` validators.

    Raises SpecError: C602 not allowed by its scheme, C603 no public address, C604 not reached, C605 another status
    than 200, C606 too slow, C607 larger than `max_bytes`, C608 redirected without end or nowhere, C609 broken off,
    damaged, or a web page.
    """
    deadline = network.clock.now() + network.seconds
    headers = {"User-Agent": agent, "Accept": _ACCEPT, "Accept-Encoding": "gzip", **known.headers()}
    with connections(network, deadline) as pool:
        return _tried(_Attempt(pool, url, network, headers, max_bytes, progress), deadline)


class _FaultError(Exception):
    """Why there is no content: what people are told, and whether and when another try makes sense."""

    def __init__(
        self, code: str, message: str, hint: str | None = None, *, passing: bool = False, wait: float | None = None
    ) -> None:
        self.code, self.message, self.hint = code, message, hint
        self.passing, self.wait = passing, wait
        super().__init__(message)


def _tried(attempt: _Attempt, deadline: float) -> Download | None:
    """The first answer to be had; waits double, or are what the server asks for, within bounds."""
    network, tries = attempt.network, 0
    while True:
        tries += 1
        try:
            return attempt.result()
        except _FaultError as fault:
            if not fault.passing or tries == network.tries:
                raise _refusal(attempt.url, fault, tries) from None
            wait = min(fault.wait or 2.0 ** (tries - 1), network.longest_wait)
            if network.clock.now() + wait >= deadline:
                late = _FaultError("C606", f"no answer within {network.seconds:g} s: {fault.message}")
                raise _refusal(attempt.url, late, tries) from None
            attempt.progress(f"{fault.message}; next try in {wait:.0f} s")
            network.clock.sleep(wait)


def _refusal(url: str, fault: _FaultError, tries: int) -> SpecError:
    diagnostic = Diagnostic(
        code=fault.code,
        severity=Severity.ERROR,
        pointer="",
        message=f"{fault.message} (tried {tries} times)" if tries > 1 else fault.message,
        location=Location(file=shown(url)),
        hint=fault.hint,
    )
    return SpecError([diagnostic])


@dataclass(frozen=True, slots=True)
class _Attempt:
    """One way from the URL to the content; whatever is in the way is a _FaultError."""

    pool: httpcore2.ConnectionPool
    url: str
    network: Network
    headers: Mapping[str, str]
    max_bytes: int
    progress: Callable[[str], None]

    def result(self) -> Download | None:
        url, via = self._parsed(self.url), ""
        for _ in range(self.network.redirects + 1):
            self._allow(url, via)
            self.progress(f"asking {url.host}")
            with self._faults(url), self._asked(url) as response:
                headers = httpx2.Headers(response.headers)
                if response.status not in _REDIRECTS:
                    return self._received(response, headers, url.host)
            if not (location := headers.get("Location")):
                raise _FaultError("C608", f"redirected by {shown(str(url))} without saying where to")
            url = self._parsed(location, url)
            via = f"redirected to {shown(str(url))}: "
        raise _FaultError("C608", f"redirected more than {self.network.redirects} times", "correct source.url")

    def _asked(self, url: httpx2.URL) -> AbstractContextManager[httpcore2.Response]:
        target = httpcore2.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path)
        limits = dict.fromkeys(("connect", "read", "write", "pool"), self.network.idle)
        headers = [(name.encode(), value.encode()) for name, value in self.headers.items()]
        return self.pool.stream("GET", target, headers=headers, extensions={"timeout": limits})

    def _parsed(self, url: str, base: httpx2.URL | None = None) -> httpx2.URL:
        """The URL, relative to another where there is one."""
        try:
            whole = base.join(url) if base else httpx2.URL(url)
            _ = whole.host  # decoded only when asked for
        except (httpx2.InvalidURL, ValueError):
            raise _FaultError("C608", f"{shown(url)} is no URL that can be asked") from None
        return whole

    def _allow(self, url: httpx2.URL, via: str) -> None:
        if url.scheme not in ("http", "https") or not url.host or url.userinfo:
            raise _FaultError("C602", f"{via}only http and https URLs without user and password are asked")
        if url.port is not None and not 0 < url.port < 65_536:
            raise _FaultError("C608", f"{via}there is no such port")
        if url.scheme == "http" and not self.network.allow_http:
            hint = "use https, or allow it with --allow-http"
            raise _FaultError("C602", f"{via}http is not encrypted, and not allowed", hint)

    def _received(self, response: httpcore2.Response, headers: httpx2.Headers, host: str) -> Download | None:
        status = response.status
        if status == HTTPStatus.NOT_MODIFIED and self.headers.keys() & {"If-None-Match", "If-Modified-Since"}:
            return None
        if status != HTTPStatus.OK:
            message = f"the answer is {status} ({_PHRASES.get(status, 'an unknown status')})"
            hint = "correct source.url, if the description has moved" if status in _MOVED else None
            wait = self._retry_after(headers.get("Retry-After", ""))
            raise _FaultError("C605", message, hint, passing=status in _PASSING, wait=wait)
        content = self._content(response, headers, host)
        if content.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] == b"<":
            hint = "source.url must lead to the description itself; this may be a login, or a notice of the site"
            raise _FaultError("C609", "the answer is a web page (HTML or XML), not a description", hint)
        sent = {name: value for name, value in headers.items() if value.isascii()}
        validators = Validators(etag=sent.get("etag"), last_modified=sent.get("last-modified"))
        return Download(content=content, validators=validators)

    def _content(self, response: httpcore2.Response, headers: httpx2.Headers, host: str) -> bytes:
        encoding = headers.get("Content-Encoding", "identity").strip().lower()
        if encoding not in ("identity", "gzip", "x-gzip"):
            raise _FaultError("C609", "the answer is in an encoding that was not asked for")
        length = headers.get("Content-Length", "")
        if length.isdecimal() and int(length) > self.max_bytes:
            raise TooLargeError
        return unpacked(
            response.iter_stream(),
            gzip=encoding != "identity",
            max_bytes=self.max_bytes,
            tell=lambda size: self.progress(f"{host}: {size / 1e6:.1f} MB"),
        )

    def _retry_after(self, value: str) -> float | None:
        """Seconds or a date (RFC 9110, section 10.2.3); None where it is neither."""
        if re.fullmatch(r"[0-9]{1,9}", value.strip()):
            return float(value)
        try:
            return max(0.0, (parsedate_to_datetime(value) - self.network.clock.utc()).total_seconds())
        except (ValueError, TypeError, OverflowError):
            return None

    @contextmanager
    def _faults(self, url: httpx2.URL) -> Iterator[None]:
        """Whatever the network does, as a _FaultError."""
        host, network = url.host, self.network
        try:
            yield
        except AddressRefusedError as error:
            hint = "correct source.url, or allow it with --allow-private"
            raise _FaultError("C603", f"{host} is not on the public internet: {error}", hint) from None
        except DeadlineError:
            raise _FaultError("C606", f"not complete within {network.seconds:g} s") from None
        except httpcore2.TimeoutException:
            raise _FaultError("C606", f"{host} sent nothing for {network.idle:g} s", passing=True) from None
        except httpcore2.NetworkError as error:
            [cause] = error.args
            if isinstance(cause, ssl.SSLCertVerificationError):
                message = f"the certificate of {host} is not valid: {cause.verify_message}"
                raise _FaultError("C604", message) from None
            raise _FaultError("C604", f"{host} cannot be reached: {_reason(cause)}", passing=True) from None
        except httpcore2.RemoteProtocolError:
            raise _FaultError("C609", f"{host} broke off, or does not speak HTTP", passing=True) from None
        except DamagedError as error:
            raise _FaultError("C609", f"the answer is damaged: {error}", passing=True) from None
        except TooLargeError:
            message = f"larger than {self.max_bytes:,} bytes"
            raise _FaultError("C607", message, "this is probably no description") from None
        except (httpcore2.LocalProtocolError, httpcore2.UnsupportedProtocol):
            raise _FaultError("C608", f"{shown(str(url))} is no URL that can be asked") from None


def _reason(cause: object) -> str:
    """What the system says, without its numbers; httpcore2 gives its exception as the argument of its own."""
    text = cause.strerror if isinstance(cause, OSError) and cause.strerror else str(cause)
    return f"{text[:1].lower()}{text[1:]}"
