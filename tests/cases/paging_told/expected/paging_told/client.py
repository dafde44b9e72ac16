"""The client of Paging Told, sync and async; made by comgen, not to be edited."""

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
    from .names import AsyncNames, AsyncRawNames, Names, RawNames
    from .search import AsyncRawSearch, AsyncSearch, RawSearch, Search
    from .summary import AsyncRawSummary, AsyncSummary, RawSummary, Summary

_CONFIG = ApiConfig(
    title="Paging Told",
    user_agent="paging-told/0.1.0",
    servers={},
    server_parameter="server",
    errors=ErrorFields(),
    logger=__name__.removesuffix(".client"),
    env_prefix="PAGING_TOLD",
)


class PagingTold(Client):
    """A client of Paging Told."""

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
    def with_raw_response(self) -> RawPagingTold:
        """The same calls, each giving an `ApiResponse`: status, headers and the parsed body."""
        return RawPagingTold(self)

    @cached_property
    def names(self) -> Names:
        from .names import Names

        return Names(self)

    @cached_property
    def search(self) -> Search:
        from .search import Search

        return Search(self)

    @cached_property
    def summary(self) -> Summary:
        from .summary import Summary

        return Summary(self)


class AsyncPagingTold(AsyncClient):
    """A client of Paging Told."""

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
    def with_raw_response(self) -> AsyncRawPagingTold:
        """The same calls, each giving an `ApiResponse`: status, headers and the parsed body."""
        return AsyncRawPagingTold(self)

    @cached_property
    def names(self) -> AsyncNames:
        from .names import AsyncNames

        return AsyncNames(self)

    @cached_property
    def search(self) -> AsyncSearch:
        from .search import AsyncSearch

        return AsyncSearch(self)

    @cached_property
    def summary(self) -> AsyncSummary:
        from .summary import AsyncSummary

        return AsyncSummary(self)


class RawPagingTold:
    """`PagingTold`, each call giving status, headers and body."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def names(self) -> RawNames:
        from .names import Names, RawNames

        return RawNames(Names(self._client, raw=True))

    @cached_property
    def search(self) -> RawSearch:
        from .search import Search, RawSearch

        return RawSearch(Search(self._client, raw=True))

    @cached_property
    def summary(self) -> RawSummary:
        from .summary import Summary, RawSummary

        return RawSummary(Summary(self._client, raw=True))


class AsyncRawPagingTold:
    """`AsyncPagingTold`, each call giving status, headers and body."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def names(self) -> AsyncRawNames:
        from .names import AsyncNames, AsyncRawNames

        return AsyncRawNames(AsyncNames(self._client, raw=True))

    @cached_property
    def search(self) -> AsyncRawSearch:
        from .search import AsyncSearch, AsyncRawSearch

        return AsyncRawSearch(AsyncSearch(self._client, raw=True))

    @cached_property
    def summary(self) -> AsyncRawSummary:
        from .summary import AsyncSummary, AsyncRawSummary

        return AsyncRawSummary(AsyncSummary(self._client, raw=True))
