"""Operations of `devices`, API version v1.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, TYPE_CHECKING

from .._runtime.operation import Body, Json, Operation, Path, Query
from .._runtime.paging import OffsetPaging
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from .._runtime.waiting import LongRunning, Ref, Rule, Waiter
from . import models

if TYPE_CHECKING:
    from .._runtime.filters import FilterExpression
    from .._runtime.handle import AsyncHandle, Handle
    from .._runtime.pager import AsyncPager, Pager

_GET_ASYNC_OPERATION: Operation[models.AsyncOperationResource] = Operation(
    "GET",
    "/devices/v1/async-operations/{id}",
    path_parameters=(Path("id"),),
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
    "/devices/v1/devices",
    query=(
        Query("filter"),
        Query("filter-tags"),
        Query("sort"),
        Query("select", explode=False),
        Query("limit"),
        Query("offset"),
    ),
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
    "/devices/v1/devices",
    query=(Query("dry-run"),),
    body=Body("application/json", lambda: models.DevicesPostRequest, required=True),
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
    "/devices/v1/devices",
    query=(Query("id", required=True), Query("dry-run")),
    body=Body("application/merge-patch+json", lambda: models.PatchDevicesRequest, required=True),
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
    "/devices/v1/devices/{id}",
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
    """Inventory of a GreenLake workspace: list and add devices, assign services and
    subscriptions.
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
        """Get the progress of adding or updating devices.

        Adding and updating devices return at once with a `Location` that leads here; poll until
        `status` is `SUCCEEDED`, `FAILED` or `TIMEDOUT`. With several devices, `result` tells by
        serial number which of them succeeded and which failed. The record is gone 24 hours after
        reaching such a final state. At most 90 calls a minute per workspace.

        Calls `GET /devices/v1/async-operations/{id}`.

        Args:
            id: Identifier (UUID) of the background operation, the last part of `Location`.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The background operation with its status and results.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            RateLimitError: Too many calls in too little time, also after the last retry (429).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1.devices.get_async_operation("ID")
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
        """Wait until it is finished, and give it as it then is.

        Calls `GET /devices/v1/async-operations/{id}` each time. It is looked at after 5 seconds,
        then at longer intervals of up to 30, or when the server says.

        Args:
            id: Identifier (UUID) of the background operation, the last part of `Location`.
            timeout: Seconds for all of it; without it this waits as long as it takes.
            patient: Whether to wait on when it has stalled, or waits for approval.
            progress: Called with what is seen each time.
            max_retries: How often to try each look again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for each look; they win over all others.

        Returns:
            What the last look has seen.

        Raises:
            OperationFailedError: It has failed.
            OperationStalledError: It has stopped before its end, until somebody acts.
            WaitingForApprovalError: It does not begin before somebody approves of it.
            WaitTimeoutError: It was still under way when the time was over.
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            RateLimitError: Too many calls in too little time, also after the last retry (429).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1.devices.wait_async_operations("ID", timeout=3600)
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
        """List the devices of the workspace.

        Lists servers, storage, network and other devices, whether or not a service such as Compute
        Ops Management manages them. Needs view permission for devices and subscriptions. At most
        160 calls a minute per workspace.

        Calls `GET /devices/v1/devices`.

        Args:
            filter: OData-like expression that picks the devices, such as `deviceType eq 'COMPUTE'
                and createdAt ge
                '2026-01-01T00:00:00Z'`. Operators are `eq`, `ne`, `gt`, `ge`, `lt`, `le`, `in`, `and`, `or`, `not`. Made with `Filter`,
                or text in the syntax of OData.
            filter_tags: Expression that picks devices by tag, such as
                `'city' eq 'London' and 'street' eq 'Piccadilly'`, with names and values in single
                quotes. Only `eq`, `ne`, `in`, `and`, `or`, `not`.
            sort: Comma-separated properties to order by, each with `asc` (the default) or `desc`,
                such as `serialNumber,macAddress desc`.
            select: Names of the properties to return for each device; all of them when absent.
            limit: Largest number of devices in the page; 2000 is both default and maximum.
            offset: Number of items to skip before the page begins, 0 for the first page.
            prefetch: How many pages are asked for at a time.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            A page of devices. A pager asks for the pages as they are needed, 2000 items each unless
            `limit` is given: iterate over their items, or over `pages()`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            UnprocessableContentError: The body is well formed, but cannot be processed (422).
            RateLimitError: Too many calls in too little time, also after the last retry (429).
            ServerError: The API has failed (500).

        Example:
            >>> for item in client.v1.devices.list():
            ...     print(item)
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
        dry_run: bool | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Handle[models.AsyncResponse, models.AsyncOperationResource]:
        """Add up to five devices to the workspace.

        Claims devices by serial number, with part number for servers and storage or MAC address for
        network devices. 202 only says that the request is well formed: follow `Location` to learn
        whether the devices were added. Needs edit permission for devices and subscriptions. At most
        50 calls a minute per workspace.

        Calls `POST /devices/v1/devices`.

        Args:
            body: Three lists, for servers, network and storage, all of them required (empty where
                unused), with five devices at most together. A model, or a mapping with the names of
                the API.
            dry_run: `true` validates the request and answers as if it had been carried out, but
                changes nothing.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            Acknowledgement; the outcome is found at `Location`. It comes with a handle on what was
            started: `wait()` for its end, or look at its `status()`. `with_raw_response` gives the
            headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            UnprocessableContentError: The body is well formed, but cannot be processed (422).
            RateLimitError: Too many calls in too little time, also after the last retry (429).
            ServerError: The API has failed (500).

        Example:
            >>> handle = client.v1.devices.create(
            ...     {
            ...         "compute": [{"partNumber": "PARTNUMBER", "serialNumber": "SERIALNUMBER"}],
            ...         "network": [{"macAddress": "MACADDRESS", "serialNumber": "SERIALNUMBER"}],
            ...         "storage": [{"partNumber": "PARTNUMBER", "serialNumber": "SERIALNUMBER"}],
            ...     }
            ... )
            >>> handle.wait(timeout=300)
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
        body: models.PatchDevicesRequest | Mapping[str, Any],
        id: Sequence[str],
        *,
        dry_run: bool | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Handle[models.AsyncResponse, models.AsyncOperationResource]:
        """Assign a service or subscription to up to five devices, or take it away.

        One call changes either the service (`application` with `region`) or the subscription, never
        both. Setting `id` of `application` and `region` to null removes the devices from their
        service; an empty `subscription` list removes their subscription. The change runs in the
        background: follow `Location`. Needs edit permission for devices and subscriptions. At most
        40 calls a minute per workspace.

        Calls `PATCH /devices/v1/devices`.

        Args:
            body: The service and its region, or the subscription, for all devices named in `id`. A
                model, or a mapping with the names of the API.
            id: Identifiers (UUID) of the devices to change, five at most.
            dry_run: `true` validates the request and answers as if it had been carried out, but
                changes nothing.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            Acknowledgement; the outcome is found at `Location`. It comes with a handle on what was
            started: `wait()` for its end, or look at its `status()`. `with_raw_response` gives the
            headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            UnprocessableContentError: The body is well formed, but cannot be processed (422).
            RateLimitError: Too many calls in too little time, also after the last retry (429).
            ServerError: The API has failed (500).

        Example:
            >>> handle = client.v1.devices.update_many({"region": "REGION"}, id=["ID"])
            >>> handle.wait(timeout=300)
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

    def get(
        self,
        id: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.DeviceDetail:
        """Get one device.

        Shows a device with its service, subscription, location and warranty. Needs view permission.
        At most 40 calls a minute per workspace.

        Calls `GET /devices/v1/devices/{id}`.

        Args:
            id: Identifier (UUID) of a device, or a list of them to change several.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The device.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            UnprocessableContentError: The body is well formed, but cannot be processed (422).
            RateLimitError: Too many calls in too little time, also after the last retry (429).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1.devices.get("ID")
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
    """Inventory of a GreenLake workspace: list and add devices, assign services and
    subscriptions.
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
        """Get the progress of adding or updating devices.

        Adding and updating devices return at once with a `Location` that leads here; poll until
        `status` is `SUCCEEDED`, `FAILED` or `TIMEDOUT`. With several devices, `result` tells by
        serial number which of them succeeded and which failed. The record is gone 24 hours after
        reaching such a final state. At most 90 calls a minute per workspace.

        Calls `GET /devices/v1/async-operations/{id}`.

        Args:
            id: Identifier (UUID) of the background operation, the last part of `Location`.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The background operation with its status and results.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            RateLimitError: Too many calls in too little time, also after the last retry (429).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1.devices.get_async_operation("ID")
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
        """Wait until it is finished, and give it as it then is.

        Calls `GET /devices/v1/async-operations/{id}` each time. It is looked at after 5 seconds,
        then at longer intervals of up to 30, or when the server says.

        Args:
            id: Identifier (UUID) of the background operation, the last part of `Location`.
            timeout: Seconds for all of it; without it this waits as long as it takes.
            patient: Whether to wait on when it has stalled, or waits for approval.
            progress: Called with what is seen each time.
            max_retries: How often to try each look again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for each look; they win over all others.

        Returns:
            What the last look has seen.

        Raises:
            OperationFailedError: It has failed.
            OperationStalledError: It has stopped before its end, until somebody acts.
            WaitingForApprovalError: It does not begin before somebody approves of it.
            WaitTimeoutError: It was still under way when the time was over.
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            RateLimitError: Too many calls in too little time, also after the last retry (429).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1.devices.wait_async_operations("ID", timeout=3600)
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
        """List the devices of the workspace.

        Lists servers, storage, network and other devices, whether or not a service such as Compute
        Ops Management manages them. Needs view permission for devices and subscriptions. At most
        160 calls a minute per workspace.

        Calls `GET /devices/v1/devices`.

        Args:
            filter: OData-like expression that picks the devices, such as `deviceType eq 'COMPUTE'
                and createdAt ge
                '2026-01-01T00:00:00Z'`. Operators are `eq`, `ne`, `gt`, `ge`, `lt`, `le`, `in`, `and`, `or`, `not`. Made with `Filter`,
                or text in the syntax of OData.
            filter_tags: Expression that picks devices by tag, such as
                `'city' eq 'London' and 'street' eq 'Piccadilly'`, with names and values in single
                quotes. Only `eq`, `ne`, `in`, `and`, `or`, `not`.
            sort: Comma-separated properties to order by, each with `asc` (the default) or `desc`,
                such as `serialNumber,macAddress desc`.
            select: Names of the properties to return for each device; all of them when absent.
            limit: Largest number of devices in the page; 2000 is both default and maximum.
            offset: Number of items to skip before the page begins, 0 for the first page.
            prefetch: How many pages are asked for at a time.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            A page of devices. A pager asks for the pages as they are needed, 2000 items each unless
            `limit` is given: iterate over their items, or over `pages()`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            UnprocessableContentError: The body is well formed, but cannot be processed (422).
            RateLimitError: Too many calls in too little time, also after the last retry (429).
            ServerError: The API has failed (500).

        Example:
            >>> async for item in client.v1.devices.list():
            ...     print(item)
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
        dry_run: bool | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncHandle[models.AsyncResponse, models.AsyncOperationResource]:
        """Add up to five devices to the workspace.

        Claims devices by serial number, with part number for servers and storage or MAC address for
        network devices. 202 only says that the request is well formed: follow `Location` to learn
        whether the devices were added. Needs edit permission for devices and subscriptions. At most
        50 calls a minute per workspace.

        Calls `POST /devices/v1/devices`.

        Args:
            body: Three lists, for servers, network and storage, all of them required (empty where
                unused), with five devices at most together. A model, or a mapping with the names of
                the API.
            dry_run: `true` validates the request and answers as if it had been carried out, but
                changes nothing.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            Acknowledgement; the outcome is found at `Location`. It comes with a handle on what was
            started: `wait()` for its end, or look at its `status()`. `with_raw_response` gives the
            headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            UnprocessableContentError: The body is well formed, but cannot be processed (422).
            RateLimitError: Too many calls in too little time, also after the last retry (429).
            ServerError: The API has failed (500).

        Example:
            >>> handle = await client.v1.devices.create(
            ...     {
            ...         "compute": [{"partNumber": "PARTNUMBER", "serialNumber": "SERIALNUMBER"}],
            ...         "network": [{"macAddress": "MACADDRESS", "serialNumber": "SERIALNUMBER"}],
            ...         "storage": [{"partNumber": "PARTNUMBER", "serialNumber": "SERIALNUMBER"}],
            ...     }
            ... )
            >>> await handle.wait(timeout=300)
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
        body: models.PatchDevicesRequest | Mapping[str, Any],
        id: Sequence[str],
        *,
        dry_run: bool | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncHandle[models.AsyncResponse, models.AsyncOperationResource]:
        """Assign a service or subscription to up to five devices, or take it away.

        One call changes either the service (`application` with `region`) or the subscription, never
        both. Setting `id` of `application` and `region` to null removes the devices from their
        service; an empty `subscription` list removes their subscription. The change runs in the
        background: follow `Location`. Needs edit permission for devices and subscriptions. At most
        40 calls a minute per workspace.

        Calls `PATCH /devices/v1/devices`.

        Args:
            body: The service and its region, or the subscription, for all devices named in `id`. A
                model, or a mapping with the names of the API.
            id: Identifiers (UUID) of the devices to change, five at most.
            dry_run: `true` validates the request and answers as if it had been carried out, but
                changes nothing.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            Acknowledgement; the outcome is found at `Location`. It comes with a handle on what was
            started: `wait()` for its end, or look at its `status()`. `with_raw_response` gives the
            headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            UnprocessableContentError: The body is well formed, but cannot be processed (422).
            RateLimitError: Too many calls in too little time, also after the last retry (429).
            ServerError: The API has failed (500).

        Example:
            >>> handle = await client.v1.devices.update_many({"region": "REGION"}, id=["ID"])
            >>> await handle.wait(timeout=300)
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

    async def get(
        self,
        id: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.DeviceDetail:
        """Get one device.

        Shows a device with its service, subscription, location and warranty. Needs view permission.
        At most 40 calls a minute per workspace.

        Calls `GET /devices/v1/devices/{id}`.

        Args:
            id: Identifier (UUID) of a device, or a list of them to change several.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The device.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            UnprocessableContentError: The body is well formed, but cannot be processed (422).
            RateLimitError: Too many calls in too little time, also after the last retry (429).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1.devices.get("ID")
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
