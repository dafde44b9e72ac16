"""Operations of `settings`, API version v1.

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
    from ._filters.settings import SettingsFilters

_LIST: Operation[models.SettingsCollection] = Operation(
    "GET",
    "/compute-ops-mgmt/v1/settings",
    query=(Query("filter"),),
    headers=(Header("Tenant-Acid"),),
    paging=SinglePage(),
    replies={"200": Json(lambda: models.SettingsCollection)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_CREATE: Operation[models.SettingsResponse] = Operation(
    "POST",
    "/compute-ops-mgmt/v1/settings",
    headers=(Header("Tenant-Acid"),),
    body=Body("application/json", lambda: models.SettingsCreateRequest, required=True),
    replies={"201": Json(lambda: models.SettingsResponse)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_GET: Operation[models.SettingsResponse] = Operation(
    "GET",
    "/compute-ops-mgmt/v1/settings/{id}",
    path_parameters=(Path("id"),),
    headers=(Header("Tenant-Acid"),),
    replies={"200": Json(lambda: models.SettingsResponse)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_DELETE: Operation[None] = Operation(
    "DELETE",
    "/compute-ops-mgmt/v1/settings/{id}",
    path_parameters=(Path("id"),),
    query=(Query("force"),),
    headers=(Header("Tenant-Acid"),),
    replies={"204": Empty()},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_UPDATE: Operation[models.SettingsResponse] = Operation(
    "PATCH",
    "/compute-ops-mgmt/v1/settings/{id}",
    path_parameters=(Path("id"),),
    headers=(Header("Tenant-Acid"),),
    body=Body("application/merge-patch+json", lambda: models.SettingsUpdateRequest, required=True),
    replies={"200": Json(lambda: models.SettingsResponse)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)


class Settings(Resource):
    """Reusable settings for groups: firmware baseline, BIOS, storage, operating system, iLO,
    OneView appliances.
    """

    @cached_property
    def filters(self) -> SettingsFilters:
        """What `list` can be filtered by."""
        from ._filters.settings import SettingsFilters

        return SettingsFilters()

    def list(
        self,
        *,
        filter: FilterExpression | str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[models.SettingsResponse, models.SettingsCollection]:
        """List the settings of the workspace.

        Includes predefined settings by HPE beside those of users. The answer isn't divided into
        pages.

        Calls `GET /compute-ops-mgmt/v1/settings`.

        Args:
            filter: Documented properties: `name`, `description`, `category`, `settings`,
                `platformFamily`, `customerId`. Made with `filters` or `Filter`, or text in the
                syntax of OData.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The collection of settings. It comes as a pager of one page: iterate over its items.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> for item in client.v1.settings.list():
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
        body: models.SettingsCreateRequest | Mapping[str, Any],
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.SettingsResponse:
        """Create a setting.

        `settings` has the key `DEFAULT`, or for the category `FIRMWARE` the keys `GEN10`, `GEN11`
        and `GEN12`, each with a bundle and optional component exclusions. Categories that begin
        with `OVE_` are for groups of OneView appliances; appliance settings are copied from a
        source appliance and require `allowSensitiveInfoUse`. iLO settings are defined by HPE and
        can't be created. The setting has no effect until a group refers to it. 409 when it
        conflicts with an existing setting.

        Calls `POST /compute-ops-mgmt/v1/settings`.

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
            The setting as it was created. `with_raw_response` gives the headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ConflictError: It does not go together with the present state (409).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1.settings.create({"category": "BIOS", "name": "NAME"})
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
    ) -> models.SettingsResponse:
        """Get one setting.

        Which structure `settings` has is decided by `category`. For OneView appliance settings,
        `status` under `DEFAULT` tells whether the copy from the source appliance is finished. 404
        for an unknown setting.

        Calls `GET /compute-ops-mgmt/v1/settings/{id}`.

        Args:
            id: Identifier (UUID) of a setting.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The setting.

        Raises:
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1.settings.get("ID")
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
        """Delete a setting.

        409 when a conflict prevents it, most likely because groups still use the setting. 404 for
        an unknown setting.

        Calls `DELETE /compute-ops-mgmt/v1/settings/{id}`.

        Args:
            id: Identifier (UUID) of a setting.
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
            >>> client.v1.settings.delete("ID")
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
        body: models.SettingsUpdateRequest | Mapping[str, Any],
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.SettingsResponse:
        """Change a setting.

        The category can't be changed. Devices of groups with this setting get the new values only
        when a job applies them. Server templates of OneView aren't changed here but by a job. 404
        for an unknown setting.

        Calls `PATCH /compute-ops-mgmt/v1/settings/{id}`.

        Args:
            id: Identifier (UUID) of a setting.
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
            The setting after the change.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1.settings.update("ID", {"name": "NAME"})
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


