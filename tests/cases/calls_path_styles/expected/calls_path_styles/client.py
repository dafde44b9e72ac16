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
    from .label import AsyncLabel, AsyncRawLabel, Label, RawLabel
    from .matrix import AsyncMatrix, AsyncRawMatrix, Matrix, RawMatrix
    from .simple import AsyncRawSimple, AsyncSimple, RawSimple, Simple

_CONFIG = ApiConfig(
    title="Example",
    user_agent="calls-path-styles/0.1.0",
    servers={},
    server_parameter="server",
    errors=ErrorFields(),
    logger=__name__.removesuffix(".client"),
    env_prefix="CALLS_PATH_STYLES",
)


class CallsPathStyles(Client):
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
    def with_raw_response(self) -> RawCallsPathStyles:
        """The same calls, each giving an `ApiResponse`: status, headers and the parsed body."""
        return RawCallsPathStyles(self)

    @cached_property
    def label(self) -> Label:
        from .label import Label

        return Label(self)

    @cached_property
    def matrix(self) -> Matrix:
        from .matrix import Matrix

        return Matrix(self)

    @cached_property
    def simple(self) -> Simple:
        from .simple import Simple

        return Simple(self)


class AsyncCallsPathStyles(AsyncClient):
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
    def with_raw_response(self) -> AsyncRawCallsPathStyles:
        """The same calls, each giving an `ApiResponse`: status, headers and the parsed body."""
        return AsyncRawCallsPathStyles(self)

    @cached_property
    def label(self) -> AsyncLabel:
        from .label import AsyncLabel

        return AsyncLabel(self)

    @cached_property
    def matrix(self) -> AsyncMatrix:
        from .matrix import AsyncMatrix

        return AsyncMatrix(self)

    @cached_property
    def simple(self) -> AsyncSimple:
        from .simple import AsyncSimple

        return AsyncSimple(self)


class RawCallsPathStyles:
    """`CallsPathStyles`, each call giving status, headers and body."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def label(self) -> RawLabel:
        from .label import Label, RawLabel

        return RawLabel(Label(self._client, raw=True))

    @cached_property
    def matrix(self) -> RawMatrix:
        from .matrix import Matrix, RawMatrix

        return RawMatrix(Matrix(self._client, raw=True))

    @cached_property
    def simple(self) -> RawSimple:
        from .simple import Simple, RawSimple

        return RawSimple(Simple(self._client, raw=True))


class AsyncRawCallsPathStyles:
    """`AsyncCallsPathStyles`, each call giving status, headers and body."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def label(self) -> AsyncRawLabel:
        from .label import AsyncLabel, AsyncRawLabel

        return AsyncRawLabel(AsyncLabel(self._client, raw=True))

    @cached_property
    def matrix(self) -> AsyncRawMatrix:
        from .matrix import AsyncMatrix, AsyncRawMatrix

        return AsyncRawMatrix(AsyncMatrix(self._client, raw=True))

    @cached_property
    def simple(self) -> AsyncRawSimple:
        from .simple import AsyncSimple, AsyncRawSimple

        return AsyncRawSimple(AsyncSimple(self._client, raw=True))
