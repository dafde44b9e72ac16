"""Operations of `reports`, API version v1beta2; made by comgen, not to be edited."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from functools import cached_property
from typing import Any, TYPE_CHECKING

from .._runtime.filters import FilterExpression
from .._runtime.handle import AsyncHandle, Handle
from .._runtime.operation import Body, Header, Json, Operation, Path, Query
from .._runtime.pager import AsyncPager, Pager
from .._runtime.paging import OffsetPaging
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from .._runtime.waiting import LongRunning, Ref, Rule, Waiter
from . import models

if TYPE_CHECKING:
    from ._filters.reports import ReportsFilters

_LIST: Operation[models.ReportCollection] = Operation(
    "GET",
    "/compute-ops-mgmt/v1beta2/reports",
    query=(Query("offset"), Query("limit"), Query("filter"), Query("sort")),
    headers=(Header("Tenant-Acid"),),
    paging=OffsetPaging(offset="offset", limit="limit", size=10),
    replies={"200": Json(lambda: models.ReportCollection)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_CREATE: Operation[models.Report] = Operation(
    "POST",
    "/compute-ops-mgmt/v1beta2/reports",
    headers=(Header("Tenant-Acid"),),
    body=Body("application/json", lambda: models.ReportsRequest),
    content_type="application/json",
    long_running=LongRunning((Ref(".reports", "_GET"),), id=("id",)),
    replies={"201": Json(lambda: models.Report)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_GET: Operation[models.Report] = Operation(
    "GET",
    "/compute-ops-mgmt/v1beta2/reports/{id}",
    path_parameters=(Path("id"),),
    headers=(Header("Tenant-Acid"),),
    waiter=Waiter((Rule("success", {"/status": ("COMPLETED",)}), Rule("failure", {"/status": ("FAILED",)}))),
    replies={"200": Json(lambda: models.Report)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_GET_DATA: Operation[models.ReportData] = Operation(
    "GET",
    "/compute-ops-mgmt/v1beta2/reports/{id}/data",
    path_parameters=(Path("id"),),
    query=(Query("filter"),),
    headers=(Header("Tenant-Acid"),),
    replies={"200": Json(lambda: models.ReportData)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)


class Reports(Resource):
    """Operations of `reports`, API version v1beta2."""

    @cached_property
    def filters(self) -> ReportsFilters:
        """What `list` can be filtered by."""
        from ._filters.reports import ReportsFilters

        return ReportsFilters()

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
    ) -> Pager[models.Report, models.ReportCollection]:
        """GET /compute-ops-mgmt/v1beta2/reports

        Gives a pager: iterate over all items, or over its `pages()`.

        `limit` is the length of a page, 10 if it is not given, where the API gives 5; `prefetch` is how many pages are asked for at a time.

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
        *,
        body: models.ReportsRequest | Mapping[str, Any] | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Handle[models.Report, models.Report]:
        """POST /compute-ops-mgmt/v1beta2/reports

        Gives a handle on what was started: `wait()` for its end, or look at its `status()`.

        Response headers, through `with_raw_response`: Location
        """
        return self._start(
            _CREATE,
            headers=(tenant_acid,),
            body=body,
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
    ) -> models.Report:
        """GET /compute-ops-mgmt/v1beta2/reports/{id}"""
        return self._call(
            _GET,
            path=(id,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def wait(
        self,
        id: str,
        *,
        tenant_acid: str | None = None,
        timeout: float | None = None,
        patient: bool = False,
        progress: Callable[[models.Report], object] | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Report:
        """Wait until it is finished, by GET /compute-ops-mgmt/v1beta2/reports/{id}

        Gives it as it then is. It is looked at after 5 seconds, growing to 30, or when the server says.

        Args:
            timeout: Seconds for all of it; without it this waits as long as it takes.
            patient: Whether to wait on when it has stalled, or waits for approval.
            progress: Called with what is seen each time.

        Raises `OperationFailedError`, `OperationStalledError`, `WaitingForApprovalError` or `WaitTimeoutError`.
        """
        return self._wait(
            _GET,
            path=(id,),
            headers=(tenant_acid,),
            timeout=timeout,
            patient=patient,
            progress=progress,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def get_data(
        self,
        id: str,
        *,
        filter: FilterExpression | str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.ReportData:
        """GET /compute-ops-mgmt/v1beta2/reports/{id}/data

        Args:
            filter: Made with `Filter`, or text in the syntax of OData.
        """
        return self._call(
            _GET_DATA,
            path=(id,),
            query=(filter,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncReports(AsyncResource):
    """Operations of `reports`, API version v1beta2."""

    @cached_property
    def filters(self) -> ReportsFilters:
        """What `list` can be filtered by."""
        from ._filters.reports import ReportsFilters

        return ReportsFilters()

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
    ) -> AsyncPager[models.Report, models.ReportCollection]:
        """GET /compute-ops-mgmt/v1beta2/reports

        Gives a pager: iterate over all items, or over its `pages()`.

        `limit` is the length of a page, 10 if it is not given, where the API gives 5; `prefetch` is how many pages are asked for at a time.

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
        *,
        body: models.ReportsRequest | Mapping[str, Any] | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncHandle[models.Report, models.Report]:
        """POST /compute-ops-mgmt/v1beta2/reports

        Gives a handle on what was started: `wait()` for its end, or look at its `status()`.

        Response headers, through `with_raw_response`: Location
        """
        return await self._start(
            _CREATE,
            headers=(tenant_acid,),
            body=body,
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
    ) -> models.Report:
        """GET /compute-ops-mgmt/v1beta2/reports/{id}"""
        return await self._call(
            _GET,
            path=(id,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def wait(
        self,
        id: str,
        *,
        tenant_acid: str | None = None,
        timeout: float | None = None,
        patient: bool = False,
        progress: Callable[[models.Report], Awaitable[object] | object] | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Report:
        """Wait until it is finished, by GET /compute-ops-mgmt/v1beta2/reports/{id}

        Gives it as it then is. It is looked at after 5 seconds, growing to 30, or when the server says.

        Args:
            timeout: Seconds for all of it; without it this waits as long as it takes.
            patient: Whether to wait on when it has stalled, or waits for approval.
            progress: Called with what is seen each time.

        Raises `OperationFailedError`, `OperationStalledError`, `WaitingForApprovalError` or `WaitTimeoutError`.
        """
        return await self._wait(
            _GET,
            path=(id,),
            headers=(tenant_acid,),
            timeout=timeout,
            patient=patient,
            progress=progress,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def get_data(
        self,
        id: str,
        *,
        filter: FilterExpression | str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.ReportData:
        """GET /compute-ops-mgmt/v1beta2/reports/{id}/data

        Args:
            filter: Made with `Filter`, or text in the syntax of OData.
        """
        return await self._call(
            _GET_DATA,
            path=(id,),
            query=(filter,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawReports:
    """The calls of `Reports`, each giving status, headers and body."""

    def __init__(self, reports: Reports) -> None:
        self.list = raw(reports.list)
        self.create = raw(reports.create)
        self.get = raw(reports.get)
        self.get_data = raw(reports.get_data)

    @cached_property
    def filters(self) -> ReportsFilters:
        """What `list` can be filtered by."""
        from ._filters.reports import ReportsFilters

        return ReportsFilters()


class AsyncRawReports:
    """The calls of `AsyncReports`, each giving status, headers and body."""

    def __init__(self, reports: AsyncReports) -> None:
        self.list = raw_async(reports.list)
        self.create = raw_async(reports.create)
        self.get = raw_async(reports.get)
        self.get_data = raw_async(reports.get_data)

    @cached_property
    def filters(self) -> ReportsFilters:
        """What `list` can be filtered by."""
        from ._filters.reports import ReportsFilters

        return ReportsFilters()
