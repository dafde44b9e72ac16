"""Operations of `search`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TYPE_CHECKING

from ._runtime.operation import Body, Json, Operation
from ._runtime.paging import CursorPaging
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

if TYPE_CHECKING:
    from ._runtime.pager import AsyncPager, Pager

_SEARCH: Operation[models.Found] = Operation(
    "POST",
    "/search",
    body=Body("application/json", lambda: models.Search),
    paging=CursorPaging(
        items=("results", "hits"),
        total=("meta", "hits"),
        cursor=("from",),
        next=("meta", "after"),
        limit=("pageSize",),
        size=20,
    ),
    replies={"200": Json(lambda: models.Found)},
)


class Search(Resource):
    """Operations of `search`."""

    def search(
        self,
        *,
        body: models.Search | Mapping[str, Any] | None = None,
        prefetch: int = 1,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[models.Hit, models.Found]:
        """POST /search

        Args:
            body: What is sent, as `application/json`. A model, or a mapping with the names of the
                API.
            prefetch: How many pages are asked for at a time.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            A pager asks for the pages as they are needed, 20 items each unless `pageSize` is given:
            iterate over their items, or over `pages()`.

        Example:
            >>> for item in client.search.search():
            ...     print(item)
        """
        return self._list(
            _SEARCH,
            body=body,
            prefetch=prefetch,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncSearch(AsyncResource):
    """Operations of `search`."""

    def search(
        self,
        *,
        body: models.Search | Mapping[str, Any] | None = None,
        prefetch: int = 1,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[models.Hit, models.Found]:
        """POST /search

        Args:
            body: What is sent, as `application/json`. A model, or a mapping with the names of the
                API.
            prefetch: How many pages are asked for at a time.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            A pager asks for the pages as they are needed, 20 items each unless `pageSize` is given:
            iterate over their items, or over `pages()`.

        Example:
            >>> async for item in client.search.search():
            ...     print(item)
        """
        return self._list(
            _SEARCH,
            body=body,
            prefetch=prefetch,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawSearch:
    """The calls of `Search`, each giving status, headers and body."""

    def __init__(self, search: Search) -> None:
        self.search = raw(search.search)


class AsyncRawSearch:
    """The calls of `AsyncSearch`, each giving status, headers and body."""

    def __init__(self, search: AsyncSearch) -> None:
        self.search = raw_async(search.search)
