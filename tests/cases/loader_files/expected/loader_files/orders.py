"""Operations of `orders`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ._runtime.operation import Body, Header, Json, Operation
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

_CREATE: Operation[models.Order] = Operation(
    "POST",
    "/orders",
    headers=(Header("X-Trace"),),
    body=Body("application/json", lambda: models.Order, required=True),
    replies={"200": Json(lambda: models.Order)},
)


class Orders(Resource):
    """Operations of `orders`."""

    def create(
        self,
        body: models.Order | Mapping[str, Any],
        *,
        x_trace: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Order:
        """POST /orders

        Args:
            body: What is sent, as `application/json`. A model, or a mapping with the names of the
                API.
            x_trace: `X-Trace` among the headers.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.orders.create({"price": {"amount": 1}})
        """
        return self._call(
            _CREATE,
            headers=(x_trace,),
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
        body: models.Order | Mapping[str, Any],
        *,
        x_trace: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Order:
        """POST /orders

        Args:
            body: What is sent, as `application/json`. A model, or a mapping with the names of the
                API.
            x_trace: `X-Trace` among the headers.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.orders.create({"price": {"amount": 1}})
        """
        return await self._call(
            _CREATE,
            headers=(x_trace,),
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
