"""Operations of `key-in-cookie`; made by comgen, not to be edited."""

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
