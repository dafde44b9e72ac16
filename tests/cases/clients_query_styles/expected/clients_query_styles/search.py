"""Operations of `search`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence

from ._runtime.operation import Json, Operation, Query
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async

_LIST: Operation[builtins.list[str]] = Operation(
    "GET",
    "/search",
    query=(
        Query("plain"),
        Query("csv", explode=False),
        Query("pipe", style="pipeDelimited", explode=False),
        Query("space", style="spaceDelimited", explode=False),
        Query("flag"),
        Query("deep", style="deepObject"),
        Query("ratio"),
        Query("q"),
    ),
    replies={"200": Json(lambda: builtins.list[str])},
)


class Search(Resource):
    """Operations of `search`."""

    def list(
        self,
        *,
        plain: Sequence[str] | None = None,
        csv: Sequence[str] | None = None,
        pipe: Sequence[str] | None = None,
        space: Sequence[str] | None = None,
        flag: bool | None = None,
        deep: Mapping[str, str] | None = None,
        ratio: float | None = None,
        q: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> builtins.list[str]:
        """GET /search

        Args:
            plain: `plain` in the query.
            csv: `csv` in the query.
            pipe: `pipe` in the query.
            space: `space` in the query.
            flag: `flag` in the query.
            deep: `deep` in the query.
            ratio: `ratio` in the query.
            q: `q` in the query.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.search.list()
        """
        return self._call(
            _LIST,
            query=(plain, csv, pipe, space, flag, deep, ratio, q),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncSearch(AsyncResource):
    """Operations of `search`."""

    async def list(
        self,
        *,
        plain: Sequence[str] | None = None,
        csv: Sequence[str] | None = None,
        pipe: Sequence[str] | None = None,
        space: Sequence[str] | None = None,
        flag: bool | None = None,
        deep: Mapping[str, str] | None = None,
        ratio: float | None = None,
        q: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> builtins.list[str]:
        """GET /search

        Args:
            plain: `plain` in the query.
            csv: `csv` in the query.
            pipe: `pipe` in the query.
            space: `space` in the query.
            flag: `flag` in the query.
            deep: `deep` in the query.
            ratio: `ratio` in the query.
            q: `q` in the query.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.search.list()
        """
        return await self._call(
            _LIST,
            query=(plain, csv, pipe, space, flag, deep, ratio, q),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawSearch:
    """The calls of `Search`, each giving status, headers and body."""

    def __init__(self, search: Search) -> None:
        self.list = raw(search.list)


class AsyncRawSearch:
    """The calls of `AsyncSearch`, each giving status, headers and body."""

    def __init__(self, search: AsyncSearch) -> None:
        self.list = raw_async(search.list)
