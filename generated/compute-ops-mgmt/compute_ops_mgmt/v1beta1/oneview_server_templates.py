"""Operations of `oneview_server_templates`, API version v1beta1.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Header, Json, Operation, Path, Query
from .._runtime.paging import OffsetPaging
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

if TYPE_CHECKING:
    from .._runtime.filters import FilterExpression
    from .._runtime.pager import AsyncPager, Pager
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
    """Server profile templates found on the connected OneView appliances."""

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
        """List the server templates of all OneView appliances.

        Each item contains the template as OneView has it (`attributes`), with the appliance it
        comes from. Settings of the two `OVE_SERVER_TEMPLATES` categories are made of such
        templates. Pages have 25 items when `limit` is absent, 50 at most.

        Calls `GET /compute-ops-mgmt/v1beta1/oneview-server-templates`.

        Args:
            limit: Largest number of templates in the page: 25 by default, 50 at most.
            offset: Number of items to skip before the page begins, 0 for the first page. Advance it
                by the number of items received, which may be less than `limit`.
            sort: Comma-separated properties to order by, each with `asc` (the default) or `desc`,
                e.g. `name,createdAt desc`. The first counts most.
            filter: Documented properties: `applianceId`, `uri`. The examples have operators in
                front, as in `eq(applianceId,'...')`. Made with `filters` or `Filter`, or text in
                the syntax of OData.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            prefetch: How many pages are asked for at a time.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            A page of OneView server templates. A pager asks for the pages as they are needed, 50
            items each unless `limit` is given (the API itself gives 25): iterate over their items,
            or over `pages()`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> for item in client.v1beta1.oneview_server_templates.list():
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
        """Get one OneView server template.

        The identifier is the one given by this service; `uri` is the template's address in OneView.
        404 for an unknown template.

        Calls `GET /compute-ops-mgmt/v1beta1/oneview-server-templates/{id}`.

        Args:
            id: Identifier (UUID) of a OneView server template.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The OneView server template.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1beta1.oneview_server_templates.get("ID")
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


class AsyncOneviewServerTemplates(AsyncResource):
    """Server profile templates found on the connected OneView appliances."""

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
        """List the server templates of all OneView appliances.

        Each item contains the template as OneView has it (`attributes`), with the appliance it
        comes from. Settings of the two `OVE_SERVER_TEMPLATES` categories are made of such
        templates. Pages have 25 items when `limit` is absent, 50 at most.

        Calls `GET /compute-ops-mgmt/v1beta1/oneview-server-templates`.

        Args:
            limit: Largest number of templates in the page: 25 by default, 50 at most.
            offset: Number of items to skip before the page begins, 0 for the first page. Advance it
                by the number of items received, which may be less than `limit`.
            sort: Comma-separated properties to order by, each with `asc` (the default) or `desc`,
                e.g. `name,createdAt desc`. The first counts most.
            filter: Documented properties: `applianceId`, `uri`. The examples have operators in
                front, as in `eq(applianceId,'...')`. Made with `filters` or `Filter`, or text in
                the syntax of OData.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            prefetch: How many pages are asked for at a time.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            A page of OneView server templates. A pager asks for the pages as they are needed, 50
            items each unless `limit` is given (the API itself gives 25): iterate over their items,
            or over `pages()`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> async for item in client.v1beta1.oneview_server_templates.list():
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
        """Get one OneView server template.

        The identifier is the one given by this service; `uri` is the template's address in OneView.
        404 for an unknown template.

        Calls `GET /compute-ops-mgmt/v1beta1/oneview-server-templates/{id}`.

        Args:
            id: Identifier (UUID) of a OneView server template.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The OneView server template.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1beta1.oneview_server_templates.get("ID")
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
