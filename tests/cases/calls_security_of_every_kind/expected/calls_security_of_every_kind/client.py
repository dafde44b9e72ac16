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
    from .all import All, AsyncAll, AsyncRawAll, RawAll
    from .as_ever import AsEver, AsyncAsEver, AsyncRawAsEver, RawAsEver
    from .basic import AsyncBasic_, AsyncRawBasic_, Basic_, RawBasic_
    from .bearer import AsyncBearer_, AsyncRawBearer_, Bearer_, RawBearer_
    from .either import AsyncEither, AsyncRawEither, Either, RawEither
    from .key_in_cookie import AsyncKeyInCookie, AsyncRawKeyInCookie, KeyInCookie, RawKeyInCookie
    from .key_in_header import AsyncKeyInHeader, AsyncRawKeyInHeader, KeyInHeader, RawKeyInHeader
    from .key_in_query import AsyncKeyInQuery, AsyncRawKeyInQuery, KeyInQuery, RawKeyInQuery
    from .maybe import AsyncMaybe, AsyncRawMaybe, Maybe, RawMaybe
    from .nothing import AsyncNothing, AsyncRawNothing, Nothing, RawNothing
    from .oauth import AsyncOauth, AsyncRawOauth, Oauth, RawOauth
    from .open_id import AsyncOpenId, AsyncRawOpenId, OpenId, RawOpenId

_CONFIG = ApiConfig(
    title="Example",
    user_agent="calls-security-of-every-kind/0.1.0",
    servers={},
    server_parameter="server",
    security={
        "basic": Basic(),
        "bearer": Bearer(),
        "inCookie": ApiKey("cookie", "crumb"),
        "inHeader": ApiKey("header", "X-Key"),
        "inQuery": ApiKey("query", "key"),
        "oauth": Bearer(),
        "openId": Bearer(),
    },
    requirements=(("inHeader",),),
    errors=ErrorFields(),
    logger=__name__.removesuffix(".client"),
    env_prefix="CALLS_SECURITY_OF_EVERY_KIND",
)


