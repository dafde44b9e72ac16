"""Operations of `oneview-appliances`, API version v1beta1; made by comgen, not to be edited."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .._runtime.operation import Body, Empty, Header, Json, Operation, Path, Query
from .._runtime.pager import AsyncPager, Pager
from .._runtime.paging import SinglePage
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

_LIST: Operation[models.OneviewApplianceCollection] = Operation(
    "GET",
    "/compute-ops-mgmt/v1beta1/oneview-appliances",
    query=(Query("limit"), Query("filter"), Query("sort")),
    headers=(Header("Tenant-Acid"),),
    paging=SinglePage(limit="limit", size=1000),
    replies={"200": Json(lambda: models.OneviewApplianceCollection)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_CREATE: Operation[models.OneviewAppliance] = Operation(
    "POST",
    "/compute-ops-mgmt/v1beta1/oneview-appliances",
    headers=(Header("Tenant-Acid"),),
    body=Body("application/json", lambda: models.OneviewApplianceAddRequest),
    content_type="application/json",
    replies={"200": Json(lambda: models.OneviewAppliance)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_GET: Operation[models.OneviewAppliance] = Operation(
    "GET",
    "/compute-ops-mgmt/v1beta1/oneview-appliances/{device-id}",
    path_parameters=(Path("device-id"),),
    headers=(Header("Tenant-Acid"),),
    replies={"200": Json(lambda: models.OneviewAppliance)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_DELETE: Operation[None] = Operation(
    "DELETE",
    "/compute-ops-mgmt/v1beta1/oneview-appliances/{device-id}",
    path_parameters=(Path("device-id"),),
    headers=(Header("Tenant-Acid"),),
    replies={"204": Empty()},
    errors={"default": Json(lambda: models.ErrorResponse)},
)


class OneviewAppliances(Resource):
    """Operations of `oneview-appliances`, API version v1beta1."""

    def list(
        self,
        *,
        limit: int | None = None,
        filter: str | None = None,
        sort: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[models.OneviewAppliance, models.OneviewApplianceCollection]:
        """GET /compute-ops-mgmt/v1beta1/oneview-appliances

        Gives a pager of one page: iterate over its items, at most `limit` of them.
        """
        return self._list(
            _LIST,
            query=(limit, filter, sort),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def create(
        self,
        *,
        body: models.OneviewApplianceAddRequest | Mapping[str, Any] | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.OneviewAppliance:
        """POST /compute-ops-mgmt/v1beta1/oneview-appliances"""
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
        device_id: str,
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.OneviewAppliance:
        """GET /compute-ops-mgmt/v1beta1/oneview-appliances/{device-id}"""
        return self._call(
            _GET,
            path=(device_id,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def delete(
        self,
        device_id: str,
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """DELETE /compute-ops-mgmt/v1beta1/oneview-appliances/{device-id}"""
        return self._call(
            _DELETE,
            path=(device_id,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncOneviewAppliances(AsyncResource):
    """Operations of `oneview-appliances`, API version v1beta1."""

    def list(
        self,
        *,
        limit: int | None = None,
        filter: str | None = None,
        sort: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[models.OneviewAppliance, models.OneviewApplianceCollection]:
        """GET /compute-ops-mgmt/v1beta1/oneview-appliances

        Gives a pager of one page: iterate over its items, at most `limit` of them.
        """
        return self._list(
            _LIST,
            query=(limit, filter, sort),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def create(
        self,
        *,
        body: models.OneviewApplianceAddRequest | Mapping[str, Any] | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.OneviewAppliance:
        """POST /compute-ops-mgmt/v1beta1/oneview-appliances"""
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
        device_id: str,
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.OneviewAppliance:
        """GET /compute-ops-mgmt/v1beta1/oneview-appliances/{device-id}"""
        return await self._call(
            _GET,
            path=(device_id,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def delete(
        self,
        device_id: str,
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """DELETE /compute-ops-mgmt/v1beta1/oneview-appliances/{device-id}"""
        return await self._call(
            _DELETE,
            path=(device_id,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawOneviewAppliances:
    """The calls of `OneviewAppliances`, each giving status, headers and body."""

    def __init__(self, oneview_appliances: OneviewAppliances) -> None:
        self.list = raw(oneview_appliances.list)
        self.create = raw(oneview_appliances.create)
        self.get = raw(oneview_appliances.get)
        self.delete = raw(oneview_appliances.delete)


class AsyncRawOneviewAppliances:
    """The calls of `AsyncOneviewAppliances`, each giving status, headers and body."""

    def __init__(self, oneview_appliances: AsyncOneviewAppliances) -> None:
        self.list = raw_async(oneview_appliances.list)
        self.create = raw_async(oneview_appliances.create)
        self.get = raw_async(oneview_appliances.get)
        self.delete = raw_async(oneview_appliances.delete)
