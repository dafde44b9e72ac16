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
    from .apart import Apart, AsyncApart, AsyncRawApart, RawApart
    from .joined import AsyncJoined, AsyncRawJoined, Joined, RawJoined

_CONFIG = ApiConfig(
    title="Styles",
    user_agent="calls-path-style-matrix/0.1.0",
    servers={},
    server_parameter="server",
    errors=ErrorFields(),
    logger=__name__.removesuffix(".client"),
    env_prefix="CALLS_PATH_STYLE_MATRIX",
)


class CallsPathStyleMatrix(Client):
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
    def with_raw_response(self) -> RawCallsPathStyleMatrix:
        """The same calls, each giving an `ApiResponse`: status, headers and the parsed body."""
        return RawCallsPathStyleMatrix(self)

    @cached_property
    def apart(self) -> Apart:
        from .apart import Apart

        return Apart(self)

    @cached_property
    def joined(self) -> Joined:
        from .joined import Joined

        return Joined(self)


class AsyncCallsPathStyleMatrix(AsyncClient):
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
    def with_raw_response(self) -> AsyncRawCallsPathStyleMatrix:
        """The same calls, each giving an `ApiResponse`: status, headers and the parsed body."""
        return AsyncRawCallsPathStyleMatrix(self)

    @cached_property
    def apart(self) -> AsyncApart:
        from .apart import AsyncApart

        return AsyncApart(self)

    @cached_property
    def joined(self) -> AsyncJoined:
        from .joined import AsyncJoined

        return AsyncJoined(self)


class RawCallsPathStyleMatrix:
    """`CallsPathStyleMatrix`, each call giving status, headers and body."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def apart(self) -> RawApart:
        from .apart import Apart, RawApart

        return RawApart(Apart(self._client, raw=True))

    @cached_property
    def joined(self) -> RawJoined:
        from .joined import Joined, RawJoined

        return RawJoined(Joined(self._client, raw=True))


class AsyncRawCallsPathStyleMatrix:
    """`AsyncCallsPathStyleMatrix`, each call giving status, headers and body."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def apart(self) -> AsyncRawApart:
        from .apart import AsyncApart, AsyncRawApart

        return AsyncRawApart(AsyncApart(self._client, raw=True))

    @cached_property
    def joined(self) -> AsyncRawJoined:
        from .joined import AsyncJoined, AsyncRawJoined

        return AsyncRawJoined(AsyncJoined(self._client, raw=True))
