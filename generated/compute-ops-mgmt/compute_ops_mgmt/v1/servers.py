"""Operations of `servers`, API version v1; made by comgen, not to be edited."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, TYPE_CHECKING

from .._runtime.filters import FilterExpression
from .._runtime.handle import AsyncHandle, Handle
from .._runtime.operation import Body, Deprecation, Empty, Header, Json, Operation, Path, Query
from .._runtime.pager import AsyncPager, Pager
from .._runtime.paging import OffsetPaging
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from .._runtime.waiting import LongRunning, Ref
from . import models

if TYPE_CHECKING:
    from ._filters.servers import ServersFilters

_LIST: Operation[models.ServerCollection] = Operation(
    "GET",
    "/compute-ops-mgmt/v1/servers",
    query=(Query("offset"), Query("limit"), Query("filter"), Query("select")),
    headers=(Header("Tenant-Acid"),),
    paging=OffsetPaging(offset="offset", limit="limit", size=100),
    replies={"200": Json(lambda: models.ServerCollection)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_CREATE: Operation[models.ServerJobResponse] = Operation(
    "POST",
    "/compute-ops-mgmt/v1/servers",
    body=Body("application/json", lambda: models.ServerCreateRequest, required=True),
    long_running=LongRunning((Ref(".jobs", "_GET"),), id=("jobId",)),
    replies={"202": Json(lambda: models.ServerJobResponse)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_UPDATE_MANY: Operation[None] = Operation(
    "PATCH",
    "/compute-ops-mgmt/v1/servers",
    query=(Query("id", holds="+", required=True),),
    headers=(Header("Tenant-Acid"),),
    body=Body("application/merge-patch+json", lambda: models.ServerUpdateRequest, required=True),
    replies={"200": Empty()},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_GET: Operation[models.Server] = Operation(
    "GET",
    "/compute-ops-mgmt/v1/servers/{id}",
    path_parameters=(Path("id", holds="+"),),
    query=(Query("select"),),
    headers=(Header("Tenant-Acid"),),
    replies={"200": Json(lambda: models.Server)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_DELETE: Operation[None] = Operation(
    "DELETE",
    "/compute-ops-mgmt/v1/servers/{id}",
    path_parameters=(Path("id", holds="+"),),
    replies={"204": Empty()},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_UPDATE: Operation[models.Server] = Operation(
    "PATCH",
    "/compute-ops-mgmt/v1/servers/{id}",
    path_parameters=(Path("id", holds="+"),),
    headers=(Header("Tenant-Acid"),),
    body=Body("application/merge-patch+json", lambda: models.ServerUpdateRequest, required=True),
    replies={"200": Json(lambda: models.Server)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_LIST_ALERTS: Operation[models.AlertCollection] = Operation(
    "GET",
    "/compute-ops-mgmt/v1/servers/{id}/alerts",
    path_parameters=(Path("id", holds="+"),),
    query=(Query("offset"), Query("limit"), Query("filter"), Query("select")),
    headers=(Header("Tenant-Acid"),),
    paging=OffsetPaging(offset="offset", limit="limit", size=1000),
    replies={"200": Json(lambda: models.AlertCollection)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_ANALYZE_OS_INSTALL: Operation[models.AnalyzeOsInstallResponse] = Operation(
    "POST",
    "/compute-ops-mgmt/v1/servers/{id}/analyze-os-install",
    path_parameters=(Path("id", holds="+"),),
    headers=(Header("Tenant-Acid"),),
    replies={"200": Json(lambda: models.AnalyzeOsInstallResponse)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_CLEAR_ALERT: Operation[None] = Operation(
    "POST",
    "/compute-ops-mgmt/v1/servers/{id}/clear-alert",
    path_parameters=(Path("id", holds="+"),),
    headers=(Header("Tenant-Acid"),),
    body=Body("application/json", lambda: models.ClearAlertRequest, required=True),
    replies={"202": Empty()},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_DOWNLOAD_LOGS: Operation[models.DownloadLogsResponse] = Operation(
    "GET",
    "/compute-ops-mgmt/v1/servers/{id}/download-logs",
    path_parameters=(Path("id", holds="+"),),
    headers=(Header("Tenant-Acid"),),
    replies={"200": Json(lambda: models.DownloadLogsResponse)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_GET_EXTERNAL_STORAGE_DETAILS: Operation[models.ServerVolumeDetailsResponse] = Operation(
    "GET",
    "/compute-ops-mgmt/v1/servers/{id}/external-storage-details",
    path_parameters=(Path("id", holds="+"),),
    headers=(Header("Tenant-Acid"),),
    replies={"200": Json(lambda: models.ServerVolumeDetailsResponse)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_GET_INVENTORY: Operation[models.Inventory] = Operation(
    "GET",
    "/compute-ops-mgmt/v1/servers/{id}/inventory",
    path_parameters=(Path("id", holds="+"),),
    headers=(Header("Tenant-Acid"),),
    replies={"200": Json(lambda: models.Inventory)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_QUERY_INVENTORY: Operation[models.SubsetServerInventoryResponse] = Operation(
    "POST",
    "/compute-ops-mgmt/v1/servers/{id}/inventory",
    path_parameters=(Path("id", holds="+"),),
    query=(Query("format", required=True),),
    headers=(Header("Tenant-Acid"),),
    body=Body("application/json", lambda: models.SubsetServerInventoryRequest, required=True),
    replies={"200": Json(lambda: models.SubsetServerInventoryResponse)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_GET_NOTIFICATIONS: Operation[models.NotificationsResponse] = Operation(
    "GET",
    "/compute-ops-mgmt/v1/servers/{id}/notifications",
    path_parameters=(Path("id", holds="+"),),
    headers=(Header("Tenant-Acid"),),
    replies={"200": Json(lambda: models.NotificationsResponse)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_REPLACE_NOTIFICATIONS: Operation[models.NotificationsResponse] = Operation(
    "PUT",
    "/compute-ops-mgmt/v1/servers/{id}/notifications",
    path_parameters=(Path("id", holds="+"),),
    headers=(Header("Tenant-Acid"),),
    body=Body("application/json", lambda: models.NotificationsRequest, required=True),
    replies={"200": Json(lambda: models.NotificationsResponse)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_CREATE_NOTIFICATIONS: Operation[models.NotificationsResponse] = Operation(
    "POST",
    "/compute-ops-mgmt/v1/servers/{id}/notifications",
    path_parameters=(Path("id", holds="+"),),
    headers=(Header("Tenant-Acid"),),
    body=Body("application/json", lambda: models.NotificationsOnBehalfRequest, required=True),
    replies={"200": Json(lambda: models.NotificationsResponse)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_GET_RAW_INVENTORY: Operation[models.RawInventory] = Operation(
    "GET",
    "/compute-ops-mgmt/v1/servers/{id}/raw-inventory",
    path_parameters=(Path("id", holds="+"),),
    headers=(Header("Tenant-Acid"),),
    deprecation=Deprecation(since="2024-11-07", sunset="2025-05-30", successor="v1.servers.get_inventory"),
    replies={"200": Json(lambda: models.RawInventory)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_GET_SECURITY_PARAMETERS: Operation[models.SecurityParametersResponse] = Operation(
    "GET",
    "/compute-ops-mgmt/v1/servers/{id}/security-parameters",
    path_parameters=(Path("id", holds="+"),),
    headers=(Header("Tenant-Acid"),),
    replies={"200": Json(lambda: models.SecurityParametersResponse)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_LIST_TOR_PORT_MAPPINGS: Operation[models.TorPortMappingsCollection] = Operation(
    "GET",
    "/compute-ops-mgmt/v1/servers/{id}/tor-port-mappings",
    path_parameters=(Path("id", holds="+"),),
    query=(Query("offset"), Query("limit")),
    headers=(Header("Tenant-Acid"),),
    paging=OffsetPaging(offset="offset", limit="limit", size=100),
    replies={"200": Json(lambda: models.TorPortMappingsCollection)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)


class Servers(Resource):
    """Operations of `servers`, API version v1."""

    @cached_property
    def filters(self) -> ServersFilters:
        """What `list` can be filtered by."""
        from ._filters.servers import ServersFilters

        return ServersFilters()

    def list(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        filter: FilterExpression | str | None = None,
        select: str | None = None,
        tenant_acid: str | None = None,
        prefetch: int = 1,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[models.Server, models.ServerCollection]:
        """GET /compute-ops-mgmt/v1/servers

        Gives a pager: iterate over all items, or over its `pages()`.

        `limit` is the length of a page, 100 if it is not given; `prefetch` is how many pages are asked for at a time.

        Args:
            filter: Made with `filters` or `Filter`, or text in the syntax of OData.
        """
        return self._list(
            _LIST,
            query=(offset, limit, filter, select),
            headers=(tenant_acid,),
            prefetch=prefetch,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def create(
        self,
        body: models.ServerCreateRequest | Mapping[str, Any],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Handle[models.ServerJobResponse, models.Job]:
        """POST /compute-ops-mgmt/v1/servers

        Gives a handle on what was started: `wait()` for its end, or look at its `status()`.

        Response headers, through `with_raw_response`: Location
        """
        return self._start(
            _CREATE,
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def update_many(
        self,
        body: models.ServerUpdateRequest | Mapping[str, Any],
        id: Sequence[str],
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """PATCH /compute-ops-mgmt/v1/servers

        Args:
            id: It holds +: give it as it is, it is encoded here.
        """
        return self._call(
            _UPDATE_MANY,
            query=(id,),
            headers=(tenant_acid,),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def get(
        self,
        id: str,
        *,
        select: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Server:
        """GET /compute-ops-mgmt/v1/servers/{id}

        Args:
            id: It holds +: give it as it is, it is encoded here.
        """
        return self._call(
            _GET,
            path=(id,),
            query=(select,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def delete(
        self,
        id: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """DELETE /compute-ops-mgmt/v1/servers/{id}

        Args:
            id: It holds +: give it as it is, it is encoded here.
        """
        return self._call(
            _DELETE,
            path=(id,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def update(
        self,
        id: str,
        body: models.ServerUpdateRequest | Mapping[str, Any],
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Server:
        """PATCH /compute-ops-mgmt/v1/servers/{id}

        Args:
            id: It holds +: give it as it is, it is encoded here.
        """
        return self._call(
            _UPDATE,
            path=(id,),
            headers=(tenant_acid,),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def list_alerts(
        self,
        id: str,
        *,
        offset: int | None = None,
        limit: int | None = None,
        filter: FilterExpression | str | None = None,
        select: str | None = None,
        tenant_acid: str | None = None,
        prefetch: int = 1,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[models.Alert, models.AlertCollection]:
        """GET /compute-ops-mgmt/v1/servers/{id}/alerts

        Gives a pager: iterate over all items, or over its `pages()`.

        `limit` is the length of a page, 1000 if it is not given; `prefetch` is how many pages are asked for at a time.

        Args:
            id: It holds +: give it as it is, it is encoded here.
            filter: Made with `Filter`, or text in the syntax of OData.
        """
        return self._list(
            _LIST_ALERTS,
            path=(id,),
            query=(offset, limit, filter, select),
            headers=(tenant_acid,),
            prefetch=prefetch,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def analyze_os_install(
        self,
        id: str,
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.AnalyzeOsInstallResponse:
        """POST /compute-ops-mgmt/v1/servers/{id}/analyze-os-install

        Args:
            id: It holds +: give it as it is, it is encoded here.
        """
        return self._call(
            _ANALYZE_OS_INSTALL,
            path=(id,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def clear_alert(
        self,
        id: str,
        body: models.ClearAlertRequest | Mapping[str, Any],
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """POST /compute-ops-mgmt/v1/servers/{id}/clear-alert

        Args:
            id: It holds +: give it as it is, it is encoded here.
        """
        return self._call(
            _CLEAR_ALERT,
            path=(id,),
            headers=(tenant_acid,),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def download_logs(
        self,
        id: str,
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.DownloadLogsResponse:
        """GET /compute-ops-mgmt/v1/servers/{id}/download-logs

        Args:
            id: It holds +: give it as it is, it is encoded here.
        """
        return self._call(
            _DOWNLOAD_LOGS,
            path=(id,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def get_external_storage_details(
        self,
        id: str,
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.ServerVolumeDetailsResponse:
        """GET /compute-ops-mgmt/v1/servers/{id}/external-storage-details

        Args:
            id: It holds +: give it as it is, it is encoded here.
        """
        return self._call(
            _GET_EXTERNAL_STORAGE_DETAILS,
            path=(id,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def get_inventory(
        self,
        id: str,
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Inventory:
        """GET /compute-ops-mgmt/v1/servers/{id}/inventory

        Args:
            id: It holds +: give it as it is, it is encoded here.
        """
        return self._call(
            _GET_INVENTORY,
            path=(id,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def query_inventory(
        self,
        id: str,
        body: models.SubsetServerInventoryRequest | Mapping[str, Any],
        format: str,
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.SubsetServerInventoryResponse:
        """POST /compute-ops-mgmt/v1/servers/{id}/inventory

        Args:
            id: It holds +: give it as it is, it is encoded here.
        """
        return self._call(
            _QUERY_INVENTORY,
            path=(id,),
            query=(format,),
            headers=(tenant_acid,),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def get_notifications(
        self,
        id: str,
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.NotificationsResponse:
        """GET /compute-ops-mgmt/v1/servers/{id}/notifications

        Args:
            id: It holds +: give it as it is, it is encoded here.
        """
        return self._call(
            _GET_NOTIFICATIONS,
            path=(id,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def replace_notifications(
        self,
        id: str,
        body: models.NotificationsRequest | Mapping[str, Any],
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.NotificationsResponse:
        """PUT /compute-ops-mgmt/v1/servers/{id}/notifications

        Args:
            id: It holds +: give it as it is, it is encoded here.
        """
        return self._call(
            _REPLACE_NOTIFICATIONS,
            path=(id,),
            headers=(tenant_acid,),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def create_notifications(
        self,
        id: str,
        body: models.NotificationsOnBehalfRequest | Mapping[str, Any],
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.NotificationsResponse:
        """POST /compute-ops-mgmt/v1/servers/{id}/notifications

        Args:
            id: It holds +: give it as it is, it is encoded here.
        """
        return self._call(
            _CREATE_NOTIFICATIONS,
            path=(id,),
            headers=(tenant_acid,),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def get_raw_inventory(
        self,
        id: str,
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.RawInventory:
        """GET /compute-ops-mgmt/v1/servers/{id}/raw-inventory

        Deprecated since 2024-11-07; sunset 2025-05-30; use `v1.servers.get_inventory`.

        Args:
            id: It holds +: give it as it is, it is encoded here.
        """
        return self._call(
            _GET_RAW_INVENTORY,
            path=(id,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def get_security_parameters(
        self,
        id: str,
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.SecurityParametersResponse:
        """GET /compute-ops-mgmt/v1/servers/{id}/security-parameters

        Args:
            id: It holds +: give it as it is, it is encoded here.
        """
        return self._call(
            _GET_SECURITY_PARAMETERS,
            path=(id,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def list_tor_port_mappings(
        self,
        id: str,
        *,
        offset: int | None = None,
        limit: int | None = None,
        tenant_acid: str | None = None,
        prefetch: int = 1,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[models.TorPortMappings, models.TorPortMappingsCollection]:
        """GET /compute-ops-mgmt/v1/servers/{id}/tor-port-mappings

        Gives a pager: iterate over all items, or over its `pages()`.

        `limit` is the length of a page, 100 if it is not given; `prefetch` is how many pages are asked for at a time.

        Args:
            id: It holds +: give it as it is, it is encoded here.
        """
        return self._list(
            _LIST_TOR_PORT_MAPPINGS,
            path=(id,),
            query=(offset, limit),
            headers=(tenant_acid,),
            prefetch=prefetch,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncServers(AsyncResource):
    """Operations of `servers`, API version v1."""

    @cached_property
    def filters(self) -> ServersFilters:
        """What `list` can be filtered by."""
        from ._filters.servers import ServersFilters

        return ServersFilters()

    def list(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        filter: FilterExpression | str | None = None,
        select: str | None = None,
        tenant_acid: str | None = None,
        prefetch: int = 1,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[models.Server, models.ServerCollection]:
        """GET /compute-ops-mgmt/v1/servers

        Gives a pager: iterate over all items, or over its `pages()`.

        `limit` is the length of a page, 100 if it is not given; `prefetch` is how many pages are asked for at a time.

        Args:
            filter: Made with `filters` or `Filter`, or text in the syntax of OData.
        """
        return self._list(
            _LIST,
            query=(offset, limit, filter, select),
            headers=(tenant_acid,),
            prefetch=prefetch,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def create(
        self,
        body: models.ServerCreateRequest | Mapping[str, Any],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncHandle[models.ServerJobResponse, models.Job]:
        """POST /compute-ops-mgmt/v1/servers

        Gives a handle on what was started: `wait()` for its end, or look at its `status()`.

        Response headers, through `with_raw_response`: Location
        """
        return await self._start(
            _CREATE,
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def update_many(
        self,
        body: models.ServerUpdateRequest | Mapping[str, Any],
        id: Sequence[str],
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """PATCH /compute-ops-mgmt/v1/servers

        Args:
            id: It holds +: give it as it is, it is encoded here.
        """
        return await self._call(
            _UPDATE_MANY,
            query=(id,),
            headers=(tenant_acid,),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def get(
        self,
        id: str,
        *,
        select: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Server:
        """GET /compute-ops-mgmt/v1/servers/{id}

        Args:
            id: It holds +: give it as it is, it is encoded here.
        """
        return await self._call(
            _GET,
            path=(id,),
            query=(select,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def delete(
        self,
        id: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """DELETE /compute-ops-mgmt/v1/servers/{id}

        Args:
            id: It holds +: give it as it is, it is encoded here.
        """
        return await self._call(
            _DELETE,
            path=(id,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def update(
        self,
        id: str,
        body: models.ServerUpdateRequest | Mapping[str, Any],
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Server:
        """PATCH /compute-ops-mgmt/v1/servers/{id}

        Args:
            id: It holds +: give it as it is, it is encoded here.
        """
        return await self._call(
            _UPDATE,
            path=(id,),
            headers=(tenant_acid,),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def list_alerts(
        self,
        id: str,
        *,
        offset: int | None = None,
        limit: int | None = None,
        filter: FilterExpression | str | None = None,
        select: str | None = None,
        tenant_acid: str | None = None,
        prefetch: int = 1,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[models.Alert, models.AlertCollection]:
        """GET /compute-ops-mgmt/v1/servers/{id}/alerts

        Gives a pager: iterate over all items, or over its `pages()`.

        `limit` is the length of a page, 1000 if it is not given; `prefetch` is how many pages are asked for at a time.

        Args:
            id: It holds +: give it as it is, it is encoded here.
            filter: Made with `Filter`, or text in the syntax of OData.
        """
        return self._list(
            _LIST_ALERTS,
            path=(id,),
            query=(offset, limit, filter, select),
            headers=(tenant_acid,),
            prefetch=prefetch,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def analyze_os_install(
        self,
        id: str,
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.AnalyzeOsInstallResponse:
        """POST /compute-ops-mgmt/v1/servers/{id}/analyze-os-install

        Args:
            id: It holds +: give it as it is, it is encoded here.
        """
        return await self._call(
            _ANALYZE_OS_INSTALL,
            path=(id,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def clear_alert(
        self,
        id: str,
        body: models.ClearAlertRequest | Mapping[str, Any],
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """POST /compute-ops-mgmt/v1/servers/{id}/clear-alert

        Args:
            id: It holds +: give it as it is, it is encoded here.
        """
        return await self._call(
            _CLEAR_ALERT,
            path=(id,),
            headers=(tenant_acid,),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def download_logs(
        self,
        id: str,
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.DownloadLogsResponse:
        """GET /compute-ops-mgmt/v1/servers/{id}/download-logs

        Args:
            id: It holds +: give it as it is, it is encoded here.
        """
        return await self._call(
            _DOWNLOAD_LOGS,
            path=(id,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def get_external_storage_details(
        self,
        id: str,
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.ServerVolumeDetailsResponse:
        """GET /compute-ops-mgmt/v1/servers/{id}/external-storage-details

        Args:
            id: It holds +: give it as it is, it is encoded here.
        """
        return await self._call(
            _GET_EXTERNAL_STORAGE_DETAILS,
            path=(id,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def get_inventory(
        self,
        id: str,
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Inventory:
        """GET /compute-ops-mgmt/v1/servers/{id}/inventory

        Args:
            id: It holds +: give it as it is, it is encoded here.
        """
        return await self._call(
            _GET_INVENTORY,
            path=(id,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def query_inventory(
        self,
        id: str,
        body: models.SubsetServerInventoryRequest | Mapping[str, Any],
        format: str,
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.SubsetServerInventoryResponse:
        """POST /compute-ops-mgmt/v1/servers/{id}/inventory

        Args:
            id: It holds +: give it as it is, it is encoded here.
        """
        return await self._call(
            _QUERY_INVENTORY,
            path=(id,),
            query=(format,),
            headers=(tenant_acid,),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def get_notifications(
        self,
        id: str,
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.NotificationsResponse:
        """GET /compute-ops-mgmt/v1/servers/{id}/notifications

        Args:
            id: It holds +: give it as it is, it is encoded here.
        """
        return await self._call(
            _GET_NOTIFICATIONS,
            path=(id,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def replace_notifications(
        self,
        id: str,
        body: models.NotificationsRequest | Mapping[str, Any],
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.NotificationsResponse:
        """PUT /compute-ops-mgmt/v1/servers/{id}/notifications

        Args:
            id: It holds +: give it as it is, it is encoded here.
        """
        return await self._call(
            _REPLACE_NOTIFICATIONS,
            path=(id,),
            headers=(tenant_acid,),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def create_notifications(
        self,
        id: str,
        body: models.NotificationsOnBehalfRequest | Mapping[str, Any],
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.NotificationsResponse:
        """POST /compute-ops-mgmt/v1/servers/{id}/notifications

        Args:
            id: It holds +: give it as it is, it is encoded here.
        """
        return await self._call(
            _CREATE_NOTIFICATIONS,
            path=(id,),
            headers=(tenant_acid,),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def get_raw_inventory(
        self,
        id: str,
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.RawInventory:
        """GET /compute-ops-mgmt/v1/servers/{id}/raw-inventory

        Deprecated since 2024-11-07; sunset 2025-05-30; use `v1.servers.get_inventory`.

        Args:
            id: It holds +: give it as it is, it is encoded here.
        """
        return await self._call(
            _GET_RAW_INVENTORY,
            path=(id,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def get_security_parameters(
        self,
        id: str,
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.SecurityParametersResponse:
        """GET /compute-ops-mgmt/v1/servers/{id}/security-parameters

        Args:
            id: It holds +: give it as it is, it is encoded here.
        """
        return await self._call(
            _GET_SECURITY_PARAMETERS,
            path=(id,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def list_tor_port_mappings(
        self,
        id: str,
        *,
        offset: int | None = None,
        limit: int | None = None,
        tenant_acid: str | None = None,
        prefetch: int = 1,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[models.TorPortMappings, models.TorPortMappingsCollection]:
        """GET /compute-ops-mgmt/v1/servers/{id}/tor-port-mappings

        Gives a pager: iterate over all items, or over its `pages()`.

        `limit` is the length of a page, 100 if it is not given; `prefetch` is how many pages are asked for at a time.

        Args:
            id: It holds +: give it as it is, it is encoded here.
        """
        return self._list(
            _LIST_TOR_PORT_MAPPINGS,
            path=(id,),
            query=(offset, limit),
            headers=(tenant_acid,),
            prefetch=prefetch,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawServers:
    """The calls of `Servers`, each giving status, headers and body."""

    def __init__(self, servers: Servers) -> None:
        self.list = raw(servers.list)
        self.create = raw(servers.create)
        self.update_many = raw(servers.update_many)
        self.get = raw(servers.get)
        self.delete = raw(servers.delete)
        self.update = raw(servers.update)
        self.list_alerts = raw(servers.list_alerts)
        self.analyze_os_install = raw(servers.analyze_os_install)
        self.clear_alert = raw(servers.clear_alert)
        self.download_logs = raw(servers.download_logs)
        self.get_external_storage_details = raw(servers.get_external_storage_details)
        self.get_inventory = raw(servers.get_inventory)
        self.query_inventory = raw(servers.query_inventory)
        self.get_notifications = raw(servers.get_notifications)
        self.replace_notifications = raw(servers.replace_notifications)
        self.create_notifications = raw(servers.create_notifications)
        self.get_raw_inventory = raw(servers.get_raw_inventory)
        self.get_security_parameters = raw(servers.get_security_parameters)
        self.list_tor_port_mappings = raw(servers.list_tor_port_mappings)

    @cached_property
    def filters(self) -> ServersFilters:
        """What `list` can be filtered by."""
        from ._filters.servers import ServersFilters

        return ServersFilters()


class AsyncRawServers:
    """The calls of `AsyncServers`, each giving status, headers and body."""

    def __init__(self, servers: AsyncServers) -> None:
        self.list = raw_async(servers.list)
        self.create = raw_async(servers.create)
        self.update_many = raw_async(servers.update_many)
        self.get = raw_async(servers.get)
        self.delete = raw_async(servers.delete)
        self.update = raw_async(servers.update)
        self.list_alerts = raw_async(servers.list_alerts)
        self.analyze_os_install = raw_async(servers.analyze_os_install)
        self.clear_alert = raw_async(servers.clear_alert)
        self.download_logs = raw_async(servers.download_logs)
        self.get_external_storage_details = raw_async(servers.get_external_storage_details)
        self.get_inventory = raw_async(servers.get_inventory)
        self.query_inventory = raw_async(servers.query_inventory)
        self.get_notifications = raw_async(servers.get_notifications)
        self.replace_notifications = raw_async(servers.replace_notifications)
        self.create_notifications = raw_async(servers.create_notifications)
        self.get_raw_inventory = raw_async(servers.get_raw_inventory)
        self.get_security_parameters = raw_async(servers.get_security_parameters)
        self.list_tor_port_mappings = raw_async(servers.list_tor_port_mappings)

    @cached_property
    def filters(self) -> ServersFilters:
        """What `list` can be filtered by."""
        from ._filters.servers import ServersFilters

        return ServersFilters()
