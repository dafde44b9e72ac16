"""Operations of `x`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping

from ._runtime.operation import Empty, Operation
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async

_GET_A17: Operation[None] = Operation("GET", "/a17", replies={"200": Empty()})


class X(Resource):
    """Operations of `../../x`."""

    def get_a17(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /a17

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.x.get_a17()
        """
        return self._call(
            _GET_A17, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class AsyncX(AsyncResource):
    """Operations of `../../x`."""

    async def get_a17(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /a17

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.x.get_a17()
        """
        return await self._call(
            _GET_A17, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class RawX:
    """The calls of `X`, each giving status, headers and body."""

    def __init__(self, x: X) -> None:
        self.get_a17 = raw(x.get_a17)


class AsyncRawX:
    """The calls of `AsyncX`, each giving status, headers and body."""

    def __init__(self, x: AsyncX) -> None:
        self.get_a17 = raw_async(x.get_a17)
