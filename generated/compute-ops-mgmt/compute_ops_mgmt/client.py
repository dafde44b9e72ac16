"""The client of HPE Compute Ops Management.

Made by comgen, not to be edited.
"""

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
    from .v1 import AsyncRawV1, AsyncV1, RawV1, V1
    from .v1beta1 import AsyncRawV1beta1, AsyncV1beta1, RawV1beta1, V1beta1
    from .v1beta2 import AsyncRawV1beta2, AsyncV1beta2, RawV1beta2, V1beta2
    from .v1beta3 import AsyncRawV1beta3, AsyncV1beta3, RawV1beta3, V1beta3

_CONFIG = ApiConfig(
    title="HPE Compute Ops Management",
    user_agent="compute-ops-mgmt-client/0.1.0",
    servers={
        "us-west": "https://us-west.api.greenlake.hpe.com",
        "eu-central": "https://eu-central.api.greenlake.hpe.com",
        "ap-northeast": "https://ap-northeast.api.greenlake.hpe.com",
    },
    server_parameter="region",
    security={
        "Bearer": Bearer(),
        "OAuth2": Bearer(
            "https://sso.common.cloud.hpe.com/as/token.oauth2",
            token_urls=("https://global.api.greenlake.hpe.com/authorization/v2/oauth2/{workspace}/token",),
        ),
    },
    requirements=(("Bearer",),),
    errors=ErrorFields(code="errorCode", message="message", id="debugId", details="errorDetails"),
    logger=__name__.removesuffix(".client"),
    env_prefix="COMPUTE_OPS",
    retry_delay=("errorDetails", "*", "retryAfterSeconds"),
    tenant_header="Tenant-Acid",
)


