"""Operations of `case`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping

from ._runtime.operation import Empty, Operation
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async

_GET_A8: Operation[None] = Operation("GET", "/a8", replies={"200": Empty()})

_GET_A9: Operation[None] = Operation("GET", "/a9", replies={"200": Empty()})


class Case(Resource):
    """Operations of `Case`."""

    def get_a8(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /a8

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.case.get_a8()
        """
        return self._call(
            _GET_A8, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )

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
            >>> client.case.get_a9()
        """
        return self._call(
            _GET_A9, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class AsyncCase(AsyncResource):
    """Operations of `Case`."""

    async def get_a8(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /a8

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.case.get_a8()
        """
        return await self._call(
            _GET_A8, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )

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
            >>> await client.case.get_a9()
        """
        return await self._call(
            _GET_A9, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class RawCase:
    """The calls of `Case`, each giving status, headers and body."""

    def __init__(self, case: Case) -> None:
        self.get_a8 = raw(case.get_a8)
        self.get_a9 = raw(case.get_a9)


class AsyncRawCase:
    """The calls of `AsyncCase`, each giving status, headers and body."""

    def __init__(self, case: AsyncCase) -> None:
        self.get_a8 = raw_async(case.get_a8)
        self.get_a9 = raw_async(case.get_a9)
