"""Operations of `key_in_cookie`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping

from ._runtime.operation import Empty, Operation
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async

_GET: Operation[None] = Operation(
    "GET", "/key-in-cookie", security=(("inCookie",),), replies={"204": Empty()}
)


class KeyInCookie(Resource):
    """Operations of `key-in-cookie`."""

    def get(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /key-in-cookie

        Needs inCookie.

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.key_in_cookie.get()
        """
        return self._call(
            _GET, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class AsyncKeyInCookie(AsyncResource):
    """Operations of `key-in-cookie`."""

    async def get(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /key-in-cookie

        Needs inCookie.

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.key_in_cookie.get()
        """
        return await self._call(
            _GET, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class RawKeyInCookie:
    """The calls of `KeyInCookie`, each giving status, headers and body."""

    def __init__(self, key_in_cookie: KeyInCookie) -> None:
        self.get = raw(key_in_cookie.get)


class AsyncRawKeyInCookie:
    """The calls of `AsyncKeyInCookie`, each giving status, headers and body."""

    def __init__(self, key_in_cookie: AsyncKeyInCookie) -> None:
        self.get = raw_async(key_in_cookie.get)
