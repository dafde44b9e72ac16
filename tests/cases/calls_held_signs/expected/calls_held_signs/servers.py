"""Operations of `servers`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ._runtime.operation import Empty, Operation, Path, Query
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async

_GET: Operation[None] = Operation(
    "GET",
    "/servers/{id}",
    path_parameters=(Path("id", holds="+"),),
    query=(Query("other", holds="+ "), Query("plain")),
    replies={"204": Empty()},
)


class Servers(Resource):
    """Operations of `servers`."""

    def get(
        self,
        id: str,
        *,
        other: Sequence[str] | None = None,
        plain: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /servers/{id}

        Args:
            id: `id` in the path. It holds `+`: give it as it is, it is encoded here.
            other: Others. It holds `+` and ` `: give it as it is, it is encoded here.
            plain: `plain` in the query.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.servers.get("ID")
        """
        return self._call(
            _GET,
            path=(id,),
            query=(other, plain),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncServers(AsyncResource):
    """Operations of `servers`."""

    async def get(
        self,
        id: str,
        *,
        other: Sequence[str] | None = None,
        plain: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /servers/{id}

        Args:
            id: `id` in the path. It holds `+`: give it as it is, it is encoded here.
            other: Others. It holds `+` and ` `: give it as it is, it is encoded here.
            plain: `plain` in the query.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.servers.get("ID")
        """
        return await self._call(
            _GET,
            path=(id,),
            query=(other, plain),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawServers:
    """The calls of `Servers`, each giving status, headers and body."""

    def __init__(self, servers: Servers) -> None:
        self.get = raw(servers.get)


class AsyncRawServers:
    """The calls of `AsyncServers`, each giving status, headers and body."""

    def __init__(self, servers: AsyncServers) -> None:
        self.get = raw_async(servers.get)
