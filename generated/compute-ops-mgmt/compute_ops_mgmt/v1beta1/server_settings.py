"""Operations of `server_settings`, API version v1beta1.

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
    from ._filters.server_settings import ServerSettingsFilters

_LIST: Operation[models.ServerSettingsCollection] = Operation(
    "GET",
    "/compute-ops/v1beta1/server-settings",
    query=(Query("filter"),),
    headers=(Header("Tenant-Acid"),),
    paging=SinglePage(),
    replies={"200": Json(lambda: models.ServerSettingsCollection)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_CREATE: Operation[models.ServerSettingsResponse] = Operation(
    "POST",
    "/compute-ops/v1beta1/server-settings",
    headers=(Header("Tenant-Acid"),),
    body=Body("application/json", lambda: models.ServerSettingsCreateRequest, required=True),
    replies={"201": Json(lambda: models.ServerSettingsResponse)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_GET: Operation[models.ServerSettingsResponse] = Operation(
    "GET",
    "/compute-ops/v1beta1/server-settings/{id}",
    path_parameters=(Path("id"),),
    headers=(Header("Tenant-Acid"),),
    replies={"200": Json(lambda: models.ServerSettingsResponse)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_DELETE: Operation[None] = Operation(
    "DELETE",
    "/compute-ops/v1beta1/server-settings/{id}",
    path_parameters=(Path("id"),),
    query=(Query("force"),),
    headers=(Header("Tenant-Acid"),),
    replies={"204": Empty()},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_UPDATE: Operation[models.ServerSettingsResponse] = Operation(
    "PATCH",
    "/compute-ops/v1beta1/server-settings/{id}",
    path_parameters=(Path("id"),),
    headers=(Header("Tenant-Acid"),),
    body=Body("application/merge-patch+json", lambda: models.ServerSettingsUpdateRequest, required=True),
    replies={"200": Json(lambda: models.ServerSettingsResponse)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)


class ServerSettings(Resource):
    """Reusable server settings for groups, the predecessor of settings under the path prefix
    `/compute-ops`, which might stop working after 2025-04-01.

    `v1.settings` is the one to use.
    """

    @cached_property
    def filters(self) -> ServerSettingsFilters:
        """What `list` can be filtered by."""
        from ._filters.server_settings import ServerSettingsFilters

        return ServerSettingsFilters()

    def list(
        self,
        *,
        filter: FilterExpression | str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[models.ServerSettingsResponse, models.ServerSettingsCollection]:
        """List the server settings of the workspace.

        Knows the six server categories only, not those of OneView appliances. Predefined settings
        by HPE are among them. All come in one answer; paging isn't declared.

        Calls `GET /compute-ops/v1beta1/server-settings`.

        Args:
            filter: Documented properties: `name`, `description`, `category`, `settings`,
                `platformFamily`. Made with `filters` or `Filter`, or text in the syntax of OData.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The collection of server settings. It comes as a pager of one page: iterate over its
            items.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> for item in client.v1beta1.server_settings.list():
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
        body: models.ServerSettingsCreateRequest | Mapping[str, Any],
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.ServerSettingsResponse:
        """Create a server setting.

        `settings` has the key `DEFAULT`, or for the category `FIRMWARE` the keys `GEN10`, `GEN11`
        and `GEN12`. Component exclusions aren't possible in this version, but it knows more
        operating systems and `imageToMountOnCD`. iLO settings are defined by HPE and can't be
        created. 409 when it conflicts with an existing setting.

        Calls `POST /compute-ops/v1beta1/server-settings`.

        Args:
            body: Name and category, and the values in `settings` in the structure that the category
                requires. A model, or a mapping with the names of the API.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The server setting as it was created. `with_raw_response` gives the headers too:
            `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ConflictError: It does not go together with the present state (409).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1beta1.server_settings.create({"category": "BIOS", "name": "NAME"})
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
    ) -> models.ServerSettingsResponse:
        """Get one server setting.

        Which structure `settings` has is decided by `category`. 404 for an unknown setting.

        Calls `GET /compute-ops/v1beta1/server-settings/{id}`.

        Args:
            id: Identifier (UUID) of a server setting.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The server setting.

        Raises:
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1beta1.server_settings.get("ID")
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
        force: bool | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Delete a server setting.

        409 when a conflict prevents it, most likely because groups still use the setting. 404 for
        an unknown setting.

        Calls `DELETE /compute-ops/v1beta1/server-settings/{id}`.

        Args:
            id: Identifier (UUID) of a server setting.
            force: Meaning undocumented; presumably `true` deletes in spite of a conflict.
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
            ConflictError: It does not go together with the present state (409).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1beta1.server_settings.delete("ID")
        """
        return self._call(
            _DELETE,
            path=(id,),
            query=(force,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def update(
        self,
        id: str,
        body: models.ServerSettingsUpdateRequest | Mapping[str, Any],
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.ServerSettingsResponse:
        """Change a server setting.

        Category and platform family can't be changed. Servers of groups with this setting get the
        new values only when a job applies them. 404 for an unknown setting.

        Calls `PATCH /compute-ops/v1beta1/server-settings/{id}`.

        Args:
            id: Identifier (UUID) of a server setting.
            body: Any of name, description and `settings`. A model, or a mapping with the names of
                the API.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The server setting after the change.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1beta1.server_settings.update("ID", {"name": "Production Server Settings"})
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


