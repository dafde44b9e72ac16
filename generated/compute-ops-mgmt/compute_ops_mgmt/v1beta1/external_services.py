"""Operations of `external-services`, API version v1beta1; made by comgen, not to be edited."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any, TYPE_CHECKING

from .._runtime.filters import FilterExpression
from .._runtime.operation import Body, Empty, Header, Json, Operation, Path, Query
from .._runtime.pager import AsyncPager, Pager
from .._runtime.paging import SinglePage
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

if TYPE_CHECKING:
    from ._filters.external_services import ExternalServicesFilters

_LIST: Operation[models.ExternalServicesCollection] = Operation(
    "GET",
    "/compute-ops-mgmt/v1beta1/external-services",
    query=(Query("filter"),),
    headers=(Header("Tenant-Acid"),),
    paging=SinglePage(),
    replies={"200": Json(lambda: models.ExternalServicesCollection)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_CREATE: Operation[models.ExternalServicesResponse] = Operation(
    "POST",
    "/compute-ops-mgmt/v1beta1/external-services",
    headers=(Header("Tenant-Acid"),),
    body=Body("application/json", lambda: models.ExternalServicesCreateRequest, required=True),
    replies={"201": Json(lambda: models.ExternalServicesResponse)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_GET: Operation[models.ExternalServicesResponse] = Operation(
    "GET",
    "/compute-ops-mgmt/v1beta1/external-services/{id}",
    path_parameters=(Path("id"),),
    headers=(Header("Tenant-Acid"),),
    replies={"200": Json(lambda: models.ExternalServicesResponse)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_DELETE: Operation[None] = Operation(
    "DELETE",
    "/compute-ops-mgmt/v1beta1/external-services/{id}",
    path_parameters=(Path("id"),),
    headers=(Header("Tenant-Acid"),),
    replies={"204": Empty()},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_UPDATE: Operation[models.ExternalServicesResponse] = Operation(
    "PATCH",
    "/compute-ops-mgmt/v1beta1/external-services/{id}",
    path_parameters=(Path("id"),),
    headers=(Header("Tenant-Acid"),),
    body=Body("application/merge-patch+json", lambda: models.ExternalServicesUpdateRequest, required=True),
    replies={"200": Json(lambda: models.ExternalServicesResponse)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_TEST: Operation[None] = Operation(
    "POST",
    "/compute-ops-mgmt/v1beta1/external-services/{id}/test",
    path_parameters=(Path("id"),),
    headers=(Header("Tenant-Acid"),),
    replies={"202": Empty()},
    errors={"default": Json(lambda: models.ErrorResponse)},
)


class ExternalServices(Resource):
    """Operations of `external-services`, API version v1beta1."""

    @cached_property
    def filters(self) -> ExternalServicesFilters:
        """What `list` can be filtered by."""
        from ._filters.external_services import ExternalServicesFilters

        return ExternalServicesFilters()

    def list(
        self,
        *,
        filter: FilterExpression | str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[models.ExternalServicesResponse, models.ExternalServicesCollection]:
        """GET /compute-ops-mgmt/v1beta1/external-services

        Gives a pager of one page: iterate over its items.

        Args:
            filter: Made with `filters` or `Filter`, or text in the syntax of OData.
        """
        return self._list(
            _LIST,
            query=(filter,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def create(
        self,
        body: models.ExternalServicesCreateRequest | Mapping[str, Any],
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.ExternalServicesResponse:
        """POST /compute-ops-mgmt/v1beta1/external-services

        Response headers, through `with_raw_response`: Location
        """
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
        id: str,
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.ExternalServicesResponse:
        """GET /compute-ops-mgmt/v1beta1/external-services/{id}"""
        return self._call(
            _GET,
            path=(id,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def delete(
        self,
        id: str,
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """DELETE /compute-ops-mgmt/v1beta1/external-services/{id}"""
        return self._call(
            _DELETE,
            path=(id,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def update(
        self,
        id: str,
        body: models.ExternalServicesUpdateRequest | Mapping[str, Any],
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.ExternalServicesResponse:
        """PATCH /compute-ops-mgmt/v1beta1/external-services/{id}"""
        return self._call(
            _UPDATE,
            path=(id,),
            headers=(tenant_acid,),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def test(
        self,
        id: str,
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """POST /compute-ops-mgmt/v1beta1/external-services/{id}/test"""
        return self._call(
            _TEST,
            path=(id,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncExternalServices(AsyncResource):
    """Operations of `external-services`, API version v1beta1."""

    @cached_property
    def filters(self) -> ExternalServicesFilters:
        """What `list` can be filtered by."""
        from ._filters.external_services import ExternalServicesFilters

        return ExternalServicesFilters()

    def list(
        self,
        *,
        filter: FilterExpression | str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[models.ExternalServicesResponse, models.ExternalServicesCollection]:
        """GET /compute-ops-mgmt/v1beta1/external-services

        Gives a pager of one page: iterate over its items.

        Args:
            filter: Made with `filters` or `Filter`, or text in the syntax of OData.
        """
        return self._list(
            _LIST,
            query=(filter,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def create(
        self,
        body: models.ExternalServicesCreateRequest | Mapping[str, Any],
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.ExternalServicesResponse:
        """POST /compute-ops-mgmt/v1beta1/external-services

        Response headers, through `with_raw_response`: Location
        """
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
        id: str,
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.ExternalServicesResponse:
        """GET /compute-ops-mgmt/v1beta1/external-services/{id}"""
        return await self._call(
            _GET,
            path=(id,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def delete(
        self,
        id: str,
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """DELETE /compute-ops-mgmt/v1beta1/external-services/{id}"""
        return await self._call(
            _DELETE,
            path=(id,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def update(
        self,
        id: str,
        body: models.ExternalServicesUpdateRequest | Mapping[str, Any],
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.ExternalServicesResponse:
        """PATCH /compute-ops-mgmt/v1beta1/external-services/{id}"""
        return await self._call(
            _UPDATE,
            path=(id,),
            headers=(tenant_acid,),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def test(
        self,
        id: str,
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """POST /compute-ops-mgmt/v1beta1/external-services/{id}/test"""
        return await self._call(
            _TEST,
            path=(id,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawExternalServices:
    """The calls of `ExternalServices`, each giving status, headers and body."""

    def __init__(self, external_services: ExternalServices) -> None:
        self.list = raw(external_services.list)
        self.create = raw(external_services.create)
        self.get = raw(external_services.get)
        self.delete = raw(external_services.delete)
        self.update = raw(external_services.update)
        self.test = raw(external_services.test)

    @cached_property
    def filters(self) -> ExternalServicesFilters:
        """What `list` can be filtered by."""
        from ._filters.external_services import ExternalServicesFilters

        return ExternalServicesFilters()


class AsyncRawExternalServices:
    """The calls of `AsyncExternalServices`, each giving status, headers and body."""

    def __init__(self, external_services: AsyncExternalServices) -> None:
        self.list = raw_async(external_services.list)
        self.create = raw_async(external_services.create)
        self.get = raw_async(external_services.get)
        self.delete = raw_async(external_services.delete)
        self.update = raw_async(external_services.update)
        self.test = raw_async(external_services.test)

    @cached_property
    def filters(self) -> ExternalServicesFilters:
        """What `list` can be filtered by."""
        from ._filters.external_services import ExternalServicesFilters

        return ExternalServicesFilters()
