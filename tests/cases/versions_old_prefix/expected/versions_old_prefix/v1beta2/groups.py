"""Operations of `groups`, API version v1beta2.

Made by comgen, not to be edited.
"""

from __future__ import annotations

import builtins
from collections.abc import Mapping

from .._runtime.operation import Empty, Json, Operation
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

_LIST: Operation[builtins.list[models.GroupsListResponseItem]] = Operation(
    "GET", "/old/v1beta2/groups", replies={"200": Json(lambda: builtins.list[models.GroupsListResponseItem])}
)

_DELETE_MANY: Operation[None] = Operation("DELETE", "/old/v1beta2/groups", replies={"204": Empty()})


class Groups(Resource):
    """Operations of `groups`, API version v1beta2.

    `v1.groups` is the one to use.
    """

    def list(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> builtins.list[models.GroupsListResponseItem]:
        """GET /old/v1beta2/groups

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.v1beta2.groups.list()
        """
        return self._call(
            _LIST, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )

    def delete_many(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """DELETE /old/v1beta2/groups

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.v1beta2.groups.delete_many()
        """
        return self._call(
            _DELETE_MANY, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class AsyncGroups(AsyncResource):
    """Operations of `groups`, API version v1beta2.

    `v1.groups` is the one to use.
    """

    async def list(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> builtins.list[models.GroupsListResponseItem]:
        """GET /old/v1beta2/groups

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.v1beta2.groups.list()
        """
        return await self._call(
            _LIST, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )

    async def delete_many(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """DELETE /old/v1beta2/groups

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.v1beta2.groups.delete_many()
        """
        return await self._call(
            _DELETE_MANY, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class RawGroups:
    """The calls of `Groups`, each giving status, headers and body."""

    def __init__(self, groups: Groups) -> None:
        self.list = raw(groups.list)
        self.delete_many = raw(groups.delete_many)


class AsyncRawGroups:
    """The calls of `AsyncGroups`, each giving status, headers and body."""

    def __init__(self, groups: AsyncGroups) -> None:
        self.list = raw_async(groups.list)
        self.delete_many = raw_async(groups.delete_many)
