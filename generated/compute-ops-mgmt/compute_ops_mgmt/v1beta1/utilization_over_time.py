"""Operations of `utilization-over-time`, API version v1beta1; made by comgen, not to be edited."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from .._runtime.operation import Header, Json, Operation, Query
from .._runtime.pager import AsyncPager, Pager
from .._runtime.paging import SinglePage
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

_LIST: Operation[models.UtilizationOverTime] = Operation(
    "GET",
    "/compute-ops-mgmt/v1beta1/utilization-over-time",
    query=(
        Query("start-date", required=True),
        Query("end-date", required=True),
        Query("resource-uri", required=True),
        Query("metric-type", required=True),
        Query("filter-tags"),
    ),
    headers=(Header("Tenant-Acid"),),
    paging=SinglePage(total=None),
    replies={"200": Json(lambda: models.UtilizationOverTime)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)


class UtilizationOverTime(Resource):
    """Operations of `utilization-over-time`, API version v1beta1."""

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
        filter_tags: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[models.UtilizationOverTimeItemsItem, models.UtilizationOverTime]:
        """GET /compute-ops-mgmt/v1beta1/utilization-over-time

        Gives a pager of one page: iterate over its items.
        """
        return self._list(
            _LIST,
            query=(start_date, end_date, resource_uri, metric_type, filter_tags),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncUtilizationOverTime(AsyncResource):
    """Operations of `utilization-over-time`, API version v1beta1."""

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
        filter_tags: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[models.UtilizationOverTimeItemsItem, models.UtilizationOverTime]:
        """GET /compute-ops-mgmt/v1beta1/utilization-over-time

        Gives a pager of one page: iterate over its items.
        """
        return self._list(
            _LIST,
            query=(start_date, end_date, resource_uri, metric_type, filter_tags),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawUtilizationOverTime:
    """The calls of `UtilizationOverTime`, each giving status, headers and body."""

    def __init__(self, utilization_over_time: UtilizationOverTime) -> None:
        self.list = raw(utilization_over_time.list)


class AsyncRawUtilizationOverTime:
    """The calls of `AsyncUtilizationOverTime`, each giving status, headers and body."""

    def __init__(self, utilization_over_time: AsyncUtilizationOverTime) -> None:
        self.list = raw_async(utilization_over_time.list)
