"""The client of Clients Named As A Resource, sync and async; made by comgen, not to be edited."""

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
    from .zones import AsyncRawZones_, AsyncZones_, RawZones_, Zones_

_CONFIG = ApiConfig(
    title="Clients Named As A Resource",
    user_agent="clients-named-as-a-resource/0.1.0",
    servers={},
    server_parameter="server",
    errors=ErrorFields(),
    logger=__name__.removesuffix(".client"),
    env_prefix="CLIENTS_NAMED_AS_A_RESOURCE",
)


class Zones(Client):
    """A client of Clients Named As A Resource."""

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
    def with_raw_response(self) -> RawZones:
        """The same calls, each giving an `ApiResponse`: status, headers and the parsed body."""
        return RawZones(self)

    @cached_property
    def zones(self) -> Zones_:
        from .zones import Zones_

        return Zones_(self)


class AsyncZones(AsyncClient):
    """A client of Clients Named As A Resource."""

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
    def with_raw_response(self) -> AsyncRawZones:
        """The same calls, each giving an `ApiResponse`: status, headers and the parsed body."""
        return AsyncRawZones(self)

    @cached_property
    def zones(self) -> AsyncZones_:
        from .zones import AsyncZones_

        return AsyncZones_(self)


class RawZones:
    """`Zones`, each call giving status, headers and body."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def zones(self) -> RawZones_:
        from .zones import Zones_, RawZones_

        return RawZones_(Zones_(self._client, raw=True))


class AsyncRawZones:
    """`AsyncZones`, each call giving status, headers and body."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def zones(self) -> AsyncRawZones_:
        from .zones import AsyncZones_, AsyncRawZones_

        return AsyncRawZones_(AsyncZones_(self._client, raw=True))
