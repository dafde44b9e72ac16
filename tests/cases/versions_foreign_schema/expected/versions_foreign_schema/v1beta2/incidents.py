"""Operations of `incidents`, API version v1beta2.

Made by comgen, not to be edited.
"""

from __future__ import annotations

import builtins
from collections.abc import Mapping

from .._runtime.operation import Json, Operation
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

_LIST: Operation[builtins.list[models.Incident]] = Operation(
    "GET", "/v1beta2/incidents", replies={"200": Json(lambda: builtins.list[models.Incident])}
)


class Incidents(Resource):
    """Operations of `incidents`, API version v1beta2.

    `v1.incidents` is the one to use.
    """

    def list(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> builtins.list[models.Incident]:
        """GET /v1beta2/incidents

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.v1beta2.incidents.list()
        """
        return self._call(
            _LIST, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class AsyncIncidents(AsyncResource):
    """Operations of `incidents`, API version v1beta2.

    `v1.incidents` is the one to use.
    """

    async def list(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> builtins.list[models.Incident]:
        """GET /v1beta2/incidents

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.v1beta2.incidents.list()
        """
        return await self._call(
            _LIST, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class RawIncidents:
    """The calls of `Incidents`, each giving status, headers and body."""

    def __init__(self, incidents: Incidents) -> None:
        self.list = raw(incidents.list)


class AsyncRawIncidents:
    """The calls of `AsyncIncidents`, each giving status, headers and body."""

    def __init__(self, incidents: AsyncIncidents) -> None:
        self.list = raw_async(incidents.list)
