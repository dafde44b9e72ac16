"""The client of Example.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.client import AsyncClient, Client
from ._runtime.config import ApiAuth, ApiConfig, ApiKey, Basic, Bearer, ErrorFields, Timeout
from ._runtime.retry import Retry

if TYPE_CHECKING:
    import ssl

    import httpx2

    from ._runtime.hooks import RequestHook, ResponseHook
    from .any import Any_, AsyncAny_, AsyncRawAny_, RawAny_
    from .both import AsyncBoth, AsyncRawBoth, Both, RawBoth
    from .connect import AsyncConnect, AsyncRawConnect, Connect, RawConnect
    from .cookie import AsyncCookie_, AsyncRawCookie_, Cookie_, RawCookie_
    from .maybe import AsyncMaybe, AsyncRawMaybe, Maybe, RawMaybe
    from .none import AsyncNone_, AsyncRawNone_, None_, RawNone_

_CONFIG = ApiConfig(
    title="Example",
    user_agent="calls-security/0.1.0",
    servers={},
    server_parameter="server",
    security={
        "app": ApiKey("header", "X-App"),
        "login": Basic(),
        "oauth": Bearer("https://x.example.com/t"),
        "openid": Bearer(),
        "session": ApiKey("cookie", "sid"),
        "token": Bearer(),
        "user": ApiKey("query", "user key"),
    },
    requirements=(("login",), ("token",)),
    errors=ErrorFields(),
    logger=__name__.removesuffix(".client"),
    env_prefix="CALLS_SECURITY",
)


class CallsSecurity(Client):
    """A client of Example.

    May be shared by many threads. Used in `with`, it closes its connections at the end.

    Args:
        base_url: Where the API is, in place of a server.
        auth: What the client is let in with: a token, a function that gives one, or
            `ClientCredentials`, or user and password, or a key; each by the name of its scheme.
            Without it the environment tells: `CALLS_SECURITY_TOKEN`, or `CALLS_SECURITY_CLIENT_ID`
            and `CALLS_SECURITY_CLIENT_SECRET`.
        timeout: Seconds for a whole call, all attempts included; or an `httpx2.Timeout` for each
            attempt.
        max_retries: How often a failed call is tried again, 4 times if not given.
        retry: Which failures are tried again and when.
        strict: Whether an answer that is not what the API declares is an error, not a warning.
        pause_gc: Whether the cyclic garbage collector may pause while an answer of 256 KiB or more
            is decoded.
        proxy: URL of a proxy; without it, the environment tells.
        verify: Certificates to trust, as a context, a file or a folder; or whether to ask for a
            trusted one.
        on_request: Called before each attempt.
        on_response: Called after each attempt that got an answer.
        http_client: An `httpx2.Client` of your own, which stays open.

    Raises:
        ConfigurationError: An argument, or what an environment variable holds, cannot be used.
        InvalidRequestError: From a call: what it was given cannot be sent.
        TransportError: From a call: no answer came; `TimeoutError` is one of them.
        ApiError: From a call: the API answered with an error; each status has a class of its own.

    Example:
        >>> with CallsSecurity(base_url="https://api.example.com", auth="TOKEN") as client:
        ...     ...
    """

    def __init__(
        self,
        *,
        base_url: str | None = None,
        auth: ApiAuth | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        strict: bool = False,
        pause_gc: bool = True,
        proxy: str | None = None,
        verify: ssl.SSLContext | str | bool = True,
        on_request: RequestHook | None = None,
        on_response: ResponseHook | None = None,
        http_client: httpx2.Client | None = None,
    ) -> None:
        super().__init__(
            _CONFIG,
            server=None,
            base_url=base_url,
            auth=auth,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            strict=strict,
            pause_gc=pause_gc,
            proxy=proxy,
            verify=verify,
            on_request=on_request,
            on_response=on_response,
            http_client=http_client,
        )

    @cached_property
    def with_raw_response(self) -> RawCallsSecurity:
        """The same calls, each giving an `ApiResponse`: status, headers and the parsed body."""
        return RawCallsSecurity(self)

    @cached_property
    def any(self) -> Any_:
        """Operations of `any`."""
        from .any import Any_

        return Any_(self)

    @cached_property
    def both(self) -> Both:
        """Operations of `both`."""
        from .both import Both

        return Both(self)

    @cached_property
    def connect(self) -> Connect:
        """Operations of `connect`."""
        from .connect import Connect

        return Connect(self)

    @cached_property
    def cookie(self) -> Cookie_:
        """Operations of `cookie`."""
        from .cookie import Cookie_

        return Cookie_(self)

    @cached_property
    def maybe(self) -> Maybe:
        """Operations of `maybe`."""
        from .maybe import Maybe

        return Maybe(self)

    @cached_property
    def none(self) -> None_:
        """Operations of `none`."""
        from .none import None_

        return None_(self)


class AsyncCallsSecurity(AsyncClient):
    """An async client of Example.

    May be shared by the tasks of one event loop. Used in `async with`, it closes its connections at
    the end.

    Args:
        base_url: Where the API is, in place of a server.
        auth: What the client is let in with: a token, a function that gives one, or
            `ClientCredentials`, or user and password, or a key; each by the name of its scheme.
            Without it the environment tells: `CALLS_SECURITY_TOKEN`, or `CALLS_SECURITY_CLIENT_ID`
            and `CALLS_SECURITY_CLIENT_SECRET`.
        timeout: Seconds for a whole call, all attempts included; or an `httpx2.Timeout` for each
            attempt.
        max_retries: How often a failed call is tried again, 4 times if not given.
        retry: Which failures are tried again and when.
        strict: Whether an answer that is not what the API declares is an error, not a warning.
        pause_gc: Whether the cyclic garbage collector may pause while an answer of 256 KiB or more
            is decoded.
        proxy: URL of a proxy; without it, the environment tells.
        verify: Certificates to trust, as a context, a file or a folder; or whether to ask for a
            trusted one.
        on_request: Called before each attempt.
        on_response: Called after each attempt that got an answer.
        http_client: An `httpx2.AsyncClient` of your own, which stays open.

    Raises:
        ConfigurationError: An argument, or what an environment variable holds, cannot be used.
        InvalidRequestError: From a call: what it was given cannot be sent.
        TransportError: From a call: no answer came; `TimeoutError` is one of them.
        ApiError: From a call: the API answered with an error; each status has a class of its own.

    Example:
        >>> async with AsyncCallsSecurity(base_url="https://api.example.com", auth="TOKEN") as client:
        ...     ...
    """

    def __init__(
        self,
        *,
        base_url: str | None = None,
        auth: ApiAuth | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        strict: bool = False,
        pause_gc: bool = True,
        proxy: str | None = None,
        verify: ssl.SSLContext | str | bool = True,
        on_request: RequestHook | None = None,
        on_response: ResponseHook | None = None,
        http_client: httpx2.AsyncClient | None = None,
    ) -> None:
        super().__init__(
            _CONFIG,
            server=None,
            base_url=base_url,
            auth=auth,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            strict=strict,
            pause_gc=pause_gc,
            proxy=proxy,
            verify=verify,
            on_request=on_request,
            on_response=on_response,
            http_client=http_client,
        )

    @cached_property
    def with_raw_response(self) -> AsyncRawCallsSecurity:
        """The same calls, each giving an `ApiResponse`: status, headers and the parsed body."""
        return AsyncRawCallsSecurity(self)

    @cached_property
    def any(self) -> AsyncAny_:
        """Operations of `any`."""
        from .any import AsyncAny_

        return AsyncAny_(self)

    @cached_property
    def both(self) -> AsyncBoth:
        """Operations of `both`."""
        from .both import AsyncBoth

        return AsyncBoth(self)

    @cached_property
    def connect(self) -> AsyncConnect:
        """Operations of `connect`."""
        from .connect import AsyncConnect

        return AsyncConnect(self)

    @cached_property
    def cookie(self) -> AsyncCookie_:
        """Operations of `cookie`."""
        from .cookie import AsyncCookie_

        return AsyncCookie_(self)

    @cached_property
    def maybe(self) -> AsyncMaybe:
        """Operations of `maybe`."""
        from .maybe import AsyncMaybe

        return AsyncMaybe(self)

    @cached_property
    def none(self) -> AsyncNone_:
        """Operations of `none`."""
        from .none import AsyncNone_

        return AsyncNone_(self)


class RawCallsSecurity:
    """`CallsSecurity`, each call giving status, headers and body."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def any(self) -> RawAny_:
        """Operations of `any`."""
        from .any import Any_, RawAny_

        return RawAny_(Any_(self._client, raw=True))

    @cached_property
    def both(self) -> RawBoth:
        """Operations of `both`."""
        from .both import Both, RawBoth

        return RawBoth(Both(self._client, raw=True))

    @cached_property
    def connect(self) -> RawConnect:
        """Operations of `connect`."""
        from .connect import Connect, RawConnect

        return RawConnect(Connect(self._client, raw=True))

    @cached_property
    def cookie(self) -> RawCookie_:
        """Operations of `cookie`."""
        from .cookie import Cookie_, RawCookie_

        return RawCookie_(Cookie_(self._client, raw=True))

    @cached_property
    def maybe(self) -> RawMaybe:
        """Operations of `maybe`."""
        from .maybe import Maybe, RawMaybe

        return RawMaybe(Maybe(self._client, raw=True))

    @cached_property
    def none(self) -> RawNone_:
        """Operations of `none`."""
        from .none import None_, RawNone_

        return RawNone_(None_(self._client, raw=True))