class AsyncSettings(AsyncResource):
    """Reusable settings for groups: firmware baseline, BIOS, storage, operating system, iLO,
    OneView appliances.
    """

    @cached_property
    def filters(self) -> SettingsFilters:
        """What `list` can be filtered by."""
        from ._filters.settings import SettingsFilters

        return SettingsFilters()

    def list(
        self,
        *,
        filter: FilterExpression | str | None = None,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[models.SettingsResponse, models.SettingsCollection]:
        """List the settings of the workspace.

        Includes predefined settings by HPE beside those of users. The answer isn't divided into
        pages.

        Calls `GET /compute-ops-mgmt/v1/settings`.

        Args:
            filter: Documented properties: `name`, `description`, `category`, `settings`,
                `platformFamily`, `customerId`. Made with `filters` or `Filter`, or text in the
                syntax of OData.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The collection of settings. It comes as a pager of one page: iterate over its items.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> async for item in client.v1.settings.list():
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
        body: models.SettingsCreateRequest | Mapping[str, Any],
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.SettingsResponse:
        """Create a setting.

        `settings` has the key `DEFAULT`, or for the category `FIRMWARE` the keys `GEN10`, `GEN11`
        and `GEN12`, each with a bundle and optional component exclusions. Categories that begin
        with `OVE_` are for groups of OneView appliances; appliance settings are copied from a
        source appliance and require `allowSensitiveInfoUse`. iLO settings are defined by HPE and
        can't be created. The setting has no effect until a group refers to it. 409 when it
        conflicts with an existing setting.

        Calls `POST /compute-ops-mgmt/v1/settings`.

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
            The setting as it was created. `with_raw_response` gives the headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ConflictError: It does not go together with the present state (409).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1.settings.create({"category": "BIOS", "name": "NAME"})
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
    ) -> models.SettingsResponse:
        """Get one setting.

        Which structure `settings` has is decided by `category`. For OneView appliance settings,
        `status` under `DEFAULT` tells whether the copy from the source appliance is finished. 404
        for an unknown setting.

        Calls `GET /compute-ops-mgmt/v1/settings/{id}`.

        Args:
            id: Identifier (UUID) of a setting.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The setting.

        Raises:
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1.settings.get("ID")
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
        """Delete a setting.

        409 when a conflict prevents it, most likely because groups still use the setting. 404 for
        an unknown setting.

        Calls `DELETE /compute-ops-mgmt/v1/settings/{id}`.

        Args:
            id: Identifier (UUID) of a setting.
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
            >>> await client.v1.settings.delete("ID")
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
        body: models.SettingsUpdateRequest | Mapping[str, Any],
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.SettingsResponse:
        """Change a setting.

        The category can't be changed. Devices of groups with this setting get the new values only
        when a job applies them. Server templates of OneView aren't changed here but by a job. 404
        for an unknown setting.

        Calls `PATCH /compute-ops-mgmt/v1/settings/{id}`.

        Args:
            id: Identifier (UUID) of a setting.
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
            The setting after the change.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1.settings.update("ID", {"name": "NAME"})
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


class RawSettings:
    """The calls of `Settings`, each giving status, headers and body."""

    def __init__(self, settings: Settings) -> None:
        self.list = raw(settings.list)
        self.create = raw(settings.create)
        self.get = raw(settings.get)
        self.delete = raw(settings.delete)
        self.update = raw(settings.update)

    @cached_property
    def filters(self) -> SettingsFilters:
        """What `list` can be filtered by."""
        from ._filters.settings import SettingsFilters

        return SettingsFilters()


class AsyncRawSettings:
    """The calls of `AsyncSettings`, each giving status, headers and body."""

    def __init__(self, settings: AsyncSettings) -> None:
        self.list = raw_async(settings.list)
        self.create = raw_async(settings.create)
        self.get = raw_async(settings.get)
        self.delete = raw_async(settings.delete)
        self.update = raw_async(settings.update)

    @cached_property
    def filters(self) -> SettingsFilters:
        """What `list` can be filtered by."""
        from ._filters.settings import SettingsFilters

        return SettingsFilters()
