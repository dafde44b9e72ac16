"""Operations of `Devices`, API version v1beta1; made by comgen, not to be edited."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any

from .._runtime.filters import FilterExpression
from .._runtime.handle import AsyncHandle, Handle
from .._runtime.operation import Body, Deprecation, Json, Operation, Path, Query
from .._runtime.pager import AsyncPager, Pager
from .._runtime.paging import OffsetPaging
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from .._runtime.waiting import LongRunning, Ref, Rule, Waiter
from . import models

_GET_ASYNC_OPERATION: Operation[models.AsyncOperationResource] = Operation(
    "GET",
    "/devices/v1beta1/async-operations/{id}",
    path_parameters=(Path("id"),),
    deprecation=Deprecation(
        since="2025-01-15", sunset="2025-04-15", successor="v1.devices.get_async_operation"
    ),
    waiter=Waiter(
        (
            Rule("success", {"/status": ("SUCCEEDED",)}),
            Rule("failure", {"/status": ("FAILED", "TIMEDOUT")}),
            Rule("stalled", {"/status": ("PAUSED",)}),
        )
    ),
    replies={"200": Json(lambda: models.AsyncOperationResource)},
    errors={
        "400": Json(lambda: models.HpeGreenLakeBadRequestError),
        "401": Json(lambda: models.HpeGreenLakeGeneralError),
        "403": Json(lambda: models.HpeGreenLakeGeneralError),
        "404": Json(lambda: models.HpeGreenLakeGeneralError),
        "429": Json(lambda: models.HpeGreenLakeGeneralError),
        "500": Json(lambda: models.HpeGreenLakeServerError),
    },
)

_LIST: Operation[models.DevicesGetResponse] = Operation(
    "GET",
    "/devices/v1beta1/devices",
    query=(
        Query("filter"),
        Query("filter-tags"),
        Query("sort"),
        Query("select", explode=False),
        Query("limit"),
        Query("offset"),
    ),
    deprecation=Deprecation(since="2025-01-15", sunset="2025-04-15", successor="v1.devices.list"),
    paging=OffsetPaging(offset="offset", limit="limit", size=2000),
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

_CREATE: Operation[models.AsyncResponse] = Operation(
    "POST",
    "/devices/v1beta1/devices",
    body=Body("application/json", lambda: models.DevicesPostRequest, required=True),
    deprecation=Deprecation(since="2025-01-15", sunset="2025-04-15", successor="v1.devices.create"),
    long_running=LongRunning((Ref(".devices", "_GET_ASYNC_OPERATION"),)),
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

_UPDATE_MANY: Operation[models.AsyncResponse] = Operation(
    "PATCH",
    "/devices/v1beta1/devices",
    query=(Query("id", required=True),),
    body=Body("application/merge-patch+json", lambda: models.PatchDevicesRequest, required=True),
    deprecation=Deprecation(since="2025-01-15", sunset="2025-04-15", successor="v1.devices.update_many"),
    long_running=LongRunning((Ref(".devices", "_GET_ASYNC_OPERATION"),)),
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

_GET: Operation[models.DeviceDetail] = Operation(
    "GET",
    "/devices/v1beta1/devices/{id}",
    path_parameters=(Path("id"),),
    deprecation=Deprecation(since="2025-01-15", sunset="2025-04-15", successor="v1.devices.get"),
    replies={"200": Json(lambda: models.DeviceDetail)},
    errors={
        "400": Json(lambda: models.HpeGreenLakeBadRequestError),
        "401": Json(lambda: models.HpeGreenLakeGeneralError),
        "403": Json(lambda: models.HpeGreenLakeGeneralError),
        "422": Json(lambda: models.HpeGreenLakeGeneralError),
        "429": Json(lambda: models.HpeGreenLakeGeneralError),
        "500": Json(lambda: models.HpeGreenLakeServerError),
    },
)


class Devices(Resource):
    """Operations of `Devices`, API version v1beta1.

    `v1.devices` is the one to use.
    """

    def get_async_operation(
        self,
        id: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.AsyncOperationResource:
        """GET /devices/v1beta1/async-operations/{id}

        Deprecated since 2025-01-15; sunset 2025-04-15; use `v1.devices.get_async_operation`.

        Response headers, through `with_raw_response`: Deprecation, Sunset
        """
        return self._call(
            _GET_ASYNC_OPERATION,
            path=(id,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def wait_async_operations(
        self,
        id: str,
        *,
        timeout: float | None = None,
        patient: bool = False,
        progress: Callable[[models.AsyncOperationResource], object] | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.AsyncOperationResource:
        """Wait until it is finished, by GET /devices/v1beta1/async-operations/{id}

        Gives it as it then is. It is looked at after 5 seconds, growing to 30, or when the server says.

        Args:
            timeout: Seconds for all of it; without it this waits as long as it takes.
            patient: Whether to wait on when it has stalled, or waits for approval.
            progress: Called with what is seen each time.

        Raises `OperationFailedError`, `OperationStalledError`, `WaitingForApprovalError` or `WaitTimeoutError`.
        """
        return self._wait(
            _GET_ASYNC_OPERATION,
            path=(id,),
            timeout=timeout,
            patient=patient,
            progress=progress,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def list(
        self,
        *,
        filter: FilterExpression | str | None = None,
        filter_tags: str | None = None,
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
        """GET /devices/v1beta1/devices

        Deprecated since 2025-01-15; sunset 2025-04-15; use `v1.devices.list`.

        Gives a pager: iterate over all items, or over its `pages()`.

        `limit` is the length of a page, 2000 if it is not given; `prefetch` is how many pages are asked for at a time.

        Args:
            filter: Made with `Filter`, or text in the syntax of OData.

        Response headers, through `with_raw_response`: Deprecation, Sunset
        """
        return self._list(
            _LIST,
            query=(filter, filter_tags, sort, select, limit, offset),
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
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Handle[models.AsyncResponse, models.AsyncOperationResource]:
        """POST /devices/v1beta1/devices

        Deprecated since 2025-01-15; sunset 2025-04-15; use `v1.devices.create`.

        Gives a handle on what was started: `wait()` for its end, or look at its `status()`.

        Response headers, through `with_raw_response`: Deprecation, Location, Sunset
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
        body: models.PatchDevicesRequest | Mapping[str, Any],
        id: Sequence[str],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Handle[models.AsyncResponse, models.AsyncOperationResource]:
        """PATCH /devices/v1beta1/devices

        Deprecated since 2025-01-15; sunset 2025-04-15; use `v1.devices.update_many`.

        Gives a handle on what was started: `wait()` for its end, or look at its `status()`.

        Response headers, through `with_raw_response`: Deprecation, Location, Sunset
        """
        return self._start(
            _UPDATE_MANY,
            query=(id,),
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
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.DeviceDetail:
        """GET /devices/v1beta1/devices/{id}

        Deprecated since 2025-01-15; sunset 2025-04-15; use `v1.devices.get`.

        Response headers, through `with_raw_response`: Deprecation, Sunset
        """
        return self._call(
            _GET,
            path=(id,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncDevices(AsyncResource):
    """Operations of `Devices`, API version v1beta1.

    `v1.devices` is the one to use.
    """

    async def get_async_operation(
        self,
        id: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.AsyncOperationResource:
        """GET /devices/v1beta1/async-operations/{id}

        Deprecated since 2025-01-15; sunset 2025-04-15; use `v1.devices.get_async_operation`.

        Response headers, through `with_raw_response`: Deprecation, Sunset
        """
        return await self._call(
            _GET_ASYNC_OPERATION,
            path=(id,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def wait_async_operations(
        self,
        id: str,
        *,
        timeout: float | None = None,
        patient: bool = False,
        progress: Callable[[models.AsyncOperationResource], Awaitable[object] | object] | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.AsyncOperationResource:
        """Wait until it is finished, by GET /devices/v1beta1/async-operations/{id}

        Gives it as it then is. It is looked at after 5 seconds, growing to 30, or when the server says.

        Args:
            timeout: Seconds for all of it; without it this waits as long as it takes.
            patient: Whether to wait on when it has stalled, or waits for approval.
            progress: Called with what is seen each time.

        Raises `OperationFailedError`, `OperationStalledError`, `WaitingForApprovalError` or `WaitTimeoutError`.
        """
        return await self._wait(
            _GET_ASYNC_OPERATION,
            path=(id,),
            timeout=timeout,
            patient=patient,
            progress=progress,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def list(
        self,
        *,
        filter: FilterExpression | str | None = None,
        filter_tags: str | None = None,
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
        """GET /devices/v1beta1/devices

        Deprecated since 2025-01-15; sunset 2025-04-15; use `v1.devices.list`.

        Gives a pager: iterate over all items, or over its `pages()`.

        `limit` is the length of a page, 2000 if it is not given; `prefetch` is how many pages are asked for at a time.

        Args:
            filter: Made with `Filter`, or text in the syntax of OData.

        Response headers, through `with_raw_response`: Deprecation, Sunset
        """
        return self._list(
            _LIST,
            query=(filter, filter_tags, sort, select, limit, offset),
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
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncHandle[models.AsyncResponse, models.AsyncOperationResource]:
        """POST /devices/v1beta1/devices

        Deprecated since 2025-01-15; sunset 2025-04-15; use `v1.devices.create`.

        Gives a handle on what was started: `wait()` for its end, or look at its `status()`.

        Response headers, through `with_raw_response`: Deprecation, Location, Sunset
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
        body: models.PatchDevicesRequest | Mapping[str, Any],
        id: Sequence[str],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncHandle[models.AsyncResponse, models.AsyncOperationResource]:
        """PATCH /devices/v1beta1/devices

        Deprecated since 2025-01-15; sunset 2025-04-15; use `v1.devices.update_many`.

        Gives a handle on what was started: `wait()` for its end, or look at its `status()`.

        Response headers, through `with_raw_response`: Deprecation, Location, Sunset
        """
        return await self._start(
            _UPDATE_MANY,
            query=(id,),
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
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.DeviceDetail:
        """GET /devices/v1beta1/devices/{id}

        Deprecated since 2025-01-15; sunset 2025-04-15; use `v1.devices.get`.

        Response headers, through `with_raw_response`: Deprecation, Sunset
        """
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
        self.get_async_operation = raw(devices.get_async_operation)
        self.list = raw(devices.list)
        self.create = raw(devices.create)
        self.update_many = raw(devices.update_many)
        self.get = raw(devices.get)


class AsyncRawDevices:
    """The calls of `AsyncDevices`, each giving status, headers and body."""

    def __init__(self, devices: AsyncDevices) -> None:
        self.get_async_operation = raw_async(devices.get_async_operation)
        self.list = raw_async(devices.list)
        self.create = raw_async(devices.create)
        self.update_many = raw_async(devices.update_many)
        self.get = raw_async(devices.get)
