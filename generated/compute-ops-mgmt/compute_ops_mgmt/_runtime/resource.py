"""The base classes of resources: each method of a resource is one call of ``_call``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ParamSpec, TypeVar, Unpack, cast

from .config import Options, Timeout
from .retry import Retry

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from .client import AsyncClient, Client
    from .operation import Arguments, Operation
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


def raw(method: Callable[P, T]) -> Callable[P, ApiResponse[T]]:
    """Give the method of a resource that was made with ``raw=True`` the type that it has."""
    return cast("Callable[P, ApiResponse[T]]", method)


def raw_async(method: Callable[P, Awaitable[T]]) -> Callable[P, Awaitable[ApiResponse[T]]]:
    """Give the method of an async resource that was made with ``raw=True`` the type that it has."""
    return cast("Callable[P, Awaitable[ApiResponse[T]]]", method)
