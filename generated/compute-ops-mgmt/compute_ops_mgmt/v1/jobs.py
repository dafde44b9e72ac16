"""Operations of `jobs`, API version v1; made by comgen, not to be edited."""

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
    from ._filters.jobs import JobsFilters
    from ._presets.jobs import AsyncJobsStart, AsyncRawJobsStart, JobsStart, RawJobsStart

_LIST: Operation[models.JobCollection] = Operation(
    "GET",
    "/compute-ops-mgmt/v1/jobs",
    query=(Query("offset"), Query("limit"), Query("filter"), Query("sort"), Query("select")),
    headers=(Header("Tenant-Acid"),),
    paging=OffsetPaging(offset="offset", limit="limit", size=1000),
    replies={"200": Json(lambda: models.JobCollection)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_CREATE: Operation[models.Job] = Operation(
    "POST",
    "/compute-ops-mgmt/v1/jobs",
    query=(Query("select"),),
    headers=(Header("Tenant-Acid"),),
    body=Body("application/json", lambda: models.JobCreate, required=True),
    long_running=LongRunning((Ref(".jobs", "_GET"),), id=("id",)),
    replies={"201": Json(lambda: models.Job)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_GET: Operation[models.Job] = Operation(
    "GET",
    "/compute-ops-mgmt/v1/jobs/{id}",
    path_parameters=(Path("id"),),
    query=(Query("select"),),
    headers=(Header("Tenant-Acid"),),
    waiter=Waiter(
        (
            Rule("success", {"/resultCode": ("SUCCESS",), "/state": ("COMPLETE",)}),
            Rule("failure", {"/state": ("COMPLETE", "ERROR")}),
            Rule("stalled", {"/state": ("STALLED",)}),
            Rule("approval", {"/state": ("APPROVAL_PENDING",)}),
        )
    ),
    replies={"200": Json(lambda: models.Job)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_UPDATE: Operation[models.Job] = Operation(
    "PATCH",
    "/compute-ops-mgmt/v1/jobs/{id}",
    path_parameters=(Path("id"),),
    query=(Query("select"),),
    headers=(Header("Tenant-Acid"),),
    body=Body("application/merge-patch+json", lambda: models.JobUpdate, required=True),
    replies={"200": Json(lambda: models.Job)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)


class Jobs(Resource):
    """Operations of `jobs`, API version v1."""

    @cached_property
    def filters(self) -> JobsFilters:
        """What `list` can be filtered by."""
        from ._filters.jobs import JobsFilters

        return JobsFilters()

    @cached_property
    def start(self) -> JobsStart:
        """Calls of `create` whose bodies are known but for a few parts."""
        from ._presets.jobs import JobsStart

        return JobsStart(self)

    def list(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        filter: FilterExpression | str | None = None,
        sort: str | None = None,
        select: str | None = None,
        tenant_acid: str | None = None,
        prefetch: int = 1,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[models.Job, models.JobCollection]:
        """GET /compute-ops-mgmt/v1/jobs

        Gives a pager: iterate over all items, or over its `pages()`.

        `limit` is the length of a page, 1000 if it is not given; `prefetch` is how many pages are asked for at a time.

        Args:
            filter: Made with `filters` or `Filter`, or text in the syntax of OData.
        """
        return self._list(
            _LIST,
            query=(offset, limit, filter, sort, select),
            headers=(tenant_acid,),
            prefetch=prefetch,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def create(
        self,
        body: models.JobCreate | Mapping[str, Any],
        *,
        select: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Handle[models.Job, models.Job]:
        """POST /compute-ops-mgmt/v1/jobs

        Gives a handle on what was started: `wait()` for its end, or look at its `status()`.

        Response headers, through `with_raw_response`: Location
        """
        return self._start(
            _CREATE,
            query=(select,),
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
        select: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Job:
        """GET /compute-ops-mgmt/v1/jobs/{id}"""
        return self._call(
            _GET,
            path=(id,),
            query=(select,),
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
        select: str | None = None,
        tenant_acid: str | None = None,
        timeout: float | None = None,
        patient: bool = False,
        progress: Callable[[models.Job], object] | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Job:
        """Wait until it is finished, by GET /compute-ops-mgmt/v1/jobs/{id}

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
            query=(select,),
            headers=(tenant_acid,),
            timeout=timeout,
            patient=patient,
            progress=progress,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def update(
        self,
        id: str,
        body: models.JobUpdate | Mapping[str, Any],
        *,
        select: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Job:
        """PATCH /compute-ops-mgmt/v1/jobs/{id}"""
        return self._call(
            _UPDATE,
            path=(id,),
            query=(select,),
            headers=(tenant_acid,),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncJobs(AsyncResource):
    """Operations of `jobs`, API version v1."""

    @cached_property
    def filters(self) -> JobsFilters:
        """What `list` can be filtered by."""
        from ._filters.jobs import JobsFilters

        return JobsFilters()

    @cached_property
    def start(self) -> AsyncJobsStart:
        """Calls of `create` whose bodies are known but for a few parts."""
        from ._presets.jobs import AsyncJobsStart

        return AsyncJobsStart(self)

    def list(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        filter: FilterExpression | str | None = None,
        sort: str | None = None,
        select: str | None = None,
        tenant_acid: str | None = None,
        prefetch: int = 1,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[models.Job, models.JobCollection]:
        """GET /compute-ops-mgmt/v1/jobs

        Gives a pager: iterate over all items, or over its `pages()`.

        `limit` is the length of a page, 1000 if it is not given; `prefetch` is how many pages are asked for at a time.

        Args:
            filter: Made with `filters` or `Filter`, or text in the syntax of OData.
        """
        return self._list(
            _LIST,
            query=(offset, limit, filter, sort, select),
            headers=(tenant_acid,),
            prefetch=prefetch,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def create(
        self,
        body: models.JobCreate | Mapping[str, Any],
        *,
        select: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncHandle[models.Job, models.Job]:
        """POST /compute-ops-mgmt/v1/jobs

        Gives a handle on what was started: `wait()` for its end, or look at its `status()`.

        Response headers, through `with_raw_response`: Location
        """
        return await self._start(
            _CREATE,
            query=(select,),
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
        select: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Job:
        """GET /compute-ops-mgmt/v1/jobs/{id}"""
        return await self._call(
            _GET,
            path=(id,),
            query=(select,),
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
        select: str | None = None,
        tenant_acid: str | None = None,
        timeout: float | None = None,
        patient: bool = False,
        progress: Callable[[models.Job], Awaitable[object] | object] | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Job:
        """Wait until it is finished, by GET /compute-ops-mgmt/v1/jobs/{id}

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
            query=(select,),
            headers=(tenant_acid,),
            timeout=timeout,
            patient=patient,
            progress=progress,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def update(
        self,
        id: str,
        body: models.JobUpdate | Mapping[str, Any],
        *,
        select: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Job:
        """PATCH /compute-ops-mgmt/v1/jobs/{id}"""
        return await self._call(
            _UPDATE,
            path=(id,),
            query=(select,),
            headers=(tenant_acid,),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawJobs:
    """The calls of `Jobs`, each giving status, headers and body."""

    def __init__(self, jobs: Jobs) -> None:
        self._plain = jobs
        self.list = raw(jobs.list)
        self.create = raw(jobs.create)
        self.get = raw(jobs.get)
        self.update = raw(jobs.update)

    @cached_property
    def filters(self) -> JobsFilters:
        """What `list` can be filtered by."""
        from ._filters.jobs import JobsFilters

        return JobsFilters()

    @cached_property
    def start(self) -> RawJobsStart:
        """Calls of `create` whose bodies are known but for a few parts."""
        from ._presets.jobs import RawJobsStart

        return RawJobsStart(self._plain.start)


class AsyncRawJobs:
    """The calls of `AsyncJobs`, each giving status, headers and body."""

    def __init__(self, jobs: AsyncJobs) -> None:
        self._plain = jobs
        self.list = raw_async(jobs.list)
        self.create = raw_async(jobs.create)
        self.get = raw_async(jobs.get)
        self.update = raw_async(jobs.update)

    @cached_property
    def filters(self) -> JobsFilters:
        """What `list` can be filtered by."""
        from ._filters.jobs import JobsFilters

        return JobsFilters()

    @cached_property
    def start(self) -> AsyncRawJobsStart:
        """Calls of `create` whose bodies are known but for a few parts."""
        from ._presets.jobs import AsyncRawJobsStart

        return AsyncRawJobsStart(self._plain.start)
