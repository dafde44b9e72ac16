"""Operations of `visits`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from ._runtime.operation import Body, Json, Operation, Query
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

_CREATE: Operation[models.Visit] = Operation(
    "POST",
    "/visits",
    query=(Query("since"), Query("day")),
    body=Body("application/json", lambda: models.Visit, required=True),
    replies={"201": Json(lambda: models.Visit)},
)


class Visits(Resource):
    """Operations of `visits`."""

    def create(
        self,
        body: models.Visit | Mapping[str, Any],
        *,
        since: datetime | str | None = None,
        day: date | str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Visit:
        """POST /visits

        Args:
            body: What is sent, as `application/json`. A model, or a mapping with the names of the
                API.
            since: `since` in the query.
            day: `day` in the query.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.visits.create({"at": "2026-01-01T00:00:00Z"})
        """
        return self._call(
            _CREATE,
            query=(since, day),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncVisits(AsyncResource):
    """Operations of `visits`."""

    async def create(
        self,
        body: models.Visit | Mapping[str, Any],
        *,
        since: datetime | str | None = None,
        day: date | str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Visit:
        """POST /visits

        Args:
            body: What is sent, as `application/json`. A model, or a mapping with the names of the
                API.
            since: `since` in the query.
            day: `day` in the query.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.visits.create({"at": "2026-01-01T00:00:00Z"})
        """
        return await self._call(
            _CREATE,
            query=(since, day),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawVisits:
    """The calls of `Visits`, each giving status, headers and body."""

    def __init__(self, visits: Visits) -> None:
        self.create = raw(visits.create)


class AsyncRawVisits:
    """The calls of `AsyncVisits`, each giving status, headers and body."""

    def __init__(self, visits: AsyncVisits) -> None:
        self.create = raw_async(visits.create)
