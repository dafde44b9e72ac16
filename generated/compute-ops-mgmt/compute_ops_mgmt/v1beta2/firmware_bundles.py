"""Operations of `firmware_bundles`, API version v1beta2.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .._runtime.operation import Header, Json, Operation, Path, Query
from .._runtime.paging import OffsetPaging
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

if TYPE_CHECKING:
    from .._runtime.pager import AsyncPager, Pager

_LIST: Operation[models.FirmwareBundleCollection] = Operation(
    "GET",
    "/compute-ops-mgmt/v1beta2/firmware-bundles",
    query=(Query("offset"), Query("limit")),
    headers=(Header("Tenant-Acid"),),
    paging=OffsetPaging(offset="offset", limit="limit", size=1000),
    replies={"200": Json(lambda: models.FirmwareBundleCollection)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_GET: Operation[models.FirmwareBundle] = Operation(
    "GET",
    "/compute-ops-mgmt/v1beta2/firmware-bundles/{id}",
    path_parameters=(Path("id"),),
    headers=(Header("Tenant-Acid"),),
    replies={"200": Json(lambda: models.FirmwareBundle)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)


class FirmwareBundles(Resource):
    """Catalogue of firmware baselines for servers, in the beta version of the resource.

    `v1.firmware_bundles` is the one to use.
    """

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
        """List the firmware bundles in the catalogue.

        Lacks the display name, description and platform family that v1 has, and names the base of a
        hotfix in `hotfixBaseUri`. There is no `filter`, so that the choice has to be made on the
        caller's side.

        Calls `GET /compute-ops-mgmt/v1beta2/firmware-bundles`.

        Args:
            offset: Number of items to skip before the page begins, 0 for the first page. Advance it
                by the number of items received, which may be less than `limit`.
            limit: Largest number of items in the page, at most 1000.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            prefetch: How many pages are asked for at a time.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            A page of firmware bundles. A pager asks for the pages as they are needed, 1000 items
            each unless `limit` is given: iterate over their items, or over `pages()`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> for item in client.v1beta2.firmware_bundles.list():
            ...     print(item)
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
        """Get one firmware bundle.

        Has fewer properties than v1, and `hotfixBaseUri` instead of `baseBundleUri`. 404 when the
        catalogue has no such bundle.

        Calls `GET /compute-ops-mgmt/v1beta2/firmware-bundles/{id}`.

        Args:
            id: Identifier of a firmware bundle, as listed among the bundles.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The firmware bundle.

        Raises:
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1beta2.firmware_bundles.get("ID")
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


class AsyncFirmwareBundles(AsyncResource):
    """Catalogue of firmware baselines for servers, in the beta version of the resource.

    `v1.firmware_bundles` is the one to use.
    """

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
        """List the firmware bundles in the catalogue.

        Lacks the display name, description and platform family that v1 has, and names the base of a
        hotfix in `hotfixBaseUri`. There is no `filter`, so that the choice has to be made on the
        caller's side.

        Calls `GET /compute-ops-mgmt/v1beta2/firmware-bundles`.

        Args:
            offset: Number of items to skip before the page begins, 0 for the first page. Advance it
                by the number of items received, which may be less than `limit`.
            limit: Largest number of items in the page, at most 1000.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            prefetch: How many pages are asked for at a time.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            A page of firmware bundles. A pager asks for the pages as they are needed, 1000 items
            each unless `limit` is given: iterate over their items, or over `pages()`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> async for item in client.v1beta2.firmware_bundles.list():
            ...     print(item)
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
        """Get one firmware bundle.

        Has fewer properties than v1, and `hotfixBaseUri` instead of `baseBundleUri`. 404 when the
        catalogue has no such bundle.

        Calls `GET /compute-ops-mgmt/v1beta2/firmware-bundles/{id}`.

        Args:
            id: Identifier of a firmware bundle, as listed among the bundles.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The firmware bundle.

        Raises:
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1beta2.firmware_bundles.get("ID")
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
