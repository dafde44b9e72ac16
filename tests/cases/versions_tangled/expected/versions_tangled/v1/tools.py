"""Operations of `tools`, API version v1.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping

from .._runtime.operation import Json, Operation
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

_GET: Operation[models.V1Tool] = Operation("GET", "/v1/tools", replies={"200": Json(lambda: models.V1Tool)})


class Tools(Resource):
    """Operations of `tools`, API version v1.

    `v2.tools` is the one to use.
    """

    def get(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.V1Tool:
        """GET /v1/tools

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.v1.tools.get()
        """
        return self._call(
            _GET, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class AsyncTools(AsyncResource):
    """Operations of `tools`, API version v1.

    `v2.tools` is the one to use.
    """

    async def get(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.V1Tool:
        """GET /v1/tools

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.v1.tools.get()
        """
        return await self._call(
            _GET, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class RawTools:
    """The calls of `Tools`, each giving status, headers and body."""

    def __init__(self, tools: Tools) -> None:
        self.get = raw(tools.get)


class AsyncRawTools:
    """The calls of `AsyncTools`, each giving status, headers and body."""

    def __init__(self, tools: AsyncTools) -> None:
        self.get = raw_async(tools.get)
