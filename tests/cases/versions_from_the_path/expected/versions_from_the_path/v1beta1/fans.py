"""Operations of `fans`, API version v1beta1.

Made by comgen, not to be edited.
"""

from __future__ import annotations

import builtins
from collections.abc import Mapping

from .._runtime.operation import Json, Operation
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

_LIST: Operation[builtins.list[models.FansListResponseItem]] = Operation(
    "GET", "/v1beta1/fans", replies={"200": Json(lambda: builtins.list[models.FansListResponseItem])}
)


class Fans(Resource):
    """Operations of `fans`, API version v1beta1."""

    def list(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> builtins.list[models.FansListResponseItem]:
        """GET /v1beta1/fans

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.v1beta1.fans.list()
        """
        return self._call(
            _LIST, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class AsyncFans(AsyncResource):
    """Operations of `fans`, API version v1beta1."""

    async def list(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> builtins.list[models.FansListResponseItem]:
        """GET /v1beta1/fans

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.v1beta1.fans.list()
        """
        return await self._call(
            _LIST, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class RawFans:
    """The calls of `Fans`, each giving status, headers and body."""

    def __init__(self, fans: Fans) -> None:
        self.list = raw(fans.list)


class AsyncRawFans:
    """The calls of `AsyncFans`, each giving status, headers and body."""

    def __init__(self, fans: AsyncFans) -> None:
        self.list = raw_async(fans.list)
