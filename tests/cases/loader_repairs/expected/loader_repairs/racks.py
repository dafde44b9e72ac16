"""Operations of `racks`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping

from ._runtime.operation import Json, Operation, Path, Query
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

_GET: Operation[models.Rack] = Operation(
    "GET",
    "/racks/{rack}",
    path_parameters=(Path("rack"),),
    query=(Query("depth"),),
    replies={"200": Json(lambda: models.Rack)},
)


class Racks(Resource):
    """Operations of `racks`."""

    def get(
        self,
        rack: str,
        *,
        depth: int | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Rack:
        """GET /racks/{rack}

        Args:
            rack: `rack` in the path.
            depth: `depth` in the query.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.racks.get("RACK")
        """
        return self._call(
            _GET,
            path=(rack,),
            query=(depth,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncRacks(AsyncResource):
    """Operations of `racks`."""

    async def get(
        self,
        rack: str,
        *,
        depth: int | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Rack:
        """GET /racks/{rack}

        Args:
            rack: `rack` in the path.
            depth: `depth` in the query.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.racks.get("RACK")
        """
        return await self._call(
            _GET,
            path=(rack,),
            query=(depth,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawRacks:
    """The calls of `Racks`, each giving status, headers and body."""

    def __init__(self, racks: Racks) -> None:
        self.get = raw(racks.get)


class AsyncRawRacks:
    """The calls of `AsyncRacks`, each giving status, headers and body."""

    def __init__(self, racks: AsyncRacks) -> None:
        self.get = raw_async(racks.get)
