"""Operations of `status`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping

from ._runtime.operation import Json, Operation
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

_GET: Operation[models.StatusGetResponse] = Operation(
    "GET", "/status", security=(), replies={"200": Json(lambda: models.StatusGetResponse)}
)


class Status(Resource):
    """Operations of `status`."""

    def get(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.StatusGetResponse:
        """GET /status

        Sent without credentials.

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.status.get()
        """
        return self._call(
            _GET, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class AsyncStatus(AsyncResource):
    """Operations of `status`."""

    async def get(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.StatusGetResponse:
        """GET /status

        Sent without credentials.

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.status.get()
        """
        return await self._call(
            _GET, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class RawStatus:
    """The calls of `Status`, each giving status, headers and body."""

    def __init__(self, status: Status) -> None:
        self.get = raw(status.get)


class AsyncRawStatus:
    """The calls of `AsyncStatus`, each giving status, headers and body."""

    def __init__(self, status: AsyncStatus) -> None:
        self.get = raw_async(status.get)
