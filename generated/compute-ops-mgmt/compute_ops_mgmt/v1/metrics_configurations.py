"""Operations of `metrics_configurations`, API version v1.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TYPE_CHECKING

from .._runtime.operation import Body, Empty, Header, Json, Operation, Path
from .._runtime.paging import SinglePage
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

if TYPE_CHECKING:
    from .._runtime.pager import AsyncPager, Pager

_LIST: Operation[models.MetricsConfigurationCollection] = Operation(
    "GET",
    "/compute-ops-mgmt/v1/metrics-configurations",
    headers=(Header("Tenant-Acid"),),
    paging=SinglePage(),
    replies={"200": Json(lambda: models.MetricsConfigurationCollection)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_CREATE: Operation[models.MetricsConfigurationResponse] = Operation(
    "POST",
    "/compute-ops-mgmt/v1/metrics-configurations",
    headers=(Header("Tenant-Acid"),),
    body=Body("application/json", lambda: models.MetricsConfigurationPostRequest, required=True),
    replies={"201": Json(lambda: models.MetricsConfigurationResponse)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_GET: Operation[models.MetricsConfigurationResponse] = Operation(
    "GET",
    "/compute-ops-mgmt/v1/metrics-configurations/{id}",
    path_parameters=(Path("id"),),
    headers=(Header("Tenant-Acid"),),
    replies={"200": Json(lambda: models.MetricsConfigurationResponse)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_DELETE: Operation[None] = Operation(
    "DELETE",
    "/compute-ops-mgmt/v1/metrics-configurations/{id}",
    path_parameters=(Path("id"),),
    headers=(Header("Tenant-Acid"),),
    replies={"204": Empty()},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_UPDATE: Operation[models.MetricsConfigurationResponse] = Operation(
    "PATCH",
    "/compute-ops-mgmt/v1/metrics-configurations/{id}",
    path_parameters=(Path("id"),),
    headers=(Header("Tenant-Acid"),),
    body=Body("application/merge-patch+json", lambda: models.MetricsConfigurationPatchRequest, required=True),
    replies={"200": Json(lambda: models.MetricsConfigurationResponse)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)


class MetricsConfigurations(Resource):
    """Whether energy and utilization metrics are collected on schedule or on demand, and when
    power use raises alerts.
    """

    def list(
        self,
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[models.MetricsConfigurationResponse, models.MetricsConfigurationCollection]:
        """List the metrics configurations of the workspace.

        An empty collection means that nothing has been configured yet. Neither paging nor filters
        are declared.

        Calls `GET /compute-ops-mgmt/v1/metrics-configurations`.

        Args:
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The collection of metrics configurations. It comes as a pager of one page: iterate over
            its items.

        Raises:
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> for item in client.v1.metrics_configurations.list():
            ...     print(item)
        """
        return self._list(
            _LIST,
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def create(
        self,
        body: models.MetricsConfigurationPostRequest | Mapping[str, Any],
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.MetricsConfigurationResponse:
        """Create a metrics configuration.

        With `SYSTEM_SCHEDULED` the service collects metrics regularly, with `ON_DEMAND` only on
        `v1beta1.metrics_collection_requests.create`. Alerts are raised by default when power
        utilization exceeds its threshold: 10 percent unless given, of what isn't documented. They
        can be limited to groups, tags and at most one saved filter.

        Calls `POST /compute-ops-mgmt/v1/metrics-configurations`.

        Args:
            body: The mode in `metricsCollection`, and optionally the alert switch, its threshold in
                percent and the resources to watch. A model, or a mapping with the names of the API.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The metrics configuration as it was created. `with_raw_response` gives the headers too:
            `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1.metrics_configurations.create({"metricsCollection": "SYSTEM_SCHEDULED"})
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
    ) -> models.MetricsConfigurationResponse:
        """Get one metrics configuration.

        Shows the collection mode and the alert threshold with the resources it holds for. 404 for
        an unknown configuration.

        Calls `GET /compute-ops-mgmt/v1/metrics-configurations/{id}`.

        Args:
            id: Identifier (UUID) of a metrics configuration.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The metrics configuration.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1.metrics_configurations.get("ID")
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
        """Delete a metrics configuration.

        Gives up the collection mode and the alert threshold that were set by it. What becomes of
        data collected before isn't documented. 404 for an unknown configuration.

        Calls `DELETE /compute-ops-mgmt/v1/metrics-configurations/{id}`.

        Args:
            id: Identifier (UUID) of a metrics configuration.
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
            >>> client.v1.metrics_configurations.delete("ID")
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
        body: models.MetricsConfigurationPatchRequest | Mapping[str, Any],
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.MetricsConfigurationResponse:
        """Change a metrics configuration.

        At least one property must be sent, an empty patch gives 400. `alertResources` is replaced
        as a whole and may hold several groups and tags but only one filter. 404 for an unknown
        configuration.

        Calls `PATCH /compute-ops-mgmt/v1/metrics-configurations/{id}`.

        Args:
            id: Identifier (UUID) of a metrics configuration.
            body: The properties to change, e.g. the alert threshold. A model, or a mapping with the
                names of the API.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The metrics configuration after the change.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1.metrics_configurations.update(
            ...     "ID",
            ...     {
            ...         "alertResources": [
            ...             {
            ...                 "id": "a761f080-6448-48c5-d34a-d04f2d489159",
            ...                 "name": "Production Group",
            ...                 "type": "group",
            ...             }
            ...         ]
            ...     },
            ... )
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


class AsyncMetricsConfigurations(AsyncResource):
    """Whether energy and utilization metrics are collected on schedule or on demand, and when
    power use raises alerts.
    """

    def list(
        self,
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[models.MetricsConfigurationResponse, models.MetricsConfigurationCollection]:
        """List the metrics configurations of the workspace.

        An empty collection means that nothing has been configured yet. Neither paging nor filters
        are declared.

        Calls `GET /compute-ops-mgmt/v1/metrics-configurations`.

        Args:
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The collection of metrics configurations. It comes as a pager of one page: iterate over
            its items.

        Raises:
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> async for item in client.v1.metrics_configurations.list():
            ...     print(item)
        """
        return self._list(
            _LIST,
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def create(
        self,
        body: models.MetricsConfigurationPostRequest | Mapping[str, Any],
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.MetricsConfigurationResponse:
        """Create a metrics configuration.

        With `SYSTEM_SCHEDULED` the service collects metrics regularly, with `ON_DEMAND` only on
        `v1beta1.metrics_collection_requests.create`. Alerts are raised by default when power
        utilization exceeds its threshold: 10 percent unless given, of what isn't documented. They
        can be limited to groups, tags and at most one saved filter.

        Calls `POST /compute-ops-mgmt/v1/metrics-configurations`.

        Args:
            body: The mode in `metricsCollection`, and optionally the alert switch, its threshold in
                percent and the resources to watch. A model, or a mapping with the names of the API.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The metrics configuration as it was created. `with_raw_response` gives the headers too:
            `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1.metrics_configurations.create({"metricsCollection": "SYSTEM_SCHEDULED"})
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
    ) -> models.MetricsConfigurationResponse:
        """Get one metrics configuration.

        Shows the collection mode and the alert threshold with the resources it holds for. 404 for
        an unknown configuration.

        Calls `GET /compute-ops-mgmt/v1/metrics-configurations/{id}`.

        Args:
            id: Identifier (UUID) of a metrics configuration.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The metrics configuration.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1.metrics_configurations.get("ID")
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
        """Delete a metrics configuration.

        Gives up the collection mode and the alert threshold that were set by it. What becomes of
        data collected before isn't documented. 404 for an unknown configuration.

        Calls `DELETE /compute-ops-mgmt/v1/metrics-configurations/{id}`.

        Args:
            id: Identifier (UUID) of a metrics configuration.
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
            >>> await client.v1.metrics_configurations.delete("ID")
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
        body: models.MetricsConfigurationPatchRequest | Mapping[str, Any],
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.MetricsConfigurationResponse:
        """Change a metrics configuration.

        At least one property must be sent, an empty patch gives 400. `alertResources` is replaced
        as a whole and may hold several groups and tags but only one filter. 404 for an unknown
        configuration.

        Calls `PATCH /compute-ops-mgmt/v1/metrics-configurations/{id}`.

        Args:
            id: Identifier (UUID) of a metrics configuration.
            body: The properties to change, e.g. the alert threshold. A model, or a mapping with the
                names of the API.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The metrics configuration after the change.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1.metrics_configurations.update(
            ...     "ID",
            ...     {
            ...         "alertResources": [
            ...             {
            ...                 "id": "a761f080-6448-48c5-d34a-d04f2d489159",
            ...                 "name": "Production Group",
            ...                 "type": "group",
            ...             }
            ...         ]
            ...     },
            ... )
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


class RawMetricsConfigurations:
    """The calls of `MetricsConfigurations`, each giving status, headers and body."""

    def __init__(self, metrics_configurations: MetricsConfigurations) -> None:
        self.list = raw(metrics_configurations.list)
        self.create = raw(metrics_configurations.create)
        self.get = raw(metrics_configurations.get)
        self.delete = raw(metrics_configurations.delete)
        self.update = raw(metrics_configurations.update)


class AsyncRawMetricsConfigurations:
    """The calls of `AsyncMetricsConfigurations`, each giving status, headers and body."""

    def __init__(self, metrics_configurations: AsyncMetricsConfigurations) -> None:
        self.list = raw_async(metrics_configurations.list)
        self.create = raw_async(metrics_configurations.create)
        self.get = raw_async(metrics_configurations.get)
        self.delete = raw_async(metrics_configurations.delete)
        self.update = raw_async(metrics_configurations.update)
