"""Operations of `activation_keys`, API version v1beta1.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any, TYPE_CHECKING

from .._runtime.operation import Body, Empty, Json, Operation, Path, Query
from .._runtime.paging import OffsetPaging
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

if TYPE_CHECKING:
    from .._runtime.filters import FilterExpression
    from .._runtime.pager import AsyncPager, Pager
    from ._filters.activation_keys import ActivationKeysFilters

_LIST: Operation[models.ActivationKeysCollectionResponse] = Operation(
    "GET",
    "/compute-ops-mgmt/v1beta1/activation-keys",
    query=(Query("offset"), Query("limit"), Query("filter")),
    paging=OffsetPaging(offset="offset", limit="limit", size=1000),
    replies={"200": Json(lambda: models.ActivationKeysCollectionResponse)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_CREATE: Operation[models.ActivationKeysResponse] = Operation(
    "POST",
    "/compute-ops-mgmt/v1beta1/activation-keys",
    body=Body("application/json", lambda: models.ActivationKeysRequest, required=True),
    replies={"201": Json(lambda: models.ActivationKeysResponse)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_DELETE: Operation[None] = Operation(
    "DELETE",
    "/compute-ops-mgmt/v1beta1/activation-keys/{activation_key}",
    path_parameters=(Path("activation_key"),),
    replies={"204": Empty()},
    errors={"default": Json(lambda: models.ErrorResponse)},
)


class ActivationKeys(Resource):
    """Keys with a limited lifetime that connect iLOs and secure gateway appliances to the
    workspace.
    """

    @cached_property
    def filters(self) -> ActivationKeysFilters:
        """What `list` can be filtered by."""
        from ._filters.activation_keys import ActivationKeysFilters

        return ActivationKeysFilters()

    def list(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        filter: FilterExpression | str | None = None,
        prefetch: int = 1,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[models.ActivationKeysResponse, models.ActivationKeysCollectionResponse]:
        """List the activation keys of the workspace.

        Shows for each key the kind of device it is for, when it expires, and the subscription,
        location, tags and gateway that devices get with it. The keys themselves are part of the
        answer, so treat it as confidential.

        Calls `GET /compute-ops-mgmt/v1beta1/activation-keys`.

        Args:
            offset: Number of items to skip before the page begins, 0 for the first page. Advance it
                by the number of items received, which may be less than `limit`.
            limit: Largest number of items in the page, at most 1000.
            filter: Documented properties: `targetDevice`, `applianceUri`, `activationKey`,
                `subscriptionKey`. Made with `filters` or `Filter`, or text in the syntax of OData.
            prefetch: How many pages are asked for at a time.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            A page of activation keys. A pager asks for the pages as they are needed, 1000 items
            each unless `limit` is given: iterate over their items, or over `pages()`.

        Raises:
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> for item in client.v1beta1.activation_keys.list():
            ...     print(item)
        """
        return self._list(
            _LIST,
            query=(offset, limit, filter),
            prefetch=prefetch,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def create(
        self,
        body: models.ActivationKeysRequest | Mapping[str, Any],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.ActivationKeysResponse:
        """Generate an activation key for an iLO or a secure gateway.

        The key is entered on the device, which then connects to the workspace: an iLO directly, an
        iLO through a secure gateway (with `applianceUri`), or a gateway appliance itself. iLOs need
        firmware 1.62 (iLO 6) or 3.09 (iLO 5) at least. A subscription must have a free seat; a
        location must exist in the workspace, whereas unknown tags are created; a tag that belongs
        to a group makes the server join it. The key lives 72 hours unless `expirationInHours` (0.5
        to 168) says otherwise. 201 without a `Location` header.

        Calls `POST /compute-ops-mgmt/v1beta1/activation-keys`.

        Args:
            body: The kind of device in `targetDevice` (`ILO` or `SECURE_GATEWAY`), and optionally
                the gateway, lifetime, subscription, location, service delivery contact and tags
                that devices onboarded with the key are to get. A model, or a mapping with the names
                of the API.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The activation key as it was generated, with its time of expiry.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1beta1.activation_keys.create({"targetDevice": "ILO"})
        """
        return self._call(
            _CREATE,
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def delete(
        self,
        activation_key: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Delete an activation key.

        Withdraws a key before it expires, so that no further device can be onboarded with it. The
        path takes the key's own value. 404 when the workspace has no such key.

        Calls `DELETE /compute-ops-mgmt/v1beta1/activation-keys/{activation_key}`.

        Args:
            activation_key: The activation key itself, as listed in `activationKey`.
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
            >>> client.v1beta1.activation_keys.delete("ACTIVATION_KEY")
        """
        return self._call(
            _DELETE,
            path=(activation_key,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncActivationKeys(AsyncResource):
    """Keys with a limited lifetime that connect iLOs and secure gateway appliances to the
    workspace.
    """

    @cached_property
    def filters(self) -> ActivationKeysFilters:
        """What `list` can be filtered by."""
        from ._filters.activation_keys import ActivationKeysFilters

        return ActivationKeysFilters()

    def list(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        filter: FilterExpression | str | None = None,
        prefetch: int = 1,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[models.ActivationKeysResponse, models.ActivationKeysCollectionResponse]:
        """List the activation keys of the workspace.

        Shows for each key the kind of device it is for, when it expires, and the subscription,
        location, tags and gateway that devices get with it. The keys themselves are part of the
        answer, so treat it as confidential.

        Calls `GET /compute-ops-mgmt/v1beta1/activation-keys`.

        Args:
            offset: Number of items to skip before the page begins, 0 for the first page. Advance it
                by the number of items received, which may be less than `limit`.
            limit: Largest number of items in the page, at most 1000.
            filter: Documented properties: `targetDevice`, `applianceUri`, `activationKey`,
                `subscriptionKey`. Made with `filters` or `Filter`, or text in the syntax of OData.
            prefetch: How many pages are asked for at a time.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            A page of activation keys. A pager asks for the pages as they are needed, 1000 items
            each unless `limit` is given: iterate over their items, or over `pages()`.

        Raises:
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> async for item in client.v1beta1.activation_keys.list():
            ...     print(item)
        """
        return self._list(
            _LIST,
            query=(offset, limit, filter),
            prefetch=prefetch,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def create(
        self,
        body: models.ActivationKeysRequest | Mapping[str, Any],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.ActivationKeysResponse:
        """Generate an activation key for an iLO or a secure gateway.

        The key is entered on the device, which then connects to the workspace: an iLO directly, an
        iLO through a secure gateway (with `applianceUri`), or a gateway appliance itself. iLOs need
        firmware 1.62 (iLO 6) or 3.09 (iLO 5) at least. A subscription must have a free seat; a
        location must exist in the workspace, whereas unknown tags are created; a tag that belongs
        to a group makes the server join it. The key lives 72 hours unless `expirationInHours` (0.5
        to 168) says otherwise. 201 without a `Location` header.

        Calls `POST /compute-ops-mgmt/v1beta1/activation-keys`.

        Args:
            body: The kind of device in `targetDevice` (`ILO` or `SECURE_GATEWAY`), and optionally
                the gateway, lifetime, subscription, location, service delivery contact and tags
                that devices onboarded with the key are to get. A model, or a mapping with the names
                of the API.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The activation key as it was generated, with its time of expiry.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1beta1.activation_keys.create({"targetDevice": "ILO"})
        """
        return await self._call(
            _CREATE,
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def delete(
        self,
        activation_key: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Delete an activation key.

        Withdraws a key before it expires, so that no further device can be onboarded with it. The
        path takes the key's own value. 404 when the workspace has no such key.

        Calls `DELETE /compute-ops-mgmt/v1beta1/activation-keys/{activation_key}`.

        Args:
            activation_key: The activation key itself, as listed in `activationKey`.
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
            >>> await client.v1beta1.activation_keys.delete("ACTIVATION_KEY")
        """
        return await self._call(
            _DELETE,
            path=(activation_key,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawActivationKeys:
    """The calls of `ActivationKeys`, each giving status, headers and body."""

    def __init__(self, activation_keys: ActivationKeys) -> None:
        self.list = raw(activation_keys.list)
        self.create = raw(activation_keys.create)
        self.delete = raw(activation_keys.delete)

    @cached_property
    def filters(self) -> ActivationKeysFilters:
        """What `list` can be filtered by."""
        from ._filters.activation_keys import ActivationKeysFilters

        return ActivationKeysFilters()


class AsyncRawActivationKeys:
    """The calls of `AsyncActivationKeys`, each giving status, headers and body."""

    def __init__(self, activation_keys: AsyncActivationKeys) -> None:
        self.list = raw_async(activation_keys.list)
        self.create = raw_async(activation_keys.create)
        self.delete = raw_async(activation_keys.delete)

    @cached_property
    def filters(self) -> ActivationKeysFilters:
        """What `list` can be filtered by."""
        from ._filters.activation_keys import ActivationKeysFilters

        return ActivationKeysFilters()
