"""Operations of `energy-by-entity`, API version v1beta1; made by comgen, not to be edited."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from .._runtime.filters import FilterExpression
from .._runtime.operation import Header, Json, Operation, Query
from .._runtime.pager import AsyncPager, Pager
from .._runtime.paging import OffsetPaging
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

_LIST: Operation[models.EnergyByEntity] = Operation(
    "GET",
    "/compute-ops-mgmt/v1beta1/energy-by-entity",
    query=(
        Query("start-date", required=True),
        Query("end-date", required=True),
        Query("sample-size", required=True),
        Query("aggregate-by"),
        Query("excluded-servers"),
        Query("resource-uri"),
        Query("filter"),
        Query("filter-tags"),
        Query("aggregation-tag-names"),
        Query("sort"),
        Query("offset"),
        Query("limit"),
    ),
    headers=(Header("Tenant-Acid"),),
    paging=OffsetPaging(offset="offset", limit="limit", size=100),
    replies={"200": Json(lambda: models.EnergyByEntity)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)


class EnergyByEntity(Resource):
    """Operations of `energy-by-entity`, API version v1beta1."""

    def list(
        self,
        start_date: str,
        end_date: str,
        sample_size: Literal["1_DAY", "1_HOUR", "5_MINS"] | str,
        *,
        aggregate_by: (
            Literal[
                "SERVER",
                "SERVER_MODEL",
                "SERVER_GENERATION",
                "SERVER_PROCESSOR",
                "SERVER_LOCATION",
                "SERVER_TAG_VALUES",
            ]
            | str
            | None
        ) = None,
        excluded_servers: bool | None = None,
        resource_uri: str | None = None,
        filter: FilterExpression | str | None = None,
        filter_tags: str | None = None,
        aggregation_tag_names: str | None = None,
        sort: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        tenant_acid: str | None = None,
        prefetch: int = 1,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[models.EnergyByEntityItemsItem, models.EnergyByEntity]:
        """GET /compute-ops-mgmt/v1beta1/energy-by-entity

        Gives a pager: iterate over all items, or over its `pages()`.

        `limit` is the length of a page, 100 if it is not given, where the API gives 10; `prefetch` is how many pages are asked for at a time.

        Args:
            filter: Made with `Filter`, or text in the syntax of OData.
        """
        return self._list(
            _LIST,
            query=(
                start_date,
                end_date,
                sample_size,
                aggregate_by,
                excluded_servers,
                resource_uri,
                filter,
                filter_tags,
                aggregation_tag_names,
                sort,
                offset,
                limit,
            ),
            headers=(tenant_acid,),
            prefetch=prefetch,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncEnergyByEntity(AsyncResource):
    """Operations of `energy-by-entity`, API version v1beta1."""

    def list(
        self,
        start_date: str,
        end_date: str,
        sample_size: Literal["1_DAY", "1_HOUR", "5_MINS"] | str,
        *,
        aggregate_by: (
            Literal[
                "SERVER",
                "SERVER_MODEL",
                "SERVER_GENERATION",
                "SERVER_PROCESSOR",
                "SERVER_LOCATION",
                "SERVER_TAG_VALUES",
            ]
            | str
            | None
        ) = None,
        excluded_servers: bool | None = None,
        resource_uri: str | None = None,
        filter: FilterExpression | str | None = None,
        filter_tags: str | None = None,
        aggregation_tag_names: str | None = None,
        sort: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        tenant_acid: str | None = None,
        prefetch: int = 1,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[models.EnergyByEntityItemsItem, models.EnergyByEntity]:
        """GET /compute-ops-mgmt/v1beta1/energy-by-entity

        Gives a pager: iterate over all items, or over its `pages()`.

        `limit` is the length of a page, 100 if it is not given, where the API gives 10; `prefetch` is how many pages are asked for at a time.

        Args:
            filter: Made with `Filter`, or text in the syntax of OData.
        """
        return self._list(
            _LIST,
            query=(
                start_date,
                end_date,
                sample_size,
                aggregate_by,
                excluded_servers,
                resource_uri,
                filter,
                filter_tags,
                aggregation_tag_names,
                sort,
                offset,
                limit,
            ),
            headers=(tenant_acid,),
            prefetch=prefetch,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawEnergyByEntity:
    """The calls of `EnergyByEntity`, each giving status, headers and body."""

    def __init__(self, energy_by_entity: EnergyByEntity) -> None:
        self.list = raw(energy_by_entity.list)


class AsyncRawEnergyByEntity:
    """The calls of `AsyncEnergyByEntity`, each giving status, headers and body."""

    def __init__(self, energy_by_entity: AsyncEnergyByEntity) -> None:
        self.list = raw_async(energy_by_entity.list)
