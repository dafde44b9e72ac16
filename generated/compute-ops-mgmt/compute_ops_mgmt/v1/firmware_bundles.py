"""Operations of `firmware-bundles`, API version v1; made by comgen, not to be edited."""

from __future__ import annotations

from collections.abc import Mapping

from .._runtime.operation import Header, Json, Operation, Path, Query
from .._runtime.pager import AsyncPager, Pager
from .._runtime.paging import OffsetPaging
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

_LIST: Operation[models.FirmwareBundleCollection] = Operation(
    "GET",
    "/compute-ops-mgmt/v1/firmware-bundles",
    query=(Query("offset"), Query("limit")),
    headers=(Header("Tenant-Acid"),),
    paging=OffsetPaging(offset="offset", limit="limit", size=1000),
    replies={"200": Json(lambda: models.FirmwareBundleCollection)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_GET: Operation[models.FirmwareBundle] = Operation(
    "GET",
    "/compute-ops-mgmt/v1/firmware-bundles/{id}",
    path_parameters=(Path("id"),),
    headers=(Header("Tenant-Acid"),),
    replies={"200": Json(lambda: models.FirmwareBundle)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)


class FirmwareBundles(Resource):
    """Operations of `firmware-bundles`, API version v1."""

    def list(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        tenant_acid: str | None = None,
        prefetch: int = 1,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[models.FirmwareBundle, models.FirmwareBundleCollection]:
        """GET /compute-ops-mgmt/v1/firmware-bundles

        Gives a pager: iterate over all items, or over its `pages()`.

        `limit` is the length of a page, 1000 if it is not given, where the API gives 10; `prefetch` is how many pages are asked for at a time.
        """
        return self._list(
            _LIST,
            query=(offset, limit),
            headers=(tenant_acid,),
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
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.FirmwareBundle:
        """GET /compute-ops-mgmt/v1/firmware-bundles/{id}"""
        return self._call(
            _GET,
            path=(id,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncFirmwareBundles(AsyncResource):
    """Operations of `firmware-bundles`, API version v1."""

    def list(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        tenant_acid: str | None = None,
        prefetch: int = 1,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[models.FirmwareBundle, models.FirmwareBundleCollection]:
        """GET /compute-ops-mgmt/v1/firmware-bundles

        Gives a pager: iterate over all items, or over its `pages()`.

        `limit` is the length of a page, 1000 if it is not given, where the API gives 10; `prefetch` is how many pages are asked for at a time.
        """
        return self._list(
            _LIST,
            query=(offset, limit),
            headers=(tenant_acid,),
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
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.FirmwareBundle:
        """GET /compute-ops-mgmt/v1/firmware-bundles/{id}"""
        return await self._call(
            _GET,
            path=(id,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawFirmwareBundles:
    """The calls of `FirmwareBundles`, each giving status, headers and body."""

    def __init__(self, firmware_bundles: FirmwareBundles) -> None:
        self.list = raw(firmware_bundles.list)
        self.get = raw(firmware_bundles.get)


class AsyncRawFirmwareBundles:
    """The calls of `AsyncFirmwareBundles`, each giving status, headers and body."""

    def __init__(self, firmware_bundles: AsyncFirmwareBundles) -> None:
        self.list = raw_async(firmware_bundles.list)
        self.get = raw_async(firmware_bundles.get)
