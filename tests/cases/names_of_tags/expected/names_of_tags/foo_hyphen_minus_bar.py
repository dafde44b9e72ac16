"""Operations of `foo_hyphen_minus_bar`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping

from ._runtime.operation import Empty, Operation
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async

_GET_A7: Operation[None] = Operation("GET", "/a7", replies={"200": Empty()})


class FooHyphenMinusBar(Resource):
    """Operations of `foo-bar`."""

    def get_a7(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /a7

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.foo_hyphen_minus_bar.get_a7()
        """
        return self._call(
            _GET_A7, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class AsyncFooHyphenMinusBar(AsyncResource):
    """Operations of `foo-bar`."""

    async def get_a7(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /a7

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.foo_hyphen_minus_bar.get_a7()
        """
        return await self._call(
            _GET_A7, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class RawFooHyphenMinusBar:
    """The calls of `FooHyphenMinusBar`, each giving status, headers and body."""

    def __init__(self, foo_hyphen_minus_bar: FooHyphenMinusBar) -> None:
        self.get_a7 = raw(foo_hyphen_minus_bar.get_a7)


class AsyncRawFooHyphenMinusBar:
    """The calls of `AsyncFooHyphenMinusBar`, each giving status, headers and body."""

    def __init__(self, foo_hyphen_minus_bar: AsyncFooHyphenMinusBar) -> None:
        self.get_a7 = raw_async(foo_hyphen_minus_bar.get_a7)
