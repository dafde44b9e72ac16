"""Operations of `disks`, API version v2.

Made by comgen, not to be edited.
"""

from __future__ import annotations

import builtins
from collections.abc import Mapping

from .._runtime.operation import Json, Operation
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

_LIST: Operation[builtins.list[models.DisksListResponseItem]] = Operation(
    "GET", "/v2/disks", replies={"200": Json(lambda: builtins.list[models.DisksListResponseItem])}
)


class Disks(Resource):
    """Operations of `disks`, API version v2."""

    def list(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> builtins.list[models.DisksListResponseItem]:
        """GET /v2/disks

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.v2.disks.list()
        """
        return self._call(
            _LIST, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class AsyncDisks(AsyncResource):
    """Operations of `disks`, API version v2."""

    async def list(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> builtins.list[models.DisksListResponseItem]:
        """GET /v2/disks

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.v2.disks.list()
        """
        return await self._call(
            _LIST, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class RawDisks:
    """The calls of `Disks`, each giving status, headers and body."""

    def __init__(self, disks: Disks) -> None:
        self.list = raw(disks.list)


class AsyncRawDisks:
    """The calls of `AsyncDisks`, each giving status, headers and body."""

    def __init__(self, disks: AsyncDisks) -> None:
        self.list = raw_async(disks.list)
