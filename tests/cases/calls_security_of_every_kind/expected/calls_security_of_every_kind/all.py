"""Operations of `all`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping

from ._runtime.operation import Empty, Operation
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async

_GET: Operation[None] = Operation(
    "GET", "/all", security=(("bearer", "inCookie", "inHeader"),), replies={"204": Empty()}
)


class All(Resource):
    """Operations of `all`."""

    def get(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /all

        Needs bearer and inCookie and inHeader.

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.all.get()
        """
        return self._call(
            _GET, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class AsyncAll(AsyncResource):
    """Operations of `all`."""

    async def get(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /all

        Needs bearer and inCookie and inHeader.

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.all.get()
        """
        return await self._call(
            _GET, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class RawAll:
    """The calls of `All`, each giving status, headers and body."""

    def __init__(self, all: All) -> None:
        self.get = raw(all.get)


class AsyncRawAll:
    """The calls of `AsyncAll`, each giving status, headers and body."""

    def __init__(self, all: AsyncAll) -> None:
        self.get = raw_async(all.get)
