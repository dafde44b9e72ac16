"""Operations of `key-in-query`; made by comgen, not to be edited."""

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
