"""Operations of `appliance-firmware-bundles`, API version v1; made by comgen, not to be edited."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.filters import FilterExpression
from .._runtime.operation import Header, Json, Operation, Path, Query
from .._runtime.pager import AsyncPager, Pager
from .._runtime.paging import OffsetPaging
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

if TYPE_CHECKING:
    from ._filters.appliance_firmware_bundles import ApplianceFirmwareBundlesFilters

_LIST: Operation[models.ApplianceFirmwareBundleCollection] = Operation(
    "GET",
    "/compute-ops-mgmt/v1/appliance-firmware-bundles",
    query=(Query("offset"), Query("limit"), Query("sort"), Query("filter"), Query("displayAppliances")),
    headers=(Header("Tenant-Acid"),),
    paging=OffsetPaging(offset="offset", limit="limit", size=1000),
    replies={"200": Json(lambda: models.ApplianceFirmwareBundleCollection)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_GET: Operation[models.ApplianceFirmwareBundle] = Operation(
    "GET",
    "/compute-ops-mgmt/v1/appliance-firmware-bundles/{id}",
    path_parameters=(Path("id"),),
    headers=(Header("Tenant-Acid"),),
    replies={"200": Json(lambda: models.ApplianceFirmwareBundle)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)


class ApplianceFirmwareBundles(Resource):
    """Operations of `appliance-firmware-bundles`, API version v1."""

    @cached_property
    def filters(self) -> ApplianceFirmwareBundlesFilters:
        """What `list` can be filtered by."""
        from ._filters.appliance_firmware_bundles import ApplianceFirmwareBundlesFilters

        return ApplianceFirmwareBundlesFilters()

    def list(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: FilterExpression | str | None = None,
        display_appliances: bool | None = None,
        tenant_acid: str | None = None,
        prefetch: int = 1,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[models.ApplianceFirmwareBundle, models.ApplianceFirmwareBundleCollection]:
        """GET /compute-ops-mgmt/v1/appliance-firmware-bundles

        Gives a pager: iterate over all items, or over its `pages()`.

        `limit` is the length of a page, 1000 if it is not given; `prefetch` is how many pages are asked for at a time.

        Args:
            filter: Made with `filters` or `Filter`, or text in the syntax of OData.
        """
        return self._list(
            _LIST,
            query=(offset, limit, sort, filter, display_appliances),
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
    ) -> models.ApplianceFirmwareBundle:
        """GET /compute-ops-mgmt/v1/appliance-firmware-bundles/{id}"""
        return self._call(
            _GET,
            path=(id,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncApplianceFirmwareBundles(AsyncResource):
    """Operations of `appliance-firmware-bundles`, API version v1."""

    @cached_property
    def filters(self) -> ApplianceFirmwareBundlesFilters:
        """What `list` can be filtered by."""
        from ._filters.appliance_firmware_bundles import ApplianceFirmwareBundlesFilters

        return ApplianceFirmwareBundlesFilters()

    def list(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: FilterExpression | str | None = None,
        display_appliances: bool | None = None,
        tenant_acid: str | None = None,
        prefetch: int = 1,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[models.ApplianceFirmwareBundle, models.ApplianceFirmwareBundleCollection]:
        """GET /compute-ops-mgmt/v1/appliance-firmware-bundles

        Gives a pager: iterate over all items, or over its `pages()`.

        `limit` is the length of a page, 1000 if it is not given; `prefetch` is how many pages are asked for at a time.

        Args:
            filter: Made with `filters` or `Filter`, or text in the syntax of OData.
        """
        return self._list(
            _LIST,
            query=(offset, limit, sort, filter, display_appliances),
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
    ) -> models.ApplianceFirmwareBundle:
        """GET /compute-ops-mgmt/v1/appliance-firmware-bundles/{id}"""
        return await self._call(
            _GET,
            path=(id,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawApplianceFirmwareBundles:
    """The calls of `ApplianceFirmwareBundles`, each giving status, headers and body."""

    def __init__(self, appliance_firmware_bundles: ApplianceFirmwareBundles) -> None:
        self.list = raw(appliance_firmware_bundles.list)
        self.get = raw(appliance_firmware_bundles.get)

    @cached_property
    def filters(self) -> ApplianceFirmwareBundlesFilters:
        """What `list` can be filtered by."""
        from ._filters.appliance_firmware_bundles import ApplianceFirmwareBundlesFilters

        return ApplianceFirmwareBundlesFilters()


class AsyncRawApplianceFirmwareBundles:
    """The calls of `AsyncApplianceFirmwareBundles`, each giving status, headers and body."""

    def __init__(self, appliance_firmware_bundles: AsyncApplianceFirmwareBundles) -> None:
        self.list = raw_async(appliance_firmware_bundles.list)
        self.get = raw_async(appliance_firmware_bundles.get)

    @cached_property
    def filters(self) -> ApplianceFirmwareBundlesFilters:
        """What `list` can be filtered by."""
        from ._filters.appliance_firmware_bundles import ApplianceFirmwareBundlesFilters

        return ApplianceFirmwareBundlesFilters()
