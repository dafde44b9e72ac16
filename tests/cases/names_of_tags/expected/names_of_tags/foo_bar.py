"""Operations of `foo_bar`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping

from ._runtime.operation import Empty, Operation
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async

_GET_A6: Operation[None] = Operation("GET", "/a6", replies={"200": Empty()})


class FooBar(Resource):
    """Operations of `Foo Bar`."""

    def get_a6(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /a6

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.foo_bar.get_a6()
        """
        return self._call(
            _GET_A6, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class AsyncFooBar(AsyncResource):
    """Operations of `Foo Bar`."""

    async def get_a6(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /a6

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.foo_bar.get_a6()
        """
        return await self._call(
            _GET_A6, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class RawFooBar:
    """The calls of `FooBar`, each giving status, headers and body."""

    def __init__(self, foo_bar: FooBar) -> None:
        self.get_a6 = raw(foo_bar.get_a6)


class AsyncRawFooBar:
    """The calls of `AsyncFooBar`, each giving status, headers and body."""

    def __init__(self, foo_bar: AsyncFooBar) -> None:
        self.get_a6 = raw_async(foo_bar.get_a6)
