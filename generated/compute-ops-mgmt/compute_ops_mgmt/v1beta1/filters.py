"""Operations of `filters`, API version v1beta1; made by comgen, not to be edited."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any, TYPE_CHECKING

from .._runtime.filters import FilterExpression
from .._runtime.operation import Body, Empty, Header, Json, Operation, Path, Query
from .._runtime.pager import AsyncPager, Pager
from .._runtime.paging import OffsetPaging
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

if TYPE_CHECKING:
    from ._filters.filters import FiltersFilters

_LIST: Operation[models.FilterCollection] = Operation(
    "GET",
    "/compute-ops-mgmt/v1beta1/filters",
    query=(Query("offset"), Query("limit"), Query("filter"), Query("sort")),
    headers=(Header("Tenant-Acid"),),
    paging=OffsetPaging(offset="offset", limit="limit", size=10000),
    replies={"200": Json(lambda: models.FilterCollection)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_CREATE: Operation[models.Filter] = Operation(
    "POST",
    "/compute-ops-mgmt/v1beta1/filters",
    query=(Query("dry-run"),),
    headers=(Header("Idempotency-Key"), Header("Tenant-Acid")),
    body=Body("application/json", lambda: models.Filter, required=True),
    replies={"201": Json(lambda: models.Filter)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_GET_PROPERTIES: Operation[models.FilterProperties] = Operation(
    "GET",
    "/compute-ops-mgmt/v1beta1/filters/properties",
    headers=(Header("Tenant-Acid"),),
    replies={"200": Json(lambda: models.FilterProperties)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_GET: Operation[models.Filter] = Operation(
    "GET",
    "/compute-ops-mgmt/v1beta1/filters/{id}",
    path_parameters=(Path("id"),),
    headers=(Header("Tenant-Acid"),),
    replies={"200": Json(lambda: models.Filter)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_DELETE: Operation[None] = Operation(
    "DELETE",
    "/compute-ops-mgmt/v1beta1/filters/{id}",
    path_parameters=(Path("id"),),
    headers=(Header("Tenant-Acid"),),
    replies={"204": Empty()},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_UPDATE: Operation[models.Filter] = Operation(
    "PATCH",
    "/compute-ops-mgmt/v1beta1/filters/{id}",
    path_parameters=(Path("id"),),
    headers=(Header("If-Match"), Header("Tenant-Acid")),
    body=Body("application/merge-patch+json", lambda: models.Filter, required=True),
    replies={"200": Json(lambda: models.Filter)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_LIST_MATCHES: Operation[models.FilterMatchCollection] = Operation(
    "GET",
    "/compute-ops-mgmt/v1beta1/filters/{id}/matches",
    path_parameters=(Path("id"),),
    query=(Query("offset"), Query("limit"), Query("sort")),
    headers=(Header("Tenant-Acid"),),
    paging=OffsetPaging(offset="offset", limit="limit", size=10000),
    replies={"200": Json(lambda: models.FilterMatchCollection)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)


class Filters(Resource):
    """Operations of `filters`, API version v1beta1."""

    @cached_property
    def filters(self) -> FiltersFilters:
        """What `list` can be filtered by."""
        from ._filters.filters import FiltersFilters

        return FiltersFilters()

    def list(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        filter: FilterExpression | str | None = None,
        sort: str | None = None,
        tenant_acid: str | None = None,
        prefetch: int = 1,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[models.Filter, models.FilterCollection]:
        """GET /compute-ops-mgmt/v1beta1/filters

        Gives a pager: iterate over all items, or over its `pages()`.

        `limit` is the length of a page, 10000 if it is not given, where the API gives 50; `prefetch` is how many pages are asked for at a time.

        Args:
            filter: Made with `filters` or `Filter`, or text in the syntax of OData.
        """
        return self._list(
            _LIST,
            query=(offset, limit, filter, sort),
            headers=(tenant_acid,),
            prefetch=prefetch,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def create(
        self,
        body: models.Filter | Mapping[str, Any],
        *,
        dry_run: bool | None = None,
        idempotency_key: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Filter:
        """POST /compute-ops-mgmt/v1beta1/filters

        Response headers, through `with_raw_response`: Location
        """
        return self._call(
            _CREATE,
            query=(dry_run,),
            headers=(idempotency_key, tenant_acid),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def get_properties(
        self,
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.FilterProperties:
        """GET /compute-ops-mgmt/v1beta1/filters/properties"""
        return self._call(
            _GET_PROPERTIES,
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def get(
        self,
        id: str,
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Filter:
        """GET /compute-ops-mgmt/v1beta1/filters/{id}"""
        return self._call(
            _GET,
            path=(id,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def delete(
        self,
        id: str,
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """DELETE /compute-ops-mgmt/v1beta1/filters/{id}"""
        return self._call(
            _DELETE,
            path=(id,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def update(
        self,
        id: str,
        body: models.Filter | Mapping[str, Any],
        *,
        if_match: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Filter:
        """PATCH /compute-ops-mgmt/v1beta1/filters/{id}"""
        return self._call(
            _UPDATE,
            path=(id,),
            headers=(if_match, tenant_acid),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def list_matches(
        self,
        id: str,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        tenant_acid: str | None = None,
        prefetch: int = 1,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[models.FilterMatch, models.FilterMatchCollection]:
        """GET /compute-ops-mgmt/v1beta1/filters/{id}/matches

        Gives a pager: iterate over all items, or over its `pages()`.

        `limit` is the length of a page, 10000 if it is not given, where the API gives 50; `prefetch` is how many pages are asked for at a time.
        """
        return self._list(
            _LIST_MATCHES,
            path=(id,),
            query=(offset, limit, sort),
            headers=(tenant_acid,),
            prefetch=prefetch,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncFilters(AsyncResource):
    """Operations of `filters`, API version v1beta1."""

    @cached_property
    def filters(self) -> FiltersFilters:
        """What `list` can be filtered by."""
        from ._filters.filters import FiltersFilters

        return FiltersFilters()

    def list(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        filter: FilterExpression | str | None = None,
        sort: str | None = None,
        tenant_acid: str | None = None,
        prefetch: int = 1,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[models.Filter, models.FilterCollection]:
        """GET /compute-ops-mgmt/v1beta1/filters

        Gives a pager: iterate over all items, or over its `pages()`.

        `limit` is the length of a page, 10000 if it is not given, where the API gives 50; `prefetch` is how many pages are asked for at a time.

        Args:
            filter: Made with `filters` or `Filter`, or text in the syntax of OData.
        """
        return self._list(
            _LIST,
            query=(offset, limit, filter, sort),
            headers=(tenant_acid,),
            prefetch=prefetch,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def create(
        self,
        body: models.Filter | Mapping[str, Any],
        *,
        dry_run: bool | None = None,
        idempotency_key: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Filter:
        """POST /compute-ops-mgmt/v1beta1/filters

        Response headers, through `with_raw_response`: Location
        """
        return await self._call(
            _CREATE,
            query=(dry_run,),
            headers=(idempotency_key, tenant_acid),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def get_properties(
        self,
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.FilterProperties:
        """GET /compute-ops-mgmt/v1beta1/filters/properties"""
        return await self._call(
            _GET_PROPERTIES,
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def get(
        self,
        id: str,
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Filter:
        """GET /compute-ops-mgmt/v1beta1/filters/{id}"""
        return await self._call(
            _GET,
            path=(id,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def delete(
        self,
        id: str,
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """DELETE /compute-ops-mgmt/v1beta1/filters/{id}"""
        return await self._call(
            _DELETE,
            path=(id,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def update(
        self,
        id: str,
        body: models.Filter | Mapping[str, Any],
        *,
        if_match: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Filter:
        """PATCH /compute-ops-mgmt/v1beta1/filters/{id}"""
        return await self._call(
            _UPDATE,
            path=(id,),
            headers=(if_match, tenant_acid),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def list_matches(
        self,
        id: str,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        tenant_acid: str | None = None,
        prefetch: int = 1,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[models.FilterMatch, models.FilterMatchCollection]:
        """GET /compute-ops-mgmt/v1beta1/filters/{id}/matches

        Gives a pager: iterate over all items, or over its `pages()`.

        `limit` is the length of a page, 10000 if it is not given, where the API gives 50; `prefetch` is how many pages are asked for at a time.
        """
        return self._list(
            _LIST_MATCHES,
            path=(id,),
            query=(offset, limit, sort),
            headers=(tenant_acid,),
            prefetch=prefetch,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawFilters:
    """The calls of `Filters`, each giving status, headers and body."""

    def __init__(self, filters: Filters) -> None:
        self.list = raw(filters.list)
        self.create = raw(filters.create)
        self.get_properties = raw(filters.get_properties)
        self.get = raw(filters.get)
        self.delete = raw(filters.delete)
        self.update = raw(filters.update)
        self.list_matches = raw(filters.list_matches)

    @cached_property
    def filters(self) -> FiltersFilters:
        """What `list` can be filtered by."""
        from ._filters.filters import FiltersFilters

        return FiltersFilters()


class AsyncRawFilters:
    """The calls of `AsyncFilters`, each giving status, headers and body."""

    def __init__(self, filters: AsyncFilters) -> None:
        self.list = raw_async(filters.list)
        self.create = raw_async(filters.create)
        self.get_properties = raw_async(filters.get_properties)
        self.get = raw_async(filters.get)
        self.delete = raw_async(filters.delete)
        self.update = raw_async(filters.update)
        self.list_matches = raw_async(filters.list_matches)

    @cached_property
    def filters(self) -> FiltersFilters:
        """What `list` can be filtered by."""
        from ._filters.filters import FiltersFilters

        return FiltersFilters()
