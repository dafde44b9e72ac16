"""Operations of `groups`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ._runtime.operation import Json, Operation, Path, Query
from ._runtime.paging import OffsetPaging, SinglePage
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

if TYPE_CHECKING:
    from ._runtime.pager import AsyncPager, Pager

_LIST: Operation[models.Groups] = Operation(
    "GET",
    "/groups",
    query=(Query("offset"), Query("limit"), Query("filter")),
    paging=OffsetPaging(offset="offset", limit="limit", size=2),
    replies={"200": Json(lambda: models.Groups)},
)

_LIST_DEVICES: Operation[models.Devices] = Operation(
    "GET",
    "/groups/{id}/devices",
    path_parameters=(Path("id"),),
    paging=SinglePage(total=None),
    replies={"200": Json(lambda: models.Devices)},
)


class Groups(Resource):
    """Operations of `groups`."""

    def list(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        filter: str | None = None,
        prefetch: int = 1,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[models.Group, models.Groups]:
        """GET /groups

        Args:
            offset: `offset` in the query.
            limit: `limit` in the query.
            filter: `filter` in the query.
            prefetch: How many pages are asked for at a time.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            A pager asks for the pages as they are needed, 2 items each unless `limit` is given:
            iterate over their items, or over `pages()`.

        Example:
            >>> for item in client.groups.list():
            ...     print(item)
        """
        return self._list(
            _LIST,
            query=(offset, limit, filter),
            prefetch=prefetch,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def list_devices(
        self,
        id: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[str, models.Devices]:
        """GET /groups/{id}/devices

        Args:
            id: `id` in the path.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            It comes as a pager of one page: iterate over its items.

        Example:
            >>> for item in client.groups.list_devices("ID"):
            ...     print(item)
        """
        return self._list(
            _LIST_DEVICES,
            path=(id,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncGroups(AsyncResource):
    """Operations of `groups`."""

    def list(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        filter: str | None = None,
        prefetch: int = 1,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[models.Group, models.Groups]:
        """GET /groups

        Args:
            offset: `offset` in the query.
            limit: `limit` in the query.
            filter: `filter` in the query.
            prefetch: How many pages are asked for at a time.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            A pager asks for the pages as they are needed, 2 items each unless `limit` is given:
            iterate over their items, or over `pages()`.

        Example:
            >>> async for item in client.groups.list():
            ...     print(item)
        """
        return self._list(
            _LIST,
            query=(offset, limit, filter),
            prefetch=prefetch,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def list_devices(
        self,
        id: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[str, models.Devices]:
        """GET /groups/{id}/devices

        Args:
            id: `id` in the path.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            It comes as a pager of one page: iterate over its items.

        Example:
            >>> async for item in client.groups.list_devices("ID"):
            ...     print(item)
        """
        return self._list(
            _LIST_DEVICES,
            path=(id,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawGroups:
    """The calls of `Groups`, each giving status, headers and body."""

    def __init__(self, groups: Groups) -> None:
        self.list = raw(groups.list)
        self.list_devices = raw(groups.list_devices)


class AsyncRawGroups:
    """The calls of `AsyncGroups`, each giving status, headers and body."""

    def __init__(self, groups: AsyncGroups) -> None:
        self.list = raw_async(groups.list)
        self.list_devices = raw_async(groups.list_devices)
