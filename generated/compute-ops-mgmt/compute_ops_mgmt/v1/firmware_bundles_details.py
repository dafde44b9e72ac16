"""Operations of `firmware_bundles_details`, API version v1.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .._runtime.operation import Header, Json, Operation, Path
from .._runtime.paging import SinglePage
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

if TYPE_CHECKING:
    from .._runtime.pager import AsyncPager, Pager

_LIST: Operation[models.FirmwareBundleDetailsCollection] = Operation(
    "GET",
    "/compute-ops-mgmt/v1/firmware-bundles/{id}/bundle-details",
    path_parameters=(Path("id"),),
    headers=(Header("Tenant-Acid"),),
    paging=SinglePage(),
    replies={"200": Json(lambda: models.FirmwareBundleDetailsCollection)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)


class FirmwareBundlesDetails(Resource):
    """Components of a firmware bundle, ordered by category."""

    def list(
        self,
        id: str,
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[models.FirmwareBundleDetail, models.FirmwareBundleDetailsCollection]:
        """List the components of a firmware bundle.

        One item per category, e.g. `NETWORKING_ADAPTERS`, with device names and targets in
        `categoryDetails`. From these the `componentExclusions` of a firmware setting can be put
        together. The whole list comes in one answer. 404 when the catalogue has no such bundle.

        Calls `GET /compute-ops-mgmt/v1/firmware-bundles/{id}/bundle-details`.

        Args:
            id: Identifier of the firmware bundle.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The component categories of the bundle. It comes as a pager of one page: iterate over
            its items.

        Raises:
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> for item in client.v1.firmware_bundles_details.list("ID"):
            ...     print(item)
        """
        return self._list(
            _LIST,
            path=(id,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncFirmwareBundlesDetails(AsyncResource):
    """Components of a firmware bundle, ordered by category."""

    def list(
        self,
        id: str,
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[models.FirmwareBundleDetail, models.FirmwareBundleDetailsCollection]:
        """List the components of a firmware bundle.

        One item per category, e.g. `NETWORKING_ADAPTERS`, with device names and targets in
        `categoryDetails`. From these the `componentExclusions` of a firmware setting can be put
        together. The whole list comes in one answer. 404 when the catalogue has no such bundle.

        Calls `GET /compute-ops-mgmt/v1/firmware-bundles/{id}/bundle-details`.

        Args:
            id: Identifier of the firmware bundle.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The component categories of the bundle. It comes as a pager of one page: iterate over
            its items.

        Raises:
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> async for item in client.v1.firmware_bundles_details.list("ID"):
            ...     print(item)
        """
        return self._list(
            _LIST,
            path=(id,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawFirmwareBundlesDetails:
    """The calls of `FirmwareBundlesDetails`, each giving status, headers and body."""

    def __init__(self, firmware_bundles_details: FirmwareBundlesDetails) -> None:
        self.list = raw(firmware_bundles_details.list)


class AsyncRawFirmwareBundlesDetails:
    """The calls of `AsyncFirmwareBundlesDetails`, each giving status, headers and body."""

    def __init__(self, firmware_bundles_details: AsyncFirmwareBundlesDetails) -> None:
        self.list = raw_async(firmware_bundles_details.list)
