"""Operations of `newest`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ._runtime.operation import Json, Operation, Query
from ._runtime.paging import SinglePage
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

if TYPE_CHECKING:
    from ._runtime.pager import AsyncPager, Pager

_LIST: Operation[models.Devices] = Operation(
    "GET",
    "/newest",
    query=(Query("limit"),),
    paging=SinglePage(total=None, limit="limit", size=5),
    replies={"200": Json(lambda: models.Devices)},
)


class Newest(Resource):
    """Operations of `newest`."""

    def list(
        self,
        *,
        limit: int | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[str, models.Devices]:
        """GET /newest

        Args:
            limit: `limit` in the query.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            It comes as a pager of one page: iterate over its items.

        Example:
            >>> for item in client.newest.list():
            ...     print(item)
        """
        return self._list(
            _LIST,
            query=(limit,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncNewest(AsyncResource):
    """Operations of `newest`."""

    def list(
        self,
        *,
        limit: int | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[str, models.Devices]:
        """GET /newest

        Args:
            limit: `limit` in the query.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            It comes as a pager of one page: iterate over its items.

        Example:
            >>> async for item in client.newest.list():
            ...     print(item)
        """
        return self._list(
            _LIST,
            query=(limit,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawNewest:
    """The calls of `Newest`, each giving status, headers and body."""

    def __init__(self, newest: Newest) -> None:
        self.list = raw(newest.list)


class AsyncRawNewest:
    """The calls of `AsyncNewest`, each giving status, headers and body."""

    def __init__(self, newest: AsyncNewest) -> None:
        self.list = raw_async(newest.list)
