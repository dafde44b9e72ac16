"""Operations of `fans`; made by comgen, not to be edited."""

from __future__ import annotations

from collections.abc import Mapping

from ._runtime.operation import Json, Operation
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

_LIST: Operation[models.FanCollection] = Operation(
    "GET", "/fans", replies={"200": Json(lambda: models.FanCollection)}
)


class Fans(Resource):
    """Operations of `fans`."""

    def list(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.FanCollection:
        """GET /fans"""
        return self._call(
            _LIST, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class AsyncFans(AsyncResource):
    """Operations of `fans`."""

    async def list(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.FanCollection:
        """GET /fans"""
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
