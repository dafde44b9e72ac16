"""Operations of `server-warranty`, API version v1beta2; made by comgen, not to be edited."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.filters import FilterExpression
from .._runtime.operation import Header, Json, Operation, Path, Query
from .._runtime.pager import AsyncPager, Pager
from .._runtime.paging import OffsetPaging
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

if TYPE_CHECKING:
    from ._filters.server_warranty import ServerWarrantyFilters

_LIST: Operation[models.ServerWarrantyCollection] = Operation(
    "GET",
    "/compute-ops-mgmt/v1beta2/server-warranty",
    query=(Query("offset"), Query("limit"), Query("filter")),
    headers=(Header("Tenant-Acid"),),
    paging=OffsetPaging(offset="offset", limit="limit", size=100),
    replies={"200": Json(lambda: models.ServerWarrantyCollection)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_GET: Operation[models.ServerWarranty] = Operation(
    "GET",
    "/compute-ops-mgmt/v1beta2/server-warranty/{id}",
    path_parameters=(Path("id"),),
    headers=(Header("Tenant-Acid"),),
    replies={"200": Json(lambda: models.ServerWarranty)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)


class ServerWarranty(Resource):
    """Operations of `server-warranty`, API version v1beta2."""

    @cached_property
    def filters(self) -> ServerWarrantyFilters:
        """What `list` can be filtered by."""
        from ._filters.server_warranty import ServerWarrantyFilters

        return ServerWarrantyFilters()

    def list(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        filter: FilterExpression | str | None = None,
        tenant_acid: str | None = None,
        prefetch: int = 1,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[models.ServerWarranty, models.ServerWarrantyCollection]:
        """GET /compute-ops-mgmt/v1beta2/server-warranty

        Gives a pager: iterate over all items, or over its `pages()`.

        `limit` is the length of a page, 100 if it is not given; `prefetch` is how many pages are asked for at a time.

        Args:
            filter: Made with `filters` or `Filter`, or text in the syntax of OData.
        """
        return self._list(
            _LIST,
            query=(offset, limit, filter),
            headers=(tenant_acid,),
            prefetch=prefetch,
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
    ) -> models.ServerWarranty:
        """GET /compute-ops-mgmt/v1beta2/server-warranty/{id}"""
        return self._call(
            _GET,
            path=(id,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncServerWarranty(AsyncResource):
    """Operations of `server-warranty`, API version v1beta2."""

    @cached_property
    def filters(self) -> ServerWarrantyFilters:
        """What `list` can be filtered by."""
        from ._filters.server_warranty import ServerWarrantyFilters

        return ServerWarrantyFilters()

    def list(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        filter: FilterExpression | str | None = None,
        tenant_acid: str | None = None,
        prefetch: int = 1,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[models.ServerWarranty, models.ServerWarrantyCollection]:
        """GET /compute-ops-mgmt/v1beta2/server-warranty

        Gives a pager: iterate over all items, or over its `pages()`.

        `limit` is the length of a page, 100 if it is not given; `prefetch` is how many pages are asked for at a time.

        Args:
            filter: Made with `filters` or `Filter`, or text in the syntax of OData.
        """
        return self._list(
            _LIST,
            query=(offset, limit, filter),
            headers=(tenant_acid,),
            prefetch=prefetch,
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
    ) -> models.ServerWarranty:
        """GET /compute-ops-mgmt/v1beta2/server-warranty/{id}"""
        return await self._call(
            _GET,
            path=(id,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawServerWarranty:
    """The calls of `ServerWarranty`, each giving status, headers and body."""

    def __init__(self, server_warranty: ServerWarranty) -> None:
        self.list = raw(server_warranty.list)
        self.get = raw(server_warranty.get)

    @cached_property
    def filters(self) -> ServerWarrantyFilters:
        """What `list` can be filtered by."""
        from ._filters.server_warranty import ServerWarrantyFilters

        return ServerWarrantyFilters()


class AsyncRawServerWarranty:
    """The calls of `AsyncServerWarranty`, each giving status, headers and body."""

    def __init__(self, server_warranty: AsyncServerWarranty) -> None:
        self.list = raw_async(server_warranty.list)
        self.get = raw_async(server_warranty.get)

    @cached_property
    def filters(self) -> ServerWarrantyFilters:
        """What `list` can be filtered by."""
        from ._filters.server_warranty import ServerWarrantyFilters

        return ServerWarrantyFilters()
