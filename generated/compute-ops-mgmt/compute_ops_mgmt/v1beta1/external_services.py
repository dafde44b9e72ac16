"""Operations of `external_services`, API version v1beta1.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any, TYPE_CHECKING

from .._runtime.operation import Body, Empty, Header, Json, Operation, Path, Query
from .._runtime.paging import SinglePage
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

if TYPE_CHECKING:
    from .._runtime.filters import FilterExpression
    from .._runtime.pager import AsyncPager, Pager
    from ._filters.external_services import ExternalServicesFilters

_LIST: Operation[models.ExternalServicesCollection] = Operation(
    "GET",
    "/compute-ops-mgmt/v1beta1/external-services",
    query=(Query("filter"),),
    headers=(Header("Tenant-Acid"),),
    paging=SinglePage(),
    replies={"200": Json(lambda: models.ExternalServicesCollection)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_CREATE: Operation[models.ExternalServicesResponse] = Operation(
    "POST",
    "/compute-ops-mgmt/v1beta1/external-services",
    headers=(Header("Tenant-Acid"),),
    body=Body("application/json", lambda: models.ExternalServicesCreateRequest, required=True),
    replies={"201": Json(lambda: models.ExternalServicesResponse)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_GET: Operation[models.ExternalServicesResponse] = Operation(
    "GET",
    "/compute-ops-mgmt/v1beta1/external-services/{id}",
    path_parameters=(Path("id"),),
    headers=(Header("Tenant-Acid"),),
    replies={"200": Json(lambda: models.ExternalServicesResponse)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_DELETE: Operation[None] = Operation(
    "DELETE",
    "/compute-ops-mgmt/v1beta1/external-services/{id}",
    path_parameters=(Path("id"),),
    headers=(Header("Tenant-Acid"),),
    replies={"204": Empty()},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_UPDATE: Operation[models.ExternalServicesResponse] = Operation(
    "PATCH",
    "/compute-ops-mgmt/v1beta1/external-services/{id}",
    path_parameters=(Path("id"),),
    headers=(Header("Tenant-Acid"),),
    body=Body("application/merge-patch+json", lambda: models.ExternalServicesUpdateRequest, required=True),
    replies={"200": Json(lambda: models.ExternalServicesResponse)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_TEST: Operation[None] = Operation(
    "POST",
    "/compute-ops-mgmt/v1beta1/external-services/{id}/test",
    path_parameters=(Path("id"),),
    headers=(Header("Tenant-Acid"),),
    replies={"202": Empty()},
    errors={"default": Json(lambda: models.ErrorResponse)},
)


class ExternalServices(Resource):
    """Connections to ServiceNow, Data Services Cloud Console (DSCC) and VMware vCenter."""

    @cached_property
    def filters(self) -> ExternalServicesFilters:
        """What `list` can be filtered by."""
        from ._filters.external_services import ExternalServicesFilters

        return ExternalServicesFilters()

    def list(
        self,
        *,
        filter: FilterExpression | str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[models.ExternalServicesResponse, models.ExternalServicesCollection]:
        """List the external services of the workspace.

        Shows which integrations are set up and, in `state` and `status`, whether they are enabled
        or suspended. All come in one answer; paging isn't declared.

        Calls `GET /compute-ops-mgmt/v1beta1/external-services`.

        Args:
            filter: Documented property: `serviceType`. Made with `filters` or `Filter`, or text in
                the syntax of OData.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The collection of external services. It comes as a pager of one page: iterate over its
            items.

        Raises:
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> for item in client.v1beta1.external_services.list():
            ...     print(item)
        """
        return self._list(
            _LIST,
            query=(filter,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def create(
        self,
        body: models.ExternalServicesCreateRequest | Mapping[str, Any],
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.ExternalServicesResponse:
        """Connect an external service.

        ServiceNow and DSCC authenticate with `OAUTH`, vCenter with `BASIC` through a secure gateway
        appliance. For ServiceNow `incidentCreationScope` chooses the events that open incidents,
        and only cumulative choices are valid: critical events require service events, warnings
        require both; without any of the three, power utilization alerts must be on. Power reset and
        disconnection are independent of these; invalid combinations give 400. By default service
        events alone open incidents; `v1beta1.external_services.test` verifies the connection.

        Calls `POST /compute-ops-mgmt/v1beta1/external-services`.

        Args:
            body: Name, description, `serviceType`, `authenticationType`, credentials, and
                `serviceData` of the chosen kind, e.g. the URLs of ServiceNow, the region of DSCC,
                or URL, certificate fingerprint and gateway of a vCenter. A model, or a mapping with
                the names of the API.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The external service as it was created. `with_raw_response` gives the headers too:
            `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1beta1.external_services.create(
            ...     {
            ...         "authentication": {},
            ...         "authenticationType": "OAUTH",
            ...         "description": "DESCRIPTION",
            ...         "name": "NAME",
            ...         "serviceData": {},
            ...         "serviceType": "SERVICE_NOW",
            ...     }
            ... )
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
        id: str,
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.ExternalServicesResponse:
        """Get one external service.

        Which properties `serviceData` and `authentication` have depends on `serviceType`; the
        password of a vCenter comes masked. 404 for an unknown service.

        Calls `GET /compute-ops-mgmt/v1beta1/external-services/{id}`.

        Args:
            id: Identifier (UUID) of a connected external service.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The external service.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1beta1.external_services.get("ID")
        """
        return self._call(
            _GET,
            path=(id,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def delete(
        self,
        id: str,
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Delete an external service.

        Removes the connection from the workspace, so that for example no more ServiceNow incidents
        are opened. The job catalogue has a separate job for the removal of a vCenter. 404 for an
        unknown service.

        Calls `DELETE /compute-ops-mgmt/v1beta1/external-services/{id}`.

        Args:
            id: Identifier (UUID) of a connected external service.
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
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1beta1.external_services.delete("ID")
        """
        return self._call(
            _DELETE,
            path=(id,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def update(
        self,
        id: str,
        body: models.ExternalServicesUpdateRequest | Mapping[str, Any],
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.ExternalServicesResponse:
        """Change an external service.

        Changes names, credentials, `serviceData`, or turns the integration on and off with `state`.
        The type of service stays. For ServiceNow the same cumulative combinations of incident
        events are valid as at creation, all others give 400. For a vCenter send name, URL, gateway,
        certificate fingerprint and credentials together.

        Calls `PATCH /compute-ops-mgmt/v1beta1/external-services/{id}`.

        Args:
            id: Identifier (UUID) of a connected external service.
            body: The properties to change. A model, or a mapping with the names of the API.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The external service after the change.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1beta1.external_services.update("ID", {"name": "NAME"})
        """
        return self._call(
            _UPDATE,
            path=(id,),
            headers=(tenant_acid,),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def test(
        self,
        id: str,
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Test an external service.

        Opens a test incident in ServiceNow, or checks the connection to DSCC, even if that
        integration is disabled. The call answers 202 at once, without a `Location`; the outcome
        appears as an activity, see `v1beta2.activities.list`. For vCenter no test is documented.

        Calls `POST /compute-ops-mgmt/v1beta1/external-services/{id}/test`.

        Args:
            id: Identifier (UUID) of a connected external service.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            Nothing; the test runs after the answer.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1beta1.external_services.test("ID")
        """
        return self._call(
            _TEST,
            path=(id,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncExternalServices(AsyncResource):
    """Connections to ServiceNow, Data Services Cloud Console (DSCC) and VMware vCenter."""

    @cached_property
    def filters(self) -> ExternalServicesFilters:
        """What `list` can be filtered by."""
        from ._filters.external_services import ExternalServicesFilters

        return ExternalServicesFilters()

    def list(
        self,
        *,
        filter: FilterExpression | str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[models.ExternalServicesResponse, models.ExternalServicesCollection]:
        """List the external services of the workspace.

        Shows which integrations are set up and, in `state` and `status`, whether they are enabled
        or suspended. All come in one answer; paging isn't declared.

        Calls `GET /compute-ops-mgmt/v1beta1/external-services`.

        Args:
            filter: Documented property: `serviceType`. Made with `filters` or `Filter`, or text in
                the syntax of OData.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The collection of external services. It comes as a pager of one page: iterate over its
            items.

        Raises:
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> async for item in client.v1beta1.external_services.list():
            ...     print(item)
        """
        return self._list(
            _LIST,
            query=(filter,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def create(
        self,
        body: models.ExternalServicesCreateRequest | Mapping[str, Any],
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.ExternalServicesResponse:
        """Connect an external service.

        ServiceNow and DSCC authenticate with `OAUTH`, vCenter with `BASIC` through a secure gateway
        appliance. For ServiceNow `incidentCreationScope` chooses the events that open incidents,
        and only cumulative choices are valid: critical events require service events, warnings
        require both; without any of the three, power utilization alerts must be on. Power reset and
        disconnection are independent of these; invalid combinations give 400. By default service
        events alone open incidents; `v1beta1.external_services.test` verifies the connection.

        Calls `POST /compute-ops-mgmt/v1beta1/external-services`.

        Args:
            body: Name, description, `serviceType`, `authenticationType`, credentials, and
                `serviceData` of the chosen kind, e.g. the URLs of ServiceNow, the region of DSCC,
                or URL, certificate fingerprint and gateway of a vCenter. A model, or a mapping with
                the names of the API.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The external service as it was created. `with_raw_response` gives the headers too:
            `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1beta1.external_services.create(
            ...     {
            ...         "authentication": {},
            ...         "authenticationType": "OAUTH",
            ...         "description": "DESCRIPTION",
            ...         "name": "NAME",
            ...         "serviceData": {},
            ...         "serviceType": "SERVICE_NOW",
            ...     }
            ... )
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
        id: str,
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.ExternalServicesResponse:
        """Get one external service.

        Which properties `serviceData` and `authentication` have depends on `serviceType`; the
        password of a vCenter comes masked. 404 for an unknown service.

        Calls `GET /compute-ops-mgmt/v1beta1/external-services/{id}`.

        Args:
            id: Identifier (UUID) of a connected external service.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The external service.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1beta1.external_services.get("ID")
        """
        return await self._call(
            _GET,
            path=(id,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def delete(
        self,
        id: str,
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Delete an external service.

        Removes the connection from the workspace, so that for example no more ServiceNow incidents
        are opened. The job catalogue has a separate job for the removal of a vCenter. 404 for an
        unknown service.

        Calls `DELETE /compute-ops-mgmt/v1beta1/external-services/{id}`.

        Args:
            id: Identifier (UUID) of a connected external service.
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
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1beta1.external_services.delete("ID")
        """
        return await self._call(
            _DELETE,
            path=(id,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def update(
        self,
        id: str,
        body: models.ExternalServicesUpdateRequest | Mapping[str, Any],
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.ExternalServicesResponse:
        """Change an external service.

        Changes names, credentials, `serviceData`, or turns the integration on and off with `state`.
        The type of service stays. For ServiceNow the same cumulative combinations of incident
        events are valid as at creation, all others give 400. For a vCenter send name, URL, gateway,
        certificate fingerprint and credentials together.

        Calls `PATCH /compute-ops-mgmt/v1beta1/external-services/{id}`.

        Args:
            id: Identifier (UUID) of a connected external service.
            body: The properties to change. A model, or a mapping with the names of the API.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The external service after the change.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1beta1.external_services.update("ID", {"name": "NAME"})
        """
        return await self._call(
            _UPDATE,
            path=(id,),
            headers=(tenant_acid,),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def test(
        self,
        id: str,
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Test an external service.

        Opens a test incident in ServiceNow, or checks the connection to DSCC, even if that
        integration is disabled. The call answers 202 at once, without a `Location`; the outcome
        appears as an activity, see `v1beta2.activities.list`. For vCenter no test is documented.

        Calls `POST /compute-ops-mgmt/v1beta1/external-services/{id}/test`.

        Args:
            id: Identifier (UUID) of a connected external service.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            Nothing; the test runs after the answer.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1beta1.external_services.test("ID")
        """
        return await self._call(
            _TEST,
            path=(id,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawExternalServices:
    """The calls of `ExternalServices`, each giving status, headers and body."""

    def __init__(self, external_services: ExternalServices) -> None:
        self.list = raw(external_services.list)
        self.create = raw(external_services.create)
        self.get = raw(external_services.get)
        self.delete = raw(external_services.delete)
        self.update = raw(external_services.update)
        self.test = raw(external_services.test)

    @cached_property
    def filters(self) -> ExternalServicesFilters:
        """What `list` can be filtered by."""
        from ._filters.external_services import ExternalServicesFilters

        return ExternalServicesFilters()


class AsyncRawExternalServices:
    """The calls of `AsyncExternalServices`, each giving status, headers and body."""

    def __init__(self, external_services: AsyncExternalServices) -> None:
        self.list = raw_async(external_services.list)
        self.create = raw_async(external_services.create)
        self.get = raw_async(external_services.get)
        self.delete = raw_async(external_services.delete)
        self.update = raw_async(external_services.update)
        self.test = raw_async(external_services.test)

    @cached_property
    def filters(self) -> ExternalServicesFilters:
        """What `list` can be filtered by."""
        from ._filters.external_services import ExternalServicesFilters

        return ExternalServicesFilters()
