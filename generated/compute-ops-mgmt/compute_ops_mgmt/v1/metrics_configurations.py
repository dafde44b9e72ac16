"""Operations of `metrics-configurations`, API version v1; made by comgen, not to be edited."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .._runtime.operation import Body, Empty, Header, Json, Operation, Path
from .._runtime.pager import AsyncPager, Pager
from .._runtime.paging import SinglePage
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

_LIST: Operation[models.MetricsConfigurationCollection] = Operation(
    "GET",
    "/compute-ops-mgmt/v1/metrics-configurations",
    headers=(Header("Tenant-Acid"),),
    paging=SinglePage(),
    replies={"200": Json(lambda: models.MetricsConfigurationCollection)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_CREATE: Operation[models.MetricsConfigurationResponse] = Operation(
    "POST",
    "/compute-ops-mgmt/v1/metrics-configurations",
    headers=(Header("Tenant-Acid"),),
    body=Body("application/json", lambda: models.MetricsConfigurationPostRequest, required=True),
    replies={"201": Json(lambda: models.MetricsConfigurationResponse)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_GET: Operation[models.MetricsConfigurationResponse] = Operation(
    "GET",
    "/compute-ops-mgmt/v1/metrics-configurations/{id}",
    path_parameters=(Path("id"),),
    headers=(Header("Tenant-Acid"),),
    replies={"200": Json(lambda: models.MetricsConfigurationResponse)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_DELETE: Operation[None] = Operation(
    "DELETE",
    "/compute-ops-mgmt/v1/metrics-configurations/{id}",
    path_parameters=(Path("id"),),
    headers=(Header("Tenant-Acid"),),
    replies={"204": Empty()},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_UPDATE: Operation[models.MetricsConfigurationResponse] = Operation(
    "PATCH",
    "/compute-ops-mgmt/v1/metrics-configurations/{id}",
    path_parameters=(Path("id"),),
    headers=(Header("Tenant-Acid"),),
    body=Body("application/merge-patch+json", lambda: models.MetricsConfigurationPatchRequest, required=True),
    replies={"200": Json(lambda: models.MetricsConfigurationResponse)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)


class MetricsConfigurations(Resource):
    """Operations of `metrics-configurations`, API version v1."""

    def list(
        self,
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[models.MetricsConfigurationResponse, models.MetricsConfigurationCollection]:
        """GET /compute-ops-mgmt/v1/metrics-configurations

        Gives a pager of one page: iterate over its items.
        """
        return self._list(
            _LIST,
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def create(
        self,
        body: models.MetricsConfigurationPostRequest | Mapping[str, Any],
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.MetricsConfigurationResponse:
        """POST /compute-ops-mgmt/v1/metrics-configurations

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
    ) -> models.MetricsConfigurationResponse:
        """GET /compute-ops-mgmt/v1/metrics-configurations/{id}"""
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
        """DELETE /compute-ops-mgmt/v1/metrics-configurations/{id}"""
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
        body: models.MetricsConfigurationPatchRequest | Mapping[str, Any],
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.MetricsConfigurationResponse:
        """PATCH /compute-ops-mgmt/v1/metrics-configurations/{id}"""
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


class AsyncMetricsConfigurations(AsyncResource):
    """Operations of `metrics-configurations`, API version v1."""

    def list(
        self,
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[models.MetricsConfigurationResponse, models.MetricsConfigurationCollection]:
        """GET /compute-ops-mgmt/v1/metrics-configurations

        Gives a pager of one page: iterate over its items.
        """
        return self._list(
            _LIST,
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def create(
        self,
        body: models.MetricsConfigurationPostRequest | Mapping[str, Any],
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.MetricsConfigurationResponse:
        """POST /compute-ops-mgmt/v1/metrics-configurations

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
    ) -> models.MetricsConfigurationResponse:
        """GET /compute-ops-mgmt/v1/metrics-configurations/{id}"""
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
        """DELETE /compute-ops-mgmt/v1/metrics-configurations/{id}"""
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
        body: models.MetricsConfigurationPatchRequest | Mapping[str, Any],
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.MetricsConfigurationResponse:
        """PATCH /compute-ops-mgmt/v1/metrics-configurations/{id}"""
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


class RawMetricsConfigurations:
    """The calls of `MetricsConfigurations`, each giving status, headers and body."""

    def __init__(self, metrics_configurations: MetricsConfigurations) -> None:
        self.list = raw(metrics_configurations.list)
        self.create = raw(metrics_configurations.create)
        self.get = raw(metrics_configurations.get)
        self.delete = raw(metrics_configurations.delete)
        self.update = raw(metrics_configurations.update)


class AsyncRawMetricsConfigurations:
    """The calls of `AsyncMetricsConfigurations`, each giving status, headers and body."""

    def __init__(self, metrics_configurations: AsyncMetricsConfigurations) -> None:
        self.list = raw_async(metrics_configurations.list)
        self.create = raw_async(metrics_configurations.create)
        self.get = raw_async(metrics_configurations.get)
        self.delete = raw_async(metrics_configurations.delete)
        self.update = raw_async(metrics_configurations.update)
