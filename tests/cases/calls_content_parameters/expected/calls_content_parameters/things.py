"""Operations of `things`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any

from ._runtime.operation import Cookie, Empty, Header, Operation, Path, Query
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

_GET: Operation[None] = Operation(
    "GET",
    "/things/{where}/{plain}",
    path_parameters=(Path("where", style="json", type=lambda: models.Range), Path("plain")),
    query=(
        Query("filter", style="json", type=lambda: models.Range),
        Query("any", style="json", type=lambda: Any),
    ),
    headers=(Header("X-Ids", style="json", type=lambda: builtins.list[int]),),
    cookies=(Cookie("prefs", style="json", type=lambda: models.Range), Cookie("note")),
    replies={"204": Empty()},
)


class Things(Resource):
    """Operations of `things`."""

    def get(
        self,
        where: models.Range | Mapping[str, Any],
        plain: str,
        *,
        filter: models.Range | Mapping[str, Any] | None = None,
        any: Any | None = None,
        x_ids: Sequence[int] | None = None,
        prefs: models.Range | Mapping[str, Any] | None = None,
        note: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /things/{where}/{plain}

        Args:
            where: `where` in the path.
            plain: `plain` in the path.
            filter: `filter` in the query.
            any: `any` in the query.
            x_ids: `X-Ids` among the headers.
            prefs: `prefs` among the cookies.
            note: `note` among the cookies.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.things.get({"from": 1}, "PLAIN")
        """
        return self._call(
            _GET,
            path=(where, plain),
            query=(filter, any),
            headers=(x_ids,),
            cookies=(prefs, note),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncThings(AsyncResource):
    """Operations of `things`."""

    async def get(
        self,
        where: models.Range | Mapping[str, Any],
        plain: str,
        *,
        filter: models.Range | Mapping[str, Any] | None = None,
        any: Any | None = None,
        x_ids: Sequence[int] | None = None,
        prefs: models.Range | Mapping[str, Any] | None = None,
        note: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /things/{where}/{plain}

        Args:
            where: `where` in the path.
            plain: `plain` in the path.
            filter: `filter` in the query.
            any: `any` in the query.
            x_ids: `X-Ids` among the headers.
            prefs: `prefs` among the cookies.
            note: `note` among the cookies.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.things.get({"from": 1}, "PLAIN")
        """
        return await self._call(
            _GET,
            path=(where, plain),
            query=(filter, any),
            headers=(x_ids,),
            cookies=(prefs, note),
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
