"""Operations of `async_`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping

from ._runtime.operation import Empty, Operation
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async

_GET_A16: Operation[None] = Operation("GET", "/a16", replies={"200": Empty()})


class Async(Resource):
    """Operations of `async`."""

    def get_a16(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /a16

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.async_.get_a16()
        """
        return self._call(
            _GET_A16, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class AsyncAsync(AsyncResource):
    """Operations of `async`."""

    async def get_a16(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /a16

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.async_.get_a16()
        """
        return await self._call(
            _GET_A16, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class RawAsync:
    """The calls of `Async`, each giving status, headers and body."""

    def __init__(self, async_: Async) -> None:
        self.get_a16 = raw(async_.get_a16)


class AsyncRawAsync:
    """The calls of `AsyncAsync`, each giving status, headers and body."""

    def __init__(self, async_: AsyncAsync) -> None:
        self.get_a16 = raw_async(async_.get_a16)
