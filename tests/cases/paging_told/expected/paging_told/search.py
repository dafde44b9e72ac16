"""Operations of `search`; made by comgen, not to be edited."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ._runtime.operation import Body, Json, Operation
from ._runtime.paging import CursorPaging
from ._runtime.resource import AsyncPager, AsyncResource, Pager, Resource, Retry, Timeout, raw, raw_async
from . import models

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

        Gives a pager: iterate over all items, or over its `pages()`.

        `pageSize` is the length of a page, 20 if it is not given; `prefetch` is how many pages are asked for at a time.
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

        Gives a pager: iterate over all items, or over its `pages()`.

        `pageSize` is the length of a page, 20 if it is not given; `prefetch` is how many pages are asked for at a time.
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
