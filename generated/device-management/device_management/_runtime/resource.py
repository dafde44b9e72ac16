"""The base classes of resources: each method of a resource is one call of a method here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar, Unpack, cast, overload

from .config import Options, Timeout
from .ports import run
from .retry import Retry

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from .client import AsyncClient, Client
    from .handle import AsyncCancellableHandle, AsyncHandle, CancellableHandle, Handle
    from .operation import Arguments, Operation
    from .pager import AsyncPager, Pager
    from .response import ApiResponse

__all__ = ["AsyncResource", "Resource", "Retry", "Timeout", "raw", "raw_async"]

P = ParamSpec("P")
T = TypeVar("T")


class Resource:
    """Operations on one resource."""

    def __init__(self, client: Client, *, raw: bool = False) -> None:
        """:param raw: whether methods give the whole :class:`ApiResponse`; see :func:`raw`."""
        self._client = client
        self._raw = raw

    def _call(
        self,
        operation: Operation[T],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        **arguments: Unpack[Arguments],
    ) -> T:
        options = Options(timeout=timeout, max_retries=max_retries, retry=retry)
        response = self._client.send_request(operation, operation.request(**arguments), options)
        return cast("T", response) if self._raw else response.parsed

    def _list(
        self,
        operation: Operation[T],
        *,
        prefetch: int = 1,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        **arguments: Unpack[Arguments],
    ) -> Pager[Any, T]:
        from .listing import Listing
        from .pager import Pager

        options = Options(timeout=timeout, max_retries=max_retries, retry=retry)
        if self._raw:
            sent = self._client.send_request(operation, operation.request(**arguments), options)
            return cast("Pager[Any, T]", sent)
        return Pager(self._client, Listing(operation, arguments, options, prefetch))

    def _start(
        self,
        operation: Operation[T],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        **arguments: Unpack[Arguments],
    ) -> CancellableHandle[T, Any]:
        from .handle import CancellableHandle

        options = Options(timeout=timeout, max_retries=max_retries, retry=retry)
        request = operation.request(**arguments)
        response = self._client.send_request(operation, request, options)
        if self._raw:
            return cast("CancellableHandle[T, Any]", response)
        return CancellableHandle(self._client, operation, request, response, type(self).__module__, options)

    def _wait(
        self,
        operation: Operation[T],
        *,
        timeout: float | None = None,
        patient: bool = False,
        progress: Callable[[T], object] | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        **arguments: Unpack[Arguments],
    ) -> T:
        from .handle import finished
        from .waiting import Trace

        steps = finished(
            self._client,
            Trace(operation, operation.request(**arguments)),
            Options(max_retries=max_retries, retry=retry),
            timeout=timeout,
            patient=patient,
            progress=progress,
        )
        return cast("T", run(steps))


class AsyncResource:
    """Operations on one resource, for ``async`` code."""

    def __init__(self, client: AsyncClient, *, raw: bool = False) -> None:
        """:param raw: whether methods give the whole :class:`ApiResponse`; see :func:`raw_async`."""
        self._client = client
        self._raw = raw

    async def _call(
        self,
        operation: Operation[T],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        **arguments: Unpack[Arguments],
    ) -> T:
        options = Options(timeout=timeout, max_retries=max_retries, retry=retry)
        response = await self._client.send_request(operation, operation.request(**arguments), options)
        return cast("T", response) if self._raw else response.parsed

    def _list(
        self,
        operation: Operation[T],
        *,
        prefetch: int = 1,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        **arguments: Unpack[Arguments],
    ) -> AsyncPager[Any, T]:
        from .listing import Listing
        from .pager import AsyncPager

        options = Options(timeout=timeout, max_retries=max_retries, retry=retry)
        if self._raw:
            sent = self._client.send_request(operation, operation.request(**arguments), options)
            return cast("AsyncPager[Any, T]", sent)
        return AsyncPager(self._client, Listing(operation, arguments, options, prefetch))

    async def _start(
        self,
        operation: Operation[T],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        **arguments: Unpack[Arguments],
    ) -> AsyncCancellableHandle[T, Any]:
        from .handle import AsyncCancellableHandle

        options = Options(timeout=timeout, max_retries=max_retries, retry=retry)
        request = operation.request(**arguments)
        response = await self._client.send_request(operation, request, options)
        if self._raw:
            return cast("AsyncCancellableHandle[T, Any]", response)
        return AsyncCancellableHandle(self._client, operation, request, response, type(self).__module__, options)

    async def _wait(
        self,
        operation: Operation[T],
        *,
        timeout: float | None = None,
        patient: bool = False,
        progress: Callable[[T], Awaitable[object] | object] | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        **arguments: Unpack[Arguments],
    ) -> T:
        from .handle import finished
        from .waiting import Trace

        steps = finished(
            self._client,
            Trace(operation, operation.request(**arguments)),
            Options(max_retries=max_retries, retry=retry),
            timeout=timeout,
            patient=patient,
            progress=progress,
        )
        return cast("T", await steps)


@overload
def raw(method: Callable[P, Pager[Any, T]]) -> Callable[P, ApiResponse[T]]: ...
@overload
def raw(method: Callable[P, Handle[T, Any]]) -> Callable[P, ApiResponse[T]]: ...
@overload
def raw(method: Callable[P, T]) -> Callable[P, ApiResponse[T]]: ...
def raw(method: Callable[P, Any]) -> Callable[P, ApiResponse[Any]]:
    """Give the method of a resource that was made with ``raw=True`` the type that it has.

    One that lists gives the page that was asked for.
    """
    return method


@overload
def raw_async(method: Callable[P, AsyncPager[Any, T]]) -> Callable[P, Awaitable[ApiResponse[T]]]: ...
@overload
def raw_async(method: Callable[P, Awaitable[AsyncHandle[T, Any]]]) -> Callable[P, Awaitable[ApiResponse[T]]]: ...
@overload
def raw_async(method: Callable[P, Awaitable[T]]) -> Callable[P, Awaitable[ApiResponse[T]]]: ...
def raw_async(method: Callable[P, Any]) -> Callable[P, Awaitable[ApiResponse[Any]]]:
    """Give the method of an async resource that was made with ``raw=True`` the type that it has."""
    return method
