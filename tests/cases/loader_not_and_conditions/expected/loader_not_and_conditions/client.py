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
    from .things import AsyncRawThings, AsyncThings, RawThings, Things

_CONFIG = ApiConfig(
    title="Example",
    user_agent="loader-not-and-conditions/0.1.0",
    servers={},
    server_parameter="server",
    errors=ErrorFields(),
    logger=__name__.removesuffix(".client"),
    env_prefix="LOADER_NOT_AND_CONDITIONS",
)


class LoaderNotAndConditions(Client):
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
        >>> with LoaderNotAndConditions(base_url="https://api.example.com") as client:
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
    def with_raw_response(self) -> RawLoaderNotAndConditions:
        """The same calls, each giving an `ApiResponse`: status, headers and the parsed body."""
        return RawLoaderNotAndConditions(self)

    @cached_property
    def things(self) -> Things:
        """Operations of `things`."""
        from .things import Things

        return Things(self)


class AsyncLoaderNotAndConditions(AsyncClient):
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
        >>> async with AsyncLoaderNotAndConditions(base_url="https://api.example.com") as client:
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
    def with_raw_response(self) -> AsyncRawLoaderNotAndConditions:
        """The same calls, each giving an `ApiResponse`: status, headers and the parsed body."""
        return AsyncRawLoaderNotAndConditions(self)

    @cached_property
    def things(self) -> AsyncThings:
        """Operations of `things`."""
        from .things import AsyncThings

        return AsyncThings(self)


class RawLoaderNotAndConditions:
    """`LoaderNotAndConditions`, each call giving status, headers and body."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def things(self) -> RawThings:
        """Operations of `things`."""
        from .things import Things, RawThings

        return RawThings(Things(self._client, raw=True))


class AsyncRawLoaderNotAndConditions:
    """`AsyncLoaderNotAndConditions`, each call giving status, headers and body."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def things(self) -> AsyncRawThings:
        """Operations of `things`."""
        from .things import AsyncThings, AsyncRawThings

        return AsyncRawThings(AsyncThings(self._client, raw=True))
