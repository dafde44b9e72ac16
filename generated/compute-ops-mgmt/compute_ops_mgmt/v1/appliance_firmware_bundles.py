"""Operations of `appliance_firmware_bundles`, API version v1.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Header, Json, Operation, Path, Query
from .._runtime.paging import OffsetPaging
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

if TYPE_CHECKING:
    from .._runtime.filters import FilterExpression
    from .._runtime.pager import AsyncPager, Pager
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
    """Software releases for HPE OneView appliances, virtual machines and Synergy."""

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
        """List the software releases for OneView appliances.

        The `id` of a release is what settings of the categories `OVE_SOFTWARE_VM` and
        `OVE_SOFTWARE_SYNERGY` and the appliance software update job ask for. `supportedUpgrades`
        tells which changes of version are supported. Which appliances could take a release is told
        only on request, with `displayAppliances`.

        Calls `GET /compute-ops-mgmt/v1/appliance-firmware-bundles`.

        Args:
            offset: Number of items to skip before the page begins, 0 for the first page. Advance it
                by the number of items received, which may be less than `limit`.
            limit: Largest number of items in the page, at most 1000.
            sort: Comma-separated properties to order by, each with `asc` (the default) or `desc`,
                e.g. `name,createdAt desc`. The first counts most.
            filter: Documented properties: `applianceType`, `applianceVersion`. Made with `filters`
                or `Filter`, or text in the syntax of OData.
            display_appliances: `true` fills `applicableAppliances` with the appliances that can be
                upgraded to the release; works only with a filter on `applianceType` and a `limit`
                of one release.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            prefetch: How many pages are asked for at a time.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            A page of appliance software releases. A pager asks for the pages as they are needed,
            1000 items each unless `limit` is given: iterate over their items, or over `pages()`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> for item in client.v1.appliance_firmware_bundles.list():
            ...     print(item)
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
        """Get one software release for OneView appliances.

        Has the release notes, the size and the features of the release. 404 when the catalogue has
        no release of this identifier.

        Calls `GET /compute-ops-mgmt/v1/appliance-firmware-bundles/{id}`.

        Args:
            id: Identifier of an appliance firmware bundle: 32 hexadecimal digits in the example,
                without hyphens.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The appliance software release.

        Raises:
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1.appliance_firmware_bundles.get("ID")
        """
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
    """Software releases for HPE OneView appliances, virtual machines and Synergy."""

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
        """List the software releases for OneView appliances.

        The `id` of a release is what settings of the categories `OVE_SOFTWARE_VM` and
        `OVE_SOFTWARE_SYNERGY` and the appliance software update job ask for. `supportedUpgrades`
        tells which changes of version are supported. Which appliances could take a release is told
        only on request, with `displayAppliances`.

        Calls `GET /compute-ops-mgmt/v1/appliance-firmware-bundles`.

        Args:
            offset: Number of items to skip before the page begins, 0 for the first page. Advance it
                by the number of items received, which may be less than `limit`.
            limit: Largest number of items in the page, at most 1000.
            sort: Comma-separated properties to order by, each with `asc` (the default) or `desc`,
                e.g. `name,createdAt desc`. The first counts most.
            filter: Documented properties: `applianceType`, `applianceVersion`. Made with `filters`
                or `Filter`, or text in the syntax of OData.
            display_appliances: `true` fills `applicableAppliances` with the appliances that can be
                upgraded to the release; works only with a filter on `applianceType` and a `limit`
                of one release.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            prefetch: How many pages are asked for at a time.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            A page of appliance software releases. A pager asks for the pages as they are needed,
            1000 items each unless `limit` is given: iterate over their items, or over `pages()`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> async for item in client.v1.appliance_firmware_bundles.list():
            ...     print(item)
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
        """Get one software release for OneView appliances.

        Has the release notes, the size and the features of the release. 404 when the catalogue has
        no release of this identifier.

        Calls `GET /compute-ops-mgmt/v1/appliance-firmware-bundles/{id}`.

        Args:
            id: Identifier of an appliance firmware bundle: 32 hexadecimal digits in the example,
                without hyphens.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The appliance software release.

        Raises:
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1.appliance_firmware_bundles.get("ID")
        """
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
