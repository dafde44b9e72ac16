"""Operations of `ping`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping

from ._runtime.operation import Empty, Operation
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async

_HEAD: Operation[None] = Operation("HEAD", "/ping", replies={"default": Empty()})


class Ping(Resource):
    """Operations of `ping`."""

    def head(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """HEAD /ping

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Raises:
            ApiError: Any other answer that is an error.

        Example:
            >>> client.ping.head()
        """
        return self._call(
            _HEAD, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class AsyncPing(AsyncResource):
    """Operations of `ping`."""

    async def head(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """HEAD /ping

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Raises:
            ApiError: Any other answer that is an error.

        Example:
            >>> await client.ping.head()
        """
        return await self._call(
            _HEAD, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class RawPing:
    """The calls of `Ping`, each giving status, headers and body."""

    def __init__(self, ping: Ping) -> None:
        self.head = raw(ping.head)


class AsyncRawPing:
    """The calls of `AsyncPing`, each giving status, headers and body."""

    def __init__(self, ping: AsyncPing) -> None:
        self.head = raw_async(ping.head)