class CallsSecurityOfEveryKind(Client):
    """A client of Example.

    May be shared by many threads. Used in `with`, it closes its connections at the end.

    Args:
        base_url: Where the API is, in place of a server.
        auth: What the client is let in with: a token, a function that gives one, or
            `ClientCredentials`, or user and password, or a key; each by the name of its scheme.
            Without it the environment tells: `CALLS_SECURITY_OF_EVERY_KIND_TOKEN`, or
            `CALLS_SECURITY_OF_EVERY_KIND_CLIENT_ID` and
            `CALLS_SECURITY_OF_EVERY_KIND_CLIENT_SECRET`.
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
        >>> with CallsSecurityOfEveryKind(base_url="https://api.example.com", auth="TOKEN") as client:
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
    def with_raw_response(self) -> RawCallsSecurityOfEveryKind:
        """The same calls, each giving an `ApiResponse`: status, headers and the parsed body."""
        return RawCallsSecurityOfEveryKind(self)

    @cached_property
    def all(self) -> All:
        """Operations of `all`."""
        from .all import All

        return All(self)

    @cached_property
    def as_ever(self) -> AsEver:
        """Operations of `as-ever`."""
        from .as_ever import AsEver

        return AsEver(self)

    @cached_property
    def basic(self) -> Basic_:
        """Operations of `basic`."""
        from .basic import Basic_

        return Basic_(self)

    @cached_property
    def bearer(self) -> Bearer_:
        """Operations of `bearer`."""
        from .bearer import Bearer_

        return Bearer_(self)

    @cached_property
    def either(self) -> Either:
        """Operations of `either`."""
        from .either import Either

        return Either(self)

    @cached_property
    def key_in_cookie(self) -> KeyInCookie:
        """Operations of `key-in-cookie`."""
        from .key_in_cookie import KeyInCookie

        return KeyInCookie(self)

    @cached_property
    def key_in_header(self) -> KeyInHeader:
        """Operations of `key-in-header`."""
        from .key_in_header import KeyInHeader

        return KeyInHeader(self)

    @cached_property
    def key_in_query(self) -> KeyInQuery:
        """Operations of `key-in-query`."""
        from .key_in_query import KeyInQuery

        return KeyInQuery(self)

    @cached_property
    def maybe(self) -> Maybe:
        """Operations of `maybe`."""
        from .maybe import Maybe

        return Maybe(self)

    @cached_property
    def nothing(self) -> Nothing:
        """Operations of `nothing`."""
        from .nothing import Nothing

        return Nothing(self)

    @cached_property
    def oauth(self) -> Oauth:
        """Operations of `oauth`."""
        from .oauth import Oauth

        return Oauth(self)

    @cached_property
    def open_id(self) -> OpenId:
        """Operations of `open-id`."""
        from .open_id import OpenId

        return OpenId(self)


class AsyncCallsSecurityOfEveryKind(AsyncClient):
    """An async client of Example.

    May be shared by the tasks of one event loop. Used in `async with`, it closes its connections at
    the end.

    Args:
        base_url: Where the API is, in place of a server.
        auth: What the client is let in with: a token, a function that gives one, or
            `ClientCredentials`, or user and password, or a key; each by the name of its scheme.
            Without it the environment tells: `CALLS_SECURITY_OF_EVERY_KIND_TOKEN`, or
            `CALLS_SECURITY_OF_EVERY_KIND_CLIENT_ID` and
            `CALLS_SECURITY_OF_EVERY_KIND_CLIENT_SECRET`.
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
        >>> async with AsyncCallsSecurityOfEveryKind(base_url="https://api.example.com", auth="TOKEN") as client:
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
    def with_raw_response(self) -> AsyncRawCallsSecurityOfEveryKind:
        """The same calls, each giving an `ApiResponse`: status, headers and the parsed body."""
        return AsyncRawCallsSecurityOfEveryKind(self)

    @cached_property
    def all(self) -> AsyncAll:
        """Operations of `all`."""
        from .all import AsyncAll

        return AsyncAll(self)

    @cached_property
    def as_ever(self) -> AsyncAsEver:
        """Operations of `as-ever`."""
        from .as_ever import AsyncAsEver

        return AsyncAsEver(self)

    @cached_property
    def basic(self) -> AsyncBasic_:
        """Operations of `basic`."""
        from .basic import AsyncBasic_

        return AsyncBasic_(self)

    @cached_property
    def bearer(self) -> AsyncBearer_:
        """Operations of `bearer`."""
        from .bearer import AsyncBearer_

        return AsyncBearer_(self)

    @cached_property
    def either(self) -> AsyncEither:
        """Operations of `either`."""
        from .either import AsyncEither

        return AsyncEither(self)

    @cached_property
    def key_in_cookie(self) -> AsyncKeyInCookie:
        """Operations of `key-in-cookie`."""
        from .key_in_cookie import AsyncKeyInCookie

        return AsyncKeyInCookie(self)

    @cached_property
    def key_in_header(self) -> AsyncKeyInHeader:
        """Operations of `key-in-header`."""
        from .key_in_header import AsyncKeyInHeader

        return AsyncKeyInHeader(self)

    @cached_property
    def key_in_query(self) -> AsyncKeyInQuery:
        """Operations of `key-in-query`."""
        from .key_in_query import AsyncKeyInQuery

        return AsyncKeyInQuery(self)

    @cached_property
    def maybe(self) -> AsyncMaybe:
        """Operations of `maybe`."""
        from .maybe import AsyncMaybe

        return AsyncMaybe(self)

    @cached_property
    def nothing(self) -> AsyncNothing:
        """Operations of `nothing`."""
        from .nothing import AsyncNothing

        return AsyncNothing(self)

    @cached_property
    def oauth(self) -> AsyncOauth:
        """Operations of `oauth`."""
        from .oauth import AsyncOauth

        return AsyncOauth(self)

    @cached_property
    def open_id(self) -> AsyncOpenId:
        """Operations of `open-id`."""
        from .open_id import AsyncOpenId

        return AsyncOpenId(self)


