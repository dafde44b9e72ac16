"""The base classes of clients: server, credentials, connections, and the sending of one request."""

from __future__ import annotations

import logging
import os
import re
from abc import ABC, abstractmethod
from contextlib import contextmanager
from dataclasses import dataclass, field
from time import perf_counter
from typing import TYPE_CHECKING, Any, Generic, Self, TypedDict, TypeVar
from urllib.parse import quote, urlsplit

from .config import ApiConfig, ApiKey, Bearer, Timeout
from .errors import ApiClientError, ConfigurationError, TimeoutError, TransportError

if TYPE_CHECKING:
    from collections.abc import Generator

    import httpx2

    from .operation import Operation, Request
    from .response import ApiResponse

__all__ = ["AsyncClient", "Client", "Timeout"]

T = TypeVar("T")
H = TypeVar("H", bound="httpx2.Client | httpx2.AsyncClient")

_SECONDS = 60.0
_CONNECT_SECONDS = 10.0


@dataclass(frozen=True, slots=True, kw_only=True)
class _Credentials:
    """What each authenticated request carries, ready to be sent."""

    headers: dict[str, str] = field(default_factory=dict[str, str], repr=False)
    query: str = field(default="", repr=False)
    cookie: str = field(default="", repr=False)


class _SendOptions(TypedDict, total=False):
    auth: None
    follow_redirects: bool


class _Base(ABC, Generic[H]):
    """What sync and async clients share: everything but the sending itself."""

    def __init__(
        self,
        config: ApiConfig,
        *,
        server: str | None,
        base_url: str | None,
        auth: str | None,
        timeout: Timeout | None,
        http_client: H | None,
    ) -> None:
        self._config = config
        self._base_url = _choose_base_url(config, server, base_url)
        self._credentials = _make_credentials(config, auth)
        self._timeout = timeout
        self._http_client = http_client
        # By process: after a fork, the child must not write to connections that its parent uses too.
        self._pools: dict[int, H] = {}
        self._closed = False
        self._logger = logging.getLogger(config.logger)

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self._base_url!r})"

    @abstractmethod
    def _new_pool(self) -> H: ...

    def _pool(self) -> H:
        if self._closed:
            raise ApiClientError(f"this {type(self).__name__} is closed; make a new one")
        if self._http_client is not None:
            return self._http_client
        pool = self._pools.get(os.getpid())
        if pool is None:
            # setdefault instead of a lock: two threads may make one each, but both use the same, and the
            # other has opened nothing. A lock could be held at a fork and then never be released.
            pool = self._pools.setdefault(os.getpid(), self._new_pool())
        return pool

    def _close(self) -> H | None:
        """Refuse further calls; give the pool to close, if this process has opened one."""
        self._closed = True
        return self._pools.pop(os.getpid(), None)

    def _outgoing(
        self, pool: H, operation: Operation[Any], request: Request, timeout: Timeout | None
    ) -> httpx2.Request:
        headers = {"user-agent": self._config.user_agent}
        query = request.query
        if operation.authenticated and self._credentials:
            headers |= self._credentials.headers
            query = "&".join(filter(None, (query, self._credentials.query)))
        headers |= request.headers
        if operation.authenticated and self._credentials and self._credentials.cookie:
            headers["cookie"] = "; ".join(filter(None, (headers.get("cookie"), self._credentials.cookie)))
        return pool.build_request(
            request.method,
            f"{self._base_url}{request.path}{'?' if query else ''}{query}",
            headers=headers,
            content=request.content,
            timeout=self._limits(pool, timeout),
        )

    def _limits(self, pool: H, timeout: Timeout | None) -> Timeout:
        import httpx2

        if timeout is None:
            timeout = self._timeout
        if timeout is not None:
            return timeout
        if pool is self._http_client:
            return pool.timeout
        return httpx2.Timeout(_SECONDS, connect=_CONNECT_SECONDS)

    def _send_options(self, operation: Operation[Any]) -> _SendOptions:
        # A redirect is an error to show, not to follow: it could lead to a host that must not see the
        # token. An http_client's own auth is used only where we have no credentials to send.
        if operation.authenticated and self._credentials is None:
            return {"follow_redirects": False}
        return {"follow_redirects": False, "auth": None}

    @contextmanager
    def _sending(self, request: Request) -> Generator[None]:
        """Turn what goes wrong on the way into errors of ours."""
        import httpx2

        try:
            yield
        except httpx2.TimeoutException as error:
            problem: type[TransportError] = TimeoutError
            cause: httpx2.HTTPError = error
        except httpx2.HTTPError as error:
            problem, cause = TransportError, error
        else:
            return
        self._logger.debug("%s %s -> %s", request.method, request.path, type(cause).__name__)
        said = f"{type(cause).__name__} {cause}".strip()
        raise problem(
            f"{request.method} {request.path}: {said}", method=request.method, path=request.path
        ) from cause

    def _incoming(
        self, operation: Operation[T], request: Request, response: httpx2.Response, started: float
    ) -> ApiResponse[T]:
        from .operation import Reply

        self._logger.debug(
            "%s %s -> %d in %.1f ms",
            request.method,
            request.path,
            response.status_code,
            (perf_counter() - started) * 1000,
        )
        reply = Reply(status=response.status_code, headers=response.headers, content=response.content)
        return operation.response(request, reply, self._config.errors)


