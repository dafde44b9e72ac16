"""Operations of `user-preferences`, API version v1beta1; made by comgen, not to be edited."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .._runtime.operation import Body, Json, Operation, Path
from .._runtime.pager import AsyncPager, Pager
from .._runtime.paging import SinglePage
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

_LIST: Operation[models.UserPreferencesCollection] = Operation(
    "GET",
    "/compute-ops-mgmt/v1beta1/user-preferences",
    paging=SinglePage(),
    replies={"200": Json(lambda: models.UserPreferencesCollection)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_CREATE: Operation[models.UserPreferencesResponse] = Operation(
    "POST",
    "/compute-ops-mgmt/v1beta1/user-preferences",
    body=Body("application/json", lambda: models.UserPreferencesRequest, required=True),
    replies={"200": Json(lambda: models.UserPreferencesResponse)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_GET: Operation[models.UserPreferencesResponse] = Operation(
    "GET",
    "/compute-ops-mgmt/v1beta1/user-preferences/{id}",
    path_parameters=(Path("id"),),
    replies={"200": Json(lambda: models.UserPreferencesResponse)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_REPLACE: Operation[models.UserPreferencesResponse] = Operation(
    "PUT",
    "/compute-ops-mgmt/v1beta1/user-preferences/{id}",
    path_parameters=(Path("id"),),
    body=Body("application/json", lambda: models.UserPreferencesRequest, required=True),
    replies={"200": Json(lambda: models.UserPreferencesResponse)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)


class UserPreferences(Resource):
    """Operations of `user-preferences`, API version v1beta1.

    `v1.user_preferences` is the one to use.
    """

    def list(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[models.UserPreferencesResponse, models.UserPreferencesCollection]:
        """GET /compute-ops-mgmt/v1beta1/user-preferences

        Gives a pager of one page: iterate over its items.
        """
        return self._list(
            _LIST, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )

    def create(
        self,
        body: models.UserPreferencesRequest | Mapping[str, Any],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.UserPreferencesResponse:
        """POST /compute-ops-mgmt/v1beta1/user-preferences"""
        return self._call(
            _CREATE,
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
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.UserPreferencesResponse:
        """GET /compute-ops-mgmt/v1beta1/user-preferences/{id}"""
        return self._call(
            _GET,
            path=(id,),
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
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.UserPreferencesResponse:
        """PUT /compute-ops-mgmt/v1beta1/user-preferences/{id}"""
        return self._call(
            _REPLACE,
            path=(id,),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncUserPreferences(AsyncResource):
    """Operations of `user-preferences`, API version v1beta1.

    `v1.user_preferences` is the one to use.
    """

    def list(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[models.UserPreferencesResponse, models.UserPreferencesCollection]:
        """GET /compute-ops-mgmt/v1beta1/user-preferences

        Gives a pager of one page: iterate over its items.
        """
        return self._list(
            _LIST, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )

    async def create(
        self,
        body: models.UserPreferencesRequest | Mapping[str, Any],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.UserPreferencesResponse:
        """POST /compute-ops-mgmt/v1beta1/user-preferences"""
        return await self._call(
            _CREATE,
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
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.UserPreferencesResponse:
        """GET /compute-ops-mgmt/v1beta1/user-preferences/{id}"""
        return await self._call(
            _GET,
            path=(id,),
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
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.UserPreferencesResponse:
        """PUT /compute-ops-mgmt/v1beta1/user-preferences/{id}"""
        return await self._call(
            _REPLACE,
            path=(id,),
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
        self.get = raw(user_preferences.get)
        self.replace = raw(user_preferences.replace)


class AsyncRawUserPreferences:
    """The calls of `AsyncUserPreferences`, each giving status, headers and body."""

    def __init__(self, user_preferences: AsyncUserPreferences) -> None:
        self.list = raw_async(user_preferences.list)
        self.create = raw_async(user_preferences.create)
        self.get = raw_async(user_preferences.get)
        self.replace = raw_async(user_preferences.replace)
