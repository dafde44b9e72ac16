"""Operations of `returns`; made by comgen, not to be edited."""

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
        """POST /returns"""
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
        """POST /returns"""
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
