"""Operations of `oneview-server-templates`, API version v1beta1; made by comgen, not to be edited."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.filters import FilterExpression
from .._runtime.operation import Header, Json, Operation, Path, Query
from .._runtime.pager import AsyncPager, Pager
from .._runtime.paging import OffsetPaging
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

if TYPE_CHECKING:
    from ._filters.oneview_server_templates import OneviewServerTemplatesFilters

_LIST: Operation[models.ServerTemplatesCollection] = Operation(
    "GET",
    "/compute-ops-mgmt/v1beta1/oneview-server-templates",
    query=(Query("limit"), Query("offset"), Query("sort"), Query("filter")),
    headers=(Header("Tenant-Acid"),),
    paging=OffsetPaging(offset="offset", limit="limit", size=50),
    replies={"200": Json(lambda: models.ServerTemplatesCollection)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_GET: Operation[models.OneviewServerTemplate] = Operation(
    "GET",
    "/compute-ops-mgmt/v1beta1/oneview-server-templates/{id}",
    path_parameters=(Path("id"),),
    headers=(Header("Tenant-Acid"),),
    replies={"200": Json(lambda: models.OneviewServerTemplate)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)


class OneviewServerTemplates(Resource):
    """Operations of `oneview-server-templates`, API version v1beta1."""

    @cached_property
    def filters(self) -> OneviewServerTemplatesFilters:
        """What `list` can be filtered by."""
        from ._filters.oneview_server_templates import OneviewServerTemplatesFilters

        return OneviewServerTemplatesFilters()

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
    ) -> Pager[models.OneviewServerTemplate, models.ServerTemplatesCollection]:
        """GET /compute-ops-mgmt/v1beta1/oneview-server-templates

        Gives a pager: iterate over all items, or over its `pages()`.

        `limit` is the length of a page, 50 if it is not given, where the API gives 25; `prefetch` is how many pages are asked for at a time.

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

    def get(
        self,
        id: str,
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.OneviewServerTemplate:
        """GET /compute-ops-mgmt/v1beta1/oneview-server-templates/{id}"""
        return self._call(
            _GET,
            path=(id,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncOneviewServerTemplates(AsyncResource):
    """Operations of `oneview-server-templates`, API version v1beta1."""

    @cached_property
    def filters(self) -> OneviewServerTemplatesFilters:
        """What `list` can be filtered by."""
        from ._filters.oneview_server_templates import OneviewServerTemplatesFilters

        return OneviewServerTemplatesFilters()

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
    ) -> AsyncPager[models.OneviewServerTemplate, models.ServerTemplatesCollection]:
        """GET /compute-ops-mgmt/v1beta1/oneview-server-templates

        Gives a pager: iterate over all items, or over its `pages()`.

        `limit` is the length of a page, 50 if it is not given, where the API gives 25; `prefetch` is how many pages are asked for at a time.

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

    async def get(
        self,
        id: str,
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.OneviewServerTemplate:
        """GET /compute-ops-mgmt/v1beta1/oneview-server-templates/{id}"""
        return await self._call(
            _GET,
            path=(id,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawOneviewServerTemplates:
    """The calls of `OneviewServerTemplates`, each giving status, headers and body."""

    def __init__(self, oneview_server_templates: OneviewServerTemplates) -> None:
        self.list = raw(oneview_server_templates.list)
        self.get = raw(oneview_server_templates.get)

    @cached_property
    def filters(self) -> OneviewServerTemplatesFilters:
        """What `list` can be filtered by."""
        from ._filters.oneview_server_templates import OneviewServerTemplatesFilters

        return OneviewServerTemplatesFilters()


class AsyncRawOneviewServerTemplates:
    """The calls of `AsyncOneviewServerTemplates`, each giving status, headers and body."""

    def __init__(self, oneview_server_templates: AsyncOneviewServerTemplates) -> None:
        self.list = raw_async(oneview_server_templates.list)
        self.get = raw_async(oneview_server_templates.get)

    @cached_property
    def filters(self) -> OneviewServerTemplatesFilters:
        """What `list` can be filtered by."""
        from ._filters.oneview_server_templates import OneviewServerTemplatesFilters

        return OneviewServerTemplatesFilters()
