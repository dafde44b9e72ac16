"""Operations of `servers`, API version v1beta2.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, TYPE_CHECKING

from .._runtime.operation import Body, Deprecation, Empty, Header, Json, Operation, Path, Query
from .._runtime.paging import OffsetPaging
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from .._runtime.waiting import LongRunning, Ref
from . import models
from ..v1 import models as v1_models

if TYPE_CHECKING:
    from .._runtime.filters import FilterExpression
    from .._runtime.handle import AsyncHandle, Handle
    from .._runtime.pager import AsyncPager, Pager
    from ._filters.servers import ServersFilters

_LIST: Operation[models.ServerCollection] = Operation(
    "GET",
    "/compute-ops-mgmt/v1beta2/servers",
    query=(Query("offset"), Query("limit"), Query("filter")),
    headers=(Header("Tenant-Acid"),),
    paging=OffsetPaging(offset="offset", limit="limit", size=100),
    replies={"200": Json(lambda: models.ServerCollection)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_CREATE: Operation[models.ServerJobResponse] = Operation(
    "POST",
    "/compute-ops-mgmt/v1beta2/servers",
    body=Body("application/json", lambda: models.ServerCreateRequest, required=True),
    long_running=LongRunning((Ref("..v1.jobs", "_GET"),), id=("jobId",)),
    replies={"202": Json(lambda: models.ServerJobResponse)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_UPDATE_MANY: Operation[None] = Operation(
    "PATCH",
    "/compute-ops-mgmt/v1beta2/servers",
    query=(Query("id", holds="+", required=True),),
    headers=(Header("Tenant-Acid"),),
    body=Body("application/merge-patch+json", lambda: models.ServerUpdateRequest, required=True),
    replies={"200": Empty()},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_GET: Operation[models.Server] = Operation(
    "GET",
    "/compute-ops-mgmt/v1beta2/servers/{id}",
    path_parameters=(Path("id", holds="+"),),
    headers=(Header("Tenant-Acid"),),
    replies={"200": Json(lambda: models.Server)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_DELETE: Operation[None] = Operation(
    "DELETE",
    "/compute-ops-mgmt/v1beta2/servers/{id}",
    path_parameters=(Path("id", holds="+"),),
    replies={"204": Empty()},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_UPDATE: Operation[models.Server] = Operation(
    "PATCH",
    "/compute-ops-mgmt/v1beta2/servers/{id}",
    path_parameters=(Path("id", holds="+"),),
    headers=(Header("Tenant-Acid"),),
    body=Body("application/merge-patch+json", lambda: models.ServerUpdateRequest, required=True),
    replies={"200": Json(lambda: models.Server)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_LIST_ALERTS: Operation[models.AlertCollection] = Operation(
    "GET",
    "/compute-ops-mgmt/v1beta2/servers/{id}/alerts",
    path_parameters=(Path("id", holds="+"),),
    query=(Query("offset"), Query("limit"), Query("filter")),
    headers=(Header("Tenant-Acid"),),
    paging=OffsetPaging(offset="offset", limit="limit", size=1000),
    replies={"200": Json(lambda: models.AlertCollection)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_ANALYZE_OS_INSTALL: Operation[models.AnalyzeOsInstallResponse] = Operation(
    "POST",
    "/compute-ops-mgmt/v1beta2/servers/{id}/analyze-os-install",
    path_parameters=(Path("id", holds="+"),),
    headers=(Header("Tenant-Acid"),),
    replies={"200": Json(lambda: models.AnalyzeOsInstallResponse)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_CLEAR_ALERT: Operation[None] = Operation(
    "POST",
    "/compute-ops-mgmt/v1beta2/servers/{id}/clear-alert",
    path_parameters=(Path("id", holds="+"),),
    headers=(Header("Tenant-Acid"),),
    body=Body("application/json", lambda: models.ClearAlertRequest, required=True),
    replies={"202": Empty()},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_GET_EXTERNAL_STORAGE_DETAILS: Operation[models.ServerVolumeDetailsResponse] = Operation(
    "GET",
    "/compute-ops-mgmt/v1beta2/servers/{id}/external-storage-details",
    path_parameters=(Path("id", holds="+"),),
    headers=(Header("Tenant-Acid"),),
    replies={"200": Json(lambda: models.ServerVolumeDetailsResponse)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_GET_INVENTORY: Operation[models.Inventory] = Operation(
    "GET",
    "/compute-ops-mgmt/v1beta2/servers/{id}/inventory",
    path_parameters=(Path("id", holds="+"),),
    headers=(Header("Tenant-Acid"),),
    replies={"200": Json(lambda: models.Inventory)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_QUERY_INVENTORY: Operation[models.SubsetServerInventoryResponse] = Operation(
    "POST",
    "/compute-ops-mgmt/v1beta2/servers/{id}/inventory",
    path_parameters=(Path("id", holds="+"),),
    query=(Query("format", required=True),),
    headers=(Header("Tenant-Acid"),),
    body=Body("application/json", lambda: models.SubsetServerInventoryRequest, required=True),
    replies={"200": Json(lambda: models.SubsetServerInventoryResponse)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_GET_NOTIFICATIONS: Operation[models.NotificationsResponse] = Operation(
    "GET",
    "/compute-ops-mgmt/v1beta2/servers/{id}/notifications",
    path_parameters=(Path("id", holds="+"),),
    replies={"200": Json(lambda: models.NotificationsResponse)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_REPLACE_NOTIFICATIONS: Operation[models.NotificationsResponse] = Operation(
    "PUT",
    "/compute-ops-mgmt/v1beta2/servers/{id}/notifications",
    path_parameters=(Path("id", holds="+"),),
    body=Body("application/json", lambda: models.NotificationsRequest, required=True),
    replies={"200": Json(lambda: models.NotificationsResponse)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_GET_RAW_INVENTORY: Operation[models.RawInventory] = Operation(
    "GET",
    "/compute-ops-mgmt/v1beta2/servers/{id}/raw-inventory",
    path_parameters=(Path("id", holds="+"),),
    headers=(Header("Tenant-Acid"),),
    deprecation=Deprecation(since="2024-11-07", sunset="2025-05-30", successor="v1.servers.get_inventory"),
    replies={"200": Json(lambda: models.RawInventory)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_GET_SECURITY_PARAMETERS: Operation[models.SecurityParametersResponse] = Operation(
    "GET",
    "/compute-ops-mgmt/v1beta2/servers/{id}/security-parameters",
    path_parameters=(Path("id", holds="+"),),
    headers=(Header("Tenant-Acid"),),
    replies={"200": Json(lambda: models.SecurityParametersResponse)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_LIST_TOR_PORT_MAPPINGS: Operation[models.TorPortMappingsCollection] = Operation(
    "GET",
    "/compute-ops-mgmt/v1beta2/servers/{id}/tor-port-mappings",
    path_parameters=(Path("id", holds="+"),),
    query=(Query("offset"), Query("limit")),
    headers=(Header("Tenant-Acid"),),
    paging=OffsetPaging(offset="offset", limit="limit", size=100),
    replies={"200": Json(lambda: models.TorPortMappingsCollection)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)


class Servers(Resource):
    """Servers in the workspace, in the beta version of the resource with fewer properties.

    `v1.servers` is the one to use.
    """

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
        tenant_acid: str | None = None,
        prefetch: int = 1,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[models.Server, models.ServerCollection]:
        """List the servers of the workspace.

        Servers without a valid subscription appear without health, power state, iLO details,
        inventory, host, tags and some more properties. Lacks properties of v1, among them
        `appliance`, `connectionType` and `managedBy`, and can't select properties. Pages have 100
        servers at most and can't be sorted.

        Calls `GET /compute-ops-mgmt/v1beta2/servers`.

        Args:
            offset: Number of items to skip before the page begins, 0 for the first page. Advance it
                by the number of items received, which may be less than `limit`.
            limit: Largest number of servers in the page, 100 at most.
            filter: Documented: `id`, `name` (which is the serial number; for the host name use
                `host/hostname`), `host/...`, `hardware/...`, `state/...`, `oneview/...`,
                `resourceUri`, `processorVendor`, `platformFamily`, `firmwareBundleUri`,
                `createdAt`, `biosFamily`. Made with `filters` or `Filter`, or text in the syntax of
                OData.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            prefetch: How many pages are asked for at a time.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            A page of servers. A pager asks for the pages as they are needed, 100 items each unless
            `limit` is given: iterate over their items, or over `pages()`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> for item in client.v1beta2.servers.list():
            ...     print(item)
        """
        return self._list(
            _LIST,
            query=(offset, limit, filter),
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
    ) -> Handle[models.ServerJobResponse, v1_models.Job]:
        """Add a server by the address and credentials of its iLO.

        Connects the iLO through a secure gateway. Answers 202 with the identifier of a job in
        `jobId` and its URI in `Location`; follow that job to learn whether the server was added.
        Body and answer are as in v1.

        Calls `POST /compute-ops-mgmt/v1beta2/servers`.

        Args:
            body: The gateway in `appliance/applianceId`, and in `hardware/bmc/userDefined` the
                iLO's IP address, credentials and certificate fingerprint. A model, or a mapping
                with the names of the API.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The identifier of the job that adds the server. It comes with a handle on what was
            started: `wait()` for its end, or look at its `status()`. `with_raw_response` gives the
            headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> handle = client.v1beta2.servers.create({"appliance": {}})
            >>> handle.wait(timeout=300)
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
        """Change several servers at once.

        All servers get the same change, or none does if it fails for one of them. On success the
        answer is empty. 404 when one of the servers is unknown.

        Calls `PATCH /compute-ops-mgmt/v1beta2/servers`.

        Args:
            body: The properties to change, e.g. `autoIloFwUpdate`. A model, or a mapping with the
                names of the API.
            id: Identifiers (`productId+serialNumber`) of the servers to change; either all of them
                are changed or none. It holds `+`: give it as it is, it is encoded here.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            Nothing.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1beta2.servers.update_many({"appliance": {}}, id=["ID"])
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
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Server:
        """Get one server.

        Has fewer properties than v1: neither the gateway nor who manages the server, and less about
        iLO and the last firmware update. Without a valid subscription even more is missing, such as
        health and host. 404 for an unknown server.

        Calls `GET /compute-ops-mgmt/v1beta2/servers/{id}`.

        Args:
            id: Identifier of the server, usually product ID and serial number joined by `+`. It
                holds `+`: give it as it is, it is encoded here.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The server.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1beta2.servers.get("ID")
        """
        return self._call(
            _GET,
            path=(id,),
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
        """Remove a server that was added by credentials.

        Works only for servers added with `v1beta2.servers.create` or its v1. The identifier is
        declared twice for this operation, once as a UUID. 404 for an unknown server.

        Calls `DELETE /compute-ops-mgmt/v1beta2/servers/{id}`.

        Args:
            id: Identifier of the server. Declared as a UUID here, though servers are named
                `productId+serialNumber` everywhere else. It holds `+`: give it as it is, it is
                encoded here.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            Nothing.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1beta2.servers.delete("ID")
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
        """Change one server.

        Switches the automatic update of the iLO firmware, or changes the secure gateway and the iLO
        address and credentials of a server that was added by credentials. Without a valid
        subscription the answer lacks the same properties as for reading. 404 for an unknown server.

        Calls `PATCH /compute-ops-mgmt/v1beta2/servers/{id}`.

        Args:
            id: Identifier of the server, usually product ID and serial number joined by `+`. It
                holds `+`: give it as it is, it is encoded here.
            body: The properties to change; null for `appliance/applianceId` or `hardware` removes
                the value. A model, or a mapping with the names of the API.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The server after the change.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1beta2.servers.update("ID", {"appliance": {}})
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
        tenant_acid: str | None = None,
        prefetch: int = 1,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[models.Alert, models.AlertCollection]:
        """List the alerts of one server.

        Alerts of this version don't tell whether and when they were cleared, and lack `messageId`
        and `originOfCondition`. 404 for an unknown server.

        Calls `GET /compute-ops-mgmt/v1beta2/servers/{id}/alerts`.

        Args:
            id: Identifier of a server, `productId+serialNumber`, e.g. `P06760-B21+2M212504P8`. It
                holds `+`: give it as it is, it is encoded here.
            offset: Number of items to skip before the page begins, 0 for the first page. Advance it
                by the number of items received, which may be less than `limit`.
            limit: Largest number of items in the page, at most 1000.
            filter: The documented properties are those of servers, copied from the list of servers;
                which properties of alerts work here isn't documented. Made with `Filter`, or text
                in the syntax of OData.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            prefetch: How many pages are asked for at a time.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            A page of alerts. A pager asks for the pages as they are needed, 1000 items each unless
            `limit` is given: iterate over their items, or over `pages()`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> for item in client.v1beta2.servers.list_alerts("ID"):
            ...     print(item)
        """
        return self._list(
            _LIST_ALERTS,
            path=(id,),
            query=(offset, limit, filter),
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
        """Check whether a server is ready for an operating system.

        Looks for a storage volume on which the operating system can be installed, and changes
        nothing. It takes no body and answers as v1 does. 404 for an unknown server.

        Calls `POST /compute-ops-mgmt/v1beta2/servers/{id}/analyze-os-install`.

        Args:
            id: Identifier of a server, `productId+serialNumber`, e.g. `P06760-B21+2M212504P8`. It
                holds `+`: give it as it is, it is encoded here.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            Whether the server has a storage volume.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1beta2.servers.analyze_os_install("ID")
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
        """Clear power utilization alerts of a server.

        Asks for `messageId` and `originOfCondition`, which alerts of this version don't show: take
        them from `v1.servers.list_alerts`. Answers 202 without a `Location` header, so read the
        alerts again to see the effect.

        Calls `POST /compute-ops-mgmt/v1beta2/servers/{id}/clear-alert`.

        Args:
            id: Identifier of a server, `productId+serialNumber`, e.g. `P06760-B21+2M212504P8`. It
                holds `+`: give it as it is, it is encoded here.
            body: In `alerts` one entry per alert with `serverId`, `messageId` and
                `originOfCondition`. A model, or a mapping with the names of the API.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            Nothing; the alerts are cleared after the answer.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1beta2.servers.clear_alert("ID", {"alerts": [{}]})
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
        """Get the external storage volumes of a server.

        Shows host, host groups and volumes in Data Services Cloud Console, as the last external
        storage details job found them. Answers with the properties of v1. 404 for an unknown server
        or when there are no data.

        Calls `GET /compute-ops-mgmt/v1beta2/servers/{id}/external-storage-details`.

        Args:
            id: Identifier of a server, `productId+serialNumber`, e.g. `P06760-B21+2M212504P8`. It
                holds `+`: give it as it is, it is encoded here.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            Host, host groups and volumes of the server.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1beta2.servers.get_external_storage_details("ID")
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
        """Get the inventory of a server.

        Contains firmware, software, storage, PCI devices and settings of Smart Update Tools as of
        the last collection, with the properties of v1. 404 for an unknown server.

        Calls `GET /compute-ops-mgmt/v1beta2/servers/{id}/inventory`.

        Args:
            id: Identifier of a server, `productId+serialNumber`, e.g. `P06760-B21+2M212504P8`. It
                holds `+`: give it as it is, it is encoded here.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The inventory of the server.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1beta2.servers.get_inventory("ID")
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
        """Get selected parts of the inventory of a server.

        Only reads, in spite of POST: the body is a pattern of the parts and attributes wanted, an
        empty one asks for everything. Works as in v1. 404 for an unknown server.

        Calls `POST /compute-ops-mgmt/v1beta2/servers/{id}/inventory`.

        Args:
            id: Identifier of a server, `productId+serialNumber`, e.g. `P06760-B21+2M212504P8`. It
                holds `+`: give it as it is, it is encoded here.
            body: The parts wanted, in the structure of the answer, or an empty object for all. A
                model, or a mapping with the names of the API.
            format: Format of the answer; the documented value is `json`.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The selected parts of the inventory.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1beta2.servers.query_inventory("ID", {"chassis": {}}, format="FORMAT")
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
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.NotificationsResponse:
        """Get the e-mail notification settings for a server.

        `true` means that mails are sent, false or null that they aren't. Disconnection and power
        resets aren't covered in this version, and `Tenant-Acid` isn't declared. 404 for an unknown
        server.

        Calls `GET /compute-ops-mgmt/v1beta2/servers/{id}/notifications`.

        Args:
            id: Identifier of the server. It holds `+`: give it as it is, it is encoded here.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The notification settings for the server.

        Raises:
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1beta2.servers.get_notifications("ID")
        """
        return self._call(
            _GET_NOTIFICATIONS,
            path=(id,),
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
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.NotificationsResponse:
        """Set the e-mail notification settings for a server.

        The three event settings build on each other: `criticalNonServiceNotification` needs
        `criticalNotification`, and `warningNotification` needs both; anything else gives 400. The
        daily health report is independent. Everything is off at first.

        Calls `PUT /compute-ops-mgmt/v1beta2/servers/{id}/notifications`.

        Args:
            id: Identifier of the server. It holds `+`: give it as it is, it is encoded here.
            body: All settings; `criticalNotification` is required. A model, or a mapping with the
                names of the API.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The notification settings as they are now.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1beta2.servers.replace_notifications("ID", {"criticalNotification": True})
        """
        return self._call(
            _REPLACE_NOTIFICATIONS,
            path=(id,),
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
        """Get the inventory of a server in raw form.

        Deprecated since 2024-11-07; sunset 2025-05-30; use `v1.servers.get_inventory`.

        Contains firmware, software, storage, PCI devices and settings of Smart Update Tools without
        further processing, with the properties of v1. 404 for an unknown server.

        Calls `GET /compute-ops-mgmt/v1beta2/servers/{id}/raw-inventory`.

        Args:
            id: Identifier of a server, `productId+serialNumber`, e.g. `P06760-B21+2M212504P8`. It
                holds `+`: give it as it is, it is encoded here.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The raw inventory of the server.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1beta2.servers.get_raw_inventory("ID")
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
        """Get the iLO security parameters of a server.

        Rates each parameter as `OK`, `RISK` or `IGNORE`, with the properties of v1.
        `iloSecurityParams` is null as long as nothing was collected. Servers that OneView manages
        may give 404.

        Calls `GET /compute-ops-mgmt/v1beta2/servers/{id}/security-parameters`.

        Args:
            id: Identifier of a server, `productId+serialNumber`, e.g. `P06760-B21+2M212504P8`. It
                holds `+`: give it as it is, it is encoded here.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The security parameters with an overall rating.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1beta2.servers.get_security_parameters("ID")
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
        """List the switch ports that a server is connected to.

        Shows for each adapter port the top-of-rack switch and its port, VLANs and link state, with
        the properties of v1. A network connectivity job renews the data. 404 for an unknown server.

        Calls `GET /compute-ops-mgmt/v1beta2/servers/{id}/tor-port-mappings`.

        Args:
            id: Identifier of a server, `productId+serialNumber`, e.g. `P06760-B21+2M212504P8`. It
                holds `+`: give it as it is, it is encoded here.
            offset: Number of items to skip before the page begins, 0 for the first page. Advance it
                by the number of items received, which may be less than `limit`.
            limit: Largest number of items in the page, at most 1000.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            prefetch: How many pages are asked for at a time.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            A page of port mappings. A pager asks for the pages as they are needed, 100 items each
            unless `limit` is given: iterate over their items, or over `pages()`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> for item in client.v1beta2.servers.list_tor_port_mappings("ID"):
            ...     print(item)
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
    """Servers in the workspace, in the beta version of the resource with fewer properties.

    `v1.servers` is the one to use.
    """

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
        tenant_acid: str | None = None,
        prefetch: int = 1,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[models.Server, models.ServerCollection]:
        """List the servers of the workspace.

        Servers without a valid subscription appear without health, power state, iLO details,
        inventory, host, tags and some more properties. Lacks properties of v1, among them
        `appliance`, `connectionType` and `managedBy`, and can't select properties. Pages have 100
        servers at most and can't be sorted.

        Calls `GET /compute-ops-mgmt/v1beta2/servers`.

        Args:
            offset: Number of items to skip before the page begins, 0 for the first page. Advance it
                by the number of items received, which may be less than `limit`.
            limit: Largest number of servers in the page, 100 at most.
            filter: Documented: `id`, `name` (which is the serial number; for the host name use
                `host/hostname`), `host/...`, `hardware/...`, `state/...`, `oneview/...`,
                `resourceUri`, `processorVendor`, `platformFamily`, `firmwareBundleUri`,
                `createdAt`, `biosFamily`. Made with `filters` or `Filter`, or text in the syntax of
                OData.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            prefetch: How many pages are asked for at a time.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            A page of servers. A pager asks for the pages as they are needed, 100 items each unless
            `limit` is given: iterate over their items, or over `pages()`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> async for item in client.v1beta2.servers.list():
            ...     print(item)
        """
        return self._list(
            _LIST,
            query=(offset, limit, filter),
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
    ) -> AsyncHandle[models.ServerJobResponse, v1_models.Job]:
        """Add a server by the address and credentials of its iLO.

        Connects the iLO through a secure gateway. Answers 202 with the identifier of a job in
        `jobId` and its URI in `Location`; follow that job to learn whether the server was added.
        Body and answer are as in v1.

        Calls `POST /compute-ops-mgmt/v1beta2/servers`.

        Args:
            body: The gateway in `appliance/applianceId`, and in `hardware/bmc/userDefined` the
                iLO's IP address, credentials and certificate fingerprint. A model, or a mapping
                with the names of the API.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The identifier of the job that adds the server. It comes with a handle on what was
            started: `wait()` for its end, or look at its `status()`. `with_raw_response` gives the
            headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> handle = await client.v1beta2.servers.create({"appliance": {}})
            >>> await handle.wait(timeout=300)
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
        """Change several servers at once.

        All servers get the same change, or none does if it fails for one of them. On success the
        answer is empty. 404 when one of the servers is unknown.

        Calls `PATCH /compute-ops-mgmt/v1beta2/servers`.

        Args:
            body: The properties to change, e.g. `autoIloFwUpdate`. A model, or a mapping with the
                names of the API.
            id: Identifiers (`productId+serialNumber`) of the servers to change; either all of them
                are changed or none. It holds `+`: give it as it is, it is encoded here.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            Nothing.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1beta2.servers.update_many({"appliance": {}}, id=["ID"])
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
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Server:
        """Get one server.

        Has fewer properties than v1: neither the gateway nor who manages the server, and less about
        iLO and the last firmware update. Without a valid subscription even more is missing, such as
        health and host. 404 for an unknown server.

        Calls `GET /compute-ops-mgmt/v1beta2/servers/{id}`.

        Args:
            id: Identifier of the server, usually product ID and serial number joined by `+`. It
                holds `+`: give it as it is, it is encoded here.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The server.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1beta2.servers.get("ID")
        """
        return await self._call(
            _GET,
            path=(id,),
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
        """Remove a server that was added by credentials.

        Works only for servers added with `v1beta2.servers.create` or its v1. The identifier is
        declared twice for this operation, once as a UUID. 404 for an unknown server.

        Calls `DELETE /compute-ops-mgmt/v1beta2/servers/{id}`.

        Args:
            id: Identifier of the server. Declared as a UUID here, though servers are named
                `productId+serialNumber` everywhere else. It holds `+`: give it as it is, it is
                encoded here.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            Nothing.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1beta2.servers.delete("ID")
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
        """Change one server.

        Switches the automatic update of the iLO firmware, or changes the secure gateway and the iLO
        address and credentials of a server that was added by credentials. Without a valid
        subscription the answer lacks the same properties as for reading. 404 for an unknown server.

        Calls `PATCH /compute-ops-mgmt/v1beta2/servers/{id}`.

        Args:
            id: Identifier of the server, usually product ID and serial number joined by `+`. It
                holds `+`: give it as it is, it is encoded here.
            body: The properties to change; null for `appliance/applianceId` or `hardware` removes
                the value. A model, or a mapping with the names of the API.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The server after the change.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1beta2.servers.update("ID", {"appliance": {}})
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
        tenant_acid: str | None = None,
        prefetch: int = 1,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[models.Alert, models.AlertCollection]:
        """List the alerts of one server.

        Alerts of this version don't tell whether and when they were cleared, and lack `messageId`
        and `originOfCondition`. 404 for an unknown server.

        Calls `GET /compute-ops-mgmt/v1beta2/servers/{id}/alerts`.

        Args:
            id: Identifier of a server, `productId+serialNumber`, e.g. `P06760-B21+2M212504P8`. It
                holds `+`: give it as it is, it is encoded here.
            offset: Number of items to skip before the page begins, 0 for the first page. Advance it
                by the number of items received, which may be less than `limit`.
            limit: Largest number of items in the page, at most 1000.
            filter: The documented properties are those of servers, copied from the list of servers;
                which properties of alerts work here isn't documented. Made with `Filter`, or text
                in the syntax of OData.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            prefetch: How many pages are asked for at a time.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            A page of alerts. A pager asks for the pages as they are needed, 1000 items each unless
            `limit` is given: iterate over their items, or over `pages()`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> async for item in client.v1beta2.servers.list_alerts("ID"):
            ...     print(item)
        """
        return self._list(
            _LIST_ALERTS,
            path=(id,),
            query=(offset, limit, filter),
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
        """Check whether a server is ready for an operating system.

        Looks for a storage volume on which the operating system can be installed, and changes
        nothing. It takes no body and answers as v1 does. 404 for an unknown server.

        Calls `POST /compute-ops-mgmt/v1beta2/servers/{id}/analyze-os-install`.

        Args:
            id: Identifier of a server, `productId+serialNumber`, e.g. `P06760-B21+2M212504P8`. It
                holds `+`: give it as it is, it is encoded here.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            Whether the server has a storage volume.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1beta2.servers.analyze_os_install("ID")
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
        """Clear power utilization alerts of a server.

        Asks for `messageId` and `originOfCondition`, which alerts of this version don't show: take
        them from `v1.servers.list_alerts`. Answers 202 without a `Location` header, so read the
        alerts again to see the effect.

        Calls `POST /compute-ops-mgmt/v1beta2/servers/{id}/clear-alert`.

        Args:
            id: Identifier of a server, `productId+serialNumber`, e.g. `P06760-B21+2M212504P8`. It
                holds `+`: give it as it is, it is encoded here.
            body: In `alerts` one entry per alert with `serverId`, `messageId` and
                `originOfCondition`. A model, or a mapping with the names of the API.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            Nothing; the alerts are cleared after the answer.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1beta2.servers.clear_alert("ID", {"alerts": [{}]})
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
        """Get the external storage volumes of a server.

        Shows host, host groups and volumes in Data Services Cloud Console, as the last external
        storage details job found them. Answers with the properties of v1. 404 for an unknown server
        or when there are no data.

        Calls `GET /compute-ops-mgmt/v1beta2/servers/{id}/external-storage-details`.

        Args:
            id: Identifier of a server, `productId+serialNumber`, e.g. `P06760-B21+2M212504P8`. It
                holds `+`: give it as it is, it is encoded here.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            Host, host groups and volumes of the server.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1beta2.servers.get_external_storage_details("ID")
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
        """Get the inventory of a server.

        Contains firmware, software, storage, PCI devices and settings of Smart Update Tools as of
        the last collection, with the properties of v1. 404 for an unknown server.

        Calls `GET /compute-ops-mgmt/v1beta2/servers/{id}/inventory`.

        Args:
            id: Identifier of a server, `productId+serialNumber`, e.g. `P06760-B21+2M212504P8`. It
                holds `+`: give it as it is, it is encoded here.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The inventory of the server.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1beta2.servers.get_inventory("ID")
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
        """Get selected parts of the inventory of a server.

        Only reads, in spite of POST: the body is a pattern of the parts and attributes wanted, an
        empty one asks for everything. Works as in v1. 404 for an unknown server.

        Calls `POST /compute-ops-mgmt/v1beta2/servers/{id}/inventory`.

        Args:
            id: Identifier of a server, `productId+serialNumber`, e.g. `P06760-B21+2M212504P8`. It
                holds `+`: give it as it is, it is encoded here.
            body: The parts wanted, in the structure of the answer, or an empty object for all. A
                model, or a mapping with the names of the API.
            format: Format of the answer; the documented value is `json`.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The selected parts of the inventory.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1beta2.servers.query_inventory("ID", {"chassis": {}}, format="FORMAT")
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
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.NotificationsResponse:
        """Get the e-mail notification settings for a server.

        `true` means that mails are sent, false or null that they aren't. Disconnection and power
        resets aren't covered in this version, and `Tenant-Acid` isn't declared. 404 for an unknown
        server.

        Calls `GET /compute-ops-mgmt/v1beta2/servers/{id}/notifications`.

        Args:
            id: Identifier of the server. It holds `+`: give it as it is, it is encoded here.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The notification settings for the server.

        Raises:
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1beta2.servers.get_notifications("ID")
        """
        return await self._call(
            _GET_NOTIFICATIONS,
            path=(id,),
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
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.NotificationsResponse:
        """Set the e-mail notification settings for a server.

        The three event settings build on each other: `criticalNonServiceNotification` needs
        `criticalNotification`, and `warningNotification` needs both; anything else gives 400. The
        daily health report is independent. Everything is off at first.

        Calls `PUT /compute-ops-mgmt/v1beta2/servers/{id}/notifications`.

        Args:
            id: Identifier of the server. It holds `+`: give it as it is, it is encoded here.
            body: All settings; `criticalNotification` is required. A model, or a mapping with the
                names of the API.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The notification settings as they are now.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1beta2.servers.replace_notifications("ID", {"criticalNotification": True})
        """
        return await self._call(
            _REPLACE_NOTIFICATIONS,
            path=(id,),
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
        """Get the inventory of a server in raw form.

        Deprecated since 2024-11-07; sunset 2025-05-30; use `v1.servers.get_inventory`.

        Contains firmware, software, storage, PCI devices and settings of Smart Update Tools without
        further processing, with the properties of v1. 404 for an unknown server.

        Calls `GET /compute-ops-mgmt/v1beta2/servers/{id}/raw-inventory`.

        Args:
            id: Identifier of a server, `productId+serialNumber`, e.g. `P06760-B21+2M212504P8`. It
                holds `+`: give it as it is, it is encoded here.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The raw inventory of the server.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1beta2.servers.get_raw_inventory("ID")
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
        """Get the iLO security parameters of a server.

        Rates each parameter as `OK`, `RISK` or `IGNORE`, with the properties of v1.
        `iloSecurityParams` is null as long as nothing was collected. Servers that OneView manages
        may give 404.

        Calls `GET /compute-ops-mgmt/v1beta2/servers/{id}/security-parameters`.

        Args:
            id: Identifier of a server, `productId+serialNumber`, e.g. `P06760-B21+2M212504P8`. It
                holds `+`: give it as it is, it is encoded here.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The security parameters with an overall rating.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1beta2.servers.get_security_parameters("ID")
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
        """List the switch ports that a server is connected to.

        Shows for each adapter port the top-of-rack switch and its port, VLANs and link state, with
        the properties of v1. A network connectivity job renews the data. 404 for an unknown server.

        Calls `GET /compute-ops-mgmt/v1beta2/servers/{id}/tor-port-mappings`.

        Args:
            id: Identifier of a server, `productId+serialNumber`, e.g. `P06760-B21+2M212504P8`. It
                holds `+`: give it as it is, it is encoded here.
            offset: Number of items to skip before the page begins, 0 for the first page. Advance it
                by the number of items received, which may be less than `limit`.
            limit: Largest number of items in the page, at most 1000.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            prefetch: How many pages are asked for at a time.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            A page of port mappings. A pager asks for the pages as they are needed, 100 items each
            unless `limit` is given: iterate over their items, or over `pages()`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> async for item in client.v1beta2.servers.list_tor_port_mappings("ID"):
            ...     print(item)
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
        self.get_external_storage_details = raw(servers.get_external_storage_details)
        self.get_inventory = raw(servers.get_inventory)
        self.query_inventory = raw(servers.query_inventory)
        self.get_notifications = raw(servers.get_notifications)
        self.replace_notifications = raw(servers.replace_notifications)
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
        self.get_external_storage_details = raw_async(servers.get_external_storage_details)
        self.get_inventory = raw_async(servers.get_inventory)
        self.query_inventory = raw_async(servers.query_inventory)
        self.get_notifications = raw_async(servers.get_notifications)
        self.replace_notifications = raw_async(servers.replace_notifications)
        self.get_raw_inventory = raw_async(servers.get_raw_inventory)
        self.get_security_parameters = raw_async(servers.get_security_parameters)
        self.list_tor_port_mappings = raw_async(servers.list_tor_port_mappings)

    @cached_property
    def filters(self) -> ServersFilters:
        """What `list` can be filtered by."""
        from ._filters.servers import ServersFilters

        return ServersFilters()
