"""The client of Example.

Made by comgen, not to be edited.
"""

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
    from .orders import AsyncOrders, AsyncRawOrders, Orders, RawOrders
    from .returns import AsyncRawReturns, AsyncReturns, RawReturns, Returns

_CONFIG = ApiConfig(
    title="Example",
    user_agent="loader-files-of-everything/0.1.0",
    servers={},
    server_parameter="server",
    errors=ErrorFields(),
    logger=__name__.removesuffix(".client"),
    env_prefix="LOADER_FILES_OF_EVERYTHING",
)


class LoaderFilesOfEverything(Client):
    """A client of Example.

    May be shared by many threads. Used in `with`, it closes its connections at the end.

    Args:
        base_url: Where the API is, in place of a server.
        auth: Not needed: the API takes no credentials.
        timeout: Seconds for a whole call, all attempts included; or an `httpx2.Timeout` for each
            attempt.
        max_retries: How often a failed call is tried again, 4 times if not given.
        retry: Which failures are tried again and when.
        strict: Whether an answer that is not what the API declares is an error, not a warning.
        pause_gc: Whether the cyclic garbage collector may pause while an answer of 256 KiB or more
            is decoded.
        proxy: URL of a proxy; without it, the environment tells.
        verify: Certificates to trust, as a context, a file or a folder; or whether to ask for a
            trusted one.
        on_request: Called before each attempt.
        on_response: Called after each attempt that got an answer.
        http_client: An `httpx2.Client` of your own, which stays open.

    Raises:
        ConfigurationError: An argument, or what an environment variable holds, cannot be used.
        InvalidRequestError: From a call: what it was given cannot be sent.
        TransportError: From a call: no answer came; `TimeoutError` is one of them.
        ApiError: From a call: the API answered with an error; each status has a class of its own.

    Example:
        >>> with LoaderFilesOfEverything(base_url="https://api.example.com") as client:
        ...     ...
    """

    def __init__(
        self,
        *,
        base_url: str | None = None,
        auth: ApiAuth | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        strict: bool = False,
        pause_gc: bool = True,
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
            pause_gc=pause_gc,
            proxy=proxy,
            verify=verify,
            on_request=on_request,
            on_response=on_response,
            http_client=http_client,
        )

    @cached_property
    def with_raw_response(self) -> RawLoaderFilesOfEverything:
        """The same calls, each giving an `ApiResponse`: status, headers and the parsed body."""
        return RawLoaderFilesOfEverything(self)

    @cached_property
    def orders(self) -> Orders:
        """Operations of `orders`."""
        from .orders import Orders

        return Orders(self)

    @cached_property
    def returns(self) -> Returns:
        """Operations of `returns`."""
        from .returns import Returns

        return Returns(self)


class AsyncLoaderFilesOfEverything(AsyncClient):
    """An async client of Example.

    May be shared by the tasks of one event loop. Used in `async with`, it closes its connections at
    the end.

    Args:
        base_url: Where the API is, in place of a server.
        auth: Not needed: the API takes no credentials.
        timeout: Seconds for a whole call, all attempts included; or an `httpx2.Timeout` for each
            attempt.
        max_retries: How often a failed call is tried again, 4 times if not given.
        retry: Which failures are tried again and when.
        strict: Whether an answer that is not what the API declares is an error, not a warning.
        pause_gc: Whether the cyclic garbage collector may pause while an answer of 256 KiB or more
            is decoded.
        proxy: URL of a proxy; without it, the environment tells.
        verify: Certificates to trust, as a context, a file or a folder; or whether to ask for a
            trusted one.
        on_request: Called before each attempt.
        on_response: Called after each attempt that got an answer.
        http_client: An `httpx2.AsyncClient` of your own, which stays open.

    Raises:
        ConfigurationError: An argument, or what an environment variable holds, cannot be used.
        InvalidRequestError: From a call: what it was given cannot be sent.
        TransportError: From a call: no answer came; `TimeoutError` is one of them.
        ApiError: From a call: the API answered with an error; each status has a class of its own.

    Example:
        >>> async with AsyncLoaderFilesOfEverything(base_url="https://api.example.com") as client:
        ...     ...
    """

    def __init__(
        self,
        *,
        base_url: str | None = None,
        auth: ApiAuth | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        strict: bool = False,
        pause_gc: bool = True,
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
            pause_gc=pause_gc,
            proxy=proxy,
            verify=verify,
            on_request=on_request,
            on_response=on_response,
            http_client=http_client,
        )

    @cached_property
    def with_raw_response(self) -> AsyncRawLoaderFilesOfEverything:
        """The same calls, each giving an `ApiResponse`: status, headers and the parsed body."""
        return AsyncRawLoaderFilesOfEverything(self)

    @cached_property
    def orders(self) -> AsyncOrders:
        """Operations of `orders`."""
        from .orders import AsyncOrders

        return AsyncOrders(self)

    @cached_property
    def returns(self) -> AsyncReturns:
        """Operations of `returns`."""
        from .returns import AsyncReturns

        return AsyncReturns(self)


class RawLoaderFilesOfEverything:
    """`LoaderFilesOfEverything`, each call giving status, headers and body."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def orders(self) -> RawOrders:
        """Operations of `orders`."""
        from .orders import Orders, RawOrders

        return RawOrders(Orders(self._client, raw=True))

    @cached_property
    def returns(self) -> RawReturns:
        """Operations of `returns`."""
        from .returns import Returns, RawReturns

        return RawReturns(Returns(self._client, raw=True))


class AsyncRawLoaderFilesOfEverything:
    """`AsyncLoaderFilesOfEverything`, each call giving status, headers and body."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def orders(self) -> AsyncRawOrders:
        """Operations of `orders`."""
        from .orders import AsyncOrders, AsyncRawOrders

        return AsyncRawOrders(AsyncOrders(self._client, raw=True))

    @cached_property
    def returns(self) -> AsyncRawReturns:
        """Operations of `returns`."""
        from .returns import AsyncReturns, AsyncRawReturns

        return AsyncRawReturns(AsyncReturns(self._client, raw=True))
