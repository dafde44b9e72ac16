"""Operations of `things`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any

from ._runtime.operation import Cookie, Empty, Header, Operation, Query
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

_GET: Operation[None] = Operation(
    "GET",
    "/things",
    query=(
        Query("page", style="deepObject", type=lambda: models.Page),
        Query("where", style="json", type=lambda: models.Page),
        Query("ids", style="json", type=lambda: builtins.list[int]),
        Query("raw", allow_reserved=True),
        Query("plain"),
        Query("tags", style="pipeDelimited", explode=False),
        Query("words", style="spaceDelimited", explode=False),
        Query("spread", type=lambda: models.Page),
    ),
    headers=(Header("X-Where", style="json", type=lambda: models.Page),),
    cookies=(Cookie("where", style="json", type=lambda: str),),
    replies={"204": Empty()},
)


class Things(Resource):
    """Operations of `things`."""

    def get(
        self,
        *,
        page: models.Page | Mapping[str, Any] | None = None,
        where_query: models.Page | Mapping[str, Any] | None = None,
        ids: Sequence[int] | None = None,
        raw: str | None = None,
        plain: str | None = None,
        tags: Sequence[str] | None = None,
        words: Sequence[str] | None = None,
        spread: models.Page | Mapping[str, Any] | None = None,
        x_where: models.Page | Mapping[str, Any] | None = None,
        where_cookie: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /things

        Args:
            page: `page` in the query.
            where_query: `where` in the query.
            ids: `ids` in the query.
            raw: `raw` in the query.
            plain: `plain` in the query.
            tags: `tags` in the query.
            words: `words` in the query.
            spread: `spread` in the query.
            x_where: `X-Where` among the headers.
            where_cookie: `where` among the cookies.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.things.get()
        """
        return self._call(
            _GET,
            query=(page, where_query, ids, raw, plain, tags, words, spread),
            headers=(x_where,),
            cookies=(where_cookie,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncThings(AsyncResource):
    """Operations of `things`."""

    async def get(
        self,
        *,
        page: models.Page | Mapping[str, Any] | None = None,
        where_query: models.Page | Mapping[str, Any] | None = None,
        ids: Sequence[int] | None = None,
        raw: str | None = None,
        plain: str | None = None,
        tags: Sequence[str] | None = None,
        words: Sequence[str] | None = None,
        spread: models.Page | Mapping[str, Any] | None = None,
        x_where: models.Page | Mapping[str, Any] | None = None,
        where_cookie: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /things

        Args:
            page: `page` in the query.
            where_query: `where` in the query.
            ids: `ids` in the query.
            raw: `raw` in the query.
            plain: `plain` in the query.
            tags: `tags` in the query.
            words: `words` in the query.
            spread: `spread` in the query.
            x_where: `X-Where` among the headers.
            where_cookie: `where` among the cookies.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.things.get()
        """
        return await self._call(
            _GET,
            query=(page, where_query, ids, raw, plain, tags, words, spread),
            headers=(x_where,),
            cookies=(where_cookie,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawThings:
    """The calls of `Things`, each giving status, headers and body."""

    def __init__(self, things: Things) -> None:
        self.get = raw(things.get)


class AsyncRawThings:
    """The calls of `AsyncThings`, each giving status, headers and body."""

    def __init__(self, things: AsyncThings) -> None:
        self.get = raw_async(things.get)
