"""Operations of `filters`, API version v1beta1.

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
    from ._filters.filters import FiltersFilters

_LIST: Operation[models.FilterCollection] = Operation(
    "GET",
    "/compute-ops-mgmt/v1beta1/filters",
    query=(Query("offset"), Query("limit"), Query("filter"), Query("sort")),
    headers=(Header("Tenant-Acid"),),
    paging=OffsetPaging(offset="offset", limit="limit", size=10000),
    replies={"200": Json(lambda: models.FilterCollection)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_CREATE: Operation[models.Filter] = Operation(
    "POST",
    "/compute-ops-mgmt/v1beta1/filters",
    query=(Query("dry-run"),),
    headers=(Header("Idempotency-Key"), Header("Tenant-Acid")),
    body=Body("application/json", lambda: models.Filter, required=True),
    replies={"201": Json(lambda: models.Filter)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_GET_PROPERTIES: Operation[models.FilterProperties] = Operation(
    "GET",
    "/compute-ops-mgmt/v1beta1/filters/properties",
    headers=(Header("Tenant-Acid"),),
    replies={"200": Json(lambda: models.FilterProperties)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_GET: Operation[models.Filter] = Operation(
    "GET",
    "/compute-ops-mgmt/v1beta1/filters/{id}",
    path_parameters=(Path("id"),),
    headers=(Header("Tenant-Acid"),),
    replies={"200": Json(lambda: models.Filter)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_DELETE: Operation[None] = Operation(
    "DELETE",
    "/compute-ops-mgmt/v1beta1/filters/{id}",
    path_parameters=(Path("id"),),
    headers=(Header("Tenant-Acid"),),
    replies={"204": Empty()},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_UPDATE: Operation[models.Filter] = Operation(
    "PATCH",
    "/compute-ops-mgmt/v1beta1/filters/{id}",
    path_parameters=(Path("id"),),
    headers=(Header("If-Match"), Header("Tenant-Acid")),
    body=Body("application/merge-patch+json", lambda: models.Filter, required=True),
    replies={"200": Json(lambda: models.Filter)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_LIST_MATCHES: Operation[models.FilterMatchCollection] = Operation(
    "GET",
    "/compute-ops-mgmt/v1beta1/filters/{id}/matches",
    path_parameters=(Path("id"),),
    query=(Query("offset"), Query("limit"), Query("sort")),
    headers=(Header("Tenant-Acid"),),
    paging=OffsetPaging(offset="offset", limit="limit", size=10000),
    replies={"200": Json(lambda: models.FilterMatchCollection)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)


class Filters(Resource):
    """Saved filter expressions that stand for a changing set of servers, e.g. for reports or
    access control.
    """

    @cached_property
    def filters(self) -> FiltersFilters:
        """What `list` can be filtered by."""
        from ._filters.filters import FiltersFilters

        return FiltersFilters()

    def list(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        filter: FilterExpression | str | None = None,
        sort: str | None = None,
        tenant_acid: str | None = None,
        prefetch: int = 1,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[models.Filter, models.FilterCollection]:
        """List the saved filters of the workspace.

        Includes predefined filters, which have `readOnly` set and can be neither changed nor
        deleted.

        Calls `GET /compute-ops-mgmt/v1beta1/filters`.

        Args:
            offset: Number of items to skip before the page begins, 0 for the first page. Advance it
                by the number of items received, which may be less than `limit`.
            limit: Largest number of items in the page, at most 1000.
            filter: Documented properties: `id`, `type`, `filterResourceType`. Made with `filters`
                or `Filter`, or text in the syntax of OData.
            sort: Comma-separated properties to order by, each with `asc` (the default) or `desc`,
                e.g. `name,createdAt desc`. The first counts most.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            prefetch: How many pages are asked for at a time.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            A page of saved filters. A pager asks for the pages as they are needed, 10000 items each
            unless `limit` is given (the API itself gives 50): iterate over their items, or over
            `pages()`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> for item in client.v1beta1.filters.list():
            ...     print(item)
        """
        return self._list(
            _LIST,
            query=(offset, limit, filter, sort),
            headers=(tenant_acid,),
            prefetch=prefetch,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def create(
        self,
        body: models.Filter | Mapping[str, Any],
        *,
        dry_run: bool | None = None,
        idempotency_key: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Filter:
        """Save a filter.

        Give an expression over server properties (`filter`), over tags (`filterTags`), or both,
        which then must both match; `v1beta1.filters.get_properties` tells what can be used. The
        name must be unique, else 409. Only administrators without scope restrictions can create a
        filter with `enabledForRRP`. Send an `Idempotency-Key` to repeat the call safely after a
        lost answer.

        Calls `POST /compute-ops-mgmt/v1beta1/filters`.

        Args:
            body: Name, description and at least one of `filter` and `filterTags`. A model, or a
                mapping with the names of the API.
            dry_run: `true` only checks name and syntax and saves nothing.
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
            The saved filter as it was created. `with_raw_response` gives the headers too:
            `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ConflictError: It does not go together with the present state (409).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1beta1.filters.create({"name": "NAME"})
        """
        return self._call(
            _CREATE,
            query=(dry_run,),
            headers=(idempotency_key, tenant_acid),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def get_properties(
        self,
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.FilterProperties:
        """Get the properties that saved filters can use.

        Describes them for each type of resource that filters can match, at present servers only.
        Useful to offer or check expressions before saving them.

        Calls `GET /compute-ops-mgmt/v1beta1/filters/properties`.

        Args:
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The usable properties by resource type.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1beta1.filters.get_properties()
        """
        return self._call(
            _GET_PROPERTIES,
            headers=(tenant_acid,),
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
    ) -> models.Filter:
        """Get one saved filter.

        `generation` is the value to send as `If-Match` in a later PATCH. Which servers match is
        told by `v1beta1.filters.list_matches`. 404 for an unknown filter.

        Calls `GET /compute-ops-mgmt/v1beta1/filters/{id}`.

        Args:
            id: Identifier (UUID) of a saved filter.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The saved filter.

        Raises:
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1beta1.filters.get("ID")
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
        """Delete a saved filter.

        Predefined filters can't be deleted, and filters with `enabledForRRP` only by administrators
        without scope restrictions. The servers that matched aren't affected. 404 for an unknown
        filter.

        Calls `DELETE /compute-ops-mgmt/v1beta1/filters/{id}`.

        Args:
            id: Identifier (UUID) of a saved filter.
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
            ServerError: The API has failed (500).

        Example:
            >>> client.v1beta1.filters.delete("ID")
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
        body: models.Filter | Mapping[str, Any],
        *,
        if_match: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Filter:
        """Change a saved filter.

        A JSON merge patch: properties left out stay, null deletes. With `If-Match` the change
        happens only if nobody else has changed the filter since, otherwise 412. Predefined filters
        can't be changed, and filters with `enabledForRRP` only by administrators without scope
        restrictions.

        Calls `PATCH /compute-ops-mgmt/v1beta1/filters/{id}`.

        Args:
            id: Identifier (UUID) of a saved filter.
            body: The properties to change; one of `filter` and `filterTags` must remain set. A
                model, or a mapping with the names of the API.
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
            The saved filter after the change.

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
            >>> client.v1beta1.filters.update("ID", {"name": "NAME"})
        """
        return self._call(
            _UPDATE,
            path=(id,),
            headers=(if_match, tenant_acid),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def list_matches(
        self,
        id: str,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        tenant_acid: str | None = None,
        prefetch: int = 1,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[models.FilterMatch, models.FilterMatchCollection]:
        """List the servers that a saved filter matches.

        The filter is evaluated at the time of the call. An entry has no more than identifier and
        type of the resource; read the servers themselves for their details. 404 for an unknown
        filter.

        Calls `GET /compute-ops-mgmt/v1beta1/filters/{id}/matches`.

        Args:
            id: Identifier (UUID) of a saved filter.
            offset: Number of items to skip before the page begins, 0 for the first page. Advance it
                by the number of items received, which may be less than `limit`.
            limit: Largest number of items in the page, at most 1000.
            sort: Comma-separated properties to order by, each with `asc` (the default) or `desc`,
                e.g. `name,createdAt desc`. The first counts most.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            prefetch: How many pages are asked for at a time.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            A page of identifiers of matching resources. A pager asks for the pages as they are
            needed, 10000 items each unless `limit` is given (the API itself gives 50): iterate over
            their items, or over `pages()`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> for item in client.v1beta1.filters.list_matches("ID"):
            ...     print(item)
        """
        return self._list(
            _LIST_MATCHES,
            path=(id,),
            query=(offset, limit, sort),
            headers=(tenant_acid,),
            prefetch=prefetch,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncFilters(AsyncResource):
    """Saved filter expressions that stand for a changing set of servers, e.g. for reports or
    access control.
    """

    @cached_property
    def filters(self) -> FiltersFilters:
        """What `list` can be filtered by."""
        from ._filters.filters import FiltersFilters

        return FiltersFilters()

    def list(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        filter: FilterExpression | str | None = None,
        sort: str | None = None,
        tenant_acid: str | None = None,
        prefetch: int = 1,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[models.Filter, models.FilterCollection]:
        """List the saved filters of the workspace.

        Includes predefined filters, which have `readOnly` set and can be neither changed nor
        deleted.

        Calls `GET /compute-ops-mgmt/v1beta1/filters`.

        Args:
            offset: Number of items to skip before the page begins, 0 for the first page. Advance it
                by the number of items received, which may be less than `limit`.
            limit: Largest number of items in the page, at most 1000.
            filter: Documented properties: `id`, `type`, `filterResourceType`. Made with `filters`
                or `Filter`, or text in the syntax of OData.
            sort: Comma-separated properties to order by, each with `asc` (the default) or `desc`,
                e.g. `name,createdAt desc`. The first counts most.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            prefetch: How many pages are asked for at a time.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            A page of saved filters. A pager asks for the pages as they are needed, 10000 items each
            unless `limit` is given (the API itself gives 50): iterate over their items, or over
            `pages()`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> async for item in client.v1beta1.filters.list():
            ...     print(item)
        """
        return self._list(
            _LIST,
            query=(offset, limit, filter, sort),
            headers=(tenant_acid,),
            prefetch=prefetch,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def create(
        self,
        body: models.Filter | Mapping[str, Any],
        *,
        dry_run: bool | None = None,
        idempotency_key: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Filter:
        """Save a filter.

        Give an expression over server properties (`filter`), over tags (`filterTags`), or both,
        which then must both match; `v1beta1.filters.get_properties` tells what can be used. The
        name must be unique, else 409. Only administrators without scope restrictions can create a
        filter with `enabledForRRP`. Send an `Idempotency-Key` to repeat the call safely after a
        lost answer.

        Calls `POST /compute-ops-mgmt/v1beta1/filters`.

        Args:
            body: Name, description and at least one of `filter` and `filterTags`. A model, or a
                mapping with the names of the API.
            dry_run: `true` only checks name and syntax and saves nothing.
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
            The saved filter as it was created. `with_raw_response` gives the headers too:
            `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ConflictError: It does not go together with the present state (409).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1beta1.filters.create({"name": "NAME"})
        """
        return await self._call(
            _CREATE,
            query=(dry_run,),
            headers=(idempotency_key, tenant_acid),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def get_properties(
        self,
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.FilterProperties:
        """Get the properties that saved filters can use.

        Describes them for each type of resource that filters can match, at present servers only.
        Useful to offer or check expressions before saving them.

        Calls `GET /compute-ops-mgmt/v1beta1/filters/properties`.

        Args:
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The usable properties by resource type.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1beta1.filters.get_properties()
        """
        return await self._call(
            _GET_PROPERTIES,
            headers=(tenant_acid,),
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
    ) -> models.Filter:
        """Get one saved filter.

        `generation` is the value to send as `If-Match` in a later PATCH. Which servers match is
        told by `v1beta1.filters.list_matches`. 404 for an unknown filter.

        Calls `GET /compute-ops-mgmt/v1beta1/filters/{id}`.

        Args:
            id: Identifier (UUID) of a saved filter.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The saved filter.

        Raises:
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1beta1.filters.get("ID")
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
        """Delete a saved filter.

        Predefined filters can't be deleted, and filters with `enabledForRRP` only by administrators
        without scope restrictions. The servers that matched aren't affected. 404 for an unknown
        filter.

        Calls `DELETE /compute-ops-mgmt/v1beta1/filters/{id}`.

        Args:
            id: Identifier (UUID) of a saved filter.
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
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1beta1.filters.delete("ID")
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
        body: models.Filter | Mapping[str, Any],
        *,
        if_match: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Filter:
        """Change a saved filter.

        A JSON merge patch: properties left out stay, null deletes. With `If-Match` the change
        happens only if nobody else has changed the filter since, otherwise 412. Predefined filters
        can't be changed, and filters with `enabledForRRP` only by administrators without scope
        restrictions.

        Calls `PATCH /compute-ops-mgmt/v1beta1/filters/{id}`.

        Args:
            id: Identifier (UUID) of a saved filter.
            body: The properties to change; one of `filter` and `filterTags` must remain set. A
                model, or a mapping with the names of the API.
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
            The saved filter after the change.

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
            >>> await client.v1beta1.filters.update("ID", {"name": "NAME"})
        """
        return await self._call(
            _UPDATE,
            path=(id,),
            headers=(if_match, tenant_acid),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def list_matches(
        self,
        id: str,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        tenant_acid: str | None = None,
        prefetch: int = 1,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[models.FilterMatch, models.FilterMatchCollection]:
        """List the servers that a saved filter matches.

        The filter is evaluated at the time of the call. An entry has no more than identifier and
        type of the resource; read the servers themselves for their details. 404 for an unknown
        filter.

        Calls `GET /compute-ops-mgmt/v1beta1/filters/{id}/matches`.

        Args:
            id: Identifier (UUID) of a saved filter.
            offset: Number of items to skip before the page begins, 0 for the first page. Advance it
                by the number of items received, which may be less than `limit`.
            limit: Largest number of items in the page, at most 1000.
            sort: Comma-separated properties to order by, each with `asc` (the default) or `desc`,
                e.g. `name,createdAt desc`. The first counts most.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            prefetch: How many pages are asked for at a time.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            A page of identifiers of matching resources. A pager asks for the pages as they are
            needed, 10000 items each unless `limit` is given (the API itself gives 50): iterate over
            their items, or over `pages()`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> async for item in client.v1beta1.filters.list_matches("ID"):
            ...     print(item)
        """
        return self._list(
            _LIST_MATCHES,
            path=(id,),
            query=(offset, limit, sort),
            headers=(tenant_acid,),
            prefetch=prefetch,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawFilters:
    """The calls of `Filters`, each giving status, headers and body."""

    def __init__(self, filters: Filters) -> None:
        self.list = raw(filters.list)
        self.create = raw(filters.create)
        self.get_properties = raw(filters.get_properties)
        self.get = raw(filters.get)
        self.delete = raw(filters.delete)
        self.update = raw(filters.update)
        self.list_matches = raw(filters.list_matches)

    @cached_property
    def filters(self) -> FiltersFilters:
        """What `list` can be filtered by."""
        from ._filters.filters import FiltersFilters

        return FiltersFilters()


class AsyncRawFilters:
    """The calls of `AsyncFilters`, each giving status, headers and body."""

    def __init__(self, filters: AsyncFilters) -> None:
        self.list = raw_async(filters.list)
        self.create = raw_async(filters.create)
        self.get_properties = raw_async(filters.get_properties)
        self.get = raw_async(filters.get)
        self.delete = raw_async(filters.delete)
        self.update = raw_async(filters.update)
        self.list_matches = raw_async(filters.list_matches)

    @cached_property
    def filters(self) -> FiltersFilters:
        """What `list` can be filtered by."""
        from ._filters.filters import FiltersFilters

        return FiltersFilters()
