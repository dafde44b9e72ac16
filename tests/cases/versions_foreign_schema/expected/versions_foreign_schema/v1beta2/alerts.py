"""Operations of `alerts`, API version v1beta2.

Made by comgen, not to be edited.
"""

from __future__ import annotations

import builtins
from collections.abc import Mapping

from .._runtime.operation import Json, Operation
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

_LIST: Operation[builtins.list[models.Alert]] = Operation(
    "GET", "/v1beta2/alerts", replies={"200": Json(lambda: builtins.list[models.Alert])}
)


class Alerts(Resource):
    """Operations of `alerts`, API version v1beta2."""

    def list(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> builtins.list[models.Alert]:
        """GET /v1beta2/alerts

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.v1beta2.alerts.list()
        """
        return self._call(
            _LIST, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class AsyncAlerts(AsyncResource):
    """Operations of `alerts`, API version v1beta2."""

    async def list(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> builtins.list[models.Alert]:
        """GET /v1beta2/alerts

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.v1beta2.alerts.list()
        """
        return await self._call(
            _LIST, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )


class RawAlerts:
    """The calls of `Alerts`, each giving status, headers and body."""

    def __init__(self, alerts: Alerts) -> None:
        self.list = raw(alerts.list)


class AsyncRawAlerts:
    """The calls of `AsyncAlerts`, each giving status, headers and body."""

    def __init__(self, alerts: AsyncAlerts) -> None:
        self.list = raw_async(alerts.list)
