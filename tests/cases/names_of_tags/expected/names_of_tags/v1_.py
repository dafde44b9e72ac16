"""Operations of `v1_`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping

from ._runtime.operation import Empty, Operation
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async

_GET_A0: Operation[None] = Operation("GET", "/a0", replies={"200": Empty()})


class V1_(Resource):
    """Operations of `v1`."""

    def get_a0(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /a0

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.v1_.get_a0()
        """
        return self._call(
            _GET_A0, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class AsyncV1_(AsyncResource):
    """Operations of `v1`."""

    async def get_a0(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /a0

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.v1_.get_a0()
        """
        return await self._call(
            _GET_A0, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class RawV1_:
    """The calls of `V1_`, each giving status, headers and body."""

    def __init__(self, v1_: V1_) -> None:
        self.get_a0 = raw(v1_.get_a0)


class AsyncRawV1_:
    """The calls of `AsyncV1_`, each giving status, headers and body."""

    def __init__(self, v1_: AsyncV1_) -> None:
        self.get_a0 = raw_async(v1_.get_a0)
