"""Operations of `utilization-by-entity`, API version v1beta1; made by comgen, not to be edited."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from .._runtime.operation import Header, Json, Operation, Query
from .._runtime.pager import AsyncPager, Pager
from .._runtime.paging import OffsetPaging
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

_LIST: Operation[models.UtilizationByEntity] = Operation(
    "GET",
    "/compute-ops-mgmt/v1beta1/utilization-by-entity",
    query=(
        Query("start-date", required=True),
        Query("end-date", required=True),
        Query("excluded-servers"),
        Query("resource-uri", required=True),
        Query("metric-type", required=True),
        Query("filter-tags"),
        Query("sort"),
        Query("offset"),
        Query("limit"),
    ),
    headers=(Header("Tenant-Acid"),),
    paging=OffsetPaging(offset="offset", limit="limit", size=100),
    replies={"200": Json(lambda: models.UtilizationByEntity)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)


class UtilizationByEntity(Resource):
    """Operations of `utilization-by-entity`, API version v1beta1."""

    def list(
        self,
        start_date: str,
        end_date: str,
        resource_uri: str,
        metric_type: (
            Literal[
                "CPU_UTILIZATION",
                "MEMORY_BUS_UTILIZATION",
                "IO_BUS_UTILIZATION",
                "CPU_INTERCONNECT_UTILIZATION",
            ]
            | str
        ),
        *,
        excluded_servers: bool | None = None,
        filter_tags: str | None = None,
        sort: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        tenant_acid: str | None = None,
        prefetch: int = 1,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[models.UtilizationByEntityItemsItem, models.UtilizationByEntity]:
        """GET /compute-ops-mgmt/v1beta1/utilization-by-entity

        Gives a pager: iterate over all items, or over its `pages()`.

        `limit` is the length of a page, 100 if it is not given, where the API gives 10; `prefetch` is how many pages are asked for at a time.
        """
        return self._list(
            _LIST,
            query=(
                start_date,
                end_date,
                excluded_servers,
                resource_uri,
                metric_type,
                filter_tags,
                sort,
                offset,
                limit,
            ),
            headers=(tenant_acid,),
            prefetch=prefetch,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncUtilizationByEntity(AsyncResource):
    """Operations of `utilization-by-entity`, API version v1beta1."""

    def list(
        self,
        start_date: str,
        end_date: str,
        resource_uri: str,
        metric_type: (
            Literal[
                "CPU_UTILIZATION",
                "MEMORY_BUS_UTILIZATION",
                "IO_BUS_UTILIZATION",
                "CPU_INTERCONNECT_UTILIZATION",
            ]
            | str
        ),
        *,
        excluded_servers: bool | None = None,
        filter_tags: str | None = None,
        sort: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        tenant_acid: str | None = None,
        prefetch: int = 1,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[models.UtilizationByEntityItemsItem, models.UtilizationByEntity]:
        """GET /compute-ops-mgmt/v1beta1/utilization-by-entity

        Gives a pager: iterate over all items, or over its `pages()`.

        `limit` is the length of a page, 100 if it is not given, where the API gives 10; `prefetch` is how many pages are asked for at a time.
        """
        return self._list(
            _LIST,
            query=(
                start_date,
                end_date,
                excluded_servers,
                resource_uri,
                metric_type,
                filter_tags,
                sort,
                offset,
                limit,
            ),
            headers=(tenant_acid,),
            prefetch=prefetch,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawUtilizationByEntity:
    """The calls of `UtilizationByEntity`, each giving status, headers and body."""

    def __init__(self, utilization_by_entity: UtilizationByEntity) -> None:
        self.list = raw(utilization_by_entity.list)


class AsyncRawUtilizationByEntity:
    """The calls of `AsyncUtilizationByEntity`, each giving status, headers and body."""

    def __init__(self, utilization_by_entity: AsyncUtilizationByEntity) -> None:
        self.list = raw_async(utilization_by_entity.list)
