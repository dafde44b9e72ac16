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
    from .a4 import A4, AsyncA4, AsyncRawA4, RawA4
    from .async_ import Async, AsyncAsync, AsyncRawAsync, RawAsync
    from .aux_ import AsyncAux, AsyncRawAux, Aux, RawAux
    from .case import AsyncCase, AsyncRawCase, Case, RawCase
    from .client_ import AsyncClient_, AsyncRawClient_, Client_, RawClient_
    from .com1_ import AsyncCOM1, AsyncRawCOM1, COM1, RawCOM1
    from .example import AsyncExample, AsyncRawExample, Example, RawExample
    from .foo_bar import AsyncFooBar, AsyncRawFooBar, FooBar, RawFooBar
    from .foo_hyphen_minus_bar import (
        AsyncFooHyphenMinusBar,
        AsyncRawFooHyphenMinusBar,
        FooHyphenMinusBar,
        RawFooHyphenMinusBar,
    )
    from .groups import AsyncGroups, AsyncRawGroups, Groups, RawGroups
    from .models_ import AsyncModels, AsyncRawModels, Models, RawModels
    from .operation import AsyncOperation_, AsyncRawOperation_, Operation_, RawOperation_
    from .raw_groups import AsyncRawGroups_, AsyncRawRawGroups_, RawGroups_, RawRawGroups_
    from .runtime import AsyncRawRuntime, AsyncRuntime, RawRuntime, Runtime
    from .self_ import AsyncRawSelf, AsyncSelf, RawSelf, Self
    from .tada import AsyncRawTada, AsyncTada, RawTada, Tada
    from .v1_ import AsyncRawV1_, AsyncV1_, RawV1_, V1_
    from .x import AsyncRawX, AsyncX, RawX, X

_CONFIG = ApiConfig(
    title="Example",
    user_agent="names-of-tags/0.1.0",
    servers={},
    server_parameter="server",
    errors=ErrorFields(),
    logger=__name__.removesuffix(".client"),
    env_prefix="NAMES_OF_TAGS",
)


class NamesOfTags(Client):
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
        >>> with NamesOfTags(base_url="https://api.example.com") as client:
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
    def with_raw_response(self) -> RawNamesOfTags:
        """The same calls, each giving an `ApiResponse`: status, headers and the parsed body."""
        return RawNamesOfTags(self)

    @cached_property
    def a4(self) -> A4:
        """Operations of `a4`."""
        from .a4 import A4

        return A4(self)

    @cached_property
    def async_(self) -> Async:
        """Operations of `async`."""
        from .async_ import Async

        return Async(self)

    @cached_property
    def aux_(self) -> Aux:
        """Operations of `aux`."""
        from .aux_ import Aux

        return Aux(self)

    @cached_property
    def case(self) -> Case:
        """Operations of `Case`."""
        from .case import Case

        return Case(self)

    @cached_property
    def client_(self) -> Client_:
        """Operations of `client`."""
        from .client_ import Client_

        return Client_(self)

    @cached_property
    def com1_(self) -> COM1:
        """Operations of `COM1`."""
        from .com1_ import COM1

        return COM1(self)

    @cached_property
    def example(self) -> Example:
        """Operations of `Example`."""
        from .example import Example

        return Example(self)

    @cached_property
    def foo_bar(self) -> FooBar:
        """Operations of `Foo Bar`."""
        from .foo_bar import FooBar

        return FooBar(self)

    @cached_property
    def foo_hyphen_minus_bar(self) -> FooHyphenMinusBar:
        """Operations of `foo-bar`."""
        from .foo_hyphen_minus_bar import FooHyphenMinusBar

        return FooHyphenMinusBar(self)

    @cached_property
    def groups(self) -> Groups:
        """Operations of `groups`."""
        from .groups import Groups

        return Groups(self)

    @cached_property
    def models_(self) -> Models:
        """Operations of `models`."""
        from .models_ import Models

        return Models(self)

    @cached_property
    def operation(self) -> Operation_:
        """Operations of `operation`."""
        from .operation import Operation_

        return Operation_(self)

    @cached_property
    def raw_groups(self) -> RawGroups_:
        """Operations of `raw groups`."""
        from .raw_groups import RawGroups_

        return RawGroups_(self)

    @cached_property
    def runtime(self) -> Runtime:
        """Operations of `_runtime`."""
        from .runtime import Runtime

        return Runtime(self)

    @cached_property
    def self_(self) -> Self:
        """Operations of `self`."""
        from .self_ import Self

        return Self(self)

    @cached_property
    def tada(self) -> Tada:
        """Operations of `🎉`."""
        from .tada import Tada

        return Tada(self)

    @cached_property
    def v1_(self) -> V1_:
        """Operations of `v1`."""
        from .v1_ import V1_

        return V1_(self)

    @cached_property
    def x(self) -> X:
        """Operations of `../../x`."""
        from .x import X

        return X(self)


