"""Operations of `jobs`; made by comgen, not to be edited."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ._runtime.operation import Body, Json, Operation, Path
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

_CREATE: Operation[models.Job] = Operation(
    "POST",
    "/jobs",
    body=Body("application/json", lambda: models.Job, required=True),
    replies={"201": Json(lambda: models.Job)},
)

_GET: Operation[models.Job] = Operation(
    "GET", "/jobs/{id}", path_parameters=(Path("id"),), replies={"200": Json(lambda: models.Job)}
)


class Jobs(Resource):
    """Operations of `jobs`."""

    def create(
        self,
        body: models.Job | Mapping[str, Any],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Job:
        """POST /jobs"""
        return self._call(
            _CREATE,
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
        """GET /jobs/{id}"""
        return self._call(
            _GET,
            path=(id,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncJobs(AsyncResource):
    """Operations of `jobs`."""

    async def create(
        self,
        body: models.Job | Mapping[str, Any],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Job:
        """POST /jobs"""
        return await self._call(
            _CREATE,
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
        """GET /jobs/{id}"""
        return await self._call(
            _GET,
            path=(id,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawJobs:
    """The calls of `Jobs`, each giving status, headers and body."""

    def __init__(self, jobs: Jobs) -> None:
        self.create = raw(jobs.create)
        self.get = raw(jobs.get)


class AsyncRawJobs:
    """The calls of `AsyncJobs`, each giving status, headers and body."""

    def __init__(self, jobs: AsyncJobs) -> None:
        self.create = raw_async(jobs.create)
        self.get = raw_async(jobs.get)