class Client(_Base["httpx2.Client"]):
    """Base of sync clients. May be shared by threads; after a fork it opens connections of its own."""

    def _new_pool(self) -> httpx2.Client:
        import httpx2

        return httpx2.Client()

    def send_request(
        self, operation: Operation[T], request: Request, timeout: Timeout | None
    ) -> ApiResponse[T]:
        """Send one request; the methods of resources do this.

        :raises ApiClientError: whatever goes wrong; see the classes of the module ``errors``.
        """
        pool = self._pool()
        outgoing = self._outgoing(pool, operation, request, timeout)
        started = perf_counter()
        with self._sending(request):
            response = pool.send(outgoing, **self._send_options(operation))
        return self._incoming(operation, request, response, started)

    def close(self) -> None:
        """Close the connections. An ``http_client`` that was given stays open: it is its giver's."""
        if pool := self._close():
            pool.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()


class AsyncClient(_Base["httpx2.AsyncClient"]):
    """Base of async clients. May be shared by the tasks of one event loop."""

    def _new_pool(self) -> httpx2.AsyncClient:
        import httpx2

        return httpx2.AsyncClient()

    async def send_request(
        self, operation: Operation[T], request: Request, timeout: Timeout | None
    ) -> ApiResponse[T]:
        """Send one request; the methods of resources do this.

        :raises ApiClientError: whatever goes wrong; see the classes of the module ``errors``.
        """
        pool = self._pool()
        outgoing = self._outgoing(pool, operation, request, timeout)
        started = perf_counter()
        with self._sending(request):
            response = await pool.send(outgoing, **self._send_options(operation))
        return self._incoming(operation, request, response, started)

    async def aclose(self) -> None:
        """Close the connections. An ``http_client`` that was given stays open: it is its giver's."""
        if pool := self._close():
            await pool.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_error: object) -> None:
        await self.aclose()


def _choose_base_url(config: ApiConfig, server: str | None, base_url: str | None) -> str:
    given = f"{config.server_parameter}="
    if server is not None and base_url is not None:
        raise ConfigurationError(f"give {given} or base_url=, not both")
    if base_url is not None:
        return _checked_url(base_url)
    if server is None and len(config.servers) == 1:
        (only,) = config.servers.values()
        return _checked_url(only)
    if server is not None and server in config.servers:
        return _checked_url(config.servers[server])
    names = ", ".join(map(repr, config.servers))
    if server is not None:
        raise ConfigurationError(
            f"{given}{server!r} is not known; {config.title} has {names or 'no servers'}"
        )
    raise ConfigurationError(f"give {given} (one of {names}) or base_url=" if names else "give base_url=")


def _checked_url(url: str) -> str:
    try:
        parts = urlsplit(url)
        usable = parts.scheme in ("http", "https") and parts.hostname and parts.port != 0
    except ValueError:
        usable = False
    else:
        usable = usable and "@" not in parts.netloc and not re.search(r"[?#\s\x00-\x1f\x7f]", url)
    if not usable:
        # Not shown: it may be refused because it holds a password.
        raise ConfigurationError(
            "base_url must be an absolute http or https URL without user, query and fragment"
        )
    return url.rstrip("/")


def _make_credentials(config: ApiConfig, auth: str | None) -> _Credentials | None:
    if auth is None:
        return None
    # Checked here, because the errors of the HTTP library would show it.
    if not re.fullmatch(r"[!-~]+", auth):
        raise ConfigurationError("auth: must be visible ASCII characters without spaces")
    security = config.security
    match security:
        case None:
            raise ConfigurationError(f"auth: {config.title} takes no credentials")
        case Bearer():
            return _Credentials(headers={"authorization": f"Bearer {auth}"})
        case ApiKey(location="header", name=name):
            return _Credentials(headers={name.lower(): auth})
        case ApiKey(location="query", name=name):
            logging.getLogger("httpx2").addFilter(_KeyFilter(quote(name, safe="")))
            return _Credentials(query=f"{quote(name, safe='')}={quote(auth, safe='')}")
        case _:
            if re.search(r'[",;\\]', auth):
                raise ConfigurationError("auth: holds a character that a cookie cannot hold")
            return _Credentials(cookie=f"{security.name}={auth}")


@dataclass(frozen=True, slots=True)
class _KeyFilter:
    """Takes the key of an API out of the URLs that the HTTP library logs.

    Equal ones count as one for ``addFilter``, so that many clients do not add up.
    """

    parameter: str

    def filter(self, record: logging.LogRecord) -> bool:
        if isinstance(record.args, tuple):
            record.args = tuple(map(self._without_key, record.args))
        return True

    def _without_key(self, argument: object) -> object:
        shown = str(argument)
        hidden = re.sub(rf"([?&]{re.escape(self.parameter)}=)[^&#\s]*", r"\1***", shown)
        return argument if hidden == shown else hidden
