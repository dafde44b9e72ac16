"""Operations of `oneview_appliances`, API version v1beta1.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TYPE_CHECKING

from .._runtime.operation import Body, Empty, Header, Json, Operation, Path, Query
from .._runtime.paging import SinglePage
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

if TYPE_CHECKING:
    from .._runtime.filters import FilterExpression
    from .._runtime.pager import AsyncPager, Pager

_LIST: Operation[models.OneviewApplianceCollection] = Operation(
    "GET",
    "/compute-ops-mgmt/v1beta1/oneview-appliances",
    query=(Query("limit"), Query("filter"), Query("sort")),
    headers=(Header("Tenant-Acid"),),
    paging=SinglePage(limit="limit", size=1000),
    replies={"200": Json(lambda: models.OneviewApplianceCollection)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_CREATE: Operation[models.OneviewAppliance] = Operation(
    "POST",
    "/compute-ops-mgmt/v1beta1/oneview-appliances",
    headers=(Header("Tenant-Acid"),),
    body=Body("application/json", lambda: models.OneviewApplianceAddRequest),
    content_type="application/json",
    replies={"200": Json(lambda: models.OneviewAppliance)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_GET: Operation[models.OneviewAppliance] = Operation(
    "GET",
    "/compute-ops-mgmt/v1beta1/oneview-appliances/{device-id}",
    path_parameters=(Path("device-id"),),
    headers=(Header("Tenant-Acid"),),
    replies={"200": Json(lambda: models.OneviewAppliance)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_DELETE: Operation[None] = Operation(
    "DELETE",
    "/compute-ops-mgmt/v1beta1/oneview-appliances/{device-id}",
    path_parameters=(Path("device-id"),),
    headers=(Header("Tenant-Acid"),),
    replies={"204": Empty()},
    errors={"default": Json(lambda: models.ErrorResponse)},
)


class OneviewAppliances(Resource):
    """HPE OneView appliances that are managed through Compute Ops Management."""

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
    ) -> Pager[models.OneviewAppliance, models.OneviewApplianceCollection]:
        """List the OneView appliances of the workspace.

        Without a OneView Edition subscription the answer lacks a good deal: activation key, health,
        certificate and keys, mode, firmware, template, compliance and last disconnect. Only `limit`
        is declared, no `offset`.

        Calls `GET /compute-ops-mgmt/v1beta1/oneview-appliances`.

        Args:
            limit: Largest number of appliances to return, at most 1000. There is no `offset` to
                reach more of them, so ask for enough.
            filter: Which properties can be used isn't documented; examples have operators in front,
                with `id`, `state` and `applianceType`, as in `eq(state,'connected')`. Made with
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
            A page of OneView appliances. It comes as a pager of one page: iterate over its items.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> for item in client.v1beta1.oneview_appliances.list():
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

    def create(
        self,
        *,
        body: models.OneviewApplianceAddRequest | Mapping[str, Any] | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.OneviewAppliance:
        """Add a OneView appliance.

        Takes the appliance under management. It must still be activated with the `activationKey`,
        which is shown only with a OneView Edition subscription; until then its `state` is
        `not activated`. 409 for a conflict. Answers 200, not 201.

        Calls `POST /compute-ops-mgmt/v1beta1/oneview-appliances`.

        Args:
            body: The identifier of the appliance in `id`. A model, or a mapping with the names of
                the API.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The OneView appliance as it was added.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ConflictError: It does not go together with the present state (409).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1beta1.oneview_appliances.create()
        """
        return self._call(
            _CREATE,
            headers=(tenant_acid,),
            body=body,
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
    ) -> models.OneviewAppliance:
        """Get one OneView appliance.

        Shows version, connection state, compliance and the settings template. For an unknown
        appliance no 404 is declared, but 400 and 409 are; be ready for any of them.

        Calls `GET /compute-ops-mgmt/v1beta1/oneview-appliances/{device-id}`.

        Args:
            device_id: Identifier of the OneView appliance.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The OneView appliance.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ConflictError: It does not go together with the present state (409).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1beta1.oneview_appliances.get("DEVICE_ID")
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
        """Remove a OneView appliance.

        Ends the management of the appliance by this service. 409 for a conflict; a 404 isn't
        declared.

        Calls `DELETE /compute-ops-mgmt/v1beta1/oneview-appliances/{device-id}`.

        Args:
            device_id: Identifier of the OneView appliance.
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
            >>> client.v1beta1.oneview_appliances.delete("DEVICE_ID")
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


class AsyncOneviewAppliances(AsyncResource):
    """HPE OneView appliances that are managed through Compute Ops Management."""

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
    ) -> AsyncPager[models.OneviewAppliance, models.OneviewApplianceCollection]:
        """List the OneView appliances of the workspace.

        Without a OneView Edition subscription the answer lacks a good deal: activation key, health,
        certificate and keys, mode, firmware, template, compliance and last disconnect. Only `limit`
        is declared, no `offset`.

        Calls `GET /compute-ops-mgmt/v1beta1/oneview-appliances`.

        Args:
            limit: Largest number of appliances to return, at most 1000. There is no `offset` to
                reach more of them, so ask for enough.
            filter: Which properties can be used isn't documented; examples have operators in front,
                with `id`, `state` and `applianceType`, as in `eq(state,'connected')`. Made with
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
            A page of OneView appliances. It comes as a pager of one page: iterate over its items.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> async for item in client.v1beta1.oneview_appliances.list():
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

    async def create(
        self,
        *,
        body: models.OneviewApplianceAddRequest | Mapping[str, Any] | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.OneviewAppliance:
        """Add a OneView appliance.

        Takes the appliance under management. It must still be activated with the `activationKey`,
        which is shown only with a OneView Edition subscription; until then its `state` is
        `not activated`. 409 for a conflict. Answers 200, not 201.

        Calls `POST /compute-ops-mgmt/v1beta1/oneview-appliances`.

        Args:
            body: The identifier of the appliance in `id`. A model, or a mapping with the names of
                the API.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The OneView appliance as it was added.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ConflictError: It does not go together with the present state (409).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1beta1.oneview_appliances.create()
        """
        return await self._call(
            _CREATE,
            headers=(tenant_acid,),
            body=body,
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
    ) -> models.OneviewAppliance:
        """Get one OneView appliance.

        Shows version, connection state, compliance and the settings template. For an unknown
        appliance no 404 is declared, but 400 and 409 are; be ready for any of them.

        Calls `GET /compute-ops-mgmt/v1beta1/oneview-appliances/{device-id}`.

        Args:
            device_id: Identifier of the OneView appliance.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The OneView appliance.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ConflictError: It does not go together with the present state (409).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1beta1.oneview_appliances.get("DEVICE_ID")
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
        """Remove a OneView appliance.

        Ends the management of the appliance by this service. 409 for a conflict; a 404 isn't
        declared.

        Calls `DELETE /compute-ops-mgmt/v1beta1/oneview-appliances/{device-id}`.

        Args:
            device_id: Identifier of the OneView appliance.
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
            >>> await client.v1beta1.oneview_appliances.delete("DEVICE_ID")
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


class RawOneviewAppliances:
    """The calls of `OneviewAppliances`, each giving status, headers and body."""

    def __init__(self, oneview_appliances: OneviewAppliances) -> None:
        self.list = raw(oneview_appliances.list)
        self.create = raw(oneview_appliances.create)
        self.get = raw(oneview_appliances.get)
        self.delete = raw(oneview_appliances.delete)


class AsyncRawOneviewAppliances:
    """The calls of `AsyncOneviewAppliances`, each giving status, headers and body."""

    def __init__(self, oneview_appliances: AsyncOneviewAppliances) -> None:
        self.list = raw_async(oneview_appliances.list)
        self.create = raw_async(oneview_appliances.create)
        self.get = raw_async(oneview_appliances.get)
        self.delete = raw_async(oneview_appliances.delete)
