"""Operations of `groups`, API version v1beta2; made by comgen, not to be edited."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, TYPE_CHECKING

from .._runtime.filters import FilterExpression
from .._runtime.operation import Body, Empty, Header, Json, Operation, Path, Query
from .._runtime.pager import AsyncPager, Pager
from .._runtime.paging import OffsetPaging, SinglePage
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

if TYPE_CHECKING:
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
    """Operations of `groups`, API version v1beta2.

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
        """GET /compute-ops/v1beta2/groups

        Gives a pager: iterate over all items, or over its `pages()`.

        `limit` is the length of a page, 1000 if it is not given; `prefetch` is how many pages are asked for at a time.

        Args:
            filter: Made with `filters` or `Filter`, or text in the syntax of OData.
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
        """POST /compute-ops/v1beta2/groups

        Response headers, through `with_raw_response`: Location
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
        """GET /compute-ops/v1beta2/groups/{group-id}"""
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
        """DELETE /compute-ops/v1beta2/groups/{group-id}"""
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
        """PATCH /compute-ops/v1beta2/groups/{group-id}"""
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
        """GET /compute-ops/v1beta2/groups/{group-id}/compliance

        Gives a pager of one page: iterate over its items.

        Args:
            filter: Made with `Filter`, or text in the syntax of OData.
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
        """GET /compute-ops/v1beta2/groups/{group-id}/compliance/{compliance-id}"""
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
        """GET /compute-ops/v1beta2/groups/{group-id}/devices

        Gives a pager of one page: iterate over its items.

        Args:
            filter: Made with `Filter`, or text in the syntax of OData.
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
        """POST /compute-ops/v1beta2/groups/{group-id}/devices"""
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
        """DELETE /compute-ops/v1beta2/groups/{group-id}/devices

        Args:
            filter: Made with `Filter`, or text in the syntax of OData.
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
        """DELETE /compute-ops/v1beta2/groups/{group-id}/devices/{device-id}

        Args:
            device_id: It holds +: give it as it is, it is encoded here.
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
        """GET /compute-ops/v1beta2/groups/{group-id}/external-storage-compliance"""
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
        """GET /compute-ops/v1beta2/groups/{group-id}/ilo-settings-compliance

        Gives a pager of one page: iterate over its items.
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
        """GET /compute-ops/v1beta2/groups/{group-id}/ilo-settings-compliance/{ilo-settings-compliance-id}"""
        return self._call(
            _GET_ILO_SETTINGS_COMPLIANCE,
            path=(group_id, ilo_settings_compliance_id),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncGroups(AsyncResource):
    """Operations of `groups`, API version v1beta2.

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
        """GET /compute-ops/v1beta2/groups

        Gives a pager: iterate over all items, or over its `pages()`.

        `limit` is the length of a page, 1000 if it is not given; `prefetch` is how many pages are asked for at a time.

        Args:
            filter: Made with `filters` or `Filter`, or text in the syntax of OData.
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
        """POST /compute-ops/v1beta2/groups

        Response headers, through `with_raw_response`: Location
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
        """GET /compute-ops/v1beta2/groups/{group-id}"""
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
        """DELETE /compute-ops/v1beta2/groups/{group-id}"""
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
        """PATCH /compute-ops/v1beta2/groups/{group-id}"""
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
        """GET /compute-ops/v1beta2/groups/{group-id}/compliance

        Gives a pager of one page: iterate over its items.

        Args:
            filter: Made with `Filter`, or text in the syntax of OData.
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
        """GET /compute-ops/v1beta2/groups/{group-id}/compliance/{compliance-id}"""
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
        """GET /compute-ops/v1beta2/groups/{group-id}/devices

        Gives a pager of one page: iterate over its items.

        Args:
            filter: Made with `Filter`, or text in the syntax of OData.
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
        """POST /compute-ops/v1beta2/groups/{group-id}/devices"""
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
        """DELETE /compute-ops/v1beta2/groups/{group-id}/devices

        Args:
            filter: Made with `Filter`, or text in the syntax of OData.
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
        """DELETE /compute-ops/v1beta2/groups/{group-id}/devices/{device-id}

        Args:
            device_id: It holds +: give it as it is, it is encoded here.
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
        """GET /compute-ops/v1beta2/groups/{group-id}/external-storage-compliance"""
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
        """GET /compute-ops/v1beta2/groups/{group-id}/ilo-settings-compliance

        Gives a pager of one page: iterate over its items.
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
        """GET /compute-ops/v1beta2/groups/{group-id}/ilo-settings-compliance/{ilo-settings-compliance-id}"""
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
