"""The client of Example, sync and async; made by comgen, not to be edited."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.client import AsyncClient, Client
from ._runtime.config import ApiAuth, ApiConfig, ApiKey, ErrorFields, Timeout
from ._runtime.retry import Retry

if TYPE_CHECKING:
    import ssl

    import httpx2

    from ._runtime.hooks import RequestHook, ResponseHook
    from .zones import AsyncRawZones, AsyncZones, RawZones, Zones

_CONFIG = ApiConfig(
    title="Example",
    user_agent="clients-api-key/0.1.0",
    servers={},
    server_parameter="server",
    security={"Key": ApiKey("header", "X-Api-Key")},
    requirements=(("Key",),),
    errors=ErrorFields(),
    logger=__name__.removesuffix(".client"),
    env_prefix="CLIENTS_API_KEY",
)


class ClientsApiKey(Client):
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
    def with_raw_response(self) -> RawClientsApiKey:
        """The same calls, each giving an `ApiResponse`: status, headers and the parsed body."""
        return RawClientsApiKey(self)

    @cached_property
    def zones(self) -> Zones:
        from .zones import Zones

        return Zones(self)


class AsyncClientsApiKey(AsyncClient):
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
    def with_raw_response(self) -> AsyncRawClientsApiKey:
        """The same calls, each giving an `ApiResponse`: status, headers and the parsed body."""
        return AsyncRawClientsApiKey(self)

    @cached_property
    def zones(self) -> AsyncZones:
        from .zones import AsyncZones

        return AsyncZones(self)


class RawClientsApiKey:
    """`ClientsApiKey`, each call giving status, headers and body."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def zones(self) -> RawZones:
        from .zones import Zones, RawZones

        return RawZones(Zones(self._client, raw=True))


class AsyncRawClientsApiKey:
    """`AsyncClientsApiKey`, each call giving status, headers and body."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def zones(self) -> AsyncRawZones:
        from .zones import AsyncZones, AsyncRawZones

        return AsyncRawZones(AsyncZones(self._client, raw=True))
