"""Operations of `user_preferences`, API version v1beta1.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TYPE_CHECKING

from .._runtime.operation import Body, Json, Operation, Path
from .._runtime.paging import SinglePage
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

if TYPE_CHECKING:
    from .._runtime.pager import AsyncPager, Pager

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
    """What e-mail notifications a user gets for new servers, in the beta version with fewer
    kinds.

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
        """List your preferences, one item or none.

        The collection is empty until the calling user has created preferences. Disconnection and
        power resets aren't covered in this version, and `Tenant-Acid` isn't declared.

        Calls `GET /compute-ops-mgmt/v1beta1/user-preferences`.

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            A collection with the preferences of the user. It comes as a pager of one page: iterate
            over its items.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> for item in client.v1beta1.user_preferences.list():
            ...     print(item)
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
        """Create your preferences for notifications.

        They are the initial notification settings of servers that are added later. The event
        settings build on each other: `criticalNonServiceNotification` needs `criticalNotification`,
        and `warningNotification` needs both, else 400. The daily health report is independent;
        disconnection and power resets can't be set in this version. Answers 200, not 201.

        Calls `POST /compute-ops-mgmt/v1beta1/user-preferences`.

        Args:
            body: The wanted notifications; `criticalNotification` is required. A model, or a
                mapping with the names of the API.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The preferences as they were created.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1beta1.user_preferences.create({"criticalNotification": True})
        """
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
        """Get preferences by their identifier.

        The identifier belongs to the preferences, not to the user. 404 for unknown preferences.

        Calls `GET /compute-ops-mgmt/v1beta1/user-preferences/{id}`.

        Args:
            id: Identifier of your preferences object, as found in the list.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The preferences.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1beta1.user_preferences.get("ID")
        """
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
        """Replace your preferences for notifications.

        Affects servers that are added afterwards. The same combinations of event settings are valid
        as for the creation, others give 400. 404 for unknown preferences.

        Calls `PUT /compute-ops-mgmt/v1beta1/user-preferences/{id}`.

        Args:
            id: Identifier of your preferences object, as found in the list.
            body: All wanted notifications; `criticalNotification` is required. A model, or a
                mapping with the names of the API.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The preferences as they are now.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1beta1.user_preferences.replace("ID", {"criticalNotification": True})
        """
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
    """What e-mail notifications a user gets for new servers, in the beta version with fewer
    kinds.

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
        """List your preferences, one item or none.

        The collection is empty until the calling user has created preferences. Disconnection and
        power resets aren't covered in this version, and `Tenant-Acid` isn't declared.

        Calls `GET /compute-ops-mgmt/v1beta1/user-preferences`.

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            A collection with the preferences of the user. It comes as a pager of one page: iterate
            over its items.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> async for item in client.v1beta1.user_preferences.list():
            ...     print(item)
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
        """Create your preferences for notifications.

        They are the initial notification settings of servers that are added later. The event
        settings build on each other: `criticalNonServiceNotification` needs `criticalNotification`,
        and `warningNotification` needs both, else 400. The daily health report is independent;
        disconnection and power resets can't be set in this version. Answers 200, not 201.

        Calls `POST /compute-ops-mgmt/v1beta1/user-preferences`.

        Args:
            body: The wanted notifications; `criticalNotification` is required. A model, or a
                mapping with the names of the API.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The preferences as they were created.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1beta1.user_preferences.create({"criticalNotification": True})
        """
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
        """Get preferences by their identifier.

        The identifier belongs to the preferences, not to the user. 404 for unknown preferences.

        Calls `GET /compute-ops-mgmt/v1beta1/user-preferences/{id}`.

        Args:
            id: Identifier of your preferences object, as found in the list.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The preferences.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1beta1.user_preferences.get("ID")
        """
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
        """Replace your preferences for notifications.

        Affects servers that are added afterwards. The same combinations of event settings are valid
        as for the creation, others give 400. 404 for unknown preferences.

        Calls `PUT /compute-ops-mgmt/v1beta1/user-preferences/{id}`.

        Args:
            id: Identifier of your preferences object, as found in the list.
            body: All wanted notifications; `criticalNotification` is required. A model, or a
                mapping with the names of the API.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The preferences as they are now.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1beta1.user_preferences.replace("ID", {"criticalNotification": True})
        """
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
