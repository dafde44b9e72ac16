"""Operations of `schedules`, API version v1beta2; made by comgen, not to be edited."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any, TYPE_CHECKING

from .._runtime.filters import FilterExpression
from .._runtime.operation import Body, Empty, Header, Json, Operation, Path, Query
from .._runtime.pager import AsyncPager, Pager
from .._runtime.paging import OffsetPaging
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

if TYPE_CHECKING:
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
    """Operations of `schedules`, API version v1beta2."""

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
        """GET /compute-ops-mgmt/v1beta2/schedules

        Gives a pager: iterate over all items, or over its `pages()`.

        `limit` is the length of a page, 10000 if it is not given, where the API gives 50; `prefetch` is how many pages are asked for at a time.

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
        """POST /compute-ops-mgmt/v1beta2/schedules

        Response headers, through `with_raw_response`: Location
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
        """GET /compute-ops-mgmt/v1beta2/schedules/{id}"""
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
        """DELETE /compute-ops-mgmt/v1beta2/schedules/{id}"""
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
        """PATCH /compute-ops-mgmt/v1beta2/schedules/{id}"""
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
        """GET /compute-ops-mgmt/v1beta2/schedules/{id}/history

        Gives a pager: iterate over all items, or over its `pages()`.

        `limit` is the length of a page, 10000 if it is not given, where the API gives 50; `prefetch` is how many pages are asked for at a time.

        Args:
            filter: Made with `Filter`, or text in the syntax of OData.
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
        """GET /compute-ops-mgmt/v1beta2/schedules/{id}/history/{history-id}"""
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
    """Operations of `schedules`, API version v1beta2."""

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
        """GET /compute-ops-mgmt/v1beta2/schedules

        Gives a pager: iterate over all items, or over its `pages()`.

        `limit` is the length of a page, 10000 if it is not given, where the API gives 50; `prefetch` is how many pages are asked for at a time.

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
        """POST /compute-ops-mgmt/v1beta2/schedules

        Response headers, through `with_raw_response`: Location
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
        """GET /compute-ops-mgmt/v1beta2/schedules/{id}"""
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
        """DELETE /compute-ops-mgmt/v1beta2/schedules/{id}"""
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
        """PATCH /compute-ops-mgmt/v1beta2/schedules/{id}"""
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
        """GET /compute-ops-mgmt/v1beta2/schedules/{id}/history

        Gives a pager: iterate over all items, or over its `pages()`.

        `limit` is the length of a page, 10000 if it is not given, where the API gives 50; `prefetch` is how many pages are asked for at a time.

        Args:
            filter: Made with `Filter`, or text in the syntax of OData.
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
        """GET /compute-ops-mgmt/v1beta2/schedules/{id}/history/{history-id}"""
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
