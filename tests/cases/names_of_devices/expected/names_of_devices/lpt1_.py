"""Operations of `lpt1_`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping

from ._runtime.operation import Empty, Operation
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async

_GET_A5: Operation[None] = Operation("GET", "/a5", replies={"200": Empty()})


class LPT1(Resource):
    """Operations of `LPT1`."""

    def get_a5(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /a5

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.lpt1_.get_a5()
        """
        return self._call(
            _GET_A5, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class AsyncLPT1(AsyncResource):
    """Operations of `LPT1`."""

    async def get_a5(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /a5

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.lpt1_.get_a5()
        """
        return await self._call(
            _GET_A5, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class RawLPT1:
    """The calls of `LPT1`, each giving status, headers and body."""

    def __init__(self, lpt1_: LPT1) -> None:
        self.get_a5 = raw(lpt1_.get_a5)


class AsyncRawLPT1:
    """The calls of `AsyncLPT1`, each giving status, headers and body."""

    def __init__(self, lpt1_: AsyncLPT1) -> None:
        self.get_a5 = raw_async(lpt1_.get_a5)
