"""Operations of `com9_`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping

from ._runtime.operation import Empty, Operation
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async

_GET_A4: Operation[None] = Operation("GET", "/a4", replies={"200": Empty()})


class Com9(Resource):
    """Operations of `com9`."""

    def get_a4(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /a4

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.com9_.get_a4()
        """
        return self._call(
            _GET_A4, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class AsyncCom9(AsyncResource):
    """Operations of `com9`."""

    async def get_a4(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /a4

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.com9_.get_a4()
        """
        return await self._call(
            _GET_A4, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class RawCom9:
    """The calls of `Com9`, each giving status, headers and body."""

    def __init__(self, com9_: Com9) -> None:
        self.get_a4 = raw(com9_.get_a4)


class AsyncRawCom9:
    """The calls of `AsyncCom9`, each giving status, headers and body."""

    def __init__(self, com9_: AsyncCom9) -> None:
        self.get_a4 = raw_async(com9_.get_a4)
