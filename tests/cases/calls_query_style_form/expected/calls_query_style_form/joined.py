"""Operations of `joined`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ._runtime.operation import Empty, Operation, Query
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async

_GET: Operation[None] = Operation(
    "GET",
    "/joined",
    query=(Query("text", explode=False), Query("colors", explode=False), Query("rgb", explode=False)),
    replies={"204": Empty()},
)


class Joined(Resource):
    """Operations of `joined`."""

    def get(
        self,
        *,
        text: str | None = None,
        colors: Sequence[str] | None = None,
        rgb: Mapping[str, int] | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /joined

        Args:
            text: `text` in the query.
            colors: `colors` in the query.
            rgb: `rgb` in the query.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.joined.get()
        """
        return self._call(
            _GET,
            query=(text, colors, rgb),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncJoined(AsyncResource):
    """Operations of `joined`."""

    async def get(
        self,
        *,
        text: str | None = None,
        colors: Sequence[str] | None = None,
        rgb: Mapping[str, int] | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /joined

        Args:
            text: `text` in the query.
            colors: `colors` in the query.
            rgb: `rgb` in the query.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.joined.get()
        """
        return await self._call(
            _GET,
            query=(text, colors, rgb),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawJoined:
    """The calls of `Joined`, each giving status, headers and body."""

    def __init__(self, joined: Joined) -> None:
        self.get = raw(joined.get)


class AsyncRawJoined:
    """The calls of `AsyncJoined`, each giving status, headers and body."""

    def __init__(self, joined: AsyncJoined) -> None:
        self.get = raw_async(joined.get)
