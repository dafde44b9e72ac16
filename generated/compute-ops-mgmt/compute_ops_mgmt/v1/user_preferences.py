"""Operations of `user_preferences`, API version v1.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TYPE_CHECKING

from .._runtime.operation import Body, Header, Json, Operation, Path
from .._runtime.paging import SinglePage
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

if TYPE_CHECKING:
    from .._runtime.pager import AsyncPager, Pager

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
    """What e-mail notifications a user gets for servers that are added from now on."""

    def list(
        self,
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[models.UserPreferencesResponse, models.UserPreferencesCollection]:
        """List your preferences, one item or none.

        The collection is empty until the calling user has created preferences. Take `id` from here
        to change them with PUT.

        Calls `GET /compute-ops-mgmt/v1/user-preferences`.

        Args:
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
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
            >>> for item in client.v1.user_preferences.list():
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
        body: models.UserPreferencesRequest | Mapping[str, Any],
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.UserPreferencesResponse:
        """Create your preferences for notifications.

        They are the initial notification settings of servers that are added later; for servers that
        exist use `v1.servers.replace_notifications`. The event settings build on each other:
        `criticalNonServiceNotification` needs `criticalNotification`, and `warningNotification`
        needs both, else 400. Health report, power resets and disconnection (1 to 3 hours, null for
        off) are independent. Everything is off at first. Answers 200, not 201.

        Calls `POST /compute-ops-mgmt/v1/user-preferences`.

        Args:
            body: The wanted notifications; `criticalNotification` is required. A model, or a
                mapping with the names of the API.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
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
            >>> client.v1.user_preferences.create({"criticalNotification": True})
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
        """Turn on notifications for other users.

        Only turns on: what is false or missing in `requestData` stays as each user has it. A user
        gets those notifications of `requestData` whose list contains the address, or all if it
        stands in `all`. The same combinations of event settings are valid as for one's own
        preferences, others give 400. May succeed in part: the answer is 200 with `successes` and
        `errors` counted and listed separately, so look at both.

        Calls `POST /compute-ops-mgmt/v1/user-preferences/subscribe`.

        Args:
            body: The notifications to turn on in `requestData`, and lists of e-mail addresses by
                kind in `recipients`. A model, or a mapping with the names of the API.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The changed preferences and the errors, with their numbers.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1.user_preferences.subscribe({"recipients": {}, "requestData": {}})
        """
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
        """Turn off notifications for other users.

        A list per kind of notification names the users for whom it is turned off; `critical` turns
        off all three event settings, `all` everything. May succeed in part: the answer is 200 with
        `successes` and `errors` counted and listed separately.

        Calls `POST /compute-ops-mgmt/v1/user-preferences/unsubscribe`.

        Args:
            body: Lists of e-mail addresses, by kind of notification or in `all`. A model, or a
                mapping with the names of the API.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The changed preferences and the errors, with their numbers.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1.user_preferences.unsubscribe({"all": ["ALL"]})
        """
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
        """Get preferences by their identifier.

        The identifier belongs to the preferences, not to the user; `v1.user_preferences.list` finds
        your own. 404 for unknown preferences.

        Calls `GET /compute-ops-mgmt/v1/user-preferences/{id}`.

        Args:
            id: Identifier of your preferences object, as found in the list.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
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
            >>> client.v1.user_preferences.get("ID")
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
        """Replace your preferences for notifications.

        Affects servers that are added afterwards. The event settings build on each other as for the
        creation: `criticalNonServiceNotification` needs `criticalNotification`, and
        `warningNotification` needs both, else 400. 404 for unknown preferences.

        Calls `PUT /compute-ops-mgmt/v1/user-preferences/{id}`.

        Args:
            id: Identifier of your preferences object, as found in the list.
            body: All wanted notifications; `criticalNotification` is required. A model, or a
                mapping with the names of the API.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
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
            >>> client.v1.user_preferences.replace("ID", {"criticalNotification": True})
        """
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
    """What e-mail notifications a user gets for servers that are added from now on."""

    def list(
        self,
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[models.UserPreferencesResponse, models.UserPreferencesCollection]:
        """List your preferences, one item or none.

        The collection is empty until the calling user has created preferences. Take `id` from here
        to change them with PUT.

        Calls `GET /compute-ops-mgmt/v1/user-preferences`.

        Args:
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
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
            >>> async for item in client.v1.user_preferences.list():
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
        body: models.UserPreferencesRequest | Mapping[str, Any],
        *,
        tenant_acid: str | None = None,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.UserPreferencesResponse:
        """Create your preferences for notifications.

        They are the initial notification settings of servers that are added later; for servers that
        exist use `v1.servers.replace_notifications`. The event settings build on each other:
        `criticalNonServiceNotification` needs `criticalNotification`, and `warningNotification`
        needs both, else 400. Health report, power resets and disconnection (1 to 3 hours, null for
        off) are independent. Everything is off at first. Answers 200, not 201.

        Calls `POST /compute-ops-mgmt/v1/user-preferences`.

        Args:
            body: The wanted notifications; `criticalNotification` is required. A model, or a
                mapping with the names of the API.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
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
            >>> await client.v1.user_preferences.create({"criticalNotification": True})
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
        """Turn on notifications for other users.

        Only turns on: what is false or missing in `requestData` stays as each user has it. A user
        gets those notifications of `requestData` whose list contains the address, or all if it
        stands in `all`. The same combinations of event settings are valid as for one's own
        preferences, others give 400. May succeed in part: the answer is 200 with `successes` and
        `errors` counted and listed separately, so look at both.

        Calls `POST /compute-ops-mgmt/v1/user-preferences/subscribe`.

        Args:
            body: The notifications to turn on in `requestData`, and lists of e-mail addresses by
                kind in `recipients`. A model, or a mapping with the names of the API.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The changed preferences and the errors, with their numbers.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1.user_preferences.subscribe({"recipients": {}, "requestData": {}})
        """
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
        """Turn off notifications for other users.

        A list per kind of notification names the users for whom it is turned off; `critical` turns
        off all three event settings, `all` everything. May succeed in part: the answer is 200 with
        `successes` and `errors` counted and listed separately.

        Calls `POST /compute-ops-mgmt/v1/user-preferences/unsubscribe`.

        Args:
            body: Lists of e-mail addresses, by kind of notification or in `all`. A model, or a
                mapping with the names of the API.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The changed preferences and the errors, with their numbers.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1.user_preferences.unsubscribe({"all": ["ALL"]})
        """
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
        """Get preferences by their identifier.

        The identifier belongs to the preferences, not to the user; `v1.user_preferences.list` finds
        your own. 404 for unknown preferences.

        Calls `GET /compute-ops-mgmt/v1/user-preferences/{id}`.

        Args:
            id: Identifier of your preferences object, as found in the list.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
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
            >>> await client.v1.user_preferences.get("ID")
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
        """Replace your preferences for notifications.

        Affects servers that are added afterwards. The event settings build on each other as for the
        creation: `criticalNonServiceNotification` needs `criticalNotification`, and
        `warningNotification` needs both, else 400. 404 for unknown preferences.

        Calls `PUT /compute-ops-mgmt/v1/user-preferences/{id}`.

        Args:
            id: Identifier of your preferences object, as found in the list.
            body: All wanted notifications; `criticalNotification` is required. A model, or a
                mapping with the names of the API.
            tenant_acid: For managed service providers: application customer ID of the tenant to act
                for, with a token of the MSP workspace. Absent, the call concerns the token's own
                workspace.
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
            >>> await client.v1.user_preferences.replace("ID", {"criticalNotification": True})
        """
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
