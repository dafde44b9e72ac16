"""Operations of `raw_groups`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping

from ._runtime.operation import Empty, Operation
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async

_GET_A12: Operation[None] = Operation("GET", "/a12", replies={"200": Empty()})


class RawGroups_(Resource):
    """Operations of `raw groups`."""

    def get_a12(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /a12

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.raw_groups.get_a12()
        """
        return self._call(
            _GET_A12, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class AsyncRawGroups_(AsyncResource):
    """Operations of `raw groups`."""

    async def get_a12(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /a12

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.raw_groups.get_a12()
        """
        return await self._call(
            _GET_A12, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class RawRawGroups_:
    """The calls of `RawGroups_`, each giving status, headers and body."""

    def __init__(self, raw_groups: RawGroups_) -> None:
        self.get_a12 = raw(raw_groups.get_a12)


class AsyncRawRawGroups_:
    """The calls of `AsyncRawGroups_`, each giving status, headers and body."""

    def __init__(self, raw_groups: AsyncRawGroups_) -> None:
        self.get_a12 = raw_async(raw_groups.get_a12)
