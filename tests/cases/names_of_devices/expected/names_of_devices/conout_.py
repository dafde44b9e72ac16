"""Operations of `conout_`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping

from ._runtime.operation import Empty, Operation
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async

_GET_A10: Operation[None] = Operation("GET", "/a10", replies={"200": Empty()})


class CONOUT(Resource):
    """Operations of `CONOUT$`."""

    def get_a10(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /a10

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.conout_.get_a10()
        """
        return self._call(
            _GET_A10, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class AsyncCONOUT(AsyncResource):
    """Operations of `CONOUT$`."""

    async def get_a10(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /a10

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.conout_.get_a10()
        """
        return await self._call(
            _GET_A10, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class RawCONOUT:
    """The calls of `CONOUT`, each giving status, headers and body."""

    def __init__(self, conout_: CONOUT) -> None:
        self.get_a10 = raw(conout_.get_a10)


class AsyncRawCONOUT:
    """The calls of `AsyncCONOUT`, each giving status, headers and body."""

    def __init__(self, conout_: AsyncCONOUT) -> None:
        self.get_a10 = raw_async(conout_.get_a10)
