"""Operations of `schedules`, API version v1beta2.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any, TYPE_CHECKING

from .._runtime.operation import Body, Empty, Header, Json, Operation, Path, Query
from .._runtime.paging import OffsetPaging
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

if TYPE_CHECKING:
    from .._runtime.filters import FilterExpression
    from .._runtime.pager import AsyncPager, Pager
    from ._filters.schedules import SchedulesFilters

_LIST: Operation[models.ScheduleCollection] = Operation(
    "GET",
    "/compute-ops-mgmt/v1beta2/schedules",
    query=(Query("offset"), Query("limit"), Query("filter"), Query("sort"), Query("select")),
    headers=(Header("Tenant-Acid"),),
    paging=OffsetPaging(offset="offset", limit="limit", size=10000),
    replies={"200": Json(lambda: models.ScheduleCollection)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_CREATE: Operation[models.Schedule] = Operation(
    "POST",
    "/compute-ops-mgmt/v1beta2/schedules",
    query=(Query("select"),),
    headers=(Header("Idempotency-Key"), Header("Tenant-Acid")),
    body=Body("application/json", lambda: models.SchedulePost, required=True),
    replies={"201": Json(lambda: models.Schedule)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_GET: Operation[models.Schedule] = Operation(
    "GET",
    "/compute-ops-mgmt/v1beta2/schedules/{id}",
    path_parameters=(Path("id"),),
    query=(Query("select"),),
    headers=(Header("Tenant-Acid"),),
    replies={"200": Json(lambda: models.Schedule)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_DELETE: Operation[None] = Operation(
    "DELETE",
    "/compute-ops-mgmt/v1beta2/schedules/{id}",
    path_parameters=(Path("id"),),
    headers=(Header("Tenant-Acid"),),
    replies={"204": Empty()},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_UPDATE: Operation[models.Schedule] = Operation(
    "PATCH",
    "/compute-ops-mgmt/v1beta2/schedules/{id}",
    path_parameters=(Path("id"),),
    query=(Query("select"),),
    headers=(Header("If-Match"), Header("Tenant-Acid")),
    body=Body("application/merge-patch+json", lambda: models.SchedulePatch, required=True),
    replies={"200": Json(lambda: models.Schedule)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_LIST_HISTORY: Operation[models.ScheduleHistoryCollection] = Operation(
    "GET",
    "/compute-ops-mgmt/v1beta2/schedules/{id}/history",
    path_parameters=(Path("id"),),
    query=(Query("offset"), Query("limit"), Query("filter"), Query("sort"), Query("select")),
    headers=(Header("Tenant-Acid"),),
    paging=OffsetPaging(offset="offset", limit="limit", size=10000),
    replies={"200": Json(lambda: models.ScheduleHistoryCollection)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_GET_HISTORY: Operation[models.ScheduleHistory] = Operation(
    "GET",
    "/compute-ops-mgmt/v1beta2/schedules/{id}/history/{history-id}",
    path_parameters=(Path("id"), Path("history-id")),
    query=(Query("select"),),
    headers=(Header("Tenant-Acid"),),
    replies={"200": Json(lambda: models.ScheduleHistory)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)


class Schedules(Resource):
    """API calls that the service makes by itself at a given time, once or at regular
    intervals.
    """

    @cached_property
    def filters(self) -> SchedulesFilters:
        """What `list` can be filtered by."""
        from ._filters.schedules import SchedulesFilters

        return SchedulesFilters()

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
    ) -> Pager[models.Schedule, models.ScheduleCollection]:
        """List the schedules of the workspace.

        Each schedule contains the REST call it makes (`operation`), its times (`schedule`), the
        next start and the last run. Names aren't unique, so show the start time as well.

        Calls `GET /compute-ops-mgmt/v1beta2/schedules`.

        Args:
            offset: Number of items to skip before the page begins, 0 for the first page. Advance it
                by the number of items received, which may be less than `limit`.
            limit: Largest number of items in the page, at most 1000.
            filter: Documented properties: `id`, `type`, `resourceUri`, `historyUri`, `nextStartAt`,
                `schedule/startAt`, `schedule/intervalInSec`, `generation`, `updatedAt`,
                `createdAt`, and of `operation` its `uri`, `method`, `query`, `headers`, `body`,
                `type` and `timeoutInSec`. Made with `filters` or `Filter`, or text in the syntax of
                OData.
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
            A page of schedules. A pager asks for the pages as they are needed, 10000 items each
            unless `limit` is given (the API itself gives 50): iterate over their items, or over
            `pages()`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> for item in client.v1beta2.schedules.list():
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
        body: models.SchedulePost | Mapping[str, Any],
        *,
        select: str | None = None,
        idempotency_key: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Schedule:
        """Create a schedule for an API call.

        Stores a REST call, typically `v1.jobs.create`, to be made once or repeatedly. The caller
        needs the permission to make this call. The first start must be within a year, the interval
        longer than 15 minutes and shorter than a year. A call gets 20 seconds, or up to 60 with
        `timeoutInSec`; the schedule is deleted together with the resource in
        `associatedResourceUri`. Send an `Idempotency-Key` to repeat the request safely; 409 for a
        conflict.

        Calls `POST /compute-ops-mgmt/v1beta2/schedules`.

        Args:
            body: A name, the call in `operation` (type `REST`, method, relative URI, body) and the
                times in `schedule` (`startAt`, and `interval` as an ISO 8601 duration or null for
                once). A model, or a mapping with the names of the API.
            select: Comma-separated list of the properties to return, with `/` for nested ones, e.g.
                `name,hardware/powerState`. Everything else is left out of each resource; paging
                properties stay. All properties when absent.
            idempotency_key: A UUID of your choice, the same for every attempt at one call, so that
                a retry after a lost answer doesn't create the resource twice.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The schedule as it was created. `with_raw_response` gives the headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ConflictError: It does not go together with the present state (409).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1beta2.schedules.create({"name": "NAME"})
        """
        return self._call(
            _CREATE,
            query=(select,),
            headers=(idempotency_key, tenant_acid),
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
    ) -> models.Schedule:
        """Get one schedule.

        `nextStartAt` is null when no further run is due, `lastRun` is null before the first one.
        `generation` is the value to send as `If-Match` in a later PATCH. 404 for an unknown
        schedule.

        Calls `GET /compute-ops-mgmt/v1beta2/schedules/{id}`.

        Args:
            id: Identifier (UUID) of a schedule.
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
            The schedule.

        Raises:
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1beta2.schedules.get("ID")
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

    def delete(
        self,
        id: str,
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Delete a schedule and its history.

        No further runs take place, and the records of past ones are gone. 404 for an unknown
        schedule.

        Calls `DELETE /compute-ops-mgmt/v1beta2/schedules/{id}`.

        Args:
            id: Identifier (UUID) of a schedule.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            Nothing.

        Raises:
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1beta2.schedules.delete("ID")
        """
        return self._call(
            _DELETE,
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
        body: models.SchedulePatch | Mapping[str, Any],
        *,
        select: str | None = None,
        if_match: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Schedule:
        """Change a schedule.

        A JSON merge patch: what is left out stays, null deletes. Method and URI of the call can't
        be changed, its body, query and headers can. With `If-Match` the change happens only if
        nobody else has changed the schedule since, otherwise 412.

        Calls `PATCH /compute-ops-mgmt/v1beta2/schedules/{id}`.

        Args:
            id: Identifier (UUID) of a schedule.
            body: The properties to change, e.g. new times in `schedule`. A model, or a mapping with
                the names of the API.
            select: Comma-separated list of the properties to return, with `/` for nested ones, e.g.
                `name,hardware/powerState`. Everything else is left out of each resource; paging
                properties stay. All properties when absent.
            if_match: Last seen `generation` of the resource, in double quotes, such as `"3"`. The
                change is refused if somebody else has changed the resource since.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The schedule after the change.

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
            >>> client.v1beta2.schedules.update("ID", {"name": "NAME"})
        """
        return self._call(
            _UPDATE,
            path=(id,),
            query=(select,),
            headers=(if_match, tenant_acid),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def list_history(
        self,
        id: str,
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
    ) -> Pager[models.ScheduleHistory, models.ScheduleHistoryCollection]:
        """List the past runs of a schedule.

        A run has succeeded when the call was answered with a 2xx status; a job that it started may
        still fail later. 404 for an unknown schedule.

        Calls `GET /compute-ops-mgmt/v1beta2/schedules/{id}/history`.

        Args:
            id: Identifier (UUID) of a schedule.
            offset: Number of items to skip before the page begins, 0 for the first page. Advance it
                by the number of items received, which may be less than `limit`.
            limit: Largest number of items in the page, at most 1000.
            filter: The documented properties are those of schedules, copied from their list; which
                ones work here isn't documented. Made with `Filter`, or text in the syntax of OData.
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
            A page of past runs. A pager asks for the pages as they are needed, 10000 items each
            unless `limit` is given (the API itself gives 50): iterate over their items, or over
            `pages()`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> for item in client.v1beta2.schedules.list_history("ID"):
            ...     print(item)
        """
        return self._list(
            _LIST_HISTORY,
            path=(id,),
            query=(offset, limit, filter, sort, select),
            headers=(tenant_acid,),
            prefetch=prefetch,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def get_history(
        self,
        id: str,
        history_id: str,
        *,
        select: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.ScheduleHistory:
        """Get one past run of a schedule.

        Has status, headers and JSON body of the answer that the call got, its duration, and a
        `debugId` for support. `status` is null when there was no HTTP answer at all. 404 when
        schedule or run are unknown.

        Calls `GET /compute-ops-mgmt/v1beta2/schedules/{id}/history/{history-id}`.

        Args:
            id: Identifier (UUID) of a schedule.
            history_id: Identifier of the run.
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
            The run with the answer to its call.

        Raises:
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1beta2.schedules.get_history("ID", "HISTORY_ID")
        """
        return self._call(
            _GET_HISTORY,
            path=(id, history_id),
            query=(select,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncSchedules(AsyncResource):
    """API calls that the service makes by itself at a given time, once or at regular
    intervals.
    """

    @cached_property
    def filters(self) -> SchedulesFilters:
        """What `list` can be filtered by."""
        from ._filters.schedules import SchedulesFilters

        return SchedulesFilters()

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
    ) -> AsyncPager[models.Schedule, models.ScheduleCollection]:
        """List the schedules of the workspace.

        Each schedule contains the REST call it makes (`operation`), its times (`schedule`), the
        next start and the last run. Names aren't unique, so show the start time as well.

        Calls `GET /compute-ops-mgmt/v1beta2/schedules`.

        Args:
            offset: Number of items to skip before the page begins, 0 for the first page. Advance it
                by the number of items received, which may be less than `limit`.
            limit: Largest number of items in the page, at most 1000.
            filter: Documented properties: `id`, `type`, `resourceUri`, `historyUri`, `nextStartAt`,
                `schedule/startAt`, `schedule/intervalInSec`, `generation`, `updatedAt`,
                `createdAt`, and of `operation` its `uri`, `method`, `query`, `headers`, `body`,
                `type` and `timeoutInSec`. Made with `filters` or `Filter`, or text in the syntax of
                OData.
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
            A page of schedules. A pager asks for the pages as they are needed, 10000 items each
            unless `limit` is given (the API itself gives 50): iterate over their items, or over
            `pages()`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> async for item in client.v1beta2.schedules.list():
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
        body: models.SchedulePost | Mapping[str, Any],
        *,
        select: str | None = None,
        idempotency_key: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Schedule:
        """Create a schedule for an API call.

        Stores a REST call, typically `v1.jobs.create`, to be made once or repeatedly. The caller
        needs the permission to make this call. The first start must be within a year, the interval
        longer than 15 minutes and shorter than a year. A call gets 20 seconds, or up to 60 with
        `timeoutInSec`; the schedule is deleted together with the resource in
        `associatedResourceUri`. Send an `Idempotency-Key` to repeat the request safely; 409 for a
        conflict.

        Calls `POST /compute-ops-mgmt/v1beta2/schedules`.

        Args:
            body: A name, the call in `operation` (type `REST`, method, relative URI, body) and the
                times in `schedule` (`startAt`, and `interval` as an ISO 8601 duration or null for
                once). A model, or a mapping with the names of the API.
            select: Comma-separated list of the properties to return, with `/` for nested ones, e.g.
                `name,hardware/powerState`. Everything else is left out of each resource; paging
                properties stay. All properties when absent.
            idempotency_key: A UUID of your choice, the same for every attempt at one call, so that
                a retry after a lost answer doesn't create the resource twice.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The schedule as it was created. `with_raw_response` gives the headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ConflictError: It does not go together with the present state (409).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1beta2.schedules.create({"name": "NAME"})
        """
        return await self._call(
            _CREATE,
            query=(select,),
            headers=(idempotency_key, tenant_acid),
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
    ) -> models.Schedule:
        """Get one schedule.

        `nextStartAt` is null when no further run is due, `lastRun` is null before the first one.
        `generation` is the value to send as `If-Match` in a later PATCH. 404 for an unknown
        schedule.

        Calls `GET /compute-ops-mgmt/v1beta2/schedules/{id}`.

        Args:
            id: Identifier (UUID) of a schedule.
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
            The schedule.

        Raises:
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1beta2.schedules.get("ID")
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

    async def delete(
        self,
        id: str,
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Delete a schedule and its history.

        No further runs take place, and the records of past ones are gone. 404 for an unknown
        schedule.

        Calls `DELETE /compute-ops-mgmt/v1beta2/schedules/{id}`.

        Args:
            id: Identifier (UUID) of a schedule.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            Nothing.

        Raises:
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1beta2.schedules.delete("ID")
        """
        return await self._call(
            _DELETE,
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
        body: models.SchedulePatch | Mapping[str, Any],
        *,
        select: str | None = None,
        if_match: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Schedule:
        """Change a schedule.

        A JSON merge patch: what is left out stays, null deletes. Method and URI of the call can't
        be changed, its body, query and headers can. With `If-Match` the change happens only if
        nobody else has changed the schedule since, otherwise 412.

        Calls `PATCH /compute-ops-mgmt/v1beta2/schedules/{id}`.

        Args:
            id: Identifier (UUID) of a schedule.
            body: The properties to change, e.g. new times in `schedule`. A model, or a mapping with
                the names of the API.
            select: Comma-separated list of the properties to return, with `/` for nested ones, e.g.
                `name,hardware/powerState`. Everything else is left out of each resource; paging
                properties stay. All properties when absent.
            if_match: Last seen `generation` of the resource, in double quotes, such as `"3"`. The
                change is refused if somebody else has changed the resource since.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The schedule after the change.

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
            >>> await client.v1beta2.schedules.update("ID", {"name": "NAME"})
        """
        return await self._call(
            _UPDATE,
            path=(id,),
            query=(select,),
            headers=(if_match, tenant_acid),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def list_history(
        self,
        id: str,
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
    ) -> AsyncPager[models.ScheduleHistory, models.ScheduleHistoryCollection]:
        """List the past runs of a schedule.

        A run has succeeded when the call was answered with a 2xx status; a job that it started may
        still fail later. 404 for an unknown schedule.

        Calls `GET /compute-ops-mgmt/v1beta2/schedules/{id}/history`.

        Args:
            id: Identifier (UUID) of a schedule.
            offset: Number of items to skip before the page begins, 0 for the first page. Advance it
                by the number of items received, which may be less than `limit`.
            limit: Largest number of items in the page, at most 1000.
            filter: The documented properties are those of schedules, copied from their list; which
                ones work here isn't documented. Made with `Filter`, or text in the syntax of OData.
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
            A page of past runs. A pager asks for the pages as they are needed, 10000 items each
            unless `limit` is given (the API itself gives 50): iterate over their items, or over
            `pages()`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> async for item in client.v1beta2.schedules.list_history("ID"):
            ...     print(item)
        """
        return self._list(
            _LIST_HISTORY,
            path=(id,),
            query=(offset, limit, filter, sort, select),
            headers=(tenant_acid,),
            prefetch=prefetch,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def get_history(
        self,
        id: str,
        history_id: str,
        *,
        select: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.ScheduleHistory:
        """Get one past run of a schedule.

        Has status, headers and JSON body of the answer that the call got, its duration, and a
        `debugId` for support. `status` is null when there was no HTTP answer at all. 404 when
        schedule or run are unknown.

        Calls `GET /compute-ops-mgmt/v1beta2/schedules/{id}/history/{history-id}`.

        Args:
            id: Identifier (UUID) of a schedule.
            history_id: Identifier of the run.
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
            The run with the answer to its call.

        Raises:
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1beta2.schedules.get_history("ID", "HISTORY_ID")
        """
        return await self._call(
            _GET_HISTORY,
            path=(id, history_id),
            query=(select,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawSchedules:
    """The calls of `Schedules`, each giving status, headers and body."""

    def __init__(self, schedules: Schedules) -> None:
        self.list = raw(schedules.list)
        self.create = raw(schedules.create)
        self.get = raw(schedules.get)
        self.delete = raw(schedules.delete)
        self.update = raw(schedules.update)
        self.list_history = raw(schedules.list_history)
        self.get_history = raw(schedules.get_history)

    @cached_property
    def filters(self) -> SchedulesFilters:
        """What `list` can be filtered by."""
        from ._filters.schedules import SchedulesFilters

        return SchedulesFilters()


class AsyncRawSchedules:
    """The calls of `AsyncSchedules`, each giving status, headers and body."""

    def __init__(self, schedules: AsyncSchedules) -> None:
        self.list = raw_async(schedules.list)
        self.create = raw_async(schedules.create)
        self.get = raw_async(schedules.get)
        self.delete = raw_async(schedules.delete)
        self.update = raw_async(schedules.update)
        self.list_history = raw_async(schedules.list_history)
        self.get_history = raw_async(schedules.get_history)

    @cached_property
    def filters(self) -> SchedulesFilters:
        """What `list` can be filtered by."""
        from ._filters.schedules import SchedulesFilters

        return SchedulesFilters()
