"""Operations of `server-locations`, API version v1beta1; made by comgen, not to be edited."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .._runtime.operation import Body, Empty, Json, Operation, Path, Query
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

_GET: Operation[models.ServerLocationResponse] = Operation(
    "GET",
    "/compute-ops-mgmt/v1beta1/server-locations/{location_id}",
    path_parameters=(Path("location_id"),),
    replies={"200": Json(lambda: models.ServerLocationResponse)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_ASSIGN_SERVERS: Operation[None] = Operation(
    "POST",
    "/compute-ops-mgmt/v1beta1/server-locations/{location_id}/servers",
    path_parameters=(Path("location_id"),),
    body=Body("application/json", lambda: models.AssignServerLocationRequest),
    replies={"202": Empty()},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_UNASSIGN_SERVERS: Operation[None] = Operation(
    "DELETE",
    "/compute-ops-mgmt/v1beta1/server-locations/{location_id}/servers",
    path_parameters=(Path("location_id"),),
    query=(Query("id", holds="+", required=True),),
    replies={"202": Empty()},
    errors={"default": Json(lambda: models.ErrorResponse)},
)


class ServerLocations(Resource):
    """Operations of `server-locations`, API version v1beta1."""

    def get(
        self,
        location_id: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.ServerLocationResponse:
        """GET /compute-ops-mgmt/v1beta1/server-locations/{location_id}"""
        return self._call(
            _GET,
            path=(location_id,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def assign_servers(
        self,
        location_id: str,
        *,
        body: models.AssignServerLocationRequest | Mapping[str, Any] | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """POST /compute-ops-mgmt/v1beta1/server-locations/{location_id}/servers"""
        return self._call(
            _ASSIGN_SERVERS,
            path=(location_id,),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def unassign_servers(
        self,
        location_id: str,
        id: Sequence[str],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """DELETE /compute-ops-mgmt/v1beta1/server-locations/{location_id}/servers

        Args:
            id: It holds +: give it as it is, it is encoded here.
        """
        return self._call(
            _UNASSIGN_SERVERS,
            path=(location_id,),
            query=(id,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncServerLocations(AsyncResource):
    """Operations of `server-locations`, API version v1beta1."""

    async def get(
        self,
        location_id: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.ServerLocationResponse:
        """GET /compute-ops-mgmt/v1beta1/server-locations/{location_id}"""
        return await self._call(
            _GET,
            path=(location_id,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def assign_servers(
        self,
        location_id: str,
        *,
        body: models.AssignServerLocationRequest | Mapping[str, Any] | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """POST /compute-ops-mgmt/v1beta1/server-locations/{location_id}/servers"""
        return await self._call(
            _ASSIGN_SERVERS,
            path=(location_id,),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def unassign_servers(
        self,
        location_id: str,
        id: Sequence[str],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """DELETE /compute-ops-mgmt/v1beta1/server-locations/{location_id}/servers

        Args:
            id: It holds +: give it as it is, it is encoded here.
        """
        return await self._call(
            _UNASSIGN_SERVERS,
            path=(location_id,),
            query=(id,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawServerLocations:
    """The calls of `ServerLocations`, each giving status, headers and body."""

    def __init__(self, server_locations: ServerLocations) -> None:
        self.get = raw(server_locations.get)
        self.assign_servers = raw(server_locations.assign_servers)
        self.unassign_servers = raw(server_locations.unassign_servers)


class AsyncRawServerLocations:
    """The calls of `AsyncServerLocations`, each giving status, headers and body."""

    def __init__(self, server_locations: AsyncServerLocations) -> None:
        self.get = raw_async(server_locations.get)
        self.assign_servers = raw_async(server_locations.assign_servers)
        self.unassign_servers = raw_async(server_locations.unassign_servers)
