"""Operations of `jobs`, API version v1beta2; made by comgen, not to be edited."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .._runtime.operation import Body, Deprecation, Header, Json, Operation, Path, Query
from .._runtime.pager import AsyncPager, Pager
from .._runtime.paging import OffsetPaging
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

_LIST: Operation[models.JobCollection] = Operation(
    "GET",
    "/compute-ops-mgmt/v1beta2/jobs",
    query=(Query("offset"), Query("limit")),
    headers=(Header("Tenant-Acid"),),
    deprecation=Deprecation(since="2025-01-31", sunset="2025-03-03", successor="v1.jobs.list"),
    paging=OffsetPaging(offset="offset", limit="limit", size=1000),
    replies={"200": Json(lambda: models.JobCollection)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_CREATE: Operation[models.Job] = Operation(
    "POST",
    "/compute-ops-mgmt/v1beta2/jobs",
    headers=(Header("Tenant-Acid"),),
    body=Body("application/json", lambda: models.JobCreate, required=True),
    deprecation=Deprecation(since="2025-01-31", sunset="2025-03-03", successor="v1.jobs.create"),
    replies={"200": Json(lambda: models.Job)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_GET: Operation[models.Job] = Operation(
    "GET",
    "/compute-ops-mgmt/v1beta2/jobs/{id}",
    path_parameters=(Path("id"),),
    headers=(Header("Tenant-Acid"),),
    deprecation=Deprecation(since="2025-01-31", sunset="2025-03-03", successor="v1.jobs.get"),
    replies={"200": Json(lambda: models.Job)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_UPDATE: Operation[models.Job] = Operation(
    "PATCH",
    "/compute-ops-mgmt/v1beta2/jobs/{id}",
    path_parameters=(Path("id"),),
    headers=(Header("Tenant-Acid"),),
    body=Body("application/merge-patch+json", lambda: models.JobUpdate, required=True),
    deprecation=Deprecation(since="2025-01-31", sunset="2025-03-03", successor="v1.jobs.update"),
    replies={"200": Json(lambda: models.Job)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)


class Jobs(Resource):
    """Operations of `jobs`, API version v1beta2.

    `v1.jobs` is the one to use.
    """

    def list(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        tenant_acid: str | None = None,
        prefetch: int = 1,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[models.Job, models.JobCollection]:
        """GET /compute-ops-mgmt/v1beta2/jobs

        Deprecated since 2025-01-31; sunset 2025-03-03; use `v1.jobs.list`.

        Gives a pager: iterate over all items, or over its `pages()`.

        `limit` is the length of a page, 1000 if it is not given; `prefetch` is how many pages are asked for at a time.

        Response headers, through `with_raw_response`: Deprecation, Link, Sunset
        """
        return self._list(
            _LIST,
            query=(offset, limit),
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
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Job:
        """POST /compute-ops-mgmt/v1beta2/jobs

        Deprecated since 2025-01-31; sunset 2025-03-03; use `v1.jobs.create`.

        Response headers, through `with_raw_response`: Deprecation, Link, Sunset
        """
        return self._call(
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
    ) -> models.Job:
        """GET /compute-ops-mgmt/v1beta2/jobs/{id}

        Deprecated since 2025-01-31; sunset 2025-03-03; use `v1.jobs.get`.

        Response headers, through `with_raw_response`: Deprecation, Link, Sunset
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

    def update(
        self,
        id: str,
        body: models.JobUpdate | Mapping[str, Any],
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Job:
        """PATCH /compute-ops-mgmt/v1beta2/jobs/{id}

        Deprecated since 2025-01-31; sunset 2025-03-03; use `v1.jobs.update`.

        Response headers, through `with_raw_response`: Deprecation, Link, Sunset
        """
        return self._call(
            _UPDATE,
            path=(id,),
            headers=(tenant_acid,),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncJobs(AsyncResource):
    """Operations of `jobs`, API version v1beta2.

    `v1.jobs` is the one to use.
    """

    def list(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        tenant_acid: str | None = None,
        prefetch: int = 1,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[models.Job, models.JobCollection]:
        """GET /compute-ops-mgmt/v1beta2/jobs

        Deprecated since 2025-01-31; sunset 2025-03-03; use `v1.jobs.list`.

        Gives a pager: iterate over all items, or over its `pages()`.

        `limit` is the length of a page, 1000 if it is not given; `prefetch` is how many pages are asked for at a time.

        Response headers, through `with_raw_response`: Deprecation, Link, Sunset
        """
        return self._list(
            _LIST,
            query=(offset, limit),
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
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Job:
        """POST /compute-ops-mgmt/v1beta2/jobs

        Deprecated since 2025-01-31; sunset 2025-03-03; use `v1.jobs.create`.

        Response headers, through `with_raw_response`: Deprecation, Link, Sunset
        """
        return await self._call(
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
    ) -> models.Job:
        """GET /compute-ops-mgmt/v1beta2/jobs/{id}

        Deprecated since 2025-01-31; sunset 2025-03-03; use `v1.jobs.get`.

        Response headers, through `with_raw_response`: Deprecation, Link, Sunset
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

    async def update(
        self,
        id: str,
        body: models.JobUpdate | Mapping[str, Any],
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Job:
        """PATCH /compute-ops-mgmt/v1beta2/jobs/{id}

        Deprecated since 2025-01-31; sunset 2025-03-03; use `v1.jobs.update`.

        Response headers, through `with_raw_response`: Deprecation, Link, Sunset
        """
        return await self._call(
            _UPDATE,
            path=(id,),
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
        self.list = raw(jobs.list)
        self.create = raw(jobs.create)
        self.get = raw(jobs.get)
        self.update = raw(jobs.update)


class AsyncRawJobs:
    """The calls of `AsyncJobs`, each giving status, headers and body."""

    def __init__(self, jobs: AsyncJobs) -> None:
        self.list = raw_async(jobs.list)
        self.create = raw_async(jobs.create)
        self.get = raw_async(jobs.get)
        self.update = raw_async(jobs.update)
