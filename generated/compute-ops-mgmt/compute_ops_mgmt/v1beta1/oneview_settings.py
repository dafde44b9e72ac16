"""Operations of `oneview-settings`, API version v1beta1; made by comgen, not to be edited."""

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
    """Operations of `oneview-settings`, API version v1beta1."""

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
        """GET /compute-ops-mgmt/v1beta1/oneview-settings

        Gives a pager: iterate over all items, or over its `pages()`.

        `limit` is the length of a page, 100 if it is not given; `prefetch` is how many pages are asked for at a time.

        Args:
            filter: Made with `filters` or `Filter`, or text in the syntax of OData.
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
    """Operations of `oneview-settings`, API version v1beta1."""

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
        """GET /compute-ops-mgmt/v1beta1/oneview-settings

        Gives a pager: iterate over all items, or over its `pages()`.

        `limit` is the length of a page, 100 if it is not given; `prefetch` is how many pages are asked for at a time.

        Args:
            filter: Made with `filters` or `Filter`, or text in the syntax of OData.
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
