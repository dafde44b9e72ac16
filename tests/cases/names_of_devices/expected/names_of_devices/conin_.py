"""Operations of `conin_`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping

from ._runtime.operation import Empty, Operation
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async

_GET_A9: Operation[None] = Operation("GET", "/a9", replies={"200": Empty()})


class Conin(Resource):
    """Operations of `conin$`."""

    def get_a9(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /a9

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.conin_.get_a9()
        """
        return self._call(
            _GET_A9, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class AsyncConin(AsyncResource):
    """Operations of `conin$`."""

    async def get_a9(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /a9

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.conin_.get_a9()
        """
        return await self._call(
            _GET_A9, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class RawConin:
    """The calls of `Conin`, each giving status, headers and body."""

    def __init__(self, conin_: Conin) -> None:
        self.get_a9 = raw(conin_.get_a9)


class AsyncRawConin:
    """The calls of `AsyncConin`, each giving status, headers and body."""

    def __init__(self, conin_: AsyncConin) -> None:
        self.get_a9 = raw_async(conin_.get_a9)
