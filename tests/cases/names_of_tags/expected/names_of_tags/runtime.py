"""Operations of `runtime`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping

from ._runtime.operation import Empty, Operation
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async

_GET_A2: Operation[None] = Operation("GET", "/a2", replies={"200": Empty()})


class Runtime(Resource):
    """Operations of `_runtime`."""

    def get_a2(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /a2

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.runtime.get_a2()
        """
        return self._call(
            _GET_A2, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class AsyncRuntime(AsyncResource):
    """Operations of `_runtime`."""

    async def get_a2(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /a2

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.runtime.get_a2()
        """
        return await self._call(
            _GET_A2, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class RawRuntime:
    """The calls of `Runtime`, each giving status, headers and body."""

    def __init__(self, runtime: Runtime) -> None:
        self.get_a2 = raw(runtime.get_a2)


class AsyncRawRuntime:
    """The calls of `AsyncRuntime`, each giving status, headers and body."""

    def __init__(self, runtime: AsyncRuntime) -> None:
        self.get_a2 = raw_async(runtime.get_a2)
