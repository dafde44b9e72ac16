"""Operations of `firmware-bundles-details`, API version v1; made by comgen, not to be edited."""

from __future__ import annotations

from collections.abc import Mapping

from .._runtime.operation import Header, Json, Operation, Path
from .._runtime.pager import AsyncPager, Pager
from .._runtime.paging import SinglePage
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

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
    """Operations of `firmware-bundles-details`, API version v1."""

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
        """GET /compute-ops-mgmt/v1/firmware-bundles/{id}/bundle-details

        Gives a pager of one page: iterate over its items.
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
    """Operations of `firmware-bundles-details`, API version v1."""

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
        """GET /compute-ops-mgmt/v1/firmware-bundles/{id}/bundle-details

        Gives a pager of one page: iterate over its items.
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
