"""Operations of `au_x`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping

from ._runtime.operation import Empty, Operation
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async

_GET_A11: Operation[None] = Operation("GET", "/a11", replies={"200": Empty()})


class AuX(Resource):
    """Operations of `auX.`."""

    def get_a11(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /a11

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.au_x.get_a11()
        """
        return self._call(
            _GET_A11, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class AsyncAuX(AsyncResource):
    """Operations of `auX.`."""

    async def get_a11(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /a11

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.au_x.get_a11()
        """
        return await self._call(
            _GET_A11, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class RawAuX:
    """The calls of `AuX`, each giving status, headers and body."""

    def __init__(self, au_x: AuX) -> None:
        self.get_a11 = raw(au_x.get_a11)


class AsyncRawAuX:
    """The calls of `AsyncAuX`, each giving status, headers and body."""

    def __init__(self, au_x: AsyncAuX) -> None:
        self.get_a11 = raw_async(au_x.get_a11)
