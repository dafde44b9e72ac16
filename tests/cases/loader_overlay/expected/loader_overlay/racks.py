"""Operations of `racks`.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ._runtime.operation import Body, Json, Operation, Path, Query
from ._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

_MOUNT: Operation[models.Unit] = Operation(
    "POST",
    "/racks/{id}/units",
    path_parameters=(Path("id"),),
    query=(Query("dry-run"),),
    body=Body("application/json", lambda: models.Unit, required=True),
    replies={"201": Json(lambda: models.Unit)},
)


class Racks(Resource):
    """Operations of `racks`."""

    def mount(
        self,
        id: str,
        body: models.Unit | Mapping[str, Any],
        *,
        simulate: bool | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Unit:
        """Puts a unit into a rack.

        Calls `POST /racks/{id}/units`.

        Args:
            id: `id` in the path.
            body: What is sent, as `application/json`. A model, or a mapping with the names of the
                API.
            simulate: `dry-run` in the query.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> client.racks.mount("ID", {"pos": 1})
        """
        return self._call(
            _MOUNT,
            path=(id,),
            query=(simulate,),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncRacks(AsyncResource):
    """Operations of `racks`."""

    async def mount(
        self,
        id: str,
        body: models.Unit | Mapping[str, Any],
        *,
        simulate: bool | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Unit:
        """Puts a unit into a rack.

        Calls `POST /racks/{id}/units`.

        Args:
            id: `id` in the path.
            body: What is sent, as `application/json`. A model, or a mapping with the names of the
                API.
            simulate: `dry-run` in the query.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Example:
            >>> await client.racks.mount("ID", {"pos": 1})
        """
        return await self._call(
            _MOUNT,
            path=(id,),
            query=(simulate,),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawRacks:
    """The calls of `Racks`, each giving status, headers and body."""

    def __init__(self, racks: Racks) -> None:
        self.mount = raw(racks.mount)


class AsyncRawRacks:
    """The calls of `AsyncRacks`, each giving status, headers and body."""

    def __init__(self, racks: AsyncRacks) -> None:
        self.mount = raw_async(racks.mount)