class AsyncServerSettings(AsyncResource):
    """Reusable server settings for groups, the predecessor of settings under the path prefix
    `/compute-ops`, which might stop working after 2025-04-01.

    `v1.settings` is the one to use.
    """

    @cached_property
    def filters(self) -> ServerSettingsFilters:
        """What `list` can be filtered by."""
        from ._filters.server_settings import ServerSettingsFilters

        return ServerSettingsFilters()

    def list(
        self,
        *,
        filter: FilterExpression | str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[models.ServerSettingsResponse, models.ServerSettingsCollection]:
        """List the server settings of the workspace.

        Knows the six server categories only, not those of OneView appliances. Predefined settings
        by HPE are among them. All come in one answer; paging isn't declared.

        Calls `GET /compute-ops/v1beta1/server-settings`.

        Args:
            filter: Documented properties: `name`, `description`, `category`, `settings`,
                `platformFamily`. Made with `filters` or `Filter`, or text in the syntax of OData.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The collection of server settings. It comes as a pager of one page: iterate over its
            items.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> async for item in client.v1beta1.server_settings.list():
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
        body: models.ServerSettingsCreateRequest | Mapping[str, Any],
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.ServerSettingsResponse:
        """Create a server setting.

        `settings` has the key `DEFAULT`, or for the category `FIRMWARE` the keys `GEN10`, `GEN11`
        and `GEN12`. Component exclusions aren't possible in this version, but it knows more
        operating systems and `imageToMountOnCD`. iLO settings are defined by HPE and can't be
        created. 409 when it conflicts with an existing setting.

        Calls `POST /compute-ops/v1beta1/server-settings`.

        Args:
            body: Name and category, and the values in `settings` in the structure that the category
                requires. A model, or a mapping with the names of the API.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The server setting as it was created. `with_raw_response` gives the headers too:
            `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ConflictError: It does not go together with the present state (409).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1beta1.server_settings.create({"category": "BIOS", "name": "NAME"})
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
    ) -> models.ServerSettingsResponse:
        """Get one server setting.

        Which structure `settings` has is decided by `category`. 404 for an unknown setting.

        Calls `GET /compute-ops/v1beta1/server-settings/{id}`.

        Args:
            id: Identifier (UUID) of a server setting.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The server setting.

        Raises:
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1beta1.server_settings.get("ID")
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
        force: bool | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Delete a server setting.

        409 when a conflict prevents it, most likely because groups still use the setting. 404 for
        an unknown setting.

        Calls `DELETE /compute-ops/v1beta1/server-settings/{id}`.

        Args:
            id: Identifier (UUID) of a server setting.
            force: Meaning undocumented; presumably `true` deletes in spite of a conflict.
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
            ConflictError: It does not go together with the present state (409).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1beta1.server_settings.delete("ID")
        """
        return await self._call(
            _DELETE,
            path=(id,),
            query=(force,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def update(
        self,
        id: str,
        body: models.ServerSettingsUpdateRequest | Mapping[str, Any],
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.ServerSettingsResponse:
        """Change a server setting.

        Category and platform family can't be changed. Servers of groups with this setting get the
        new values only when a job applies them. 404 for an unknown setting.

        Calls `PATCH /compute-ops/v1beta1/server-settings/{id}`.

        Args:
            id: Identifier (UUID) of a server setting.
            body: Any of name, description and `settings`. A model, or a mapping with the names of
                the API.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The server setting after the change.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1beta1.server_settings.update(
            ...     "ID", {"name": "Production Server Settings"}
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


class RawServerSettings:
    """The calls of `ServerSettings`, each giving status, headers and body."""

    def __init__(self, server_settings: ServerSettings) -> None:
        self.list = raw(server_settings.list)
        self.create = raw(server_settings.create)
        self.get = raw(server_settings.get)
        self.delete = raw(server_settings.delete)
        self.update = raw(server_settings.update)

    @cached_property
    def filters(self) -> ServerSettingsFilters:
        """What `list` can be filtered by."""
        from ._filters.server_settings import ServerSettingsFilters

        return ServerSettingsFilters()


class AsyncRawServerSettings:
    """The calls of `AsyncServerSettings`, each giving status, headers and body."""

    def __init__(self, server_settings: AsyncServerSettings) -> None:
        self.list = raw_async(server_settings.list)
        self.create = raw_async(server_settings.create)
        self.get = raw_async(server_settings.get)
        self.delete = raw_async(server_settings.delete)
        self.update = raw_async(server_settings.update)

    @cached_property
    def filters(self) -> ServerSettingsFilters:
        """What `list` can be filtered by."""
        from ._filters.server_settings import ServerSettingsFilters

        return ServerSettingsFilters()
