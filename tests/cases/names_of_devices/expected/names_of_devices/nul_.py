"""Operations of `nul_`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping

from ._runtime.operation import Empty, Operation
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async

_GET_A2: Operation[None] = Operation("GET", "/a2", replies={"200": Empty()})


class Nul(Resource):
    """Operations of `Nul`."""

    def get_a2(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /a2

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.nul_.get_a2()
        """
        return self._call(
            _GET_A2, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class AsyncNul(AsyncResource):
    """Operations of `Nul`."""

    async def get_a2(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /a2

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.nul_.get_a2()
        """
        return await self._call(
            _GET_A2, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class RawNul:
    """The calls of `Nul`, each giving status, headers and body."""

    def __init__(self, nul_: Nul) -> None:
        self.get_a2 = raw(nul_.get_a2)


class AsyncRawNul:
    """The calls of `AsyncNul`, each giving status, headers and body."""

    def __init__(self, nul_: AsyncNul) -> None:
        self.get_a2 = raw_async(nul_.get_a2)
