"""Operations of `bearer`; made by comgen, not to be edited."""

from __future__ import annotations

from collections.abc import Mapping

from ._runtime.operation import Empty, Operation
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async

_GET: Operation[None] = Operation("GET", "/bearer", security=(("bearer",),), replies={"204": Empty()})


class Bearer_(Resource):
    """Operations of `bearer`."""

    def get(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /bearer

        Needs bearer.
        """
        return self._call(
            _GET, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class AsyncBearer_(AsyncResource):
    """Operations of `bearer`."""

    async def get(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """GET /bearer

        Needs bearer.
        """
        return await self._call(
            _GET, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class RawBearer_:
    """The calls of `Bearer_`, each giving status, headers and body."""

    def __init__(self, bearer: Bearer_) -> None:
        self.get = raw(bearer.get)


class AsyncRawBearer_:
    """The calls of `AsyncBearer_`, each giving status, headers and body."""

    def __init__(self, bearer: AsyncBearer_) -> None:
        self.get = raw_async(bearer.get)
