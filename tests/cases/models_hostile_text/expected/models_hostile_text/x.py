"""Operations of `x`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping

from ._runtime.operation import Json, Operation, Query
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

_GET: Operation[models.Evil] = Operation(
    "GET", "/x", query=(Query("q"),), replies={"200": Json(lambda: models.Evil)}
)


class X(Resource):
    """Operations of `x`."""

    def get(
        self,
        *,
        q: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Evil:
        """\"\"\" + __import__('os') #

        {{ 7 * 7 }} {% raw %} \\ "

        Calls `GET /x`.

        Args:
            q: Ends \"\"\" import os
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.x.get()
        """
        return self._call(
            _GET,
            query=(q,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncX(AsyncResource):
    """Operations of `x`."""

    async def get(
        self,
        *,
        q: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Evil:
        """\"\"\" + __import__('os') #

        {{ 7 * 7 }} {% raw %} \\ "

        Calls `GET /x`.

        Args:
            q: Ends \"\"\" import os
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.x.get()
        """
        return await self._call(
            _GET,
            query=(q,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawX:
    """The calls of `X`, each giving status, headers and body."""

    def __init__(self, x: X) -> None:
        self.get = raw(x.get)


class AsyncRawX:
    """The calls of `AsyncX`, each giving status, headers and body."""

    def __init__(self, x: AsyncX) -> None:
        self.get = raw_async(x.get)
