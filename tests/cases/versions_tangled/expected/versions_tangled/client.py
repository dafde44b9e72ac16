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
    from .v1 import AsyncRawV1, AsyncV1, RawV1, V1
    from .v2 import AsyncRawV2, AsyncV2, RawV2, V2

_CONFIG = ApiConfig(
    title="Example",
    user_agent="versions-tangled/0.1.0",
    servers={},
    server_parameter="server",
    errors=ErrorFields(),
    logger=__name__.removesuffix(".client"),
    env_prefix="VERSIONS_TANGLED",
)


class VersionsTangled(Client):
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
    def with_raw_response(self) -> RawVersionsTangled:
        """The same calls, each giving an `ApiResponse`: status, headers and the parsed body."""
        return RawVersionsTangled(self)

    @cached_property
    def v2(self) -> V2:
        from .v2 import V2

        return V2(self)

    @cached_property
    def v1(self) -> V1:
        from .v1 import V1

        return V1(self)


class AsyncVersionsTangled(AsyncClient):
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
    def with_raw_response(self) -> AsyncRawVersionsTangled:
        """The same calls, each giving an `ApiResponse`: status, headers and the parsed body."""
        return AsyncRawVersionsTangled(self)

    @cached_property
    def v2(self) -> AsyncV2:
        from .v2 import AsyncV2

        return AsyncV2(self)

    @cached_property
    def v1(self) -> AsyncV1:
        from .v1 import AsyncV1

        return AsyncV1(self)


class RawVersionsTangled:
    """`VersionsTangled`, each call giving status, headers and body."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def v2(self) -> RawV2:
        from .v2 import RawV2

        return RawV2(self._client)

    @cached_property
    def v1(self) -> RawV1:
        from .v1 import RawV1

        return RawV1(self._client)


class AsyncRawVersionsTangled:
    """`AsyncVersionsTangled`, each call giving status, headers and body."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def v2(self) -> AsyncRawV2:
        from .v2 import AsyncRawV2

        return AsyncRawV2(self._client)

    @cached_property
    def v1(self) -> AsyncRawV1:
        from .v1 import AsyncRawV1

        return AsyncRawV1(self._client)
