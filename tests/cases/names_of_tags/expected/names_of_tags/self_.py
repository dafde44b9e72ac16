"""Operations of `self_`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping

from ._runtime.operation import Empty, Operation
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async

_GET_A14: Operation[None] = Operation("GET", "/a14", replies={"200": Empty()})


class Self(Resource):
    """Operations of `self`."""

    def get_a14(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /a14

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.self_.get_a14()
        """
        return self._call(
            _GET_A14, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class AsyncSelf(AsyncResource):
    """Operations of `self`."""

    async def get_a14(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /a14

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.self_.get_a14()
        """
        return await self._call(
            _GET_A14, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class RawSelf:
    """The calls of `Self`, each giving status, headers and body."""

    def __init__(self, self_: Self) -> None:
        self.get_a14 = raw(self_.get_a14)


class AsyncRawSelf:
    """The calls of `AsyncSelf`, each giving status, headers and body."""

    def __init__(self, self_: AsyncSelf) -> None:
        self.get_a14 = raw_async(self_.get_a14)
