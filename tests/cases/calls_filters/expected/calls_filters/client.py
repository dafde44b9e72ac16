"""The client of Calls Filters, sync and async; made by comgen, not to be edited."""

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
    from .filter_expression import (
        AsyncFilterExpression_,
        AsyncRawFilterExpression_,
        FilterExpression_,
        RawFilterExpression_,
    )
    from .racks import AsyncRacks, AsyncRawRacks, Racks, RawRacks
    from .servers import AsyncRawServers, AsyncServers, RawServers, Servers

_CONFIG = ApiConfig(
    title="Calls Filters",
    user_agent="calls-filters/0.1.0",
    servers={},
    server_parameter="server",
    errors=ErrorFields(),
    logger=__name__.removesuffix(".client"),
    env_prefix="CALLS_FILTERS",
)


class CallsFilters(Client):
    """A client of Calls Filters."""

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
    def with_raw_response(self) -> RawCallsFilters:
        """The same calls, each giving an `ApiResponse`: status, headers and the parsed body."""
        return RawCallsFilters(self)

    @cached_property
    def filter_expression(self) -> FilterExpression_:
        from .filter_expression import FilterExpression_

        return FilterExpression_(self)

    @cached_property
    def racks(self) -> Racks:
        from .racks import Racks

        return Racks(self)

    @cached_property
    def servers(self) -> Servers:
        from .servers import Servers

        return Servers(self)


class AsyncCallsFilters(AsyncClient):
    """A client of Calls Filters."""

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
    def with_raw_response(self) -> AsyncRawCallsFilters:
        """The same calls, each giving an `ApiResponse`: status, headers and the parsed body."""
        return AsyncRawCallsFilters(self)

    @cached_property
    def filter_expression(self) -> AsyncFilterExpression_:
        from .filter_expression import AsyncFilterExpression_

        return AsyncFilterExpression_(self)

    @cached_property
    def racks(self) -> AsyncRacks:
        from .racks import AsyncRacks

        return AsyncRacks(self)

    @cached_property
    def servers(self) -> AsyncServers:
        from .servers import AsyncServers

        return AsyncServers(self)


class RawCallsFilters:
    """`CallsFilters`, each call giving status, headers and body."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def filter_expression(self) -> RawFilterExpression_:
        from .filter_expression import FilterExpression_, RawFilterExpression_

        return RawFilterExpression_(FilterExpression_(self._client, raw=True))

    @cached_property
    def racks(self) -> RawRacks:
        from .racks import Racks, RawRacks

        return RawRacks(Racks(self._client, raw=True))

    @cached_property
    def servers(self) -> RawServers:
        from .servers import Servers, RawServers

        return RawServers(Servers(self._client, raw=True))


class AsyncRawCallsFilters:
    """`AsyncCallsFilters`, each call giving status, headers and body."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def filter_expression(self) -> AsyncRawFilterExpression_:
        from .filter_expression import AsyncFilterExpression_, AsyncRawFilterExpression_

        return AsyncRawFilterExpression_(AsyncFilterExpression_(self._client, raw=True))

    @cached_property
    def racks(self) -> AsyncRawRacks:
        from .racks import AsyncRacks, AsyncRawRacks

        return AsyncRawRacks(AsyncRacks(self._client, raw=True))

    @cached_property
    def servers(self) -> AsyncRawServers:
        from .servers import AsyncServers, AsyncRawServers

        return AsyncRawServers(AsyncServers(self._client, raw=True))
