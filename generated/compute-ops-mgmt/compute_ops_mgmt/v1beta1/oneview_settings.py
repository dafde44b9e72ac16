"""Operations of `oneview_settings`, API version v1beta1.

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
    from ._filters.oneview_settings import OneviewSettingsFilters

_LIST: Operation[models.OneviewSettingsCollection] = Operation(
    "GET",
    "/compute-ops-mgmt/v1beta1/oneview-settings",
    query=(Query("limit"), Query("offset"), Query("sort"), Query("filter")),
    headers=(Header("Tenant-Acid"),),
    paging=OffsetPaging(offset="offset", limit="limit", size=100),
    replies={"200": Json(lambda: models.OneviewSettingsCollection)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)


class OneviewSettings(Resource):
    """Settings as read from the connected OneView appliances, such as network time,
    notifications and security.
    """

    @cached_property
    def filters(self) -> OneviewSettingsFilters:
        """What `list` can be filtered by."""
        from ._filters.oneview_settings import OneviewSettingsFilters

        return OneviewSettingsFilters()

    def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        sort: str | None = None,
        filter: FilterExpression | str | None = None,
        tenant_acid: str | None = None,
        prefetch: int = 1,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[models.OneviewSettings, models.OneviewSettingsCollection]:
        """List the settings of the OneView appliances.

        Shows per appliance what is configured there. Read-only: to bring values to appliances
        create settings of an `OVE_APPLIANCE_SETTINGS` category with `v1.settings.create` and apply
        them to a group by a job. Pages have 100 items at most.

        Calls `GET /compute-ops-mgmt/v1beta1/oneview-settings`.

        Args:
            limit: Largest number of settings in the page, 100 at most.
            offset: Number of items to skip before the page begins, 0 for the first page. Advance it
                by the number of items received, which may be less than `limit`.
            sort: Comma-separated properties to order by, each with `asc` (the default) or `desc`,
                e.g. `name,createdAt desc`. The first counts most.
            filter: Documented property: `applianceId`. The examples have operators in front, as in
                `eq(applianceId,'...')`. Made with `filters` or `Filter`, or text in the syntax of
                OData.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            prefetch: How many pages are asked for at a time.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            A page of appliance settings. A pager asks for the pages as they are needed, 100 items
            each unless `limit` is given: iterate over their items, or over `pages()`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> for item in client.v1beta1.oneview_settings.list():
            ...     print(item)
        """
        return self._list(
            _LIST,
            query=(limit, offset, sort, filter),
            headers=(tenant_acid,),
            prefetch=prefetch,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncOneviewSettings(AsyncResource):
    """Settings as read from the connected OneView appliances, such as network time,
    notifications and security.
    """

    @cached_property
    def filters(self) -> OneviewSettingsFilters:
        """What `list` can be filtered by."""
        from ._filters.oneview_settings import OneviewSettingsFilters

        return OneviewSettingsFilters()

    def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        sort: str | None = None,
        filter: FilterExpression | str | None = None,
        tenant_acid: str | None = None,
        prefetch: int = 1,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[models.OneviewSettings, models.OneviewSettingsCollection]:
        """List the settings of the OneView appliances.

        Shows per appliance what is configured there. Read-only: to bring values to appliances
        create settings of an `OVE_APPLIANCE_SETTINGS` category with `v1.settings.create` and apply
        them to a group by a job. Pages have 100 items at most.

        Calls `GET /compute-ops-mgmt/v1beta1/oneview-settings`.

        Args:
            limit: Largest number of settings in the page, 100 at most.
            offset: Number of items to skip before the page begins, 0 for the first page. Advance it
                by the number of items received, which may be less than `limit`.
            sort: Comma-separated properties to order by, each with `asc` (the default) or `desc`,
                e.g. `name,createdAt desc`. The first counts most.
            filter: Documented property: `applianceId`. The examples have operators in front, as in
                `eq(applianceId,'...')`. Made with `filters` or `Filter`, or text in the syntax of
                OData.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            prefetch: How many pages are asked for at a time.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            A page of appliance settings. A pager asks for the pages as they are needed, 100 items
            each unless `limit` is given: iterate over their items, or over `pages()`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> async for item in client.v1beta1.oneview_settings.list():
            ...     print(item)
        """
        return self._list(
            _LIST,
            query=(limit, offset, sort, filter),
            headers=(tenant_acid,),
            prefetch=prefetch,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawOneviewSettings:
    """The calls of `OneviewSettings`, each giving status, headers and body."""

    def __init__(self, oneview_settings: OneviewSettings) -> None:
        self.list = raw(oneview_settings.list)

    @cached_property
    def filters(self) -> OneviewSettingsFilters:
        """What `list` can be filtered by."""
        from ._filters.oneview_settings import OneviewSettingsFilters

        return OneviewSettingsFilters()


class AsyncRawOneviewSettings:
    """The calls of `AsyncOneviewSettings`, each giving status, headers and body."""

    def __init__(self, oneview_settings: AsyncOneviewSettings) -> None:
        self.list = raw_async(oneview_settings.list)

    @cached_property
    def filters(self) -> OneviewSettingsFilters:
        """What `list` can be filtered by."""
        from ._filters.oneview_settings import OneviewSettingsFilters

        return OneviewSettingsFilters()
