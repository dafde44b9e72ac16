"""Operations of `secure_gateway_appliances`, API version v1beta2.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .._runtime.operation import Bytes, Empty, Header, Json, Operation, Path, Query
from .._runtime.paging import SinglePage
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

if TYPE_CHECKING:
    from .._runtime.filters import FilterExpression
    from .._runtime.pager import AsyncPager, Pager

_LIST: Operation[models.ApplianceCollection] = Operation(
    "GET",
    "/compute-ops-mgmt/v1beta2/appliances",
    query=(Query("limit"), Query("filter"), Query("sort")),
    headers=(Header("Tenant-Acid"),),
    paging=SinglePage(limit="limit", size=1000),
    replies={"200": Json(lambda: models.ApplianceCollection)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_GET: Operation[models.Appliance] = Operation(
    "GET",
    "/compute-ops-mgmt/v1beta2/appliances/{device_id}",
    path_parameters=(Path("device_id", holds="+"),),
    headers=(Header("Tenant-Acid"),),
    replies={"200": Json(lambda: models.Appliance)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_DELETE: Operation[None] = Operation(
    "DELETE",
    "/compute-ops-mgmt/v1beta2/appliances/{device_id}",
    path_parameters=(Path("device_id", holds="+"),),
    headers=(Header("Tenant-Acid"),),
    replies={"204": Empty()},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_GET_CERTIFICATE: Operation[bytes] = Operation(
    "GET",
    "/compute-ops-mgmt/v1beta2/appliances/{device_id}/certificate",
    path_parameters=(Path("device_id", holds="+"),),
    headers=(Header("Tenant-Acid"),),
    replies={"200": Bytes("application/x-pem-file")},
    errors={"default": Json(lambda: models.ErrorResponse)},
)


class SecureGatewayAppliances(Resource):
    """Gateway appliances through which iLOs without internet access reach the service."""

    def list(
        self,
        *,
        limit: int | None = None,
        filter: FilterExpression | str | None = None,
        sort: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[models.Appliance, models.ApplianceCollection]:
        """List the secure gateway appliances of the workspace.

        Shows version, address, mode and connection state of each gateway. The path says
        `appliances`, but OneView appliances aren't among them. Only `limit` is declared, no
        `offset`.

        Calls `GET /compute-ops-mgmt/v1beta2/appliances`.

        Args:
            limit: Largest number of gateways to return, at most 1000. There is no `offset` to reach
                more of them, so ask for enough.
            filter: Which properties can be used isn't documented; examples have operators in front,
                with `id`, `state` and `applianceType`, as in `eq(state,'CONNECTED')`. Made with
                `Filter`, or text in the syntax of OData.
            sort: Comma-separated properties to order by, each with `asc` (the default) or `desc`,
                e.g. `name,createdAt desc`. The first counts most.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            A page of secure gateway appliances. It comes as a pager of one page: iterate over its
            items.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> for item in client.v1beta2.secure_gateway_appliances.list():
            ...     print(item)
        """
        return self._list(
            _LIST,
            query=(limit, filter, sort),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def get(
        self,
        device_id: str,
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Appliance:
        """Get one secure gateway appliance.

        Tells whether the gateway is connected, and when it was last disconnected. For an unknown
        gateway no 404 is declared, but 400 and 409 are; be ready for any of them.

        Calls `GET /compute-ops-mgmt/v1beta2/appliances/{device_id}`.

        Args:
            device_id: Identifier of the gateway; declared as a UUID, although examples of such
                identifiers begin with `gateway+`. It holds `+`: give it as it is, it is encoded
                here.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The secure gateway appliance.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ConflictError: It does not go together with the present state (409).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1beta2.secure_gateway_appliances.get("DEVICE_ID")
        """
        return self._call(
            _GET,
            path=(device_id,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def delete(
        self,
        device_id: str,
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Remove a secure gateway appliance.

        Check before whether servers still reach the service through this gateway. 409 for a
        conflict; a 404 isn't declared.

        Calls `DELETE /compute-ops-mgmt/v1beta2/appliances/{device_id}`.

        Args:
            device_id: Identifier of the gateway; declared as a UUID, although examples of such
                identifiers begin with `gateway+`. It holds `+`: give it as it is, it is encoded
                here.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            Nothing.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ConflictError: It does not go together with the present state (409).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1beta2.secure_gateway_appliances.delete("DEVICE_ID")
        """
        return self._call(
            _DELETE,
            path=(device_id,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def get_certificate(
        self,
        device_id: str,
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> bytes:
        """Download the certificate of a secure gateway appliance.

        Answers with a PEM file, not with JSON. `Content-Disposition` proposes the gateway's host
        name as file name, or `certificate.pem` when that is unknown.

        Calls `GET /compute-ops-mgmt/v1beta2/appliances/{device_id}/certificate`.

        Args:
            device_id: Identifier of the gateway; declared as a UUID, although examples of such
                identifiers begin with `gateway+`. It holds `+`: give it as it is, it is encoded
                here.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The certificate in PEM format. `with_raw_response` gives the headers too:
            `Content-Disposition`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ConflictError: It does not go together with the present state (409).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1beta2.secure_gateway_appliances.get_certificate("DEVICE_ID")
        """
        return self._call(
            _GET_CERTIFICATE,
            path=(device_id,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncSecureGatewayAppliances(AsyncResource):
    """Gateway appliances through which iLOs without internet access reach the service."""

    def list(
        self,
        *,
        limit: int | None = None,
        filter: FilterExpression | str | None = None,
        sort: str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[models.Appliance, models.ApplianceCollection]:
        """List the secure gateway appliances of the workspace.

        Shows version, address, mode and connection state of each gateway. The path says
        `appliances`, but OneView appliances aren't among them. Only `limit` is declared, no
        `offset`.

        Calls `GET /compute-ops-mgmt/v1beta2/appliances`.

        Args:
            limit: Largest number of gateways to return, at most 1000. There is no `offset` to reach
                more of them, so ask for enough.
            filter: Which properties can be used isn't documented; examples have operators in front,
                with `id`, `state` and `applianceType`, as in `eq(state,'CONNECTED')`. Made with
                `Filter`, or text in the syntax of OData.
            sort: Comma-separated properties to order by, each with `asc` (the default) or `desc`,
                e.g. `name,createdAt desc`. The first counts most.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            A page of secure gateway appliances. It comes as a pager of one page: iterate over its
            items.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> async for item in client.v1beta2.secure_gateway_appliances.list():
            ...     print(item)
        """
        return self._list(
            _LIST,
            query=(limit, filter, sort),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def get(
        self,
        device_id: str,
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Appliance:
        """Get one secure gateway appliance.

        Tells whether the gateway is connected, and when it was last disconnected. For an unknown
        gateway no 404 is declared, but 400 and 409 are; be ready for any of them.

        Calls `GET /compute-ops-mgmt/v1beta2/appliances/{device_id}`.

        Args:
            device_id: Identifier of the gateway; declared as a UUID, although examples of such
                identifiers begin with `gateway+`. It holds `+`: give it as it is, it is encoded
                here.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The secure gateway appliance.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ConflictError: It does not go together with the present state (409).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1beta2.secure_gateway_appliances.get("DEVICE_ID")
        """
        return await self._call(
            _GET,
            path=(device_id,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def delete(
        self,
        device_id: str,
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Remove a secure gateway appliance.

        Check before whether servers still reach the service through this gateway. 409 for a
        conflict; a 404 isn't declared.

        Calls `DELETE /compute-ops-mgmt/v1beta2/appliances/{device_id}`.

        Args:
            device_id: Identifier of the gateway; declared as a UUID, although examples of such
                identifiers begin with `gateway+`. It holds `+`: give it as it is, it is encoded
                here.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            Nothing.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ConflictError: It does not go together with the present state (409).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1beta2.secure_gateway_appliances.delete("DEVICE_ID")
        """
        return await self._call(
            _DELETE,
            path=(device_id,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def get_certificate(
        self,
        device_id: str,
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> bytes:
        """Download the certificate of a secure gateway appliance.

        Answers with a PEM file, not with JSON. `Content-Disposition` proposes the gateway's host
        name as file name, or `certificate.pem` when that is unknown.

        Calls `GET /compute-ops-mgmt/v1beta2/appliances/{device_id}/certificate`.

        Args:
            device_id: Identifier of the gateway; declared as a UUID, although examples of such
                identifiers begin with `gateway+`. It holds `+`: give it as it is, it is encoded
                here.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The certificate in PEM format. `with_raw_response` gives the headers too:
            `Content-Disposition`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ConflictError: It does not go together with the present state (409).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1beta2.secure_gateway_appliances.get_certificate("DEVICE_ID")
        """
        return await self._call(
            _GET_CERTIFICATE,
            path=(device_id,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawSecureGatewayAppliances:
    """The calls of `SecureGatewayAppliances`, each giving status, headers and body."""

    def __init__(self, secure_gateway_appliances: SecureGatewayAppliances) -> None:
        self.list = raw(secure_gateway_appliances.list)
        self.get = raw(secure_gateway_appliances.get)
        self.delete = raw(secure_gateway_appliances.delete)
        self.get_certificate = raw(secure_gateway_appliances.get_certificate)


class AsyncRawSecureGatewayAppliances:
    """The calls of `AsyncSecureGatewayAppliances`, each giving status, headers and body."""

    def __init__(self, secure_gateway_appliances: AsyncSecureGatewayAppliances) -> None:
        self.list = raw_async(secure_gateway_appliances.list)
        self.get = raw_async(secure_gateway_appliances.get)
        self.delete = raw_async(secure_gateway_appliances.delete)
        self.get_certificate = raw_async(secure_gateway_appliances.get_certificate)
