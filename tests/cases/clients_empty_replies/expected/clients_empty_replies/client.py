"""The client of Example, sync and async; made by comgen, not to be edited."""

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
    from .locks import AsyncLocks, AsyncRawLocks, Locks, RawLocks
    from .ping import AsyncPing, AsyncRawPing, Ping, RawPing

_CONFIG = ApiConfig(
    title="Example",
    user_agent="clients-empty-replies/0.1.0",
    servers={},
    server_parameter="server",
    errors=ErrorFields(),
    logger=__name__.removesuffix(".client"),
    env_prefix="CLIENTS_EMPTY_REPLIES",
)


class ClientsEmptyReplies(Client):
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
    def with_raw_response(self) -> RawClientsEmptyReplies:
        """The same calls, each giving an `ApiResponse`: status, headers and the parsed body."""
        return RawClientsEmptyReplies(self)

    @cached_property
    def locks(self) -> Locks:
        from .locks import Locks

        return Locks(self)

    @cached_property
    def ping(self) -> Ping:
        from .ping import Ping

        return Ping(self)


class AsyncClientsEmptyReplies(AsyncClient):
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
    def with_raw_response(self) -> AsyncRawClientsEmptyReplies:
        """The same calls, each giving an `ApiResponse`: status, headers and the parsed body."""
        return AsyncRawClientsEmptyReplies(self)

    @cached_property
    def locks(self) -> AsyncLocks:
        from .locks import AsyncLocks

        return AsyncLocks(self)

    @cached_property
    def ping(self) -> AsyncPing:
        from .ping import AsyncPing

        return AsyncPing(self)


class RawClientsEmptyReplies:
    """`ClientsEmptyReplies`, each call giving status, headers and body."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def locks(self) -> RawLocks:
        from .locks import Locks, RawLocks

        return RawLocks(Locks(self._client, raw=True))

    @cached_property
    def ping(self) -> RawPing:
        from .ping import Ping, RawPing

        return RawPing(Ping(self._client, raw=True))


class AsyncRawClientsEmptyReplies:
    """`AsyncClientsEmptyReplies`, each call giving status, headers and body."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def locks(self) -> AsyncRawLocks:
        from .locks import AsyncLocks, AsyncRawLocks

        return AsyncRawLocks(AsyncLocks(self._client, raw=True))

    @cached_property
    def ping(self) -> AsyncRawPing:
        from .ping import AsyncPing, AsyncRawPing

        return AsyncRawPing(AsyncPing(self._client, raw=True))
