"""Operations of `racks`, API version v1.

Made by comgen, not to be edited.
"""

from __future__ import annotations

import builtins
from collections.abc import Mapping

from .._runtime.operation import Empty, Json, Operation, Path
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async

_LIST_UNITS: Operation[builtins.list[str]] = Operation(
    "GET",
    "/v1/racks/{rack}/units",
    path_parameters=(Path("rack"),),
    replies={"200": Json(lambda: builtins.list[str])},
)

_DELETE_RACKS_BY_RACK_UNITS: Operation[None] = Operation(
    "DELETE", "/v1/racks/{rack}/units", path_parameters=(Path("rack"),), replies={"204": Empty()}
)

_DELETE_RACKS_BY_RACK_UNITS_BY_UNIT: Operation[None] = Operation(
    "DELETE",
    "/v1/racks/{rack}/units/{unit}",
    path_parameters=(Path("rack"), Path("unit")),
    replies={"204": Empty()},
)


class Racks(Resource):
    """Operations of `racks`, API version v1."""

    def list_units(
        self,
        rack: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> builtins.list[str]:
        """GET /v1/racks/{rack}/units

        Args:
            rack: `rack` in the path.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.v1.racks.list_units("RACK")
        """
        return self._call(
            _LIST_UNITS,
            path=(rack,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def delete_racks_by_rack_units(
        self,
        rack: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """DELETE /v1/racks/{rack}/units

        Args:
            rack: `rack` in the path.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.v1.racks.delete_racks_by_rack_units("RACK")
        """
        return self._call(
            _DELETE_RACKS_BY_RACK_UNITS,
            path=(rack,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def delete_racks_by_rack_units_by_unit(
        self,
        rack: str,
        unit: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """DELETE /v1/racks/{rack}/units/{unit}

        Args:
            rack: `rack` in the path.
            unit: `unit` in the path.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.v1.racks.delete_racks_by_rack_units_by_unit("RACK", "UNIT")
        """
        return self._call(
            _DELETE_RACKS_BY_RACK_UNITS_BY_UNIT,
            path=(rack, unit),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncRacks(AsyncResource):
    """Operations of `racks`, API version v1."""

    async def list_units(
        self,
        rack: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> builtins.list[str]:
        """GET /v1/racks/{rack}/units

        Args:
            rack: `rack` in the path.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.v1.racks.list_units("RACK")
        """
        return await self._call(
            _LIST_UNITS,
            path=(rack,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def delete_racks_by_rack_units(
        self,
        rack: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """DELETE /v1/racks/{rack}/units

        Args:
            rack: `rack` in the path.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.v1.racks.delete_racks_by_rack_units("RACK")
        """
        return await self._call(
            _DELETE_RACKS_BY_RACK_UNITS,
            path=(rack,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def delete_racks_by_rack_units_by_unit(
        self,
        rack: str,
        unit: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """DELETE /v1/racks/{rack}/units/{unit}

        Args:
            rack: `rack` in the path.
            unit: `unit` in the path.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.v1.racks.delete_racks_by_rack_units_by_unit("RACK", "UNIT")
        """
        return await self._call(
            _DELETE_RACKS_BY_RACK_UNITS_BY_UNIT,
            path=(rack, unit),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawRacks:
    """The calls of `Racks`, each giving status, headers and body."""

    def __init__(self, racks: Racks) -> None:
        self.list_units = raw(racks.list_units)
        self.delete_racks_by_rack_units = raw(racks.delete_racks_by_rack_units)
        self.delete_racks_by_rack_units_by_unit = raw(racks.delete_racks_by_rack_units_by_unit)


class AsyncRawRacks:
    """The calls of `AsyncRacks`, each giving status, headers and body."""

    def __init__(self, racks: AsyncRacks) -> None:
        self.list_units = raw_async(racks.list_units)
        self.delete_racks_by_rack_units = raw_async(racks.delete_racks_by_rack_units)
        self.delete_racks_by_rack_units_by_unit = raw_async(racks.delete_racks_by_rack_units_by_unit)
