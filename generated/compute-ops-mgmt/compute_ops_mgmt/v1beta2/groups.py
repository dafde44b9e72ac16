"""Operations of `groups`, API version v1beta2.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, TYPE_CHECKING

from .._runtime.operation import Body, Empty, Header, Json, Operation, Path, Query
from .._runtime.paging import OffsetPaging, SinglePage
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

if TYPE_CHECKING:
    from .._runtime.filters import FilterExpression
    from .._runtime.pager import AsyncPager, Pager
    from ._filters.groups import GroupsFilters

_LIST: Operation[models.GroupCollection] = Operation(
    "GET",
    "/compute-ops/v1beta2/groups",
    query=(Query("offset"), Query("limit"), Query("filter"), Query("sort")),
    headers=(Header("Tenant-Acid"),),
    paging=OffsetPaging(offset="offset", limit="limit", size=1000),
    replies={"200": Json(lambda: models.GroupCollection)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_CREATE: Operation[models.GroupResponse] = Operation(
    "POST",
    "/compute-ops/v1beta2/groups",
    headers=(Header("Tenant-Acid"),),
    body=Body("application/json", lambda: models.GroupCreateRequest, required=True),
    replies={"201": Json(lambda: models.GroupResponse)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_GET: Operation[models.GroupResponse] = Operation(
    "GET",
    "/compute-ops/v1beta2/groups/{group-id}",
    path_parameters=(Path("group-id"),),
    headers=(Header("Tenant-Acid"),),
    replies={"200": Json(lambda: models.GroupResponse)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_DELETE: Operation[None] = Operation(
    "DELETE",
    "/compute-ops/v1beta2/groups/{group-id}",
    path_parameters=(Path("group-id"),),
    query=(Query("force"),),
    headers=(Header("Tenant-Acid"),),
    replies={"204": Empty()},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_UPDATE: Operation[models.GroupResponse] = Operation(
    "PATCH",
    "/compute-ops/v1beta2/groups/{group-id}",
    path_parameters=(Path("group-id"),),
    headers=(Header("Tenant-Acid"),),
    body=Body("application/merge-patch+json", lambda: models.GroupUpdateRequest, required=True),
    replies={"200": Json(lambda: models.GroupResponse)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_LIST_COMPLIANCE: Operation[models.DeviceComplianceCollection] = Operation(
    "GET",
    "/compute-ops/v1beta2/groups/{group-id}/compliance",
    path_parameters=(Path("group-id"),),
    query=(Query("filter"),),
    headers=(Header("Tenant-Acid"),),
    paging=SinglePage(),
    replies={"200": Json(lambda: models.DeviceComplianceCollection)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_GET_COMPLIANCE: Operation[models.DeviceCompliance] = Operation(
    "GET",
    "/compute-ops/v1beta2/groups/{group-id}/compliance/{compliance-id}",
    path_parameters=(Path("group-id"), Path("compliance-id")),
    headers=(Header("Tenant-Acid"),),
    replies={"200": Json(lambda: models.DeviceCompliance)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_LIST_DEVICES: Operation[models.DeviceResponseCollection] = Operation(
    "GET",
    "/compute-ops/v1beta2/groups/{group-id}/devices",
    path_parameters=(Path("group-id"),),
    query=(Query("filter"),),
    headers=(Header("Tenant-Acid"),),
    paging=SinglePage(),
    replies={"200": Json(lambda: models.DeviceResponseCollection)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_ASSIGN_DEVICES: Operation[models.DeviceResponseCollectionNew] = Operation(
    "POST",
    "/compute-ops/v1beta2/groups/{group-id}/devices",
    path_parameters=(Path("group-id"),),
    query=(Query("dry-run"),),
    headers=(Header("Tenant-Acid"),),
    body=Body("application/json", lambda: models.GroupAssignRequest, required=True),
    replies={"200": Json(lambda: models.DeviceResponseCollectionNew)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_UNASSIGN_DEVICES: Operation[None] = Operation(
    "DELETE",
    "/compute-ops/v1beta2/groups/{group-id}/devices",
    path_parameters=(Path("group-id"),),
    query=(Query("id"), Query("force"), Query("reset-subsystems"), Query("filter")),
    headers=(Header("Tenant-Acid"),),
    replies={"204": Empty()},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_UNASSIGN_DEVICE: Operation[None] = Operation(
    "DELETE",
    "/compute-ops/v1beta2/groups/{group-id}/devices/{device-id}",
    path_parameters=(Path("group-id"), Path("device-id", holds="+")),
    query=(Query("reset-subsystems"),),
    headers=(Header("Tenant-Acid"),),
    replies={"204": Empty()},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_GET_EXTERNAL_STORAGE_COMPLIANCE: Operation[models.ExternalStorageComplianceResponse] = Operation(
    "GET",
    "/compute-ops/v1beta2/groups/{group-id}/external-storage-compliance",
    path_parameters=(Path("group-id"),),
    headers=(Header("Tenant-Acid"),),
    replies={"200": Json(lambda: models.ExternalStorageComplianceResponse)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_LIST_ILO_SETTINGS_COMPLIANCE: Operation[models.DeviceiLOSettingsComplianceCollection] = Operation(
    "GET",
    "/compute-ops/v1beta2/groups/{group-id}/ilo-settings-compliance",
    path_parameters=(Path("group-id"),),
    paging=SinglePage(),
    replies={"200": Json(lambda: models.DeviceiLOSettingsComplianceCollection)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_GET_ILO_SETTINGS_COMPLIANCE: Operation[models.DeviceiLOSettingsCompliance] = Operation(
    "GET",
    "/compute-ops/v1beta2/groups/{group-id}/ilo-settings-compliance/{ilo-settings-compliance-id}",
    path_parameters=(Path("group-id"), Path("ilo-settings-compliance-id")),
    replies={"200": Json(lambda: models.DeviceiLOSettingsCompliance)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)


class Groups(Resource):
    """Groups of servers that share settings and policies, in the oldest version under the
    path prefix `/compute-ops`, which might stop working after 2025-04-01.

    `v1.groups` is the one to use.
    """

    @cached_property
    def filters(self) -> GroupsFilters:
        """What `list` can be filtered by."""
        from ._filters.groups import GroupsFilters

        return GroupsFilters()

    def list(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        filter: FilterExpression | str | None = None,
        sort: str | None = None,
        tenant_acid: str | None = None,
        prefetch: int = 1,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[models.GroupResponse, models.GroupCollection]:
        """List the groups of the workspace.

        Knows server groups only, with other names than later versions: `serverPolicies`,
        `serverSettingsUris`, `autoAddServerTags`, `platformFamily` and `groupComplianceStatus`.
        Devices are named by `serverId`.

        Calls `GET /compute-ops/v1beta2/groups`.

        Args:
            offset: Number of items to skip before the page begins, 0 for the first page. Advance it
                by the number of items received, which may be less than `limit`.
            limit: Largest number of items in the page, at most 1000.
            filter: Documented properties: `name`, `description`, `id`, `platformFamily`,
                `groupComplianceStatus`, `autoAddServerTags`, `autoFwUpdateOnAdd`,
                `serverSettingsUris`, `serverPolicies`, `generation`, `updatedAt`, `createdAt`. Made
                with `filters` or `Filter`, or text in the syntax of OData.
            sort: Comma-separated properties to order by, each with `asc` (the default) or `desc`,
                e.g. `name,createdAt desc`. The first counts most.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            prefetch: How many pages are asked for at a time.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            A page of groups. A pager asks for the pages as they are needed, 1000 items each unless
            `limit` is given: iterate over their items, or over `pages()`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> for item in client.v1beta2.groups.list():
            ...     print(item)
        """
        return self._list(
            _LIST,
            query=(offset, limit, filter, sort),
            headers=(tenant_acid,),
            prefetch=prefetch,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def create(
        self,
        body: models.GroupCreateRequest | Mapping[str, Any],
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.GroupResponse:
        """Create a group.

        Creates server groups only; for OneView appliances use v1beta3 or later. `autoFwUpdateOnAdd`
        and `serverPolicies/onServerAdd/firmwareUpdate` mean the same and must agree if both are
        sent. No two groups may have the same tag in `autoAddServerTags`. 409 when it conflicts with
        an existing group.

        Calls `POST /compute-ops/v1beta2/groups`.

        Args:
            body: The name, and optionally description, platform family, settings, policies and a
                tag for automatic membership. A model, or a mapping with the names of the API.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The group as it was created. `with_raw_response` gives the headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ConflictError: It does not go together with the present state (409).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1beta2.groups.create({"name": "Production Group"})
        """
        return self._call(
            _CREATE,
            headers=(tenant_acid,),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def get(
        self,
        group_id: str,
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.GroupResponse:
        """Get one group.

        Includes the servers of the group with their assignment `state`, which later versions no
        longer have. 404 for an unknown group.

        Calls `GET /compute-ops/v1beta2/groups/{group-id}`.

        Args:
            group_id: Identifier (UUID) of a group.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The group.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1beta2.groups.get("GROUP_ID")
        """
        return self._call(
            _GET,
            path=(group_id,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def delete(
        self,
        group_id: str,
        *,
        force: bool | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Delete a group.

        A group that still has servers is deleted only with `force`. 404 for an unknown group.

        Calls `DELETE /compute-ops/v1beta2/groups/{group-id}`.

        Args:
            group_id: Identifier (UUID) of a group.
            force: `true` deletes the group although it still has servers.
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
            ServerError: The API has failed (500).

        Example:
            >>> client.v1beta2.groups.delete("GROUP_ID")
        """
        return self._call(
            _DELETE,
            path=(group_id,),
            query=(force,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def update(
        self,
        group_id: str,
        body: models.GroupUpdateRequest | Mapping[str, Any],
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.GroupResponse:
        """Change a group.

        Replaces name, description, settings, policies or tag; what is left out stays. The platform
        family can't be changed. `autoFwUpdateOnAdd` must agree with `firmwareUpdate` in the
        policies if both are sent. 404 for an unknown group.

        Calls `PATCH /compute-ops/v1beta2/groups/{group-id}`.

        Args:
            group_id: Identifier (UUID) of a group.
            body: The properties to change; `serverSettingsUris` is replaced as a whole. A model, or
                a mapping with the names of the API.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The group after the change.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1beta2.groups.update("GROUP_ID", {"description": "All prod servers"})
        """
        return self._call(
            _UPDATE,
            path=(group_id,),
            headers=(tenant_acid,),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def list_compliance(
        self,
        group_id: str,
        *,
        filter: FilterExpression | str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[models.DeviceCompliance, models.DeviceComplianceCollection]:
        """List how the servers of a group comply with its firmware baseline.

        Shows the result of the last firmware check. Items give `complianceStatus` and `serverId`,
        and have neither `score` nor `remediation`. iLO settings have their own path in this
        version.

        Calls `GET /compute-ops/v1beta2/groups/{group-id}/compliance`.

        Args:
            group_id: Identifier (UUID) of a group.
            filter: The documented properties are those of groups, copied from the list of groups;
                which ones work here isn't documented. Made with `Filter`, or text in the syntax of
                OData.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            A collection of compliance results, one per server. It comes as a pager of one page:
            iterate over its items.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> for item in client.v1beta2.groups.list_compliance("GROUP_ID"):
            ...     print(item)
        """
        return self._list(
            _LIST_COMPLIANCE,
            path=(group_id,),
            query=(filter,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def get_compliance(
        self,
        group_id: str,
        compliance_id: str,
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.DeviceCompliance:
        """Get one firmware compliance result of a group.

        Takes the `id` of an item of `v1beta2.groups.list_compliance`, not that of a server. 404
        when group or result are unknown.

        Calls `GET /compute-ops/v1beta2/groups/{group-id}/compliance/{compliance-id}`.

        Args:
            group_id: Identifier (UUID) of a group.
            compliance_id: Identifier (UUID) of one device's compliance result in the group, as
                listed under the group.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The compliance result of one server.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1beta2.groups.get_compliance("GROUP_ID", "COMPLIANCE_ID")
        """
        return self._call(
            _GET_COMPLIANCE,
            path=(group_id, compliance_id),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def list_devices(
        self,
        group_id: str,
        *,
        filter: FilterExpression | str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[models.DeviceResponse, models.DeviceResponseCollection]:
        """List the servers of a group.

        Each item has the `eTag` needed for a move to another group and the assignment `state`, e.g.
        `ACTIVE` or `APPLYING_FIRMWARE`. 404 for an unknown group.

        Calls `GET /compute-ops/v1beta2/groups/{group-id}/devices`.

        Args:
            group_id: Identifier (UUID) of a group.
            filter: The documented properties are those of groups, copied from the list of groups;
                which ones work here isn't documented. Made with `Filter`, or text in the syntax of
                OData.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            A collection of the servers in the group. It comes as a pager of one page: iterate over
            its items.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> for item in client.v1beta2.groups.list_devices("GROUP_ID"):
            ...     print(item)
        """
        return self._list(
            _LIST_DEVICES,
            path=(group_id,),
            query=(filter,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def assign_devices(
        self,
        group_id: str,
        body: models.GroupAssignRequest | Mapping[str, Any],
        *,
        dry_run: bool | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.DeviceResponseCollectionNew:
        """Assign servers to a group.

        Works synchronously, unlike later versions: the answer shows the servers as assigned. A
        server that moves from another group needs its latest `eTag`, which `dry-run` finds out. An
        outdated `eTag` or another conflict is refused with 409 or 412.

        Calls `POST /compute-ops/v1beta2/groups/{group-id}/devices`.

        Args:
            group_id: Identifier (UUID) of a group.
            body: In `devices` the servers, by `serverId` or by `productId` and `serial`, with their
                `eTag` when they move. A model, or a mapping with the names of the API.
            dry_run: `true` assigns nothing and returns the servers as they are, for example to
                learn their latest `eTag`.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The servers that were assigned, with their new `eTag`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ConflictError: It does not go together with the present state (409).
            PreconditionFailedError: It has been changed by somebody else meanwhile (412).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1beta2.groups.assign_devices("GROUP_ID", {"devices": [{}]})
        """
        return self._call(
            _ASSIGN_DEVICES,
            path=(group_id,),
            query=(dry_run,),
            headers=(tenant_acid,),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def unassign_devices(
        self,
        group_id: str,
        *,
        id: Sequence[str] | None = None,
        force: bool | None = None,
        reset_subsystems: Sequence[str] | None = None,
        filter: FilterExpression | str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Take several servers out of a group.

        Servers are chosen by repeated `id` parameters or by `filter`. The work is done when the
        answer arrives; this version uses no async operation. On request the BIOS is reset to
        factory defaults afterwards, by a job. The path prefix `/compute-ops` is the older one and
        might stop working after 2025-04-01.

        Calls `DELETE /compute-ops/v1beta2/groups/{group-id}/devices`.

        Args:
            group_id: Identifier (UUID) of a group.
            id: Identifiers of the servers to take out, one parameter each.
            force: Not explained for this version; in later ones `true` takes all devices out of the
                group.
            reset_subsystems: Parts to reset to factory defaults by a job once a server has left the
                group; only `BIOS`.
            filter: Chooses the servers to take out. The documented properties are those of groups,
                copied from the list of groups. Made with `Filter`, or text in the syntax of OData.
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
            ServerError: The API has failed (500).

        Example:
            >>> client.v1beta2.groups.unassign_devices("GROUP_ID")
        """
        return self._call(
            _UNASSIGN_DEVICES,
            path=(group_id,),
            query=(id, force, reset_subsystems, filter),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def unassign_device(
        self,
        group_id: str,
        device_id: str,
        *,
        reset_subsystems: Sequence[str] | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Take one server out of a group.

        Exists in this version only; later ones take a list of devices. On request the BIOS is reset
        to factory defaults afterwards, by a job. 404 when the group is unknown or doesn't contain
        the server. The path prefix `/compute-ops` is the older one and might stop working after
        2025-04-01.

        Calls `DELETE /compute-ops/v1beta2/groups/{group-id}/devices/{device-id}`.

        Args:
            group_id: Identifier (UUID) of a group.
            device_id: Identifier of the server to take out. It holds `+`: give it as it is, it is
                encoded here.
            reset_subsystems: Parts to reset to factory defaults by a job once the server has left
                the group; only `BIOS`.
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
            ServerError: The API has failed (500).

        Example:
            >>> client.v1beta2.groups.unassign_device("GROUP_ID", "DEVICE_ID")
        """
        return self._call(
            _UNASSIGN_DEVICE,
            path=(group_id, device_id),
            query=(reset_subsystems,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def get_external_storage_compliance(
        self,
        group_id: str,
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.ExternalStorageComplianceResponse:
        """Get how a group complies with its external storage setting.

        Compares the servers of the group with the hosts in Data Services Cloud Console as of the
        last check, with the same properties as v1. 404 for an unknown group, possibly also before
        the first check.

        Calls `GET /compute-ops/v1beta2/groups/{group-id}/external-storage-compliance`.

        Args:
            group_id: Identifier (UUID) of a group.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            One compliance result for the group as a whole.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1beta2.groups.get_external_storage_compliance("GROUP_ID")
        """
        return self._call(
            _GET_EXTERNAL_STORAGE_COMPLIANCE,
            path=(group_id,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def list_ilo_settings_compliance(
        self,
        group_id: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[models.DeviceiLOSettingsCompliance, models.DeviceiLOSettingsComplianceCollection]:
        """List how the servers of a group comply with its iLO settings.

        Shows the result of the last check of iLO settings, kept apart from firmware. Servers are
        named by `serverId` and `serverUri`. 404 for an unknown group.

        Calls `GET /compute-ops/v1beta2/groups/{group-id}/ilo-settings-compliance`.

        Args:
            group_id: Identifier (UUID) of a group.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            A collection of iLO settings compliance results, one per server. It comes as a pager of
            one page: iterate over its items.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> for item in client.v1beta2.groups.list_ilo_settings_compliance("GROUP_ID"):
            ...     print(item)
        """
        return self._list(
            _LIST_ILO_SETTINGS_COMPLIANCE,
            path=(group_id,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def get_ilo_settings_compliance(
        self,
        group_id: str,
        ilo_settings_compliance_id: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.DeviceiLOSettingsCompliance:
        """Get one iLO settings compliance result of a group.

        Takes the `id` of an item of the list, not that of a server; `deviations` names the settings
        that differ. 404 when group or result are unknown.

        Calls `GET /compute-ops/v1beta2/groups/{group-id}/ilo-settings-compliance/{ilo-settings-compliance-id}`.

        Args:
            group_id: Identifier (UUID) of a group.
            ilo_settings_compliance_id: Identifier (UUID) of one device's iLO settings compliance
                result, as listed under the group.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The iLO settings compliance result of one server.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1beta2.groups.get_ilo_settings_compliance(
            ...     "GROUP_ID", "ILO_SETTINGS_COMPLIANCE_ID"
            ... )
        """
        return self._call(
            _GET_ILO_SETTINGS_COMPLIANCE,
            path=(group_id, ilo_settings_compliance_id),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncGroups(AsyncResource):
    """Groups of servers that share settings and policies, in the oldest version under the
    path prefix `/compute-ops`, which might stop working after 2025-04-01.

    `v1.groups` is the one to use.
    """

    @cached_property
    def filters(self) -> GroupsFilters:
        """What `list` can be filtered by."""
        from ._filters.groups import GroupsFilters

        return GroupsFilters()

    def list(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        filter: FilterExpression | str | None = None,
        sort: str | None = None,
        tenant_acid: str | None = None,
        prefetch: int = 1,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[models.GroupResponse, models.GroupCollection]:
        """List the groups of the workspace.

        Knows server groups only, with other names than later versions: `serverPolicies`,
        `serverSettingsUris`, `autoAddServerTags`, `platformFamily` and `groupComplianceStatus`.
        Devices are named by `serverId`.

        Calls `GET /compute-ops/v1beta2/groups`.

        Args:
            offset: Number of items to skip before the page begins, 0 for the first page. Advance it
                by the number of items received, which may be less than `limit`.
            limit: Largest number of items in the page, at most 1000.
            filter: Documented properties: `name`, `description`, `id`, `platformFamily`,
                `groupComplianceStatus`, `autoAddServerTags`, `autoFwUpdateOnAdd`,
                `serverSettingsUris`, `serverPolicies`, `generation`, `updatedAt`, `createdAt`. Made
                with `filters` or `Filter`, or text in the syntax of OData.
            sort: Comma-separated properties to order by, each with `asc` (the default) or `desc`,
                e.g. `name,createdAt desc`. The first counts most.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            prefetch: How many pages are asked for at a time.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            A page of groups. A pager asks for the pages as they are needed, 1000 items each unless
            `limit` is given: iterate over their items, or over `pages()`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> async for item in client.v1beta2.groups.list():
            ...     print(item)
        """
        return self._list(
            _LIST,
            query=(offset, limit, filter, sort),
            headers=(tenant_acid,),
            prefetch=prefetch,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def create(
        self,
        body: models.GroupCreateRequest | Mapping[str, Any],
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.GroupResponse:
        """Create a group.

        Creates server groups only; for OneView appliances use v1beta3 or later. `autoFwUpdateOnAdd`
        and `serverPolicies/onServerAdd/firmwareUpdate` mean the same and must agree if both are
        sent. No two groups may have the same tag in `autoAddServerTags`. 409 when it conflicts with
        an existing group.

        Calls `POST /compute-ops/v1beta2/groups`.

        Args:
            body: The name, and optionally description, platform family, settings, policies and a
                tag for automatic membership. A model, or a mapping with the names of the API.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The group as it was created. `with_raw_response` gives the headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ConflictError: It does not go together with the present state (409).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1beta2.groups.create({"name": "Production Group"})
        """
        return await self._call(
            _CREATE,
            headers=(tenant_acid,),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def get(
        self,
        group_id: str,
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.GroupResponse:
        """Get one group.

        Includes the servers of the group with their assignment `state`, which later versions no
        longer have. 404 for an unknown group.

        Calls `GET /compute-ops/v1beta2/groups/{group-id}`.

        Args:
            group_id: Identifier (UUID) of a group.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The group.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1beta2.groups.get("GROUP_ID")
        """
        return await self._call(
            _GET,
            path=(group_id,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def delete(
        self,
        group_id: str,
        *,
        force: bool | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Delete a group.

        A group that still has servers is deleted only with `force`. 404 for an unknown group.

        Calls `DELETE /compute-ops/v1beta2/groups/{group-id}`.

        Args:
            group_id: Identifier (UUID) of a group.
            force: `true` deletes the group although it still has servers.
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
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1beta2.groups.delete("GROUP_ID")
        """
        return await self._call(
            _DELETE,
            path=(group_id,),
            query=(force,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def update(
        self,
        group_id: str,
        body: models.GroupUpdateRequest | Mapping[str, Any],
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.GroupResponse:
        """Change a group.

        Replaces name, description, settings, policies or tag; what is left out stays. The platform
        family can't be changed. `autoFwUpdateOnAdd` must agree with `firmwareUpdate` in the
        policies if both are sent. 404 for an unknown group.

        Calls `PATCH /compute-ops/v1beta2/groups/{group-id}`.

        Args:
            group_id: Identifier (UUID) of a group.
            body: The properties to change; `serverSettingsUris` is replaced as a whole. A model, or
                a mapping with the names of the API.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The group after the change.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1beta2.groups.update("GROUP_ID", {"description": "All prod servers"})
        """
        return await self._call(
            _UPDATE,
            path=(group_id,),
            headers=(tenant_acid,),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def list_compliance(
        self,
        group_id: str,
        *,
        filter: FilterExpression | str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[models.DeviceCompliance, models.DeviceComplianceCollection]:
        """List how the servers of a group comply with its firmware baseline.

        Shows the result of the last firmware check. Items give `complianceStatus` and `serverId`,
        and have neither `score` nor `remediation`. iLO settings have their own path in this
        version.

        Calls `GET /compute-ops/v1beta2/groups/{group-id}/compliance`.

        Args:
            group_id: Identifier (UUID) of a group.
            filter: The documented properties are those of groups, copied from the list of groups;
                which ones work here isn't documented. Made with `Filter`, or text in the syntax of
                OData.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            A collection of compliance results, one per server. It comes as a pager of one page:
            iterate over its items.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> async for item in client.v1beta2.groups.list_compliance("GROUP_ID"):
            ...     print(item)
        """
        return self._list(
            _LIST_COMPLIANCE,
            path=(group_id,),
            query=(filter,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def get_compliance(
        self,
        group_id: str,
        compliance_id: str,
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.DeviceCompliance:
        """Get one firmware compliance result of a group.

        Takes the `id` of an item of `v1beta2.groups.list_compliance`, not that of a server. 404
        when group or result are unknown.

        Calls `GET /compute-ops/v1beta2/groups/{group-id}/compliance/{compliance-id}`.

        Args:
            group_id: Identifier (UUID) of a group.
            compliance_id: Identifier (UUID) of one device's compliance result in the group, as
                listed under the group.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The compliance result of one server.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1beta2.groups.get_compliance("GROUP_ID", "COMPLIANCE_ID")
        """
        return await self._call(
            _GET_COMPLIANCE,
            path=(group_id, compliance_id),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def list_devices(
        self,
        group_id: str,
        *,
        filter: FilterExpression | str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[models.DeviceResponse, models.DeviceResponseCollection]:
        """List the servers of a group.

        Each item has the `eTag` needed for a move to another group and the assignment `state`, e.g.
        `ACTIVE` or `APPLYING_FIRMWARE`. 404 for an unknown group.

        Calls `GET /compute-ops/v1beta2/groups/{group-id}/devices`.

        Args:
            group_id: Identifier (UUID) of a group.
            filter: The documented properties are those of groups, copied from the list of groups;
                which ones work here isn't documented. Made with `Filter`, or text in the syntax of
                OData.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            A collection of the servers in the group. It comes as a pager of one page: iterate over
            its items.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> async for item in client.v1beta2.groups.list_devices("GROUP_ID"):
            ...     print(item)
        """
        return self._list(
            _LIST_DEVICES,
            path=(group_id,),
            query=(filter,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def assign_devices(
        self,
        group_id: str,
        body: models.GroupAssignRequest | Mapping[str, Any],
        *,
        dry_run: bool | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.DeviceResponseCollectionNew:
        """Assign servers to a group.

        Works synchronously, unlike later versions: the answer shows the servers as assigned. A
        server that moves from another group needs its latest `eTag`, which `dry-run` finds out. An
        outdated `eTag` or another conflict is refused with 409 or 412.

        Calls `POST /compute-ops/v1beta2/groups/{group-id}/devices`.

        Args:
            group_id: Identifier (UUID) of a group.
            body: In `devices` the servers, by `serverId` or by `productId` and `serial`, with their
                `eTag` when they move. A model, or a mapping with the names of the API.
            dry_run: `true` assigns nothing and returns the servers as they are, for example to
                learn their latest `eTag`.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The servers that were assigned, with their new `eTag`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ConflictError: It does not go together with the present state (409).
            PreconditionFailedError: It has been changed by somebody else meanwhile (412).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1beta2.groups.assign_devices("GROUP_ID", {"devices": [{}]})
        """
        return await self._call(
            _ASSIGN_DEVICES,
            path=(group_id,),
            query=(dry_run,),
            headers=(tenant_acid,),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def unassign_devices(
        self,
        group_id: str,
        *,
        id: Sequence[str] | None = None,
        force: bool | None = None,
        reset_subsystems: Sequence[str] | None = None,
        filter: FilterExpression | str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Take several servers out of a group.

        Servers are chosen by repeated `id` parameters or by `filter`. The work is done when the
        answer arrives; this version uses no async operation. On request the BIOS is reset to
        factory defaults afterwards, by a job. The path prefix `/compute-ops` is the older one and
        might stop working after 2025-04-01.

        Calls `DELETE /compute-ops/v1beta2/groups/{group-id}/devices`.

        Args:
            group_id: Identifier (UUID) of a group.
            id: Identifiers of the servers to take out, one parameter each.
            force: Not explained for this version; in later ones `true` takes all devices out of the
                group.
            reset_subsystems: Parts to reset to factory defaults by a job once a server has left the
                group; only `BIOS`.
            filter: Chooses the servers to take out. The documented properties are those of groups,
                copied from the list of groups. Made with `Filter`, or text in the syntax of OData.
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
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1beta2.groups.unassign_devices("GROUP_ID")
        """
        return await self._call(
            _UNASSIGN_DEVICES,
            path=(group_id,),
            query=(id, force, reset_subsystems, filter),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def unassign_device(
        self,
        group_id: str,
        device_id: str,
        *,
        reset_subsystems: Sequence[str] | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Take one server out of a group.

        Exists in this version only; later ones take a list of devices. On request the BIOS is reset
        to factory defaults afterwards, by a job. 404 when the group is unknown or doesn't contain
        the server. The path prefix `/compute-ops` is the older one and might stop working after
        2025-04-01.

        Calls `DELETE /compute-ops/v1beta2/groups/{group-id}/devices/{device-id}`.

        Args:
            group_id: Identifier (UUID) of a group.
            device_id: Identifier of the server to take out. It holds `+`: give it as it is, it is
                encoded here.
            reset_subsystems: Parts to reset to factory defaults by a job once the server has left
                the group; only `BIOS`.
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
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1beta2.groups.unassign_device("GROUP_ID", "DEVICE_ID")
        """
        return await self._call(
            _UNASSIGN_DEVICE,
            path=(group_id, device_id),
            query=(reset_subsystems,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def get_external_storage_compliance(
        self,
        group_id: str,
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.ExternalStorageComplianceResponse:
        """Get how a group complies with its external storage setting.

        Compares the servers of the group with the hosts in Data Services Cloud Console as of the
        last check, with the same properties as v1. 404 for an unknown group, possibly also before
        the first check.

        Calls `GET /compute-ops/v1beta2/groups/{group-id}/external-storage-compliance`.

        Args:
            group_id: Identifier (UUID) of a group.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            One compliance result for the group as a whole.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1beta2.groups.get_external_storage_compliance("GROUP_ID")
        """
        return await self._call(
            _GET_EXTERNAL_STORAGE_COMPLIANCE,
            path=(group_id,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def list_ilo_settings_compliance(
        self,
        group_id: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[models.DeviceiLOSettingsCompliance, models.DeviceiLOSettingsComplianceCollection]:
        """List how the servers of a group comply with its iLO settings.

        Shows the result of the last check of iLO settings, kept apart from firmware. Servers are
        named by `serverId` and `serverUri`. 404 for an unknown group.

        Calls `GET /compute-ops/v1beta2/groups/{group-id}/ilo-settings-compliance`.

        Args:
            group_id: Identifier (UUID) of a group.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            A collection of iLO settings compliance results, one per server. It comes as a pager of
            one page: iterate over its items.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> async for item in client.v1beta2.groups.list_ilo_settings_compliance("GROUP_ID"):
            ...     print(item)
        """
        return self._list(
            _LIST_ILO_SETTINGS_COMPLIANCE,
            path=(group_id,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def get_ilo_settings_compliance(
        self,
        group_id: str,
        ilo_settings_compliance_id: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.DeviceiLOSettingsCompliance:
        """Get one iLO settings compliance result of a group.

        Takes the `id` of an item of the list, not that of a server; `deviations` names the settings
        that differ. 404 when group or result are unknown.

        Calls `GET /compute-ops/v1beta2/groups/{group-id}/ilo-settings-compliance/{ilo-settings-compliance-id}`.

        Args:
            group_id: Identifier (UUID) of a group.
            ilo_settings_compliance_id: Identifier (UUID) of one device's iLO settings compliance
                result, as listed under the group.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The iLO settings compliance result of one server.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1beta2.groups.get_ilo_settings_compliance(
            ...     "GROUP_ID", "ILO_SETTINGS_COMPLIANCE_ID"
            ... )
        """
        return await self._call(
            _GET_ILO_SETTINGS_COMPLIANCE,
            path=(group_id, ilo_settings_compliance_id),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawGroups:
    """The calls of `Groups`, each giving status, headers and body."""

    def __init__(self, groups: Groups) -> None:
        self.list = raw(groups.list)
        self.create = raw(groups.create)
        self.get = raw(groups.get)
        self.delete = raw(groups.delete)
        self.update = raw(groups.update)
        self.list_compliance = raw(groups.list_compliance)
        self.get_compliance = raw(groups.get_compliance)
        self.list_devices = raw(groups.list_devices)
        self.assign_devices = raw(groups.assign_devices)
        self.unassign_devices = raw(groups.unassign_devices)
        self.unassign_device = raw(groups.unassign_device)
        self.get_external_storage_compliance = raw(groups.get_external_storage_compliance)
        self.list_ilo_settings_compliance = raw(groups.list_ilo_settings_compliance)
        self.get_ilo_settings_compliance = raw(groups.get_ilo_settings_compliance)

    @cached_property
    def filters(self) -> GroupsFilters:
        """What `list` can be filtered by."""
        from ._filters.groups import GroupsFilters

        return GroupsFilters()


class AsyncRawGroups:
    """The calls of `AsyncGroups`, each giving status, headers and body."""

    def __init__(self, groups: AsyncGroups) -> None:
        self.list = raw_async(groups.list)
        self.create = raw_async(groups.create)
        self.get = raw_async(groups.get)
        self.delete = raw_async(groups.delete)
        self.update = raw_async(groups.update)
        self.list_compliance = raw_async(groups.list_compliance)
        self.get_compliance = raw_async(groups.get_compliance)
        self.list_devices = raw_async(groups.list_devices)
        self.assign_devices = raw_async(groups.assign_devices)
        self.unassign_devices = raw_async(groups.unassign_devices)
        self.unassign_device = raw_async(groups.unassign_device)
        self.get_external_storage_compliance = raw_async(groups.get_external_storage_compliance)
        self.list_ilo_settings_compliance = raw_async(groups.list_ilo_settings_compliance)
        self.get_ilo_settings_compliance = raw_async(groups.get_ilo_settings_compliance)

    @cached_property
    def filters(self) -> GroupsFilters:
        """What `list` can be filtered by."""
        from ._filters.groups import GroupsFilters

        return GroupsFilters()
