"""Operations of `summary`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping

from ._runtime.operation import Json, Operation
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

_LIST: Operation[models.Summary] = Operation("GET", "/summary", replies={"200": Json(lambda: models.Summary)})


class Summary(Resource):
    """Operations of `summary`."""

    def list(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Summary:
        """GET /summary

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.summary.list()
        """
        return self._call(
            _LIST, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class AsyncSummary(AsyncResource):
    """Operations of `summary`."""

    async def list(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Summary:
        """GET /summary

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.summary.list()
        """
        return await self._call(
            _LIST, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class RawSummary:
    """The calls of `Summary`, each giving status, headers and body."""

    def __init__(self, summary: Summary) -> None:
        self.list = raw(summary.list)


class AsyncRawSummary:
    """The calls of `AsyncSummary`, each giving status, headers and body."""

    def __init__(self, summary: AsyncSummary) -> None:
        self.list = raw_async(summary.list)
