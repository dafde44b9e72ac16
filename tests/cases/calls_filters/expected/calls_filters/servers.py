"""Operations of `servers`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ._runtime.operation import Empty, Operation, Query
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async

if TYPE_CHECKING:
    from ._runtime.filters import FilterExpression

_GET: Operation[None] = Operation(
    "GET", "/servers", query=(Query("filter"), Query("filter-tags")), replies={"204": Empty()}
)

_DELETE_MANY: Operation[None] = Operation(
    "DELETE", "/servers", query=(Query("filter", required=True),), replies={"204": Empty()}
)


class Servers(Resource):
    """Operations of `servers`."""

    def get(
        self,
        *,
        filter: FilterExpression | str | None = None,
        filter_tags: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /servers

        Args:
            filter: Which servers. Made with `Filter`, or text in the syntax of OData.
            filter_tags: `filter-tags` in the query.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.servers.get()
        """
        return self._call(
            _GET,
            query=(filter, filter_tags),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def delete_many(
        self,
        filter: FilterExpression | str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """DELETE /servers

        Args:
            filter: `filter` in the query. Made with `Filter`, or text in the syntax of OData.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.servers.delete_many(filter="FILTER")
        """
        return self._call(
            _DELETE_MANY,
            query=(filter,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncServers(AsyncResource):
    """Operations of `servers`."""

    async def get(
        self,
        *,
        filter: FilterExpression | str | None = None,
        filter_tags: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /servers

        Args:
            filter: Which servers. Made with `Filter`, or text in the syntax of OData.
            filter_tags: `filter-tags` in the query.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.servers.get()
        """
        return await self._call(
            _GET,
            query=(filter, filter_tags),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def delete_many(
        self,
        filter: FilterExpression | str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """DELETE /servers

        Args:
            filter: `filter` in the query. Made with `Filter`, or text in the syntax of OData.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.servers.delete_many(filter="FILTER")
        """
        return await self._call(
            _DELETE_MANY,
            query=(filter,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawServers:
    """The calls of `Servers`, each giving status, headers and body."""

    def __init__(self, servers: Servers) -> None:
        self.get = raw(servers.get)
        self.delete_many = raw(servers.delete_many)


class AsyncRawServers:
    """The calls of `AsyncServers`, each giving status, headers and body."""

    def __init__(self, servers: AsyncServers) -> None:
        self.get = raw_async(servers.get)
        self.delete_many = raw_async(servers.delete_many)
