"""Operations of `things`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ._runtime.operation import Empty, Operation, Query
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

_GET: Operation[None] = Operation(
    "GET",
    "/things",
    query=(
        Query("space-list-joined", style="spaceDelimited", explode=False),
        Query("space-list-apart", style="spaceDelimited"),
        Query("space-map", style="spaceDelimited", explode=False),
        Query("pipe-list-joined", style="pipeDelimited", explode=False),
        Query("pipe-list-apart", style="pipeDelimited"),
        Query("pipe-map", style="pipeDelimited", explode=False),
        Query("deep", style="deepObject"),
        Query("deeper", style="deepObject", type=lambda: models.Range),
    ),
    replies={"204": Empty()},
)


class Things(Resource):
    """Operations of `things`."""

    def get(
        self,
        *,
        space_list_joined: Sequence[str] | None = None,
        space_list_apart: Sequence[str] | None = None,
        space_map: Mapping[str, int] | None = None,
        pipe_list_joined: Sequence[str] | None = None,
        pipe_list_apart: Sequence[str] | None = None,
        pipe_map: Mapping[str, int] | None = None,
        deep: Mapping[str, int] | None = None,
        deeper: models.Range | Mapping[str, Any] | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /things

        Args:
            space_list_joined: `space-list-joined` in the query.
            space_list_apart: `space-list-apart` in the query.
            space_map: `space-map` in the query.
            pipe_list_joined: `pipe-list-joined` in the query.
            pipe_list_apart: `pipe-list-apart` in the query.
            pipe_map: `pipe-map` in the query.
            deep: `deep` in the query.
            deeper: `deeper` in the query.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.things.get()
        """
        return self._call(
            _GET,
            query=(
                space_list_joined,
                space_list_apart,
                space_map,
                pipe_list_joined,
                pipe_list_apart,
                pipe_map,
                deep,
                deeper,
            ),
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
        space_list_joined: Sequence[str] | None = None,
        space_list_apart: Sequence[str] | None = None,
        space_map: Mapping[str, int] | None = None,
        pipe_list_joined: Sequence[str] | None = None,
        pipe_list_apart: Sequence[str] | None = None,
        pipe_map: Mapping[str, int] | None = None,
        deep: Mapping[str, int] | None = None,
        deeper: models.Range | Mapping[str, Any] | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /things

        Args:
            space_list_joined: `space-list-joined` in the query.
            space_list_apart: `space-list-apart` in the query.
            space_map: `space-map` in the query.
            pipe_list_joined: `pipe-list-joined` in the query.
            pipe_list_apart: `pipe-list-apart` in the query.
            pipe_map: `pipe-map` in the query.
            deep: `deep` in the query.
            deeper: `deeper` in the query.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.things.get()
        """
        return await self._call(
            _GET,
            query=(
                space_list_joined,
                space_list_apart,
                space_map,
                pipe_list_joined,
                pipe_list_apart,
                pipe_map,
                deep,
                deeper,
            ),
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
