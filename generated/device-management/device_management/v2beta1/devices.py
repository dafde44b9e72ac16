"""Operations of `devices`, API version v2beta1.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, TYPE_CHECKING

from .._runtime.operation import Body, Empty, Json, Operation, Path, Query
from .._runtime.paging import OffsetPaging
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from .._runtime.waiting import LongRunning, Ref
from . import models

if TYPE_CHECKING:
    from .._runtime.filters import FilterExpression
    from .._runtime.handle import AsyncHandle, Handle
    from .._runtime.pager import AsyncPager, Pager

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
    """Coming version of the device inventory, with archiving, locations, contacts, tags and
    grouping.

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
        """List the devices of the workspace.

        Pages are smaller than in v1 (100 by default, 500 at most), but 300 calls a minute are
        allowed per workspace. Discovered devices are listed beside managed ones. Tags can't be
        searched by `filter-tags` here. Needs view permission for devices and subscriptions.

        Calls `GET /devices/v2beta1/devices`.

        Args:
            filter: OData-like expression that picks the devices, such as `deviceType eq 'COMPUTE'
                and createdAt ge
                '2026-01-01T00:00:00Z'`. Operators are `eq`, `ne`, `gt`, `ge`, `lt`, `le`, `in`, `and`, `or`, `not`. Made with `Filter`,
                or text in the syntax of OData.
            sort: Comma-separated properties to order by, each with `asc` (the default) or `desc`,
                such as `serialNumber,macAddress desc`.
            select: Names of the properties to return for each device; all of them when absent.
            limit: Largest number of devices in the page: 100 by default, 500 at most.
            offset: Number of items to skip before the page begins, 0 for the first page.
            prefetch: How many pages are asked for at a time.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            A page of devices. A pager asks for the pages as they are needed, 500 items each unless
            `limit` is given (the API itself gives 100): iterate over their items, or over
            `pages()`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            UnprocessableContentError: The body is well formed, but cannot be processed (422).
            RateLimitError: Too many calls in too little time, also after the last retry (429).
            ServerError: The API has failed (500).

        Example:
            >>> for item in client.v2beta1.devices.list():
            ...     print(item)
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
        """Add a device to the workspace.

        Claims one device, and can give it tags, a location and a contact at once. 202 only says
        that the request is well formed: follow `Location`, which leads to the v1 background
        operation. Needs edit permission for devices and subscriptions. At most 50 calls a minute
        per workspace.

        Calls `POST /devices/v2beta1/devices`.

        Args:
            body: Kind and serial number of the device, with `partNumber` for `COMPUTE` and
                `STORAGE` or `macAddress` for `NETWORK`. A model, or a mapping with the names of the
                API.
            dry_run: `true` validates the request and answers as if it had been carried out, but
                changes nothing.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            Nothing; the outcome is found at `Location`. It comes with a handle on what was started:
            `wait()` for its end, or look at its `status()`. `with_raw_response` gives the headers
            too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            UnprocessableContentError: The body is well formed, but cannot be processed (422).
            RateLimitError: Too many calls in too little time, also after the last retry (429).
            ServerError: The API has failed (500).

        Example:
            >>> handle = client.v2beta1.devices.create(
            ...     {"deviceType": "COMPUTE", "serialNumber": "SERIALNUMBER"}
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
        body: models.PatchDevicesRequestV2 | Mapping[str, Any],
        id: Sequence[str],
        *,
        dry_run: bool | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Handle[models.AsyncResponse, models.AsyncOperationResource]:
        """Change up to 25 devices: service, subscription, tags, location and more.

        Changes to the devices themselves (service, tags, location, contact) can go together in one
        call; a subscription, and likewise archiving, takes a call of its own. Null for `id` of
        `application` and for `region` removes the service, an empty list the subscription, an empty
        object location or contact, a null value a tag. The warranty can be filled in for discovered
        devices only. The change runs in the background: follow `Location`. At most 40 calls a
        minute per workspace.

        Calls `PATCH /devices/v2beta1/devices`.

        Args:
            body: What to set, for all devices named in `id`. A model, or a mapping with the names
                of the API.
            id: Identifiers (UUID) of the devices to change, 25 at most.
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
            >>> handle = client.v2beta1.devices.update_many({"region": "REGION"}, id=["ID"])
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
        """Count devices by a property such as make or model.

        Gives each value of the property in `group-by` with the number of devices that have it, or
        only the distinct values if `select` names the same property. Dates can be cut into ranges
        by two thresholds. At most 300 calls a minute per workspace.

        Calls `GET /devices/v2beta1/devices/group`.

        Args:
            group_by: Property to count by: `make`, `model`, `source`, `category`, `deviceType`,
                `ownership`, `isFlex`, `billingTier`, `billingAccountId`, `manufacturedDate` or
                `currentSupportLevelEndDate`.
            filter: OData-like expression that picks the devices before they are counted, such as
                `source eq 'MANAGED' and locationName eq 'San Jose'`. Made with `Filter`, or text in
                the syntax of OData.
            lower_threshold: Lower date when counting by a date: with `upper-threshold` it cuts the
                devices into those before, between, after and without a date. A UTC timestamp.
            upper_threshold: Upper date when counting by a date, to be used with `lower-threshold`.
                A UTC timestamp.
            select: The property given in `group-by` once more, to get its distinct values without
                counts.
            offset: Number of items to skip before the page begins, 0 for the first page.
            limit: Largest number of groups in the page: 10 by default, 100 at most.
            prefetch: How many pages are asked for at a time.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            A page of values with their counts. A pager asks for the pages as they are needed, 100
            items each unless `limit` is given (the API itself gives 10): iterate over their items,
            or over `pages()`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            UnprocessableContentError: The body is well formed, but cannot be processed (422).
            RateLimitError: Too many calls in too little time, also after the last retry (429).
            ServerError: The API has failed (500).

        Example:
            >>> for item in client.v2beta1.devices.group(group_by="GROUP_BY"):
            ...     print(item)
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
        """Get one device.

        Shows a device with its service, subscription, location, contact and warranty. Needs view
        permission. At most 300 calls a minute per workspace.

        Calls `GET /devices/v2beta1/devices/{id}`.

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
            >>> client.v2beta1.devices.get("ID")
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
    """Coming version of the device inventory, with archiving, locations, contacts, tags and
    grouping.

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
        """List the devices of the workspace.

        Pages are smaller than in v1 (100 by default, 500 at most), but 300 calls a minute are
        allowed per workspace. Discovered devices are listed beside managed ones. Tags can't be
        searched by `filter-tags` here. Needs view permission for devices and subscriptions.

        Calls `GET /devices/v2beta1/devices`.

        Args:
            filter: OData-like expression that picks the devices, such as `deviceType eq 'COMPUTE'
                and createdAt ge
                '2026-01-01T00:00:00Z'`. Operators are `eq`, `ne`, `gt`, `ge`, `lt`, `le`, `in`, `and`, `or`, `not`. Made with `Filter`,
                or text in the syntax of OData.
            sort: Comma-separated properties to order by, each with `asc` (the default) or `desc`,
                such as `serialNumber,macAddress desc`.
            select: Names of the properties to return for each device; all of them when absent.
            limit: Largest number of devices in the page: 100 by default, 500 at most.
            offset: Number of items to skip before the page begins, 0 for the first page.
            prefetch: How many pages are asked for at a time.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            A page of devices. A pager asks for the pages as they are needed, 500 items each unless
            `limit` is given (the API itself gives 100): iterate over their items, or over
            `pages()`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            UnprocessableContentError: The body is well formed, but cannot be processed (422).
            RateLimitError: Too many calls in too little time, also after the last retry (429).
            ServerError: The API has failed (500).

        Example:
            >>> async for item in client.v2beta1.devices.list():
            ...     print(item)
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
        """Add a device to the workspace.

        Claims one device, and can give it tags, a location and a contact at once. 202 only says
        that the request is well formed: follow `Location`, which leads to the v1 background
        operation. Needs edit permission for devices and subscriptions. At most 50 calls a minute
        per workspace.

        Calls `POST /devices/v2beta1/devices`.

        Args:
            body: Kind and serial number of the device, with `partNumber` for `COMPUTE` and
                `STORAGE` or `macAddress` for `NETWORK`. A model, or a mapping with the names of the
                API.
            dry_run: `true` validates the request and answers as if it had been carried out, but
                changes nothing.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            Nothing; the outcome is found at `Location`. It comes with a handle on what was started:
            `wait()` for its end, or look at its `status()`. `with_raw_response` gives the headers
            too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            UnprocessableContentError: The body is well formed, but cannot be processed (422).
            RateLimitError: Too many calls in too little time, also after the last retry (429).
            ServerError: The API has failed (500).

        Example:
            >>> handle = await client.v2beta1.devices.create(
            ...     {"deviceType": "COMPUTE", "serialNumber": "SERIALNUMBER"}
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
        body: models.PatchDevicesRequestV2 | Mapping[str, Any],
        id: Sequence[str],
        *,
        dry_run: bool | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncHandle[models.AsyncResponse, models.AsyncOperationResource]:
        """Change up to 25 devices: service, subscription, tags, location and more.

        Changes to the devices themselves (service, tags, location, contact) can go together in one
        call; a subscription, and likewise archiving, takes a call of its own. Null for `id` of
        `application` and for `region` removes the service, an empty list the subscription, an empty
        object location or contact, a null value a tag. The warranty can be filled in for discovered
        devices only. The change runs in the background: follow `Location`. At most 40 calls a
        minute per workspace.

        Calls `PATCH /devices/v2beta1/devices`.

        Args:
            body: What to set, for all devices named in `id`. A model, or a mapping with the names
                of the API.
            id: Identifiers (UUID) of the devices to change, 25 at most.
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
            >>> handle = await client.v2beta1.devices.update_many({"region": "REGION"}, id=["ID"])
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
        """Count devices by a property such as make or model.

        Gives each value of the property in `group-by` with the number of devices that have it, or
        only the distinct values if `select` names the same property. Dates can be cut into ranges
        by two thresholds. At most 300 calls a minute per workspace.

        Calls `GET /devices/v2beta1/devices/group`.

        Args:
            group_by: Property to count by: `make`, `model`, `source`, `category`, `deviceType`,
                `ownership`, `isFlex`, `billingTier`, `billingAccountId`, `manufacturedDate` or
                `currentSupportLevelEndDate`.
            filter: OData-like expression that picks the devices before they are counted, such as
                `source eq 'MANAGED' and locationName eq 'San Jose'`. Made with `Filter`, or text in
                the syntax of OData.
            lower_threshold: Lower date when counting by a date: with `upper-threshold` it cuts the
                devices into those before, between, after and without a date. A UTC timestamp.
            upper_threshold: Upper date when counting by a date, to be used with `lower-threshold`.
                A UTC timestamp.
            select: The property given in `group-by` once more, to get its distinct values without
                counts.
            offset: Number of items to skip before the page begins, 0 for the first page.
            limit: Largest number of groups in the page: 10 by default, 100 at most.
            prefetch: How many pages are asked for at a time.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            A page of values with their counts. A pager asks for the pages as they are needed, 100
            items each unless `limit` is given (the API itself gives 10): iterate over their items,
            or over `pages()`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            UnprocessableContentError: The body is well formed, but cannot be processed (422).
            RateLimitError: Too many calls in too little time, also after the last retry (429).
            ServerError: The API has failed (500).

        Example:
            >>> async for item in client.v2beta1.devices.group(group_by="GROUP_BY"):
            ...     print(item)
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
        """Get one device.

        Shows a device with its service, subscription, location, contact and warranty. Needs view
        permission. At most 300 calls a minute per workspace.

        Calls `GET /devices/v2beta1/devices/{id}`.

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
            >>> await client.v2beta1.devices.get("ID")
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
