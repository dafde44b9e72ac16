"""The client of Styles, sync and async; made by comgen, not to be edited."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.client import AsyncClient, Client
from ._runtime.config import ApiAuth, ApiConfig, ErrorFields, Timeout
from ._runtime.retry import Retry

if TYPE_CHECKING:
    import ssl

    import httpx2

    from ._runtime.hooks import RequestHook, ResponseHook
    from .things import AsyncRawThings, AsyncThings, RawThings, Things

_CONFIG = ApiConfig(
    title="Styles",
    user_agent="calls-query-styles-of-lists/0.1.0",
    servers={},
    server_parameter="server",
    errors=ErrorFields(),
    logger=__name__.removesuffix(".client"),
    env_prefix="CALLS_QUERY_STYLES_OF_LISTS",
)


class CallsQueryStylesOfLists(Client):
    """A client of Styles."""

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
    def with_raw_response(self) -> RawCallsQueryStylesOfLists:
        """The same calls, each giving an `ApiResponse`: status, headers and the parsed body."""
        return RawCallsQueryStylesOfLists(self)

    @cached_property
    def things(self) -> Things:
        from .things import Things

        return Things(self)


class AsyncCallsQueryStylesOfLists(AsyncClient):
    """A client of Styles."""

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
    def with_raw_response(self) -> AsyncRawCallsQueryStylesOfLists:
        """The same calls, each giving an `ApiResponse`: status, headers and the parsed body."""
        return AsyncRawCallsQueryStylesOfLists(self)

    @cached_property
    def things(self) -> AsyncThings:
        from .things import AsyncThings

        return AsyncThings(self)


class RawCallsQueryStylesOfLists:
    """`CallsQueryStylesOfLists`, each call giving status, headers and body."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def things(self) -> RawThings:
        from .things import Things, RawThings

        return RawThings(Things(self._client, raw=True))


class AsyncRawCallsQueryStylesOfLists:
    """`AsyncCallsQueryStylesOfLists`, each call giving status, headers and body."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def things(self) -> AsyncRawThings:
        from .things import AsyncThings, AsyncRawThings

        return AsyncRawThings(AsyncThings(self._client, raw=True))
