"""Operations of `server-settings`, API version v1beta1; made by comgen, not to be edited."""

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
    from ._filters.server_settings import ServerSettingsFilters

_LIST: Operation[models.ServerSettingsCollection] = Operation(
    "GET",
    "/compute-ops/v1beta1/server-settings",
    query=(Query("filter"),),
    headers=(Header("Tenant-Acid"),),
    paging=SinglePage(),
    replies={"200": Json(lambda: models.ServerSettingsCollection)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_CREATE: Operation[models.ServerSettingsResponse] = Operation(
    "POST",
    "/compute-ops/v1beta1/server-settings",
    headers=(Header("Tenant-Acid"),),
    body=Body("application/json", lambda: models.ServerSettingsCreateRequest, required=True),
    replies={"201": Json(lambda: models.ServerSettingsResponse)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_GET: Operation[models.ServerSettingsResponse] = Operation(
    "GET",
    "/compute-ops/v1beta1/server-settings/{id}",
    path_parameters=(Path("id"),),
    headers=(Header("Tenant-Acid"),),
    replies={"200": Json(lambda: models.ServerSettingsResponse)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_DELETE: Operation[None] = Operation(
    "DELETE",
    "/compute-ops/v1beta1/server-settings/{id}",
    path_parameters=(Path("id"),),
    query=(Query("force"),),
    headers=(Header("Tenant-Acid"),),
    replies={"204": Empty()},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_UPDATE: Operation[models.ServerSettingsResponse] = Operation(
    "PATCH",
    "/compute-ops/v1beta1/server-settings/{id}",
    path_parameters=(Path("id"),),
    headers=(Header("Tenant-Acid"),),
    body=Body("application/merge-patch+json", lambda: models.ServerSettingsUpdateRequest, required=True),
    replies={"200": Json(lambda: models.ServerSettingsResponse)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)


class ServerSettings(Resource):
    """Operations of `server-settings`, API version v1beta1.

    `v1.settings` is the one to use.
    """

    @cached_property
    def filters(self) -> ServerSettingsFilters:
        """What `list` can be filtered by."""
        from ._filters.server_settings import ServerSettingsFilters

        return ServerSettingsFilters()

    def list(
        self,
        *,
        filter: FilterExpression | str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[models.ServerSettingsResponse, models.ServerSettingsCollection]:
        """GET /compute-ops/v1beta1/server-settings

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
        body: models.ServerSettingsCreateRequest | Mapping[str, Any],
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.ServerSettingsResponse:
        """POST /compute-ops/v1beta1/server-settings

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
    ) -> models.ServerSettingsResponse:
        """GET /compute-ops/v1beta1/server-settings/{id}"""
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
        """DELETE /compute-ops/v1beta1/server-settings/{id}"""
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
        body: models.ServerSettingsUpdateRequest | Mapping[str, Any],
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.ServerSettingsResponse:
        """PATCH /compute-ops/v1beta1/server-settings/{id}"""
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


class AsyncServerSettings(AsyncResource):
    """Operations of `server-settings`, API version v1beta1.

    `v1.settings` is the one to use.
    """

    @cached_property
    def filters(self) -> ServerSettingsFilters:
        """What `list` can be filtered by."""
        from ._filters.server_settings import ServerSettingsFilters

        return ServerSettingsFilters()

    def list(
        self,
        *,
        filter: FilterExpression | str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[models.ServerSettingsResponse, models.ServerSettingsCollection]:
        """GET /compute-ops/v1beta1/server-settings

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
        body: models.ServerSettingsCreateRequest | Mapping[str, Any],
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.ServerSettingsResponse:
        """POST /compute-ops/v1beta1/server-settings

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
    ) -> models.ServerSettingsResponse:
        """GET /compute-ops/v1beta1/server-settings/{id}"""
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
        """DELETE /compute-ops/v1beta1/server-settings/{id}"""
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
        body: models.ServerSettingsUpdateRequest | Mapping[str, Any],
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.ServerSettingsResponse:
        """PATCH /compute-ops/v1beta1/server-settings/{id}"""
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


class RawServerSettings:
    """The calls of `ServerSettings`, each giving status, headers and body."""

    def __init__(self, server_settings: ServerSettings) -> None:
        self.list = raw(server_settings.list)
        self.create = raw(server_settings.create)
        self.get = raw(server_settings.get)
        self.delete = raw(server_settings.delete)
        self.update = raw(server_settings.update)

    @cached_property
    def filters(self) -> ServerSettingsFilters:
        """What `list` can be filtered by."""
        from ._filters.server_settings import ServerSettingsFilters

        return ServerSettingsFilters()


class AsyncRawServerSettings:
    """The calls of `AsyncServerSettings`, each giving status, headers and body."""

    def __init__(self, server_settings: AsyncServerSettings) -> None:
        self.list = raw_async(server_settings.list)
        self.create = raw_async(server_settings.create)
        self.get = raw_async(server_settings.get)
        self.delete = raw_async(server_settings.delete)
        self.update = raw_async(server_settings.update)

    @cached_property
    def filters(self) -> ServerSettingsFilters:
        """What `list` can be filtered by."""
        from ._filters.server_settings import ServerSettingsFilters

        return ServerSettingsFilters()
