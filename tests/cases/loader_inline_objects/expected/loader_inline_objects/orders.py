"""Operations of `orders`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ._runtime.operation import Body, Json, Operation
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

_CREATE: Operation[models.OrdersCreateResponse] = Operation(
    "POST",
    "/orders",
    body=Body("application/json", lambda: models.OrdersCreateRequest, required=True),
    replies={"201": Json(lambda: models.OrdersCreateResponse)},
)


class Orders(Resource):
    """Operations of `orders`."""

    def create(
        self,
        body: models.OrdersCreateRequest | Mapping[str, Any],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.OrdersCreateResponse:
        """POST /orders

        Args:
            body: What is sent, as `application/json`. A model, or a mapping with the names of the
                API.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.orders.create({"lines": [{}]})
        """
        return self._call(
            _CREATE,
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncOrders(AsyncResource):
    """Operations of `orders`."""

    async def create(
        self,
        body: models.OrdersCreateRequest | Mapping[str, Any],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.OrdersCreateResponse:
        """POST /orders

        Args:
            body: What is sent, as `application/json`. A model, or a mapping with the names of the
                API.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.orders.create({"lines": [{}]})
        """
        return await self._call(
            _CREATE,
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawOrders:
    """The calls of `Orders`, each giving status, headers and body."""

    def __init__(self, orders: Orders) -> None:
        self.create = raw(orders.create)


class AsyncRawOrders:
    """The calls of `AsyncOrders`, each giving status, headers and body."""

    def __init__(self, orders: AsyncOrders) -> None:
        self.create = raw_async(orders.create)