class RawCallsSecurityOfEveryKind:
    """`CallsSecurityOfEveryKind`, each call giving status, headers and body."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def all(self) -> RawAll:
        """Operations of `all`."""
        from .all import All, RawAll

        return RawAll(All(self._client, raw=True))

    @cached_property
    def as_ever(self) -> RawAsEver:
        """Operations of `as-ever`."""
        from .as_ever import AsEver, RawAsEver

        return RawAsEver(AsEver(self._client, raw=True))

    @cached_property
    def basic(self) -> RawBasic_:
        """Operations of `basic`."""
        from .basic import Basic_, RawBasic_

        return RawBasic_(Basic_(self._client, raw=True))

    @cached_property
    def bearer(self) -> RawBearer_:
        """Operations of `bearer`."""
        from .bearer import Bearer_, RawBearer_

        return RawBearer_(Bearer_(self._client, raw=True))

    @cached_property
    def either(self) -> RawEither:
        """Operations of `either`."""
        from .either import Either, RawEither

        return RawEither(Either(self._client, raw=True))

    @cached_property
    def key_in_cookie(self) -> RawKeyInCookie:
        """Operations of `key-in-cookie`."""
        from .key_in_cookie import KeyInCookie, RawKeyInCookie

        return RawKeyInCookie(KeyInCookie(self._client, raw=True))

    @cached_property
    def key_in_header(self) -> RawKeyInHeader:
        """Operations of `key-in-header`."""
        from .key_in_header import KeyInHeader, RawKeyInHeader

        return RawKeyInHeader(KeyInHeader(self._client, raw=True))

    @cached_property
    def key_in_query(self) -> RawKeyInQuery:
        """Operations of `key-in-query`."""
        from .key_in_query import KeyInQuery, RawKeyInQuery

        return RawKeyInQuery(KeyInQuery(self._client, raw=True))

    @cached_property
    def maybe(self) -> RawMaybe:
        """Operations of `maybe`."""
        from .maybe import Maybe, RawMaybe

        return RawMaybe(Maybe(self._client, raw=True))

    @cached_property
    def nothing(self) -> RawNothing:
        """Operations of `nothing`."""
        from .nothing import Nothing, RawNothing

        return RawNothing(Nothing(self._client, raw=True))

    @cached_property
    def oauth(self) -> RawOauth:
        """Operations of `oauth`."""
        from .oauth import Oauth, RawOauth

        return RawOauth(Oauth(self._client, raw=True))

    @cached_property
    def open_id(self) -> RawOpenId:
        """Operations of `open-id`."""
        from .open_id import OpenId, RawOpenId

        return RawOpenId(OpenId(self._client, raw=True))


class AsyncRawCallsSecurityOfEveryKind:
    """`AsyncCallsSecurityOfEveryKind`, each call giving status, headers and body."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def all(self) -> AsyncRawAll:
        """Operations of `all`."""
        from .all import AsyncAll, AsyncRawAll

        return AsyncRawAll(AsyncAll(self._client, raw=True))

    @cached_property
    def as_ever(self) -> AsyncRawAsEver:
        """Operations of `as-ever`."""
        from .as_ever import AsyncAsEver, AsyncRawAsEver

        return AsyncRawAsEver(AsyncAsEver(self._client, raw=True))

    @cached_property
    def basic(self) -> AsyncRawBasic_:
        """Operations of `basic`."""
        from .basic import AsyncBasic_, AsyncRawBasic_

        return AsyncRawBasic_(AsyncBasic_(self._client, raw=True))

    @cached_property
    def bearer(self) -> AsyncRawBearer_:
        """Operations of `bearer`."""
        from .bearer import AsyncBearer_, AsyncRawBearer_

        return AsyncRawBearer_(AsyncBearer_(self._client, raw=True))

    @cached_property
    def either(self) -> AsyncRawEither:
        """Operations of `either`."""
        from .either import AsyncEither, AsyncRawEither

        return AsyncRawEither(AsyncEither(self._client, raw=True))

    @cached_property
    def key_in_cookie(self) -> AsyncRawKeyInCookie:
        """Operations of `key-in-cookie`."""
        from .key_in_cookie import AsyncKeyInCookie, AsyncRawKeyInCookie

        return AsyncRawKeyInCookie(AsyncKeyInCookie(self._client, raw=True))

    @cached_property
    def key_in_header(self) -> AsyncRawKeyInHeader:
        """Operations of `key-in-header`."""
        from .key_in_header import AsyncKeyInHeader, AsyncRawKeyInHeader

        return AsyncRawKeyInHeader(AsyncKeyInHeader(self._client, raw=True))

    @cached_property
    def key_in_query(self) -> AsyncRawKeyInQuery:
        """Operations of `key-in-query`."""
        from .key_in_query import AsyncKeyInQuery, AsyncRawKeyInQuery

        return AsyncRawKeyInQuery(AsyncKeyInQuery(self._client, raw=True))

    @cached_property
    def maybe(self) -> AsyncRawMaybe:
        """Operations of `maybe`."""
        from .maybe import AsyncMaybe, AsyncRawMaybe

        return AsyncRawMaybe(AsyncMaybe(self._client, raw=True))

    @cached_property
    def nothing(self) -> AsyncRawNothing:
        """Operations of `nothing`."""
        from .nothing import AsyncNothing, AsyncRawNothing

        return AsyncRawNothing(AsyncNothing(self._client, raw=True))

    @cached_property
    def oauth(self) -> AsyncRawOauth:
        """Operations of `oauth`."""
        from .oauth import AsyncOauth, AsyncRawOauth

        return AsyncRawOauth(AsyncOauth(self._client, raw=True))

    @cached_property
    def open_id(self) -> AsyncRawOpenId:
        """Operations of `open-id`."""
        from .open_id import AsyncOpenId, AsyncRawOpenId

        return AsyncRawOpenId(AsyncOpenId(self._client, raw=True))
