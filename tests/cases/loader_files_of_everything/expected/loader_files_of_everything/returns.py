"""Operations of `returns`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ._runtime.operation import Body, Json, Operation
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

_CREATE: Operation[models.Order] = Operation(
    "POST",
    "/returns",
    body=Body("application/json", lambda: models.Order, required=True),
    replies={"200": Json(lambda: models.Order)},
    errors={"default": Json(lambda: models.PartsCommonError)},
)


class Returns(Resource):
    """Operations of `returns`."""

    def create(
        self,
        body: models.Order | Mapping[str, Any],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Order:
        """POST /returns

        Args:
            body: What is sent, as `application/json`. A model, or a mapping with the names of the
                API.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).

        Example:
            >>> client.returns.create({"id": "ID"})
        """
        return self._call(
            _CREATE,
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncReturns(AsyncResource):
    """Operations of `returns`."""

    async def create(
        self,
        body: models.Order | Mapping[str, Any],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Order:
        """POST /returns

        Args:
            body: What is sent, as `application/json`. A model, or a mapping with the names of the
                API.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).

        Example:
            >>> await client.returns.create({"id": "ID"})
        """
        return await self._call(
            _CREATE,
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawReturns:
    """The calls of `Returns`, each giving status, headers and body."""

    def __init__(self, returns: Returns) -> None:
        self.create = raw(returns.create)


class AsyncRawReturns:
    """The calls of `AsyncReturns`, each giving status, headers and body."""

    def __init__(self, returns: AsyncReturns) -> None:
        self.create = raw_async(returns.create)
