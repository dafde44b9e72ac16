"""The client of Signs that values hold, sync and async; made by comgen, not to be edited."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.client import AsyncClient, Client
from ._runtime.config import ApiAuth, ApiConfig, Bearer, ErrorFields, Timeout
from ._runtime.retry import Retry

if TYPE_CHECKING:
    import ssl

    import httpx2

    from ._runtime.hooks import RequestHook, ResponseHook
    from .servers import AsyncRawServers, AsyncServers, RawServers, Servers

_CONFIG = ApiConfig(
    title="Signs that values hold",
    user_agent="calls-held-signs/0.1.0",
    servers={},
    server_parameter="server",
    security={
        "login": Bearer(
            "https://login.example.com/token",
            token_urls=(
                "https://login.example.com/{workspace}/token",
                "https://login.example.com/{region}/{zone}",
            ),
        )
    },
    requirements=(("login",),),
    errors=ErrorFields(),
    logger=__name__.removesuffix(".client"),
    env_prefix="CALLS_HELD_SIGNS",
)


class CallsHeldSigns(Client):
    """A client of Signs that values hold."""

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
    def with_raw_response(self) -> RawCallsHeldSigns:
        """The same calls, each giving an `ApiResponse`: status, headers and the parsed body."""
        return RawCallsHeldSigns(self)

    @cached_property
    def servers(self) -> Servers:
        from .servers import Servers

        return Servers(self)


class AsyncCallsHeldSigns(AsyncClient):
    """A client of Signs that values hold."""

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
    def with_raw_response(self) -> AsyncRawCallsHeldSigns:
        """The same calls, each giving an `ApiResponse`: status, headers and the parsed body."""
        return AsyncRawCallsHeldSigns(self)

    @cached_property
    def servers(self) -> AsyncServers:
        from .servers import AsyncServers

        return AsyncServers(self)


class RawCallsHeldSigns:
    """`CallsHeldSigns`, each call giving status, headers and body."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def servers(self) -> RawServers:
        from .servers import Servers, RawServers

        return RawServers(Servers(self._client, raw=True))


class AsyncRawCallsHeldSigns:
    """`AsyncCallsHeldSigns`, each call giving status, headers and body."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def servers(self) -> AsyncRawServers:
        from .servers import AsyncServers, AsyncRawServers

        return AsyncRawServers(AsyncServers(self._client, raw=True))
