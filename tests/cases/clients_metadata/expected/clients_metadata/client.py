"""The client of Shop "é" [x], sync and async; made by comgen, not to be edited."""

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
    from .carts import AsyncCarts, AsyncRawCarts, Carts, RawCarts

_CONFIG = ApiConfig(
    title='Shop "\xe9" [x]',
    user_agent="shop-client/2.0.0rc1",
    servers={},
    server_parameter="server",
    errors=ErrorFields(),
    logger=__name__.removesuffix(".client"),
    env_prefix="CLIENTS_METADATA",
)


class ClientsMetadata(Client):
    """A client of Shop "é" [x]."""

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
    def with_raw_response(self) -> RawClientsMetadata:
        """The same calls, each giving an `ApiResponse`: status, headers and the parsed body."""
        return RawClientsMetadata(self)

    @cached_property
    def carts(self) -> Carts:
        from .carts import Carts

        return Carts(self)


class AsyncClientsMetadata(AsyncClient):
    """A client of Shop "é" [x]."""

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
    def with_raw_response(self) -> AsyncRawClientsMetadata:
        """The same calls, each giving an `ApiResponse`: status, headers and the parsed body."""
        return AsyncRawClientsMetadata(self)

    @cached_property
    def carts(self) -> AsyncCarts:
        from .carts import AsyncCarts

        return AsyncCarts(self)


class RawClientsMetadata:
    """`ClientsMetadata`, each call giving status, headers and body."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def carts(self) -> RawCarts:
        from .carts import Carts, RawCarts

        return RawCarts(Carts(self._client, raw=True))


class AsyncRawClientsMetadata:
    """`AsyncClientsMetadata`, each call giving status, headers and body."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def carts(self) -> AsyncRawCarts:
        from .carts import AsyncCarts, AsyncRawCarts

        return AsyncRawCarts(AsyncCarts(self._client, raw=True))
