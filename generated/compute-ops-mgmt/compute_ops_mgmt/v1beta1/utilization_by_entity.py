"""Operations of `utilization_by_entity`, API version v1beta1.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TYPE_CHECKING

from .._runtime.operation import Header, Json, Operation, Query
from .._runtime.paging import OffsetPaging
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

if TYPE_CHECKING:
    from .._runtime.pager import AsyncPager, Pager

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
    """Utilization of processors, memory bus and I/O bus, server by server."""

    def list(
        self,
        start_date: str,
        end_date: str,
        resource_uri: str,
        metric_type: Literal[
            "CPU_UTILIZATION", "MEMORY_BUS_UTILIZATION", "IO_BUS_UTILIZATION", "CPU_INTERCONNECT_UTILIZATION"
        ]
        | str,
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
        """Get the utilization of each server.

        One call returns one metric for the servers behind `resource-uri`. Data exist only for
        servers whose metrics are collected; `excluded` counts the others. The unit of the values is
        in `metricDetails`.

        Calls `GET /compute-ops-mgmt/v1beta1/utilization-by-entity`.

        Args:
            start_date: Start of the period: a date such as `2026-01-31`, or a UTC timestamp.
            end_date: End of the period: a date such as `2026-01-31`, or a UTC timestamp.
            resource_uri: URI of a server, a group or a saved filter whose servers are wanted.
            metric_type: What is measured: processor, memory bus, I/O bus or the interconnect
                between processors.
            excluded_servers: `true` lists also the servers for which no utilization data exist.
            filter_tags: Expression that picks servers by tag, e.g. `('Rack' eq 'Rack1')` or
                `(('Rack' eq 'Rack1') AND ('Row' eq 'Row1'))`: names and values in single quotes,
                everything in parentheses.
            sort: One property with `asc` or `desc`, e.g. `collected/high desc` or `name asc`;
                `collected/average asc` when absent.
            offset: Number of items to skip before the page begins, 0 for the first page. Advance it
                by the number of items received, which may be less than `limit`.
            limit: Largest number of items in the page, at most 1000.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            prefetch: How many pages are asked for at a time.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            A page of servers with their utilization. A pager asks for the pages as they are needed,
            100 items each unless `limit` is given (the API itself gives 10): iterate over their
            items, or over `pages()`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> for item in client.v1beta1.utilization_by_entity.list(
            ...     start_date="START_DATE",
            ...     end_date="END_DATE",
            ...     resource_uri="RESOURCE_URI",
            ...     metric_type="CPU_UTILIZATION",
            ... ):
            ...     print(item)
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
    """Utilization of processors, memory bus and I/O bus, server by server."""

    def list(
        self,
        start_date: str,
        end_date: str,
        resource_uri: str,
        metric_type: Literal[
            "CPU_UTILIZATION", "MEMORY_BUS_UTILIZATION", "IO_BUS_UTILIZATION", "CPU_INTERCONNECT_UTILIZATION"
        ]
        | str,
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
        """Get the utilization of each server.

        One call returns one metric for the servers behind `resource-uri`. Data exist only for
        servers whose metrics are collected; `excluded` counts the others. The unit of the values is
        in `metricDetails`.

        Calls `GET /compute-ops-mgmt/v1beta1/utilization-by-entity`.

        Args:
            start_date: Start of the period: a date such as `2026-01-31`, or a UTC timestamp.
            end_date: End of the period: a date such as `2026-01-31`, or a UTC timestamp.
            resource_uri: URI of a server, a group or a saved filter whose servers are wanted.
            metric_type: What is measured: processor, memory bus, I/O bus or the interconnect
                between processors.
            excluded_servers: `true` lists also the servers for which no utilization data exist.
            filter_tags: Expression that picks servers by tag, e.g. `('Rack' eq 'Rack1')` or
                `(('Rack' eq 'Rack1') AND ('Row' eq 'Row1'))`: names and values in single quotes,
                everything in parentheses.
            sort: One property with `asc` or `desc`, e.g. `collected/high desc` or `name asc`;
                `collected/average asc` when absent.
            offset: Number of items to skip before the page begins, 0 for the first page. Advance it
                by the number of items received, which may be less than `limit`.
            limit: Largest number of items in the page, at most 1000.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            prefetch: How many pages are asked for at a time.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            A page of servers with their utilization. A pager asks for the pages as they are needed,
            100 items each unless `limit` is given (the API itself gives 10): iterate over their
            items, or over `pages()`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> async for item in client.v1beta1.utilization_by_entity.list(
            ...     start_date="START_DATE",
            ...     end_date="END_DATE",
            ...     resource_uri="RESOURCE_URI",
            ...     metric_type="CPU_UTILIZATION",
            ... ):
            ...     print(item)
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
