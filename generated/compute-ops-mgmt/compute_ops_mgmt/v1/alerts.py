"""Operations of `alerts`, API version v1.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .._runtime.operation import Header, Json, Operation, Query
from .._runtime.paging import OffsetPaging
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

if TYPE_CHECKING:
    from .._runtime.filters import FilterExpression
    from .._runtime.pager import AsyncPager, Pager

_LIST: Operation[models.AlertCollection] = Operation(
    "GET",
    "/compute-ops-mgmt/v1/alerts",
    query=(Query("offset"), Query("limit"), Query("filter"), Query("sort"), Query("select")),
    headers=(Header("Tenant-Acid"),),
    paging=OffsetPaging(offset="offset", limit="limit", size=1000),
    replies={"200": Json(lambda: models.AlertCollection)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)


class Alerts(Resource):
    """Hardware and software alerts of all servers, active ones and those cleared in the last
    180 days.
    """

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
    ) -> Pager[models.Alert, models.AlertCollection]:
        """List the alerts of all servers.

        Covers every active alert and those cleared in the past 180 days; older ones are gone and no
        filter brings them back. An alert is active while `clearedAt` is null. For the alerts of one
        server there is `v1.servers.list_alerts`.

        Calls `GET /compute-ops-mgmt/v1/alerts`.

        Args:
            offset: Number of items to skip before the page begins, 0 for the first page. Advance it
                by the number of items received, which may be less than `limit`.
            limit: Largest number of items in the page, at most 1000.
            filter: Documented properties: `severity`, `category`, `alertType` (these three ignore
                case), `id`, `device/id`, `messageId`, `messageKey`, `serviceEvent`,
                `originOfCondition`, `createdAt`, `updatedAt`, `clearedAt` (null while active).
                `contains` works besides the usual operators. Made with `Filter`, or text in the
                syntax of OData.
            sort: Takes the same properties as `filter`.
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
            A page of alerts. A pager asks for the pages as they are needed, 1000 items each unless
            `limit` is given: iterate over their items, or over `pages()`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> for item in client.v1.alerts.list():
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


class AsyncAlerts(AsyncResource):
    """Hardware and software alerts of all servers, active ones and those cleared in the last
    180 days.
    """

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
    ) -> AsyncPager[models.Alert, models.AlertCollection]:
        """List the alerts of all servers.

        Covers every active alert and those cleared in the past 180 days; older ones are gone and no
        filter brings them back. An alert is active while `clearedAt` is null. For the alerts of one
        server there is `v1.servers.list_alerts`.

        Calls `GET /compute-ops-mgmt/v1/alerts`.

        Args:
            offset: Number of items to skip before the page begins, 0 for the first page. Advance it
                by the number of items received, which may be less than `limit`.
            limit: Largest number of items in the page, at most 1000.
            filter: Documented properties: `severity`, `category`, `alertType` (these three ignore
                case), `id`, `device/id`, `messageId`, `messageKey`, `serviceEvent`,
                `originOfCondition`, `createdAt`, `updatedAt`, `clearedAt` (null while active).
                `contains` works besides the usual operators. Made with `Filter`, or text in the
                syntax of OData.
            sort: Takes the same properties as `filter`.
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
            A page of alerts. A pager asks for the pages as they are needed, 1000 items each unless
            `limit` is given: iterate over their items, or over `pages()`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> async for item in client.v1.alerts.list():
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


class RawAlerts:
    """The calls of `Alerts`, each giving status, headers and body."""

    def __init__(self, alerts: Alerts) -> None:
        self.list = raw(alerts.list)


class AsyncRawAlerts:
    """The calls of `AsyncAlerts`, each giving status, headers and body."""

    def __init__(self, alerts: AsyncAlerts) -> None:
        self.list = raw_async(alerts.list)