class ComputeOpsMgmt(Client):
    """A client of HPE Compute Ops Management.

    May be shared by many threads. Used in `with`, it closes its connections at the end.

    Args:
        region: Which of the API's servers to call.
        base_url: Where the API is, in place of region.
        auth: What the client is let in with: a token, a function that gives one, or
            `ClientCredentials`. Without it the environment tells: `COMPUTE_OPS_TOKEN`, or
            `COMPUTE_OPS_CLIENT_ID` and `COMPUTE_OPS_CLIENT_SECRET`.
        tenant: On whose behalf all calls are made: the value of the header `Tenant-Acid`.
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
        >>> with ComputeOpsMgmt(region="us-west", auth="TOKEN") as client:
        ...     for item in client.v1.groups.list():
        ...         print(item)
    """

    def __init__(
        self,
        *,
        region: Literal["us-west", "eu-central", "ap-northeast"] | None = None,
        base_url: str | None = None,
        auth: ApiAuth | None = None,
        tenant: str | None = None,
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
            server=region,
            base_url=base_url,
            auth=auth,
            tenant=tenant,
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
    def with_raw_response(self) -> RawComputeOpsMgmt:
        """The same calls, each giving an `ApiResponse`: status, headers and the parsed body."""
        return RawComputeOpsMgmt(self)

    @cached_property
    def v1(self) -> V1:
        """API version v1 of HPE Compute Ops Management."""
        from .v1 import V1

        return V1(self)

    @cached_property
    def v1beta3(self) -> V1beta3:
        """API version v1beta3 of HPE Compute Ops Management."""
        from .v1beta3 import V1beta3

        return V1beta3(self)

    @cached_property
    def v1beta2(self) -> V1beta2:
        """API version v1beta2 of HPE Compute Ops Management."""
        from .v1beta2 import V1beta2

        return V1beta2(self)

    @cached_property
    def v1beta1(self) -> V1beta1:
        """API version v1beta1 of HPE Compute Ops Management."""
        from .v1beta1 import V1beta1

        return V1beta1(self)


class AsyncComputeOpsMgmt(AsyncClient):
    """An async client of HPE Compute Ops Management.

    May be shared by the tasks of one event loop. Used in `async with`, it closes its connections at
    the end.

    Args:
        region: Which of the API's servers to call.
        base_url: Where the API is, in place of region.
        auth: What the client is let in with: a token, a function that gives one, or
            `ClientCredentials`. Without it the environment tells: `COMPUTE_OPS_TOKEN`, or
            `COMPUTE_OPS_CLIENT_ID` and `COMPUTE_OPS_CLIENT_SECRET`.
        tenant: On whose behalf all calls are made: the value of the header `Tenant-Acid`.
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
        >>> async with AsyncComputeOpsMgmt(region="us-west", auth="TOKEN") as client:
        ...     async for item in client.v1.groups.list():
        ...         print(item)
    """

    def __init__(
        self,
        *,
        region: Literal["us-west", "eu-central", "ap-northeast"] | None = None,
        base_url: str | None = None,
        auth: ApiAuth | None = None,
        tenant: str | None = None,
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
            server=region,
            base_url=base_url,
            auth=auth,
            tenant=tenant,
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
    def with_raw_response(self) -> AsyncRawComputeOpsMgmt:
        """The same calls, each giving an `ApiResponse`: status, headers and the parsed body."""
        return AsyncRawComputeOpsMgmt(self)

    @cached_property
    def v1(self) -> AsyncV1:
        """API version v1 of HPE Compute Ops Management."""
        from .v1 import AsyncV1

        return AsyncV1(self)

    @cached_property
    def v1beta3(self) -> AsyncV1beta3:
        """API version v1beta3 of HPE Compute Ops Management."""
        from .v1beta3 import AsyncV1beta3

        return AsyncV1beta3(self)

    @cached_property
    def v1beta2(self) -> AsyncV1beta2:
        """API version v1beta2 of HPE Compute Ops Management."""
        from .v1beta2 import AsyncV1beta2

        return AsyncV1beta2(self)

    @cached_property
    def v1beta1(self) -> AsyncV1beta1:
        """API version v1beta1 of HPE Compute Ops Management."""
        from .v1beta1 import AsyncV1beta1

        return AsyncV1beta1(self)


class RawComputeOpsMgmt:
    """`ComputeOpsMgmt`, each call giving status, headers and body."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def v1(self) -> RawV1:
        """API version v1 of HPE Compute Ops Management."""
        from .v1 import RawV1

        return RawV1(self._client)

    @cached_property
    def v1beta3(self) -> RawV1beta3:
        """API version v1beta3 of HPE Compute Ops Management."""
        from .v1beta3 import RawV1beta3

        return RawV1beta3(self._client)

    @cached_property
    def v1beta2(self) -> RawV1beta2:
        """API version v1beta2 of HPE Compute Ops Management."""
        from .v1beta2 import RawV1beta2

        return RawV1beta2(self._client)

    @cached_property
    def v1beta1(self) -> RawV1beta1:
        """API version v1beta1 of HPE Compute Ops Management."""
        from .v1beta1 import RawV1beta1

        return RawV1beta1(self._client)


class AsyncRawComputeOpsMgmt:
    """`AsyncComputeOpsMgmt`, each call giving status, headers and body."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def v1(self) -> AsyncRawV1:
        """API version v1 of HPE Compute Ops Management."""
        from .v1 import AsyncRawV1

        return AsyncRawV1(self._client)

    @cached_property
    def v1beta3(self) -> AsyncRawV1beta3:
        """API version v1beta3 of HPE Compute Ops Management."""
        from .v1beta3 import AsyncRawV1beta3

        return AsyncRawV1beta3(self._client)

    @cached_property
    def v1beta2(self) -> AsyncRawV1beta2:
        """API version v1beta2 of HPE Compute Ops Management."""
        from .v1beta2 import AsyncRawV1beta2

        return AsyncRawV1beta2(self._client)

    @cached_property
    def v1beta1(self) -> AsyncRawV1beta1:
        """API version v1beta1 of HPE Compute Ops Management."""
        from .v1beta1 import AsyncRawV1beta1

        return AsyncRawV1beta1(self._client)
