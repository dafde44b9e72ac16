"""The client of Example, sync and async; made by comgen, not to be edited."""

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
    """A client of Example."""

    def __init__(
        self,
        *,
        base_url: str | None = None,
        auth: ApiAuth | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        strict: bool = False,
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
        from .all import All

        return All(self)

    @cached_property
    def as_ever(self) -> AsEver:
        from .as_ever import AsEver

        return AsEver(self)

    @cached_property
    def basic(self) -> Basic_:
        from .basic import Basic_

        return Basic_(self)

    @cached_property
    def bearer(self) -> Bearer_:
        from .bearer import Bearer_

        return Bearer_(self)

    @cached_property
    def either(self) -> Either:
        from .either import Either

        return Either(self)

    @cached_property
    def key_in_cookie(self) -> KeyInCookie:
        from .key_in_cookie import KeyInCookie

        return KeyInCookie(self)

    @cached_property
    def key_in_header(self) -> KeyInHeader:
        from .key_in_header import KeyInHeader

        return KeyInHeader(self)

    @cached_property
    def key_in_query(self) -> KeyInQuery:
        from .key_in_query import KeyInQuery

        return KeyInQuery(self)

    @cached_property
    def maybe(self) -> Maybe:
        from .maybe import Maybe

        return Maybe(self)

    @cached_property
    def nothing(self) -> Nothing:
        from .nothing import Nothing

        return Nothing(self)

    @cached_property
    def oauth(self) -> Oauth:
        from .oauth import Oauth

        return Oauth(self)

    @cached_property
    def open_id(self) -> OpenId:
        from .open_id import OpenId

        return OpenId(self)


class AsyncCallsSecurityOfEveryKind(AsyncClient):
    """A client of Example."""

    def __init__(
        self,
        *,
        base_url: str | None = None,
        auth: ApiAuth | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        strict: bool = False,
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
        from .all import AsyncAll

        return AsyncAll(self)

    @cached_property
    def as_ever(self) -> AsyncAsEver:
        from .as_ever import AsyncAsEver

        return AsyncAsEver(self)

    @cached_property
    def basic(self) -> AsyncBasic_:
        from .basic import AsyncBasic_

        return AsyncBasic_(self)

    @cached_property
    def bearer(self) -> AsyncBearer_:
        from .bearer import AsyncBearer_

        return AsyncBearer_(self)

    @cached_property
    def either(self) -> AsyncEither:
        from .either import AsyncEither

        return AsyncEither(self)

    @cached_property
    def key_in_cookie(self) -> AsyncKeyInCookie:
        from .key_in_cookie import AsyncKeyInCookie

        return AsyncKeyInCookie(self)

    @cached_property
    def key_in_header(self) -> AsyncKeyInHeader:
        from .key_in_header import AsyncKeyInHeader

        return AsyncKeyInHeader(self)

    @cached_property
    def key_in_query(self) -> AsyncKeyInQuery:
        from .key_in_query import AsyncKeyInQuery

        return AsyncKeyInQuery(self)

    @cached_property
    def maybe(self) -> AsyncMaybe:
        from .maybe import AsyncMaybe

        return AsyncMaybe(self)

    @cached_property
    def nothing(self) -> AsyncNothing:
        from .nothing import AsyncNothing

        return AsyncNothing(self)

    @cached_property
    def oauth(self) -> AsyncOauth:
        from .oauth import AsyncOauth

        return AsyncOauth(self)

    @cached_property
    def open_id(self) -> AsyncOpenId:
        from .open_id import AsyncOpenId

        return AsyncOpenId(self)


class RawCallsSecurityOfEveryKind:
    """`CallsSecurityOfEveryKind`, each call giving status, headers and body."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def all(self) -> RawAll:
        from .all import All, RawAll

        return RawAll(All(self._client, raw=True))

    @cached_property
    def as_ever(self) -> RawAsEver:
        from .as_ever import AsEver, RawAsEver

        return RawAsEver(AsEver(self._client, raw=True))

    @cached_property
    def basic(self) -> RawBasic_:
        from .basic import Basic_, RawBasic_

        return RawBasic_(Basic_(self._client, raw=True))

    @cached_property
    def bearer(self) -> RawBearer_:
        from .bearer import Bearer_, RawBearer_

        return RawBearer_(Bearer_(self._client, raw=True))

    @cached_property
    def either(self) -> RawEither:
        from .either import Either, RawEither

        return RawEither(Either(self._client, raw=True))

    @cached_property
    def key_in_cookie(self) -> RawKeyInCookie:
        from .key_in_cookie import KeyInCookie, RawKeyInCookie

        return RawKeyInCookie(KeyInCookie(self._client, raw=True))

    @cached_property
    def key_in_header(self) -> RawKeyInHeader:
        from .key_in_header import KeyInHeader, RawKeyInHeader

        return RawKeyInHeader(KeyInHeader(self._client, raw=True))

    @cached_property
    def key_in_query(self) -> RawKeyInQuery:
        from .key_in_query import KeyInQuery, RawKeyInQuery

        return RawKeyInQuery(KeyInQuery(self._client, raw=True))

    @cached_property
    def maybe(self) -> RawMaybe:
        from .maybe import Maybe, RawMaybe

        return RawMaybe(Maybe(self._client, raw=True))

    @cached_property
    def nothing(self) -> RawNothing:
        from .nothing import Nothing, RawNothing

        return RawNothing(Nothing(self._client, raw=True))

    @cached_property
    def oauth(self) -> RawOauth:
        from .oauth import Oauth, RawOauth

        return RawOauth(Oauth(self._client, raw=True))

    @cached_property
    def open_id(self) -> RawOpenId:
        from .open_id import OpenId, RawOpenId

        return RawOpenId(OpenId(self._client, raw=True))


class AsyncRawCallsSecurityOfEveryKind:
    """`AsyncCallsSecurityOfEveryKind`, each call giving status, headers and body."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def all(self) -> AsyncRawAll:
        from .all import AsyncAll, AsyncRawAll

        return AsyncRawAll(AsyncAll(self._client, raw=True))

    @cached_property
    def as_ever(self) -> AsyncRawAsEver:
        from .as_ever import AsyncAsEver, AsyncRawAsEver

        return AsyncRawAsEver(AsyncAsEver(self._client, raw=True))

    @cached_property
    def basic(self) -> AsyncRawBasic_:
        from .basic import AsyncBasic_, AsyncRawBasic_

        return AsyncRawBasic_(AsyncBasic_(self._client, raw=True))

    @cached_property
    def bearer(self) -> AsyncRawBearer_:
        from .bearer import AsyncBearer_, AsyncRawBearer_

        return AsyncRawBearer_(AsyncBearer_(self._client, raw=True))

    @cached_property
    def either(self) -> AsyncRawEither:
        from .either import AsyncEither, AsyncRawEither

        return AsyncRawEither(AsyncEither(self._client, raw=True))

    @cached_property
    def key_in_cookie(self) -> AsyncRawKeyInCookie:
        from .key_in_cookie import AsyncKeyInCookie, AsyncRawKeyInCookie

        return AsyncRawKeyInCookie(AsyncKeyInCookie(self._client, raw=True))

    @cached_property
    def key_in_header(self) -> AsyncRawKeyInHeader:
        from .key_in_header import AsyncKeyInHeader, AsyncRawKeyInHeader

        return AsyncRawKeyInHeader(AsyncKeyInHeader(self._client, raw=True))

    @cached_property
    def key_in_query(self) -> AsyncRawKeyInQuery:
        from .key_in_query import AsyncKeyInQuery, AsyncRawKeyInQuery

        return AsyncRawKeyInQuery(AsyncKeyInQuery(self._client, raw=True))

    @cached_property
    def maybe(self) -> AsyncRawMaybe:
        from .maybe import AsyncMaybe, AsyncRawMaybe

        return AsyncRawMaybe(AsyncMaybe(self._client, raw=True))

    @cached_property
    def nothing(self) -> AsyncRawNothing:
        from .nothing import AsyncNothing, AsyncRawNothing

        return AsyncRawNothing(AsyncNothing(self._client, raw=True))

    @cached_property
    def oauth(self) -> AsyncRawOauth:
        from .oauth import AsyncOauth, AsyncRawOauth

        return AsyncRawOauth(AsyncOauth(self._client, raw=True))

    @cached_property
    def open_id(self) -> AsyncRawOpenId:
        from .open_id import AsyncOpenId, AsyncRawOpenId

        return AsyncRawOpenId(AsyncOpenId(self._client, raw=True))
