"""Operations of `webhooks`, API version v1beta1; made by comgen, not to be edited."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .._runtime.operation import Body, Empty, Json, Operation, Path
from .._runtime.pager import AsyncPager, Pager
from .._runtime.paging import SinglePage
from .._runtime.resource import AsyncResource, Resource, Retry, Timeout, raw, raw_async
from . import models

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
    """Operations of `webhooks`, API version v1beta1."""

    def list(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[models.WebhookResponse, models.WebhooksGetAllResponse]:
        """GET /compute-ops-mgmt/v1beta1/webhooks

        Gives a pager of one page: iterate over its items.
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
        """POST /compute-ops-mgmt/v1beta1/webhooks

        Response headers, through `with_raw_response`: Location
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
        """GET /compute-ops-mgmt/v1beta1/webhooks/{webhook_id}"""
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
        """DELETE /compute-ops-mgmt/v1beta1/webhooks/{webhook_id}"""
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
        """PATCH /compute-ops-mgmt/v1beta1/webhooks/{webhook_id}"""
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
        """GET /compute-ops-mgmt/v1beta1/webhooks/{webhook_id}/deliveries

        Gives a pager of one page: iterate over its items.
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
        """GET /compute-ops-mgmt/v1beta1/webhooks/{webhook_id}/deliveries/{delivery_id}"""
        return self._call(
            _GET_DELIVERIES,
            path=(webhook_id, delivery_id),
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            extra_headers=extra_headers,
        )


class AsyncWebhooks(AsyncResource):
    """Operations of `webhooks`, API version v1beta1."""

    def list(
        self,
        *,
        timeout: Timeout | None = None,
        max_retries: int | None = None,
        retry: Retry | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[models.WebhookResponse, models.WebhooksGetAllResponse]:
        """GET /compute-ops-mgmt/v1beta1/webhooks

        Gives a pager of one page: iterate over its items.
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
        """POST /compute-ops-mgmt/v1beta1/webhooks

        Response headers, through `with_raw_response`: Location
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
        """GET /compute-ops-mgmt/v1beta1/webhooks/{webhook_id}"""
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
        """DELETE /compute-ops-mgmt/v1beta1/webhooks/{webhook_id}"""
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
        """PATCH /compute-ops-mgmt/v1beta1/webhooks/{webhook_id}"""
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
        """GET /compute-ops-mgmt/v1beta1/webhooks/{webhook_id}/deliveries

        Gives a pager of one page: iterate over its items.
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
        """GET /compute-ops-mgmt/v1beta1/webhooks/{webhook_id}/deliveries/{delivery_id}"""
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
