"""Operations of `groups`, API version v1; made by comgen, not to be edited."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, TYPE_CHECKING

from .._runtime.filters import FilterExpression
from .._runtime.handle import AsyncHandle, Handle
from .._runtime.operation import Body, Empty, Json, Operation, Path, Query
from .._runtime.pager import AsyncPager, Pager
from .._runtime.paging import OffsetPaging, SinglePage
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from .._runtime.waiting import LongRunning, Ref
from . import models
from ..v1beta1 import models as v1beta1_models

if TYPE_CHECKING:
    from ._filters.groups import GroupsFilters, GroupsFiltersCompliance, GroupsFiltersDevices

_LIST: Operation[models.GroupCollection] = Operation(
    "GET",
    "/compute-ops-mgmt/v1/groups",
    query=(Query("offset"), Query("limit"), Query("filter"), Query("sort")),
    paging=OffsetPaging(offset="offset", limit="limit", size=1000),
    replies={"200": Json(lambda: models.GroupCollection)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_CREATE: Operation[models.GroupResponse] = Operation(
    "POST",
    "/compute-ops-mgmt/v1/groups",
    body=Body("application/json", lambda: models.GroupCreateRequest, required=True),
    replies={"201": Json(lambda: models.GroupResponse)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_GET: Operation[models.GroupResponse] = Operation(
    "GET",
    "/compute-ops-mgmt/v1/groups/{group-id}",
    path_parameters=(Path("group-id"),),
    replies={"200": Json(lambda: models.GroupResponse)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_DELETE: Operation[None] = Operation(
    "DELETE",
    "/compute-ops-mgmt/v1/groups/{group-id}",
    path_parameters=(Path("group-id"),),
    query=(Query("force"),),
    replies={"204": Empty()},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_UPDATE: Operation[models.GroupResponse] = Operation(
    "PATCH",
    "/compute-ops-mgmt/v1/groups/{group-id}",
    path_parameters=(Path("group-id"),),
    body=Body("application/merge-patch+json", lambda: models.GroupUpdateRequest, required=True),
    replies={"200": Json(lambda: models.GroupResponse)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_LIST_COMPLIANCE: Operation[models.DeviceComplianceCollection] = Operation(
    "GET",
    "/compute-ops-mgmt/v1/groups/{group-id}/compliance",
    path_parameters=(Path("group-id"),),
    query=(Query("filter"),),
    paging=SinglePage(),
    replies={"200": Json(lambda: models.DeviceComplianceCollection)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_GET_COMPLIANCE: Operation[models.DeviceCompliance] = Operation(
    "GET",
    "/compute-ops-mgmt/v1/groups/{group-id}/compliance/{compliance-id}",
    path_parameters=(Path("group-id"), Path("compliance-id")),
    replies={"200": Json(lambda: models.DeviceCompliance)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_LIST_DEVICES: Operation[models.DeviceResponseCollection] = Operation(
    "GET",
    "/compute-ops-mgmt/v1/groups/{group-id}/devices",
    path_parameters=(Path("group-id"),),
    query=(Query("filter"),),
    paging=SinglePage(),
    replies={"200": Json(lambda: models.DeviceResponseCollection)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_ASSIGN_DEVICES: Operation[None] = Operation(
    "POST",
    "/compute-ops-mgmt/v1/groups/{group-id}/devices",
    path_parameters=(Path("group-id"),),
    body=Body("application/json", lambda: models.GroupAssignRequest, required=True),
    long_running=LongRunning((Ref(".async_operations", "_GET"), Ref("..v1beta1.async_operations", "_GET"))),
    replies={"202": Empty()},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_UNASSIGN_DEVICES: Operation[None] = Operation(
    "POST",
    "/compute-ops-mgmt/v1/groups/{group-id}/devices/unassign",
    path_parameters=(Path("group-id"),),
    query=(Query("force"), Query("reset-subsystems")),
    body=Body("application/json", lambda: models.GroupRemoveRequest),
    long_running=LongRunning((Ref(".async_operations", "_GET"), Ref("..v1beta1.async_operations", "_GET"))),
    replies={"202": Empty()},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_GET_EXTERNAL_STORAGE_COMPLIANCE: Operation[models.ExternalStorageComplianceResponse] = Operation(
    "GET",
    "/compute-ops-mgmt/v1/groups/{group-id}/external-storage-compliance",
    path_parameters=(Path("group-id"),),
    replies={"200": Json(lambda: models.ExternalStorageComplianceResponse)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)


class Groups(Resource):
    """Operations of `groups`, API version v1."""

    @cached_property
    def filters(self) -> GroupsFilters:
        """What `list` can be filtered by."""
        from ._filters.groups import GroupsFilters

        return GroupsFilters()

    @cached_property
    def filters_compliance(self) -> GroupsFiltersCompliance:
        """What `list_compliance` can be filtered by."""
        from ._filters.groups import GroupsFiltersCompliance

        return GroupsFiltersCompliance()

    @cached_property
    def filters_devices(self) -> GroupsFiltersDevices:
        """What `list_devices` can be filtered by."""
        from ._filters.groups import GroupsFiltersDevices

        return GroupsFiltersDevices()

    def list(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        filter: FilterExpression | str | None = None,
        sort: str | None = None,
        prefetch: int = 1,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[models.GroupResponse, models.GroupCollection]:
        """GET /compute-ops-mgmt/v1/groups

        Gives a pager: iterate over all items, or over its `pages()`.

        `limit` is the length of a page, 1000 if it is not given; `prefetch` is how many pages are asked for at a time.

        Args:
            filter: Made with `filters` or `Filter`, or text in the syntax of OData.
        """
        return self._list(
            _LIST,
            query=(offset, limit, filter, sort),
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
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.GroupResponse:
        """POST /compute-ops-mgmt/v1/groups

        Response headers, through `with_raw_response`: Location
        """
        return self._call(
            _CREATE,
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
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.GroupResponse:
        """GET /compute-ops-mgmt/v1/groups/{group-id}"""
        return self._call(
            _GET,
            path=(group_id,),
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
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """DELETE /compute-ops-mgmt/v1/groups/{group-id}"""
        return self._call(
            _DELETE,
            path=(group_id,),
            query=(force,),
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
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.GroupResponse:
        """PATCH /compute-ops-mgmt/v1/groups/{group-id}"""
        return self._call(
            _UPDATE,
            path=(group_id,),
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
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[models.DeviceCompliance, models.DeviceComplianceCollection]:
        """GET /compute-ops-mgmt/v1/groups/{group-id}/compliance

        Gives a pager of one page: iterate over its items.

        Args:
            filter: Made with `filters_compliance` or `Filter`, or text in the syntax of OData.
        """
        return self._list(
            _LIST_COMPLIANCE,
            path=(group_id,),
            query=(filter,),
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
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.DeviceCompliance:
        """GET /compute-ops-mgmt/v1/groups/{group-id}/compliance/{compliance-id}"""
        return self._call(
            _GET_COMPLIANCE,
            path=(group_id, compliance_id),
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
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[models.DeviceResponse, models.DeviceResponseCollection]:
        """GET /compute-ops-mgmt/v1/groups/{group-id}/devices

        Gives a pager of one page: iterate over its items.

        Args:
            filter: Made with `filters_devices` or `Filter`, or text in the syntax of OData.
        """
        return self._list(
            _LIST_DEVICES,
            path=(group_id,),
            query=(filter,),
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
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Handle[None, models.AsyncOperation | v1beta1_models.AsyncOperation]:
        """POST /compute-ops-mgmt/v1/groups/{group-id}/devices

        Gives a handle on what was started: `wait()` for its end, or look at its `status()`.

        Response headers, through `with_raw_response`: Location
        """
        return self._start(
            _ASSIGN_DEVICES,
            path=(group_id,),
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
        body: models.GroupRemoveRequest | Mapping[str, Any] | None = None,
        force: bool | None = None,
        reset_subsystems: Sequence[str] | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Handle[None, models.AsyncOperation | v1beta1_models.AsyncOperation]:
        """POST /compute-ops-mgmt/v1/groups/{group-id}/devices/unassign

        Gives a handle on what was started: `wait()` for its end, or look at its `status()`.

        Response headers, through `with_raw_response`: Location
        """
        return self._start(
            _UNASSIGN_DEVICES,
            path=(group_id,),
            query=(force, reset_subsystems),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def get_external_storage_compliance(
        self,
        group_id: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.ExternalStorageComplianceResponse:
        """GET /compute-ops-mgmt/v1/groups/{group-id}/external-storage-compliance"""
        return self._call(
            _GET_EXTERNAL_STORAGE_COMPLIANCE,
            path=(group_id,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncGroups(AsyncResource):
    """Operations of `groups`, API version v1."""

    @cached_property
    def filters(self) -> GroupsFilters:
        """What `list` can be filtered by."""
        from ._filters.groups import GroupsFilters

        return GroupsFilters()

    @cached_property
    def filters_compliance(self) -> GroupsFiltersCompliance:
        """What `list_compliance` can be filtered by."""
        from ._filters.groups import GroupsFiltersCompliance

        return GroupsFiltersCompliance()

    @cached_property
    def filters_devices(self) -> GroupsFiltersDevices:
        """What `list_devices` can be filtered by."""
        from ._filters.groups import GroupsFiltersDevices

        return GroupsFiltersDevices()

    def list(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        filter: FilterExpression | str | None = None,
        sort: str | None = None,
        prefetch: int = 1,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[models.GroupResponse, models.GroupCollection]:
        """GET /compute-ops-mgmt/v1/groups

        Gives a pager: iterate over all items, or over its `pages()`.

        `limit` is the length of a page, 1000 if it is not given; `prefetch` is how many pages are asked for at a time.

        Args:
            filter: Made with `filters` or `Filter`, or text in the syntax of OData.
        """
        return self._list(
            _LIST,
            query=(offset, limit, filter, sort),
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
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.GroupResponse:
        """POST /compute-ops-mgmt/v1/groups

        Response headers, through `with_raw_response`: Location
        """
        return await self._call(
            _CREATE,
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
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.GroupResponse:
        """GET /compute-ops-mgmt/v1/groups/{group-id}"""
        return await self._call(
            _GET,
            path=(group_id,),
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
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """DELETE /compute-ops-mgmt/v1/groups/{group-id}"""
        return await self._call(
            _DELETE,
            path=(group_id,),
            query=(force,),
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
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.GroupResponse:
        """PATCH /compute-ops-mgmt/v1/groups/{group-id}"""
        return await self._call(
            _UPDATE,
            path=(group_id,),
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
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[models.DeviceCompliance, models.DeviceComplianceCollection]:
        """GET /compute-ops-mgmt/v1/groups/{group-id}/compliance

        Gives a pager of one page: iterate over its items.

        Args:
            filter: Made with `filters_compliance` or `Filter`, or text in the syntax of OData.
        """
        return self._list(
            _LIST_COMPLIANCE,
            path=(group_id,),
            query=(filter,),
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
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.DeviceCompliance:
        """GET /compute-ops-mgmt/v1/groups/{group-id}/compliance/{compliance-id}"""
        return await self._call(
            _GET_COMPLIANCE,
            path=(group_id, compliance_id),
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
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[models.DeviceResponse, models.DeviceResponseCollection]:
        """GET /compute-ops-mgmt/v1/groups/{group-id}/devices

        Gives a pager of one page: iterate over its items.

        Args:
            filter: Made with `filters_devices` or `Filter`, or text in the syntax of OData.
        """
        return self._list(
            _LIST_DEVICES,
            path=(group_id,),
            query=(filter,),
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
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncHandle[None, models.AsyncOperation | v1beta1_models.AsyncOperation]:
        """POST /compute-ops-mgmt/v1/groups/{group-id}/devices

        Gives a handle on what was started: `wait()` for its end, or look at its `status()`.

        Response headers, through `with_raw_response`: Location
        """
        return await self._start(
            _ASSIGN_DEVICES,
            path=(group_id,),
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
        body: models.GroupRemoveRequest | Mapping[str, Any] | None = None,
        force: bool | None = None,
        reset_subsystems: Sequence[str] | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncHandle[None, models.AsyncOperation | v1beta1_models.AsyncOperation]:
        """POST /compute-ops-mgmt/v1/groups/{group-id}/devices/unassign

        Gives a handle on what was started: `wait()` for its end, or look at its `status()`.

        Response headers, through `with_raw_response`: Location
        """
        return await self._start(
            _UNASSIGN_DEVICES,
            path=(group_id,),
            query=(force, reset_subsystems),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def get_external_storage_compliance(
        self,
        group_id: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.ExternalStorageComplianceResponse:
        """GET /compute-ops-mgmt/v1/groups/{group-id}/external-storage-compliance"""
        return await self._call(
            _GET_EXTERNAL_STORAGE_COMPLIANCE,
            path=(group_id,),
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
        self.get_external_storage_compliance = raw(groups.get_external_storage_compliance)

    @cached_property
    def filters(self) -> GroupsFilters:
        """What `list` can be filtered by."""
        from ._filters.groups import GroupsFilters

        return GroupsFilters()

    @cached_property
    def filters_compliance(self) -> GroupsFiltersCompliance:
        """What `list_compliance` can be filtered by."""
        from ._filters.groups import GroupsFiltersCompliance

        return GroupsFiltersCompliance()

    @cached_property
    def filters_devices(self) -> GroupsFiltersDevices:
        """What `list_devices` can be filtered by."""
        from ._filters.groups import GroupsFiltersDevices

        return GroupsFiltersDevices()


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
        self.get_external_storage_compliance = raw_async(groups.get_external_storage_compliance)

    @cached_property
    def filters(self) -> GroupsFilters:
        """What `list` can be filtered by."""
        from ._filters.groups import GroupsFilters

        return GroupsFilters()

    @cached_property
    def filters_compliance(self) -> GroupsFiltersCompliance:
        """What `list_compliance` can be filtered by."""
        from ._filters.groups import GroupsFiltersCompliance

        return GroupsFiltersCompliance()

    @cached_property
    def filters_devices(self) -> GroupsFiltersDevices:
        """What `list_devices` can be filtered by."""
        from ._filters.groups import GroupsFiltersDevices

        return GroupsFiltersDevices()
