"""Operations of `energy-over-time`, API version v1beta1; made by comgen, not to be edited."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from .._runtime.operation import Header, Json, Operation, Query
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

_GET: Operation[models.EnergyOverTime] = Operation(
    "GET",
    "/compute-ops-mgmt/v1beta1/energy-over-time",
    query=(
        Query("start-date", required=True),
        Query("end-date", required=True),
        Query("sample-size", required=True),
        Query("filter-tags"),
        Query("resource-uri"),
    ),
    headers=(Header("Tenant-Acid"),),
    replies={"200": Json(lambda: models.EnergyOverTime)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)


class EnergyOverTime(Resource):
    """Operations of `energy-over-time`, API version v1beta1."""

    def get(
        self,
        start_date: str,
        end_date: str,
        sample_size: Literal["1_DAY", "1_HOUR", "5_MINS"] | str,
        *,
        filter_tags: str | None = None,
        resource_uri: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.EnergyOverTime:
        """GET /compute-ops-mgmt/v1beta1/energy-over-time"""
        return self._call(
            _GET,
            query=(start_date, end_date, sample_size, filter_tags, resource_uri),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncEnergyOverTime(AsyncResource):
    """Operations of `energy-over-time`, API version v1beta1."""

    async def get(
        self,
        start_date: str,
        end_date: str,
        sample_size: Literal["1_DAY", "1_HOUR", "5_MINS"] | str,
        *,
        filter_tags: str | None = None,
        resource_uri: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.EnergyOverTime:
        """GET /compute-ops-mgmt/v1beta1/energy-over-time"""
        return await self._call(
            _GET,
            query=(start_date, end_date, sample_size, filter_tags, resource_uri),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawEnergyOverTime:
    """The calls of `EnergyOverTime`, each giving status, headers and body."""

    def __init__(self, energy_over_time: EnergyOverTime) -> None:
        self.get = raw(energy_over_time.get)


class AsyncRawEnergyOverTime:
    """The calls of `AsyncEnergyOverTime`, each giving status, headers and body."""

    def __init__(self, energy_over_time: AsyncEnergyOverTime) -> None:
        self.get = raw_async(energy_over_time.get)
