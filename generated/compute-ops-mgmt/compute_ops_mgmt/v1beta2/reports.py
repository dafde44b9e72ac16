"""Operations of `reports`, API version v1beta2.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from functools import cached_property
from typing import Any, TYPE_CHECKING

from .._runtime.operation import Body, Header, Json, Operation, Path, Query
from .._runtime.paging import OffsetPaging
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from .._runtime.waiting import LongRunning, Ref, Rule, Waiter
from . import models

if TYPE_CHECKING:
    from .._runtime.filters import FilterExpression
    from .._runtime.handle import AsyncHandle, Handle
    from .._runtime.pager import AsyncPager, Pager
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
    """Reports that the service generates in the background, such as the hardware inventory of
    all servers.
    """

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
        """List the reports of the workspace.

        Lists metadata only, the content is fetched with `v1beta2.reports.get_data`. At most one
        report of each type is kept: a new one replaces the old.

        Calls `GET /compute-ops-mgmt/v1beta2/reports`.

        Args:
            offset: Number of items to skip before the page begins, 0 for the first page. Advance it
                by the number of items received, which may be less than `limit`.
            limit: Largest number of items in the page, at most 1000.
            filter: Documented properties: `status`, `reportType`, `type`, `id`, `resourceUri`,
                `reportDataStartAt`, `reportDataEndAt`, `generation`, `updatedAt`, `createdAt`. Made
                with `filters` or `Filter`, or text in the syntax of OData.
            sort: Comma-separated properties to order by, each with `asc` (the default) or `desc`,
                e.g. `name,createdAt desc`. The first counts most.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            prefetch: How many pages are asked for at a time.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            A page of report metadata. A pager asks for the pages as they are needed, 10 items each
            unless `limit` is given (the API itself gives 5): iterate over their items, or over
            `pages()`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> for item in client.v1beta2.reports.list():
            ...     print(item)
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
        """Generate a report.

        Runs in the background: poll `v1beta2.reports.get` until `status` is `COMPLETED` or
        `FAILED`, then fetch the data. Covers all servers unless a group, a saved filter or tags
        narrow it. A time range is used only by reports about metrics. The report replaces the last
        one of its type; declared is only `SERVER_HARDWARE_INVENTORY`, but others may exist.

        Calls `POST /compute-ops-mgmt/v1beta2/reports`.

        Args:
            body: The type in `reportType`, and optionally the group or filter (`resourceUri`),
                tags, time range and whether to be told by e-mail. A model, or a mapping with the
                names of the API.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The metadata of the report, still in progress. It comes with a handle on what was
            started: `wait()` for its end, or look at its `status()`. `with_raw_response` gives the
            headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> handle = client.v1beta2.reports.create()
            >>> handle.wait(timeout=300)
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
        """Get the metadata of one report, for instance to wait for it.

        `status` goes from `IN_PROGRESS` to `COMPLETED` or `FAILED`. Some properties, such as
        `deviceIds`, are null while the report is being made. 404 for an unknown report or one that
        a newer one has replaced.

        Calls `GET /compute-ops-mgmt/v1beta2/reports/{id}`.

        Args:
            id: Identifier (UUID) of a report.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The report metadata.

        Raises:
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1beta2.reports.get("ID")
        """
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
        """Wait until it is finished, and give it as it then is.

        Calls `GET /compute-ops-mgmt/v1beta2/reports/{id}` each time. It is looked at after 5
        seconds, then at longer intervals of up to 30, or when the server says.

        Args:
            id: Identifier (UUID) of a report.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for all of it; without it this waits as long as it takes.
            patient: Whether to wait on when it has stalled, or waits for approval.
            progress: Called with what is seen each time.
            max_retries: How often to try each look again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for each look; they win over all others.

        Returns:
            What the last look has seen.

        Raises:
            OperationFailedError: It has failed.
            OperationStalledError: It has stopped before its end, until somebody acts.
            WaitingForApprovalError: It does not begin before somebody approves of it.
            WaitTimeoutError: It was still under way when the time was over.
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1beta2.reports.wait("ID", timeout=3600)
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
        """Get the content of a report.

        Available when `status` of the report is `COMPLETED`. Comes as JSON, whose structure depends
        on the type of report (`SERVER_HARDWARE_INVENTORY` or `CARBON_FOOTPRINT`). 404 for an
        unknown report.

        Calls `GET /compute-ops-mgmt/v1beta2/reports/{id}/data`.

        Args:
            id: Identifier (UUID) of a report.
            filter: Which properties can be used isn't documented; the examples are copied from
                OneView appliances. Made with `Filter`, or text in the syntax of OData.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The content of the report.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1beta2.reports.get_data("ID")
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
    """Reports that the service generates in the background, such as the hardware inventory of
    all servers.
    """

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
        """List the reports of the workspace.

        Lists metadata only, the content is fetched with `v1beta2.reports.get_data`. At most one
        report of each type is kept: a new one replaces the old.

        Calls `GET /compute-ops-mgmt/v1beta2/reports`.

        Args:
            offset: Number of items to skip before the page begins, 0 for the first page. Advance it
                by the number of items received, which may be less than `limit`.
            limit: Largest number of items in the page, at most 1000.
            filter: Documented properties: `status`, `reportType`, `type`, `id`, `resourceUri`,
                `reportDataStartAt`, `reportDataEndAt`, `generation`, `updatedAt`, `createdAt`. Made
                with `filters` or `Filter`, or text in the syntax of OData.
            sort: Comma-separated properties to order by, each with `asc` (the default) or `desc`,
                e.g. `name,createdAt desc`. The first counts most.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            prefetch: How many pages are asked for at a time.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            A page of report metadata. A pager asks for the pages as they are needed, 10 items each
            unless `limit` is given (the API itself gives 5): iterate over their items, or over
            `pages()`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> async for item in client.v1beta2.reports.list():
            ...     print(item)
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
        """Generate a report.

        Runs in the background: poll `v1beta2.reports.get` until `status` is `COMPLETED` or
        `FAILED`, then fetch the data. Covers all servers unless a group, a saved filter or tags
        narrow it. A time range is used only by reports about metrics. The report replaces the last
        one of its type; declared is only `SERVER_HARDWARE_INVENTORY`, but others may exist.

        Calls `POST /compute-ops-mgmt/v1beta2/reports`.

        Args:
            body: The type in `reportType`, and optionally the group or filter (`resourceUri`),
                tags, time range and whether to be told by e-mail. A model, or a mapping with the
                names of the API.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The metadata of the report, still in progress. It comes with a handle on what was
            started: `wait()` for its end, or look at its `status()`. `with_raw_response` gives the
            headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> handle = await client.v1beta2.reports.create()
            >>> await handle.wait(timeout=300)
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
        """Get the metadata of one report, for instance to wait for it.

        `status` goes from `IN_PROGRESS` to `COMPLETED` or `FAILED`. Some properties, such as
        `deviceIds`, are null while the report is being made. 404 for an unknown report or one that
        a newer one has replaced.

        Calls `GET /compute-ops-mgmt/v1beta2/reports/{id}`.

        Args:
            id: Identifier (UUID) of a report.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The report metadata.

        Raises:
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1beta2.reports.get("ID")
        """
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
        """Wait until it is finished, and give it as it then is.

        Calls `GET /compute-ops-mgmt/v1beta2/reports/{id}` each time. It is looked at after 5
        seconds, then at longer intervals of up to 30, or when the server says.

        Args:
            id: Identifier (UUID) of a report.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for all of it; without it this waits as long as it takes.
            patient: Whether to wait on when it has stalled, or waits for approval.
            progress: Called with what is seen each time.
            max_retries: How often to try each look again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for each look; they win over all others.

        Returns:
            What the last look has seen.

        Raises:
            OperationFailedError: It has failed.
            OperationStalledError: It has stopped before its end, until somebody acts.
            WaitingForApprovalError: It does not begin before somebody approves of it.
            WaitTimeoutError: It was still under way when the time was over.
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1beta2.reports.wait("ID", timeout=3600)
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
        """Get the content of a report.

        Available when `status` of the report is `COMPLETED`. Comes as JSON, whose structure depends
        on the type of report (`SERVER_HARDWARE_INVENTORY` or `CARBON_FOOTPRINT`). 404 for an
        unknown report.

        Calls `GET /compute-ops-mgmt/v1beta2/reports/{id}/data`.

        Args:
            id: Identifier (UUID) of a report.
            filter: Which properties can be used isn't documented; the examples are copied from
                OneView appliances. Made with `Filter`, or text in the syntax of OData.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The content of the report.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1beta2.reports.get_data("ID")
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