class AsyncNamesOfTags(AsyncClient):
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
        >>> async with AsyncNamesOfTags(base_url="https://api.example.com") as client:
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
    def with_raw_response(self) -> AsyncRawNamesOfTags:
        """The same calls, each giving an `ApiResponse`: status, headers and the parsed body."""
        return AsyncRawNamesOfTags(self)

    @cached_property
    def a4(self) -> AsyncA4:
        """Operations of `a4`."""
        from .a4 import AsyncA4

        return AsyncA4(self)

    @cached_property
    def async_(self) -> AsyncAsync:
        """Operations of `async`."""
        from .async_ import AsyncAsync

        return AsyncAsync(self)

    @cached_property
    def aux_(self) -> AsyncAux:
        """Operations of `aux`."""
        from .aux_ import AsyncAux

        return AsyncAux(self)

    @cached_property
    def case(self) -> AsyncCase:
        """Operations of `Case`."""
        from .case import AsyncCase

        return AsyncCase(self)

    @cached_property
    def client_(self) -> AsyncClient_:
        """Operations of `client`."""
        from .client_ import AsyncClient_

        return AsyncClient_(self)

    @cached_property
    def com1_(self) -> AsyncCOM1:
        """Operations of `COM1`."""
        from .com1_ import AsyncCOM1

        return AsyncCOM1(self)

    @cached_property
    def example(self) -> AsyncExample:
        """Operations of `Example`."""
        from .example import AsyncExample

        return AsyncExample(self)

    @cached_property
    def foo_bar(self) -> AsyncFooBar:
        """Operations of `Foo Bar`."""
        from .foo_bar import AsyncFooBar

        return AsyncFooBar(self)

    @cached_property
    def foo_hyphen_minus_bar(self) -> AsyncFooHyphenMinusBar:
        """Operations of `foo-bar`."""
        from .foo_hyphen_minus_bar import AsyncFooHyphenMinusBar

        return AsyncFooHyphenMinusBar(self)

    @cached_property
    def groups(self) -> AsyncGroups:
        """Operations of `groups`."""
        from .groups import AsyncGroups

        return AsyncGroups(self)

    @cached_property
    def models_(self) -> AsyncModels:
        """Operations of `models`."""
        from .models_ import AsyncModels

        return AsyncModels(self)

    @cached_property
    def operation(self) -> AsyncOperation_:
        """Operations of `operation`."""
        from .operation import AsyncOperation_

        return AsyncOperation_(self)

    @cached_property
    def raw_groups(self) -> AsyncRawGroups_:
        """Operations of `raw groups`."""
        from .raw_groups import AsyncRawGroups_

        return AsyncRawGroups_(self)

    @cached_property
    def runtime(self) -> AsyncRuntime:
        """Operations of `_runtime`."""
        from .runtime import AsyncRuntime

        return AsyncRuntime(self)

    @cached_property
    def self_(self) -> AsyncSelf:
        """Operations of `self`."""
        from .self_ import AsyncSelf

        return AsyncSelf(self)

    @cached_property
    def tada(self) -> AsyncTada:
        """Operations of `🎉`."""
        from .tada import AsyncTada

        return AsyncTada(self)

    @cached_property
    def v1_(self) -> AsyncV1_:
        """Operations of `v1`."""
        from .v1_ import AsyncV1_

        return AsyncV1_(self)

    @cached_property
    def x(self) -> AsyncX:
        """Operations of `../../x`."""
        from .x import AsyncX

        return AsyncX(self)


