"""Operations of `jobs`, API version v1beta3.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TYPE_CHECKING

from .._runtime.operation import Body, Deprecation, Header, Json, Operation, Path, Query
from .._runtime.paging import OffsetPaging
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

if TYPE_CHECKING:
    from .._runtime.pager import AsyncPager, Pager

_LIST: Operation[models.JobCollection] = Operation(
    "GET",
    "/compute-ops-mgmt/v1beta3/jobs",
    query=(Query("offset"), Query("limit")),
    headers=(Header("Tenant-Acid"),),
    deprecation=Deprecation(since="2025-01-31", sunset="2025-03-03", successor="v1.jobs.list"),
    paging=OffsetPaging(offset="offset", limit="limit", size=1000),
    replies={"200": Json(lambda: models.JobCollection)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_CREATE: Operation[models.Job] = Operation(
    "POST",
    "/compute-ops-mgmt/v1beta3/jobs",
    headers=(Header("Tenant-Acid"),),
    body=Body("application/json", lambda: models.JobCreate, required=True),
    deprecation=Deprecation(since="2025-01-31", sunset="2025-03-03", successor="v1.jobs.create"),
    replies={"200": Json(lambda: models.Job)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_GET: Operation[models.Job] = Operation(
    "GET",
    "/compute-ops-mgmt/v1beta3/jobs/{id}",
    path_parameters=(Path("id"),),
    headers=(Header("Tenant-Acid"),),
    deprecation=Deprecation(since="2025-01-31", sunset="2025-03-03", successor="v1.jobs.get"),
    replies={"200": Json(lambda: models.Job)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_UPDATE: Operation[models.Job] = Operation(
    "PATCH",
    "/compute-ops-mgmt/v1beta3/jobs/{id}",
    path_parameters=(Path("id"),),
    headers=(Header("Tenant-Acid"),),
    body=Body("application/merge-patch+json", lambda: models.JobUpdate, required=True),
    deprecation=Deprecation(since="2025-01-31", sunset="2025-03-03", successor="v1.jobs.update"),
    replies={"200": Json(lambda: models.Job)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)


class Jobs(Resource):
    """Background work on servers, groups and appliances, in the second beta version of the
    resource.

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
        """List the jobs of the workspace.

        Deprecated since 2025-01-31; sunset 2025-03-03; use `v1.jobs.list`.

        Can't filter or sort. Compared with v1beta2 jobs have `resultCode`, `jobParams` and
        `deleteOnComplete` as well; template and resource are still URIs. The answer carries the
        headers `Deprecation`, `Sunset` and `Link`.

        Calls `GET /compute-ops-mgmt/v1beta3/jobs`.

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
            A page of jobs. A pager asks for the pages as they are needed, 1000 items each unless
            `limit` is given: iterate over their items, or over `pages()`. `with_raw_response` gives
            the headers too: `Deprecation`, `Link`, `Sunset`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> for item in client.v1beta3.jobs.list():
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
        """Start a job on a server, group or OneView appliance.

        Deprecated since 2025-01-31; sunset 2025-03-03; use `v1.jobs.create`.

        Works with `jobTemplateUri` (URI or bare identifier) and `resourceUri`. Beyond v1beta2 it
        knows jobs for OneView appliances, external storage and operating system installation; the
        job for iLO settings compliance of groups is listed for the beta versions only. Answers 200,
        not 201, when the job is queued; poll `v1beta3.jobs.get` for the outcome.

        Calls `POST /compute-ops-mgmt/v1beta3/jobs`.

        Args:
            body: URIs of template and resource, and in `data` what the template requires. A model,
                or a mapping with the names of the API.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The job as it was created. `with_raw_response` gives the headers too: `Deprecation`,
            `Link`, `Sunset`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1beta3.jobs.create(
            ...     {"jobTemplateUri": "JOBTEMPLATEURI", "resourceUri": "RESOURCEURI"}
            ... )
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
        """Get one job, for instance to wait for its end.

        Deprecated since 2025-01-31; sunset 2025-03-03; use `v1.jobs.get`.

        Ends in `COMPLETE` or `ERROR`; a complete job has succeeded only if `resultCode` is
        `SUCCESS`. Names its resource by URI instead of by identifier. 404 for an unknown job.

        Calls `GET /compute-ops-mgmt/v1beta3/jobs/{id}`.

        Args:
            id: Identifier (UUID) of a job.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The job with its state, status message and results. `with_raw_response` gives the
            headers too: `Deprecation`, `Link`, `Sunset`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1beta3.jobs.get("ID")
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
        """Dismiss a stalled job or stop a serial group update.

        Deprecated since 2025-01-31; sunset 2025-03-03; use `v1.jobs.update`.

        `state` may become `COMPLETE` or `ERROR`. `stopOnRequest` stops a group firmware update that
        goes through the servers one by one, except on servers that have started, finished or
        stalled. 412 when the job's state doesn't allow the change.

        Calls `PATCH /compute-ops-mgmt/v1beta3/jobs/{id}`.

        Args:
            id: Identifier (UUID) of a job.
            body: The new `state`, or `input` with `stopOnRequest`. A model, or a mapping with the
                names of the API.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The job after the change. `with_raw_response` gives the headers too: `Deprecation`,
            `Link`, `Sunset`.

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
            >>> client.v1beta3.jobs.update("ID", {"input": {}})
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
    """Background work on servers, groups and appliances, in the second beta version of the
    resource.

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
        """List the jobs of the workspace.

        Deprecated since 2025-01-31; sunset 2025-03-03; use `v1.jobs.list`.

        Can't filter or sort. Compared with v1beta2 jobs have `resultCode`, `jobParams` and
        `deleteOnComplete` as well; template and resource are still URIs. The answer carries the
        headers `Deprecation`, `Sunset` and `Link`.

        Calls `GET /compute-ops-mgmt/v1beta3/jobs`.

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
            A page of jobs. A pager asks for the pages as they are needed, 1000 items each unless
            `limit` is given: iterate over their items, or over `pages()`. `with_raw_response` gives
            the headers too: `Deprecation`, `Link`, `Sunset`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> async for item in client.v1beta3.jobs.list():
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
        """Start a job on a server, group or OneView appliance.

        Deprecated since 2025-01-31; sunset 2025-03-03; use `v1.jobs.create`.

        Works with `jobTemplateUri` (URI or bare identifier) and `resourceUri`. Beyond v1beta2 it
        knows jobs for OneView appliances, external storage and operating system installation; the
        job for iLO settings compliance of groups is listed for the beta versions only. Answers 200,
        not 201, when the job is queued; poll `v1beta3.jobs.get` for the outcome.

        Calls `POST /compute-ops-mgmt/v1beta3/jobs`.

        Args:
            body: URIs of template and resource, and in `data` what the template requires. A model,
                or a mapping with the names of the API.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The job as it was created. `with_raw_response` gives the headers too: `Deprecation`,
            `Link`, `Sunset`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1beta3.jobs.create(
            ...     {"jobTemplateUri": "JOBTEMPLATEURI", "resourceUri": "RESOURCEURI"}
            ... )
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
        """Get one job, for instance to wait for its end.

        Deprecated since 2025-01-31; sunset 2025-03-03; use `v1.jobs.get`.

        Ends in `COMPLETE` or `ERROR`; a complete job has succeeded only if `resultCode` is
        `SUCCESS`. Names its resource by URI instead of by identifier. 404 for an unknown job.

        Calls `GET /compute-ops-mgmt/v1beta3/jobs/{id}`.

        Args:
            id: Identifier (UUID) of a job.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The job with its state, status message and results. `with_raw_response` gives the
            headers too: `Deprecation`, `Link`, `Sunset`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1beta3.jobs.get("ID")
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
        """Dismiss a stalled job or stop a serial group update.

        Deprecated since 2025-01-31; sunset 2025-03-03; use `v1.jobs.update`.

        `state` may become `COMPLETE` or `ERROR`. `stopOnRequest` stops a group firmware update that
        goes through the servers one by one, except on servers that have started, finished or
        stalled. 412 when the job's state doesn't allow the change.

        Calls `PATCH /compute-ops-mgmt/v1beta3/jobs/{id}`.

        Args:
            id: Identifier (UUID) of a job.
            body: The new `state`, or `input` with `stopOnRequest`. A model, or a mapping with the
                names of the API.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The job after the change. `with_raw_response` gives the headers too: `Deprecation`,
            `Link`, `Sunset`.

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
            >>> await client.v1beta3.jobs.update("ID", {"input": {}})
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
