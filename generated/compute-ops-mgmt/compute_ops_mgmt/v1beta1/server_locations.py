"""Operations of `server_locations`, API version v1beta1.

Made by comgen, not to be edited.
"""

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
    """Places of GreenLake's locations service and the servers that stand there."""

    def get(
        self,
        location_id: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.ServerLocationResponse:
        """Get a location with the servers assigned to it.

        Lists identifiers of servers, those connected directly as well as those that OneView
        manages. Name and address of the location are kept by GreenLake. 404 for an unknown
        location.

        Calls `GET /compute-ops-mgmt/v1beta1/server-locations/{location_id}`.

        Args:
            location_id: Identifier (UUID) of a location in HPE GreenLake.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The location with its server identifiers.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1beta1.server_locations.get("LOCATION_ID")
        """
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
        """Assign OneView managed servers to a location.

        Only for servers that OneView manages; the location of directly connected ones is set in
        GreenLake's own locations API. The location must exist in GreenLake. Answers 202 without a
        `Location` header, so read the location again to see the effect.

        Calls `POST /compute-ops-mgmt/v1beta1/server-locations/{location_id}/servers`.

        Args:
            location_id: Identifier (UUID) of a location in HPE GreenLake.
            body: The identifiers of the servers, in `servers`. A model, or a mapping with the names
                of the API.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            Nothing; the assignment goes on after the answer.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1beta1.server_locations.assign_servers("LOCATION_ID")
        """
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
        """Remove OneView managed servers from a location.

        Only for servers that OneView manages; directly connected ones are dealt with in GreenLake's
        own locations API. The location itself stays. Answers 202 without a `Location` header, so
        read the location again to see the effect.

        Calls `DELETE /compute-ops-mgmt/v1beta1/server-locations/{location_id}/servers`.

        Args:
            location_id: Identifier (UUID) of a location in HPE GreenLake.
            id: Identifiers (`productId+serialNumber`) of the OneView-managed servers that lose this
                location. It holds `+`: give it as it is, it is encoded here.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            Nothing; the removal goes on after the answer.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1beta1.server_locations.unassign_servers("LOCATION_ID", id=["ID"])
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
    """Places of GreenLake's locations service and the servers that stand there."""

    async def get(
        self,
        location_id: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.ServerLocationResponse:
        """Get a location with the servers assigned to it.

        Lists identifiers of servers, those connected directly as well as those that OneView
        manages. Name and address of the location are kept by GreenLake. 404 for an unknown
        location.

        Calls `GET /compute-ops-mgmt/v1beta1/server-locations/{location_id}`.

        Args:
            location_id: Identifier (UUID) of a location in HPE GreenLake.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The location with its server identifiers.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1beta1.server_locations.get("LOCATION_ID")
        """
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
        """Assign OneView managed servers to a location.

        Only for servers that OneView manages; the location of directly connected ones is set in
        GreenLake's own locations API. The location must exist in GreenLake. Answers 202 without a
        `Location` header, so read the location again to see the effect.

        Calls `POST /compute-ops-mgmt/v1beta1/server-locations/{location_id}/servers`.

        Args:
            location_id: Identifier (UUID) of a location in HPE GreenLake.
            body: The identifiers of the servers, in `servers`. A model, or a mapping with the names
                of the API.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            Nothing; the assignment goes on after the answer.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1beta1.server_locations.assign_servers("LOCATION_ID")
        """
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
        """Remove OneView managed servers from a location.

        Only for servers that OneView manages; directly connected ones are dealt with in GreenLake's
        own locations API. The location itself stays. Answers 202 without a `Location` header, so
        read the location again to see the effect.

        Calls `DELETE /compute-ops-mgmt/v1beta1/server-locations/{location_id}/servers`.

        Args:
            location_id: Identifier (UUID) of a location in HPE GreenLake.
            id: Identifiers (`productId+serialNumber`) of the OneView-managed servers that lose this
                location. It holds `+`: give it as it is, it is encoded here.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            Nothing; the removal goes on after the answer.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1beta1.server_locations.unassign_servers("LOCATION_ID", id=["ID"])
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
