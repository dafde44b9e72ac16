"""The client of \"\"\" {{ x }}, sync and async; made by comgen, not to be edited."""

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
    from .x import AsyncRawX, AsyncX, RawX, X

_CONFIG = ApiConfig(
    title='""" {{ x }}',
    user_agent="models-hostile-text/0.1.0",
    servers={},
    server_parameter="server",
    errors=ErrorFields(),
    logger=__name__.removesuffix(".client"),
    env_prefix="MODELS_HOSTILE_TEXT",
)


class ModelsHostileText(Client):
    """A client of \"\"\" {{ x }}."""

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
    def with_raw_response(self) -> RawModelsHostileText:
        """The same calls, each giving an `ApiResponse`: status, headers and the parsed body."""
        return RawModelsHostileText(self)

    @cached_property
    def x(self) -> X:
        from .x import X

        return X(self)


class AsyncModelsHostileText(AsyncClient):
    """A client of \"\"\" {{ x }}."""

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
    def with_raw_response(self) -> AsyncRawModelsHostileText:
        """The same calls, each giving an `ApiResponse`: status, headers and the parsed body."""
        return AsyncRawModelsHostileText(self)

    @cached_property
    def x(self) -> AsyncX:
        from .x import AsyncX

        return AsyncX(self)


class RawModelsHostileText:
    """`ModelsHostileText`, each call giving status, headers and body."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def x(self) -> RawX:
        from .x import X, RawX

        return RawX(X(self._client, raw=True))


class AsyncRawModelsHostileText:
    """`AsyncModelsHostileText`, each call giving status, headers and body."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def x(self) -> AsyncRawX:
        from .x import AsyncX, AsyncRawX

        return AsyncRawX(AsyncX(self._client, raw=True))
