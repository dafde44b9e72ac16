"""Operations of `jobs`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from functools import cached_property
from typing import Any, TYPE_CHECKING

from ._runtime.operation import Body, Json, Operation, Path, Query
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from ._runtime.waiting import LongRunning, Ref, Rule, Waiter
from . import models

if TYPE_CHECKING:
    from ._runtime.handle import AsyncHandle, Handle
    from ._presets.jobs import AsyncJobsStart, AsyncRawJobsStart, JobsStart, RawJobsStart

_CREATE: Operation[models.Job] = Operation(
    "POST",
    "/jobs",
    query=(Query("select"), Query("force")),
    body=Body("application/json", lambda: models.JobCreate, required=True),
    long_running=LongRunning((Ref(".jobs", "_GET"),), id=("id",)),
    replies={"202": Json(lambda: models.Job)},
)

_GET: Operation[models.Job] = Operation(
    "GET",
    "/jobs/{id}",
    path_parameters=(Path("id"),),
    waiter=Waiter((Rule("success", {"/state": ("DONE",)}),)),
    replies={"200": Json(lambda: models.Job)},
)


class Jobs(Resource):
    """Operations of `jobs`."""

    @cached_property
    def start(self) -> JobsStart:
        """Calls of `create` whose bodies are known but for a few parts."""
        from ._presets.jobs import JobsStart

        return JobsStart(self)

    def create(
        self,
        body: models.JobCreate | Mapping[str, Any],
        *,
        select: str | None = None,
        force: bool | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Handle[models.Job, models.Job]:
        """POST /jobs

        Args:
            body: What is sent, as `application/json`. A model, or a mapping with the names of the
                API.
            select: `select` in the query.
            force: `force` in the query.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            It comes with a handle on what was started: `wait()` for its end, or look at its
            `status()`.

        Example:
            >>> handle = client.jobs.create({"target": {}, "template": "TEMPLATE"})
            >>> handle.wait(timeout=300)
        """
        return self._start(
            _CREATE,
            query=(select, force),
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
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Job:
        """GET /jobs/{id}

        Args:
            id: `id` in the path.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.jobs.get("ID")
        """
        return self._call(
            _GET,
            path=(id,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def wait(
        self,
        id: str,
        *,
        timeout: float | None = None,
        patient: bool = False,
        progress: Callable[[models.Job], object] | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Job:
        """Wait until it is finished, and give it as it then is.

        Calls `GET /jobs/{id}` each time. It is looked at after 5 seconds, then at longer intervals
        of up to 30, or when the server says.

        Args:
            id: `id` in the path.
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

        Example:
            >>> client.jobs.wait("ID", timeout=3600)
        """
        return self._wait(
            _GET,
            path=(id,),
            timeout=timeout,
            patient=patient,
            progress=progress,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncJobs(AsyncResource):
    """Operations of `jobs`."""

    @cached_property
    def start(self) -> AsyncJobsStart:
        """Calls of `create` whose bodies are known but for a few parts."""
        from ._presets.jobs import AsyncJobsStart

        return AsyncJobsStart(self)

    async def create(
        self,
        body: models.JobCreate | Mapping[str, Any],
        *,
        select: str | None = None,
        force: bool | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncHandle[models.Job, models.Job]:
        """POST /jobs

        Args:
            body: What is sent, as `application/json`. A model, or a mapping with the names of the
                API.
            select: `select` in the query.
            force: `force` in the query.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            It comes with a handle on what was started: `wait()` for its end, or look at its
            `status()`.

        Example:
            >>> handle = await client.jobs.create({"target": {}, "template": "TEMPLATE"})
            >>> await handle.wait(timeout=300)
        """
        return await self._start(
            _CREATE,
            query=(select, force),
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
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Job:
        """GET /jobs/{id}

        Args:
            id: `id` in the path.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.jobs.get("ID")
        """
        return await self._call(
            _GET,
            path=(id,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def wait(
        self,
        id: str,
        *,
        timeout: float | None = None,
        patient: bool = False,
        progress: Callable[[models.Job], Awaitable[object] | object] | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Job:
        """Wait until it is finished, and give it as it then is.

        Calls `GET /jobs/{id}` each time. It is looked at after 5 seconds, then at longer intervals
        of up to 30, or when the server says.

        Args:
            id: `id` in the path.
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

        Example:
            >>> await client.jobs.wait("ID", timeout=3600)
        """
        return await self._wait(
            _GET,
            path=(id,),
            timeout=timeout,
            patient=patient,
            progress=progress,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawJobs:
    """The calls of `Jobs`, each giving status, headers and body."""

    def __init__(self, jobs: Jobs) -> None:
        self._plain = jobs
        self.create = raw(jobs.create)
        self.get = raw(jobs.get)

    @cached_property
    def start(self) -> RawJobsStart:
        """Calls of `create` whose bodies are known but for a few parts."""
        from ._presets.jobs import RawJobsStart

        return RawJobsStart(self._plain.start)


class AsyncRawJobs:
    """The calls of `AsyncJobs`, each giving status, headers and body."""

    def __init__(self, jobs: AsyncJobs) -> None:
        self._plain = jobs
        self.create = raw_async(jobs.create)
        self.get = raw_async(jobs.get)

    @cached_property
    def start(self) -> AsyncRawJobsStart:
        """Calls of `create` whose bodies are known but for a few parts."""
        from ._presets.jobs import AsyncRawJobsStart

        return AsyncRawJobsStart(self._plain.start)
