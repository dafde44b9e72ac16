"""Operations of `example`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping

from ._runtime.operation import Empty, Operation
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async

_GET_A18: Operation[None] = Operation("GET", "/a18", replies={"200": Empty()})


class Example(Resource):
    """Operations of `Example`."""

    def get_a18(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /a18

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.example.get_a18()
        """
        return self._call(
            _GET_A18, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class AsyncExample(AsyncResource):
    """Operations of `Example`."""

    async def get_a18(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /a18

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.example.get_a18()
        """
        return await self._call(
            _GET_A18, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class RawExample:
    """The calls of `Example`, each giving status, headers and body."""

    def __init__(self, example: Example) -> None:
        self.get_a18 = raw(example.get_a18)


class AsyncRawExample:
    """The calls of `AsyncExample`, each giving status, headers and body."""

    def __init__(self, example: AsyncExample) -> None:
        self.get_a18 = raw_async(example.get_a18)
