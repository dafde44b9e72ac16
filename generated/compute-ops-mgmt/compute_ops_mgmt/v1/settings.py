"""Operations of `settings`, API version v1; made by comgen, not to be edited."""

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
    from ._filters.settings import SettingsFilters

_LIST: Operation[models.SettingsCollection] = Operation(
    "GET",
    "/compute-ops-mgmt/v1/settings",
    query=(Query("filter"),),
    headers=(Header("Tenant-Acid"),),
    paging=SinglePage(),
    replies={"200": Json(lambda: models.SettingsCollection)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_CREATE: Operation[models.SettingsResponse] = Operation(
    "POST",
    "/compute-ops-mgmt/v1/settings",
    headers=(Header("Tenant-Acid"),),
    body=Body("application/json", lambda: models.SettingsCreateRequest, required=True),
    replies={"201": Json(lambda: models.SettingsResponse)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_GET: Operation[models.SettingsResponse] = Operation(
    "GET",
    "/compute-ops-mgmt/v1/settings/{id}",
    path_parameters=(Path("id"),),
    headers=(Header("Tenant-Acid"),),
    replies={"200": Json(lambda: models.SettingsResponse)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_DELETE: Operation[None] = Operation(
    "DELETE",
    "/compute-ops-mgmt/v1/settings/{id}",
    path_parameters=(Path("id"),),
    query=(Query("force"),),
    headers=(Header("Tenant-Acid"),),
    replies={"204": Empty()},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_UPDATE: Operation[models.SettingsResponse] = Operation(
    "PATCH",
    "/compute-ops-mgmt/v1/settings/{id}",
    path_parameters=(Path("id"),),
    headers=(Header("Tenant-Acid"),),
    body=Body("application/merge-patch+json", lambda: models.SettingsUpdateRequest, required=True),
    replies={"200": Json(lambda: models.SettingsResponse)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)


class Settings(Resource):
    """Operations of `settings`, API version v1."""

    @cached_property
    def filters(self) -> SettingsFilters:
        """What `list` can be filtered by."""
        from ._filters.settings import SettingsFilters

        return SettingsFilters()

    def list(
        self,
        *,
        filter: FilterExpression | str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[models.SettingsResponse, models.SettingsCollection]:
        """GET /compute-ops-mgmt/v1/settings

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
        body: models.SettingsCreateRequest | Mapping[str, Any],
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.SettingsResponse:
        """POST /compute-ops-mgmt/v1/settings

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
    ) -> models.SettingsResponse:
        """GET /compute-ops-mgmt/v1/settings/{id}"""
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
        force: bool | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """DELETE /compute-ops-mgmt/v1/settings/{id}"""
        return self._call(
            _DELETE,
            path=(id,),
            query=(force,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def update(
        self,
        id: str,
        body: models.SettingsUpdateRequest | Mapping[str, Any],
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.SettingsResponse:
        """PATCH /compute-ops-mgmt/v1/settings/{id}"""
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


class AsyncSettings(AsyncResource):
    """Operations of `settings`, API version v1."""

    @cached_property
    def filters(self) -> SettingsFilters:
        """What `list` can be filtered by."""
        from ._filters.settings import SettingsFilters

        return SettingsFilters()

    def list(
        self,
        *,
        filter: FilterExpression | str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[models.SettingsResponse, models.SettingsCollection]:
        """GET /compute-ops-mgmt/v1/settings

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
        body: models.SettingsCreateRequest | Mapping[str, Any],
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.SettingsResponse:
        """POST /compute-ops-mgmt/v1/settings

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
    ) -> models.SettingsResponse:
        """GET /compute-ops-mgmt/v1/settings/{id}"""
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
        force: bool | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """DELETE /compute-ops-mgmt/v1/settings/{id}"""
        return await self._call(
            _DELETE,
            path=(id,),
            query=(force,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def update(
        self,
        id: str,
        body: models.SettingsUpdateRequest | Mapping[str, Any],
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.SettingsResponse:
        """PATCH /compute-ops-mgmt/v1/settings/{id}"""
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


class RawSettings:
    """The calls of `Settings`, each giving status, headers and body."""

    def __init__(self, settings: Settings) -> None:
        self.list = raw(settings.list)
        self.create = raw(settings.create)
        self.get = raw(settings.get)
        self.delete = raw(settings.delete)
        self.update = raw(settings.update)

    @cached_property
    def filters(self) -> SettingsFilters:
        """What `list` can be filtered by."""
        from ._filters.settings import SettingsFilters

        return SettingsFilters()


class AsyncRawSettings:
    """The calls of `AsyncSettings`, each giving status, headers and body."""

    def __init__(self, settings: AsyncSettings) -> None:
        self.list = raw_async(settings.list)
        self.create = raw_async(settings.create)
        self.get = raw_async(settings.get)
        self.delete = raw_async(settings.delete)
        self.update = raw_async(settings.update)

    @cached_property
    def filters(self) -> SettingsFilters:
        """What `list` can be filtered by."""
        from ._filters.settings import SettingsFilters

        return SettingsFilters()
