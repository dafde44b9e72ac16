"""Operations of `client_`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping

from ._runtime.operation import Empty, Operation
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async

_GET_A3: Operation[None] = Operation("GET", "/a3", replies={"200": Empty()})


class Client_(Resource):
    """Operations of `client`."""

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
            >>> client.client_.get_a3()
        """
        return self._call(
            _GET_A3, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class AsyncClient_(AsyncResource):
    """Operations of `client`."""

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
            >>> await client.client_.get_a3()
        """
        return await self._call(
            _GET_A3, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class RawClient_:
    """The calls of `Client_`, each giving status, headers and body."""

    def __init__(self, client_: Client_) -> None:
        self.get_a3 = raw(client_.get_a3)


class AsyncRawClient_:
    """The calls of `AsyncClient_`, each giving status, headers and body."""

    def __init__(self, client_: AsyncClient_) -> None:
        self.get_a3 = raw_async(client_.get_a3)
