"""Operations of `webhooks`, API version v1beta1.

Made by comgen, not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TYPE_CHECKING

from .._runtime.operation import Body, Empty, Json, Operation, Path
from .._runtime.paging import SinglePage
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

if TYPE_CHECKING:
    from .._runtime.pager import AsyncPager, Pager

_LIST: Operation[models.WebhooksGetAllResponse] = Operation(
    "GET",
    "/compute-ops-mgmt/v1beta1/webhooks",
    paging=SinglePage(),
    replies={"200": Json(lambda: models.WebhooksGetAllResponse)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_CREATE: Operation[models.WebhookResponse] = Operation(
    "POST",
    "/compute-ops-mgmt/v1beta1/webhooks",
    body=Body("application/json", lambda: models.WebhooksCreateRequest, required=True),
    replies={"201": Json(lambda: models.WebhookResponse)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_GET: Operation[models.WebhookResponse] = Operation(
    "GET",
    "/compute-ops-mgmt/v1beta1/webhooks/{webhook_id}",
    path_parameters=(Path("webhook_id"),),
    replies={"200": Json(lambda: models.WebhookResponse)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_DELETE: Operation[None] = Operation(
    "DELETE",
    "/compute-ops-mgmt/v1beta1/webhooks/{webhook_id}",
    path_parameters=(Path("webhook_id"),),
    replies={"204": Empty()},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_UPDATE: Operation[models.WebhookResponse] = Operation(
    "PATCH",
    "/compute-ops-mgmt/v1beta1/webhooks/{webhook_id}",
    path_parameters=(Path("webhook_id"),),
    body=Body("application/merge-patch+json", lambda: models.WebhooksUpdateRequest, required=True),
    replies={"200": Json(lambda: models.WebhookResponse)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_LIST_DELIVERIES: Operation[models.WebhooksGetAllDeliveriesResponse] = Operation(
    "GET",
    "/compute-ops-mgmt/v1beta1/webhooks/{webhook_id}/deliveries",
    path_parameters=(Path("webhook_id"),),
    paging=SinglePage(),
    replies={"200": Json(lambda: models.WebhooksGetAllDeliveriesResponse)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)

_GET_DELIVERIES: Operation[models.WebhooksDeliveryResponse] = Operation(
    "GET",
    "/compute-ops-mgmt/v1beta1/webhooks/{webhook_id}/deliveries/{delivery_id}",
    path_parameters=(Path("webhook_id"), Path("delivery_id")),
    replies={"200": Json(lambda: models.WebhooksDeliveryResponse)},
    errors={"default": Json(lambda: models.ErrorResponse)},
)


class Webhooks(Resource):
    """Subscriptions by which the service posts changes of resources to an HTTPS endpoint of
    yours.
    """

    def list(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[models.WebhookResponse, models.WebhooksGetAllResponse]:
        """List the webhooks of the workspace.

        `status` tells whether a webhook works: `ACTIVE`, `PENDING` during the handshake, `WARNING`
        after some failures, `ERROR` or `DISABLED`. Paging isn't declared; a workspace can have 25
        webhooks per region.

        Calls `GET /compute-ops-mgmt/v1beta1/webhooks`.

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The collection of webhooks. It comes as a pager of one page: iterate over its items.

        Raises:
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> for item in client.v1beta1.webhooks.list():
            ...     print(item)
        """
        return self._list(
            _LIST, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )

    def create(
        self,
        body: models.WebhooksCreateRequest | Mapping[str, Any],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.WebhookResponse:
        """Create a webhook.

        When enabled, the service first sends a GET with `x-compute-ops-mgmt-verification-challenge`
        to the destination, which must answer 200 with `{"verification": "<value>"}`; only then are
        events posted. The destination needs HTTPS with a certificate of a public authority.
        Deliveries aren't signed: use own `headers` as a secret, whose names must not begin with
        `x-compute-ops-mgmt`. Repeated failures disable the webhook.

        Calls `POST /compute-ops-mgmt/v1beta1/webhooks`.

        Args:
            body: Name, destination URL, `state`, the events to send in `eventFilter` (e.g.
                `type eq 'compute-ops/server'`) and own `headers`, an empty object if none. A model,
                or a mapping with the names of the API.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The webhook as it was created, without its headers. `with_raw_response` gives the
            headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1beta1.webhooks.create(
            ...     {
            ...         "destination": "https://example.com/webhookDestination",
            ...         "eventFilter": "type eq 'compute-ops/server'",
            ...         "headers": {},
            ...         "name": "Server Webhook",
            ...         "state": "DISABLED",
            ...     }
            ... )
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
        webhook_id: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.WebhookResponse:
        """Get one webhook.

        `statusReason` explains a `WARNING` or `ERROR`, such as a failed handshake. The own
        `headers` are never returned. 404 for an unknown webhook.

        Calls `GET /compute-ops-mgmt/v1beta1/webhooks/{webhook_id}`.

        Args:
            webhook_id: Identifier (UUID) of a webhook.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The webhook.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1beta1.webhooks.get("WEBHOOK_ID")
        """
        return self._call(
            _GET,
            path=(webhook_id,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def delete(
        self,
        webhook_id: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Delete a webhook and its deliveries.

        No more events are sent, and the record of past deliveries is gone. To pause a webhook set
        its `state` to `DISABLED` instead. 404 for an unknown webhook.

        Calls `DELETE /compute-ops-mgmt/v1beta1/webhooks/{webhook_id}`.

        Args:
            webhook_id: Identifier (UUID) of a webhook.
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
            >>> client.v1beta1.webhooks.delete("WEBHOOK_ID")
        """
        return self._call(
            _DELETE,
            path=(webhook_id,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def update(
        self,
        webhook_id: str,
        body: models.WebhooksUpdateRequest | Mapping[str, Any],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.WebhookResponse:
        """Change a webhook.

        Setting `state` to `ENABLED`, or changing destination or headers, starts the verification
        handshake anew. After more than 5 attempts to enable within 15 minutes expect 429, although
        it isn't declared. 404 for an unknown webhook.

        Calls `PATCH /compute-ops-mgmt/v1beta1/webhooks/{webhook_id}`.

        Args:
            webhook_id: Identifier (UUID) of a webhook.
            body: The properties to change. A model, or a mapping with the names of the API.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The webhook after the change.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1beta1.webhooks.update(
            ...     "WEBHOOK_ID", {"destination": "https://example.com/webhookDestination"}
            ... )
        """
        return self._call(
            _UPDATE,
            path=(webhook_id,),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def list_deliveries(
        self,
        webhook_id: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[models.WebhooksDeliveryResponse, models.WebhooksGetAllDeliveriesResponse]:
        """List the latest deliveries of a webhook.

        Kept are the last ten deliveries and the last five that failed, so never more than 15. Shows
        what was sent and which status the destination answered. 404 for an unknown webhook.

        Calls `GET /compute-ops-mgmt/v1beta1/webhooks/{webhook_id}/deliveries`.

        Args:
            webhook_id: Identifier (UUID) of a webhook.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The collection of deliveries. It comes as a pager of one page: iterate over its items.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> for item in client.v1beta1.webhooks.list_deliveries("WEBHOOK_ID"):
            ...     print(item)
        """
        return self._list(
            _LIST_DELIVERIES,
            path=(webhook_id,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def get_deliveries(
        self,
        webhook_id: str,
        delivery_id: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.WebhooksDeliveryResponse:
        """Get one delivery of a webhook.

        Has the posted `data`, the times of request and answer, and the destination's status code.
        `attempt` counts from zero. Older deliveries are dropped, then the answer is 404.

        Calls `GET /compute-ops-mgmt/v1beta1/webhooks/{webhook_id}/deliveries/{delivery_id}`.

        Args:
            webhook_id: Identifier (UUID) of a webhook.
            delivery_id: Identifier (UUID) of one delivery made for the webhook.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The delivery.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> client.v1beta1.webhooks.get_deliveries("WEBHOOK_ID", "DELIVERY_ID")
        """
        return self._call(
            _GET_DELIVERIES,
            path=(webhook_id, delivery_id),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncWebhooks(AsyncResource):
    """Subscriptions by which the service posts changes of resources to an HTTPS endpoint of
    yours.
    """

    def list(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[models.WebhookResponse, models.WebhooksGetAllResponse]:
        """List the webhooks of the workspace.

        `status` tells whether a webhook works: `ACTIVE`, `PENDING` during the handshake, `WARNING`
        after some failures, `ERROR` or `DISABLED`. Paging isn't declared; a workspace can have 25
        webhooks per region.

        Calls `GET /compute-ops-mgmt/v1beta1/webhooks`.

        Args:
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The collection of webhooks. It comes as a pager of one page: iterate over its items.

        Raises:
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> async for item in client.v1beta1.webhooks.list():
            ...     print(item)
        """
        return self._list(
            _LIST, timeout=timeout, max_retries=max_retries, retry=retry, extra_headers=extra_headers
        )

    async def create(
        self,
        body: models.WebhooksCreateRequest | Mapping[str, Any],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.WebhookResponse:
        """Create a webhook.

        When enabled, the service first sends a GET with `x-compute-ops-mgmt-verification-challenge`
        to the destination, which must answer 200 with `{"verification": "<value>"}`; only then are
        events posted. The destination needs HTTPS with a certificate of a public authority.
        Deliveries aren't signed: use own `headers` as a secret, whose names must not begin with
        `x-compute-ops-mgmt`. Repeated failures disable the webhook.

        Calls `POST /compute-ops-mgmt/v1beta1/webhooks`.

        Args:
            body: Name, destination URL, `state`, the events to send in `eventFilter` (e.g.
                `type eq 'compute-ops/server'`) and own `headers`, an empty object if none. A model,
                or a mapping with the names of the API.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The webhook as it was created, without its headers. `with_raw_response` gives the
            headers too: `Location`.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1beta1.webhooks.create(
            ...     {
            ...         "destination": "https://example.com/webhookDestination",
            ...         "eventFilter": "type eq 'compute-ops/server'",
            ...         "headers": {},
            ...         "name": "Server Webhook",
            ...         "state": "DISABLED",
            ...     }
            ... )
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
        webhook_id: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.WebhookResponse:
        """Get one webhook.

        `statusReason` explains a `WARNING` or `ERROR`, such as a failed handshake. The own
        `headers` are never returned. 404 for an unknown webhook.

        Calls `GET /compute-ops-mgmt/v1beta1/webhooks/{webhook_id}`.

        Args:
            webhook_id: Identifier (UUID) of a webhook.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The webhook.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1beta1.webhooks.get("WEBHOOK_ID")
        """
        return await self._call(
            _GET,
            path=(webhook_id,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def delete(
        self,
        webhook_id: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Delete a webhook and its deliveries.

        No more events are sent, and the record of past deliveries is gone. To pause a webhook set
        its `state` to `DISABLED` instead. 404 for an unknown webhook.

        Calls `DELETE /compute-ops-mgmt/v1beta1/webhooks/{webhook_id}`.

        Args:
            webhook_id: Identifier (UUID) of a webhook.
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
            >>> await client.v1beta1.webhooks.delete("WEBHOOK_ID")
        """
        return await self._call(
            _DELETE,
            path=(webhook_id,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def update(
        self,
        webhook_id: str,
        body: models.WebhooksUpdateRequest | Mapping[str, Any],
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.WebhookResponse:
        """Change a webhook.

        Setting `state` to `ENABLED`, or changing destination or headers, starts the verification
        handshake anew. After more than 5 attempts to enable within 15 minutes expect 429, although
        it isn't declared. 404 for an unknown webhook.

        Calls `PATCH /compute-ops-mgmt/v1beta1/webhooks/{webhook_id}`.

        Args:
            webhook_id: Identifier (UUID) of a webhook.
            body: The properties to change. A model, or a mapping with the names of the API.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The webhook after the change.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            UnsupportedMediaTypeError: The body is in a media type that the API does not take (415).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1beta1.webhooks.update(
            ...     "WEBHOOK_ID", {"destination": "https://example.com/webhookDestination"}
            ... )
        """
        return await self._call(
            _UPDATE,
            path=(webhook_id,),
            body=body,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    def list_deliveries(
        self,
        webhook_id: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[models.WebhooksDeliveryResponse, models.WebhooksGetAllDeliveriesResponse]:
        """List the latest deliveries of a webhook.

        Kept are the last ten deliveries and the last five that failed, so never more than 15. Shows
        what was sent and which status the destination answered. 404 for an unknown webhook.

        Calls `GET /compute-ops-mgmt/v1beta1/webhooks/{webhook_id}/deliveries`.

        Args:
            webhook_id: Identifier (UUID) of a webhook.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The collection of deliveries. It comes as a pager of one page: iterate over its items.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> async for item in client.v1beta1.webhooks.list_deliveries("WEBHOOK_ID"):
            ...     print(item)
        """
        return self._list(
            _LIST_DELIVERIES,
            path=(webhook_id,),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )

    async def get_deliveries(
        self,
        webhook_id: str,
        delivery_id: str,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.WebhooksDeliveryResponse:
        """Get one delivery of a webhook.

        Has the posted `data`, the times of request and answer, and the destination's status code.
        `attempt` counts from zero. Older deliveries are dropped, then the answer is 404.

        Calls `GET /compute-ops-mgmt/v1beta1/webhooks/{webhook_id}/deliveries/{delivery_id}`.

        Args:
            webhook_id: Identifier (UUID) of a webhook.
            delivery_id: Identifier (UUID) of one delivery made for the webhook.
            timeout: Seconds for the whole call, or an `httpx2.Timeout`, instead of the client's.
            max_retries: How often to try again, instead of the client's number.
            retry: Which failures are tried again and when, instead of the client's rules.
            extra_headers: Headers for this call alone; they win over all others.

        Returns:
            The delivery.

        Raises:
            BadRequestError: The request, or a value in it, is not what the API takes (400).
            AuthenticationError: The credentials are missing, wrong or expired (401).
            PermissionDeniedError: The credentials are good, but not for this (403).
            NotFoundError: There is no such thing (404).
            NotAcceptableError: There is no answer in the media types that were asked for (406).
            ServerError: The API has failed (500).

        Example:
            >>> await client.v1beta1.webhooks.get_deliveries("WEBHOOK_ID", "DELIVERY_ID")
        """
        return await self._call(
            _GET_DELIVERIES,
            path=(webhook_id, delivery_id),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class RawWebhooks:
    """The calls of `Webhooks`, each giving status, headers and body."""

    def __init__(self, webhooks: Webhooks) -> None:
        self.list = raw(webhooks.list)
        self.create = raw(webhooks.create)
        self.get = raw(webhooks.get)
        self.delete = raw(webhooks.delete)
        self.update = raw(webhooks.update)
        self.list_deliveries = raw(webhooks.list_deliveries)
        self.get_deliveries = raw(webhooks.get_deliveries)


class AsyncRawWebhooks:
    """The calls of `AsyncWebhooks`, each giving status, headers and body."""

    def __init__(self, webhooks: AsyncWebhooks) -> None:
        self.list = raw_async(webhooks.list)
        self.create = raw_async(webhooks.create)
        self.get = raw_async(webhooks.get)
        self.delete = raw_async(webhooks.delete)
        self.update = raw_async(webhooks.update)
        self.list_deliveries = raw_async(webhooks.list_deliveries)
        self.get_deliveries = raw_async(webhooks.get_deliveries)
