"""Operations of `others`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping

from ._runtime.operation import Json, Operation
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

_GET: Operation[models.Other] = Operation("GET", "/others", replies={"200": Json(lambda: models.Other)})


class Others(Resource):
    """Operations of `others`."""

    def get(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Other:
        """GET /others

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.others.get()
        """
        return self._call(
            _GET, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class AsyncOthers(AsyncResource):
    """Operations of `others`."""

    async def get(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Other:
        """GET /others

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.others.get()
        """
        return await self._call(
            _GET, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class RawOthers:
    """The calls of `Others`, each giving status, headers and body."""

    def __init__(self, others: Others) -> None:
        self.get = raw(others.get)


class AsyncRawOthers:
    """The calls of `AsyncOthers`, each giving status, headers and body."""

    def __init__(self, others: AsyncOthers) -> None:
        self.get = raw_async(others.get)
