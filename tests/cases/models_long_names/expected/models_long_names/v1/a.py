"""Operations of `a`, API version v1.

Made by comgen, not to be edited.
"""

from __future__ import annotations

import builtins
from collections.abc import Mapping

from .._runtime.operation import Json, Operation
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

_LIST: Operation[builtins.list[models.FooHyphenMinusV1]] = Operation(
    "GET", "/v1/a", replies={"200": Json(lambda: builtins.list[models.FooHyphenMinusV1])}
)


class A(Resource):
    """Operations of `a`, API version v1."""

    def list(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> builtins.list[models.FooHyphenMinusV1]:
        """GET /v1/a

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.v1.a.list()
        """
        return self._call(
            _LIST, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class AsyncA(AsyncResource):
    """Operations of `a`, API version v1."""

    async def list(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> builtins.list[models.FooHyphenMinusV1]:
        """GET /v1/a

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.v1.a.list()
        """
        return await self._call(
            _LIST, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class RawA:
    """The calls of `A`, each giving status, headers and body."""

    def __init__(self, a: A) -> None:
        self.list = raw(a.list)


class AsyncRawA:
    """The calls of `AsyncA`, each giving status, headers and body."""

    def __init__(self, a: AsyncA) -> None:
        self.list = raw_async(a.list)
