"""Operations of `job_templates`, API version v1beta2.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .._runtime.operation import Deprecation, Header, Json, Operation, Path, Query
from .._runtime.paging import OffsetPaging
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

if TYPE_CHECKING:
    from .._runtime.pager import AsyncPager, Pager

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
    """Catalogue of the kinds of jobs that the service can run."""

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
        """List the job templates.

        Deprecated since 2025-02-28; sunset 2025-04-01.

        A template tells by its JSON Schema (`schema`) which parameters a job of its kind takes. The
        identifiers of templates are the same in all regions, so that programs can contain them.

        Calls `GET /compute-ops-mgmt/v1beta2/job-templates`.

        Args:
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
            A page of job templates. A pager asks for the pages as they are needed, 1000 items each
            unless `limit` is given: iterate over their items, or over `pages()`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> for item in client.v1beta2.job_templates.list():
            ...     print(item)
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
        """Get one job template.

        Deprecated since 2025-02-28; sunset 2025-04-01.

        Read `schema` to learn which data a job of this kind needs; it may be null. 404 for an
        unknown template.

        Calls `GET /compute-ops-mgmt/v1beta2/job-templates/{id}`.

        Args:
            id: Identifier (UUID) of a job template; the same in every region.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The job template.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1beta2.job_templates.get("ID")
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
    """Catalogue of the kinds of jobs that the service can run."""

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
        """List the job templates.

        Deprecated since 2025-02-28; sunset 2025-04-01.

        A template tells by its JSON Schema (`schema`) which parameters a job of its kind takes. The
        identifiers of templates are the same in all regions, so that programs can contain them.

        Calls `GET /compute-ops-mgmt/v1beta2/job-templates`.

        Args:
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
            A page of job templates. A pager asks for the pages as they are needed, 1000 items each
            unless `limit` is given: iterate over their items, or over `pages()`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> async for item in client.v1beta2.job_templates.list():
            ...     print(item)
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
        """Get one job template.

        Deprecated since 2025-02-28; sunset 2025-04-01.

        Read `schema` to learn which data a job of this kind needs; it may be null. 404 for an
        unknown template.

        Calls `GET /compute-ops-mgmt/v1beta2/job-templates/{id}`.

        Args:
            id: Identifier (UUID) of a job template; the same in every region.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The job template.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1beta2.job_templates.get("ID")
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
