"""Operations of `server_warranty`, API version v1beta2.

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
    from ._filters.server_warranty import ServerWarrantyFilters

_LIST: Operation[models.ServerWarrantyCollection] = Operation(
    "GET",
    "/compute-ops-mgmt/v1beta2/server-warranty",
    query=(Query("offset"), Query("limit"), Query("filter")),
    headers=(Header("Tenant-Acid"),),
    paging=OffsetPaging(offset="offset", limit="limit", size=100),
    replies={"200": Json(lambda: models.ServerWarrantyCollection)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_GET: Operation[models.ServerWarranty] = Operation(
    "GET",
    "/compute-ops-mgmt/v1beta2/server-warranty/{id}",
    path_parameters=(Path("id"),),
    headers=(Header("Tenant-Acid"),),
    replies={"200": Json(lambda: models.ServerWarranty)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)


class ServerWarranty(Resource):
    """Support contracts of servers: level, start, end and state."""

    @cached_property
    def filters(self) -> ServerWarrantyFilters:
        """What `list` can be filtered by."""
        from ._filters.server_warranty import ServerWarrantyFilters

        return ServerWarrantyFilters()

    def list(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        filter: FilterExpression | str | None = None,
        tenant_acid: str | None = None,
        prefetch: int = 1,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[models.ServerWarranty, models.ServerWarrantyCollection]:
        """List the warranty of all servers.

        `deviceId` links an item to its server; `id` is a UUID of its own. A server is `ACTIVE`,
        `EXPIRED` or `UNKNOWN`. Pages have 100 items at most.

        Calls `GET /compute-ops-mgmt/v1beta2/server-warranty`.

        Args:
            offset: Number of items to skip before the page begins, 0 for the first page. Advance it
                by the number of items received, which may be less than `limit`.
            limit: Largest number of records in the page, 100 at most.
            filter: Documented properties: `supportState`, `supportStartDate`, `supportEndDate`,
                with `eq`, `gt`, `ge`, `lt`, `le` and `and` only; dates are written without quotes,
                as in `supportEndDate le 2026-12-31`. Made with `filters` or `Filter`, or text in
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
            A page of server warranties. A pager asks for the pages as they are needed, 100 items
            each unless `limit` is given: iterate over their items, or over `pages()`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> for item in client.v1beta2.server_warranty.list():
            ...     print(item)
        """
        return self._list(
            _LIST,
            query=(offset, limit, filter),
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
    ) -> models.ServerWarranty:
        """Get the warranty of one server.

        Takes the UUID of the warranty, not the identifier of the server; find it in
        `v1beta2.server_warranty.list` by `deviceId`. For an unknown one no 404 is declared, so
        expect 400 as well.

        Calls `GET /compute-ops-mgmt/v1beta2/server-warranty/{id}`.

        Args:
            id: Identifier (UUID) of the support contract record, not of the server it is for.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The warranty of the server.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1beta2.server_warranty.get("ID")
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


class AsyncServerWarranty(AsyncResource):
    """Support contracts of servers: level, start, end and state."""

    @cached_property
    def filters(self) -> ServerWarrantyFilters:
        """What `list` can be filtered by."""
        from ._filters.server_warranty import ServerWarrantyFilters

        return ServerWarrantyFilters()

    def list(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        filter: FilterExpression | str | None = None,
        tenant_acid: str | None = None,
        prefetch: int = 1,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[models.ServerWarranty, models.ServerWarrantyCollection]:
        """List the warranty of all servers.

        `deviceId` links an item to its server; `id` is a UUID of its own. A server is `ACTIVE`,
        `EXPIRED` or `UNKNOWN`. Pages have 100 items at most.

        Calls `GET /compute-ops-mgmt/v1beta2/server-warranty`.

        Args:
            offset: Number of items to skip before the page begins, 0 for the first page. Advance it
                by the number of items received, which may be less than `limit`.
            limit: Largest number of records in the page, 100 at most.
            filter: Documented properties: `supportState`, `supportStartDate`, `supportEndDate`,
                with `eq`, `gt`, `ge`, `lt`, `le` and `and` only; dates are written without quotes,
                as in `supportEndDate le 2026-12-31`. Made with `filters` or `Filter`, or text in
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
            A page of server warranties. A pager asks for the pages as they are needed, 100 items
            each unless `limit` is given: iterate over their items, or over `pages()`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> async for item in client.v1beta2.server_warranty.list():
            ...     print(item)
        """
        return self._list(
            _LIST,
            query=(offset, limit, filter),
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
    ) -> models.ServerWarranty:
        """Get the warranty of one server.

        Takes the UUID of the warranty, not the identifier of the server; find it in
        `v1beta2.server_warranty.list` by `deviceId`. For an unknown one no 404 is declared, so
        expect 400 as well.

        Calls `GET /compute-ops-mgmt/v1beta2/server-warranty/{id}`.

        Args:
            id: Identifier (UUID) of the support contract record, not of the server it is for.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The warranty of the server.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1beta2.server_warranty.get("ID")
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


class RawServerWarranty:
    """The calls of `ServerWarranty`, each giving status, headers and body."""

    def __init__(self, server_warranty: ServerWarranty) -> None:
        self.list = raw(server_warranty.list)
        self.get = raw(server_warranty.get)

    @cached_property
    def filters(self) -> ServerWarrantyFilters:
        """What `list` can be filtered by."""
        from ._filters.server_warranty import ServerWarrantyFilters

        return ServerWarrantyFilters()


class AsyncRawServerWarranty:
    """The calls of `AsyncServerWarranty`, each giving status, headers and body."""

    def __init__(self, server_warranty: AsyncServerWarranty) -> None:
        self.list = raw_async(server_warranty.list)
        self.get = raw_async(server_warranty.get)

    @cached_property
    def filters(self) -> ServerWarrantyFilters:
        """What `list` can be filtered by."""
        from ._filters.server_warranty import ServerWarrantyFilters

        return ServerWarrantyFilters()