class AsyncRawCallsSecurity:
    """`AsyncCallsSecurity`, each call giving status, headers and body."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def any(self) -> AsyncRawAny_:
        """Operations of `any`."""
        from .any import AsyncAny_, AsyncRawAny_

        return AsyncRawAny_(AsyncAny_(self._client, raw=True))

    @cached_property
    def both(self) -> AsyncRawBoth:
        """Operations of `both`."""
        from .both import AsyncBoth, AsyncRawBoth

        return AsyncRawBoth(AsyncBoth(self._client, raw=True))

    @cached_property
    def connect(self) -> AsyncRawConnect:
        """Operations of `connect`."""
        from .connect import AsyncConnect, AsyncRawConnect

        return AsyncRawConnect(AsyncConnect(self._client, raw=True))

    @cached_property
    def cookie(self) -> AsyncRawCookie_:
        """Operations of `cookie`."""
        from .cookie import AsyncCookie_, AsyncRawCookie_

        return AsyncRawCookie_(AsyncCookie_(self._client, raw=True))

    @cached_property
    def maybe(self) -> AsyncRawMaybe:
        """Operations of `maybe`."""
        from .maybe import AsyncMaybe, AsyncRawMaybe

        return AsyncRawMaybe(AsyncMaybe(self._client, raw=True))

    @cached_property
    def none(self) -> AsyncRawNone_:
        """Operations of `none`."""
        from .none import AsyncNone_, AsyncRawNone_

        return AsyncRawNone_(AsyncNone_(self._client, raw=True))
