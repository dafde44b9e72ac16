"""Operations of `orders`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Literal

from ._runtime.operation import Json, Operation, Query
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

_LIST: Operation[builtins.list[models.Order]] = Operation(
    "GET",
    "/orders",
    query=(Query("state"), Query("size")),
    replies={"200": Json(lambda: builtins.list[models.Order])},
)


class Orders(Resource):
    """Operations of `orders`."""

    def list(
        self,
        *,
        state: Literal["open", "done"] | str | None = None,
        size: Sequence[Literal["S", "L"] | str] | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> builtins.list[models.Order]:
        """GET /orders

        Args:
            state: `state` in the query.
            size: `size` in the query.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.orders.list()
        """
        return self._call(
            _LIST,
            query=(state, size),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncOrders(AsyncResource):
    """Operations of `orders`."""

    async def list(
        self,
        *,
        state: Literal["open", "done"] | str | None = None,
        size: Sequence[Literal["S", "L"] | str] | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> builtins.list[models.Order]:
        """GET /orders

        Args:
            state: `state` in the query.
            size: `size` in the query.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.orders.list()
        """
        return await self._call(
            _LIST,
            query=(state, size),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawOrders:
    """The calls of `Orders`, each giving status, headers and body."""

    def __init__(self, orders: Orders) -> None:
        self.list = raw(orders.list)


class AsyncRawOrders:
    """The calls of `AsyncOrders`, each giving status, headers and body."""

    def __init__(self, orders: AsyncOrders) -> None:
        self.list = raw_async(orders.list)
