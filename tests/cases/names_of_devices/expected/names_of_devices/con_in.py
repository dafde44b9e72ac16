"""Operations of `con_in`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping

from ._runtime.operation import Empty, Operation
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async

_GET_A8: Operation[None] = Operation("GET", "/a8", replies={"200": Empty()})


class ConIn(Resource):
    """Operations of `con in`."""

    def get_a8(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /a8

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.con_in.get_a8()
        """
        return self._call(
            _GET_A8, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class AsyncConIn(AsyncResource):
    """Operations of `con in`."""

    async def get_a8(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /a8

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.con_in.get_a8()
        """
        return await self._call(
            _GET_A8, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class RawConIn:
    """The calls of `ConIn`, each giving status, headers and body."""

    def __init__(self, con_in: ConIn) -> None:
        self.get_a8 = raw(con_in.get_a8)


class AsyncRawConIn:
    """The calls of `AsyncConIn`, each giving status, headers and body."""

    def __init__(self, con_in: AsyncConIn) -> None:
        self.get_a8 = raw_async(con_in.get_a8)
