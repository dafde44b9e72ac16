"""Operations of `tada`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping

from ._runtime.operation import Empty, Operation
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async

_GET_A5: Operation[None] = Operation("GET", "/a5", replies={"200": Empty()})


class Tada(Resource):
    """Operations of `🎉`."""

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
            >>> client.tada.get_a5()
        """
        return self._call(
            _GET_A5, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class AsyncTada(AsyncResource):
    """Operations of `🎉`."""

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
            >>> await client.tada.get_a5()
        """
        return await self._call(
            _GET_A5, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class RawTada:
    """The calls of `Tada`, each giving status, headers and body."""

    def __init__(self, tada: Tada) -> None:
        self.get_a5 = raw(tada.get_a5)


class AsyncRawTada:
    """The calls of `AsyncTada`, each giving status, headers and body."""

    def __init__(self, tada: AsyncTada) -> None:
        self.get_a5 = raw_async(tada.get_a5)
