"""Operations of `energy_by_entity`, API version v1beta1.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TYPE_CHECKING

from .._runtime.operation import Header, Json, Operation, Query
from .._runtime.paging import OffsetPaging
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

if TYPE_CHECKING:
    from .._runtime.filters import FilterExpression
    from .._runtime.pager import AsyncPager, Pager

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
    """Energy use, carbon emissions and energy cost, split by server, model, location or tag."""

    def list(
        self,
        start_date: str,
        end_date: str,
        sample_size: Literal["1_DAY", "1_HOUR", "5_MINS"] | str,
        *,
        aggregate_by: Literal[
            "SERVER",
            "SERVER_MODEL",
            "SERVER_GENERATION",
            "SERVER_PROCESSOR",
            "SERVER_LOCATION",
            "SERVER_TAG_VALUES",
        ]
        | str
        | None = None,
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
        """Get energy use, emissions and cost per server or kind of server.

        For each entity and in total: kilowatt-hours, kilograms of CO2 equivalent and US dollars,
        collected for the past and projected for the future. Data exist only for servers whose
        metrics are collected (see `v1.metrics_configurations.create`); `excluded` counts the
        others. Covers all servers unless `resource-uri` or a filter narrows it. Start and end must
        lie within 180 days of today, otherwise expect 400.

        Calls `GET /compute-ops-mgmt/v1beta1/energy-by-entity`.

        Args:
            start_date: Start of the period, past or future, at most 180 days from today: a date
                such as `2026-01-31` with `sample-size` `1_DAY`, else a UTC timestamp.
            end_date: End of the period, past or future, at most 180 days from today: a date such as
                `2026-01-31` with `sample-size` `1_DAY`, else a UTC timestamp.
            sample_size: Resolution of the data that are evaluated: days (the default), hours or
                steps of 5 minutes.
            aggregate_by: What one item stands for: a server (the default), or all servers of the
                same model, generation, processor, location or combination of tag values.
            excluded_servers: `true` lists also the servers for which no energy data exist.
            resource_uri: URI of a server, a group or a saved filter to which the evaluation is
                limited; all servers when absent.
            filter: Examples use `entityDetails/model`, `entityDetails/generation`,
                `entityDetails/processor` and `entityDetails/location`. Made with `Filter`, or text
                in the syntax of OData.
            filter_tags: Expression that picks servers by tag, e.g. `('Rack' eq 'Rack1')` or
                `(('Rack' eq 'Rack1') AND ('Row' eq 'Row1'))`: names and values in single quotes,
                everything in parentheses.
            aggregation_tag_names: Up to three tag names, separated by commas, to group by; only
                with `aggregate-by` `SERVER_TAG_VALUES`.
            sort: One property with `asc` or `desc`, e.g. `kwh/collected desc` or `name asc`;
                `co2eKg/collected asc` when absent.
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
            A page of entities with their figures, and sums over all of them. A pager asks for the
            pages as they are needed, 100 items each unless `limit` is given (the API itself gives
            10): iterate over their items, or over `pages()`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> for item in client.v1beta1.energy_by_entity.list(
            ...     start_date="START_DATE", end_date="END_DATE", sample_size="1_DAY"
            ... ):
            ...     print(item)
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
    """Energy use, carbon emissions and energy cost, split by server, model, location or tag."""

    def list(
        self,
        start_date: str,
        end_date: str,
        sample_size: Literal["1_DAY", "1_HOUR", "5_MINS"] | str,
        *,
        aggregate_by: Literal[
            "SERVER",
            "SERVER_MODEL",
            "SERVER_GENERATION",
            "SERVER_PROCESSOR",
            "SERVER_LOCATION",
            "SERVER_TAG_VALUES",
        ]
        | str
        | None = None,
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
        """Get energy use, emissions and cost per server or kind of server.

        For each entity and in total: kilowatt-hours, kilograms of CO2 equivalent and US dollars,
        collected for the past and projected for the future. Data exist only for servers whose
        metrics are collected (see `v1.metrics_configurations.create`); `excluded` counts the
        others. Covers all servers unless `resource-uri` or a filter narrows it. Start and end must
        lie within 180 days of today, otherwise expect 400.

        Calls `GET /compute-ops-mgmt/v1beta1/energy-by-entity`.

        Args:
            start_date: Start of the period, past or future, at most 180 days from today: a date
                such as `2026-01-31` with `sample-size` `1_DAY`, else a UTC timestamp.
            end_date: End of the period, past or future, at most 180 days from today: a date such as
                `2026-01-31` with `sample-size` `1_DAY`, else a UTC timestamp.
            sample_size: Resolution of the data that are evaluated: days (the default), hours or
                steps of 5 minutes.
            aggregate_by: What one item stands for: a server (the default), or all servers of the
                same model, generation, processor, location or combination of tag values.
            excluded_servers: `true` lists also the servers for which no energy data exist.
            resource_uri: URI of a server, a group or a saved filter to which the evaluation is
                limited; all servers when absent.
            filter: Examples use `entityDetails/model`, `entityDetails/generation`,
                `entityDetails/processor` and `entityDetails/location`. Made with `Filter`, or text
                in the syntax of OData.
            filter_tags: Expression that picks servers by tag, e.g. `('Rack' eq 'Rack1')` or
                `(('Rack' eq 'Rack1') AND ('Row' eq 'Row1'))`: names and values in single quotes,
                everything in parentheses.
            aggregation_tag_names: Up to three tag names, separated by commas, to group by; only
                with `aggregate-by` `SERVER_TAG_VALUES`.
            sort: One property with `asc` or `desc`, e.g. `kwh/collected desc` or `name asc`;
                `co2eKg/collected asc` when absent.
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
            A page of entities with their figures, and sums over all of them. A pager asks for the
            pages as they are needed, 100 items each unless `limit` is given (the API itself gives
            10): iterate over their items, or over `pages()`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> async for item in client.v1beta1.energy_by_entity.list(
            ...     start_date="START_DATE", end_date="END_DATE", sample_size="1_DAY"
            ... ):
            ...     print(item)
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
