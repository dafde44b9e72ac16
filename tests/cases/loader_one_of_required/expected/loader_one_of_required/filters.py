"""Operations of `filters`.

Made by comgen, not to be edited.
"""

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
        """POST /filters

        Args:
            body: What is sent, as `application/json`. A model, or a mapping with the names of the
                API.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.filters.create({"query": "QUERY"})
        """
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
        """POST /filters

        Args:
            body: What is sent, as `application/json`. A model, or a mapping with the names of the
                API.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.filters.create({"query": "QUERY"})
        """
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
