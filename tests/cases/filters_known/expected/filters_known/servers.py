"""Operations of `servers`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.operation import Json, Operation, Path, Query
from ._runtime.paging import SinglePage
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

if TYPE_CHECKING:
    from ._runtime.filters import FilterExpression
    from ._runtime.pager import AsyncPager, Pager
    from ._filters.servers import ServersFilters, ServersFiltersModels

_LIST: Operation[models.Page] = Operation(
    "GET",
    "/servers",
    query=(Query("filter"),),
    paging=SinglePage(total=None),
    replies={"200": Json(lambda: models.Page)},
)

_LIST_MODELS: Operation[models.Page] = Operation(
    "GET",
    "/servers/{id}/models",
    path_parameters=(Path("id"),),
    query=(Query("filter"),),
    paging=SinglePage(total=None),
    replies={"200": Json(lambda: models.Page)},
)


class Servers(Resource):
    """Operations of `servers`."""

    @cached_property
    def filters(self) -> ServersFilters:
        """What `list` can be filtered by."""
        from ._filters.servers import ServersFilters

        return ServersFilters()

    @cached_property
    def filters_models(self) -> ServersFiltersModels:
        """What `list_models` can be filtered by."""
        from ._filters.servers import ServersFiltersModels

        return ServersFiltersModels()

    def list(
        self,
        *,
        filter: FilterExpression | str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[models.Server, models.Page]:
        """GET /servers

        Args:
            filter: `filter` in the query. Made with `filters` or `Filter`, or text in the syntax of
                OData.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            It comes as a pager of one page: iterate over its items.

        Example:
            >>> for item in client.servers.list():
            ...     print(item)
        """
        return self._list(
            _LIST,
            query=(filter,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def list_models(
        self,
        id: str,
        *,
        filter: FilterExpression | str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[models.Server, models.Page]:
        """GET /servers/{id}/models

        Args:
            id: `id` in the path.
            filter: `filter` in the query. Made with `filters_models` or `Filter`, or text in the
                syntax of OData.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            It comes as a pager of one page: iterate over its items.

        Example:
            >>> for item in client.servers.list_models("ID"):
            ...     print(item)
        """
        return self._list(
            _LIST_MODELS,
            path=(id,),
            query=(filter,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncServers(AsyncResource):
    """Operations of `servers`."""

    @cached_property
    def filters(self) -> ServersFilters:
        """What `list` can be filtered by."""
        from ._filters.servers import ServersFilters

        return ServersFilters()

    @cached_property
    def filters_models(self) -> ServersFiltersModels:
        """What `list_models` can be filtered by."""
        from ._filters.servers import ServersFiltersModels

        return ServersFiltersModels()

    def list(
        self,
        *,
        filter: FilterExpression | str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[models.Server, models.Page]:
        """GET /servers

        Args:
            filter: `filter` in the query. Made with `filters` or `Filter`, or text in the syntax of
                OData.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            It comes as a pager of one page: iterate over its items.

        Example:
            >>> async for item in client.servers.list():
            ...     print(item)
        """
        return self._list(
            _LIST,
            query=(filter,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def list_models(
        self,
        id: str,
        *,
        filter: FilterExpression | str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[models.Server, models.Page]:
        """GET /servers/{id}/models

        Args:
            id: `id` in the path.
            filter: `filter` in the query. Made with `filters_models` or `Filter`, or text in the
                syntax of OData.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            It comes as a pager of one page: iterate over its items.

        Example:
            >>> async for item in client.servers.list_models("ID"):
            ...     print(item)
        """
        return self._list(
            _LIST_MODELS,
            path=(id,),
            query=(filter,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawServers:
    """The calls of `Servers`, each giving status, headers and body."""

    def __init__(self, servers: Servers) -> None:
        self.list = raw(servers.list)
        self.list_models = raw(servers.list_models)

    @cached_property
    def filters(self) -> ServersFilters:
        """What `list` can be filtered by."""
        from ._filters.servers import ServersFilters

        return ServersFilters()

    @cached_property
    def filters_models(self) -> ServersFiltersModels:
        """What `list_models` can be filtered by."""
        from ._filters.servers import ServersFiltersModels

        return ServersFiltersModels()


class AsyncRawServers:
    """The calls of `AsyncServers`, each giving status, headers and body."""

    def __init__(self, servers: AsyncServers) -> None:
        self.list = raw_async(servers.list)
        self.list_models = raw_async(servers.list_models)

    @cached_property
    def filters(self) -> ServersFilters:
        """What `list` can be filtered by."""
        from ._filters.servers import ServersFilters

        return ServersFilters()

    @cached_property
    def filters_models(self) -> ServersFiltersModels:
        """What `list_models` can be filtered by."""
        from ._filters.servers import ServersFiltersModels

        return ServersFiltersModels()