class RawNamesOfTags:
    """`NamesOfTags`, each call giving status, headers and body."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def a4(self) -> RawA4:
        """Operations of `a4`."""
        from .a4 import A4, RawA4

        return RawA4(A4(self._client, raw=True))

    @cached_property
    def async_(self) -> RawAsync:
        """Operations of `async`."""
        from .async_ import Async, RawAsync

        return RawAsync(Async(self._client, raw=True))

    @cached_property
    def aux_(self) -> RawAux:
        """Operations of `aux`."""
        from .aux_ import Aux, RawAux

        return RawAux(Aux(self._client, raw=True))

    @cached_property
    def case(self) -> RawCase:
        """Operations of `Case`."""
        from .case import Case, RawCase

        return RawCase(Case(self._client, raw=True))

    @cached_property
    def client_(self) -> RawClient_:
        """Operations of `client`."""
        from .client_ import Client_, RawClient_

        return RawClient_(Client_(self._client, raw=True))

    @cached_property
    def com1_(self) -> RawCOM1:
        """Operations of `COM1`."""
        from .com1_ import COM1, RawCOM1

        return RawCOM1(COM1(self._client, raw=True))

    @cached_property
    def example(self) -> RawExample:
        """Operations of `Example`."""
        from .example import Example, RawExample

        return RawExample(Example(self._client, raw=True))

    @cached_property
    def foo_bar(self) -> RawFooBar:
        """Operations of `Foo Bar`."""
        from .foo_bar import FooBar, RawFooBar

        return RawFooBar(FooBar(self._client, raw=True))

    @cached_property
    def foo_hyphen_minus_bar(self) -> RawFooHyphenMinusBar:
        """Operations of `foo-bar`."""
        from .foo_hyphen_minus_bar import FooHyphenMinusBar, RawFooHyphenMinusBar

        return RawFooHyphenMinusBar(FooHyphenMinusBar(self._client, raw=True))

    @cached_property
    def groups(self) -> RawGroups:
        """Operations of `groups`."""
        from .groups import Groups, RawGroups

        return RawGroups(Groups(self._client, raw=True))

    @cached_property
    def models_(self) -> RawModels:
        """Operations of `models`."""
        from .models_ import Models, RawModels

        return RawModels(Models(self._client, raw=True))

    @cached_property
    def operation(self) -> RawOperation_:
        """Operations of `operation`."""
        from .operation import Operation_, RawOperation_

        return RawOperation_(Operation_(self._client, raw=True))

    @cached_property
    def raw_groups(self) -> RawRawGroups_:
        """Operations of `raw groups`."""
        from .raw_groups import RawGroups_, RawRawGroups_

        return RawRawGroups_(RawGroups_(self._client, raw=True))

    @cached_property
    def runtime(self) -> RawRuntime:
        """Operations of `_runtime`."""
        from .runtime import Runtime, RawRuntime

        return RawRuntime(Runtime(self._client, raw=True))

    @cached_property
    def self_(self) -> RawSelf:
        """Operations of `self`."""
        from .self_ import Self, RawSelf

        return RawSelf(Self(self._client, raw=True))

    @cached_property
    def tada(self) -> RawTada:
        """Operations of `🎉`."""
        from .tada import Tada, RawTada

        return RawTada(Tada(self._client, raw=True))

    @cached_property
    def v1_(self) -> RawV1_:
        """Operations of `v1`."""
        from .v1_ import V1_, RawV1_

        return RawV1_(V1_(self._client, raw=True))

    @cached_property
    def x(self) -> RawX:
        """Operations of `../../x`."""
        from .x import X, RawX

        return RawX(X(self._client, raw=True))


class AsyncRawNamesOfTags:
    """`AsyncNamesOfTags`, each call giving status, headers and body."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def a4(self) -> AsyncRawA4:
        """Operations of `a4`."""
        from .a4 import AsyncA4, AsyncRawA4

        return AsyncRawA4(AsyncA4(self._client, raw=True))

    @cached_property
    def async_(self) -> AsyncRawAsync:
        """Operations of `async`."""
        from .async_ import AsyncAsync, AsyncRawAsync

        return AsyncRawAsync(AsyncAsync(self._client, raw=True))

    @cached_property
    def aux_(self) -> AsyncRawAux:
        """Operations of `aux`."""
        from .aux_ import AsyncAux, AsyncRawAux

        return AsyncRawAux(AsyncAux(self._client, raw=True))

    @cached_property
    def case(self) -> AsyncRawCase:
        """Operations of `Case`."""
        from .case import AsyncCase, AsyncRawCase

        return AsyncRawCase(AsyncCase(self._client, raw=True))

    @cached_property
    def client_(self) -> AsyncRawClient_:
        """Operations of `client`."""
        from .client_ import AsyncClient_, AsyncRawClient_

        return AsyncRawClient_(AsyncClient_(self._client, raw=True))

    @cached_property
    def com1_(self) -> AsyncRawCOM1:
        """Operations of `COM1`."""
        from .com1_ import AsyncCOM1, AsyncRawCOM1

        return AsyncRawCOM1(AsyncCOM1(self._client, raw=True))

    @cached_property
    def example(self) -> AsyncRawExample:
        """Operations of `Example`."""
        from .example import AsyncExample, AsyncRawExample

        return AsyncRawExample(AsyncExample(self._client, raw=True))

    @cached_property
    def foo_bar(self) -> AsyncRawFooBar:
        """Operations of `Foo Bar`."""
        from .foo_bar import AsyncFooBar, AsyncRawFooBar

        return AsyncRawFooBar(AsyncFooBar(self._client, raw=True))

    @cached_property
    def foo_hyphen_minus_bar(self) -> AsyncRawFooHyphenMinusBar:
        """Operations of `foo-bar`."""
        from .foo_hyphen_minus_bar import AsyncFooHyphenMinusBar, AsyncRawFooHyphenMinusBar

        return AsyncRawFooHyphenMinusBar(AsyncFooHyphenMinusBar(self._client, raw=True))

    @cached_property
    def groups(self) -> AsyncRawGroups:
        """Operations of `groups`."""
        from .groups import AsyncGroups, AsyncRawGroups

        return AsyncRawGroups(AsyncGroups(self._client, raw=True))

    @cached_property
    def models_(self) -> AsyncRawModels:
        """Operations of `models`."""
        from .models_ import AsyncModels, AsyncRawModels

        return AsyncRawModels(AsyncModels(self._client, raw=True))

    @cached_property
    def operation(self) -> AsyncRawOperation_:
        """Operations of `operation`."""
        from .operation import AsyncOperation_, AsyncRawOperation_

        return AsyncRawOperation_(AsyncOperation_(self._client, raw=True))

    @cached_property
    def raw_groups(self) -> AsyncRawRawGroups_:
        """Operations of `raw groups`."""
        from .raw_groups import AsyncRawGroups_, AsyncRawRawGroups_

        return AsyncRawRawGroups_(AsyncRawGroups_(self._client, raw=True))

    @cached_property
    def runtime(self) -> AsyncRawRuntime:
        """Operations of `_runtime`."""
        from .runtime import AsyncRuntime, AsyncRawRuntime

        return AsyncRawRuntime(AsyncRuntime(self._client, raw=True))

    @cached_property
    def self_(self) -> AsyncRawSelf:
        """Operations of `self`."""
        from .self_ import AsyncSelf, AsyncRawSelf

        return AsyncRawSelf(AsyncSelf(self._client, raw=True))

    @cached_property
    def tada(self) -> AsyncRawTada:
        """Operations of `🎉`."""
        from .tada import AsyncTada, AsyncRawTada

        return AsyncRawTada(AsyncTada(self._client, raw=True))

    @cached_property
    def v1_(self) -> AsyncRawV1_:
        """Operations of `v1`."""
        from .v1_ import AsyncV1_, AsyncRawV1_

        return AsyncRawV1_(AsyncV1_(self._client, raw=True))

    @cached_property
    def x(self) -> AsyncRawX:
        """Operations of `../../x`."""
        from .x import AsyncX, AsyncRawX

        return AsyncRawX(AsyncX(self._client, raw=True))
