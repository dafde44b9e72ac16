"""Operations of `user-preferences`, API version v1; made by comgen, not to be edited."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .._runtime.operation import Body, Header, Json, Operation, Path
from .._runtime.pager import AsyncPager, Pager
from .._runtime.paging import SinglePage
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

_LIST: Operation[models.UserPreferencesCollection] = Operation(
    "GET",
    "/compute-ops-mgmt/v1/user-preferences",
    headers=(Header("Tenant-Acid"),),
    paging=SinglePage(),
    replies={"200": Json(lambda: models.UserPreferencesCollection)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_CREATE: Operation[models.UserPreferencesResponse] = Operation(
    "POST",
    "/compute-ops-mgmt/v1/user-preferences",
    headers=(Header("Tenant-Acid"),),
    body=Body("application/json", lambda: models.UserPreferencesRequest, required=True),
    replies={"200": Json(lambda: models.UserPreferencesResponse)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_SUBSCRIBE: Operation[models.SubscribeResponse] = Operation(
    "POST",
    "/compute-ops-mgmt/v1/user-preferences/subscribe",
    headers=(Header("Tenant-Acid"),),
    body=Body("application/json", lambda: models.UserPreferencesSubscribe, required=True),
    replies={"200": Json(lambda: models.SubscribeResponse)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_UNSUBSCRIBE: Operation[models.SubscribeResponse] = Operation(
    "POST",
    "/compute-ops-mgmt/v1/user-preferences/unsubscribe",
    headers=(Header("Tenant-Acid"),),
    body=Body("application/json", lambda: models.UnsubscribeRequest, required=True),
    replies={"200": Json(lambda: models.SubscribeResponse)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_GET: Operation[models.UserPreferencesResponse] = Operation(
    "GET",
    "/compute-ops-mgmt/v1/user-preferences/{id}",
    path_parameters=(Path("id"),),
    headers=(Header("Tenant-Acid"),),
    replies={"200": Json(lambda: models.UserPreferencesResponse)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_REPLACE: Operation[models.UserPreferencesResponse] = Operation(
    "PUT",
    "/compute-ops-mgmt/v1/user-preferences/{id}",
    path_parameters=(Path("id"),),
    headers=(Header("Tenant-Acid"),),
    body=Body("application/json", lambda: models.UserPreferencesRequest, required=True),
    replies={"200": Json(lambda: models.UserPreferencesResponse)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)


class UserPreferences(Resource):
    """Operations of `user-preferences`, API version v1."""

    def list(
        self,
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[models.UserPreferencesResponse, models.UserPreferencesCollection]:
        """GET /compute-ops-mgmt/v1/user-preferences

        Gives a pager of one page: iterate over its items.
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
        body: models.UserPreferencesRequest | Mapping[str, Any],
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.UserPreferencesResponse:
        """POST /compute-ops-mgmt/v1/user-preferences"""
        return self._call(
            _CREATE,
            headers=(tenant_acid,),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def subscribe(
        self,
        body: models.UserPreferencesSubscribe | Mapping[str, Any],
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.SubscribeResponse:
        """POST /compute-ops-mgmt/v1/user-preferences/subscribe"""
        return self._call(
            _SUBSCRIBE,
            headers=(tenant_acid,),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def unsubscribe(
        self,
        body: models.UnsubscribeRequest | Mapping[str, Any],
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.SubscribeResponse:
        """POST /compute-ops-mgmt/v1/user-preferences/unsubscribe"""
        return self._call(
            _UNSUBSCRIBE,
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
    ) -> models.UserPreferencesResponse:
        """GET /compute-ops-mgmt/v1/user-preferences/{id}"""
        return self._call(
            _GET,
            path=(id,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def replace(
        self,
        id: str,
        body: models.UserPreferencesRequest | Mapping[str, Any],
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.UserPreferencesResponse:
        """PUT /compute-ops-mgmt/v1/user-preferences/{id}"""
        return self._call(
            _REPLACE,
            path=(id,),
            headers=(tenant_acid,),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncUserPreferences(AsyncResource):
    """Operations of `user-preferences`, API version v1."""

    def list(
        self,
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[models.UserPreferencesResponse, models.UserPreferencesCollection]:
        """GET /compute-ops-mgmt/v1/user-preferences

        Gives a pager of one page: iterate over its items.
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
        body: models.UserPreferencesRequest | Mapping[str, Any],
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.UserPreferencesResponse:
        """POST /compute-ops-mgmt/v1/user-preferences"""
        return await self._call(
            _CREATE,
            headers=(tenant_acid,),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def subscribe(
        self,
        body: models.UserPreferencesSubscribe | Mapping[str, Any],
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.SubscribeResponse:
        """POST /compute-ops-mgmt/v1/user-preferences/subscribe"""
        return await self._call(
            _SUBSCRIBE,
            headers=(tenant_acid,),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def unsubscribe(
        self,
        body: models.UnsubscribeRequest | Mapping[str, Any],
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.SubscribeResponse:
        """POST /compute-ops-mgmt/v1/user-preferences/unsubscribe"""
        return await self._call(
            _UNSUBSCRIBE,
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
    ) -> models.UserPreferencesResponse:
        """GET /compute-ops-mgmt/v1/user-preferences/{id}"""
        return await self._call(
            _GET,
            path=(id,),
            headers=(tenant_acid,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def replace(
        self,
        id: str,
        body: models.UserPreferencesRequest | Mapping[str, Any],
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.UserPreferencesResponse:
        """PUT /compute-ops-mgmt/v1/user-preferences/{id}"""
        return await self._call(
            _REPLACE,
            path=(id,),
            headers=(tenant_acid,),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawUserPreferences:
    """The calls of `UserPreferences`, each giving status, headers and body."""

    def __init__(self, user_preferences: UserPreferences) -> None:
        self.list = raw(user_preferences.list)
        self.create = raw(user_preferences.create)
        self.subscribe = raw(user_preferences.subscribe)
        self.unsubscribe = raw(user_preferences.unsubscribe)
        self.get = raw(user_preferences.get)
        self.replace = raw(user_preferences.replace)


class AsyncRawUserPreferences:
    """The calls of `AsyncUserPreferences`, each giving status, headers and body."""

    def __init__(self, user_preferences: AsyncUserPreferences) -> None:
        self.list = raw_async(user_preferences.list)
        self.create = raw_async(user_preferences.create)
        self.subscribe = raw_async(user_preferences.subscribe)
        self.unsubscribe = raw_async(user_preferences.unsubscribe)
        self.get = raw_async(user_preferences.get)
        self.replace = raw_async(user_preferences.replace)
