"""Operations of `groups`, API version v1.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .._runtime.operation import Empty, Json, Operation, Path
from .._runtime.paging import SinglePage
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

if TYPE_CHECKING:
    from .._runtime.pager import AsyncPager, Pager

_LIST: Operation[models.GroupsListResponse] = Operation(
    "GET",
    "/v1/groups",
    paging=SinglePage(total=None),
    replies={"200": Json(lambda: models.GroupsListResponse)},
)

_REPLACE_MANY: Operation[None] = Operation("PUT", "/v1/groups", replies={"204": Empty()})

_CREATE: Operation[None] = Operation("POST", "/v1/groups", replies={"204": Empty()})

_DELETE_MANY: Operation[None] = Operation("DELETE", "/v1/groups", replies={"204": Empty()})

_UPDATE_MANY: Operation[None] = Operation("PATCH", "/v1/groups", replies={"204": Empty()})

_GET: Operation[models.GroupsGetResponse] = Operation(
    "GET",
    "/v1/groups/{id}",
    path_parameters=(Path("id"),),
    replies={"200": Json(lambda: models.GroupsGetResponse)},
)

_REPLACE: Operation[None] = Operation(
    "PUT", "/v1/groups/{id}", path_parameters=(Path("id"),), replies={"204": Empty()}
)

_DELETE: Operation[None] = Operation(
    "DELETE", "/v1/groups/{id}", path_parameters=(Path("id"),), replies={"204": Empty()}
)

_UPDATE: Operation[None] = Operation(
    "PATCH", "/v1/groups/{id}", path_parameters=(Path("id"),), replies={"204": Empty()}
)


class Groups(Resource):
    """Operations of `groups`, API version v1."""

    def list(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[str, models.GroupsListResponse]:
        """GET /v1/groups

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            It comes as a pager of one page: iterate over its items.

        Example:
            >>> for item in client.v1.groups.list():
            ...     print(item)
        """
        return self._list(
            _LIST, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )

    def replace_many(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """PUT /v1/groups

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.v1.groups.replace_many()
        """
        return self._call(
            _REPLACE_MANY, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )

    def create(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """POST /v1/groups

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.v1.groups.create()
        """
        return self._call(
            _CREATE, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )

    def delete_many(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """DELETE /v1/groups

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.v1.groups.delete_many()
        """
        return self._call(
            _DELETE_MANY, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )

    def update_many(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """PATCH /v1/groups

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.v1.groups.update_many()
        """
        return self._call(
            _UPDATE_MANY, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )

    def get(
        self,
        id: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.GroupsGetResponse:
        """GET /v1/groups/{id}

        Args:
            id: `id` in the path.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.v1.groups.get("ID")
        """
        return self._call(
            _GET,
            path=(id,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def replace(
        self,
        id: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """PUT /v1/groups/{id}

        Args:
            id: `id` in the path.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.v1.groups.replace("ID")
        """
        return self._call(
            _REPLACE,
            path=(id,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def delete(
        self,
        id: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """DELETE /v1/groups/{id}

        Args:
            id: `id` in the path.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.v1.groups.delete("ID")
        """
        return self._call(
            _DELETE,
            path=(id,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def update(
        self,
        id: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """PATCH /v1/groups/{id}

        Args:
            id: `id` in the path.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.v1.groups.update("ID")
        """
        return self._call(
            _UPDATE,
            path=(id,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncGroups(AsyncResource):
    """Operations of `groups`, API version v1."""

    def list(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[str, models.GroupsListResponse]:
        """GET /v1/groups

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            It comes as a pager of one page: iterate over its items.

        Example:
            >>> async for item in client.v1.groups.list():
            ...     print(item)
        """
        return self._list(
            _LIST, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )

    async def replace_many(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """PUT /v1/groups

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.v1.groups.replace_many()
        """
        return await self._call(
            _REPLACE_MANY, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )

    async def create(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """POST /v1/groups

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.v1.groups.create()
        """
        return await self._call(
            _CREATE, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )

    async def delete_many(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """DELETE /v1/groups

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.v1.groups.delete_many()
        """
        return await self._call(
            _DELETE_MANY, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )

    async def update_many(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """PATCH /v1/groups

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.v1.groups.update_many()
        """
        return await self._call(
            _UPDATE_MANY, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )

    async def get(
        self,
        id: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.GroupsGetResponse:
        """GET /v1/groups/{id}

        Args:
            id: `id` in the path.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.v1.groups.get("ID")
        """
        return await self._call(
            _GET,
            path=(id,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def replace(
        self,
        id: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """PUT /v1/groups/{id}

        Args:
            id: `id` in the path.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.v1.groups.replace("ID")
        """
        return await self._call(
            _REPLACE,
            path=(id,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def delete(
        self,
        id: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """DELETE /v1/groups/{id}

        Args:
            id: `id` in the path.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.v1.groups.delete("ID")
        """
        return await self._call(
            _DELETE,
            path=(id,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def update(
        self,
        id: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """PATCH /v1/groups/{id}

        Args:
            id: `id` in the path.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.v1.groups.update("ID")
        """
        return await self._call(
            _UPDATE,
            path=(id,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawGroups:
    """The calls of `Groups`, each giving status, headers and body."""

    def __init__(self, groups: Groups) -> None:
        self.list = raw(groups.list)
        self.replace_many = raw(groups.replace_many)
        self.create = raw(groups.create)
        self.delete_many = raw(groups.delete_many)
        self.update_many = raw(groups.update_many)
        self.get = raw(groups.get)
        self.replace = raw(groups.replace)
        self.delete = raw(groups.delete)
        self.update = raw(groups.update)


class AsyncRawGroups:
    """The calls of `AsyncGroups`, each giving status, headers and body."""

    def __init__(self, groups: AsyncGroups) -> None:
        self.list = raw_async(groups.list)
        self.replace_many = raw_async(groups.replace_many)
        self.create = raw_async(groups.create)
        self.delete_many = raw_async(groups.delete_many)
        self.update_many = raw_async(groups.update_many)
        self.get = raw_async(groups.get)
        self.replace = raw_async(groups.replace)
        self.delete = raw_async(groups.delete)
        self.update = raw_async(groups.update)
