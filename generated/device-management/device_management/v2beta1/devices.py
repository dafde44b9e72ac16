"""Operations of `Devices`, API version v2beta1; made by comgen, not to be edited."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from .._runtime.filters import FilterExpression
from .._runtime.handle import AsyncHandle, Handle
from .._runtime.operation import Body, Empty, Json, Operation, Path, Query
from .._runtime.pager import AsyncPager, Pager
from .._runtime.paging import OffsetPaging
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from .._runtime.waiting import LongRunning, Ref
from . import models

_LIST: Operation[models.DevicesGetResponse] = Operation(
    "GET",
    "/devices/v2beta1/devices",
    query=(Query("filter"), Query("sort"), Query("select", explode=False), Query("limit"), Query("offset")),
    paging=OffsetPaging(offset="offset", limit="limit", size=500),
    replies={"200": Json(lambda: models.DevicesGetResponse)},
    errors={
        "400": Json(lambda: models.HpeGreenLakeBadRequestError),
        "401": Json(lambda: models.HpeGreenLakeGeneralError),
        "403": Json(lambda: models.HpeGreenLakeGeneralError),
        "422": Json(lambda: models.HpeGreenLakeGeneralError),
        "429": Json(lambda: models.HpeGreenLakeGeneralError),
        "500": Json(lambda: models.HpeGreenLakeServerError),
    },
)

_CREATE: Operation[None] = Operation(
    "POST",
    "/devices/v2beta1/devices",
    query=(Query("dry-run"),),
    body=Body("application/json", lambda: models.DevicesPostRequest, required=True),
    long_running=LongRunning((Ref("..v1.devices", "_GET_ASYNC_OPERATION"),)),
    replies={"202": Empty()},
    errors={
        "400": Json(lambda: models.HpeGreenLakeBadRequestError),
        "401": Json(lambda: models.HpeGreenLakeGeneralError),
        "403": Json(lambda: models.HpeGreenLakeGeneralError),
        "422": Json(lambda: models.HpeGreenLakeGeneralError),
        "429": Json(lambda: models.HpeGreenLakeGeneralError),
        "500": Json(lambda: models.HpeGreenLakeServerError),
    },
)

_UPDATE_MANY: Operation[models.AsyncResponse] = Operation(
    "PATCH",
    "/devices/v2beta1/devices",
    query=(Query("id", required=True), Query("dry-run")),
    body=Body("application/merge-patch+json", lambda: models.PatchDevicesRequestV2, required=True),
    long_running=LongRunning((Ref("..v1.devices", "_GET_ASYNC_OPERATION"),)),
    replies={"202": Json(lambda: models.AsyncResponse)},
    errors={
        "400": Json(lambda: models.HpeGreenLakeBadRequestError),
        "401": Json(lambda: models.HpeGreenLakeGeneralError),
        "403": Json(lambda: models.HpeGreenLakeGeneralError),
        "422": Json(lambda: models.HpeGreenLakeGeneralError),
        "429": Json(lambda: models.HpeGreenLakeGeneralError),
        "500": Json(lambda: models.HpeGreenLakeServerError),
    },
)

_GROUP: Operation[models.DevicesGroupResponse] = Operation(
    "GET",
    "/devices/v2beta1/devices/group",
    query=(
        Query("group-by", required=True),
        Query("filter"),
        Query("lower-threshold"),
        Query("upper-threshold"),
        Query("select"),
        Query("offset"),
        Query("limit"),
    ),
    paging=OffsetPaging(offset="offset", limit="limit", size=100),
    replies={"200": Json(lambda: models.DevicesGroupResponse)},
    errors={
        "400": Json(lambda: models.HpeGreenLakeBadRequestError),
        "401": Json(lambda: models.HpeGreenLakeGeneralError),
        "403": Json(lambda: models.HpeGreenLakeGeneralError),
        "422": Json(lambda: models.HpeGreenLakeGeneralError),
        "429": Json(lambda: models.HpeGreenLakeGeneralError),
        "500": Json(lambda: models.HpeGreenLakeServerError),
    },
)

_GET: Operation[models.DeviceDetail] = Operation(
    "GET",
    "/devices/v2beta1/devices/{id}",
    path_parameters=(Path("id"),),
    replies={"200": Json(lambda: models.DeviceDetail)},
    errors={
        "400": Json(lambda: models.HpeGreenLakeBadRequestError),
        "401": Json(lambda: models.HpeGreenLakeGeneralError),
        "403": Json(lambda: models.HpeGreenLakeGeneralError),
        "404": Json(lambda: models.HpeGreenLakeGeneralError),
        "422": Json(lambda: models.HpeGreenLakeGeneralError),
        "429": Json(lambda: models.HpeGreenLakeGeneralError),
        "500": Json(lambda: models.HpeGreenLakeServerError),
    },
)


class Devices(Resource):
    """Operations of `Devices`, API version v2beta1.

    `v1.devices` is the one to use.
    """

    def list(
        self,
        *,
        filter: FilterExpression | str | None = None,
        sort: str | None = None,
        select: Sequence[str] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        prefetch: int = 1,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[models.DeviceDetail, models.DevicesGetResponse]:
        """GET /devices/v2beta1/devices

        Gives a pager: iterate over all items, or over its `pages()`.

        `limit` is the length of a page, 500 if it is not given, where the API gives 100; `prefetch` is how many pages are asked for at a time.

        Args:
            filter: Made with `Filter`, or text in the syntax of OData.
        """
        return self._list(
            _LIST,
            query=(filter, sort, select, limit, offset),
            prefetch=prefetch,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def create(
        self,
        body: models.DevicesPostRequest | Mapping[str, Any],
        *,
        dry_run: bool | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Handle[None, models.AsyncOperationResource]:
        """POST /devices/v2beta1/devices

        Gives a handle on what was started: `wait()` for its end, or look at its `status()`.

        Response headers, through `with_raw_response`: Location
        """
        return self._start(
            _CREATE,
            query=(dry_run,),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def update_many(
        self,
        body: models.PatchDevicesRequestV2 | Mapping[str, Any],
        id: Sequence[str],
        *,
        dry_run: bool | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Handle[models.AsyncResponse, models.AsyncOperationResource]:
        """PATCH /devices/v2beta1/devices

        Gives a handle on what was started: `wait()` for its end, or look at its `status()`.

        Response headers, through `with_raw_response`: Location
        """
        return self._start(
            _UPDATE_MANY,
            query=(id, dry_run),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def group(
        self,
        group_by: str,
        *,
        filter: FilterExpression | str | None = None,
        lower_threshold: datetime | str | None = None,
        upper_threshold: datetime | str | None = None,
        select: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        prefetch: int = 1,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[models.DevicesGroupResponseItemsItem, models.DevicesGroupResponse]:
        """GET /devices/v2beta1/devices/group

        Gives a pager: iterate over all items, or over its `pages()`.

        `limit` is the length of a page, 100 if it is not given, where the API gives 10; `prefetch` is how many pages are asked for at a time.

        Args:
            filter: Made with `Filter`, or text in the syntax of OData.
        """
        return self._list(
            _GROUP,
            query=(group_by, filter, lower_threshold, upper_threshold, select, offset, limit),
            prefetch=prefetch,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def get(
        self,
        id: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.DeviceDetail:
        """GET /devices/v2beta1/devices/{id}"""
        return self._call(
            _GET,
            path=(id,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncDevices(AsyncResource):
    """Operations of `Devices`, API version v2beta1.

    `v1.devices` is the one to use.
    """

    def list(
        self,
        *,
        filter: FilterExpression | str | None = None,
        sort: str | None = None,
        select: Sequence[str] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        prefetch: int = 1,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[models.DeviceDetail, models.DevicesGetResponse]:
        """GET /devices/v2beta1/devices

        Gives a pager: iterate over all items, or over its `pages()`.

        `limit` is the length of a page, 500 if it is not given, where the API gives 100; `prefetch` is how many pages are asked for at a time.

        Args:
            filter: Made with `Filter`, or text in the syntax of OData.
        """
        return self._list(
            _LIST,
            query=(filter, sort, select, limit, offset),
            prefetch=prefetch,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def create(
        self,
        body: models.DevicesPostRequest | Mapping[str, Any],
        *,
        dry_run: bool | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncHandle[None, models.AsyncOperationResource]:
        """POST /devices/v2beta1/devices

        Gives a handle on what was started: `wait()` for its end, or look at its `status()`.

        Response headers, through `with_raw_response`: Location
        """
        return await self._start(
            _CREATE,
            query=(dry_run,),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def update_many(
        self,
        body: models.PatchDevicesRequestV2 | Mapping[str, Any],
        id: Sequence[str],
        *,
        dry_run: bool | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncHandle[models.AsyncResponse, models.AsyncOperationResource]:
        """PATCH /devices/v2beta1/devices

        Gives a handle on what was started: `wait()` for its end, or look at its `status()`.

        Response headers, through `with_raw_response`: Location
        """
        return await self._start(
            _UPDATE_MANY,
            query=(id, dry_run),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def group(
        self,
        group_by: str,
        *,
        filter: FilterExpression | str | None = None,
        lower_threshold: datetime | str | None = None,
        upper_threshold: datetime | str | None = None,
        select: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        prefetch: int = 1,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[models.DevicesGroupResponseItemsItem, models.DevicesGroupResponse]:
        """GET /devices/v2beta1/devices/group

        Gives a pager: iterate over all items, or over its `pages()`.

        `limit` is the length of a page, 100 if it is not given, where the API gives 10; `prefetch` is how many pages are asked for at a time.

        Args:
            filter: Made with `Filter`, or text in the syntax of OData.
        """
        return self._list(
            _GROUP,
            query=(group_by, filter, lower_threshold, upper_threshold, select, offset, limit),
            prefetch=prefetch,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def get(
        self,
        id: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.DeviceDetail:
        """GET /devices/v2beta1/devices/{id}"""
        return await self._call(
            _GET,
            path=(id,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawDevices:
    """The calls of `Devices`, each giving status, headers and body."""

    def __init__(self, devices: Devices) -> None:
        self.list = raw(devices.list)
        self.create = raw(devices.create)
        self.update_many = raw(devices.update_many)
        self.group = raw(devices.group)
        self.get = raw(devices.get)


class AsyncRawDevices:
    """The calls of `AsyncDevices`, each giving status, headers and body."""

    def __init__(self, devices: AsyncDevices) -> None:
        self.list = raw_async(devices.list)
        self.create = raw_async(devices.create)
        self.update_many = raw_async(devices.update_many)
        self.group = raw_async(devices.group)
        self.get = raw_async(devices.get)
