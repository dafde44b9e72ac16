"""Operations of `filters`; made by comgen, not to be edited."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ._runtime.operation import Body, Json, Operation
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

_CREATE: Operation[models.Filter] = Operation(
    "POST",
    "/filters",
    body=Body("application/json", lambda: models.Filter, required=True),
    replies={"201": Json(lambda: models.Filter)},
)


class Filters(Resource):
    """Operations of `filters`."""

    def create(
        self,
        body: models.Filter | Mapping[str, Any],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Filter:
        """POST /filters"""
        return self._call(
            _CREATE,
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncFilters(AsyncResource):
    """Operations of `filters`."""

    async def create(
        self,
        body: models.Filter | Mapping[str, Any],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Filter:
        """POST /filters"""
        return await self._call(
            _CREATE,
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawFilters:
    """The calls of `Filters`, each giving status, headers and body."""

    def __init__(self, filters: Filters) -> None:
        self.create = raw(filters.create)


class AsyncRawFilters:
    """The calls of `AsyncFilters`, each giving status, headers and body."""

    def __init__(self, filters: AsyncFilters) -> None:
        self.create = raw_async(filters.create)
