"""The client of Example, sync and async; made by comgen, not to be edited."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from ._runtime.client import AsyncClient, Client
from ._runtime.config import ApiAuth, ApiConfig, Bearer, ErrorFields, Timeout
from ._runtime.retry import Retry

if TYPE_CHECKING:
    import ssl

    import httpx2

    from ._runtime.hooks import RequestHook, ResponseHook
    from .files import AsyncFiles, AsyncRawFiles, Files, RawFiles
    from .things import AsyncRawThings, AsyncThings, RawThings, Things

_CONFIG = ApiConfig(
    title="Example",
    user_agent="calls-servers/0.1.0",
    servers={
        "eu.example.com:8443": "https://eu.example.com:8443/api",
        "test.example.com/one": "https://test.example.com/one",
        "test.example.com/two": "https://test.example.com/two",
    },
    server_parameter="server",
    security={"token": Bearer()},
    requirements=(("token",),),
    errors=ErrorFields(),
    logger=__name__.removesuffix(".client"),
    env_prefix="CALLS_SERVERS",
)


class CallsServers(Client):
    """A client of Example."""

    def __init__(
        self,
        *,
        server: Literal["eu.example.com:8443", "test.example.com/one", "test.example.com/two"] | None = None,
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
            server=server,
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
    def with_raw_response(self) -> RawCallsServers:
        """The same calls, each giving an `ApiResponse`: status, headers and the parsed body."""
        return RawCallsServers(self)

    @cached_property
    def files(self) -> Files:
        from .files import Files

        return Files(self)

    @cached_property
    def things(self) -> Things:
        from .things import Things

        return Things(self)


class AsyncCallsServers(AsyncClient):
    """A client of Example."""

    def __init__(
        self,
        *,
        server: Literal["eu.example.com:8443", "test.example.com/one", "test.example.com/two"] | None = None,
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
            server=server,
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
    def with_raw_response(self) -> AsyncRawCallsServers:
        """The same calls, each giving an `ApiResponse`: status, headers and the parsed body."""
        return AsyncRawCallsServers(self)

    @cached_property
    def files(self) -> AsyncFiles:
        from .files import AsyncFiles

        return AsyncFiles(self)

    @cached_property
    def things(self) -> AsyncThings:
        from .things import AsyncThings

        return AsyncThings(self)


class RawCallsServers:
    """`CallsServers`, each call giving status, headers and body."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def files(self) -> RawFiles:
        from .files import Files, RawFiles

        return RawFiles(Files(self._client, raw=True))

    @cached_property
    def things(self) -> RawThings:
        from .things import Things, RawThings

        return RawThings(Things(self._client, raw=True))


class AsyncRawCallsServers:
    """`AsyncCallsServers`, each call giving status, headers and body."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def files(self) -> AsyncRawFiles:
        from .files import AsyncFiles, AsyncRawFiles

        return AsyncRawFiles(AsyncFiles(self._client, raw=True))

    @cached_property
    def things(self) -> AsyncRawThings:
        from .things import AsyncThings, AsyncRawThings

        return AsyncRawThings(AsyncThings(self._client, raw=True))
