"""Operations of `events`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ._runtime.operation import Json, Operation, Query
from ._runtime.paging import CursorPaging
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

if TYPE_CHECKING:
    from ._runtime.pager import AsyncPager, Pager

_LIST: Operation[models.Events] = Operation(
    "GET",
    "/events",
    query=(Query("next"), Query("limit")),
    paging=CursorPaging(cursor="next", limit="limit", size=100),
    replies={"200": Json(lambda: models.Events)},
)


class Events(Resource):
    """Operations of `events`."""

    def list(
        self,
        *,
        next: str | None = None,
        limit: int | None = None,
        prefetch: int = 1,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[models.Event, models.Events]:
        """GET /events

        Args:
            next: `next` in the query.
            limit: `limit` in the query.
            prefetch: How many pages are asked for at a time.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            A pager asks for the pages as they are needed, 100 items each unless `limit` is given:
            iterate over their items, or over `pages()`.

        Example:
            >>> for item in client.events.list():
            ...     print(item)
        """
        return self._list(
            _LIST,
            query=(next, limit),
            prefetch=prefetch,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncEvents(AsyncResource):
    """Operations of `events`."""

    def list(
        self,
        *,
        next: str | None = None,
        limit: int | None = None,
        prefetch: int = 1,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[models.Event, models.Events]:
        """GET /events

        Args:
            next: `next` in the query.
            limit: `limit` in the query.
            prefetch: How many pages are asked for at a time.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            A pager asks for the pages as they are needed, 100 items each unless `limit` is given:
            iterate over their items, or over `pages()`.

        Example:
            >>> async for item in client.events.list():
            ...     print(item)
        """
        return self._list(
            _LIST,
            query=(next, limit),
            prefetch=prefetch,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawEvents:
    """The calls of `Events`, each giving status, headers and body."""

    def __init__(self, events: Events) -> None:
        self.list = raw(events.list)


class AsyncRawEvents:
    """The calls of `AsyncEvents`, each giving status, headers and body."""

    def __init__(self, events: AsyncEvents) -> None:
        self.list = raw_async(events.list)
