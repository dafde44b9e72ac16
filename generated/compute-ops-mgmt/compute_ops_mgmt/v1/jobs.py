"""Operations of `jobs`, API version v1.

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
    """Work on servers, groups or appliances that runs in the background, such as firmware
    updates and power actions.
    """

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
        """List the jobs of the workspace.

        Unlike its predecessors v1 can filter, sort and select properties. Jobs that another job has
        started, for example one per server of a group, name it in `parentJobId`. Jobs with
        `deleteOnComplete` vanish from the list when they are complete.

        Calls `GET /compute-ops-mgmt/v1/jobs`.

        Args:
            offset: Number of items to skip before the page begins, 0 for the first page. Advance it
                by the number of items received, which may be less than `limit`.
            limit: Largest number of items in the page, at most 1000.
            filter: Documented properties: `state`, `resultCode`, `status`, `statusDetails`, `name`,
                `id`, `parentJobId`, `jobTemplate`, `jobParams`, `results`, `resource/type`,
                `resource/id`, `type`, `generation`, `cancellable`, `deleteOnComplete`, `createdAt`,
                `updatedAt`. Made with `filters` or `Filter`, or text in the syntax of OData.
            sort: Comma-separated properties to order by, each with `asc` (the default) or `desc`,
                e.g. `name,createdAt desc`. The first counts most.
            select: Comma-separated list of the properties to return, with `/` for nested ones, e.g.
                `name,hardware/powerState`. Everything else is left out of each resource; paging
                properties stay. All properties when absent.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            prefetch: How many pages are asked for at a time.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            A page of jobs. A pager asks for the pages as they are needed, 1000 items each unless
            `limit` is given: iterate over their items, or over `pages()`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> for item in client.v1.jobs.list():
            ...     print(item)
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
        """Start a job on a server, group or other resource.

        What the job does is decided by the identifier in `jobTemplate`, e.g. power off, firmware
        update, inventory collection. The call returns when the job is queued, not when it is done:
        poll `v1.jobs.get` until `state` is `COMPLETE` or `ERROR`. A job may first wait for others
        on the same resource (`PENDING`) or for approvers (`APPROVAL_PENDING`). Parameters that
        don't suit the template give 400.

        Calls `POST /compute-ops-mgmt/v1/jobs`.

        Args:
            body: Template, type and identifier of the resource (e.g. `compute-ops-mgmt/server`),
                and in `jobParams` what the template requires. A model, or a mapping with the names
                of the API.
            select: Comma-separated list of the properties to return, with `/` for nested ones, e.g.
                `name,hardware/powerState`. Everything else is left out of each resource; paging
                properties stay. All properties when absent.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The job as it was created, with its URI in `Location`. It comes with a handle on what
            was started: `wait()` for its end, or look at its `status()`. `with_raw_response` gives
            the headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> handle = client.v1.jobs.create(
            ...     {
            ...         "jobTemplate": "aacfb3e0-6575-4d4f-a711-1ee1ae768407",
            ...         "resourceId": "744674-N19+8899744674319686",
            ...         "resourceType": "compute-ops-mgmt/server",
            ...     }
            ... )
            >>> handle.wait(timeout=300)
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
        """Get one job, for instance to wait for its end.

        Final states are `COMPLETE` and `ERROR`. `COMPLETE` only says that the job ran to its end:
        it has succeeded if `resultCode` is `SUCCESS` as well; `FAILURE` and `DECLINED` are the
        alternatives. A `STALLED` job makes no more progress and stays so until a user dismisses it
        with PATCH. 404 for an unknown job or one that was deleted on completion.

        Calls `GET /compute-ops-mgmt/v1/jobs/{id}`.

        Args:
            id: Identifier (UUID) of a job.
            select: Comma-separated list of the properties to return, with `/` for nested ones, e.g.
                `name,hardware/powerState`. Everything else is left out of each resource; paging
                properties stay. All properties when absent.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The job with its state, status message and results.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1.jobs.get("ID")
        """
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
        """Wait until it is finished, and give it as it then is.

        Calls `GET /compute-ops-mgmt/v1/jobs/{id}` each time. It is looked at after 5 seconds, then
        at longer intervals of up to 30, or when the server says.

        Args:
            id: Identifier (UUID) of a job.
            select: Comma-separated list of the properties to return, with `/` for nested ones, e.g.
                `name,hardware/powerState`. Everything else is left out of each resource; paging
                properties stay. All properties when absent.
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
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1.jobs.wait("ID", timeout=3600)
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
        """Dismiss a stalled job or stop a serial group update.

        Set `state` to `COMPLETE` or `ERROR` to acknowledge a job in the state `STALLED`. Set
        `stopOnRequest` to stop a group firmware update that goes through the servers one by one;
        servers that have started, finished or stalled aren't stopped. 412 when the job isn't in a
        state that allows the change.

        Calls `PATCH /compute-ops-mgmt/v1/jobs/{id}`.

        Args:
            id: Identifier (UUID) of a job.
            body: The new `state`, or `input` with `stopOnRequest`. A model, or a mapping with the
                names of the API.
            select: Comma-separated list of the properties to return, with `/` for nested ones, e.g.
                `name,hardware/powerState`. Everything else is left out of each resource; paging
                properties stay. All properties when absent.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The job after the change.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            PreconditionFailedError: It has been changed by somebody else meanwhile (412).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1.jobs.update("ID", {"input": {}})
        """
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
    """Work on servers, groups or appliances that runs in the background, such as firmware
    updates and power actions.
    """

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
        """List the jobs of the workspace.

        Unlike its predecessors v1 can filter, sort and select properties. Jobs that another job has
        started, for example one per server of a group, name it in `parentJobId`. Jobs with
        `deleteOnComplete` vanish from the list when they are complete.

        Calls `GET /compute-ops-mgmt/v1/jobs`.

        Args:
            offset: Number of items to skip before the page begins, 0 for the first page. Advance it
                by the number of items received, which may be less than `limit`.
            limit: Largest number of items in the page, at most 1000.
            filter: Documented properties: `state`, `resultCode`, `status`, `statusDetails`, `name`,
                `id`, `parentJobId`, `jobTemplate`, `jobParams`, `results`, `resource/type`,
                `resource/id`, `type`, `generation`, `cancellable`, `deleteOnComplete`, `createdAt`,
                `updatedAt`. Made with `filters` or `Filter`, or text in the syntax of OData.
            sort: Comma-separated properties to order by, each with `asc` (the default) or `desc`,
                e.g. `name,createdAt desc`. The first counts most.
            select: Comma-separated list of the properties to return, with `/` for nested ones, e.g.
                `name,hardware/powerState`. Everything else is left out of each resource; paging
                properties stay. All properties when absent.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            prefetch: How many pages are asked for at a time.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            A page of jobs. A pager asks for the pages as they are needed, 1000 items each unless
            `limit` is given: iterate over their items, or over `pages()`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> async for item in client.v1.jobs.list():
            ...     print(item)
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
        """Start a job on a server, group or other resource.

        What the job does is decided by the identifier in `jobTemplate`, e.g. power off, firmware
        update, inventory collection. The call returns when the job is queued, not when it is done:
        poll `v1.jobs.get` until `state` is `COMPLETE` or `ERROR`. A job may first wait for others
        on the same resource (`PENDING`) or for approvers (`APPROVAL_PENDING`). Parameters that
        don't suit the template give 400.

        Calls `POST /compute-ops-mgmt/v1/jobs`.

        Args:
            body: Template, type and identifier of the resource (e.g. `compute-ops-mgmt/server`),
                and in `jobParams` what the template requires. A model, or a mapping with the names
                of the API.
            select: Comma-separated list of the properties to return, with `/` for nested ones, e.g.
                `name,hardware/powerState`. Everything else is left out of each resource; paging
                properties stay. All properties when absent.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The job as it was created, with its URI in `Location`. It comes with a handle on what
            was started: `wait()` for its end, or look at its `status()`. `with_raw_response` gives
            the headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> handle = await client.v1.jobs.create(
            ...     {
            ...         "jobTemplate": "aacfb3e0-6575-4d4f-a711-1ee1ae768407",
            ...         "resourceId": "744674-N19+8899744674319686",
            ...         "resourceType": "compute-ops-mgmt/server",
            ...     }
            ... )
            >>> await handle.wait(timeout=300)
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
        """Get one job, for instance to wait for its end.

        Final states are `COMPLETE` and `ERROR`. `COMPLETE` only says that the job ran to its end:
        it has succeeded if `resultCode` is `SUCCESS` as well; `FAILURE` and `DECLINED` are the
        alternatives. A `STALLED` job makes no more progress and stays so until a user dismisses it
        with PATCH. 404 for an unknown job or one that was deleted on completion.

        Calls `GET /compute-ops-mgmt/v1/jobs/{id}`.

        Args:
            id: Identifier (UUID) of a job.
            select: Comma-separated list of the properties to return, with `/` for nested ones, e.g.
                `name,hardware/powerState`. Everything else is left out of each resource; paging
                properties stay. All properties when absent.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The job with its state, status message and results.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1.jobs.get("ID")
        """
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
        """Wait until it is finished, and give it as it then is.

        Calls `GET /compute-ops-mgmt/v1/jobs/{id}` each time. It is looked at after 5 seconds, then
        at longer intervals of up to 30, or when the server says.

        Args:
            id: Identifier (UUID) of a job.
            select: Comma-separated list of the properties to return, with `/` for nested ones, e.g.
                `name,hardware/powerState`. Everything else is left out of each resource; paging
                properties stay. All properties when absent.
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
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1.jobs.wait("ID", timeout=3600)
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
        """Dismiss a stalled job or stop a serial group update.

        Set `state` to `COMPLETE` or `ERROR` to acknowledge a job in the state `STALLED`. Set
        `stopOnRequest` to stop a group firmware update that goes through the servers one by one;
        servers that have started, finished or stalled aren't stopped. 412 when the job isn't in a
        state that allows the change.

        Calls `PATCH /compute-ops-mgmt/v1/jobs/{id}`.

        Args:
            id: Identifier (UUID) of a job.
            body: The new `state`, or `input` with `stopOnRequest`. A model, or a mapping with the
                names of the API.
            select: Comma-separated list of the properties to return, with `/` for nested ones, e.g.
                `name,hardware/powerState`. Everything else is left out of each resource; paging
                properties stay. All properties when absent.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The job after the change.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            PreconditionFailedError: It has been changed by somebody else meanwhile (412).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1.jobs.update("ID", {"input": {}})
        """
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
