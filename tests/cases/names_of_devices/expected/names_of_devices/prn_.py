"""Operations of `prn_`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping

from ._runtime.operation import Empty, Operation
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async

_GET_A3: Operation[None] = Operation("GET", "/a3", replies={"200": Empty()})


class Prn(Resource):
    """Operations of `prn`."""

    def get_a3(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /a3

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.prn_.get_a3()
        """
        return self._call(
            _GET_A3, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class AsyncPrn(AsyncResource):
    """Operations of `prn`."""

    async def get_a3(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /a3

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.prn_.get_a3()
        """
        return await self._call(
            _GET_A3, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class RawPrn:
    """The calls of `Prn`, each giving status, headers and body."""

    def __init__(self, prn_: Prn) -> None:
        self.get_a3 = raw(prn_.get_a3)


class AsyncRawPrn:
    """The calls of `AsyncPrn`, each giving status, headers and body."""

    def __init__(self, prn_: AsyncPrn) -> None:
        self.get_a3 = raw_async(prn_.get_a3)
