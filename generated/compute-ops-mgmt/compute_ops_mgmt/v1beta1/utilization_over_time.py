"""Operations of `utilization_over_time`, API version v1beta1.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TYPE_CHECKING

from .._runtime.operation import Header, Json, Operation, Query
from .._runtime.paging import SinglePage
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

if TYPE_CHECKING:
    from .._runtime.pager import AsyncPager, Pager

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
    """Utilization of processors, memory bus and I/O bus as a course over time."""

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
        filter_tags: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[models.UtilizationOverTimeItemsItem, models.UtilizationOverTime]:
        """Get the utilization of servers as a time series.

        One call returns one metric for a server, group or saved filter, averaged over its servers,
        with the average of the whole period. The unit is in `metricUnit`. The series isn't divided
        into pages, and its resolution can't be chosen.

        Calls `GET /compute-ops-mgmt/v1beta1/utilization-over-time`.

        Args:
            start_date: Start of the period: a date such as `2026-01-31`, or a UTC timestamp.
            end_date: End of the period: a date such as `2026-01-31`, or a UTC timestamp.
            resource_uri: URI of a server, a group or a saved filter whose utilization is wanted.
            metric_type: What is measured: processor, memory bus, I/O bus or the interconnect
                between processors.
            filter_tags: Expression that picks servers by tag, e.g. `('Rack' eq 'Rack1')` or
                `(('Rack' eq 'Rack1') AND ('Row' eq 'Row1'))`: names and values in single quotes,
                everything in parentheses.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The time series with the average of the period. It comes as a pager of one page: iterate
            over its items.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> for item in client.v1beta1.utilization_over_time.list(
            ...     start_date="START_DATE",
            ...     end_date="END_DATE",
            ...     resource_uri="RESOURCE_URI",
            ...     metric_type="CPU_UTILIZATION",
            ... ):
            ...     print(item)
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
    """Utilization of processors, memory bus and I/O bus as a course over time."""

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
        filter_tags: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[models.UtilizationOverTimeItemsItem, models.UtilizationOverTime]:
        """Get the utilization of servers as a time series.

        One call returns one metric for a server, group or saved filter, averaged over its servers,
        with the average of the whole period. The unit is in `metricUnit`. The series isn't divided
        into pages, and its resolution can't be chosen.

        Calls `GET /compute-ops-mgmt/v1beta1/utilization-over-time`.

        Args:
            start_date: Start of the period: a date such as `2026-01-31`, or a UTC timestamp.
            end_date: End of the period: a date such as `2026-01-31`, or a UTC timestamp.
            resource_uri: URI of a server, a group or a saved filter whose utilization is wanted.
            metric_type: What is measured: processor, memory bus, I/O bus or the interconnect
                between processors.
            filter_tags: Expression that picks servers by tag, e.g. `('Rack' eq 'Rack1')` or
                `(('Rack' eq 'Rack1') AND ('Row' eq 'Row1'))`: names and values in single quotes,
                everything in parentheses.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The time series with the average of the period. It comes as a pager of one page: iterate
            over its items.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> async for item in client.v1beta1.utilization_over_time.list(
            ...     start_date="START_DATE",
            ...     end_date="END_DATE",
            ...     resource_uri="RESOURCE_URI",
            ...     metric_type="CPU_UTILIZATION",
            ... ):
            ...     print(item)
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
