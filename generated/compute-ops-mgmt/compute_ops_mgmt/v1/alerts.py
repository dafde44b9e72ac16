"""Operations of `alerts`, API version v1; made by comgen, not to be edited."""

from __future__ import annotations

from collections.abc import Mapping

from .._runtime.operation import Header, Json, Operation, Query
from .._runtime.pager import AsyncPager, Pager
from .._runtime.paging import OffsetPaging
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

_LIST: Operation[models.AlertCollection] = Operation(
    "GET",
    "/compute-ops-mgmt/v1/alerts",
    query=(Query("offset"), Query("limit"), Query("filter"), Query("sort"), Query("select")),
    headers=(Header("Tenant-Acid"),),
    paging=OffsetPaging(offset="offset", limit="limit", size=1000),
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
        filter: str | None = None,
        sort: str | None = None,
        select: str | None = None,
        tenant_acid: str | None = None,
        prefetch: int = 1,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[models.Alert, models.AlertCollection]:
        """GET /compute-ops-mgmt/v1/alerts

        Gives a pager: iterate over all items, or over its `pages()`.

        `limit` is the length of a page, 1000 if it is not given; `prefetch` is how many pages are asked for at a time.
        """
        return self._list(
            _LIST,
            query=(offset, limit, filter, sort, select),
            headers=(tenant_acid,),
            prefetch=prefetch,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncAlerts(AsyncResource):
    """Operations of `alerts`, API version v1."""

    def list(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        filter: str | None = None,
        sort: str | None = None,
        select: str | None = None,
        tenant_acid: str | None = None,
        prefetch: int = 1,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[models.Alert, models.AlertCollection]:
        """GET /compute-ops-mgmt/v1/alerts

        Gives a pager: iterate over all items, or over its `pages()`.

        `limit` is the length of a page, 1000 if it is not given; `prefetch` is how many pages are asked for at a time.
        """
        return self._list(
            _LIST,
            query=(offset, limit, filter, sort, select),
            headers=(tenant_acid,),
            prefetch=prefetch,
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
