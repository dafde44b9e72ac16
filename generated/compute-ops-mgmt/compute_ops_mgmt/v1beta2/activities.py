"""Operations of `activities`, API version v1beta2.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Header, Json, Operation, Query
from .._runtime.paging import OffsetPaging
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

if TYPE_CHECKING:
    from .._runtime.filters import FilterExpression
    from .._runtime.pager import AsyncPager, Pager
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
    """Log of what happened in the workspace, such as servers assigned, firmware updated or
    integrations tested.
    """

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
        """List the activities of the workspace.

        Each activity has a title and a message in plain language, a `key` that names the kind of
        event, and the resource it is about in `source`. Titles and messages are translated
        according to `Accept-Language`. With `groups` the service merges successive activities of
        the same `key` into one item. An expression in `filter` or `sort` that it can't read gives
        400.

        Calls `GET /compute-ops-mgmt/v1beta2/activities`.

        Args:
            groups: How many runs of successive activities with the same `key` to return, 1 to 10,
                each merged into one item such as a count of servers updated; unrelated to server
                groups.
            offset: Number of items to skip before the page begins, 0 for the first page. Advance it
                by the number of items received, which may be less than `limit`.
            limit: Largest number of activities in the page: 100 by default, 1000 at most.
            filter: Documented properties: `source/type`, `source/id`, `resourceUri`, `key`, `id`,
                `hidden`, `healthState`, `groupDisplayName`, `groupId`, `createdAt`,
                `associatedServerUri`, `associatedServerId`, `serverSettingsName`,
                `serverSettingsId`, `serverSettingsCategory`. `source/displayName`,
                `source/originId` and `source/resourceUri` are to disappear. Made with `filters` or
                `Filter`, or text in the syntax of OData.
            select: Comma-separated list of the properties to return, with `/` for nested ones, e.g.
                `name,hardware/powerState`. Everything else is left out of each resource; paging
                properties stay. All properties when absent.
            sort: Comma-separated properties to order by, each with `asc` (the default) or `desc`,
                e.g. `name,createdAt desc`. The first counts most.
            accept_language: Language of titles and messages: `en` or `ja`, with weights if wanted;
                English when absent or unsupported.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            prefetch: How many pages are asked for at a time.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            A page of activities. A pager asks for the pages as they are needed, 1000 items each
            unless `limit` is given (the API itself gives 100): iterate over their items, or over
            `pages()`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> for item in client.v1beta2.activities.list():
            ...     print(item)
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
    """Log of what happened in the workspace, such as servers assigned, firmware updated or
    integrations tested.
    """

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
        """List the activities of the workspace.

        Each activity has a title and a message in plain language, a `key` that names the kind of
        event, and the resource it is about in `source`. Titles and messages are translated
        according to `Accept-Language`. With `groups` the service merges successive activities of
        the same `key` into one item. An expression in `filter` or `sort` that it can't read gives
        400.

        Calls `GET /compute-ops-mgmt/v1beta2/activities`.

        Args:
            groups: How many runs of successive activities with the same `key` to return, 1 to 10,
                each merged into one item such as a count of servers updated; unrelated to server
                groups.
            offset: Number of items to skip before the page begins, 0 for the first page. Advance it
                by the number of items received, which may be less than `limit`.
            limit: Largest number of activities in the page: 100 by default, 1000 at most.
            filter: Documented properties: `source/type`, `source/id`, `resourceUri`, `key`, `id`,
                `hidden`, `healthState`, `groupDisplayName`, `groupId`, `createdAt`,
                `associatedServerUri`, `associatedServerId`, `serverSettingsName`,
                `serverSettingsId`, `serverSettingsCategory`. `source/displayName`,
                `source/originId` and `source/resourceUri` are to disappear. Made with `filters` or
                `Filter`, or text in the syntax of OData.
            select: Comma-separated list of the properties to return, with `/` for nested ones, e.g.
                `name,hardware/powerState`. Everything else is left out of each resource; paging
                properties stay. All properties when absent.
            sort: Comma-separated properties to order by, each with `asc` (the default) or `desc`,
                e.g. `name,createdAt desc`. The first counts most.
            accept_language: Language of titles and messages: `en` or `ja`, with weights if wanted;
                English when absent or unsupported.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            prefetch: How many pages are asked for at a time.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            A page of activities. A pager asks for the pages as they are needed, 1000 items each
            unless `limit` is given (the API itself gives 100): iterate over their items, or over
            `pages()`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> async for item in client.v1beta2.activities.list():
            ...     print(item)
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
