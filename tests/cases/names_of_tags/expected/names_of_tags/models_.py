"""Operations of `models_`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping

from ._runtime.operation import Empty, Operation
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async

_GET_A1: Operation[None] = Operation("GET", "/a1", replies={"200": Empty()})


class Models(Resource):
    """Operations of `models`."""

    def get_a1(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /a1

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.models_.get_a1()
        """
        return self._call(
            _GET_A1, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class AsyncModels(AsyncResource):
    """Operations of `models`."""

    async def get_a1(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /a1

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.models_.get_a1()
        """
        return await self._call(
            _GET_A1, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class RawModels:
    """The calls of `Models`, each giving status, headers and body."""

    def __init__(self, models_: Models) -> None:
        self.get_a1 = raw(models_.get_a1)


class AsyncRawModels:
    """The calls of `AsyncModels`, each giving status, headers and body."""

    def __init__(self, models_: AsyncModels) -> None:
        self.get_a1 = raw_async(models_.get_a1)
