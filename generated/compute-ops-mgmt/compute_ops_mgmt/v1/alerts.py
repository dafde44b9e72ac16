"""Operations of `alerts`, API version v1; made by comgen, not to be edited."""

from __future__ import annotations

from collections.abc import Mapping

from .._runtime.filters import FilterExpression
from .._runtime.operation import Header, Json, Operation, Query
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

_LIST: Operation[models.AlertCollection] = Operation(
    "GET",
    "/compute-ops-mgmt/v1/alerts",
    query=(Query("offset"), Query("limit"), Query("filter"), Query("sort"), Query("select")),
    headers=(Header("Tenant-Acid"),),
    replies={"200": Json(lambda: models.AlertCollection)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)


class Alerts(Resource):
    """Operations of `alerts`, API version v1."""

    def list(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        filter: FilterExpression | str | None = None,
        sort: str | None = None,
        select: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.AlertCollection:
        """GET /compute-ops-mgmt/v1/alerts

        Args:
            filter: Made with `Filter`, or text in the syntax of OData.
        """
        return self._call(
            _LIST,
            query=(offset, limit, filter, sort, select),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncAlerts(AsyncResource):
    """Operations of `alerts`, API version v1."""

    async def list(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        filter: FilterExpression | str | None = None,
        sort: str | None = None,
        select: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.AlertCollection:
        """GET /compute-ops-mgmt/v1/alerts

        Args:
            filter: Made with `Filter`, or text in the syntax of OData.
        """
        return await self._call(
            _LIST,
            query=(offset, limit, filter, sort, select),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawAlerts:
    """The calls of `Alerts`, each giving status, headers and body."""

    def __init__(self, alerts: Alerts) -> None:
        self.list = raw(alerts.list)


class AsyncRawAlerts:
    """The calls of `AsyncAlerts`, each giving status, headers and body."""

    def __init__(self, alerts: AsyncAlerts) -> None:
        self.list = raw_async(alerts.list)
