"""Operations of `operation`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping

from ._runtime.operation import Empty, Operation
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async

_GET_A15: Operation[None] = Operation("GET", "/a15", replies={"200": Empty()})


class Operation_(Resource):
    """Operations of `operation`."""

    def get_a15(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /a15

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.operation.get_a15()
        """
        return self._call(
            _GET_A15, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class AsyncOperation_(AsyncResource):
    """Operations of `operation`."""

    async def get_a15(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /a15

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.operation.get_a15()
        """
        return await self._call(
            _GET_A15, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class RawOperation_:
    """The calls of `Operation_`, each giving status, headers and body."""

    def __init__(self, operation: Operation_) -> None:
        self.get_a15 = raw(operation.get_a15)


class AsyncRawOperation_:
    """The calls of `AsyncOperation_`, each giving status, headers and body."""

    def __init__(self, operation: AsyncOperation_) -> None:
        self.get_a15 = raw_async(operation.get_a15)
