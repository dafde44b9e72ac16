"""Operations of `job-templates`, API version v1beta2; made by comgen, not to be edited."""

from __future__ import annotations

from collections.abc import Mapping

from .._runtime.operation import Deprecation, Header, Json, Operation, Path, Query
from .._runtime.pager import AsyncPager, Pager
from .._runtime.paging import OffsetPaging
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

_LIST: Operation[models.JobTemplateCollection] = Operation(
    "GET",
    "/compute-ops-mgmt/v1beta2/job-templates",
    query=(Query("offset"), Query("limit")),
    headers=(Header("Tenant-Acid"),),
    deprecation=Deprecation(since="2025-02-28", sunset="2025-04-01"),
    paging=OffsetPaging(offset="offset", limit="limit", size=1000),
    replies={"200": Json(lambda: models.JobTemplateCollection)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_GET: Operation[models.JobTemplate] = Operation(
    "GET",
    "/compute-ops-mgmt/v1beta2/job-templates/{id}",
    path_parameters=(Path("id"),),
    headers=(Header("Tenant-Acid"),),
    deprecation=Deprecation(since="2025-02-28", sunset="2025-04-01"),
    replies={"200": Json(lambda: models.JobTemplate)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)


class JobTemplates(Resource):
    """Operations of `job-templates`, API version v1beta2."""

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
    ) -> Pager[models.JobTemplate, models.JobTemplateCollection]:
        """GET /compute-ops-mgmt/v1beta2/job-templates

        Deprecated since 2025-02-28; sunset 2025-04-01.

        Gives a pager: iterate over all items, or over its `pages()`.

        `limit` is the length of a page, 1000 if it is not given; `prefetch` is how many pages are asked for at a time.
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

    def get(
        self,
        id: str,
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.JobTemplate:
        """GET /compute-ops-mgmt/v1beta2/job-templates/{id}

        Deprecated since 2025-02-28; sunset 2025-04-01.
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


class AsyncJobTemplates(AsyncResource):
    """Operations of `job-templates`, API version v1beta2."""

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
    ) -> AsyncPager[models.JobTemplate, models.JobTemplateCollection]:
        """GET /compute-ops-mgmt/v1beta2/job-templates

        Deprecated since 2025-02-28; sunset 2025-04-01.

        Gives a pager: iterate over all items, or over its `pages()`.

        `limit` is the length of a page, 1000 if it is not given; `prefetch` is how many pages are asked for at a time.
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

    async def get(
        self,
        id: str,
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.JobTemplate:
        """GET /compute-ops-mgmt/v1beta2/job-templates/{id}

        Deprecated since 2025-02-28; sunset 2025-04-01.
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


class RawJobTemplates:
    """The calls of `JobTemplates`, each giving status, headers and body."""

    def __init__(self, job_templates: JobTemplates) -> None:
        self.list = raw(job_templates.list)
        self.get = raw(job_templates.get)


class AsyncRawJobTemplates:
    """The calls of `AsyncJobTemplates`, each giving status, headers and body."""

    def __init__(self, job_templates: AsyncJobTemplates) -> None:
        self.list = raw_async(job_templates.list)
        self.get = raw_async(job_templates.get)
