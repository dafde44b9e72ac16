"""Operations of `energy_over_time`, API version v1beta1.

Made by comgen, not to be edited.
"""

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
    """Energy use, carbon emissions and energy cost as a course over time."""

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
        """Get energy use, emissions and cost as a time series.

        Returns collected values for the past and projected ones for the future, with sums, daily
        averages, minima and maxima in kilowatt-hours, kilograms of CO2 equivalent and US dollars.
        Only servers whose metrics are collected contribute. The whole series comes in one answer;
        there are no pages. Start and end must lie within 180 days of today, otherwise expect 400.

        Calls `GET /compute-ops-mgmt/v1beta1/energy-over-time`.

        Args:
            start_date: Start of the period, past or future, at most 180 days from today: a date
                such as `2026-01-31` with `sample-size` `1_DAY`, else a UTC timestamp.
            end_date: End of the period, past or future, at most 180 days from today: a date such as
                `2026-01-31` with `sample-size` `1_DAY`, else a UTC timestamp.
            sample_size: Distance between two values of the series: a day (the default), an hour or
                5 minutes.
            filter_tags: Expression that picks servers by tag, e.g. `('Rack' eq 'Rack1')` or
                `(('Rack' eq 'Rack1') AND ('Row' eq 'Row1'))`: names and values in single quotes,
                everything in parentheses.
            resource_uri: URI of a server, a group or a saved filter to which the series is limited;
                all servers when absent.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The time series with its statistics.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1beta1.energy_over_time.get(
            ...     start_date="START_DATE", end_date="END_DATE", sample_size="1_DAY"
            ... )
        """
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
    """Energy use, carbon emissions and energy cost as a course over time."""

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
        """Get energy use, emissions and cost as a time series.

        Returns collected values for the past and projected ones for the future, with sums, daily
        averages, minima and maxima in kilowatt-hours, kilograms of CO2 equivalent and US dollars.
        Only servers whose metrics are collected contribute. The whole series comes in one answer;
        there are no pages. Start and end must lie within 180 days of today, otherwise expect 400.

        Calls `GET /compute-ops-mgmt/v1beta1/energy-over-time`.

        Args:
            start_date: Start of the period, past or future, at most 180 days from today: a date
                such as `2026-01-31` with `sample-size` `1_DAY`, else a UTC timestamp.
            end_date: End of the period, past or future, at most 180 days from today: a date such as
                `2026-01-31` with `sample-size` `1_DAY`, else a UTC timestamp.
            sample_size: Distance between two values of the series: a day (the default), an hour or
                5 minutes.
            filter_tags: Expression that picks servers by tag, e.g. `('Rack' eq 'Rack1')` or
                `(('Rack' eq 'Rack1') AND ('Row' eq 'Row1'))`: names and values in single quotes,
                everything in parentheses.
            resource_uri: URI of a server, a group or a saved filter to which the series is limited;
                all servers when absent.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The time series with its statistics.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1beta1.energy_over_time.get(
            ...     start_date="START_DATE", end_date="END_DATE", sample_size="1_DAY"
            ... )
        """
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
