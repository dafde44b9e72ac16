"""Operations of `key_in_query`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping

from ._runtime.operation import Empty, Operation
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async

_GET: Operation[None] = Operation("GET", "/key-in-query", security=(("inQuery",),), replies={"204": Empty()})


class KeyInQuery(Resource):
    """Operations of `key-in-query`."""

    def get(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /key-in-query

        Needs inQuery.

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.key_in_query.get()
        """
        return self._call(
            _GET, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class AsyncKeyInQuery(AsyncResource):
    """Operations of `key-in-query`."""

    async def get(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /key-in-query

        Needs inQuery.

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.key_in_query.get()
        """
        return await self._call(
            _GET, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class RawKeyInQuery:
    """The calls of `KeyInQuery`, each giving status, headers and body."""

    def __init__(self, key_in_query: KeyInQuery) -> None:
        self.get = raw(key_in_query.get)


class AsyncRawKeyInQuery:
    """The calls of `AsyncKeyInQuery`, each giving status, headers and body."""

    def __init__(self, key_in_query: AsyncKeyInQuery) -> None:
        self.get = raw_async(key_in_query.get)
