"""Operations of `activities`, API version v1beta2; made by comgen, not to be edited."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.filters import FilterExpression
from .._runtime.operation import Header, Json, Operation, Query
from .._runtime.pager import AsyncPager, Pager
from .._runtime.paging import OffsetPaging
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

if TYPE_CHECKING:
    from ._filters.activities import ActivitiesFilters

_LIST: Operation[models.ActivityCollection] = Operation(
    "GET",
    "/compute-ops-mgmt/v1beta2/activities",
    query=(Query("groups"), Query("offset"), Query("limit"), Query("filter"), Query("select"), Query("sort")),
    headers=(Header("Accept-Language"), Header("Tenant-Acid")),
    paging=OffsetPaging(offset="offset", limit="limit", size=1000),
    replies={"200": Json(lambda: models.ActivityCollection)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)


class Activities(Resource):
    """Operations of `activities`, API version v1beta2."""

    @cached_property
    def filters(self) -> ActivitiesFilters:
        """What `list` can be filtered by."""
        from ._filters.activities import ActivitiesFilters

        return ActivitiesFilters()

    def list(
        self,
        *,
        groups: int | None = None,
        offset: int | None = None,
        limit: int | None = None,
        filter: FilterExpression | str | None = None,
        select: str | None = None,
        sort: str | None = None,
        accept_language: str | None = None,
        tenant_acid: str | None = None,
        prefetch: int = 1,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[models.Activity, models.ActivityCollection]:
        """GET /compute-ops-mgmt/v1beta2/activities

        Gives a pager: iterate over all items, or over its `pages()`.

        `limit` is the length of a page, 1000 if it is not given, where the API gives 100; `prefetch` is how many pages are asked for at a time.

        Args:
            filter: Made with `filters` or `Filter`, or text in the syntax of OData.
        """
        return self._list(
            _LIST,
            query=(groups, offset, limit, filter, select, sort),
            headers=(accept_language, tenant_acid),
            prefetch=prefetch,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncActivities(AsyncResource):
    """Operations of `activities`, API version v1beta2."""

    @cached_property
    def filters(self) -> ActivitiesFilters:
        """What `list` can be filtered by."""
        from ._filters.activities import ActivitiesFilters

        return ActivitiesFilters()

    def list(
        self,
        *,
        groups: int | None = None,
        offset: int | None = None,
        limit: int | None = None,
        filter: FilterExpression | str | None = None,
        select: str | None = None,
        sort: str | None = None,
        accept_language: str | None = None,
        tenant_acid: str | None = None,
        prefetch: int = 1,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[models.Activity, models.ActivityCollection]:
        """GET /compute-ops-mgmt/v1beta2/activities

        Gives a pager: iterate over all items, or over its `pages()`.

        `limit` is the length of a page, 1000 if it is not given, where the API gives 100; `prefetch` is how many pages are asked for at a time.

        Args:
            filter: Made with `filters` or `Filter`, or text in the syntax of OData.
        """
        return self._list(
            _LIST,
            query=(groups, offset, limit, filter, select, sort),
            headers=(accept_language, tenant_acid),
            prefetch=prefetch,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawActivities:
    """The calls of `Activities`, each giving status, headers and body."""

    def __init__(self, activities: Activities) -> None:
        self.list = raw(activities.list)

    @cached_property
    def filters(self) -> ActivitiesFilters:
        """What `list` can be filtered by."""
        from ._filters.activities import ActivitiesFilters

        return ActivitiesFilters()


class AsyncRawActivities:
    """The calls of `AsyncActivities`, each giving status, headers and body."""

    def __init__(self, activities: AsyncActivities) -> None:
        self.list = raw_async(activities.list)

    @cached_property
    def filters(self) -> ActivitiesFilters:
        """What `list` can be filtered by."""
        from ._filters.activities import ActivitiesFilters

        return ActivitiesFilters()
